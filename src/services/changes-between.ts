/** What changed from one day to another: ties begun, ended and corrected, actors that came and went, a metric that moved. */
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import { namespaceOf } from '../model/ids.js';
import type { NodeId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { tieKinds } from '../model/kinds.js';
import type { Day } from '../model/time.js';
import { dawn, formatDay } from '../model/time.js';
import { tiesTo } from '../network/actor-ties.js';
import type { ChangeBetween } from '../network/algorithms/change-between.js';
import { changeBetween } from '../network/algorithms/change-between.js';
import type { MetricChange } from '../network/algorithms/metric-change.js';
import { metricChange } from '../network/algorithms/metric-change.js';
import { participantsOf } from '../network/algorithms/participants.js';
import type { Lens } from '../network/lens.js';
import { boundsAt } from '../network/tables.js';
import { firstMisnamed } from './actors.js';
import type { Corrections } from './corrections.js';
import { correctionsBetween, showsOnSomeDay } from './corrections.js';
import type { AnalysisDeps, MeasureFailure, Metric, MetricQuestion } from './metrics.js';
import { measure } from './metrics.js';
import type { Reading } from './reading.js';

export interface ChangesQuestion {
  readonly from: Day;
  readonly to: Day;
  readonly includeProposed: boolean;
  readonly includeFiction: boolean;
  /** All kinds where missing, those to places among them. */
  readonly kinds?: readonly TieKind[];
  /** Only ties among a programme, its bodies and those who take part in it on either day, and only these actors. */
  readonly programme?: NodeId;
  /** Only ties and actors that one of these network files states. */
  readonly networks?: readonly string[];
}

export interface Changes {
  /** Whose numbers these are. */
  readonly reading: Reading;
  readonly change: ChangeBetween;
  /** By kind in the ontology's order, then by number; at most so many of each kind as are listed. */
  readonly begun: readonly number[];
  readonly ended: readonly number[];
  readonly begunCount: number;
  readonly endedCount: number;
  readonly corrections: Corrections;
  /** Ties that hold on the days. */
  readonly before: number;
  readonly after: number;
  /** The first day on which one of the ties looked at is known to have begun; null where of none it is known. */
  readonly firstBeginning: Day | null;
}

/** Ties of a kind that are listed as begun, and as ended; actors likewise. */
export const mostListed = 2000;
/** Events of the log that are looked at for corrections. */
export const mostEvents = 20_000;
/** Actors that a metric's moves are listed of. */
export const mostMoves = 100;

/** Kept while the snapshot is. A programme that is not known is refused. O(actors + ties), and what the log holds. */
export async function changesBetween(
  { graphs }: AnalysisDeps,
  reading: Reading,
  question: ChangesQuestion,
): Promise<Result<Changes>> {
  const { from, to, programme } = question;
  if (from > to) {
    const message = `expected a first day that is not after the second, found ${formatDay(from)} and ${formatDay(to)}`;
    return failure('FROM_AFTER_TO', message);
  }
  const misnamed = await firstMisnamed(
    reading,
    [{ id: programme, what: 'programme', kinds: ['Programme'] }],
    question,
  );
  if (misnamed !== null) return misnamed;
  const key = JSON.stringify(['changes', question]);
  return success(await graphs.answer(reading, key, (settled) => compute(settled, question)));
}

async function compute(reading: Reading, question: ChangesQuestion): Promise<Changes> {
  const { network } = reading;
  const { before, after } = lensesOf(reading, question);
  const admitted = admittedBy(reading, question, before, after);
  const kinds = question.kinds === undefined ? {} : { kinds: question.kinds };
  const change = changeBetween(before, after, { ...kinds, ...admitted, limit: mostListed });
  const wanted = new Set(question.kinds ?? tieKinds);
  const looksAt = (tie: number) => wanted.has(network.tieKindOf(tie)) && admitted.admitsTie(tie);
  const { from, to } = question;
  const corrections = await correctionsBetween(reading, after, { from, to, admitsTie: looksAt, mostEvents });
  const sum = (countOf: (tie: ChangeBetween['ties'][number]) => number) =>
    change.ties.reduce((total, tie) => total + countOf(tie), 0);
  return {
    reading,
    change,
    begun: change.ties.flatMap(({ begun }) => [...begun.listed]),
    ended: change.ties.flatMap(({ ended }) => [...ended.listed]),
    begunCount: sum(({ begun }) => begun.count),
    endedCount: sum(({ ended }) => ended.count),
    before: sum((tie) => tie.before),
    after: sum((tie) => tie.after),
    corrections,
    firstBeginning: firstBeginning(after, looksAt),
  };
}

export interface Moved extends MetricChange {
  /** Whose numbers these are. */
  readonly reading: Reading;
  readonly metric: Metric;
  /** Smaller differences count as not moved. */
  readonly tolerance: number;
}

/** How a metric moved between the days, over the whole network. Sampled values must differ by more than both may be off. */
export async function metricMoved(
  deps: AnalysisDeps,
  reading: Reading,
  { from, to }: Pick<ChangesQuestion, 'from' | 'to'>,
  question: MetricQuestion,
): Promise<Result<Moved, MeasureFailure>> {
  const on = (asOf: Day) => measure(deps, reading, { ...question, scope: { ...question.scope, asOf } });
  const [before, after] = [await on(from), await on(to)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  const tolerance = question.metric === 'SAMPLED_BETWEENNESS' ? 2 * question.epsilon : 1e-9;
  const moved = metricChange(before.value, after.value, { limit: mostMoves, tolerance });
  return success({ ...moved, reading: after.value.reading, metric: question.metric, tolerance });
}

function lensesOf(reading: Reading, { from, to, includeProposed, includeFiction }: ChangesQuestion) {
  const on = (asOf: Day) => reading.lens({ asOf, includeProposed, includeFiction });
  return { before: on(from), after: on(to) };
}

function admittedBy(reading: Reading, question: ChangesQuestion, before: Lens, after: Lens) {
  const { network } = reading;
  const networks = question.networks === undefined ? null : new Set(question.networks);
  const circle =
    question.programme === undefined ? null : circleOf(reading, question.programme, before, after);
  const admitsActor = (node: number) =>
    (circle === null || circle.has(node)) &&
    (networks === null || networks.has(namespaceOf(network.idOf(node))));
  const admitsTie = (tie: number) =>
    (circle === null || (circle.has(network.tieFrom[tie] ?? -1) && circle.has(network.tieTo[tie] ?? -1))) &&
    (networks === null || networks.has(namespaceOf(network.tieIdOf(tie))));
  return { admitsActor, admitsTie };
}

/** The programme, the bodies that govern it and those who take part in it, on either day. */
function circleOf(reading: Reading, programme: NodeId, before: Lens, after: Lens): ReadonlySet<number> {
  const { network } = reading;
  const circle = new Set<number>();
  const node = network.indexOf(programme);
  if (node === undefined) return circle;
  circle.add(node);
  for (const lens of [before, after]) {
    for (const actor of participantsOf(lens, node).keys()) circle.add(actor);
    for (const tie of tiesTo(network, node)) {
      if (network.tieKindOf(tie) === 'GOVERNS' && lens.usesTie(tie)) circle.add(network.tieFrom[tie] ?? 0);
    }
  }
  return circle;
}

/** Of ties that may be seen and were asked for, on whatever day they hold. */
function firstBeginning(lens: Lens, looksAt: (tie: number) => boolean): Day | null {
  const { network } = lens;
  let first: Day | null = null;
  for (let tie = 0; tie < network.tieCount; tie++) {
    const { sinceEarliest } = boundsAt(network.bounds, network.tieBounds[tie] ?? 0);
    if (sinceEarliest === dawn || (first !== null && sinceEarliest >= first)) continue;
    if (showsOnSomeDay(lens, tie) && looksAt(tie)) first = sinceEarliest;
  }
  return first;
}
