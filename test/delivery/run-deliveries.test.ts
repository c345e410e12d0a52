/**
 * Deliveries over a real store, with a sender and an inbox of the test: what is sent when, again and under which id, by which of two
 * hubs, and what a hub leaves behind that goes between sending and writing it down.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { usualDeliveryLimits } from '../../src/delivery/delivery-limits.js';
import type { Letter, SendOutcome } from '../../src/delivery/outgoing.js';
import { runDeliveries } from '../../src/delivery/run-deliveries.js';
import type { Deliveries } from '../../src/delivery/run-deliveries.js';
import type { LogEvent } from '../../src/model/event.js';
import { newDelivery } from '../../src/model/delivery.js';
import type { Channel } from '../../src/services/alert-channels/channel.js';
import type { InboxEntry } from '../../src/store/stored-alerts.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { openFakeTimers } from '../events/fake-timers.js';
import { node } from '../store/things.js';
import { alert, channel as channelOf } from './things.js';

const start = Date.parse('2026-11-24T12:00:00+01:00');
const delivered: SendOutcome = { kind: 'DELIVERED' };
const failed: SendOutcome = { kind: 'FAILED', message: 'status 500' };

/** What the hubs of one test share. */
interface World {
  now: number;
  inbox: InboxEntry[];
  hidden: Set<string>;
  sent: { readonly by: string; readonly letter: Letter }[];
  stopped: string[];
  /** What comes of the next sendings; delivered where there is nothing. */
  outcomes: (SendOutcome | Promise<SendOutcome>)[];
}

