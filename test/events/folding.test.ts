import { afterEach, describe, expect, it } from 'vitest';
import type { Feed } from '../../src/events/feed.js';
import { openFeed } from '../../src/events/feed.js';
import type { FoldingOptions } from '../../src/events/folding.js';
import { backOff } from '../../src/events/timers.js';
import type { Result } from '../../src/model/failure.js';
import { failure, success } from '../../src/model/failure.js';
import type { FoldTask, FoldedArrays } from '../../src/network/fold-network.js';
import { foldArrays } from '../../src/network/fold-network.js';
import type { Network } from '../../src/network/network.js';
import { openFakeStore } from './fake-store.js';
import { openFakeTimers } from './fake-timers.js';

const opened: Feed[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((feed) => feed.close()));
});

/** A feed that folds from three changes on, in a thread that the test plays. */
async function open(folding: FoldingOptions = {}) {
  const fake = openFakeStore();
  const timers = openFakeTimers();
  const asked: { readonly task: FoldTask; readonly answer: (found: Result<FoldedArrays>) => void }[] = [];
  const fold = (task: FoldTask) =>
    new Promise<Result<FoldedArrays>>((resolve) => asked.push({ task, answer: resolve }));
  fake.commit(['b', 'd']);
  const feed = await openFeed(fake.store, {
    pollMilliseconds: 250,
    timers,
    folding: { fold, tiesAtOnce: 0, changes: 3, ...folding },
  });
  opened.push(feed);
  const faults: unknown[] = [];
  feed.onFault((fault) => faults.push(fault));
  return { fake, timers, feed, asked, faults };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Commits, and waits until the network has it. */
async function commit({ fake, feed }: Opened, names: readonly string[]): Promise<void> {
  const position = feed.position() + names.length;
  fake.commit(names);
  await feed.waitFor(position, 1_000);
}

/** Ids of those that are there, in the order of ids: by number where nothing lies over the network. */
function idsIn(network: Network, of = 'abcdefgh'): string[] {
  return [...of].filter((id) => network.indexOf(id) !== undefined);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise<void>((resolve) => setImmediate(resolve));
}

const foldOf = (task: FoldTask) => success(foldArrays(task));
const lost = failure('THREAD_LOST', 'the thread ended');

describe('folding', () => {
  it('lays changes over the network until there are enough, and goes on while a fold is slow', async () => {
    const hub = await open();
    await commit(hub, ['a', 'c']);
    expect(hub.asked).toHaveLength(0);
    const before = hub.feed.network();
    await commit(hub, ['e']);
    expect(hub.asked).toHaveLength(1);
    await commit(hub, ['f']);
    await commit(hub, ['g', 'a']);
    expect(idsIn(hub.feed.network())).toEqual([...'abcdefg']);
    hub.asked[0]?.answer(foldOf(hub.asked[0].task));
    // What came meanwhile lies over what was folded: three changes, so the next fold begins.
    await until(() => hub.asked.length === 2);
    expect(hub.feed.network().overlay?.nodeCount).toBe(5);
    expect(idsIn(hub.feed.network())).toEqual([...'abcdefg']);
    hub.asked[1]?.answer(foldOf(hub.asked[1].task));
    await until(() => hub.feed.network().overlay === null);
    const { idOf, nodeCount, position } = hub.feed.network();
    expect(Array.from({ length: nodeCount }, (_, node) => idOf(node))).toEqual([...'abcdefg']);
    expect([position, hub.feed.position()]).toEqual([8, 8]);
    expect(idsIn(before)).toEqual([...'abcd']);
  });

  it('tries again after a fold that failed, and loses nothing', async () => {
    const hub = await open();
    await commit(hub, ['a', 'c', 'e']);
    hub.asked[0]?.answer(lost);
    await until(() => hub.faults.length === 1);
    await commit(hub, ['f']);
    // Not before its time, though there are changes enough.
    expect(hub.asked).toHaveLength(1);
    await until(() => hub.timers.running().includes(backOff(1)));
    hub.timers.elapse(backOff(1));
    expect(hub.asked).toHaveLength(2);
    await commit(hub, ['g']);
    hub.asked[1]?.answer(foldOf(hub.asked[1].task));
    await until(() => hub.feed.network().overlay?.nodeCount === 6);
    expect(idsIn(hub.feed.network())).toEqual([...'abcdefg']);
    expect(hub.feed.position()).toBe(7);
  });

  it('gives the state of a question folded at its own position, whatever comes after, even where threads fail', async () => {
    const hub = await open({ changes: Infinity });
    await commit(hub, ['c', 'a']);
    const asked = hub.feed.network();
    const settling = hub.feed.settled(asked);
    await commit(hub, ['e']);
    hub.asked[0]?.answer(lost);
    await until(() => hub.asked.length === 2);
    hub.asked[1]?.answer(lost);
    const settled = await settling;
    expect([settled.position, settled.overlay, settled.nodeCount]).toEqual([4, null, 4]);
    expect(idsIn(settled)).toEqual([...'abcd']);
    expect(settled.idOf(0)).toBe('a');
    expect(await hub.feed.settled(settled)).toBe(settled);
  });

  it('folds a small network at once', async () => {
    const hub = await open({ tiesAtOnce: 1 });
    await commit(hub, ['a']);
    expect([hub.feed.network().overlay, hub.asked.length]).toEqual([null, 0]);
    expect(hub.feed.network().indexOf('a')).toBe(0);
  });
});
