/** Long work in threads: its result, its end when cancelled or out of time, and what happens when a thread is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobPool } from '../../src/jobs/pool.js';
import { openJobPool } from '../../src/jobs/pool.js';
import { pageRank } from '../../src/network/algorithms/page-rank.js';
import { ringOf } from './ring.js';
import { containing } from '../support/matching.js';

const plenty = { timeLimit: 60_000 };
/** Rounds without end: it is stopped from outside or not at all. */
const endless = { damping: 0.999_999, tolerance: 0, mostRounds: 1e9 };

describe('a pool of threads', () => {
  let pool: JobPool;
  beforeAll(() => {
    pool = openJobPool({ threads: 1, mostWaiting: 1 });
  });
  afterAll(() => pool.close());

  it('gives what the algorithm gives, and tells how far it has come', async () => {
    const graph = ringOf(1000);
    const options = { damping: 0.85, tolerance: 1e-9, mostRounds: 100 };
    const found = await pool.run('pageRank', { graph, options }, plenty);
    expect(found).toEqual({ ok: true, value: pageRank(graph, options) });
  });

  it('keeps the event loop free while it works', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const running = pool.run(
      'pageRank',
      { graph: ringOf(100_000), options: { ...endless, mostRounds: 1e6 } },
      { ...plenty, signal: stop.signal, onProgress: (done) => told.push(done) },
    );
    // Only an event loop that is free calls back; when it does, the work is cancelled.
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if ((told.at(-1) ?? 0) === 0) return;
        clearInterval(look);
        resolve();
      }, 5);
    });
    stop.abort();
    expect(await running).toMatchObject({ ok: false, kind: 'CANCELLED' });
    expect(told.at(-1)).toBeLessThan(1);
  });

  it('works on after work was cancelled: a new thread is in its place', async () => {
    const stop = new AbortController();
    const running = pool.run(
      'pageRank',
      { graph: ringOf(1000), options: endless },
      { ...plenty, signal: stop.signal },
    );
    stop.abort();
    expect(await running).toMatchObject({ ok: false, kind: 'CANCELLED' });
    const options = { damping: 0.85, tolerance: 1e-9, mostRounds: 100 };
    expect(await pool.run('pageRank', { graph: ringOf(10), options }, plenty)).toMatchObject({ ok: true });
  });

  it('ends what takes too long', async () => {
    const found = await pool.run('pageRank', { graph: ringOf(1000), options: endless }, { timeLimit: 50 });
    expect(found).toMatchObject({
      ok: false,
      kind: 'OUT_OF_TIME',
      message: containing('50 ms'),
    });
  });

  it('refuses more than may wait', async () => {
    const stop = new AbortController();
    const options = { ...plenty, signal: stop.signal };
    const run = () => pool.run('pageRank', { graph: ringOf(1000), options: endless }, options);
    const [first, second, third] = [run(), run(), run()];
    expect(await third).toMatchObject({ ok: false, kind: 'TOO_BUSY' });
    expect(pool.load()).toBe(2);
    stop.abort();
    for (const one of [first, second]) expect(await one).toMatchObject({ kind: 'CANCELLED' });
    expect(pool.load()).toBe(0);
  });

  it('tells a bug in the work from a refusal: it rejects', async () => {
    const graph = { ...ringOf(10), outStart: undefined as unknown as Int32Array };
    const options = { damping: 0.85, tolerance: 1e-9, mostRounds: 10 };
    await expect(pool.run('pageRank', { graph, options }, plenty)).rejects.toThrow(/long work failed/u);
  });

  it('cancels what runs when it closes, and takes nothing more', async () => {
    const other = openJobPool({ threads: 1, mostWaiting: 1 });
    const running = other.run('pageRank', { graph: ringOf(1000), options: endless }, plenty);
    await other.close();
    expect(await running).toMatchObject({ ok: false, kind: 'CANCELLED' });
    const after = await other.run('pageRank', { graph: ringOf(10), options: endless }, plenty);
    expect(after).toMatchObject({ ok: false, kind: 'CANCELLED' });
  });
});
