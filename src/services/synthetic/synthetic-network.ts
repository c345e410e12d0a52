/**
 * The synthetic network, for measurements and trials: of any size, the same for the same options on every machine, and sound
 * by the ontology. Municipalities of Zipf sizes in provinces; seven of ten ties within a province; in-degrees with an exponent of 2.2;
 * ended, future, hidden and proposed ties among the others. Everything in it is invented.
 */
import type { ActorKind, TieKind } from '../../model/kinds.js';
import { tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import type { Random } from './draws.js';
import { drawn, openRandom, popularityOf, shuffled, summed } from './draws.js';
import { emptyTies, inOrderOfIds } from './tie-order.js';

export interface SyntheticOptions {
  readonly actors: number;
  readonly ties: number;
  readonly municipalities: number;
  readonly seed: number;
}

export const usualSize: SyntheticOptions = {
  actors: 100_000,
  ties: 1_000_000,
  municipalities: 7_900,
  seed: 20_240_601,
};

/** Actors are numbered: provinces, municipalities, programmes, groups, then organisations. */
export interface SyntheticNetwork {
  readonly options: SyntheticOptions;
  readonly provinces: number;
  /** The number from which actors are organisations. */
  readonly firstOrganisation: number;
  readonly kindOf: (actor: number) => ActorKind;
  /** The province, an actor too, in which an actor lies or has its seat. */
  readonly provinceOf: (actor: number) => number;
  /** Municipalities only: people. */
  readonly populationOf: (actor: number) => number;
  /** All ties, drawn anew each time they are asked for, always the same. O(ties). */
  readonly ties: () => SyntheticTies;
}

/** A column each, one entry a tie, in the order of the ids that the file gives them: by kind, ends and ordinal. */
export interface SyntheticTies {
  /** Index into `tieKinds`. */
  readonly kind: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 for the first tie of this kind between the two, counted on for the others. */
  readonly ordinal: Int32Array;
  /** In hundredths; 0 for that of the kind. */
  readonly strength: Uint8Array;
  /** One of `termCount` terms, counted from 1 (`termOf`); 0 where nothing is known of its dates. */
  readonly term: Uint16Array;
  /** The programme for whose members it is; −1 where it is public. */
  readonly audience: Int32Array;
  readonly proposed: Uint8Array;
}

/** The day around which the dates of ties lie: 2024-10-04. */
export const middleDay: Day = 20_000;

export const termCount = 1_000;

/** One of the terms around the middle day: a quarter has ended, a tenth has not begun; `until` is null where it is open. */
export function termOf(term: number): { readonly since: Day; readonly until: Day | null } {
  const number = term - 1;
  const since = middleDay - 4_000 + 4 * number + (number % 10 === 0 ? 4_000 : 0);
  const ends = number % 4 === 1;
  return {
    since: ends ? Math.min(since, middleDay - 2) : since,
    until: ends ? Math.min(since + 300, middleDay - 1) : null,
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
  'TRAINS',
];

/** Why there is no network of this size; null where there is. */
export function sizeProblem(options: SyntheticOptions): string | null {
  const { firstOrganisation, fewestTies } = shapeOf(options);
  if (options.municipalities < 1)
    return `expected at least one municipality, found ${options.municipalities}`;
  if (options.actors < firstOrganisation + 2) {
    return `expected at least ${firstOrganisation + 2} actors with ${options.municipalities} municipalities, found ${options.actors}`;
  }
  if (options.ties < fewestTies) {
    return `expected at least ${fewestTies} ties, one for the place of each actor, found ${options.ties}`;
  }
  return null;
}

/** The network of options that `sizeProblem` has nothing against. O(actors) now, O(ties · log actors) for its ties. */
export function syntheticNetwork(options: SyntheticOptions): SyntheticNetwork {
  const shape = shapeOf(options);
  const { provinces, firstProgramme, firstGroup, firstOrganisation } = shape;
  const seats = seatsOf(options, shape, openRandom(options.seed));
  const kindOf = (actor: number): ActorKind => {
    if (actor < provinces) return 'Territory';
    if (actor < firstProgramme) return 'Municipality';
    if (actor < firstGroup) return 'Programme';
    if (actor < firstOrganisation) return 'Group';
    return organisationKinds[actor % organisationKinds.length] ?? 'Company';
  };
  const provinceOf = (actor: number): number => {
    if (actor < provinces) return actor;
    if (actor < firstProgramme) return (actor - provinces) % provinces;
    if (actor < firstOrganisation) return actor % provinces;
    return ((seats[actor - firstOrganisation] ?? provinces) - provinces) % provinces;
  };
  return {
    options,
    provinces,
    firstOrganisation,
    kindOf,
    provinceOf,
    populationOf: (actor) => 30 + Math.floor(2_800_000 / (actor - provinces + 1)),
    ties: () => tiesOf(options, shape, seats, provinceOf),
  };
}

interface Shape {
  readonly provinces: number;
  readonly firstProgramme: number;
  readonly firstGroup: number;
  readonly firstOrganisation: number;
  readonly fewestTies: number;
}

/** In the proportions of the usual size: 107 provinces, 300 programmes, 700 groups. */
function shapeOf({ actors, municipalities }: SyntheticOptions): Shape {
  const provinces = Math.max(1, Math.round((municipalities * 107) / 7_900));
  const firstProgramme = provinces + municipalities;
  const firstGroup = firstProgramme + Math.max(1, Math.round(actors * 0.003));
  const firstOrganisation = firstGroup + Math.max(1, Math.round(actors * 0.007));
  return {
    provinces,
    firstProgramme,
    firstGroup,
    firstOrganisation,
    fewestTies: municipalities + Math.max(0, actors - firstOrganisation),
  };
}

/** Per organisation the municipality of its seat: the k-th largest has a k-th of the first one's. */
function seatsOf(
  { actors, municipalities }: SyntheticOptions,
  { provinces, firstOrganisation }: Shape,
  random: Random,
): Int32Array {
  const shares = summed(municipalities, (place) => 1 / (place + 1));
  return Int32Array.from(
    { length: actors - firstOrganisation },
    () => provinces + drawn(shares, 0, municipalities, random),
  );
}

function tiesOf(
  options: SyntheticOptions,
  { provinces, firstProgramme, firstGroup, firstOrganisation }: Shape,
  seats: Int32Array,
  provinceOf: (actor: number) => number,
): SyntheticTies {
  const random = openRandom(options.seed ^ 0x5eed);
  const popular = popularity(options, firstOrganisation, provinceOf, random);
  const drawnTies = emptyTies(options.ties);
  const { kind, from, to, strength, term, audience, proposed } = drawnTies;
  let count = 0;
  const put = (of: TieKind, one: number, other: number): void => {
    const turned = tieDeclaration(of).symmetric === true && one > other;
    kind[count] = tieKinds.indexOf(of);
    from[count] = turned ? other : one;
    to[count] = turned ? one : other;
    // Half of them have a strength of their own.
    strength[count] = random.below(2) === 0 ? 0 : 1 + random.below(100);
    term[count] = random.below(100) < 40 ? 0 : 1 + random.below(termCount);
    audience[count] =
      random.below(100) < 97 ? -1 : firstProgramme + random.below(firstGroup - firstProgramme);
    proposed[count] = random.below(100) === 0 ? 1 : 0;
    count++;
  };
  for (let town = provinces; town < firstProgramme; town++) put('PART_OF', town, provinceOf(town));
  for (const [place, seat] of seats.entries()) put('SEATED_IN', firstOrganisation + place, seat);
  while (count < options.ties) {
    const one = firstOrganisation + random.below(seats.length);
    const draw = random.below(100);
    if (draw < 4) {
      put('MEMBER_OF', one, firstProgramme + random.below(firstOrganisation - firstProgramme));
      continue;
    }
    // With the ties to places and those across that happen to stay, seven of ten ties stay in the province.
    let other = popular(random.below(100) < 67 ? provinceOf(one) : null);
    while (other === one) other = popular(null);
    put(socialKinds[draw % socialKinds.length] ?? 'REFERS_TO', one, other);
  }
  return inOrderOfIds(drawnTies, options.actors);
}

/** Draws who a tie leads to, among the organisations of one province or all, by their popularity. */
function popularity(
  { actors: actorCount }: SyntheticOptions,
  firstOrganisation: number,
  provinceOf: (actor: number) => number,
  random: Random,
): (province: number | null) => number {
  const count = actorCount - firstOrganisation;
  const rank = shuffled(count, random);
  const actors = Int32Array.from({ length: count }, (_, place) => firstOrganisation + place).sort(
    (a, b) => provinceOf(a) - provinceOf(b) || a - b,
  );
  const shares = summed(count, (place) =>
    popularityOf(1 + (rank[(actors[place] ?? 0) - firstOrganisation] ?? 0)),
  );
  const ranges = new Map<number, { readonly start: number; end: number }>();
  for (const [place, actor] of actors.entries()) {
    const range = ranges.get(provinceOf(actor));
    if (range === undefined) ranges.set(provinceOf(actor), { start: place, end: place + 1 });
    else range.end = place + 1;
  }
  return (province) => {
    const { start, end } = (province === null ? undefined : ranges.get(province)) ?? { start: 0, end: count };
    return actors[drawn(shares, start, end, random)] ?? firstOrganisation;
  };
}
