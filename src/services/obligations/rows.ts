/** What is owed under one rule: a row for whom it binds and each period asked about. */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NodeState, TieState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { Bounds, Day } from '../../model/time.js';
import { interval, intervalsWithin, openRequests } from '../../rules/interval.js';
import { minimumPerPeriod } from '../../rules/minimum-per-period.js';
import type { Obligation } from '../../rules/obligation.js';
import { parametersOf } from '../../rules/parameters-of.js';
import type { JoinerPolicy } from '../../rules/parameters.js';
import type { Period } from '../../rules/periods.js';
import { countPeriods, lastWritten, periodsBetween } from '../../rules/periods.js';
import { heeding, speaksOf } from '../../rules/responsible-word.js';
import { targetInPeriod } from '../../rules/target-in-period.js';
import type { DatedScope, Reading } from '../reading.js';
import type { BoundMember } from './bound-members.js';
import { boundIn, countIn, membersEver } from './bound-members.js';
import type { RecordedEvents, SpokenWord } from './evidence.js';
import { eventsOf, recordsWithin, requestsFor, wordsUnder } from './evidence.js';

/** What one actor owes under one rule in one period. */
export interface Owed {
  /** The same wherever and whenever it is asked: a digest of rule, actor and period. */
  readonly id: string;
  readonly rule: NodeState;
  readonly programme: NodeState;
  readonly actor: NodeState;
  readonly obligation: Obligation;
  /** What the rule asks of those who join within a period; null where it does not say, or asks nothing of members. */
  readonly joiners: JoinerPolicy | null;
  /** How many days before its last the rule warns; null where it does not say. */
  readonly warnDays: number | null;
  /** The records that lie in the period, or may. */
  readonly records: readonly NodeState[];
  /** The memberships by which it is bound; empty where the rule does not bind members. */
  readonly ties: readonly TieState[];
  /** The requests by which it is due before its time; empty where nobody asked, or a meeting may have answered. */
  readonly requests: readonly NodeState[];
  /** What those responsible say. */
  readonly assessments: readonly NodeState[];
  /** The day through which records are declared complete from the first of the period, at most `lastWritten`; null where they are not. */
  readonly completeThrough: Day | null;
}

export interface UnderRule {
  readonly rule: NodeState;
  readonly programme: NodeState;
  /** Whose rows; everybody's where null. */
  readonly among: readonly NodeId[] | null;
  /** Every period with one of these days; null: what runs on the day of the scope, or is overdue on it. */
  readonly within: Period | null;
}

/** The forms of rule by which something is owed. */
export const obligationForms = ['MINIMUM_PER_PERIOD', 'INTERVAL', 'TARGET_IN_PERIOD'] as const;

/** Rows judged before others get their turn. */
const rowsATurn = 500;

/** Rows that one question may have. */
export const mostRows = 20_000;

/**
 * The rows under a rule of one of `obligationForms`, in no order. There are none for periods in which rule or programme was
 * not there at all. `TOO_MANY` where there would be more than `mostRows`, before any record is read.
 */
export async function owedUnder(
  reading: Reading,
  asked: UnderRule,
  scope: DatedScope,
): Promise<Result<readonly Owed[], Failure<'TOO_MANY'>>> {
  const inForce = meeting(factBounds(asked.rule), factBounds(asked.programme));
  const within = asked.within ?? { first: scope.asOf, last: scope.asOf };
  const there = {
    first: Math.max(within.first, inForce.sinceEarliest),
    last: Math.min(within.last, inForce.untilLatest),
  };
  if (there.last < there.first) return success([]);
  switch (asked.rule.properties['form'] as (typeof obligationForms)[number]) {
    case 'MINIMUM_PER_PERIOD':
      return minimums(reading, asked, there, scope);
    case 'INTERVAL':
      return success(await intervals(reading, asked, inForce, scope));
    case 'TARGET_IN_PERIOD':
      return success(await targets(reading, asked, inForce, scope));
  }
}

async function minimums(
  reading: Reading,
  { rule, programme, among }: UnderRule,
  there: Period,
  scope: DatedScope,
): Promise<Result<readonly Owed[], Failure<'TOO_MANY'>>> {
  const parameters = parametersOf('MINIMUM_PER_PERIOD', rule.properties['parameters']);
  const { counts, appliesTo, period: kind, joiners = null, warnDays } = parameters;
  const members = await membersEver(reading, programme, among, scope);
  const count = countPeriods(there.first, there.last, kind);
  const most = new Set(members.ties.map(({ tie }) => tie.from)).size * count;
  if (most > mostRows && count > mostRows) return tooMany(most);
  const periods = periodsBetween(there.first, there.last, kind);
  const rows = periods.reduce((sum, period) => sum + countIn(members, period, scope.asOf), 0);
  if (rows > mostRows) return tooMany(rows);

  const ids = [...members.actors.keys()];
  const of = { programme: programme.id, counts, of: 'MEMBER' } as const;
  const [events, words] = await Promise.all([
    eventsOf(reading, of, ids, scope),
    wordsUnder(reading, rule.id, ids, scope),
  ]);
  const own = factBounds(rule);
  const found: Owed[] = [];
  for (const period of periods) {
    for (const member of await boundIn(reading, programme.id, members, { period, appliesTo }, scope)) {
      if (found.length % rowsATurn === rowsATurn - 1) await nextTurn();
      const known = { ...events(member.actor.id), inForce: own };
      const { memberships } = member;
      const judged = minimumPerPeriod(parameters, { ...known, within: period.first, memberships });
      const subject = { rule, programme, actor: member.actor, ties: member.ties };
      const terms = { joiners, warnDays };
      found.push(owed(subject, terms, doubting(judged, member), known, words(member.actor.id), scope));
    }
  }
  return success(found);
}

