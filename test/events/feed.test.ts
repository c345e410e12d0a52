import { afterEach, describe, expect, it } from 'vitest';
import type { Feed } from '../../src/events/feed.js';
import { openFeed } from '../../src/events/feed.js';
import type { LogEvent } from '../../src/model/event.js';
import { StoreError } from '../../src/model/failure.js';
import { openFakeStore } from './fake-store.js';
import { openFakeTimers } from './fake-timers.js';

const poll = 250;
const patience = 2_000;
const opened: Feed[] = [];

function open() {
  const fake = openFakeStore();
  const timers = openFakeTimers();
  const start = async () => {
    const feed = await openFeed(fake.store, { pollMilliseconds: poll, timers });
    opened.push(feed);
    return feed;
  };
  return { fake, timers, start };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((feed) => feed.close()));
});

const idsIn = (feed: Feed) => {
  const network = feed.network();
  return Array.from({ length: network.nodeCount }, (_, node) => network.idOf(node));
};

const positionsOf = (events: readonly LogEvent[] | undefined) => events?.map(({ position }) => position);

/** Lets everything that is under way come to rest: all of it is promises, no timers. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('openFeed', () => {
  it('opens only at a position at which all that was streamed is accounted for', async () => {
    const { fake, start } = open();
    fake.commit(['b', 'c', 'd', 'e']);
    let page = 0;
    // Behind the page being read, ahead of it, and where it will never come again.
    fake.onPage = () => {
      page += 1;
      if (page === 2) fake.commit(['a', 'b']);
      if (page === 3) fake.remove('b');
      if (page === 3) fake.remove('e');
      if (page === 4) fake.commit(['e']);
    };
    const feed = await start();
    expect(idsIn(feed)).toEqual(['a', 'c', 'd', 'e']);
    expect(feed.position()).toBe(9);
  });

  it('fails when the database does, instead of starting empty', async () => {
    const { fake, start } = open();
    fake.commit(['a']);
    fake.setAway(true);
    // A change during the load, so that events have to be read.
    fake.onPage = () => {
      fake.onPage = () => {};
      fake.commit(['b']);
    };
    await expect(start()).rejects.toThrow(StoreError);
    expect(fake.listeners()).toBe(0);
  });

  it('says that the log is damaged when it ends before its head', async () => {
    const { fake } = open();
    fake.commit(['a']);
    let head = 0;
    const store = {
      ...fake.store,
      head: () => {
        head += 1;
        return Promise.resolve(head === 1 ? 1 : 5);
      },
    };
    await expect(openFeed(store)).rejects.toMatchObject({ code: 'CORRUPT' });
  });

  it('follows the log when woken', async () => {
    const { fake, start } = open();
    const feed = await start();
    fake.commit(['a']);
    await settled();
    expect(feed.position()).toBe(1);
    const before = feed.network();
    fake.commit(['b', 'c']);
    await settled();
    expect(idsIn(feed)).toEqual(['a', 'b', 'c']);
    expect(before.nodeCount).toBe(1);
    expect(before.position).toBe(1);
  });

  it('notices by itself what no wake-up told of', async () => {
    const { fake, timers, start } = open();
    const feed = await start();
    await settled();
    fake.commit(['a'], { silently: true });
    await settled();
    expect(feed.position()).toBe(0);
    timers.elapse(poll);
    await settled();
    expect(feed.position()).toBe(1);
  });

  it('loses no wake-up that comes while it reads', async () => {
    const { fake, start } = open();
    const feed = await start();
    await settled();
    const { events } = fake.store;
    let isFirst = true;
    // The second change is committed after the last read has looked, and before it has answered.
    Object.assign(fake.store, {
      events: async (after: number, limit: number) => {
        const found = await events(after, limit);
        if (found.length === 0 && isFirst) {
          isFirst = false;
          fake.commit(['b']);
        }
        return found;
      },
    });
    fake.commit(['a']);
    await settled();
    expect(feed.position()).toBe(2);
  });

  it('applies a transaction whole, though the database gives it in parts', async () => {
    const { fake, start } = open();
    const feed = await start();
    fake.largestBatch = 2;
    fake.commit(['a', 'b', 'c', 'd', 'e']);
    await settled();
    expect(feed.position()).toBe(5);
  });

  it('leaves alone the part of a transaction whose rest is not there', async () => {
    const { fake, start } = open();
    const feed = await start();
    const faults: unknown[] = [];
    feed.onFault((fault) => faults.push(fault));
    const { events } = fake.store;
    let visible = 3;
    Object.assign(fake.store, {
      events: async (after: number, limit: number) =>
        (await events(after, limit)).filter(({ position }) => position <= visible),
    });
    fake.commit(['a', 'b']);
    fake.commit(['c', 'd']);
    await settled();
    expect([feed.position(), faults.length]).toEqual([2, 0]);
    visible = 4;
    fake.commit(['e']);
    await settled();
    expect(feed.position()).toBe(4);
  });
});

describe('a database that fails', () => {
  it('leaves the last network in place, is reported, and is asked again later each time', async () => {
    const { fake, timers, start } = open();
    fake.commit(['a']);
    const feed = await start();
    const faults: unknown[] = [];
    const stop = feed.onFault((fault) => faults.push(fault));
    await settled();
    fake.setAway(true);
    fake.commit(['b']);
    await settled();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toBeInstanceOf(StoreError);
    expect(idsIn(feed)).toEqual(['a']);
    expect(timers.running()).toEqual([50]);
    const reads = fake.reads();
    fake.commit(['c']);
    await settled();
    expect(fake.reads()).toBe(reads);
    timers.elapse(50);
    await settled();
    expect(timers.running()).toEqual([100]);
    fake.setAway(false);
    timers.elapse(100);
    await settled();
    expect(idsIn(feed)).toEqual(['a', 'b', 'c']);
    expect(timers.running()).toEqual([poll]);
    stop();
    fake.setAway(true);
    fake.commit(['d']);
    await settled();
    expect(faults).toHaveLength(2);
    // After a success the waits begin anew.
    expect(timers.running()).toEqual([50]);
  });
});

describe('waitFor', () => {
  it('answers at once where the network is there already', async () => {
    const { fake, timers, start } = open();
    fake.commit(['a']);
    const feed = await start();
    expect(await feed.waitFor(1, patience)).toBe(true);
    expect(timers.running()).not.toContain(patience);
  });

  it('does not rest on a wake-up', async () => {
    const { fake, timers, start } = open();
    const feed = await start();
    await settled();
    fake.commit(['a'], { silently: true });
    expect(await feed.waitFor(1, patience)).toBe(true);
    expect(timers.running()).not.toContain(patience);
  });

  it('gives up when the time is up, and when the feed closes', async () => {
    const { fake, timers, start } = open();
    const feed = await start();
    const [first, second] = [feed.waitFor(3, patience), feed.waitFor(3, 9_000)];
    fake.commit(['a']);
    await settled();
    timers.elapse(patience);
    expect(await first).toBe(false);
    await feed.close();
    expect(await second).toBe(false);
    expect(timers.running()).toEqual([]);
  });
});

describe('follow', () => {
  it('gives whole transactions from any position, each once, then goes on live', async () => {
    const { fake, start } = open();
    fake.commit(['a']);
    fake.commit(['b', 'c']);
    fake.commit(['d']);
    const feed = await start();
    fake.commit(['e', 'f']);
    const log = feed.follow(1);
    const given = [await log.next(), await log.next(), await log.next()];
    const live = log.next();
    fake.commit(['g']);
    given.push(await live);
    expect(given.map(({ value }) => positionsOf(value))).toEqual([[2, 3], [4], [5, 6], [7]]);
  });

  it('reads what is long past from the database, and what is recent from memory', async () => {
    const { fake, start } = open();
    fake.commit(['a']);
    const feed = await start();
    fake.commit(['b']);
    await settled();
    const reads = fake.reads();
    expect(positionsOf((await feed.follow(1).next()).value)).toEqual([2]);
    expect(fake.reads()).toBe(reads);
    expect(positionsOf((await feed.follow(0).next()).value)).toEqual([1]);
    expect(fake.reads()).toBe(reads + 1);
  });

  it('never goes beyond the network', async () => {
    const { fake, timers, start } = open();
    fake.commit(['a']);
    const feed = await start();
    await settled();
    fake.commit(['b'], { silently: true });
    const log = feed.follow(0);
    expect(positionsOf((await log.next()).value)).toEqual([1]);
    let isGiven = false;
    const next = log.next().then((result) => {
      isGiven = true;
      return result;
    });
    await settled();
    expect(isGiven).toBe(false);
    timers.elapse(poll);
    expect(positionsOf((await next).value)).toEqual([2]);
    expect(feed.position()).toBe(2);
  });

  it('goes on behind a transaction of several events, not inside it', async () => {
    const { fake, start } = open();
    const feed = await start();
    const log = feed.follow(0);
    fake.commit(['a', 'b', 'c']);
    expect(positionsOf((await log.next()).value)).toEqual([1, 2, 3]);
    const next = log.next();
    await settled();
    fake.commit(['d']);
    expect(positionsOf((await next).value)).toEqual([4]);
  });

  it('keeps the order when a reader asks again before it is answered', async () => {
    const { fake, start } = open();
    const feed = await start();
    const log = feed.follow(0);
    const asked = [log.next(), log.next(), log.next()];
    fake.commit(['a']);
    await settled();
    fake.commit(['b', 'c']);
    fake.commit(['d']);
    const given = await Promise.all(asked);
    expect(given.map(({ value }) => positionsOf(value))).toEqual([[1], [2, 3], [4]]);
  });

  it('ends at once for a reader who leaves while it waits', async () => {
    const { fake, start } = open();
    const feed = await start();
    const log = feed.follow(0);
    const waiting = log.next();
    await settled();
    expect(await log.return?.()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    fake.commit(['a']);
    await settled();
    expect(await log.next()).toEqual({ done: true, value: undefined });
  });

  it('ends for all when the feed closes', async () => {
    const { start } = open();
    const feed = await start();
    const given: unknown[] = [];
    const reading = (async () => {
      for await (const events of feed.follow(0)) given.push(events);
    })();
    await settled();
    await feed.close();
    await reading;
    expect(given).toEqual([]);
  });

  it('tries again, later each time, when the database fails', async () => {
    const { fake, timers, start } = open();
    fake.commit(['a']);
    const feed = await start();
    await settled();
    const faults: unknown[] = [];
    feed.onFault((fault) => faults.push(fault));
    fake.setAway(true);
    const next = feed.follow(0).next();
    await settled();
    expect(faults).toHaveLength(1);
    timers.elapse(50);
    await settled();
    expect(faults).toHaveLength(2);
    fake.setAway(false);
    timers.elapse(100);
    expect(positionsOf((await next).value)).toEqual([1]);
  });
});

describe('close', () => {
  it('takes no more in, not even what it was reading', async () => {
    const { fake, start } = open();
    const feed = await start();
    await settled();
    const reads = fake.reads();
    fake.commit(['a']);
    while (fake.reads() === reads) await Promise.resolve();
    await feed.close();
    expect(feed.position()).toBe(0);
  });

  it('leaves no timer and no listener behind, and asks the database nothing more', async () => {
    const { fake, timers, start } = open();
    const feed = await start();
    await settled();
    await feed.close();
    expect(timers.running()).toEqual([]);
    expect(fake.listeners()).toBe(0);
    const reads = fake.reads();
    fake.commit(['a']);
    await settled();
    expect(fake.reads()).toBe(reads);
  });
});
