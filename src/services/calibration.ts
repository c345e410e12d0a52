/** What recorded invitations and adoptions say of how often influence along each kind of tie succeeds. */
import { show } from '../model/check.js';
import type { NodeState } from '../model/entity.js';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import type { Calibration } from '../network/propagation/calibrate.js';
import { calibrate } from '../network/propagation/calibrate.js';
import { channelProbabilities } from '../network/propagation/influence-graph.js';
import { everyNode } from './every-node.js';
import type { PropagationDeps, PropagationFailure } from './propagation.js';
import type { DatedScope, Reading } from './reading.js';
import type { RecordedTrials } from './recorded-trials.js';
import { recordedTrials } from './recorded-trials.js';
import { withinLimits } from './traverse.js';

/** The smallest effective sample by which a prior is replaced, unless asked otherwise. */
export const usualMinimum = 20;
export const largestMinimum = 100_000;

export interface CalibrationQuestion {
  readonly scope: DatedScope;
  /** Only trials of this practice; of all where missing. */
  readonly practice?: NodeId;
  /** Only trials of practices of this programme. */
  readonly programme?: NodeId;
  /** The smallest effective sample that replaces a prior. */
  readonly minimum: number;
}

export interface CalibratedChannel extends Calibration<TieKind> {
  readonly kind: TieKind;
  readonly prior: number;
}

export interface CalibrationAnswer extends Omit<RecordedTrials, 'trials'> {
  readonly practice: NodeState | null;
  readonly programme: NodeState | null;
  readonly minimum: number;
  /** Every kind of tie that passes influence, in the order of the ontology. */
  readonly channels: readonly CalibratedChannel[];
  /** How many trials there are, open ones too. */
  readonly trials: number;
}

/** Unknown ids are refused. The answer is kept for whoever sees the same. */
export async function calibration(
  deps: Pick<PropagationDeps, 'graphs'>,
  reading: Reading,
  question: CalibrationQuestion,
): Promise<Result<CalibrationAnswer, PropagationFailure>> {
  const limits = withinLimits([['minimum', question.minimum, 1, largestMinimum]]);
  if (limits !== null) return failure('OUT_OF_RANGE', limits.message);
  const { scope, practice, programme, minimum } = question;
  const key = JSON.stringify(['calibration', scope, practice, programme, minimum]);
  return deps.graphs.answer(reading, key, (settled) => compute(settled, question));
}

async function compute(
  reading: Reading,
  { scope, practice, programme, minimum }: CalibrationQuestion,
): Promise<Result<CalibrationAnswer, PropagationFailure>> {
  const [practiceState, programmeState] = await Promise.all([
    named(reading, practice),
    named(reading, programme),
  ]);
  if (practice !== undefined && practiceState?.kind !== 'Practice') {
    return failure('UNKNOWN_PRACTICE', `expected the id of a known practice, found ${show(practice)}`);
  }
  if (programme !== undefined && programmeState?.kind !== 'Programme') {
    return failure('UNKNOWN_PROGRAMME', `expected the id of a known programme, found ${show(programme)}`);
  }
  const practices = await practicesOf(reading, { scope, minimum, ...given({ practice, programme }) });
  const { trials, ...counted } = await recordedTrials(reading, practices, scope);
  const priors = channelProbabilities({});
  const channels = calibrate(trials, { priors, least: minimum }).map((found): CalibratedChannel => ({
    ...found,
    kind: found.channel,
    prior: priors.get(found.channel) ?? 0,
  }));
  return success({
    ...counted,
    practice: practiceState,
    programme: programmeState,
    minimum,
    channels,
    trials: trials.length,
  });
}

/** The practices that count; null for all. */
async function practicesOf(
  reading: Reading,
  { practice, programme, scope }: CalibrationQuestion,
): Promise<readonly NodeId[] | null> {
  if (programme === undefined) return practice === undefined ? null : [practice];
  const found = await everyNode(reading, {
    scope: { asOf: null, includeProposed: true, includeFiction: scope.includeFiction },
    kinds: ['Practice'],
    references: [{ roles: ['programmes'], ids: [programme] }],
  });
  const ids = found.map(({ id }) => id);
  return practice === undefined ? ids : ids.filter((id) => id === practice);
}

async function named(reading: Reading, id: NodeId | undefined): Promise<NodeState | null> {
  if (id === undefined) return null;
  const [state] = await reading.store.nodes(reading.viewer, [id]);
  return state ?? null;
}

function given(ids: {
  readonly practice: NodeId | undefined;
  readonly programme: NodeId | undefined;
}): Pick<CalibrationQuestion, 'practice' | 'programme'> {
  const { practice, programme } = ids;
  return {
    ...(practice === undefined ? {} : { practice }),
    ...(programme === undefined ? {} : { programme }),
  };
}
