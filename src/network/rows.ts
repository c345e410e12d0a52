/** A graph's edges as a search goes along them: onward, or against the flow. */
import type { FlowGraph } from './flow-graph.js';

/** `OUT`: whom the sources reach. `IN`: who reaches the sources. */
export type Direction = 'OUT' | 'IN';

/** Told how much of a whole is done, in units of the algorithm's own; false to give up. */
export type Tick = (done: number, of: number) => boolean;

/** The neighbours of actor v are `ends[i]` for i from `starts[v]` to before `starts[v + 1]`, ascending. */
export interface Rows {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Per place, the number of the edge; null where the place itself is. */
  readonly edges: Int32Array | null;
}

/** The rows of those that one step leads to. */
export function onwardRows(graph: FlowGraph, direction: Direction): Rows {
  return direction === 'OUT'
    ? { starts: graph.outStart, ends: graph.outTo, edges: null }
    : { starts: graph.inStart, ends: graph.inFrom, edges: graph.inEdge };
}

/** The rows of those from which one step leads here. */
export function backRows(graph: FlowGraph, direction: Direction): Rows {
  return onwardRows(graph, direction === 'OUT' ? 'IN' : 'OUT');
}
