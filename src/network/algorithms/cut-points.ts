/** Single points of failure: whose leaving, or which pair's falling out, would cut the network apart. */
import type { Tick } from '../rows.js';
import type { UndirectedGraph } from '../undirected.js';

export interface CutPointsOptions {
  /** In actors. */
  readonly tick?: Tick;
}

/** An actor without whom those now joined with it would fall apart. */
export interface CutPoint {
  readonly node: number;
  /** How many actors each piece would have, largest first; two at least. */
  readonly pieces: readonly number[];
  /** How many would be cut off from the largest piece. */
  readonly cutOff: number;
}

/** A pair joined by nothing else, directly or not. */
export interface Bridge {
  /** The lower and the higher number. */
  readonly ends: readonly [number, number];
  /** How many actors would stay joined with each end, itself counted. */
  readonly sides: readonly [number, number];
  /** The smaller of the two. */
  readonly cutOff: number;
}

export interface CutPoints {
  /** Those that would cut off most first, then by number. */
  readonly actors: readonly CutPoint[];
  /** Those that would cut off most first, then by numbers. */
  readonly bridges: readonly Bridge[];
}

/**
 * All articulation actors and bridges. Several ties between two actors are one here: a bridge may stand for more than
 * one tie. Null where the tick gave up. Depth-first search with lowpoints (Hopcroft and Tarjan 1973), without
 * recursion. O(actors + edges + found · log found).
 */
export function cutPoints(graph: UndirectedGraph, options: CutPointsOptions = {}): CutPoints | null {
  const search = depthFirst(graph, options);
  if (search === null) return null;
  const { order, parent, found, low, below, rootOf } = search;
  const pieces = new Map<number, number[]>();
  const bridges: Bridge[] = [];
  for (const node of order) {
    const above = parent[node]!;
    if (above === -1) continue;
    const size = below[node]!;
    if (low[node]! >= found[above]!) {
      const known = pieces.get(above);
      if (known === undefined) pieces.set(above, [size]);
      else known.push(size);
    }
    if (low[node]! > found[above]!) {
      const rest = below[rootOf[node]!]! - size;
      bridges.push(
        above < node
          ? { ends: [above, node], sides: [rest, size], cutOff: Math.min(rest, size) }
          : { ends: [node, above], sides: [size, rest], cutOff: Math.min(rest, size) },
      );
    }
  }
  const actors: CutPoint[] = [];
  for (const [node, sizes] of pieces) {
    const total = below[rootOf[node]!]! - 1;
    const rest = total - sum(sizes);
    if (rest > 0) sizes.push(rest);
    if (sizes.length < 2) continue;
    sizes.sort((a, b) => b - a);
    actors.push({ node, pieces: sizes, cutOff: total - sizes[0]! });
  }
  actors.sort((a, b) => b.cutOff - a.cutOff || a.node - b.node);
  bridges.sort((a, b) => b.cutOff - a.cutOff || a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1]);
  return { actors, bridges };
}

/**
 * The pieces into which those joined with an actor would fall without it: their actors ascending, the largest piece
 * first, then by first actor. One piece, or none, where it is no articulation actor. O(its component).
 */
export function piecesWithout(graph: UndirectedGraph, node: number): readonly Int32Array[] {
  const met = new Uint8Array(graph.nodeCount);
  met[node] = 1;
  const pieces: Int32Array[] = [];
  for (let index = graph.starts[node]!; index < graph.starts[node + 1]!; index++) {
    const piece = spread(graph, graph.ends[index]!, met);
    if (piece.length > 0) pieces.push(piece);
  }
  return pieces.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

interface DepthFirst {
  /** Actors in the order of discovery, those above before those below. */
  readonly order: Int32Array;
  /** −1 for roots. */
  readonly parent: Int32Array;
  readonly found: Int32Array;
  /** The earliest discovery that the actor and those below it are joined with. */
  readonly low: Int32Array;
  /** How many are below an actor, itself counted. */
  readonly below: Int32Array;
  readonly rootOf: Int32Array;
}

function depthFirst(graph: UndirectedGraph, options: CutPointsOptions): DepthFirst | null {
  const { nodeCount, counted, starts, ends } = graph;
  const order = new Int32Array(nodeCount);
  const parent = new Int32Array(nodeCount).fill(-1);
  const found = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const below = new Int32Array(nodeCount).fill(1);
  const rootOf = new Int32Array(nodeCount);
  const next = starts.slice(0, nodeCount);
  let clock = 0;
  const discover = (node: number, root: number) => {
    rootOf[node] = root;
    found[node] = low[node] = clock;
    order[clock++] = node;
  };
  for (let root = 0; root < nodeCount; root++) {
    if (counted[root] === 0 || found[root] !== -1) continue;
    discover(root, root);
    let node = root;
    while (node !== -1) {
      const above = parent[node]!;
      if (next[node]! < starts[node + 1]!) {
        const other = ends[next[node]!++]!;
        if (found[other] === -1) {
          if (clock % stride === 0 && options.tick?.(clock, nodeCount) === false) return null;
          parent[other] = node;
          discover(other, root);
          node = other;
        } else if (other !== above && found[other]! < low[node]!) {
          low[node] = found[other]!;
        }
        continue;
      }
      if (above !== -1) {
        below[above]! += below[node]!;
        if (low[node]! < low[above]!) low[above] = low[node]!;
      }
      node = above;
    }
  }
  return { order: order.subarray(0, clock), parent, found, low, below, rootOf };
}

/** The actors joined with `start` that were not met; none where it was. */
function spread(graph: UndirectedGraph, start: number, met: Uint8Array): Int32Array {
  if (met[start] === 1) return new Int32Array(0);
  met[start] = 1;
  const found = [start];
  for (const node of found) {
    for (let index = graph.starts[node]!; index < graph.starts[node + 1]!; index++) {
      const other = graph.ends[index]!;
      if (met[other] === 1) continue;
      met[other] = 1;
      found.push(other);
    }
  }
  return Int32Array.from(found).sort();
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** Actors between two ticks. */
const stride = 8_192;
