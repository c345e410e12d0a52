/** What simulations and plans have in common: who may adopt, who has, along which channels it spreads, and how likely. */
import { show } from '../model/check.js';
import type { NodeState } from '../model/entity.js';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { tieDeclaration, tieKinds } from '../model/kinds.js';
import { formatDay } from '../model/time.js';
import type { Flow } from '../model/vocabulary.js';
import type { Lens } from '../network/lens.js';
import type { Model } from '../network/propagation/cascade.js';
import type { AdoptersOnly } from '../network/propagation/adopters-only.js';
import { adoptersOnly } from '../network/propagation/adopters-only.js';
import type { InfluenceOptions } from '../network/propagation/influence-graph.js';
import { influenceGraph } from '../network/propagation/influence-graph.js';
import type { Estimate } from '../network/propagation/intervals.js';
import {
  channelsProblem,
  neededProblem,
  randomSeedProblem,
  runsProblem,
} from '../network/propagation/problems.js';
import { calibration, usualMinimum } from './calibration.js';
import { everyNode } from './every-node.js';
import type { PropagationDeps, PropagationFailure } from './propagation.js';
import { outOfRange } from './propagation.js';
import type { DatedScope, Reading } from './reading.js';
import { numbersOf } from './traverse.js';

export const mostRuns = 20_000;
export const mostSeconds = 120;
/** Ids that one question may name in one list. */
const mostNamed = 100;

export interface ChannelChoice {
  readonly kind: TieKind;
  /** What the kind's calibration or prior says where missing. */
  readonly probability?: number;
  /** As the ontology says where missing. */
  readonly flow?: Flow;
}

export interface PropagationQuestion {
  readonly scope: DatedScope;
  /** Those recorded as having adopted it on the day begin; nobody where missing. */
  readonly practice?: NodeId;
  readonly model: Model;
  /** Only these are channels; all kinds of tie that pass influence where missing. */
  readonly channels?: readonly ChannelChoice[];
  /** The probability between two actors with a seat in one municipality; 0 for no such channel. */
  readonly territory: number;
  /** Whether what recorded trials say of a channel replaces its prior where they say enough. */
  readonly calibrated: boolean;
  readonly runs: number;
  readonly randomSeed: number;
  /** Seconds that the work may take. */
  readonly timeLimit: number;
}

/** A channel with the probability that was assumed for it, and where that comes from. */
export interface AssumedChannel {
  /** Null for the same territory. */
  readonly kind: TieKind | null;
  readonly probability: number;
  readonly source: 'PRIOR' | 'CALIBRATED' | 'GIVEN';
  /** Of calibrated ones. */
  readonly interval: Estimate | null;
  readonly sample: number | null;
}

/** A question made ready: everything that the algorithms need, and what was assumed. Actors have the numbers of its graph. */
export interface Propagation extends AdoptersOnly {
  readonly scope: DatedScope;
  readonly lens: Lens;
  readonly practice: NodeState | null;
  /** Actors recorded as having adopted the practice on the day, ascending. */
  readonly recorded: Int32Array;
  /** Those recorded that do not pass it on in the models: municipalities, groups, those not there on the day. */
  readonly recordedOutside: number;
  readonly assumed: readonly AssumedChannel[];
}

/** What was assumed, as far as answers tell of it. */
export type Assumptions = Pick<Propagation, 'practice' | 'recorded' | 'recordedOutside' | 'assumed'>;

/** Reads the adoptions recorded, and the calibration where asked for. The graph is kept for the next question alike. */
export async function prepare(
  deps: PropagationDeps,
  reading: Reading,
  question: PropagationQuestion,
): Promise<Result<Propagation, PropagationFailure>> {
  const { scope, channels } = question;
  const wrong = wrongNumbers(question) ?? wrongChannels(question);
  if (wrong !== null) return wrong;
  const practice = await practiceOf(reading, question.practice);
  if (!practice.ok) return practice;

  const assumed = await assumedChannels(deps, reading, question);
  const overrides = assumed.flatMap(({ kind, probability }) => {
    const flow = channels?.find((channel) => channel.kind === kind)?.flow;
    return kind === null ? [] : [[kind, { probability, ...(flow === undefined ? {} : { flow }) }] as const];
  });
  const options: InfluenceOptions = {
    kinds: overrides.map(([kind]) => kind),
    channels: Object.fromEntries(overrides),
    territory: question.territory,
  };
  const lens = reading.lens(scope);
  const only = await deps.graphs.answer(reading, JSON.stringify(['influence', scope, options]), () =>
    Promise.resolve(adoptersOnly(influenceGraph(lens, options))),
  );
  const { graph, numberOf } = only;
  if (graph.edgeCount === 0 && (graph.places === null || graph.places.placeCount === 0)) {
    return failure(
      'NOTHING_THERE',
      `expected ties that pass influence between organisations on ${formatDay(scope.asOf)}, found none`,
    );
  }
  const adopters = await recordedAdopters(reading, question);
  const recorded = adopters.map((node) => numberOf[node] ?? -1).filter((number) => number >= 0);
  return success({
    ...only,
    scope,
    lens,
    practice: practice.value,
    recorded: Int32Array.from(recorded).sort(),
    recordedOutside: adopters.length - recorded.length,
    assumed,
  });
}

