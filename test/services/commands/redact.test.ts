/** Forgetting an actor: what goes, what stays, and what the log still says. */
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/services/commands/facts/redact.js';
import { viewerOf } from '../../../src/model/viewer.js';
import { node, operator, put, tie } from '../../store/things.js';
import { done, refusalOf, withCommandBench } from './command-bench.js';

const why = { reason: 'it asked by letter' };
const named = { alternativeNames: [{ name: 'Segreta', form: 'VARIANT' as const }] };
const pact = node('test/patto', 'Agreement', {
  properties: { form: 'PROTOCOL' },
  references: { parties: ['test/a', 'test/b', 'test/c'] },
});
const implied = ['a>test/b', 'a>test/c', 'b>test/c'].map((ends) =>
  tie('COLLABORATES_WITH', `test/${ends.slice(0, 1)}`, ends.slice(2), {
    id: `test/patto#COLLABORATES_WITH:test/${ends}`,
    record: 'test/patto',
    origin: 'DERIVED',
  }),
);

const bench = withCommandBench({
  nodes: [
    ...['a', 'b', 'c'].map((key) => node(`test/${key}`, 'Company', { name: key, ...named })),
    node('test/contatto', 'ContactPoint', {
      properties: { channel: 'PHONE', value: '051 000000' },
      references: { of: ['test/a'] },
    }),
    node('test/invito', 'Opportunity', {
      properties: { form: 'EVENT' },
      references: { publisher: ['test/a'], programme: ['test/p'] },
    }),
    node('test/p', 'Programme', { name: 'P' }),
    pact,
  ],
  ties: [
    tie('SUPPLIES', 'test/b', 'test/a', { id: 'test/t' }),
    tie('SUPPLIES', 'test/a', 'test/c', { id: 'test/old' }),
    ...implied,
  ],
});

describe('redact', () => {
  it('is for operators, who say why, and of an actor that there is or was', async () => {
    const { deps } = bench();
    const coordinator = viewerOf({
      name: 'c',
      role: 'COORDINATOR',
      organisations: ['test/a'],
      programmes: ['test/p'],
    });
    const asked = { actor: 'test/a' };
    expect(await refusalOf(redact(deps, coordinator, asked, why))).toMatchObject({ kind: 'NOT_ALLOWED' });
    expect(await refusalOf(redact(deps, operator, asked, {}))).toMatchObject({ kind: 'INVALID' });
    expect(await refusalOf(redact(deps, operator, { actor: 'test/x' }, why))).toMatchObject({
      kind: 'UNKNOWN',
    });
  });

  it('is refused with the list of records that name others too', async () => {
    const { deps, store } = bench();
    const refusal = await refusalOf(redact(deps, operator, { actor: 'test/a' }, why));
    expect(refusal).toMatchObject({ kind: 'IN_USE' });
    expect([...refusal.related].sort()).toEqual(['test/invito', 'test/patto']);
    expect((await store.nodes(operator, ['test/a']))[0]).not.toBeNull();
  });

  it('takes all that is of the actor, also what had gone, and takes it out of what is of others', async () => {
    const { deps, store } = bench();
    await put(store, { removedTies: ['test/old'] });
    await done(redact(deps, operator, { actor: 'test/a', withReferences: true }, why));
    const gone = ['test/a', 'test/contatto', 'test/invito'];
    expect(await store.nodes(operator, gone)).toEqual([null, null, null]);
    const [kept] = await store.nodes(operator, ['test/patto']);
    expect(kept?.references).toEqual({ parties: ['test/b', 'test/c'] });
    const ties = [...implied.map(({ id }) => id), 'test/t', 'test/old'];
    expect((await store.ties(operator, ties)).map((each) => each?.id ?? null)).toEqual([
      null,
      null,
      ties[2],
      null,
      null,
    ]);
    const events = await store.events(0, 1000);
    const said = events.filter(({ before, after }) => before !== null || after !== null);
    expect(
      said.filter(({ subject }) => [...gone, 'test/t', 'test/old', ...ties.slice(0, 2)].includes(subject)),
    ).toEqual([]);
    expect(new Set(said.map(({ subject }) => subject))).toEqual(
      new Set(['test/b', 'test/c', 'test/p', 'test/patto', ties[2]]),
    );
    expect(events.map(({ position }) => position)).toEqual(events.map((_, place) => place + 1));
  });

  it('forgets what had been removed before', async () => {
    const { deps, store } = bench();
    await put(store, { nodes: [node('test/z', 'Company', { name: 'Z' })] });
    await put(store, { removedNodes: ['test/z'] });
    await done(redact(deps, operator, { actor: 'test/z' }, why));
    const events = await store.eventsAbout(['test/z'], null, 10);
    expect(events.map(({ before, after }) => [before, after])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
