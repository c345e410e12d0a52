/** Something again and again, at most so many months apart. */
import type { NodeId } from '../model/ids.js';
import type { Day } from '../model/time.js';
import { dusk } from '../model/time.js';
import type { Counts, KnownEvents, Obligation, Occurrence } from './obligation.js';
import { countIn, isComplete, isInForceForPart, judgedBy, pending } from './obligation.js';
import type { Parameters } from './parameters.js';
import { addMonths, warningFrom } from './periods.js';
import type { Period } from './periods.js';

export interface AskedInterval extends KnownEvents {
  /** The day the first interval runs from, before anything has happened; null where nobody knows it. */
  readonly from: Day | null;
  /** The days on which somebody asked for it, by who asked; nobody did where missing. */
  readonly requests?: readonly Request[];
}

export interface Request extends Occurrence {
  readonly by: NodeId;
}

type Interval = Pick<Parameters<'INTERVAL'>, 'months' | 'onRequestOf' | 'warnDays'>;

/**
 * Whether the next event is due: so many calendar months after the last one, or after the first day where there is none.
 * The period runs from the earliest day on which the last event may have been through the day on which the next is due.
 * It is never `MET`: what has been done is due again. Only events that had happened for sure by the day of asking begin
 * an interval; one that may have happened since leaves it open (`DATES_TOO_COARSE`). `MISSED` means that the day has passed
 * with nothing recorded through it, in records declared complete that far.
 *
 * Where the rule also has it fall due when so many ask, what they ask for is `AT_RISK` from the day on which the last of them
 * asked, until an event may have answered them: within what time they must be answered no rule says.
 */
export function interval(rule: Interval, asked: AskedInterval): Obligation {
  const judged = byTime(rule, asked);
  const requestedOn = openSince(rule.onRequestOf, asked);
  if (requestedOn === null) return judged;
  const warnsFrom = Math.min(judged.warnsFrom ?? dusk, requestedOn);
  const isDueAnyhow =
    judged.status === 'MISSED' || (judged.status === 'UNDETERMINED' && judged.period !== null);
  return isDueAnyhow
    ? { ...judged, requestedOn }
    : { ...judged, status: 'AT_RISK', doubt: null, warnsFrom, requestedOn };
}

/** Those of the requests for an event that were made for sure and that none may have answered: none on or after their day. */
export function openRequests<Asked extends Request>({
  on,
  occurrences,
  requests,
}: KnownEvents & { readonly requests: readonly Asked[] }): readonly Asked[] {
  return requests.filter(
    (request) =>
      request.latest <= on &&
      !occurrences.some(({ earliest, latest }) => earliest <= on && latest >= request.earliest),
  );
}

/** The day on which the last of so many had asked; null where fewer have, or have been answered. */
function openSince(onRequestOf: number | undefined, asked: AskedInterval): Day | null {
  if (onRequestOf === undefined) return null;
  const first = new Map<NodeId, Day>();
  for (const { by, latest } of openRequests({ ...asked, requests: asked.requests ?? [] })) {
    first.set(by, Math.min(latest, first.get(by) ?? dusk));
  }
  return [...first.values()].toSorted((a, b) => a - b)[onRequestOf - 1] ?? null;
}

