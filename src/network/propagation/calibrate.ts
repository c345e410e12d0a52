/** How often influence along each channel succeeded, from recorded trials. Association, not cause. */
import type { Estimate } from './intervals.js';
import { shareEstimate } from './intervals.js';

/** One actor, exposed by one or several channels at once; a channel by which two adopters exposed it stands twice. */
export interface Trial<Channel extends string> {
  readonly channels: readonly Channel[];
  /** Expired counts as not accepted; open is censored: it says nothing yet. */
  readonly outcome: 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'OPEN';
}

export interface Calibration<Channel extends string> {
  readonly channel: Channel;
  /** What to use: estimated, or the prior where the trials say too little. */
  readonly probability: number;
  readonly basis: 'ESTIMATED' | 'PRIOR';
  /** What the trials say, with an interval of 95 %, also where it is too little; null where they say nothing. */
  readonly observed: Estimate | null;
  /** Closed exposures by this channel; of how many trials of it alone they tell as much, because some were shared. */
  readonly sample: number;
  readonly effectiveSample: number;
  /** Exposures still open, left out. */
  readonly open: number;
}

export interface CalibrationOptions<Channel extends string> {
  /** The channels to report, in this order, with what holds until the trials say more. Trials by others are left out. */
  readonly priors: ReadonlyMap<Channel, number>;
  /** The smallest effective sample that replaces a prior. */
  readonly least: number;
}

/**
 * An exposed actor accepts with probability 1 − ∏(1 − p) over the channels that exposed it. Where that was one, the estimate
 * is a share; where they were several, acceptance is attributed by expectation and maximisation (Saito, Nakano, Kimura
 * 2008). Intervals are Wilson's on the effective sample, which Fisher's information gives. Channels with too small a sample
 * keep their prior, also while the others are estimated. O(rounds · exposures + channels³).
 */
export function calibrate<Channel extends string>(
  trials: readonly Trial<Channel>[],
  options: CalibrationOptions<Channel>,
): readonly Calibration<Channel>[] {
  const channels = [...options.priors.keys()];
  const priors = Float64Array.from(options.priors.values());
  const exposures = gather(trials, channels);
  const sample = new Float64Array(channels.length);
  for (const { channel, times, trials: count } of exposures.flatMap(spread))
    sample[channel]! += times * count;

  const everyone = sample.map((closed) => Number(closed > 0));
  const free = maximise(exposures, priors, everyone);
  const information = effectiveSamples(exposures, free, everyone);
  const isKnown = information.map((size) => Number(size >= options.least));
  const kept = priors.map((prior, channel) => (isKnown[channel] === 1 ? free[channel]! : prior));
  const fitted = isKnown.some((known, channel) => known !== everyone[channel])
    ? maximise(exposures, kept, isKnown)
    : free;
  const sizes = effectiveSamples(exposures, fitted, isKnown);

  return channels.map((channel, number) => {
    const estimated = isKnown[number] === 1;
    const probability = estimated ? fitted[number]! : free[number]!;
    const size = estimated ? sizes[number]! : information[number]!;
    return {
      channel,
      probability: estimated ? probability : priors[number]!,
      basis: estimated ? 'ESTIMATED' : 'PRIOR',
      observed:
        sample[number] === 0 ? null : { ...shareEstimate(probability * size, size), mean: probability },
      sample: sample[number]!,
      effectiveSample: size,
      open: openExposures(trials, channel),
    };
  });
}

/** Trials alike, counted: by which channels, how often each, and whether accepted. */
interface Exposure {
  readonly channels: readonly number[];
  readonly times: readonly number[];
  accepted: number;
  refused: number;
}

function gather<Channel extends string>(
  trials: readonly Trial<Channel>[],
  channels: readonly Channel[],
): readonly Exposure[] {
  const numbers = new Map(channels.map((channel, number) => [channel, number]));
  const found = new Map<string, Exposure>();
  for (const { channels: by, outcome } of trials) {
    const own = by.flatMap((channel) => numbers.get(channel) ?? []).sort((a, b) => a - b);
    // By a channel that is not asked about it may have been brought along too: nothing follows for the others.
    if (outcome === 'OPEN' || own.length === 0 || own.length < by.length) continue;
    const key = own.join(' ');
    const distinct = [...new Set(own)];
    const exposure = found.get(key) ?? {
      channels: distinct,
      times: distinct.map((channel) => own.filter((other) => other === channel).length),
      accepted: 0,
      refused: 0,
    };
    if (outcome === 'ACCEPTED') exposure.accepted++;
    else exposure.refused++;
    found.set(key, exposure);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, exposure]) => exposure);
}

