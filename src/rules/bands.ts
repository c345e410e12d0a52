/** Bands: where a score falls on a scale of which the text may leave points open. */
import type { Parameters } from './parameters.js';

export type BandScale = Parameters<'BANDS'>;
export type Band = BandScale['bands'][number];

export type BandFound =
  | { readonly kind: 'BAND'; readonly band: Band }
  /** On a point that no band takes in: the text does not say. The nearest bands, null where there is none. */
  | { readonly kind: 'BETWEEN'; readonly below: Band | null; readonly above: Band | null }
  /** No score of this scale; its ends, null where it has none. */
  | { readonly kind: 'OFF_SCALE'; readonly least: number | null; readonly most: number | null };

/** The band of a score. What is no finite number lies off every scale. O(bands). */
export function bandOf(scale: BandScale, score: number): BandFound {
  const least = scale.scale?.least ?? null;
  const most = scale.scale?.most ?? null;
  const within = Number.isFinite(score) && score >= (least ?? score) && score <= (most ?? score);
  if (!within) return { kind: 'OFF_SCALE', least, most };
  const band = scale.bands.find((one) => takesIn(one, score));
  if (band !== undefined) return { kind: 'BAND', band };
  const below = scale.bands.filter((one) => upperEnd(one) <= score);
  const above = scale.bands.filter((one) => lowerEnd(one) >= score);
  return {
    kind: 'BETWEEN',
    below: below.sort((a, b) => upperEnd(b) - upperEnd(a))[0] ?? null,
    above: above.sort((a, b) => lowerEnd(a) - lowerEnd(b))[0] ?? null,
  };
}

/** Whether some score would fall into both. */
export function overlap(one: Band, other: Band): boolean {
  const lower = lowerEnd(one) >= lowerEnd(other) ? lowerEnd(one) : lowerEnd(other);
  const upper = upperEnd(one) <= upperEnd(other) ? upperEnd(one) : upperEnd(other);
  if (lower < upper) return !isEmpty(one) && !isEmpty(other);
  return lower === upper && takesIn(one, lower) && takesIn(other, lower);
}

/** Whether no score at all falls into it. */
export function isEmpty(band: Band): boolean {
  const lower = lowerEnd(band);
  const upper = upperEnd(band);
  return lower > upper || (lower === upper && !takesIn(band, lower));
}

function takesIn(band: Band, score: number): boolean {
  return (
    (band.above === undefined || score > band.above) &&
    (band.from === undefined || score >= band.from) &&
    (band.below === undefined || score < band.below) &&
    (band.upTo === undefined || score <= band.upTo)
  );
}

function lowerEnd(band: Band): number {
  return band.above ?? band.from ?? -Infinity;
}

function upperEnd(band: Band): number {
  return band.below ?? band.upTo ?? Infinity;
}
