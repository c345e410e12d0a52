/**
 * The network that benchmarks run on, the same on every machine: 100,000 actors and 1,000,000 ties; 7,900 municipalities
 * of Zipf sizes in 107 provinces; seven of ten ties within a province; in-degrees with an exponent of 2.2; ended, future,
 * hidden and proposed ties among the others. Only operations that IEEE 754 fixes to the bit are used, and logarithms that
 * are rounded to millionths.
 */
import { createHash } from 'node:crypto';
import type { ActorKind, TieKind } from '../src/model/kinds.js';
import { actorKinds, tieKinds } from '../src/model/kinds.js';
import { dawn, dusk } from '../src/model/time.js';
import { tieCost } from '../src/model/contact.js';
import type { NetworkColumns } from '../src/network/arrange-network.js';
import { fictionFlag, onlyWhenAskedFlag } from '../src/network/network.js';

export const actorCount = 100_000;
export const tieCount = 1_000_000;
const provinceCount = 107;
const municipalityCount = 7_900;
const programmeCount = 300;
const groupCount = 700;

/** The number from which actors are organisations. */
export const firstOrganisation = provinceCount + municipalityCount + programmeCount + groupCount;

/** The day that benchmarks ask about; dates of ties lie around it. */
export const benchDay = 20_000;

/** SHA-256 of the columns of `syntheticColumns()`, one after the other. */
export const publishedChecksum = '12fa263b0758097e3c5901934cd54ac2c3a4a95aaaa1f0428249cdb8d0d18bf1';

/** Actors in this order: provinces, municipalities, programmes, groups, then organisations. Ties in the order of their ids. */
export function syntheticColumns(): NetworkColumns {
  const random = openRandom(20_240_601);
  const firstProgramme = provinceCount + municipalityCount;
  const firstGroup = firstProgramme + programmeCount;
  const kindAt = (actor: number): ActorKind => {
    if (actor < provinceCount) return 'Territory';
    if (actor < firstProgramme) return 'Municipality';
    if (actor < firstGroup) return 'Programme';
    if (actor < firstOrganisation) return 'Group';
    return organisationKinds[actor % organisationKinds.length] ?? 'Company';
  };
  const seats = seatsOf(random);
  const provinceOf = (actor: number) => {
    if (actor < provinceCount) return actor;
    if (actor < firstProgramme) return (actor - provinceCount) % provinceCount;
    if (actor < firstOrganisation) return actor % provinceCount;
    return ((seats[actor - firstOrganisation] ?? provinceCount) - provinceCount) % provinceCount;
  };
  const popular = popularity(provinceOf, random);

  const columns: NetworkColumns = {
    nodeIds: Array.from({ length: actorCount }, (_, actor) => `n/${String(actor).padStart(6, '0')}`),
    tieIdOf: (tie) => `n/t${String(tie).padStart(7, '0')}`,
    nodeKind: Uint8Array.from({ length: actorCount }, (_, actor) => actorKinds.indexOf(kindAt(actor))),
    nodeFlags: new Uint8Array(actorCount),
    nodeBounds: new Uint16Array(actorCount),
    nodeAudience: new Uint16Array(actorCount),
    tieKind: new Uint8Array(tieCount),
    tieFlags: new Uint8Array(tieCount),
    tieFrom: new Int32Array(tieCount),
    tieTo: new Int32Array(tieCount),
    tieCost: new Int32Array(tieCount),
    tieBounds: new Uint16Array(tieCount),
    tieAudience: new Uint16Array(tieCount),
    bounds: boundsTable(),
    audiences: [
      [],
      ...Array.from({ length: programmeCount }, (_, place) => [
        `n/${String(firstProgramme + place).padStart(6, '0')}`,
      ]),
    ],
  };
  const put = (tie: number, from: number, kind: TieKind, to: number) => {
    columns.tieFrom[tie] = from;
    columns.tieTo[tie] = to;
    columns.tieKind[tie] = tieKinds.indexOf(kind);
    // Half of them have a strength of their own, in hundredths.
    columns.tieCost[tie] = tieCost(kind, random.below(2) === 0 ? null : (1 + random.below(100)) / 100);
    columns.tieBounds[tie] = random.below(100) < 40 ? 0 : random.below(columns.bounds.length / 4);
    columns.tieAudience[tie] = random.below(100) < 97 ? 0 : 1 + random.below(programmeCount);
    columns.tieFlags[tie] =
      (random.below(100) === 0 ? onlyWhenAskedFlag : 0) | (random.below(200) === 0 ? fictionFlag : 0);
  };
  for (let tie = 0; tie < tieCount; tie++) {
    const town = provinceCount + tie;
    const seated = firstOrganisation + tie - municipalityCount;
    if (town < firstProgramme) {
      put(tie, town, 'PART_OF', provinceOf(town));
      continue;
    }
    if (seated < actorCount) {
      put(tie, seated, 'SEATED_IN', seats[seated - firstOrganisation] ?? 0);
      continue;
    }
    const from = firstOrganisation + random.below(actorCount - firstOrganisation);
    const share = random.below(100);
    const kind = share < 4 ? 'MEMBER_OF' : (socialKinds[share % socialKinds.length] ?? 'REFERS_TO');
    // With the ties to places and those across that happen to stay, seven of ten ties stay in the province.
    const province = random.below(100) < 69 ? provinceOf(from) : null;
    const to = share < 4 ? firstProgramme + random.below(programmeCount + groupCount) : popular(province);
    put(tie, from, kind, to);
  }
  return columns;
}

