/** On how many of the shortest introductions between others an actor stands: estimated, with a bound on the error. */
import { invariant } from '../../model/failure.js';
import type { FlowGraph } from '../flow-graph.js';
import { sharedFloat64 } from '../shared-arrays.js';
import { passingGraph } from '../passing-graph.js';
import type { Random, Stream } from '../propagation/random.js';
import {
  enterStream,
  enterSubject,
  nextBelow,
  openRandom,
  openStream,
  purposes,
} from '../propagation/random.js';
import type { Tick } from '../rows.js';
import type { Betweenness } from './betweenness.js';
import { longestChainBound } from './longest-chain.js';
import { openMeeting, sampleChain } from './meeting-search.js';

export interface SampledBetweennessOptions {
  /** How far off a normalised value may be; in (0, 1). The work grows with 1/ε². */
  readonly epsilon: number;
  /** How likely it may be that any value at all is farther off; in (0, 1). */
  readonly delta: number;
  /** Any whole number below 2^53; the same gives the same result. */
  readonly seed: number;
  /** In chains drawn. */
  readonly tick?: Tick;
}

export interface SampledBetweenness extends Betweenness {
  /** With probability 1 − δ no normalised value is farther off than ε. */
  readonly epsilon: number;
  readonly delta: number;
  /** How many pairs were drawn. */
  readonly samples: number;
  /** No shortest chain has more ties. */
  readonly longestChain: number;
  /** What the number of pairs follows from. */
  readonly bound: 'RIONDATO_KORNAROPOULOS' | 'UNION';
}

/**
 * Draws ordered pairs of actors, each as likely, and for each one of the shortest chains between them, each as likely; the
 * share of chains that pass through an actor estimates its betweenness, without bias. Dead ends are left out as in
 * `betweenness`. As many pairs as the easier of two bounds asks for: Riondato and Kornaropoulos 2014, by the longest
 * shortest chain, with their constant 0.5, which rests on experiments (Löffler and Phillips 2009); or Hoeffding's
 * inequality for each actor, which rests on nothing. Null where the tick gave up.
 *
 * Chains are found from both ends at once (Borassi and Natale 2016): O(edges) for each at the most, and in networks with
 * few hops between any two far less.
 */
export function sampledBetweenness(
  graph: FlowGraph,
  options: SampledBetweennessOptions,
): SampledBetweenness | null {
  const { epsilon, delta, seed, tick } = options;
  invariant(epsilon > 0 && epsilon < 1 && delta > 0 && delta < 1, 'ε and δ are between 0 and 1');
  const passing = passingGraph(graph);
  const { nodeCount, counted, actorCount } = passing;
  const raw = sharedFloat64(nodeCount);
  const normalised = sharedFloat64(nodeCount);
  const longestChain = longestChainBound(passing);
  const { samples, bound } = sampleSize(actorCount, longestChain, epsilon, delta);

  const actors = Int32Array.from({ length: nodeCount }, (_, node) => node).filter(
    (node) => counted[node] === 1,
  );
  const times = new Float64Array(nodeCount);
  const meeting = openMeeting(passing);
  const stream = openStream();
  const random = openRandom();
  for (let sample = 0; sample < samples; sample++) {
    if (sample % stride === 0 && tick?.(sample, samples) === false) return null;
    beginSample(random, stream, seed, sample);
    const from = nextBelow(random, actorCount);
    const other = nextBelow(random, actorCount - 1);
    const to = other < from ? other : other + 1;
    const length = sampleChain(meeting, actors[from]!, actors[to]!, random);
    for (let place = 0; place < length; place++) times[meeting.inner[place]!]!++;
  }
  // Pairs were drawn among all; the normalised value is over the pairs of the others.
  for (const node of samples > 0 ? actors : []) {
    const share = times[node]! / samples;
    raw[node] = share * actorCount * (actorCount - 1);
    normalised[node] = (share * actorCount) / (actorCount - 2);
  }
  return { raw, normalised, actorCount, epsilon, delta, samples, longestChain, bound };
}

/** How many pairs to draw. None where no chain has anyone in its middle. */
function sampleSize(
  actorCount: number,
  longestChain: number,
  epsilon: number,
  delta: number,
): Pick<SampledBetweenness, 'samples' | 'bound'> {
  if (actorCount < 3 || longestChain < 2) return { samples: 0, bound: 'UNION' };
  // ε holds for the normalised value, which is n / (n − 2) times the share of chains drawn.
  const drawn = (epsilon * (actorCount - 2)) / actorCount;
  const inner = longestChain - 1;
  const byLength = Math.ceil((0.5 / drawn ** 2) * (Math.floor(Math.log2(inner)) + 1 + Math.log(1 / delta)));
  const byUnion = Math.ceil(Math.log((2 * actorCount) / delta) / (2 * drawn ** 2));
  return byLength < byUnion
    ? { samples: byLength, bound: 'RIONDATO_KORNAROPOULOS' }
    : { samples: byUnion, bound: 'UNION' };
}

function beginSample(random: Random, stream: Stream, seed: number, sample: number): void {
  enterStream(stream, seed, purposes.betweenness, sample);
  enterSubject(random, stream, 0);
}

/** Chains between two ticks. */
const stride = 64;
