/** The linear threshold model: an actor adopts once the weight of those around it that did reaches its own threshold. */
import type { Cascade } from './cascade.js';
import type { InfluenceGraph } from './influence-graph.js';
import { fractionAt } from './random.js';
import { takeFirstAdopters } from './first-adopters.js';

/**
 * Per actor, what its incoming probabilities are multiplied by so that, as weights, they come to at most 1: 1 where
 * they do already. Weights of edges and of shared places add up. O(actors + edges + memberships).
 */
export function weightScales(graph: InfluenceGraph): Float64Array {
  const { nodeCount, inStart, inProbability } = graph;
  const scales = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    let total = placesWeight(graph, node);
    for (let place = inStart[node]!; place < inStart[node + 1]!; place++) total += inProbability[place]!;
    scales[node] = total > 1 ? 1 / total : 1;
  }
  return scales;
}

/** The probabilities of the channels through shared places to an actor, added up. */
export function placesWeight(graph: InfluenceGraph, node: number): number {
  const { places } = graph;
  if (places === null) return 0;
  let others = 0;
  for (let index = places.placeStart[node]!; index < places.placeStart[node + 1]!; index++) {
    const place = places.place[index]!;
    others += places.memberStart[place + 1]! - places.memberStart[place]! - 1;
  }
  return others * places.probability;
}

/**
 * Granovetter 1978, in the form of Kempe, Kleinberg, Tardos 2003: thresholds are drawn evenly from (0, 1). An actor adopts
 * one step after the weights of its adopters have reached its threshold. A run is O(edges from adopters + members of
 * their places · steps in which those gained adopters).
 */
export function linearThreshold(graph: InfluenceGraph): Cascade {
  const { nodeCount, edgeCount, outStart, outTo, mayAdopt, deadEnd, places, probability } = graph;
  const scales = weightScales(graph);
  const weights = new Float64Array(edgeCount);
  for (let edge = 0; edge < edgeCount; edge++) weights[edge] = probability[edge]! * scales[outTo[edge]!]!;
  const adopters = new Int32Array(nodeCount);
  const steps = new Int32Array(nodeCount);
  /** The number of the last run in which an actor adopted; one less where weight has only been put on it. */
  const stateIn = new Int32Array(nodeCount);
  const missing = new Float64Array(nodeCount);
  const placeCount = places === null ? 0 : places.placeCount;
  const fresh = new Int32Array(placeCount);
  const freshPlaces = new Int32Array(placeCount);
  let run = 0;
  let count = 0;

  return {
    graph,
    adopters,
    steps,
    run: (starts, stream, maxSteps) => {
      run += 2;
      count = takeFirstAdopters(starts, run, mayAdopt, stateIn, adopters, steps);
      const first = stream[0]!;
      const second = stream[1]!;
      /** Adds weight to an actor; where its threshold is reached for the first time it adopts. */
      const press = (other: number, weight: number, step: number) => {
        const state = stateIn[other]!;
        if (state === run) return;
        const left = (state === run - 1 ? missing[other]! : fractionAt(first, second, other)) - weight;
        if (left > 0) {
          stateIn[other] = run - 1;
          missing[other] = left;
          return;
        }
        stateIn[other] = run;
        steps[count] = step + 1;
        adopters[count++] = other;
      };
      let head = 0;
      for (let step = 0; step < maxSteps && head < count; step++) {
        const layerEnd = count;
        let freshCount = 0;
        for (; head < layerEnd; head++) {
          const node = adopters[head]!;
          if (deadEnd[node] === 1 && step > 0) continue;
          for (let edge = outStart[node]!; edge < outStart[node + 1]!; edge++) {
            press(outTo[edge]!, weights[edge]!, step);
          }
          if (places === null) continue;
          for (let index = places.placeStart[node]!; index < places.placeStart[node + 1]!; index++) {
            const place = places.place[index]!;
            if (fresh[place]!++ === 0) freshPlaces[freshCount++] = place;
          }
        }
        if (places === null) continue;
        const { memberStart, member } = places;
        // Once for all that a place gained in this step: one by one, a large place would cost its square.
        for (let index = 0; index < freshCount; index++) {
          const place = freshPlaces[index]!;
          const weight = fresh[place]! * places.probability;
          fresh[place] = 0;
          for (let at = memberStart[place]!; at < memberStart[place + 1]!; at++) {
            const other = member[at]!;
            press(other, weight * scales[other]!, step);
          }
        }
      }
      return count;
    },
  };
}
