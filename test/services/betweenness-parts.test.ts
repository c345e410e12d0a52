import { describe, expect, it } from 'vitest';
import type { JobPool } from '../../src/jobs/pool.js';
import { failure, success } from '../../src/model/failure.js';
import { betweenness } from '../../src/network/algorithms/betweenness.js';
import type { BetweennessOptions } from '../../src/network/algorithms/betweenness.js';
import type { FlowGraph } from '../../src/network/flow-graph.js';
import { betweennessInParts } from '../../src/services/betweenness-parts.js';
import { plainGraph } from '../network/naive-contact.js';

/** Chains of unequal lengths that branch and join: shares that are no round numbers. */
const graph = plainGraph(
  90,
  Array.from({ length: 90 * 4 }, (_, index): [number, number] => [
    Math.floor(index / 4),
    (Math.floor(index / 4) * (2 + (index % 4)) + 7 * (index % 4) + 1) % 90,
  ]).filter(([from, to]) => from !== to),
);
const effort = { work: 200_000_000, timeLimit: 1_000 };

interface Asked {
  readonly graph: FlowGraph;
  readonly options: BetweennessOptions;
}

/** Answers parts once all eight are asked, in an order of its own. */
function poolThat(order: (place: number) => number) {
  const waiting: (() => void)[] = [];
  const asked: BetweennessOptions[] = [];
  const pool = poolOf(async ({ graph: given, options }) => {
    asked.push(options);
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length < 8) return;
      for (const place of [...waiting.keys()].sort((a, b) => order(a) - order(b))) waiting[place]?.();
    });
    return success(betweenness(given, options));
  });
  return { pool, asked };
}

function poolOf(run: (input: Asked, signal: AbortSignal | undefined) => Promise<unknown>): JobPool {
  return {
    mostWork: Infinity,
    load: () => 0,
    close: async () => {},
    run: async (_name, input, { signal }) => (await run(input as unknown as Asked, signal)) as never,
  };
}

describe('betweennessInParts', () => {
  it('is the same to the last bit in whatever order its parts end', async () => {
    const found = await Promise.all(
      [(place: number) => place, (place: number) => -place, (place: number) => (place * 5) % 8].map((order) =>
        betweennessInParts(poolThat(order).pool, graph, effort),
      ),
    );
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
    const whole = betweenness(graph);
    const first = found[0];
    if (first?.ok !== true) throw new Error('nothing failed');
    expect(first.value.actorCount).toBe(90);
    for (let node = 0; node < 90; node++) {
      expect(first.value.raw[node]).toBeCloseTo(whole?.raw[node] ?? -1, 9);
      expect(first.value.normalised[node]).toBeCloseTo(whole?.normalised[node] ?? -1, 12);
    }
  });

  it('has every actor in just one part', async () => {
    const { pool, asked } = poolThat((place) => place);
    await betweennessInParts(pool, graph, effort);
    const parts = asked.map(({ part }) => part);
    expect(parts.map((part) => part?.first)).toEqual([
      0,
      ...parts.slice(0, -1).map((part) => part?.last ?? -1),
    ]);
    expect(parts.at(-1)?.last).toBe(90);
  });

  it('ends the other parts where one fails, and tells that one', async () => {
    let number = 0;
    const pool = poolOf(async (_input, signal) => {
      if (number++ === 2) return failure('THREAD_LOST', 'lost');
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      return failure('CANCELLED', 'cancelled');
    });
    expect(await betweennessInParts(pool, graph, effort)).toMatchObject({ ok: false, kind: 'THREAD_LOST' });
    expect(number).toBe(8);
  });

  it('takes no thread where the work is short, and refuses what is too long to wait for', async () => {
    const { pool, asked } = poolThat((place) => place);
    expect(await betweennessInParts(pool, graph, { ...effort, work: 1_000 })).toEqual(
      success(betweenness(graph)),
    );
    const patient = { ...pool, mostWork: 100_000_000 };
    expect(await betweennessInParts(patient, graph, effort)).toMatchObject({ kind: 'TOO_LONG' });
    expect(asked).toEqual([]);
  });
});
