/** The graph of those who may adopt, numbered among themselves. */
import { sharedInt32, sharedUint8 } from '../shared-arrays.js';
import type { InfluenceGraph } from './influence-graph.js';
import type { SharedPlaces } from './shared-places.js';

export interface AdoptersOnly {
  /** Everybody in it may adopt. `tie`, and the municipalities of its places, keep the numbers of the network. */
  readonly graph: InfluenceGraph;
  /** Per number in the graph, the number in the network; ascending. */
  readonly nodeOf: Int32Array;
  /** Per number in the network, the number in the graph; −1 for those who may not adopt. */
  readonly numberOf: Int32Array;
}

/**
 * What is drawn for an actor depends on its number, and numbers of a network count the hidden too: without this, a simulation
 * would come out otherwise where somebody is hidden than where nobody is. O(actors + edges + memberships).
 */
export function adoptersOnly(graph: InfluenceGraph): AdoptersOnly {
  const numberOf = new Int32Array(graph.nodeCount).fill(-1);
  let nodeCount = 0;
  for (let node = 0; node < graph.nodeCount; node++) {
    if (graph.mayAdopt[node] === 1) numberOf[node] = nodeCount++;
  }
  const nodeOf = new Int32Array(nodeCount);
  for (let node = 0; node < graph.nodeCount; node++) if (numberOf[node]! >= 0) nodeOf[numberOf[node]!] = node;

  const starts = (of: Int32Array) => {
    const kept = sharedInt32(nodeCount + 1);
    for (let number = 0; number < nodeCount; number++) kept[number] = of[nodeOf[number]!]!;
    // Nobody after the last adopter has edges or places.
    kept[nodeCount] = of[graph.nodeCount]!;
    return kept;
  };
  const renumbered = (of: Int32Array) => {
    const kept = sharedInt32(of.length);
    for (let index = 0; index < of.length; index++) kept[index] = numberOf[of[index]!]!;
    return kept;
  };
  const flags = (of: Uint8Array) => {
    const kept = sharedUint8(nodeCount);
    for (let number = 0; number < nodeCount; number++) kept[number] = of[nodeOf[number]!]!;
    return kept;
  };
  const placesOf = (places: SharedPlaces): SharedPlaces => ({
    ...places,
    placeStart: starts(places.placeStart),
    member: renumbered(places.member),
  });
  return {
    graph: {
      ...graph,
      nodeCount,
      present: flags(graph.present),
      deadEnd: flags(graph.deadEnd),
      mayAdopt: flags(graph.mayAdopt),
      outStart: starts(graph.outStart),
      outTo: renumbered(graph.outTo),
      inStart: starts(graph.inStart),
      inFrom: renumbered(graph.inFrom),
      places: graph.places === null ? null : placesOf(graph.places),
    },
    nodeOf,
    numberOf,
  };
}
