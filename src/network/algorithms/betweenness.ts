/** On how many of the shortest introductions between others an actor stands: exactly. */
import { invariant } from '../../model/failure.js';
import type { FlowGraph } from '../flow-graph.js';
import { sharedFloat64 } from '../shared-arrays.js';
import type { PassingGraph } from '../passing-graph.js';
import { passingGraph } from '../passing-graph.js';
import type { Tick } from '../rows.js';

export interface BetweennessOptions {
  /**
   * Only chains that begin at the actors from `first` to before `last`, by number. The results of parts that make up all
   * actors add up to the whole (`wholeBetweenness`), so that several threads can share the work.
   */
  readonly part?: { readonly first: number; readonly last: number };
  /** In actors that chains begin at. */
  readonly tick?: Tick;
}

export interface Betweenness {
  /**
   * Per actor, added up over all ordered pairs of others: the share of the shortest chains from one to the other that
   * pass through it.
   */
  readonly raw: Float64Array;
  /** The same over the number of pairs, (n − 1)(n − 2) for n actors that count: in [0, 1]. 0 where there are no pairs. */
  readonly normalised: Float64Array;
  /** How many actors count: those shown that are no dead ends. */
  readonly actorCount: number;
}

/**
 * Shortest is fewest hops, in the direction in which contact passes. Dead ends (groups) are left out: contact never
 * passes through them, and they are never counted, so a chain that ends in one speaks for nobody. Null where the tick
 * gave up. Brandes 2001. O(actors · edges): for large networks see `sampledBetweenness`.
 */
export function betweenness(graph: FlowGraph, options: BetweennessOptions = {}): Betweenness | null {
  const passing = passingGraph(graph);
  const { nodeCount, counted, actorCount } = passing;
  const first = options.part?.first ?? 0;
  const last = Math.min(options.part?.last ?? nodeCount, nodeCount);
  const raw = sharedFloat64(nodeCount);
  const search = openSearch(passing);
  const stride = Math.max(1, Math.floor(workBetweenTicks / (passing.outTo.length + 1)));
  for (let source = first; source < last; source++) {
    if ((source - first) % stride === 0 && options.tick?.(source - first, last - first) === false)
      return null;
    if (counted[source] === 1) addDependencies(passing, search, source, raw);
  }
  return { raw, normalised: normalisedOf(raw, actorCount), actorCount };
}

/** The whole of parts that make up all actors. The same to the last bit wherever they were computed, if in the same order. */
export function wholeBetweenness(parts: readonly Betweenness[]): Betweenness {
  const [first, ...others] = parts;
  invariant(first !== undefined, 'a whole has at least one part');
  const { actorCount } = first;
  const raw = sharedFloat64(first.raw.length);
  raw.set(first.raw);
  for (const part of others) for (let node = 0; node < raw.length; node++) raw[node]! += part.raw[node]!;
  return { raw, normalised: normalisedOf(raw, actorCount), actorCount };
}

function normalisedOf(raw: Float64Array, actorCount: number): Float64Array {
  const pairs = (actorCount - 1) * (actorCount - 2);
  const normalised = sharedFloat64(raw.length);
  if (pairs > 0) for (let node = 0; node < raw.length; node++) normalised[node] = raw[node]! / pairs;
  return normalised;
}

/** Scratch space of one search, clean between searches. */
interface Search {
  readonly order: Int32Array;
  /** −1 where not reached. */
  readonly hops: Int32Array;
  /** How many shortest chains lead to the actor. */
  readonly chains: Float64Array;
  /** (1 + the source's dependency on the actor) / chains. */
  readonly weight: Float64Array;
}

function openSearch({ nodeCount }: PassingGraph): Search {
  return {
    order: new Int32Array(nodeCount),
    hops: new Int32Array(nodeCount).fill(-1),
    chains: new Float64Array(nodeCount),
    weight: new Float64Array(nodeCount),
  };
}

function addDependencies(graph: PassingGraph, search: Search, source: number, raw: Float64Array): void {
  const { outStart, outTo } = graph;
  const { order, hops, chains, weight } = search;
  let end = 0;
  order[end++] = source;
  hops[source] = 0;
  chains[source] = 1;
  for (let place = 0; place < end; place++) {
    const node = order[place]!;
    const hop = hops[node]! + 1;
    const count = chains[node]!;
    const rowEnd = outStart[node + 1]!;
    for (let edge = outStart[node]!; edge < rowEnd; edge++) {
      const other = outTo[edge]!;
      const known = hops[other]!;
      if (known === -1) {
        hops[other] = hop;
        chains[other] = count;
        order[end++] = other;
      } else if (known === hop) chains[other]! += count;
    }
  }
  for (let place = end - 1; place >= 0; place--) {
    const node = order[place]!;
    const hop = hops[node]! + 1;
    const rowEnd = outStart[node + 1]!;
    let sum = 0;
    for (let edge = outStart[node]!; edge < rowEnd; edge++) {
      const other = outTo[edge]!;
      if (hops[other] === hop) sum += weight[other]!;
    }
    const dependency = sum * chains[node]!;
    weight[node] = (1 + dependency) / chains[node]!;
    if (node !== source) raw[node]! += dependency;
  }
  for (let place = 0; place < end; place++) hops[order[place]!] = -1;
}

/** Edges looked at between two ticks. */
const workBetweenTicks = 2_000_000;
