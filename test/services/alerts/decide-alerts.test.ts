/** What is decided late, after more has changed, is what was decided as it happened. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openFeed } from '../../../src/events/feed.js';
import { systemTimers } from '../../../src/events/timers.js';
import { tieId } from '../../../src/model/ids.js';
import { decideAlerts } from '../../../src/services/alerts/decide-alerts.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import type { Change, Store } from '../../../src/store/store.js';
import { changeOf, node, put, tie } from '../../store/things.js';

const actors = ['p', 'q', 'r', 's'];
const report = (fault: unknown) => {
  throw fault;
};

const opportunity = (id: number, status: string, publisher: string, places: number) =>
  node(`o${id}`, 'Opportunity', {
    properties: { form: 'CREDIT', status, places },
    references: { publisher: [publisher] },
  });

const pick = fc.constantFrom(...actors);
const step: fc.Arbitrary<Partial<Change>> = fc.oneof(
  fc
    .record({ id: fc.nat(2), status: fc.constantFrom('OPEN', 'OPEN', 'FILLED'), by: pick, places: fc.nat(2) })
    .map(({ id, status, by, places }) => ({ nodes: [opportunity(id, status, by, places)] })),
  fc
    .record({ from: pick, to: pick, isThere: fc.boolean() })
    .map(({ from, to, isThere }) =>
      isThere
        ? { ties: [tie('SUPPLIES', from, to)] }
        : { removedTies: [tieId('test', 'SUPPLIES', from, to)] },
    ),
  fc
    .record({ of: pick, hops: fc.integer({ min: 1, max: 3 }), follows: pick })
    .map(({ of, hops, follows }) => ({
      nodes: [
        node(`preference-${of}`, 'AlertPreference', {
          properties: { filter: { hops } },
          references: { subscriber: [of], follows: [follows] },
        }),
      ],
    })),
);

it('decides late as it would have decided at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const live = await decidedOver(steps, 'LIVE');
      expect(await decidedOver(steps, 'LATE')).toEqual(live);
    }),
    { numRuns: 4 },
  );
}, 240_000);

it('decides late of a network that has changed since', async () => {
  const steps = [
    { ties: [tie('SUPPLIES', 'p', 'q')] },
    {
      nodes: [
        node('preference-q', 'AlertPreference', {
          properties: { filter: { hops: 1 } },
          references: { subscriber: ['q'] },
        }),
      ],
    },
    { nodes: [opportunity(0, 'OPEN', 'p', 1)] },
    { removedTies: [tieId('test', 'SUPPLIES', 'p', 'q')], removedNodes: ['preference-q'] },
  ];
  const decided = await decidedOver(steps, 'LATE');
  expect(decided).toMatchObject([
    {
      cause: 'OPPORTUNITY_PUBLISHED',
      recipients: [{ recipient: 'q', path: { steps: [{ from: 'p', to: 'q' }] } }],
    },
  ]);
}, 60_000);

/** The decisions over a history, but for ids and positions, which differ with where decisions stand in the log. */
async function decidedOver(steps: readonly Partial<Change>[], when: 'LIVE' | 'LATE') {
  const folder = await mkdtemp(join(tmpdir(), 'rete-alerts-'));
  const store = await openSqliteStore({ folder });
  try {
    await put(store, { nodes: actors.map((id) => node(id, 'Company')) });
    if (when === 'LATE') for (const change of steps) await attempt(store, change);
    const feed = await openFeed(store);
    const decider = decideAlerts({ store, feed, timers: systemTimers, report });
    await decider.settled();
    if (when === 'LIVE') {
      for (const change of steps) {
        await feed.waitFor(await attempt(store, change), 10_000);
        await decider.settled();
      }
    }
    await decider.close();
    await feed.close();
    const events = await store.events(0, 10_000);
    return events.flatMap((event) =>
      event.about === 'ALERTS' && event.after !== null
        ? [{ cause: event.after.cause, subject: event.after.subject, recipients: event.after.recipients }]
        : [],
    );
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The position after it; a removal of what is not there changes nothing. */
async function attempt(store: Store, change: Partial<Change>): Promise<number> {
  const written = await store.write(changeOf(change), { principal: 'tester', reason: 'test' });
  return written.ok ? written.last : store.head();
}