describe('deliveries', () => {
  let folder = '';
  let store: Store;
  let world: World;
  let hubs: Deliveries[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rete-test-'));
    store = await openSqliteStore({ folder });
  });
  beforeEach(async () => {
    world = { now: start, inbox: [], hidden: new Set(), sent: [], stopped: [], outcomes: [] };
    await store.deliveries.remove(id);
    await store.deliveries.put(newDelivery(id, 0), 0);
  });
  afterEach(async () => {
    await Promise.all(hubs.map((hub) => hub.close()));
    hubs = [];
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const hub = (
    name: string,
    of: Channel,
    more: { readonly alone?: boolean; readonly deliveries?: Store['deliveries'] } = {},
  ) => {
    const timers = openFakeTimers();
    const events = hearing();
    const looks = counted();
    const deliveries = runDeliveries({
      deliveries: watched(more.deliveries ?? store.deliveries, looks.tick),
      channels: async function* () {
        yield [{ ...stateOf(of), version: 1 }];
      },
      senders: { EMAIL: send, WEBHOOK: send },
      inbox: async (_channel, after, limit) =>
        world.inbox.filter(({ position }) => position > after).slice(0, limit),
      contents: async (_channel, entries) =>
        entries.flatMap(({ decision }) => (world.hidden.has(decision) ? [] : [alert(decision)])),
      stop: async (_channel, why) => {
        world.stopped.push(why);
        events.tell(changed({ ...of, status: 'STOPPED' }));
      },
      feed: { follow: () => events.follow(), position: () => 0 },
      limits: usualDeliveryLimits,
      instance: name,
      isAlone: more.alone ?? false,
      timers,
      now: () => world.now,
      clock: () => world.now,
      report: (fault) => {
        throw fault;
      },
    });
    async function send(_channel: Channel, letter: Letter) {
      world.sent.push({ by: name, letter });
      return (await world.outcomes.shift()) ?? delivered;
    }
    hubs.push(deliveries);
    return { ...deliveries, timers, ...events, settled: looks.settled };
  };
  const state = async () => (await store.deliveries.find([id]))[0] ?? null;
  const ids = () => world.sent.map(({ letter }) => letter.id);

  it('send what is in the inbox, in order, each under an id of its own, and what comes later when it is told of', async () => {
    world.inbox = [entry(3, 'a'), entry(5, 'b')];
    const one = hub('one', channelOf());
    await one.settled();
    expect(world.sent.map(({ letter }) => (letter.kind === 'ALERT' ? letter.alert.id : letter.kind))).toEqual(
      ['a', 'b'],
    );
    expect(new Set(ids()).size).toBe(2);
    world.inbox.push(entry(9, 'c'));
    one.tell(alerted(9, 'test/actor'));
    await one.settled();
    expect(world.sent).toHaveLength(3);
    expect(await state()).toMatchObject({ handled: 9, lease: null, lastDeliveredAt: start, failures: 0 });
  });

  it('leave out what the subscriber may not see when it is sent', async () => {
    world.inbox = [entry(3, 'a'), entry(5, 'b')];
    world.hidden.add('a');
    await hub('one', channelOf()).settled();
    expect(world.sent).toHaveLength(1);
    expect(await state()).toMatchObject({ handled: 5 });
  });

  it('try again what failed, under the same id, while what is new goes on; after the last attempt it is a dead letter', async () => {
    world.inbox = [entry(3, 'a'), entry(5, 'b')];
    world.outcomes = [failed];
    const one = hub('one', channelOf());
    await one.settled();
    const [first, second] = ids();
    expect(await state()).toMatchObject({ handled: 5, failures: 0, waiting: [{ id: first, attempts: 1 }] });
    for (let attempt = 2; attempt <= 10; attempt++) {
      world.outcomes = [failed];
      world.now = (await state())?.waiting[0]?.nextAttemptAt ?? 0;
      one.wake(id);
      await one.settled();
    }
    expect(ids()).toEqual([first, second, ...Array.from({ length: 9 }, () => first)]);
    expect(await state()).toMatchObject({ waiting: [] });
    expect((await store.deliveries.deadLetters(id, 10)).items).toMatchObject([
      { id: first, attempts: 10, lastError: 'status 500' },
    ]);
    // Something arrived meanwhile, so the channel goes on.
    expect(world.stopped).toEqual([]);
    await store.deliveries.replay(id, null);
    one.wake(id);
    await one.settled();
    expect(ids().at(-1)).toBe(first);
    expect((await store.deliveries.deadLetters(id, 10)).total).toBe(0);
  });

  it('stop where nothing arrived in all its attempts, and at once where nothing is wanted any more', async () => {
    world.inbox = [entry(3, 'a')];
    const one = hub('one', channelOf());
    for (let attempt = 1; attempt <= 10; attempt++) {
      world.outcomes = [failed];
      world.now = (await state())?.waiting[0]?.nextAttemptAt ?? start;
      one.wake(id);
      await one.settled();
    }
    expect(world.stopped).toEqual(['status 500']);
    world.inbox = [entry(3, 'a'), entry(5, 'b')];
    one.tell(alerted(5, 'test/actor'));
    await one.settled();
    expect(world.sent).toHaveLength(10);
    world.outcomes = [{ kind: 'GONE', message: '550 no such user' }];
    await hub('two', channelOf()).settled();
    expect(world.stopped).toEqual(['status 500', '550 no such user']);
    expect((await store.deliveries.deadLetters(id, 10)).total).toBe(2);
  });

  it('count nothing against a channel while our own server is away, and go on where they were', async () => {
    world.inbox = [entry(3, 'a'), entry(5, 'b')];
    world.outcomes = [{ kind: 'UNAVAILABLE', message: 'ECONNREFUSED' }];
    const one = hub('one', channelOf());
    await one.settled();
    expect(await state()).toMatchObject({ handled: 0, waiting: [], failures: 1, lease: null });
    expect(one.timers.running()).toContain(30_000);
    one.timers.elapse(30_000);
    await one.settled();
    expect(ids()).toHaveLength(3);
    expect(ids()[1]).toBe(ids()[0]);
  });

  it('send again, under the same id, what was sent by a hub that went before it wrote it down', async () => {
    world.inbox = [entry(3, 'a')];
    // It takes the lease, sends, and is gone.
    const dying = { ...store.deliveries };
    let puts = 0;
    dying.put = async (...args) => {
      puts += 1;
      return puts === 1 ? store.deliveries.put(...args) : new Promise<boolean>(() => {});
    };
    const lost = hub('lost', channelOf(), { deliveries: dying });
    await until(() => puts === 2);
    hubs = hubs.filter((each) => each.close !== lost.close);
    expect(await state()).toMatchObject({ lease: 'lost', handled: 0 });
    const next = hub('next', channelOf());
    await next.settled();
    expect(world.sent).toHaveLength(1);
    world.now += usualDeliveryLimits.lease;
    next.timers.elapse(usualDeliveryLimits.lease);
    await next.settled();
    expect(world.sent.map(({ by }) => by)).toEqual(['lost', 'next']);
    expect(ids()[1]).toBe(ids()[0]);
    expect(await state()).toMatchObject({ lease: null, handled: 3 });
  });

  it('of an embedded store do not wait for a lease that nobody can hold', async () => {
    world.inbox = [entry(3, 'a')];
    await store.deliveries.put({ ...newDelivery(id, 0), lease: 'gone' }, 1);
    await hub('one', channelOf(), { alone: true }).settled();
    expect(world.sent).toHaveLength(1);
  });

  it('of hubs that race send each message once', async () => {
    world.inbox = Array.from({ length: 20 }, (_, place) => entry(place + 1, `alert-${place}`));
    const racing = ['one', 'two', 'three', 'four'].map((name) => hub(name, channelOf()));
    for (const each of racing) for (let times = 0; times < 5; times++) each.wake(id);
    await until(async () => (await state())?.handled === 20 && (await state())?.lease === null);
    await Promise.all(racing.map((each) => each.settled()));
    expect(world.sent).toHaveLength(20);
    expect(new Set(ids()).size).toBe(20);
  });

  it('gather a day into one mail at eight, and nothing into none', async () => {
    const daily = channelOf({ frequency: 'DAILY' });
    const one = hub('one', daily);
    await one.settled();
    world.inbox = [entry(3, 'a'), entry(5, 'b'), entry(7, 'late', '2026-11-25T07:00:00.000Z')];
    one.tell(alerted(5, 'test/actor'));
    await one.settled();
    expect(world.sent).toEqual([]);
    world.now = Date.parse('2026-11-25T08:00:00+01:00');
    one.wake(id);
    await one.settled();
    expect(world.sent).toMatchObject([{ letter: { kind: 'DIGEST', alerts: [{ id: 'a' }, { id: 'b' }] } }]);
    expect(await state()).toMatchObject({ handled: 5, digestedThrough: world.now });
    world.now = Date.parse('2026-11-26T08:00:00+01:00');
    one.wake(id);
    await one.settled();
    expect(world.sent[1]).toMatchObject({ letter: { kind: 'DIGEST', alerts: [{ id: 'late' }], more: 0 } });
    world.now = Date.parse('2026-11-27T08:00:00+01:00');
    one.wake(id);
    await one.settled();
    expect(world.sent).toHaveLength(2);
    expect(new Set(ids()).size).toBe(2);
  });

  it('ask for a confirmation once, send nothing else before it, and nothing to an address that was not confirmed', async () => {
    world.inbox = [entry(3, 'a')];
    const unconfirmed = channelOf({ status: 'UNCONFIRMED', confirmedAddress: null });
    const one = hub('one', unconfirmed);
    await one.settled();
    one.wake(id);
    await one.settled();
    expect(world.sent.map(({ letter }) => letter.kind)).toEqual(['CONFIRMATION']);
    one.tell(changed({ ...unconfirmed, status: 'CONFIRMED', confirmedAddress: 'other@comune.example' }));
    await one.settled();
    expect(world.sent).toHaveLength(1);
    one.tell(changed({ ...unconfirmed, status: 'CONFIRMED', confirmedAddress: unconfirmed.address }));
    await one.settled();
    expect(world.sent.map(({ letter }) => letter.kind)).toEqual(['CONFIRMATION', 'ALERT']);
  });

  it('forget a channel that was removed', async () => {
    const one = hub('one', channelOf());
    await one.settled();
    one.tell({ ...changed(channelOf()), after: null });
    await one.settled();
    expect(await state()).toBeNull();
  });
});

const id = 'test/channel';

function entry(position: number, decision: string, decidedAt = '2026-11-24T11:00:00.000Z'): InboxEntry {
  return {
    position,
    eventId: `event-${position}`,
    decision,
    decidedAt,
    cause: 'OPPORTUNITY_PUBLISHED',
    subject: 'test/opportunity',
    day: '2026-11-24',
    readAt: null,
    dismissedAt: null,
    recipient: 'test/actor',
    reasons: [{ kind: 'ADDRESSED' }],
    path: null,
  };
}

function stateOf({ id: of, subscriber, ...properties }: Channel) {
  return node(of, 'AlertChannel', {
    properties: { ...properties },
    references: { subscriber: [subscriber] },
  });
}

const envelope = {
  position: 1,
  id: 'e',
  first: 1,
  last: 1,
  payloadVersion: 1,
  principal: 'p',
  reason: 'r',
  recordedAt: '',
};

function changed(of: Channel): LogEvent {
  const after = { ...stateOf(of), version: 2 };
  return { ...envelope, type: 'RecordChanged', about: 'NODE', subject: of.id, before: after, after };
}

function alerted(position: number, recipient: string): LogEvent {
  const after = {
    id: 'd',
    cause: 'OPPORTUNITY_PUBLISHED',
    subject: 'test/opportunity',
    causedAt: position,
    day: '2026-11-24',
    recipients: [{ recipient, reasons: [{ kind: 'ADDRESSED' }], path: null }],
  } as const;
  return { ...envelope, type: 'AlertsDecided', about: 'ALERTS', subject: 'd', before: null, after };
}

/** Events that a test tells of, one transaction each. */
function hearing() {
  const waiting: LogEvent[] = [];
  let ring = () => {};
  const ended = new AbortController();
  return {
    tell: (event: LogEvent) => {
      waiting.push(event);
      ring();
    },
    follow: (): AsyncIterableIterator<readonly LogEvent[], undefined> => ({
      async next() {
        while (!ended.signal.aborted && waiting.length === 0) {
          await new Promise<void>((resolve) => {
            ring = resolve;
          });
        }
        const event = waiting.shift();
        return event === undefined ? { done: true, value: undefined } : { done: false, value: [event] };
      },
      async return() {
        ended.abort();
        ring();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    }),
  };
}

/** Calls of the store: a hub has settled once turns of the event loop pass without one. */
function counted() {
  let calls = 0;
  let open = 0;
  return {
    tick: async <Value>(work: Promise<Value>): Promise<Value> => {
      calls += 1;
      open += 1;
      try {
        return await work;
      } finally {
        open -= 1;
      }
    },
    settled: async () => {
      for (let quiet = 0, before = -1; quiet < 20; quiet++) {
        await new Promise((resolve) => setImmediate(resolve));
        if (open > 0 || calls !== before) quiet = 0;
        before = calls;
      }
    },
  };
}

function watched(
  deliveries: Store['deliveries'],
  tick: <Value>(work: Promise<Value>) => Promise<Value>,
): Store['deliveries'] {
  return {
    find: (...args) => tick(deliveries.find(...args)),
    put: (...args) => tick(deliveries.put(...args)),
    deadLetters: (...args) => tick(deliveries.deadLetters(...args)),
    toReplay: (...args) => tick(deliveries.toReplay(...args)),
    replay: (...args) => tick(deliveries.replay(...args)),
    remove: (...args) => tick(deliveries.remove(...args)),
  };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