/** Numbers in the graph of named actors, each once, in the order given: known ones, that can adopt on the day. */
export function adoptersNamed(
  reading: Reading,
  { numberOf, scope }: Pick<Propagation, 'numberOf' | 'scope'>,
  role: string,
  ids: readonly NodeId[],
): Result<Int32Array, PropagationFailure> {
  if (ids.length > mostNamed) {
    return failure('OUT_OF_RANGE', `expected at most ${mostNamed} ${role}, found ${ids.length}`);
  }
  const numbers = numbersOf(reading, ids, scope);
  if (!numbers.ok) return failure('UNKNOWN_ACTOR', numbers.message);
  const unable = numbers.value.filter((node) => (numberOf[node] ?? -1) < 0);
  if (unable.length > 0) {
    const named = unable.map((node) => show(reading.network.idOf(node))).join(', ');
    return failure(
      'CANNOT_ADOPT',
      `expected ${role} that are organisations and there on the day, found ${named}`,
    );
  }
  return success(Int32Array.from(new Set(numbers.value), (node) => numberOf[node] ?? -1));
}

function wrongNumbers({
  model,
  runs,
  randomSeed,
  timeLimit,
}: PropagationQuestion): PropagationFailure | null {
  const inTime = timeLimit > 0 && timeLimit <= mostSeconds;
  return outOfRange(
    runsProblem(runs, mostRuns) ??
      randomSeedProblem(randomSeed) ??
      (model.kind === 'COMPLEX_CONTAGION' ? neededProblem(model.needed) : null) ??
      (inTime ? null : `expected timeLimit above 0 and at most ${mostSeconds} seconds, found ${timeLimit}`),
  );
}

function wrongChannels({ channels = [], territory }: PropagationQuestion): PropagationFailure | null {
  const seen = new Set<TieKind>();
  for (const { kind, probability, flow } of channels) {
    if (seen.has(kind)) return failure('UNFIT_CHANNEL', `expected each channel once, found ${kind} again`);
    seen.add(kind);
    const prior = tieDeclaration(kind).influence;
    if (probability === undefined && prior.probability === 0) {
      return failure('UNFIT_CHANNEL', `expected a probability for ${kind}, which has no prior, found none`);
    }
    if ((flow ?? prior.flow) === 'NONE') {
      return failure(
        'UNFIT_CHANNEL',
        `expected a flow for ${kind}, which passes no influence by itself, found none`,
      );
    }
  }
  const given = channels.flatMap(({ kind, probability }) =>
    probability === undefined ? [] : [[kind, { probability, flow: 'BOTH' }] as const],
  );
  return outOfRange(
    channelsProblem({
      channels: Object.fromEntries(given),
      territory,
    }),
  );
}

async function practiceOf(
  reading: Reading,
  id: NodeId | undefined,
): Promise<Result<NodeState | null, PropagationFailure>> {
  if (id === undefined) return success(null);
  const [found] = await reading.store.nodes(reading.viewer, [id]);
  if (found?.kind === 'Practice') return success(found);
  return failure('UNKNOWN_PRACTICE', `expected the id of a known practice, found ${show(id)}`);
}

async function recordedAdopters(
  reading: Reading,
  { practice, scope }: PropagationQuestion,
): Promise<readonly number[]> {
  if (practice === undefined) return [];
  const adoptions = await everyNode(reading, {
    scope,
    kinds: ['Adoption'],
    references: [{ roles: ['practice'], ids: [practice] }],
  });
  const adopters = new Set(adoptions.flatMap(({ references }) => references['adopter'] ?? []));
  return [...adopters].flatMap((id) => reading.network.indexOf(id) ?? []);
}

/** The channels in the order of the ontology; the same territory last. */
export async function assumedChannels(
  deps: PropagationDeps,
  reading: Reading,
  {
    channels,
    calibrated,
    scope,
    territory,
  }: Pick<PropagationQuestion, 'channels' | 'calibrated' | 'scope' | 'territory'>,
): Promise<readonly AssumedChannel[]> {
  const used = tieKinds.filter((kind) =>
    channels === undefined
      ? tieDeclaration(kind).influence.probability > 0
      : channels.some((channel) => channel.kind === kind),
  );
  const given = new Map((channels ?? []).map(({ kind, probability }) => [kind, probability]));
  const isOpen = calibrated && used.some((kind) => given.get(kind) === undefined);
  const trials = isOpen ? await calibration(deps, reading, { scope, minimum: usualMinimum }) : null;
  const known = new Map(
    trials?.ok === true ? trials.value.channels.map((channel) => [channel.kind, channel]) : [],
  );
  const ties = used.map((kind): AssumedChannel => {
    const stated = given.get(kind);
    if (stated !== undefined) {
      return { kind, probability: stated, source: 'GIVEN', interval: null, sample: null };
    }
    const found = known.get(kind);
    if (found !== undefined && found.basis === 'ESTIMATED') {
      const { probability, observed, effectiveSample } = found;
      return { kind, probability, source: 'CALIBRATED', interval: observed, sample: effectiveSample };
    }
    const { probability } = tieDeclaration(kind).influence;
    return { kind, probability, source: 'PRIOR', interval: null, sample: null };
  });
  if (territory === 0) return ties;
  return [...ties, { kind: null, probability: territory, source: 'GIVEN', interval: null, sample: null }];
}
