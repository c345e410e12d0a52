/** Many runs of a model, counted: in one thread or in many, the same counts come together. */
import type { Model } from './cascade.js';
import { openCascade } from './cascade.js';
import type { InfluenceGraph } from './influence-graph.js';
import { joined } from './joined.js';
import type { Random, Stream } from './random.js';
import {
  enterStream,
  enterSubject,
  inverseLogOf,
  nextSkip,
  openRandom,
  openStream,
  purposes,
} from './random.js';
import type { StepCounts } from './step-counts.js';
import { openStepCounter } from './step-counts.js';

/** Called from time to time with the work done and the work to be done; returning false cancels. */
export type Tick = (done: number, of: number) => boolean;

/** Groups over which adopters are counted; an actor may be in none, one or several. */
export interface Grouping {
  readonly groupCount: number;
  /** The groups of actor v are `group[i]` for i from `start[v]` to before `start[v + 1]`, each once. */
  readonly start: Int32Array;
  readonly group: Int32Array;
}

export interface SimulationOptions {
  readonly model: Model;
  readonly seeds: Int32Array;
  /** Those who adopted already, or will in any case: with seeds and without. */
  readonly initial?: Int32Array;
  /** The probability that an actor adopts by itself at the beginning of a run; 0 where missing. */
  readonly spontaneous?: number;
  /** Runs from number `firstRun` (0 where missing) to before `firstRun + runs`. */
  readonly runs: number;
  readonly firstRun?: number;
  readonly randomSeed: number;
  /** Infinity where missing. */
  readonly maxSteps?: number;
  readonly groupings?: readonly Grouping[];
  /** Also runs everything without the seeds, with the same draws. */
  readonly counterfactual?: boolean;
  readonly tick?: Tick;
}

/** Plain data: a worker may hand it over. All are whole numbers, so it does not matter in what order they are added up. */
export interface Tally {
  readonly nodeCount: number;
  readonly firstRun: number;
  /** Adopters per run. */
  readonly adopters: Int32Array;
  /** Adopters per run without the seeds; null where not asked for. */
  readonly adoptersWithout: Int32Array | null;
  /** Per actor, the runs in which it adopted without the seeds. */
  readonly adoptionsWithout: Int32Array | null;
  /** How often each actor adopted, by step. */
  readonly steps: StepCounts;
  /** Per grouping and group, sums over runs of its adopters and of their squares. */
  readonly groups: readonly { readonly sums: Float64Array; readonly squares: Float64Array }[];
}

/** O(runs · cost of a run), memory O(actors + runs + pairs of actor and step that occur). Null where cancelled. */
export function simulate(graph: InfluenceGraph, options: SimulationOptions): Tally | null {
  const { nodeCount } = graph;
  const { runs, randomSeed, firstRun = 0, maxSteps = Infinity, groupings = [] } = options;
  const cascade = openCascade(graph, options.model);
  const starts = openStarts(graph, options);
  const stream = openStream();
  const adopters = new Int32Array(runs);
  const adoptersWithout = options.counterfactual === true ? new Int32Array(runs) : null;
  const adoptionsWithout = options.counterfactual === true ? new Int32Array(nodeCount) : null;
  const steps = openStepCounter(nodeCount);
  const counters = groupings.map(openGroupCounter);

  let work = 0;
  for (let run = 0; run < runs; run++) {
    enterStream(stream, randomSeed, purposes.simulation, firstRun + run);
    const others = starts.drawOthers(stream);
    if (adoptersWithout !== null && adoptionsWithout !== null) {
      const count = cascade.run(others, stream, maxSteps);
      adoptersWithout[run] = count;
      work += count;
      for (let index = 0; index < count; index++) adoptionsWithout[cascade.adopters[index]!]!++;
    }
    const count = cascade.run(starts.withSeeds(others), stream, maxSteps);
    adopters[run] = count;
    for (let index = 0; index < count; index++) {
      steps.add(cascade.adopters[index]!, cascade.steps[index]!, 1);
    }
    for (const counter of counters) counter.addRun(cascade.adopters, count);
    work += count + 1;
    if (work < ticksEvery) continue;
    work = 0;
    if (options.tick?.(run + 1, runs) === false) return null;
  }
  const groups = counters.map(({ sums, squares }) => ({ sums, squares }));
  return {
    nodeCount,
    firstRun,
    adopters,
    adoptersWithout,
    adoptionsWithout,
    steps: steps.toCounts(),
    groups,
  };
}

/** A grouping of which each actor is in one group at most, −1 for none. O(actors). */
export function groupingOf(groupOf: Int32Array, groupCount: number): Grouping {
  const start = new Int32Array(groupOf.length + 1);
  for (let node = 0; node < groupOf.length; node++)
    start[node + 1] = start[node]! + Number(groupOf[node]! >= 0);
  return { groupCount, start, group: groupOf.filter((group) => group >= 0) };
}

/** How many adoptions pass between two calls of `tick`. */
const ticksEvery = 20_000;

interface Starts {
  /** Those who adopt without the seeds in the run of this stream. */
  readonly drawOthers: (stream: Stream) => Int32Array;
  readonly withSeeds: (others: Int32Array) => Int32Array;
}

function openStarts(graph: InfluenceGraph, options: SimulationOptions): Starts {
  const { seeds, initial = new Int32Array(0), spontaneous = 0 } = options;
  if (spontaneous === 0) {
    const all = joined(seeds, initial);
    return { drawOthers: () => initial, withSeeds: () => all };
  }
  const able = new Int32Array(graph.nodeCount);
  let count = 0;
  for (let node = 0; node < able.length; node++) if (graph.mayAdopt[node] === 1) able[count++] = node;
  const candidates = able.subarray(0, count);
  const random = openRandom();
  return {
    drawOthers: (stream) => {
      // No actor has this number, so no actor draws the same.
      enterSubject(random, stream, graph.nodeCount);
      return drawn(candidates, spontaneous, random, initial);
    },
    withSeeds: (others) => joined(seeds, others),
  };
}

function drawn(candidates: Int32Array, probability: number, random: Random, initial: Int32Array): Int32Array {
  const chosen = [...initial];
  const inverseLog = inverseLogOf(probability);
  for (
    let at = nextSkip(random, inverseLog);
    at < candidates.length;
    at += 1 + nextSkip(random, inverseLog)
  ) {
    chosen.push(candidates[at]!);
  }
  return Int32Array.from(chosen);
}

function openGroupCounter({ groupCount, start, group }: Grouping) {
  const sums = new Float64Array(groupCount);
  const squares = new Float64Array(groupCount);
  const counts = new Int32Array(groupCount);
  const touched = new Int32Array(groupCount);
  return {
    sums,
    squares,
    addRun: (adopters: Int32Array, count: number) => {
      let touchedCount = 0;
      for (let index = 0; index < count; index++) {
        const node = adopters[index]!;
        for (let at = start[node]!; at < start[node + 1]!; at++) {
          if (counts[group[at]!]!++ === 0) touched[touchedCount++] = group[at]!;
        }
      }
      for (let index = 0; index < touchedCount; index++) {
        const met = touched[index]!;
        const adopted = counts[met]!;
        counts[met] = 0;
        sums[met]! += adopted;
        squares[met]! += adopted * adopted;
      }
    },
  };
}
