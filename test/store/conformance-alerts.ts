/** Alerts: decided once, told in the log, found in inboxes by position, marked without an event, nobody else's. */
import { describe, expect, it } from 'vitest';
import type { AlertDecision, AlertRecipient } from '../../src/model/alert.js';
import type { Store } from '../../src/store/store.js';
import type { InboxPage } from '../../src/store/stored-alerts.js';
import type { Bench } from './conformance.js';
import { changeOf, memberOf, node, operator, put } from './things.js';

const anna = memberOf('anna');
const all: InboxPage = { limit: 100, direction: 'FORWARD' };
const unreadOnly: InboxPage = { ...all, unreadOnly: true };
const racers = 12;

export function alertsSuite(bench: Bench): void {
  describe('alerts', () => {
    it('tells of a decision in the log, whole, and lays it into the inbox of each recipient', async () => {
      const store = await bench.open({ now: () => new Date('2026-05-04T03:02:01.000Z') });
      await put(store, { nodes: [node('a', 'Company')] });
      const given = decision('one', ['anna', 'bruno'], { causedAt: 1 });
      const written = await put(store, { alerts: [given] });
      expect(written).toMatchObject({ first: 2, last: 2, added: 1 });
      const [event] = await store.events(1, 10);
      expect(event).toMatchObject({ type: 'AlertsDecided', about: 'ALERTS', subject: 'one', before: null });
      expect(event?.after).toEqual(given);
      const about = { decision: 'one', cause: 'OPPORTUNITY_PUBLISHED', subject: 'opportunity' };
      expect(await store.alerts.inbox(anna, 'anna', all)).toEqual([
        {
          ...recipient('anna'),
          ...about,
          position: 2,
          eventId: event?.id,
          day: '2026-05-04',
          decidedAt: '2026-05-04T03:02:01.000Z',
          readAt: null,
          dismissedAt: null,
        },
      ]);
      expect(await store.alerts.decisions(['one', 'none'])).toEqual([given, null]);
    });

    it('shows an inbox to those who speak for its owner, and to the operator', async () => {
      const store = await bench.open();
      await put(store, { alerts: [decision('one', ['anna', 'bruno'])] });
      expect(await store.alerts.inbox(operator, 'anna', all)).toHaveLength(1);
      for (const other of [memberOf('bruno'), memberOf()]) {
        expect(await store.alerts.inbox(other, 'anna', all)).toEqual([]);
        expect(await store.alerts.unread(other, 'anna')).toBe(0);
      }
      expect(await store.alerts.unread(anna, 'anna')).toBe(1);
    });

    it('keeps the first of two decisions under one id, and the second makes no event', async () => {
      const store = await bench.open();
      await put(store, { alerts: [decision('one', ['anna'])] });
      const again = await put(store, { alerts: [decision('one', ['bruno']), decision('two', ['anna'])] });
      expect(again).toMatchObject({ first: 2, last: 2, added: 1 });
      expect(await decisionsOf(store, 'anna')).toEqual(['one', 'two']);
      expect(await decisionsOf(store, 'bruno')).toEqual([]);
      expect(await put(store, { alerts: [decision('one', ['bruno'])] })).toMatchObject({ added: 0, last: 2 });
    });

    it('has one winner of many that decide the same at once, whatever else they decide', async () => {
      const store = await bench.open();
      await Promise.all(
        Array.from({ length: racers }, (_, racer) =>
          put(store, {
            alerts: [decision('shared', [`racer-${racer}`]), decision(`own-${racer}`, ['anna'])],
          }),
        ),
      );
      expect(await store.head()).toBe(racers + 1);
      const winners = await Promise.all(
        Array.from({ length: racers }, (_, racer) => store.alerts.unread(operator, `racer-${racer}`)),
      );
      expect(winners.reduce((sum, won) => sum + won)).toBe(1);
      expect(await store.alerts.unread(operator, 'anna')).toBe(racers);
    });

    it('gives pages of an inbox by position, from either end', async () => {
      const store = await bench.open();
      for (const id of ['a', 'b', 'c', 'd']) await put(store, { alerts: [decision(id, ['anna', id])] });
      const page = async (asked: Partial<InboxPage>) =>
        (await store.alerts.inbox(anna, 'anna', { ...all, ...asked })).map(({ position }) => position);
      expect(await page({})).toEqual([1, 2, 3, 4]);
      expect(await page({ limit: 2 })).toEqual([1, 2]);
      expect(await page({ limit: 2, after: 2 })).toEqual([3, 4]);
      expect(await page({ limit: 2, direction: 'BACKWARD' })).toEqual([3, 4]);
      expect(await page({ limit: 2, direction: 'BACKWARD', before: 4 })).toEqual([2, 3]);
      expect(await page({ after: 4 })).toEqual([]);
    });

    it('marks alerts of one inbox, keeps the instant of a mark, and takes marks away, without an event', async () => {
      const store = await bench.open();
      await put(store, { alerts: [decision('a', ['anna', 'bruno']), decision('b', ['anna'])] });
      const mark = (read: boolean | null, dismissed: boolean | null, hour: number, ids = ['a']) =>
        store.alerts.mark('anna', ids, { read, dismissed, at: `2026-05-04T0${hour}:00:00.000Z` });
      const read = '2026-05-04T01:00:00.000Z';
      expect(await mark(true, null, 1)).toMatchObject([{ decision: 'a', readAt: read, dismissedAt: null }]);
      expect(await mark(true, null, 2)).toMatchObject([{ readAt: read }]);
      expect(await mark(null, true, 3, ['a', 'b', 'none'])).toMatchObject([
        { decision: 'a', readAt: read, dismissedAt: '2026-05-04T03:00:00.000Z' },
        { decision: 'b', readAt: null },
      ]);
      expect(await store.alerts.inbox(anna, 'anna', unreadOnly)).toEqual([]);
      expect(await mark(false, false, 4)).toMatchObject([{ readAt: null, dismissedAt: null }]);
      expect((await store.alerts.inbox(anna, 'anna', unreadOnly)).map((entry) => entry.decision)).toEqual([
        'a',
      ]);
      expect(await store.alerts.unread(anna, 'anna')).toBe(1);
      expect(await store.alerts.unread(operator, 'bruno')).toBe(1);
      expect(await store.head()).toBe(2);
    });

    it('knows everybody alerted about a subject, before a cause or a day', async () => {
      const store = await bench.open();
      await put(store, {
        alerts: [
          decision('a', ['bruno', 'anna'], { subject: 's', causedAt: 5, day: '2026-05-04' }),
          decision('b', ['anna', 'carla'], { subject: 's', causedAt: 9, day: '2026-05-05' }),
          decision('c', ['dario'], { subject: 's', causedAt: null, day: '2026-05-06' }),
          decision('d', ['elena'], { subject: 't', causedAt: 6 }),
        ],
      });
      const { alerts } = store;
      expect(await alerts.alerted(['s', 't', 'u'], { causedBefore: 10 })).toEqual(
        new Map([
          ['s', ['anna', 'bruno', 'carla']],
          ['t', ['elena']],
        ]),
      );
      expect(await alerts.alerted(['s'], { causedBefore: 9 })).toEqual(new Map([['s', ['anna', 'bruno']]]));
      expect(await alerts.alerted(['s'], { dayBefore: '2026-05-05' })).toEqual(
        new Map([['s', ['anna', 'bruno']]]),
      );
      expect(await alerts.alerted([], { causedBefore: 9 })).toEqual(new Map());
    });

    it('gives the events about records alone, and how far all is decided, which never goes back', async () => {
      const store = await bench.open();
      await put(store, {
        nodes: [
          node('a', 'Company'),
          node('practice', 'Practice'),
          node('b', 'Company'),
          node('award', 'Award'),
        ],
      });
      await put(store, { removedNodes: ['practice'] });
      const subjects = async (after: number, limit: number) =>
        (await store.alerts.recordEvents(after, limit)).map(({ subject, type }) => [subject, type]);
      expect(await subjects(0, 10)).toEqual([
        ['practice', 'RecordAdded'],
        ['award', 'RecordAdded'],
        ['practice', 'RecordRemoved'],
      ]);
      expect(await subjects(2, 1)).toEqual([['award', 'RecordAdded']]);
      expect(await store.alerts.decidedThrough()).toBe(0);
      await store.alerts.setDecidedThrough(12);
      await store.alerts.setDecidedThrough(7);
      expect(await store.alerts.decidedThrough()).toBe(12);
      const again = await bench.reopen(store);
      expect(await again.alerts.decidedThrough()).toBe(12);
    });

    it('leaves nothing of decisions whose change is refused', async () => {
      const store = await bench.open();
      const refused = await store.write(
        changeOf({ alerts: [decision('a', ['anna'])], removedNodes: ['none'] }),
        { principal: 'hub', reason: 'decideAlerts' },
      );
      expect(refused).toMatchObject({ ok: false, kind: 'NOT_FOUND' });
      expect(await store.alerts.unread(anna, 'anna')).toBe(0);
      expect(await put(store, { alerts: [decision('a', ['anna'])] })).toMatchObject({ added: 1 });
    });
  });
}

async function decisionsOf(store: Store, of: string): Promise<readonly string[]> {
  return (await store.alerts.inbox(operator, of, all)).map((entry) => entry.decision);
}

function decision(
  id: string,
  recipients: readonly string[],
  more: Partial<AlertDecision> = {},
): AlertDecision {
  return {
    id,
    cause: 'OPPORTUNITY_PUBLISHED',
    subject: 'opportunity',
    causedAt: 1,
    day: '2026-05-04',
    recipients: recipients.map(recipient),
    ...more,
  };
}

function recipient(id: string): AlertRecipient {
  return {
    recipient: id,
    reasons: [{ kind: 'FOLLOWS', preference: `${id}-preference`, followed: 'publisher' }],
    path: {
      strength: 0.5,
      passages: 1,
      steps: [{ tie: 'tie', from: 'publisher', to: id, presence: 'CERTAIN' }],
    },
  };
}
