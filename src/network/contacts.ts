/** How contact passes among actors, as searches for paths go along it: the ties that a lens shows, or the edges of a graph. */
import { compareText } from '../model/ids.js';
import type { ContactGraph } from './flow-graph.js';
import type { TieChoice } from './kind-tables.js';
import type { Lens } from './lens.js';
import { compareActors } from './network-order.js';
import type { Rows } from './rows.js';
import { onwardRows } from './rows.js';
import type { Steps } from './steps.js';
import { openSteps } from './steps.js';

export interface Contacts {
  readonly nodeCount: number;
  /** Per actor, 1 where it is shown. */
  readonly present: Uint8Array;
  /** Whether contact ends in this actor. */
  readonly isDeadEnd: (node: number) => boolean;
  /** What passing through this actor adds, in millionths of −ln strength. */
  readonly passageCost: (node: number) => number;
  /** To those whom contact passes to from an actor. */
  readonly onward: Steps;
  /** From those whom it comes from. */
  readonly back: Steps;
  /** Per tie, or edge, in millionths of −ln strength. */
  readonly costs: Int32Array;
  /** Below 0 where the id of the first actor comes first. */
  readonly compareActors: (a: number, b: number) => number;
  /** Below 0 where the first of two ties between the same actors is to be named rather than the second. */
  readonly compareTies: (a: number, b: number) => number;
}

/** Along the ties chosen; parallel ones are steps of their own. */
export function contactsOfLens(lens: Lens, choice: TieChoice): Contacts {
  const { network } = lens;
  return {
    nodeCount: network.nodeCount,
    present: lens.nodes,
    isDeadEnd: lens.isDeadEnd,
    passageCost: lens.passageCost,
    onward: openSteps(lens, choice, 'OUT'),
    back: openSteps(lens, choice, 'IN'),
    costs: network.tieCost,
    compareActors: (a, b) => compareActors(network, a, b),
    compareTies: (a, b) => compareText(network.tieIdOf(a), network.tieIdOf(b)),
  };
}

/** Along the edges of a graph whose numbers stand in the order of ids; `passages` per actor, see `passageCosts`. */
export function contactsOfGraph(graph: ContactGraph, passages: Int32Array): Contacts {
  return {
    nodeCount: graph.nodeCount,
    present: graph.present,
    isDeadEnd: (node) => graph.deadEnd[node] === 1,
    passageCost: (node) => passages[node]!,
    onward: stepsAlong(onwardRows(graph, 'OUT')),
    back: stepsAlong(onwardRows(graph, 'IN')),
    costs: graph.cost,
    compareActors: (a, b) => a - b,
    // There is one edge at the most from an actor to another.
    compareTies: () => 0,
  };
}

function stepsAlong({ starts, ends, edges }: Rows): Steps {
  let row = ends.subarray(0, 0);
  let numbers: Int32Array = new Int32Array(64);
  return {
    from: (node) => {
      const start = starts[node]!;
      const count = starts[node + 1]! - start;
      row = ends.subarray(start, start + count);
      if (count > numbers.length) numbers = new Int32Array(count * 2);
      for (let step = 0; step < count; step++) {
        numbers[step] = edges === null ? start + step : edges[start + step]!;
      }
      return count;
    },
    ends: () => row,
    ties: () => numbers,
  };
}