function spread(exposure: Exposure) {
  const trials = exposure.accepted + exposure.refused;
  return exposure.channels.map((channel, index) => ({ channel, times: exposure.times[index]!, trials }));
}

/** The likeliest probabilities of the channels marked free, the others as given. Begins in the middle: from 0 it would not leave. */
function maximise(exposures: readonly Exposure[], given: Float64Array, free: Float64Array): Float64Array {
  let current = given.map((value, channel) => (free[channel] === 1 ? 0.5 : value));
  for (let round = 0; round < mostRounds; round++) {
    const credit = new Float64Array(given.length);
    const closed = new Float64Array(given.length);
    for (const { channels, times, accepted, refused } of exposures) {
      const chance = 1 - missChance(channels, times, current);
      for (let index = 0; index < channels.length; index++) {
        const channel = channels[index]!;
        closed[channel]! += times[index]! * (accepted + refused);
        if (accepted > 0 && chance > 0)
          credit[channel]! += (accepted * times[index]! * current[channel]!) / chance;
      }
    }
    let moved = 0;
    const next = current.map((value, channel) => {
      if (free[channel] === 0 || closed[channel] === 0) return value;
      const better = Math.min(1, credit[channel]! / closed[channel]!);
      moved = Math.max(moved, Math.abs(better - value));
      return better;
    });
    current = next;
    if (moved < 1e-10) break;
  }
  return current;
}

/**
 * Per free channel, how many trials of it alone would determine it as well: p (1 − p) over the variance that Fisher's information
 * leaves it beside the others. 0 where the trials cannot tell it from others.
 */
function effectiveSamples(
  exposures: readonly Exposure[],
  probabilities: Float64Array,
  free: Float64Array,
): Float64Array {
  const size = probabilities.length;
  // At the very ends information is infinite: half a success away from them it still says what was seen.
  const inner = probabilities.map((value, channel) => {
    const closed = exposures.flatMap(spread).filter((part) => part.channel === channel);
    const margin = 0.5 / (1 + closed.reduce((sum, part) => sum + part.trials, 0));
    return Math.min(1 - margin, Math.max(margin, value));
  });
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const { channels, times, accepted, refused } of exposures) {
    const miss = missChance(channels, times, inner);
    const weight = (accepted + refused) / Math.max(1e-12, miss * (1 - miss));
    const slopes = channels.map((channel, index) => (times[index]! * miss) / (1 - inner[channel]!));
    for (const [a, first] of channels.entries()) {
      for (const [b, second] of channels.entries()) {
        if (free[first] === 1 && free[second] === 1)
          matrix[first]![second]! += weight * slopes[a]! * slopes[b]!;
      }
    }
  }
  return Float64Array.from({ length: size }, (_, channel) => {
    const remaining = free[channel] === 1 ? informationBeside(matrix, channel) : 0;
    return remaining * inner[channel]! * (1 - inner[channel]!);
  });
}

/** What the information about one parameter comes to when all others are unknown: Schur's complement, by elimination. */
function informationBeside(matrix: readonly Float64Array[], kept: number): number {
  const rows = matrix.map((row) => row.slice());
  const whole = rows[kept]![kept]!;
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const head = rows[pivot]![pivot]!;
    if (pivot === kept || head <= 1e-9 * matrix[pivot]![pivot]! || head === 0) continue;
    for (let row = 0; row < rows.length; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / head;
      for (let column = 0; column < rows.length; column++)
        rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  const left = rows[kept]![kept]!;
  return left > 1e-9 * whole ? left : 0;
}

function missChance(
  channels: readonly number[],
  times: readonly number[],
  probabilities: Float64Array,
): number {
  let miss = 1;
  for (let index = 0; index < channels.length; index++)
    miss *= (1 - probabilities[channels[index]!]!) ** times[index]!;
  return miss;
}

function openExposures<Channel extends string>(trials: readonly Trial<Channel>[], channel: Channel): number {
  let open = 0;
  for (const trial of trials) {
    if (trial.outcome === 'OPEN') open += trial.channels.filter((by) => by === channel).length;
  }
  return open;
}

const mostRounds = 5_000;