/** SHA-256 of all columns' bytes, little-endian. */
export function checksumOf(columns: NetworkColumns): string {
  const hash = createHash('sha256');
  const {
    nodeKind,
    tieKind,
    tieFlags,
    tieFrom,
    tieTo,
    tieCost: cost,
    tieBounds,
    tieAudience,
    bounds,
  } = columns;
  for (const column of [nodeKind, tieKind, tieFlags, tieFrom, tieTo, cost, tieBounds, tieAudience, bounds]) {
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  }
  return hash.digest('hex');
}

export interface Random {
  /** A whole number from 0 to before `count`. */
  readonly below: (count: number) => number;
}

/** Mulberry32. */
export function openRandom(seed: number): Random {
  let state = seed;
  return {
    below: (count) => {
      state = (state + 0x6d2b_79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count);
    },
  };
}

const organisationKinds: readonly ActorKind[] = [
  'Company',
  'Company',
  'Company',
  'Cooperative',
  'Institution',
  'ListeningPoint',
];
const socialKinds: readonly TieKind[] = [
  'REFERS_TO',
  'SUPPLIES',
  'REFERS_TO',
  'COLLABORATES_WITH',
  'REFERS_TO',
  'FUNDS',
];

/** Per organisation the municipality of its seat: the k-th largest has a k-th of the first one's. */
function seatsOf(random: Random): Int32Array {
  const shares = summed(municipalityCount, (place) => 1 / (place + 1));
  return Int32Array.from(
    { length: actorCount - firstOrganisation },
    () => provinceCount + draw(shares, 0, municipalityCount, random),
  );
}

/** Draws who a tie leads to, from one province or all: the k-th most popular with a weight of k^(−53/64), an exponent of 2.21. */
function popularity(
  provinceOf: (actor: number) => number,
  random: Random,
): (province: number | null) => number {
  const count = actorCount - firstOrganisation;
  const rank = Int32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = random.below(place + 1);
    const kept = rank[place] ?? 0;
    rank[place] = rank[other] ?? 0;
    rank[other] = kept;
  }
  const actors = Array.from({ length: count }, (_, place) => firstOrganisation + place).sort(
    (a, b) => provinceOf(a) - provinceOf(b) || a - b,
  );
  const shares = summed(count, (place) =>
    weightOf(1 + (rank[(actors[place] ?? 0) - firstOrganisation] ?? 0)),
  );
  const starts = Array.from({ length: provinceCount + 1 }, (_, province) => {
    const start = actors.findIndex((actor) => provinceOf(actor) >= province);
    return start === -1 ? count : start;
  });
  return (province) => {
    const [start, end] =
      province === null ? [0, count] : [starts[province] ?? 0, starts[province + 1] ?? count];
    return actors[draw(shares, start, Math.max(end, start + 1), random)] ?? firstOrganisation;
  };
}

function weightOf(rank: number): number {
  const half = Math.sqrt(rank);
  const quarter = Math.sqrt(half);
  const sixteenth = Math.sqrt(Math.sqrt(quarter));
  return 1 / (half * quarter * sixteenth * Math.sqrt(Math.sqrt(sixteenth)));
}

function summed(count: number, weight: (place: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let place = 0; place < count; place++) sums[place + 1] = (sums[place] ?? 0) + weight(place);
  return sums;
}

/** A place from `start` to before `end`, by its share of the sums. */
function draw(sums: Float64Array, start: number, end: number, random: Random): number {
  const from = sums[start] ?? 0;
  const sought = from + (random.below(2 ** 31) / 2 ** 31) * ((sums[end] ?? 0) - from);
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= sought) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Unbounded; then a thousand terms around the day: a quarter has ended, a tenth has not begun. */
function boundsTable(): Int32Array {
  const bounds = [dawn, dusk, dawn, dusk];
  for (let term = 0; term < 1_000; term++) {
    const since = benchDay - 4_000 + 4 * term + (term % 10 === 0 ? 4_000 : 0);
    const until = term % 4 === 1 ? Math.min(since + 300, benchDay - 1) : dusk;
    bounds.push(Math.min(since, until), Math.min(since, until), until, until);
  }
  return Int32Array.from(bounds);
}
