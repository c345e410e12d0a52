import { describe, expect, onTestFinished, test } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { formatProblem } from '../../src/bundles/problem.js';
import type { NodeState, TieState } from '../../src/model/entity.js';
import type { LogEvent } from '../../src/model/event.js';
import { StoreError } from '../../src/model/failure.js';
import { compareText } from '../../src/model/ids.js';
import { viewerOf } from '../../src/model/viewer.js';
import type { BatchProgress } from '../../src/services/load-in-batches.js';
import type { ApplyOptions, GivenFile } from '../../src/services/load.js';
import { applyLoad, interruptedLoads, planLoad } from '../../src/services/load.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Store } from '../../src/store/store.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { emptyStore, file, loaded, mine, planned } from './load-files.js';

const operator = viewerOf(localOperator);
const inTens: ApplyOptions = { mostAtOnce: 20, size: 10 };

/** Thirty companies in a chain, each with a gift to the next one, cited from a source that comes last among the records. */
function chainFile(edition = '1', edit: (text: string) => string = (text) => text): GivenFile {
  const places = Array.from({ length: 30 }, (_, place) => place);
  const text = `network: chain
title: { it: Catena, en: Chain }
edition: '${edition}'
sources: { paper: { form: DOCUMENT, name: A paper, published: 2020 } }
actors:
${places.map((place) => `  c${place}: { kind: Company, name: Company ${place}, cites: [{ source: paper, lines: 1 }] }`).join('\n')}
records:
${places
  .slice(1)
  .map(
    (place) =>
      `  gift${place}: { kind: Contribution, contributor: c${place - 1}, recipient: c${place}, cites: [{ source: paper, lines: 2 }] }`,
  )
  .join('\n')}
ties:
${places
  .slice(1)
  .map((place) => `  - { kind: SUPPLIES, from: c${place}, to: c0, cites: [{ source: paper, lines: 3 }] }`)
  .join('\n')}
`;
  return file('chain.yaml', edit(text));
}

describe('large loads (SQLite)', () => {
  loadsInBatches(emptyStore);
});

describeOnNeo4j('large loads (Neo4j)', (lease) => {
  loadsInBatches(async () => {
    await lease().empty();
    const store = await openNeo4jStore(lease());
    onTestFinished(() => store.close());
    return store;
  });
});

