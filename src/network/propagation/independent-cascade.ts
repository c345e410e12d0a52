/** The independent cascade: each adopter has one chance to bring each other actor along. */
import type { Cascade } from './cascade.js';
import type { InfluenceGraph } from './influence-graph.js';
import { edgeLimits } from './edge-limits.js';
import { enterSubject, inverseLogOf, nextSkip, openRandom, wordAt } from './random.js';
import { takeFirstAdopters } from './first-adopters.js';

/**
 * Kempe, Kleinberg, Tardos 2003. An actor that adopts at step t tries every other once, with the probability of its edge
 * and of every place they share; those it convinces adopt at step t + 1. A run is O(edges from adopters + their seats +
 * convinced members of their places): members are skipped by geometric jumps.
 */
export function independentCascade(graph: InfluenceGraph): Cascade {
  const { nodeCount, outStart, outTo, mayAdopt, deadEnd, places } = graph;
  const limits = edgeLimits(graph);
  const adopters = new Int32Array(nodeCount);
  const steps = new Int32Array(nodeCount);
  const adoptedIn = new Int32Array(nodeCount);
  const random = openRandom();
  const inverseLog = places === null ? 0 : inverseLogOf(places.probability);
  let run = 0;

  return {
    graph,
    adopters,
    steps,
    run: (starts, stream, maxSteps) => {
      run++;
      const first = stream[0]!;
      const second = stream[1]!;
      let count = takeFirstAdopters(starts, run, mayAdopt, adoptedIn, adopters, steps);
      for (let head = 0; head < count; head++) {
        const node = adopters[head]!;
        const step = steps[head]!;
        if (step >= maxSteps) break;
        if (deadEnd[node] === 1 && step > 0) continue;
        const end = outStart[node + 1]!;
        for (let edge = outStart[node]!; edge < end; edge++) {
          if (wordAt(first, second, edge) > limits[edge]!) continue;
          const other = outTo[edge]!;
          if (adoptedIn[other] === run) continue;
          adoptedIn[other] = run;
          steps[count] = step + 1;
          adopters[count++] = other;
        }
        if (places === null) continue;
        enterSubject(random, stream, node);
        const { placeStart, place, memberStart, member } = places;
        for (let index = placeStart[node]!; index < placeStart[node + 1]!; index++) {
          const last = memberStart[place[index]! + 1]!;
          let at = memberStart[place[index]!]! + nextSkip(random, inverseLog);
          for (; at < last; at += 1 + nextSkip(random, inverseLog)) {
            const other = member[at]!;
            if (adoptedIn[other] === run) continue;
            adoptedIn[other] = run;
            steps[count] = step + 1;
            adopters[count++] = other;
          }
        }
      }
      return count;
    },
  };
}
