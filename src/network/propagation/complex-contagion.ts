/** Complex contagion: one example is not enough, several distinct adopters must convince. */
import type { Cascade } from './cascade.js';
import type { InfluenceGraph } from './influence-graph.js';
import { edgeLimits } from './edge-limits.js';
import { enterSubject, inverseLogOf, nextSkip, openRandom, wordAt } from './random.js';
import { takeFirstAdopters } from './first-adopters.js';

/** Also says how near the last run came to those who did not adopt. */
export interface ComplexCascade extends Cascade {
  /** The sum, over those who did not adopt, of the share of the convincing adopters that they had. */
  readonly progress: () => number;
}

/**
 * Centola, Macy 2007, with the trials of the independent cascade: an adopter convinces each other actor with the
 * probability of its channels, once, and an actor adopts when `needed` distinct adopters have convinced it. With 1 it is the
 * independent cascade, with probabilities of 1 a count of adopting neighbours. A run costs what a cascade does.
 */
export function complexContagion(graph: InfluenceGraph, needed: number): ComplexCascade {
  const { nodeCount, outStart, outTo, mayAdopt, deadEnd, places } = graph;
  const limits = edgeLimits(graph);
  const adopters = new Int32Array(nodeCount);
  const steps = new Int32Array(nodeCount);
  /** The number of the last run in which an actor adopted; one less where somebody has only convinced it. */
  const stateIn = new Int32Array(nodeCount);
  const convincedBy = new Int32Array(nodeCount);
  const lastConvinced = new Int32Array(nodeCount);
  const random = openRandom();
  const inverseLog = places === null ? 0 : inverseLogOf(places.probability);
  let run = 0;
  let count = 0;
  let waiting = 0;

  /** An actor counts once for another, by however many channels it convinces it. */
  const convince = (node: number, other: number, step: number) => {
    const state = stateIn[other]!;
    if (state === run) return;
    if (state !== run - 1) {
      stateIn[other] = run - 1;
      convincedBy[other] = 0;
    } else if (lastConvinced[other] === node) return;
    lastConvinced[other] = node;
    const convinced = ++convincedBy[other]!;
    if (convinced < needed) {
      waiting++;
      return;
    }
    waiting -= convinced - 1;
    stateIn[other] = run;
    steps[count] = step + 1;
    adopters[count++] = other;
  };

  return {
    graph,
    adopters,
    steps,
    progress: () => waiting / needed,
    run: (starts, stream, maxSteps) => {
      run += 2;
      const first = stream[0]!;
      const second = stream[1]!;
      count = takeFirstAdopters(starts, run, mayAdopt, stateIn, adopters, steps);
      waiting = 0;
      for (let head = 0; head < count; head++) {
        const node = adopters[head]!;
        const step = steps[head]!;
        if (step >= maxSteps) break;
        if (deadEnd[node] === 1 && step > 0) continue;
        for (let edge = outStart[node]!; edge < outStart[node + 1]!; edge++) {
          if (wordAt(first, second, edge) <= limits[edge]!) convince(node, outTo[edge]!, step);
        }
        if (places === null) continue;
        enterSubject(random, stream, node);
        const { placeStart, place, memberStart, member } = places;
        for (let index = placeStart[node]!; index < placeStart[node + 1]!; index++) {
          const last = memberStart[place[index]! + 1]!;
          let at = memberStart[place[index]!]! + nextSkip(random, inverseLog);
          for (; at < last; at += 1 + nextSkip(random, inverseLog)) convince(node, member[at]!, step);
        }
      }
      return count;
    },
  };
}
