/** Arcs with probabilities, in compressed rows. */
import type { FlowGraph } from '../flow-graph.js';
import { reversedEdges } from '../flow-graph.js';
import { sharedFloat64, sharedInt32, sharedUint8 } from '../shared-arrays.js';
import type { InfluenceGraph } from './influence-graph.js';
import type { SharedPlaces } from './shared-places.js';

/** In any order; parallel arcs are channels of one edge. */
export interface Arcs {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** In (0, 1]; arcs of probability 0 are left out. */
  readonly probability: Float64Array;
  /** What each arc comes from; its own number where missing. */
  readonly tie?: Int32Array;
}

type InfluenceRows = Omit<InfluenceGraph, 'nodeCount' | 'present' | 'deadEnd' | 'mayAdopt' | 'places'>;

/**
 * The edges that arcs make: parallel ones merged to 1 − ∏(1 − p), loops left out; `tie` is that of the likeliest arc, of
 * equal ones the first. Two counting sorts. O(actors + arcs).
 */
export function influenceRows(arcs: Arcs): InfluenceRows {
  const { nodeCount, from, to, probability } = arcs;
  const order = sortedArcs(arcs);
  const outStart = sharedInt32(nodeCount + 1);
  let edgeCount = 0;
  for (let place = 0; place < order.length; place++) {
    const arc = order[place]!;
    const before = place === 0 ? -1 : order[place - 1]!;
    if (before >= 0 && from[arc] === from[before] && to[arc] === to[before]) continue;
    edgeCount++;
    outStart[from[arc]! + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) outStart[node + 1]! += outStart[node]!;

  const outTo = sharedInt32(edgeCount);
  const tie = sharedInt32(edgeCount);
  const merged = sharedFloat64(edgeCount);
  let edge = -1;
  let likeliest = 0;
  for (let place = 0; place < order.length; place++) {
    const arc = order[place]!;
    const before = place === 0 ? -1 : order[place - 1]!;
    const own = probability[arc]!;
    if (before >= 0 && from[arc] === from[before] && to[arc] === to[before]) {
      merged[edge] = 1 - (1 - merged[edge]!) * (1 - own);
      if (own <= likeliest) continue;
    } else {
      edge++;
      outTo[edge] = to[arc]!;
      merged[edge] = own;
    }
    likeliest = own;
    tie[edge] = arcs.tie === undefined ? arc : arcs.tie[arc]!;
  }
  const reversed = reversedEdges(outStart, outTo, nodeCount);
  return withProbability({ edgeCount, outStart, outTo, ...reversed, tie }, merged);
}

/** Edges with the probability of each. O(edges). */
export function withProbability<Edges extends Pick<FlowGraph, 'inEdge'>>(
  edges: Edges,
  probability: Float64Array,
): Edges & Pick<InfluenceGraph, 'probability' | 'inProbability'> {
  const { inEdge } = edges;
  const inProbability = sharedFloat64(inEdge.length);
  for (let place = 0; place < inEdge.length; place++) inProbability[place] = probability[inEdge[place]!]!;
  return { ...edges, probability, inProbability };
}

/** A graph in which every actor may adopt, straight from arcs: for measurements and for networks that are not the hub's. */
export function influenceGraphOfArcs(arcs: Arcs, places: SharedPlaces | null = null): InfluenceGraph {
  const everyone = sharedUint8(arcs.nodeCount).fill(1);
  return {
    nodeCount: arcs.nodeCount,
    present: everyone,
    mayAdopt: everyone,
    deadEnd: sharedUint8(arcs.nodeCount),
    places,
    ...influenceRows(arcs),
  };
}

/** The probabilities of the weighted cascade (Kempe, Kleinberg, Tardos 2003): 1 / (number of edges to the same actor). O(edges). */
export function weightedCascade(graph: FlowGraph): Float64Array {
  const probability = sharedFloat64(graph.edgeCount);
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const end = graph.outTo[edge]!;
    probability[edge] = 1 / (graph.inStart[end + 1]! - graph.inStart[end]!);
  }
  return probability;
}

/** The arcs by (beginning, end, own number). */
function sortedArcs({ nodeCount, from, to, probability }: Arcs): Int32Array {
  const used = new Int32Array(from.length);
  let count = 0;
  for (let arc = 0; arc < from.length; arc++) {
    if (from[arc] !== to[arc] && probability[arc]! > 0) used[count++] = arc;
  }
  const byEnd = sortedBy(used.subarray(0, count), to, nodeCount);
  return sortedBy(byEnd, from, nodeCount);
}

/** A stable counting sort. */
function sortedBy(arcs: Int32Array, key: Int32Array, keyCount: number): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (let place = 0; place < arcs.length; place++) next[key[arcs[place]!]! + 1]!++;
  for (let value = 0; value < keyCount; value++) next[value + 1]! += next[value]!;
  const sorted = new Int32Array(arcs.length);
  for (let place = 0; place < arcs.length; place++) {
    const arc = arcs[place]!;
    sorted[next[key[arc]!]!++] = arc;
  }
  return sorted;
}
