/** How a practice would spread from some actors: simulated, with intervals, likeliest paths and totals by group. */
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { ActorKind } from '../model/kinds.js';
import { actorKinds } from '../model/kinds.js';
import type { ActorGroups } from '../network/propagation/adopter-groups.js';
import { municipalityGroups, programmeGroups } from '../network/propagation/adopter-groups.js';
import type { Estimate } from '../network/propagation/intervals.js';
import { shareEstimate } from '../network/propagation/intervals.js';
import { joined } from '../network/propagation/joined.js';
import type { LikelyPaths } from '../network/propagation/likely-paths.js';
import { pathTo } from '../network/propagation/likely-paths.js';
import type { Tally } from '../network/propagation/simulate.js';
import { groupingOf } from '../network/propagation/simulate.js';
import type { Spread } from '../network/propagation/spread.js';
import { mergedTallies, spreadOf } from '../network/propagation/spread.js';
import type { PropagationDeps, PropagationFailure } from './propagation.js';
import type { Reading } from './reading.js';
import { runTask } from './run-task.js';
import type { Propagation, PropagationQuestion } from './spread-question.js';
import { adoptersNamed, prepare } from './spread-question.js';
import { stepFrom } from './steps.js';
import type { Step } from './traverse.js';
import { withinLimits } from './traverse.js';

export const mostSteps = 1000;

export interface SpreadQuestion extends PropagationQuestion {
  readonly seeds: readonly NodeId[];
  /** Also what happens without the seeds, on the same draws. */
  readonly counterfactual: boolean;
  /** How many steps are simulated; until nobody adopts any more where missing. */
  readonly maxSteps?: number;
}

export interface SpreadActor {
  /** In the graph. */
  readonly node: number;
  readonly id: NodeId;
  /** Whether it begins, and why. */
  readonly start: 'SEED' | 'RECORDED' | null;
  readonly probability: Estimate;
  /** Without the seeds; null where not simulated. */
  readonly probabilityWithout: Estimate | null;
  /** 0 for those that begin. */
  readonly medianStep: number;
}

export interface GroupTotal<Group> {
  readonly group: Group;
  /** How many in it may adopt. */
  readonly size: number;
  /** Expected adopters, those that begin among them. */
  readonly adopters: Estimate;
}

export interface SpreadAnswer {
  readonly propagation: Propagation;
  /** The seeds, as named; of those recorded, the ones that are no seeds. */
  readonly seeds: Int32Array;
  readonly others: Int32Array;
  readonly spread: Pick<Spread, 'runs' | 'adopters' | 'without' | 'effect'>;
  /** All that adopted in some run, likeliest first, then by id. */
  readonly actors: readonly SpreadActor[];
  /** Groups in which somebody is expected to adopt, most adopters first. */
  readonly byKind: readonly GroupTotal<ActorKind>[];
  readonly byProgramme: readonly GroupTotal<NodeId>[];
  readonly byMunicipality: readonly GroupTotal<NodeId>[];
}

/** A step of a path along which the practice may come: by a tie, or through a municipality that both have a seat in. */
export interface SpreadStep {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly probability: number;
  readonly tie: Step | null;
  readonly place: NodeId | null;
}

export interface SpreadPath {
  /** The product of the probabilities of its steps. */
  readonly probability: number;
  readonly steps: readonly SpreadStep[];
}

/** Runs are made by parts once there is so much to do, in edges looked at; what comes out does not depend on it. */
const workOfAPart = 4_000_000;
const mostParts = 4;

/** The same question on the same network gives the same answer, in one thread or several; it is kept for whoever sees the same. */
export async function spread(
  deps: PropagationDeps,
  reading: Reading,
  question: SpreadQuestion,
): Promise<Result<SpreadAnswer, PropagationFailure>> {
  const { timeLimit: _, ...decisive } = question;
  return deps.graphs.answer(reading, JSON.stringify(['spread', decisive]), (settled) =>
    compute(deps, settled, question),
  );
}

/** The likeliest path to an actor that did not begin; null where there is none. All paths of an answer are found at once, when first asked for. */
export async function likelyPathTo(
  deps: PropagationDeps,
  reading: Reading,
  question: SpreadQuestion,
  answer: SpreadAnswer,
  node: number,
): Promise<Result<SpreadPath | null, PropagationFailure>> {
  const { timeLimit, ...decisive } = question;
  const { graph } = answer.propagation;
  const starts = joined(answer.seeds, answer.others);
  const key = JSON.stringify(['likely paths', decisive]);
  const found = await deps.graphs.answer(reading, key, () =>
    runTask(
      deps.pool,
      'likelyPaths',
      { graph, options: { starts } },
      // Each edge is looked at once, and costs a place in a queue.
      { work: 20 * (graph.edgeCount + graph.nodeCount), timeLimit: timeLimit * 1000 },
    ),
  );
  return found.ok ? success(pathOf(answer.propagation, found.value, node)) : found;
}

