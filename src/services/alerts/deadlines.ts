/**
 * Deadlines that draw near: seven days before the last day of an open opportunity, everybody who had been alerted about it is told
 * again. Time is the cause, so any instance may look; the decision's id is that of opportunity and deadline, and the first one stays.
 */
import type { Feed } from '../../events/feed.js';
import type { Timers } from '../../events/timers.js';
import type { AlertDecision } from '../../model/alert.js';
import type { NodeState } from '../../model/entity.js';
import type { PageRequest } from '../../model/page.js';
import type { Day } from '../../model/time.js';
import { dayInRome, formatDay } from '../../model/time.js';
import { hubItself } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import { deadlineOf, decisionId, isOpenOn } from './alert-cause.js';
import type { AlertLenses } from './alert-lenses.js';
import { seenBy } from './match-opportunity.js';
import { writeDecisions } from './write-decisions.js';

export interface DeadlineDeps {
  readonly store: Store;
  readonly feed: Pick<Feed, 'network'>;
  readonly lenses: AlertLenses;
  readonly timers: Timers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (fault: unknown) => void;
}

/** How many days before its last day a deadline is near. */
export const nearDays = 7;
const lookEvery = 15 * 60_000;
const pageSize = 200;

/** Looks at once, and then four times an hour. */
export function watchDeadlines(deps: DeadlineDeps): { readonly close: () => Promise<void> } {
  let closed = false;
  let stop = () => {};
  const look = async (): Promise<void> => {
    try {
      await alertOfDeadlines(deps);
    } catch (error) {
      deps.report(error);
    }
    if (!closed) {
      stop = deps.timers.after(lookEvery, () => {
        looking = look();
      });
    }
  };
  let looking = look();
  return {
    close: async () => {
      closed = true;
      stop();
      await looking;
    },
  };
}

/** Decides about every deadline that is near today and has not been decided about. */
export async function alertOfDeadlines(deps: Omit<DeadlineDeps, 'timers' | 'report'>): Promise<void> {
  const today = dayInRome(deps.now());
  for await (const opportunities of nearOnes(deps.store, today)) {
    const decisions: AlertDecision[] = [];
    for (const opportunity of opportunities) {
      const decision = await decideDeadline(deps, opportunity, today);
      if (decision !== null) decisions.push(decision);
    }
    if (decisions.length > 0) await writeDecisions(deps.store, decisions);
  }
}

/** Null where nobody had been alerted before the deadline was near: whoever was since has seen it then. */
async function decideDeadline(
  { store, feed, lenses }: Pick<DeadlineDeps, 'store' | 'feed' | 'lenses'>,
  opportunity: NodeState,
  today: Day,
): Promise<AlertDecision | null> {
  const deadline = deadlineOf(opportunity) ?? today;
  const id = decisionId('DEADLINE_NEAR', opportunity.id, formatDay(deadline));
  const [known] = await store.alerts.decisions([id]);
  if (known !== null) return null;
  const alerted = await store.alerts.alerted([opportunity.id], { dayBefore: formatDay(deadline - nearDays) });
  const ground = { network: feed.network(), day: today, lenses };
  const recipients = (alerted.get(opportunity.id) ?? [])
    .filter((recipient) => seenBy(ground, recipient, opportunity) !== null)
    .map((recipient) => ({ recipient, reasons: [{ kind: 'ALERTED_BEFORE' }] as const, path: null }));
  if (recipients.length === 0) return null;
  const day = formatDay(today);
  return { id, cause: 'DEADLINE_NEAR', subject: opportunity.id, causedAt: null, day, recipients };
}

/** The open opportunities whose deadline is near, in pages. */
async function* nearOnes(store: Store, today: Day): AsyncGenerator<readonly NodeState[]> {
  const last = formatDay(today + nearDays);
  const query = {
    scope: { asOf: null, includeProposed: false, includeFiction: true },
    kinds: ['Opportunity'],
    where: [
      { property: 'status', op: 'IN', values: ['OPEN'] },
      // Compared as text, in which a year or month comes before its days.
      { property: 'deadline', op: 'AT_LEAST', value: formatDay(today).slice(0, 4) },
      { property: 'deadline', op: 'AT_MOST', value: last },
    ],
  } as const;
  for (let from: PageRequest['from'] = null; ;) {
    const page = await store.find(hubItself, query, { size: pageSize, direction: 'FORWARD', from });
    yield page.items
      .map(({ item }) => item)
      .filter((item) => isOpenOn(item, today) && (deadlineOf(item) ?? Infinity) <= today + nearDays);
    from = page.items.at(-1)?.place ?? null;
    if (!page.more || from === null) return;
  }
}