async function intervals(
  reading: Reading,
  { rule, programme, among, within }: UnderRule,
  inForce: Bounds,
  scope: DatedScope,
): Promise<readonly Owed[]> {
  const parameters = parametersOf('INTERVAL', rule.properties['parameters']);
  const actor = await aboutWhom(reading, rule, programme);
  if (actor === null || among?.includes(actor.id) === false) return [];
  const of = { programme: programme.id, counts: parameters.counts, of: 'PROGRAMME' } as const;
  const [events, words, requests] = await Promise.all([
    eventsOf(reading, of, [actor.id], scope),
    wordsUnder(reading, rule.id, [actor.id], scope),
    parameters.onRequestOf === undefined ? [] : requestsFor(reading, actor.id, scope),
  ]);
  const known = { ...events(actor.id), inForce: meeting(inForce, factBounds(actor)), from: null, requests };
  const judged = within === null ? [interval(parameters, known)] : intervalsWithin(parameters, known, within);
  const subject = { rule, programme, actor, ties: [] };
  const terms = { joiners: null, warnDays: parameters.warnDays };
  return judged.map((one) => ({
    ...owed(subject, terms, one, known, words(actor.id), scope),
    requests: one.requestedOn === null ? [] : openRequests(known).map(({ record }) => record),
  }));
}

async function targets(
  reading: Reading,
  { rule, programme, among, within }: UnderRule,
  inForce: Bounds,
  scope: DatedScope,
): Promise<readonly Owed[]> {
  if (among?.includes(programme.id) === false) return [];
  const parameters = parametersOf('TARGET_IN_PERIOD', rule.properties['parameters']);
  const about = await reading.store.nodes(reading.viewer, rule.references['about'] ?? []);
  const counted = about.find((node) => node !== null && node.kind !== 'Target')?.id ?? programme.id;
  const of = { programme: programme.id, counts: parameters.counts, of: 'PROGRAMME' } as const;
  const [events, words] = await Promise.all([
    eventsOf(reading, of, [counted], scope),
    wordsUnder(reading, rule.id, [programme.id], scope),
  ]);
  const known = { ...events(counted), inForce };
  const judged = targetInPeriod(parameters, known);
  const { period } = judged;
  const isAsked =
    within === null || period === null || (period.first <= within.last && within.first <= period.last);
  if (!isAsked) return [];
  const subject = { rule, programme, actor: programme, ties: [] };
  const terms = { joiners: null, warnDays: parameters.warnDays };
  return [owed(subject, terms, judged, known, words(programme.id), scope)];
}

/** The body or programme that a rule is about; its programme where it does not say; null where the viewer may not see it. */
async function aboutWhom(reading: Reading, rule: NodeState, programme: NodeState): Promise<NodeState | null> {
  const [id] = rule.references['about'] ?? [];
  if (id === undefined || id === programme.id) return programme;
  const [actor = null] = await reading.store.nodes(reading.viewer, [id]);
  return actor;
}

function owed(
  subject: Pick<Owed, 'rule' | 'programme' | 'actor' | 'ties'>,
  { joiners, warnDays }: { readonly joiners: JoinerPolicy | null; readonly warnDays: number | undefined },
  judged: Obligation,
  known: RecordedEvents,
  words: readonly SpokenWord[],
  scope: DatedScope,
): Owed {
  const heard = words.filter((word) => speaksOf(word, judged));
  const { period } = judged;
  const through = period === null ? null : known.completeThrough(period.first);
  return {
    ...subject,
    id: idOf(subject.rule.id, subject.actor.id, period),
    obligation: heeding(judged, heard, scope.asOf),
    joiners,
    warnDays: warnDays ?? null,
    records: recordsWithin(known.occurrences, period),
    requests: [],
    assessments: heard.map(({ record }) => record),
    completeThrough: through === null ? null : Math.min(through, lastWritten),
  };
}

/** Whoever may not be bound is in doubt, whatever is recorded. */
function doubting(judged: Obligation, { doubt }: BoundMember): Obligation {
  return doubt === null ? judged : { ...judged, status: 'UNDETERMINED', doubt, excuse: null };
}

function idOf(rule: NodeId, actor: NodeId, period: Period | null): string {
  const key = JSON.stringify([rule, actor, period === null ? null : [period.first, period.last]]);
  const digest = createHash('sha256').update(key);
  return `obligation-${digest.digest('base64url').slice(0, 22)}`;
}

/** When both are there; only their outermost days mean anything. */
function meeting(one: Bounds, other: Bounds): Bounds {
  return {
    ...one,
    sinceEarliest: Math.max(one.sinceEarliest, other.sinceEarliest),
    untilLatest: Math.min(one.untilLatest, other.untilLatest),
  };
}

function tooMany(rows: number): Failure<'TOO_MANY'> {
  return failure(
    'TOO_MANY',
    `expected at most ${mostRows} rows, found ${rows}: ask for fewer periods, members or rules`,
  );
}