async function compute(
  deps: PropagationDeps,
  reading: Reading,
  question: SpreadQuestion,
): Promise<Result<SpreadAnswer, PropagationFailure>> {
  if (question.seeds.length === 0) return failure('NO_SEEDS', 'expected at least one seed, found none');
  const steps = question.maxSteps ?? 1;
  const limits = withinLimits([['maxSteps', steps, 1, mostSteps]]);
  if (limits !== null) return failure('OUT_OF_RANGE', limits.message);
  const ready = await prepare(deps, reading, question);
  if (!ready.ok) return ready;
  const propagation = ready.value;
  const named = adoptersNamed(reading, propagation, 'seeds', question.seeds);
  if (!named.ok) return named;
  const seeds = named.value;
  const groups = groupsOf(propagation);
  const tally = await tallied(deps, propagation, question, seeds, groups);
  if (!tally.ok) return tally;

  const found = spreadOf(tally.value);
  const [byKind = [], byProgramme = [], byMunicipality = []] = found.groups;
  const idOf = (groupsIn: ActorGroups) => (group: number) => reading.network.idOf(groupsIn.actor[group] ?? 0);
  const isSeed = new Set(seeds);
  return success({
    propagation,
    seeds,
    others: propagation.recorded.filter((node) => !isSeed.has(node)),
    spread: found,
    actors: actorsOf(reading, propagation, isSeed, found),
    byKind: totalsOf(byKind, groups.kindSizes, (group) => actorKinds[group] ?? 'Company'),
    byProgramme: totalsOf(byProgramme, groups.programmes.size, idOf(groups.programmes)),
    byMunicipality: totalsOf(byMunicipality, groups.municipalities.size, idOf(groups.municipalities)),
  });
}

type Groups = ReturnType<typeof groupsOf>;

function groupsOf({ lens, nodeOf }: Propagation) {
  const kinds = nodeOf.map((node) => lens.network.nodeKind[node] ?? -1);
  const kindSizes = new Int32Array(actorKinds.length);
  for (const kind of kinds) kindSizes[kind] = (kindSizes[kind] ?? 0) + 1;
  return {
    kinds: groupingOf(kinds, actorKinds.length),
    kindSizes,
    programmes: programmeGroups(lens, nodeOf),
    municipalities: municipalityGroups(lens, nodeOf),
  };
}

/** The runs, in parts where they are much work: every run draws its own numbers, so parts come together to the same. */
async function tallied(
  deps: PropagationDeps,
  { graph, recorded }: Propagation,
  question: SpreadQuestion,
  seeds: Int32Array,
  { kinds, programmes, municipalities }: Groups,
): Promise<Result<Tally, PropagationFailure>> {
  const { runs, randomSeed, model, counterfactual, maxSteps, timeLimit } = question;
  const work = runs * (graph.edgeCount + 1) * (counterfactual ? 2 : 1);
  const parts = Math.min(mostParts, runs, Math.ceil(work / workOfAPart));
  const results = await Promise.all(
    Array.from({ length: parts }, (_, part) => {
      const firstRun = Math.floor((part * runs) / parts);
      const options = {
        model,
        seeds,
        initial: recorded,
        runs: Math.floor(((part + 1) * runs) / parts) - firstRun,
        firstRun,
        randomSeed,
        counterfactual,
        groupings: [kinds, programmes, municipalities],
        ...(maxSteps === undefined ? {} : { maxSteps }),
      };
      return runTask(deps.pool, 'simulate', { graph, options }, { work, timeLimit: timeLimit * 1000 });
    }),
  );
  const tallies: Tally[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    tallies.push(result.value);
  }
  return success(mergedTallies(tallies));
}

function actorsOf(
  { network }: Reading,
  { recorded, nodeOf }: Propagation,
  isSeed: ReadonlySet<number>,
  { runs, probability, probabilityWithout, medianStep }: Spread,
): readonly SpreadActor[] {
  const isRecorded = new Set(recorded);
  const shares = (of: number) => shareEstimate(Math.round(of * runs), runs);
  const found: SpreadActor[] = [];
  for (const [node, share] of probability.entries()) {
    if (share === 0) continue;
    found.push({
      node,
      id: network.idOf(nodeOf[node] ?? -1),
      start: isSeed.has(node) ? 'SEED' : isRecorded.has(node) ? 'RECORDED' : null,
      probability: shares(share),
      probabilityWithout: probabilityWithout === null ? null : shares(probabilityWithout[node] ?? 0),
      medianStep: medianStep[node] ?? 0,
    });
  }
  // Numbers of actors follow their ids.
  return found.sort((a, b) => b.probability.mean - a.probability.mean || a.node - b.node);
}

function totalsOf<Group>(
  estimates: readonly Estimate[],
  sizes: Int32Array,
  groupOf: (group: number) => Group,
): readonly GroupTotal<Group>[] {
  return estimates
    .map((adopters, group) => ({ group, size: sizes[group] ?? 0, adopters }))
    .filter(({ adopters }) => adopters.mean > 0)
    .sort((a, b) => b.adopters.mean - a.adopters.mean || a.group - b.group)
    .map(({ group, ...total }) => ({ ...total, group: groupOf(group) }));
}

function pathOf({ lens, graph, nodeOf }: Propagation, found: LikelyPaths, node: number): SpreadPath | null {
  const { network } = lens;
  const nodes = pathTo(found, node);
  if (nodes.length < 2) return null;
  const steps = Array.from(nodes.subarray(1), (to, place): SpreadStep => {
    const from = nodeOf[nodes[place] ?? -1] ?? -1;
    const edge = found.edge[to] ?? -1;
    const ends = { from: network.idOf(from), to: network.idOf(nodeOf[to] ?? -1) };
    if (edge >= 0) {
      const tie = stepFrom(lens, from, graph.tie[edge] ?? -1);
      return { ...ends, probability: graph.probability[edge] ?? 0, tie, place: null };
    }
    const shared = graph.places?.actor[found.place[to] ?? -1] ?? -1;
    return { ...ends, probability: graph.places?.probability ?? 0, tie: null, place: network.idOf(shared) };
  });
  return { probability: found.probability[node] ?? 0, steps };
}
