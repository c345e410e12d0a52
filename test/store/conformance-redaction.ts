/** The log by subject, and what is taken out of it. */
import { describe, expect, it } from 'vitest';
import { openProjection } from '../../src/network/projection.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { tiesFrom } from '../../src/network/actor-ties.js';
import type { Store } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import { node, put, tie } from './things.js';

export function redactionSuite(bench: Bench): void {
  describe('the log by subject', () => {
    it('is read newest first, in pages', async () => {
      const store = await bench.open();
      await put(store, { nodes: [node('a', 'Company'), node('b', 'Company')] });
      await put(store, {
        nodes: [node('b', 'Company', { name: 'x' })],
        ties: [tie('SUPPLIES', 'a', 'b', { id: 't' })],
      });
      await put(store, { nodes: [node('a', 'Company', { name: 'y' })] });
      const positions = async (subjects: readonly string[], before: number | null, limit: number) =>
        (await store.eventsAbout(subjects, before, limit)).map(({ position }) => position);
      expect(await positions(['a'], null, 10)).toEqual([5, 1]);
      expect(await positions(['a', 't', 'none'], null, 2)).toEqual([5, 4]);
      expect(await positions(['a', 't'], 4, 2)).toEqual([1]);
      expect(await positions([], null, 2)).toEqual([]);
      const [whole] = await store.eventsAbout(['t'], null, 1);
      expect([whole]).toEqual(await store.events(3, 1));
    });

    it('tells what ever named an id, also what is gone', async () => {
      const store = await bench.open();
      await put(store, {
        nodes: ['a', 'aa', 'b', 'p'].map((id) => node(id, id === 'p' ? 'Practice' : 'Company')),
      });
      const adoption = node('r', 'Adoption', { references: { adopter: ['a'], practice: ['p'] } });
      await put(store, {
        nodes: [adoption],
        ties: [tie('SUPPLIES', 'b', 'a', { id: 't' }), tie('SUPPLIES', 'b', 'aa', { id: 'u' })],
      });
      await put(store, { removedTies: ['t'], removedNodes: ['r'] });
      expect(await store.subjectsNaming('a')).toEqual([
        { about: 'NODE', subject: 'a' },
        { about: 'NODE', subject: 'r' },
        { about: 'TIE', subject: 't' },
      ]);
    });
  });

  describe('redaction', () => {
    it('empties the events of its subjects, those of the same change too, and keeps their places', async () => {
      const { store, said } = await forgotten(bench);
      const events = await store.events(0, 100);
      expect(events.map(({ position, type, subject }) => `${position} ${type} ${subject}`)).toEqual([
        '1 ActorAdded a',
        '2 ActorAdded b',
        '3 ActorAdded c',
        '4 TieAdded ab',
        '5 TieAdded bc',
        '6 ActorChanged a',
        '7 ActorChanged b',
        '8 TieRemoved ab',
        '9 ActorRemoved a',
      ]);
      const empty = events.filter(({ before, after }) => before === null && after === null);
      expect(empty.map(({ position }) => position)).toEqual([1, 4, 6, 8, 9]);
      expect(events.map(({ id }) => id)).toEqual(
        said.map(({ id }) => id).concat(events.slice(7).map(({ id }) => id)),
      );
      expect(events[6]).toMatchObject({ before: { name: 'b' }, after: { name: 'B' } });
      expect(await store.eventsAbout(['a'], null, 1)).toEqual([events[8]]);
    });

    it('leaves operations of reasons, and takes the own words of those who wrote with a subject', async () => {
      const { store } = await forgotten(bench);
      const reasons = (await store.events(0, 100)).map(({ reason }) => reason);
      expect(reasons).toEqual([
        ...Array<string>(5).fill('load test 2026: batch 1 of 2'),
        ...Array<string>(2).fill('renameOrganisation'),
        ...Array<string>(2).fill('redact: asked for by letter'),
      ]);
    });

    it('is refused with all of the change', async () => {
      const store = await bench.open();
      await put(store, { nodes: [node('a', 'Company')] });
      const refused = await store.write(
        { nodes: [], ties: [], removedNodes: ['gone'], removedTies: [], redacted: ['a'] },
        { principal: 'tester', reason: 'redact' },
      );
      expect(refused).toMatchObject({ ok: false, kind: 'NOT_FOUND' });
      expect((await store.events(0, 1))[0]?.after).not.toBeNull();
    });

    it.each([0, 5, 7])(
      'gives the same network to whoever had read the log as far as %i before',
      async (read) => {
        const { store, said } = await forgotten(bench);
        const projection = openProjection(0);
        projection.endLoad();
        projection.apply(said.slice(0, read));
        projection.apply(await store.events(projection.position(), 100));
        const network = projection.snapshot();
        const wanted = buildNetwork({ ...(await topologyOf(store)), position: 9 });
        const told = (of: typeof network) =>
          ['a', 'b', 'c'].map((id) => {
            const place = of.indexOf(id);
            return place === undefined ? null : tiesFrom(of, place).map((each) => of.tieIdOf(each));
          });
        expect(told(network)).toEqual(told(wanted));
        expect(told(network)).toEqual([null, ['bc'], []]);
      },
    );
  });
}

/** A store that was asked to forget `a`, and its log as it was before. */
async function forgotten(bench: Bench) {
  const store = await bench.open();
  await put(
    store,
    {
      nodes: ['a', 'b', 'c'].map((id) => node(id, 'Company')),
      ties: [tie('SUPPLIES', 'a', 'b', { id: 'ab' }), tie('SUPPLIES', 'b', 'c', { id: 'bc' })],
    },
    { reason: 'load test 2026: batch 1 of 2' },
  );
  await put(
    store,
    { nodes: [node('a', 'Company', { name: 'A' }), node('b', 'Company', { name: 'B' })] },
    { reason: 'renameOrganisation: as its owner, A., asked' },
  );
  const said = await store.events(0, 100);
  await put(
    store,
    { removedTies: ['ab'], removedNodes: ['a'], redacted: ['a', 'ab'] },
    { reason: 'redact: asked for by letter' },
  );
  return { store, said };
}

async function topologyOf(store: Store) {
  const [nodes, ties] = [[], []] as [object[], object[]];
  for await (const page of store.topology()) {
    nodes.push(...page.nodes);
    ties.push(...page.ties);
  }
  return { nodes, ties } as Omit<Parameters<typeof buildNetwork>[0], 'position'>;
}
