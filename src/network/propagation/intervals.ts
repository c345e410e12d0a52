/** Intervals of 95 %. */

export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959963984540054;

/**
 * The mean of `count` numbers, given by their sum and sum of squares, with Student's interval. One number alone says nothing
 * of how far others lie: its interval is infinite.
 */
export function meanEstimate(count: number, sum: number, squares: number): Estimate {
  const mean = sum / count;
  if (count < 2) return { mean, low: -Infinity, high: Infinity };
  const variance = Math.max(0, (squares - sum * mean) / (count - 1));
  const margin = studentQuantile(count - 1) * Math.sqrt(variance / count);
  return { mean, low: mean - margin, high: mean + margin };
}

/** A share with Wilson's interval (1927). `trials` may be fractional: an effective size of sample. With none: from 0 to 1. */
export function shareEstimate(successes: number, trials: number): Estimate {
  if (trials <= 0) return { mean: 0, low: 0, high: 1 };
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const margin = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * trials)) / trials);
  const scale = 1 + (z * z) / trials;
  return {
    mean: share,
    low: Math.max(0, Math.min(share, (centre - margin) / scale)),
    high: Math.min(1, Math.max(share, (centre + margin) / scale)),
  };
}

/** The 97.5 % quantile of Student's distribution, by the expansion of Cornish and Fisher; exact for one and two degrees. */
function studentQuantile(degrees: number): number {
  if (degrees === 1) return 12.706204736432095;
  if (degrees === 2) return 4.302652729911275;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const fourth = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3 + fourth / degrees ** 4;
}
