/** How many of the ties that could be are, and how many are returned: by kind, in the whole network or among some. */
import type { TieDeclaration } from '../../model/vocabulary.js';
import type { ActorKind, TieKind } from '../../model/kinds.js';
import { actorKinds, tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { TieChoice } from '../kind-tables.js';
import { chosenKinds } from '../kind-tables.js';
import type { Lens } from '../lens.js';

export interface DensityOptions extends TieChoice {
  /** Numbers of actors: only ties between two of them count. All actors where missing. */
  readonly members?: Int32Array | readonly number[];
}

/** Ties from an actor to itself and ties with groups are not counted. */
export interface Density {
  /** As entered: several ties of a kind between two actors each count. */
  readonly ties: number;
  /** Pairs that they join: ordered, but unordered for a kind that has no direction. */
  readonly pairs: number;
  /** Pairs that could be joined: those whose ends the ontology allows. */
  readonly possiblePairs: number;
  /** pairs / possiblePairs; null where nothing could be joined. */
  readonly density: number | null;
  /** Of `pairs`, those joined the other way too; null for a kind that has no direction. */
  readonly returnedPairs: number | null;
  /** returnedPairs / pairs; null where there is nothing to return. */
  readonly reciprocity: number | null;
}

export interface Densities {
  /** How many actors count: shown, no groups, and among the members if some are named. */
  readonly actorCount: number;
  /** The kinds chosen, in the ontology's order, those without ties too. */
  readonly byKind: readonly (Density & { readonly kind: TieKind })[];
  /** All kinds together: a tie without direction joins two actors both ways, and any two actors could be joined. */
  readonly all: Density;
}

/**
 * Counts ties as a lens shows them. Reciprocity is the share of joined ordered pairs that are also joined the other way
 * (Wasserman and Faust 1994). O(actors + ties · log ties).
 */
export function density(lens: Lens, options: DensityOptions): Densities {
  const { network } = lens;
  const { nodeCount, tieCount, tieKind, tieFrom, tieTo } = network;
  const counted = countedMembers(lens, options.members);
  const chosen = chosenKinds(options);
  const ties = new Int32Array(tieKinds.length);
  const used: number[] = [];
  const kindPairs: number[] = [];
  // A pair of a kind as one number: below 2^53 for millions of actors and hundreds of kinds.
  const pairOf = (from: number, to: number) => from * nodeCount + to;
  for (let tie = 0; tie < tieCount; tie++) {
    const kind = tieKind[tie]!;
    const from = tieFrom[tie]!;
    const to = tieTo[tie]!;
    if (chosen[kind] === 0 || from === to || counted[from] === 0 || counted[to] === 0) continue;
    if (!lens.usesTie(tie)) continue;
    ties[kind]!++;
    const either = undirectedKinds[kind] === 1;
    kindPairs.push(
      kind * nodeCount * nodeCount +
        (either ? pairOf(Math.min(from, to), Math.max(from, to)) : pairOf(from, to)),
    );
    used.push(pairOf(from, to));
    if (either) used.push(pairOf(to, from));
  }

  const actorsByKind = countsByKind(lens, counted);
  const actorCount = actorsByKind.reduce((total, count) => total + count, 0);
  const pairsOfKinds = distinct(kindPairs);
  const byKind = tieKinds.flatMap((kind, number) => {
    if (chosen[number] === 0) return [];
    const base = number * nodeCount * nodeCount;
    const pairs = pairsOfKinds.subarray(
      firstFrom(pairsOfKinds, base),
      firstFrom(pairsOfKinds, base + nodeCount * nodeCount),
    );
    const either = undirectedKinds[number] === 1;
    const returned = either ? null : countReturned(pairs, base, nodeCount);
    const possible = possiblePairs(tieDeclaration(kind), actorsByKind);
    return [{ kind, ...shares(ties[number]!, pairs.length, possible, returned) }];
  });
  const pairs = distinct(used);
  const all = shares(
    ties.reduce((total, count) => total + count, 0),
    pairs.length,
    actorCount * (actorCount - 1),
    countReturned(pairs, 0, nodeCount),
  );
  return { actorCount, byKind, all };
}

/** 1 for the kinds of tie that have no direction. */
const undirectedKinds = Uint8Array.from(tieKinds, (kind) => Number(tieDeclaration(kind).symmetric === true));

function countedMembers(lens: Lens, members: DensityOptions['members']): Uint8Array {
  const { nodeCount } = lens.network;
  const counted = new Uint8Array(nodeCount);
  const count = (node: number) => {
    counted[node] = Number(lens.nodes[node] === 1 && !lens.isDeadEnd(node));
  };
  if (members === undefined) for (let node = 0; node < nodeCount; node++) count(node);
  else for (const node of members) count(node);
  return counted;
}

function countsByKind({ network }: Lens, counted: Uint8Array): Int32Array {
  const counts = new Int32Array(actorKinds.length);
  for (let node = 0; node < counted.length; node++) counts[network.nodeKind[node]!]! += counted[node]!;
  return counts;
}

/** Pairs of different actors whose kinds the ontology lets such a tie join. */
function possiblePairs(declaration: TieDeclaration, actorsByKind: Int32Array): number {
  const { from, to } = declaration;
  const joins = (a: ActorKind, b: ActorKind) => from.includes(a) && to.includes(b);
  let pairs = 0;
  for (const [a, kindA] of actorKinds.entries()) {
    for (const [b, kindB] of actorKinds.entries()) {
      const allowed = joins(kindA, kindB) || (declaration.symmetric === true && joins(kindB, kindA));
      if (allowed) pairs += actorsByKind[a]! * (actorsByKind[b]! - (a === b ? 1 : 0));
    }
  }
  return declaration.symmetric === true ? pairs / 2 : pairs;
}

function shares(ties: number, pairs: number, possible: number, returned: number | null): Density {
  return {
    ties,
    pairs,
    possiblePairs: possible,
    density: possible === 0 ? null : pairs / possible,
    returnedPairs: returned,
    reciprocity: returned === null || pairs === 0 ? null : returned / pairs,
  };
}

/** Each once, ascending. */
function distinct(numbers: readonly number[]): Float64Array {
  const sorted = Float64Array.from(numbers).sort();
  return sorted.filter((number, index) => index === 0 || number !== sorted[index - 1]);
}

/** How many ordered pairs are there the other way round too. */
function countReturned(pairs: Float64Array, base: number, nodeCount: number): number {
  let returned = 0;
  for (const pair of pairs) {
    const from = Math.floor((pair - base) / nodeCount);
    const to = pair - base - from * nodeCount;
    const reverse = base + to * nodeCount + from;
    if (pairs[firstFrom(pairs, reverse)] === reverse) returned++;
  }
  return returned;
}

/** The place of the first number that is at least `least`. */
function firstFrom(sorted: Float64Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