function byTime({ months, warnDays }: Interval, asked: AskedInterval): Obligation {
  const { on, from } = asked;
  const begun = asked.occurrences.filter(({ earliest }) => earliest <= on);
  const happened = begun.filter(({ latest }) => latest <= on);
  const last = happened.length === 0 ? from : Math.max(...happened.map(({ earliest }) => earliest));
  if (last === null) {
    const counts = { wanted: 1, certain: 0, possible: begun.length, complete: false, warnsFrom: null };
    return judgedBy({ period: null, ...counts }, { doubt: 'PERIOD_UNSTATED' });
  }
  const latest = Math.max(last, ...begun.map((one) => Math.min(one.latest, on)));
  const period = { first: last, last: addMonths(last, months) };
  const dueAtLatest = addMonths(latest, months);
  const { possible } = countIn(begun, { first: last + 1, last: Math.min(on, period.last) });
  const counts = countsOf(period, { certain: 0, possible }, asked, warnDays);

  if (isInForceForPart(asked, period)) return judgedBy(counts, { doubt: 'RULE_FOR_PART' });
  if (on <= period.last) return judgedBy(counts, { status: pending(on, period, warnDays) });
  if (on <= dueAtLatest) return judgedBy(counts, { doubt: 'DATES_TOO_COARSE' });
  return isComplete(asked, { first: last, last: dueAtLatest })
    ? judgedBy(counts, { status: 'MISSED' })
    : judgedBy(counts, { doubt: 'RECORDS_INCOMPLETE' });
}

/**
 * The intervals that were running on any day from one through another, oldest first: those that a later event has ended, and
 * the one that runs on the day of asking. An interval runs until the event that ends it, be it early or late.
 *
 * One that was ended is `MET` where a later event was there for sure by the day it was due, and `MISSED` where none can
 * have been and the records are declared complete through that day. O(n²) for n events.
 */
export function intervalsWithin(rule: Interval, asked: AskedInterval, within: Period): readonly Obligation[] {
  const begins = anchorsOf(asked);
  const ended = begins.slice(0, -1).flatMap((begin, place): readonly Obligation[] => {
    const next = begins[place + 1]?.earliest ?? dusk;
    return begin.earliest <= within.last && next > within.first ? [endedInterval(rule, asked, begin)] : [];
  });
  const running = interval(rule, asked);
  const hasBegun = running.period === null || running.period.first <= within.last;
  return hasBegun ? [...ended, running] : ended;
}

/** The events that begin an interval: those that had happened for sure, one for each earliest day, the least coarse. */
function anchorsOf({ on, occurrences }: AskedInterval): readonly Occurrence[] {
  const happened = occurrences
    .filter(({ latest }) => latest <= on)
    .toSorted((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  return happened.filter(({ earliest }, place) => happened[place - 1]?.earliest !== earliest);
}

function endedInterval({ months, warnDays }: Interval, asked: AskedInterval, begin: Occurrence): Obligation {
  const period = { first: begin.earliest, last: addMonths(begin.earliest, months) };
  const dueAtLatest = addMonths(begin.latest, months);
  const others = asked.occurrences.filter(({ earliest }) => earliest <= asked.on);
  const certain = others.filter(
    ({ earliest, latest }) => earliest > begin.latest && latest <= period.last,
  ).length;
  // The event itself is not among those that may have come after it.
  const mayFollow = others.filter(
    ({ earliest, latest }) => earliest <= dueAtLatest && latest > begin.earliest,
  ).length;
  const possible = Math.max(certain, begin.latest > begin.earliest ? mayFollow - 1 : mayFollow);
  const counts = countsOf(period, { certain, possible }, asked, warnDays);

  if (certain > 0) return judgedBy(counts, { status: 'MET' });
  if (isInForceForPart(asked, period)) return judgedBy(counts, { doubt: 'RULE_FOR_PART' });
  if (possible > 0) return judgedBy(counts, { doubt: 'DATES_TOO_COARSE' });
  if (asked.on <= period.last) return judgedBy(counts, { status: pending(asked.on, period, warnDays) });
  return isComplete(asked, { first: begin.earliest, last: dueAtLatest })
    ? judgedBy(counts, { status: 'MISSED' })
    : judgedBy(counts, { doubt: 'RECORDS_INCOMPLETE' });
}

function countsOf(
  period: Period,
  counted: Pick<Counts, 'certain' | 'possible'>,
  asked: KnownEvents,
  warnDays: number | undefined,
): Counts {
  const complete = isComplete(asked, period);
  return { period, wanted: 1, ...counted, complete, warnsFrom: warningFrom(period, warnDays) };
}