/** What is stored in one transaction, for comparison, is in the embedded store. */
function loadsInBatches(fresh: () => Promise<Store>): void {
  test('a large load is the same as one in a single transaction, but for the record of the load', async () => {
    const [atOnce, inBatches] = [await emptyStore(), await fresh()];
    await loaded(atOnce, [chainFile()]);
    const told: BatchProgress[] = [];
    const applied = await applyLoad(inBatches, localOperator, await planned(inBatches, [chainFile()]), {
      ...inTens,
      onBatch: (progress) => told.push(progress),
    });
    expect(await contentsOf(inBatches)).toEqual(await contentsOf(atOnce));
    const batches = told.length;
    expect(batches).toBeGreaterThan(10);
    expect(told).toEqual(
      Array.from({ length: batches }, (_, place) => ({ batch: place + 1, batches, stored: false })),
    );
    const head = await inBatches.head();
    expect(applied).toMatchObject({
      ok: true,
      value: { first: 1, last: head, changed: batches - 1, removed: 0 },
    });
    expect((await loadEvents(inBatches)).map(({ after }) => propertiesOf(after)['batch'])).toEqual(
      told.map(({ batch }) => batch),
    );
  });

  test('no batch is larger than asked for, and each is one transaction', async () => {
    const store = await fresh();
    await applyLoad(store, localOperator, await planned(store, [chainFile()]), inTens);
    const sizes = new Map<number, number>();
    for (const { first } of await store.events(0, 1000)) sizes.set(first, (sizes.get(first) ?? 0) + 1);
    // Ten, and the record of the load.
    expect(Math.max(...sizes.values())).toBe(11);
  });

  test.each([1, 2, 5, 9])(
    'what was interrupted after batch %i goes on, each thing with one event',
    async (after) => {
      const [atOnce, store] = [await emptyStore(), await fresh()];
      await loaded(atOnce, [chainFile()]);
      await expect(
        applyLoad(failingAfter(store, after), localOperator, await planned(store, [chainFile()]), inTens),
      ).rejects.toThrow('the disk is gone');
      const plan = await planned(store, [chainFile()]);
      expect(plan.networks[0]?.storedEdition).toBe(null);
      expect(interruptedLoads(plan)).toMatchObject([{ network: 'chain', batch: after }]);
      const told: BatchProgress[] = [];
      await applyLoad(store, localOperator, plan, { ...inTens, onBatch: (progress) => told.push(progress) });
      expect(told.findIndex(({ stored }) => !stored)).toBe(after);
      expect(await contentsOf(store)).toEqual(await contentsOf(atOnce));
      expect(interruptedLoads(await planned(store, [chainFile()]))).toEqual([]);
      const subjects = (await thingEvents(store)).map(({ subject }) => subject);
      expect(new Set(subjects).size).toBe(subjects.length);
      expect((await loadEvents(store)).map(({ after: state }) => propertiesOf(state)['batch'])).toEqual(
        told.map(({ batch }) => batch),
      );
    },
  );

  test('loading again what is loaded makes no event, and little that is new is one transaction', async () => {
    const store = await fresh();
    await applyLoad(store, localOperator, await planned(store, [chainFile()]), inTens);
    const head = await store.head();
    const again = await planned(store, [chainFile()]);
    expect(again.networks[0]?.differences.gone).toEqual([]);
    expect(await applyLoad(store, localOperator, again, inTens)).toEqual({ ok: true, value: null });
    expect(await store.head()).toBe(head);
    const edited = chainFile('2', (text) => text.replace('Company 7,', 'Settima,'));
    await applyLoad(store, localOperator, await planned(store, [edited]), inTens);
    expect((await store.events(head, 100)).map(({ subject }) => subject).sort()).toEqual([
      'chain/c7',
      'chain/network-file',
    ]);
  });

  test('an interrupted load of an earlier file ends with the next one', async () => {
    const store = await fresh();
    const first = await planned(store, [chainFile()]);
    await expect(applyLoad(failingAfter(store, 3), localOperator, first, inTens)).rejects.toThrow(
      'the disk is gone',
    );
    const edited = chainFile('2', (text) => text.replace('Company 1,', 'Prima,'));
    await applyLoad(store, localOperator, await planned(store, [edited]), inTens);
    const [node] = await store.nodes(operator, ['chain/c1']);
    expect(node).toMatchObject({ name: 'Prima', version: 2 });
    const after = await planned(store, [edited]);
    expect(after.networks[0]?.storedEdition).toBe('2');
    expect(interruptedLoads(after)).toEqual([]);
  });

  test('a lost reply is asked for again and doubles nothing', async () => {
    const [atOnce, store] = [await emptyStore(), await fresh()];
    await loaded(atOnce, [chainFile()]);
    let writes = 0;
    const losing: Store = {
      ...store,
      write: async (change, options) => {
        const result = await store.write(change, options);
        writes++;
        if (writes === 3) throw new StoreError('TIMEOUT', 'the reply was lost');
        return result;
      },
    };
    const applied = await applyLoad(losing, localOperator, await planned(store, [chainFile()]), inTens);
    expect(applied.ok).toBe(true);
    expect(await contentsOf(store)).toEqual(await contentsOf(atOnce));
    const events = await store.events(0, 1000);
    expect(events.filter(({ about, before }) => about === 'TIE' && before !== null)).toEqual([]);
    expect((await loadEvents(store)).map(({ after }) => propertiesOf(after)['batch'])).toEqual(
      Array.from({ length: writes - 1 }, (_, place) => place + 1),
    );
  });

  test('a small write passes between two batches', async () => {
    const store = await fresh();
    const small = await planned(store, [file('mine.yaml', mine)]);
    let writes = 0;
    let passing: Promise<unknown> = Promise.resolve();
    const sharing: Store = {
      ...store,
      write: (change, options) => {
        const batch = store.write(change, options);
        writes++;
        // Asked for while the second batch is being written.
        if (writes === 2) passing = applyLoad(store, localOperator, small);
        return batch;
      },
    };
    await applyLoad(sharing, localOperator, await planned(store, [chainFile()]), inTens);
    await passing;
    const reasons = (await store.events(0, 1000)).map(({ reason }) => reason);
    const order = reasons.filter((reason, place) => reason !== reasons[place - 1]);
    // A store with one writer takes it right after the second batch; another one takes it beside the others.
    const place = order.indexOf('load mine 1');
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(order.length - 1);
    expect(order.filter((reason) => reason === 'load mine 1')).toHaveLength(1);
    if (store.engine === 'sqlite') expect(place).toBe(2);
  });

  test('stops where a later batch would overwrite what someone changed meanwhile, and says what is written', async () => {
    const store = await fresh();
    await applyLoad(store, localOperator, await planned(store, [chainFile()]), inTens);
    const edited = chainFile('2', (text) => text.replaceAll('Company ', 'Impresa '));
    const plan = await planned(store, [edited]);
    const [node] = await store.nodes(operator, ['chain/c25']);
    if (node === null || node === undefined) throw new Error('c25 is stored');
    const meanwhile = { nodes: [{ ...node, name: 'Altra' }], ties: [], removedNodes: [], removedTies: [] };
    await store.write(meanwhile, { principal: 'someone', reason: 'test' });
    const applied = await applyLoad(store, localOperator, plan, inTens);
    expect(applied).toMatchObject({ ok: false, kind: 'CONFLICT' });
    expect(applied.ok ? '' : applied.message).toMatch(
      /^chain\/c25 was changed .* What comes before batch 3 of \d+ is written; load them again\.$/u,
    );
    expect((await store.nodes(operator, ['chain/c1', 'chain/c25'])).map((state) => state?.name)).toEqual([
      'Impresa 1',
      'Altra',
    ]);
  });

  test('a problem in a large file: nothing is written', async () => {
    const store = await fresh();
    const bad = chainFile('1', (text) => text.replace('from: c29', 'from: c92'));
    const plan = await planLoad(store, localOperator, [bad]);
    expect(plan.ok ? [] : plan.problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^chain\.yaml:95:29: expected a key of this file, found c92/u),
    ]);
    expect(await store.head()).toBe(0);
  });

  test('things that name each other in a circle, or change places, stay in one batch', async () => {
    const towns = (codes: readonly string[]) =>
      file(
        'towns.yaml',
        `network: towns
title: { it: Comuni, en: Towns }
edition: '${codes.join('')}'
fiction: true
actors:
${codes.map((code, place) => `  t${place}: { kind: Municipality, name: Town ${place}, istatCode: '${code}' }`).join('\n')}
`,
      );
    const store = await fresh();
    const codes = Array.from({ length: 12 }, (_, place) => String(100_001 + place));
    await loaded(store, [towns(codes)]);
    const turned = [...codes.slice(-1), ...codes.slice(0, -1)];
    const applied = await applyLoad(store, localOperator, await planned(store, [towns(turned)]), {
      mostAtOnce: 5,
      size: 5,
    });
    expect(applied).toMatchObject({ ok: true });
    const stored = await store.nodes(operator, ['towns/t0', 'towns/t11']);
    expect(stored.map((node) => node?.properties['istatCode'])).toEqual([codes[11], codes[10]]);
  });

  test('ties are written in the order of their ids, in whatever order the file has them', async () => {
    const store = await fresh();
    const turned = chainFile('1', (text) => {
      const [head = '', ties = ''] = text.split('ties:\n');
      return `${head}ties:\n${ties.trimEnd().split('\n').toReversed().join('\n')}\n`;
    });
    await applyLoad(store, localOperator, await planned(store, [turned]), inTens);
    const entered = (await thingEvents(store)).flatMap(({ about, subject }) =>
      about === 'TIE' && subject.includes('/SUPPLIES:') ? [subject] : [],
    );
    expect(entered).toHaveLength(29);
    expect(entered).toEqual([...entered].sort(compareText));
  });
}

/** Everything stored of the chain but the record of the load; versions are 1. */
async function contentsOf(store: Store): Promise<readonly (NodeState | TieState)[]> {
  const states: (NodeState | TieState)[] = [];
  for await (const page of store.contents('chain')) states.push(...page);
  return states.filter(({ kind }) => kind !== 'NetworkLoad');
}

async function thingEvents(store: Store): Promise<readonly LogEvent[]> {
  return (await store.events(0, 1000)).filter(({ subject }) => subject !== 'chain/network-load');
}

async function loadEvents(store: Store): Promise<readonly LogEvent[]> {
  return (await store.events(0, 1000)).filter(({ subject }) => subject === 'chain/network-load');
}

function propertiesOf(state: LogEvent['after']): Readonly<Record<string, unknown>> {
  return state !== null && 'properties' in state ? state.properties : {};
}

/** The store, which fails once so many writes are done. */
function failingAfter(store: Store, count: number): Store {
  let writes = 0;
  return {
    ...store,
    write: async (change, options) => {
      if (writes++ < count) return store.write(change, options);
      throw new StoreError('FULL', 'the disk is gone');
    },
  };
}
