/** What would be cut off from one actor if another left, or if two stopped keeping in touch. */
import type { Tick } from '../rows.js';
import type { UndirectedGraph } from '../undirected.js';

export interface CutOffOptions {
  /** Number of the actor that the others are, or are not, cut off from. */
  readonly root: number;
  /** In actors. */
  readonly tick?: Tick;
}

/** An actor without which others would have no contact with the root, directly or not. */
export interface CutActor {
  readonly node: number;
  /** Those of its neighbours through which it holds others, one for each piece that would fall off; ascending. */
  readonly holds: readonly number[];
  /** Where the pieces stand in `order`: from, and to before; one for each of `holds`. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
}

/** A pair that alone joins others with the root. */
export interface CutPair {
  /** The end that stays, and the end that is cut off. */
  readonly ends: readonly [near: number, far: number];
  /** Where those cut off, the far end first, stand in `order`. */
  readonly piece: readonly [from: number, to: number];
}

export interface CutOff {
  /** The root and all joined with it, so that every piece stands together. Empty where the root does not count. */
  readonly order: Int32Array;
  /** By number; the root is never among them. */
  readonly actors: readonly CutActor[];
  /** By the number of the far end. */
  readonly pairs: readonly CutPair[];
}

/** Actors between two ticks. */
const stride = 8_192;

/**
 * Several ties between two actors are one here. Null where the tick gave up. Depth-first search from the root with
 * lowpoints (Hopcroft and Tarjan 1973), without recursion. O(actors + edges).
 */
export function cutOffFrom(graph: UndirectedGraph, options: CutOffOptions): CutOff | null {
  const { nodeCount, counted, starts, ends } = graph;
  const { root, tick } = options;
  const parent = new Int32Array(nodeCount).fill(-1);
  const found = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const below = new Int32Array(nodeCount).fill(1);
  const next = starts.slice(0, nodeCount);
  const order = new Int32Array(nodeCount);
  let clock = 0;
  const discover = (node: number) => {
    found[node] = low[node] = clock;
    order[clock++] = node;
  };
  if (counted[root] === 1) discover(root);
  let node = counted[root] === 1 ? root : -1;
  while (node !== -1) {
    const above = parent[node]!;
    if (next[node]! < starts[node + 1]!) {
      const other = ends[next[node]!++]!;
      if (found[other] === -1) {
        if (clock % stride === 0 && tick?.(clock, nodeCount) === false) return null;
        parent[other] = node;
        discover(other);
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
  return { order: order.slice(0, clock), ...cuts(order.subarray(0, clock), { parent, found, low, below }) };
}

interface Search {
  readonly parent: Int32Array;
  readonly found: Int32Array;
  readonly low: Int32Array;
  readonly below: Int32Array;
}

function cuts(order: Int32Array, { parent, found, low, below }: Search): Pick<CutOff, 'actors' | 'pairs'> {
  const held = new Map<number, number[]>();
  const pairs: CutPair[] = [];
  const pieceAt = (node: number) => [found[node]!, found[node]! + below[node]!] as const;
  for (const node of order) {
    const above = parent[node]!;
    if (above === -1) continue;
    if (low[node]! > found[above]!) pairs.push({ ends: [above, node], piece: pieceAt(node) });
    // What hangs on the root is cut off by nobody but itself.
    if (parent[above] === -1 || low[node]! < found[above]!) continue;
    const known = held.get(above);
    if (known === undefined) held.set(above, [node]);
    else known.push(node);
  }
  const actors = [...held].map(([node, holds]) => {
    holds.sort((a, b) => a - b);
    return { node, holds, pieces: holds.map(pieceAt) };
  });
  return {
    actors: actors.sort((a, b) => a.node - b.node),
    pairs: pairs.sort((a, b) => a.ends[1] - b.ends[1]),
  };
}
