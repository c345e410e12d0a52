/** The best introductions between many actors at once, on the graph of one question. */
import { invariant } from '../../model/failure.js';
import { contactsOfGraph } from '../contacts.js';
import type { ContactGraph } from '../flow-graph.js';
import { reversedEdges } from '../flow-graph.js';
import type { Direction, Tick } from '../rows.js';
import type { Corridor, Corridors } from './corridors.js';
import { openCorridors } from './corridors.js';
import { pathsAlong } from './paths.js';

export interface BestChainsOptions {
  readonly groups: readonly ChainGroup[];
  /** `OUT`: from a source to the target. `IN`: from the target to a source. */
  readonly direction: Direction;
  /** Longest chain, in edges. */
  readonly hops: number;
  /** How many for each target at the most. */
  readonly k: number;
  /** Per actor, what passing through it adds, in millionths: see `passageCosts`. */
  readonly passages: Int32Array;
  /** Told of targets done, of all. */
  readonly tick?: Tick;
}

export interface ChainGroup {
  /** Numbers of the actors any of which may be at the one end. */
  readonly sources: Int32Array;
  /** Numbers of those each of which is at the other. */
  readonly targets: Int32Array;
}

export interface Chain {
  /** Of all its edges and passages, in millionths of −ln strength. */
  readonly cost: number;
  /** The actors along it, as contact passes. */
  readonly nodes: readonly number[];
}

/**
 * Costs up to which chains are looked at first, and then further, where more than one is asked for: a share of what was looked at
 * and some more, in millionths of −ln strength. Beyond the last, everything is looked at.
 */
const firstMargin = 1.1;
const growth = 1.5;
const leastMargin = 50_000;
const lastMargin = 20_000_000;

/**
 * Group after group and target after target, the k best simple chains between it and any of the sources, by (cost, edges, ids of
 * the actors along the way): those of `paths` from each source together. None from a target to itself. Null where the tick gave up.
 *
 * `paths` is asked in the corridor alone that holds all chains that are cheap enough; a corridor is wide enough when
 * the k-th of its paths keeps within it. O(hops · edges) for each group, and a search of its corridor for each target.
 */
export function bestChains(
  graph: ContactGraph,
  options: BestChainsOptions,
): readonly (readonly Chain[])[] | null {
  const { groups, tick } = options;
  const total = groups.reduce((sum, { targets }) => sum + targets.length, 0);
  const numbers = new Int32Array(graph.nodeCount);
  const found: (readonly Chain[])[] = [];
  for (const { sources, targets } of groups) {
    if (tick?.(found.length, total) === false) return null;
    const corridors = openCorridors(graph, { ...options, sources });
    const isSource = new Set(sources);
    for (const target of targets) {
      // Nobody is nearer to a source than itself: chains from the others are asked for apart.
      const toOthers = isSource.has(target)
        ? openCorridors(graph, { ...options, sources: sources.filter((source) => source !== target) })
        : corridors;
      found.push(chainsTo(graph, options, toOthers, isSource, target, numbers));
      if (tick?.(found.length, total) === false) return null;
    }
  }
  return found;
}

function chainsTo(
  graph: ContactGraph,
  options: BestChainsOptions,
  corridors: Corridors,
  sources: ReadonlySet<number>,
  target: number,
  numbers: Int32Array,
): readonly Chain[] {
  const { k } = options;
  const least = corridors.leastTo(target);
  if (least === Infinity) return [];
  let limit = k === 1 ? least : least * firstMargin + leastMargin;
  for (;;) {
    const corridor = corridors.within(target, limit);
    const chains = chainsIn(graph, options, corridor, sources, target, numbers);
    const last = chains.length < k ? Infinity : chains[k - 1]!.cost;
    if (last <= limit) return chains;
    // Those found are chains, so the k-th best costs no more than the k-th of them.
    const wider = limit * growth + leastMargin;
    limit = last < Infinity ? last : wider > least + lastMargin ? Infinity : wider;
  }
}

/** The k best in a corridor, from the nearest sources first, until the others are too far. */
function chainsIn(
  graph: ContactGraph,
  { direction, hops, k, passages }: BestChainsOptions,
  { nodes, remaining }: Corridor,
  sources: ReadonlySet<number>,
  target: number,
  numbers: Int32Array,
): readonly Chain[] {
  const ownPassages = Int32Array.from(nodes, (node) => passages[node]!);
  const contacts = contactsOfGraph(partOf(graph, nodes, numbers), ownPassages);
  const end = nodes.indexOf(target);
  const places = Array.from(nodes.keys()).filter((place) => place !== end && sources.has(nodes[place]!));
  let chains: Chain[] = [];
  for (const place of places.sort((a, b) => remaining[a]! - remaining[b]!)) {
    if (chains.length === k && remaining[place]! > chains[k - 1]!.cost) break;
    const [from, to] = direction === 'OUT' ? [place, end] : [end, place];
    const paths = pathsAlong(contacts, { from, to, k, maxHops: hops });
    invariant(paths !== null, 'what may look at all edges comes to an end');
    for (const { cost, steps } of paths) {
      const along = [from, ...steps.map((step) => step.to)];
      chains.push({ cost, nodes: along.map((number) => nodes[number]!) });
    }
    chains = chains.sort(compareChains).slice(0, k);
  }
  return chains;
}

/** The graph of some actors, ascending, numbered by their places. `numbers` is scratch space, all zero. */
function partOf(graph: ContactGraph, nodes: Int32Array, numbers: Int32Array): ContactGraph {
  // Kept plus one, so that zero is none.
  for (const [place, node] of nodes.entries()) numbers[node] = place + 1;
  const outStart = new Int32Array(nodes.length + 1);
  const ends: number[] = [];
  const kept: number[] = [];
  for (const [place, node] of nodes.entries()) {
    for (let edge = graph.outStart[node]!; edge < graph.outStart[node + 1]!; edge++) {
      const other = numbers[graph.outTo[edge]!]!;
      if (other === 0) continue;
      ends.push(other - 1);
      kept.push(edge);
    }
    outStart[place + 1] = kept.length;
  }
  for (const node of nodes) numbers[node] = 0;
  const outTo = Int32Array.from(ends);
  return {
    nodeCount: nodes.length,
    edgeCount: kept.length,
    present: Uint8Array.from(nodes, (node) => graph.present[node]!),
    deadEnd: Uint8Array.from(nodes, (node) => graph.deadEnd[node]!),
    outStart,
    outTo,
    ...reversedEdges(outStart, outTo, nodes.length),
    tie: Int32Array.from(kept, (edge) => graph.tie[edge]!),
    cost: Int32Array.from(kept, (edge) => graph.cost[edge]!),
  };
}

/** Numbers of actors follow their ids in the graph of a question, so comparing numbers compares ids. */
function compareChains(a: Chain, b: Chain): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  const place = a.nodes.findIndex((node, index) => node !== b.nodes[index]);
  return place === -1 ? 0 : a.nodes[place]! - b.nodes[place]!;
}
