/** The best introductions among several actors, against every simple chain there is; and reach and introductions in a thread. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJobPool } from '../../src/jobs/pool.js';
import type { JobPool } from '../../src/jobs/pool.js';
import { strengthOfCost } from '../../src/model/contact.js';
import { paths } from '../../src/network/algorithms/paths.js';
import { reach } from '../../src/network/algorithms/reach.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { createGraphs } from '../../src/services/graphs.js';
import { bestIntroductions, introductionsOf } from '../../src/services/introductions.js';
import { bestPaths } from '../../src/services/paths.js';
import { createReading } from '../../src/services/reading.js';
import { sharedReach } from '../../src/services/shared-reach.js';
import type { Introduction } from '../../src/services/traverse.js';
import type { Store } from '../../src/store/store.js';
import {
  anyLens,
  generatedNetwork,
  operator,
  plainNode,
  plainTie,
  today,
} from '../network/generated-network.js';
import { numberedId } from '../network/larger-network.js';
import { chainsFrom, compareChains } from '../network/oracle.js';

const depsWith = (pool: JobPool) => ({ graphs: createGraphs({ mostGraphs: 2, mostAnswers: 4 }), pool });
const named = (found: readonly Introduction[]) =>
  found.map(({ steps, strength }) => [[steps[0]?.from, ...steps.map(({ to }) => to)].join(' '), strength]);

const anyCase = fc.record({
  network: fc.oneof(generatedNetwork(8, 20), generatedNetwork(8, 12)),
  lens: anyLens,
  drawn: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 6 }),
  target: fc.nat(7),
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
  maxHops: fc.integer({ min: 1, max: 5 }),
  territory: fc.boolean(),
});

it('are the best of all chains from any of them, whether few are tried or a graph is searched', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ network, lens, drawn, target, direction, maxHops, territory }) => {
      const built = buildNetwork({ ...network, position: 1 });
      const end = built.idOf(target % built.nodeCount);
      const sources = [...new Set(drawn.map((place) => place % built.nodeCount))].sort((a, b) => a - b);
      const ids = sources.map((node) => built.idOf(node)).filter((id) => id !== end);
      const options = { territory, hops: maxHops };
      const chains =
        direction === 'OUT'
          ? ids.flatMap((id) =>
              chainsFrom(network, id, lens, options).filter(({ nodes }) => nodes.at(-1) === end),
            )
          : chainsFrom(network, end, lens, options).filter(({ nodes }) => ids.includes(nodes.at(-1) ?? ''));
      const best = chains.toSorted(compareChains).slice(0, 3);
      const { viewer, ...scope } = lens;
      const reading = createReading(viewer, {} as Store, built);
      const question = { scope, territory, direction, maxHops, k: 3 };
      // Given more often than are tried one by one, they are searched for on a graph.
      for (const given of [sources, Array.from({ length: 9 }, () => sources).flat()]) {
        const pair = { sources: given, target: target % built.nodeCount };
        const found = await introductionsOf(depsWith({} as JobPool), reading, question, [pair, pair]);
        if (!found.ok) throw new Error(found.message);
        expect(found.value).toHaveLength(2);
        for (const each of found.value) {
          expect(named(each)).toEqual(best.map(({ nodes, cost }) => [nodes.join(' '), strengthOfCost(cost)]));
          expect(each.map(({ steps }) => steps.map(({ tie }) => tie))).toEqual(best.map(({ ties }) => ties));
        }
      }
    }),
  );
});

describe('what turns out long', () => {
  const actors = 600;
  const network = buildNetwork({
    nodes: Array.from({ length: actors }, (_, number) => plainNode(numberedId(number))),
    ties: Array.from({ length: actors * 500 }, (_, number) => {
      const from = Math.floor(number / 500);
      const to = (from + 1 + (number % 500)) % actors;
      const id = `t${number}`;
      return plainTie(numberedId(from), 'REFERS_TO', numberedId(to), {
        id,
        cost: 1 + ((number * 7919) % 99),
      });
    }),
    position: 1,
  });
  const scope = { asOf: today, includeProposed: true, includeFiction: true };
  const reading = createReading(operator, {} as Store, network);
  let pool: JobPool;
  const asked: string[] = [];
  /** Tells what it is asked for. */
  const watched = (): JobPool => ({
    ...pool,
    run: (name, input, options) => {
      asked.push(name);
      return pool.run(name, input, options);
    },
  });
  beforeAll(() => {
    pool = openJobPool({ threads: 1, mostWaiting: 1 });
  });
  afterAll(() => pool.close());

  it('goes to a thread, and is reach as it always is', async () => {
    const deps = depsWith(watched());
    const question = {
      from: [numberedId(0), numberedId(300)],
      scope,
      territory: false,
      direction: 'OUT',
      hops: 8,
      minStrength: 0.9999,
      sharing: 'ANY',
      order: 'STRENGTH',
    } as const;
    const found = await sharedReach(deps, reading, question);
    if (!found.ok) throw new Error(found.message);
    const { reached, countsByHop } = found.value;
    const whole = reach(reading.lens(scope), {
      sources: [0, 300],
      direction: 'OUT',
      hops: 8,
      maxCost: 100,
      territory: false,
    });
    expect(countsByHop).toEqual(whole.countsByHop);
    expect(reached.length).toBe(whole.nodes.length);
    const rows = Array.from(
      whole.nodes,
      (node, place) => [numberedId(node), whole.hops[place], whole.costs[place] ?? 0] as const,
    ).toSorted((a, b) => a[2] - b[2]);
    const listed = Array.from({ length: reached.length }, (_, rank) => reached.at(rank));
    expect(listed.map((one) => [one?.id, one?.hops, one?.cost])).toEqual(rows);
    expect(asked.splice(0)).toEqual(['reach']);
    // Another page of the same list, and the same from the fewest hops on.
    await sharedReach(deps, reading, question);
    expect(asked).toEqual([]);
    const nearest = await sharedReach(deps, reading, { ...question, order: 'HOPS' });
    expect(nearest.ok && nearest.value.reached.at(0)?.hops).toBe(1);
    expect(asked.splice(0)).toEqual(['reach']);
  });

  it('goes to a thread, and gives the introductions that it always does', async () => {
    const question = {
      scope,
      territory: false,
      from: numberedId(5),
      to: numberedId(2),
      k: 10,
      maxHops: 8,
    } as const;
    const found = await bestPaths(depsWith(watched()), reading, question);
    if (!found.ok) throw new Error(found.message);
    const expected = paths(reading.lens(scope), { from: 5, to: 2, k: 10, maxHops: 8, territory: false });
    expect(found.value.map(({ steps }) => steps.map(({ tie }) => tie))).toEqual(
      expected.map(({ steps }) => steps.map(({ tie }) => network.tieIdOf(tie))),
    );
    expect(found.value.map(({ strength }) => strength)).toEqual(
      expected.map(({ cost }) => strengthOfCost(cost)),
    );
    expect(asked.splice(0)).toEqual(['bestChains']);
  });

  it('goes to a thread once for all of a page, what was quick at its beginning apart', async () => {
    const sources = [numberedId(5)];
    const page = Array.from({ length: 40 }, (_, place) => ({ id: numberedId(place + 10), sources }));
    const question = { scope, territory: false, direction: 'OUT', maxHops: 8 } as const;
    const found = await bestIntroductions(depsWith(watched()), reading, question, page);
    if (!found.ok) throw new Error(found.message);
    for (const { id } of page) {
      const [best] = paths(reading.lens(scope), {
        from: 5,
        to: Number(id),
        k: 1,
        maxHops: 8,
        territory: false,
      });
      expect(found.value.get(id)?.steps.map(({ tie }) => tie)).toEqual(
        best?.steps.map(({ tie }) => network.tieIdOf(tie)),
      );
    }
    expect(asked.splice(0)).toEqual(['bestChains']);
  });

  it('is refused where no thread is free, and not kept', async () => {
    const question = {
      from: [numberedId(0)],
      scope,
      territory: false,
      direction: 'IN',
      hops: 8,
      sharing: 'ANY',
      order: 'STRENGTH',
    } as const;
    let refuses = true;
    const busy: JobPool = {
      ...pool,
      run: (name, input, options) =>
        refuses
          ? Promise.resolve({ ok: false, kind: 'TOO_BUSY', message: 'no free place' } as const)
          : pool.run(name, input, options),
    };
    const deps = depsWith(busy);
    expect(await sharedReach(deps, reading, question)).toMatchObject({ ok: false, kind: 'TOO_BUSY' });
    refuses = false;
    expect(await sharedReach(deps, reading, question)).toMatchObject({ ok: true });
  });
});
