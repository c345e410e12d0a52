/** Lists, lookups and search over HTTP: filters, order, pages in both directions, totals, aggregates, bad input. */
import { expect, it } from 'vitest';
import {
  ActorsDocument,
  ByIdDocument,
  ByIdsDocument,
  CountsByKindDocument,
  MembersByProgrammeDocument,
  MunicipalityDocument,
  ProgrammeByIdDocument,
  SearchDocument,
} from '../generated/graphql.js';
import type { ActorsQueryVariables } from '../generated/graphql.js';
import { answerOf, ask, errorOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const concass = 'activity-cr/concass';

describeOnStores('lists and lookups', (hub) => {
  const actors = async (variables: ActorsQueryVariables) => {
    const data = await ask(hub().address, ActorsDocument, variables);
    return data.actors;
  };
  const namesOf = async (variables: ActorsQueryVariables) =>
    (await actors(variables)).nodes.map(({ name }) => name);

  it('page forwards and backwards to the same list, whatever the size', async () => {
    const whole = await actors({ filter: { kinds: ['Municipality'] }, first: 100 });
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const forward: unknown[] = [];
    let after: string | null = null;
    for (;;) {
      const page: typeof whole = await actors({ filter: { kinds: ['Municipality'] }, first: 5, after });
      forward.push(...page.nodes);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(forward).toEqual(whole.nodes);
    const backward: unknown[] = [];
    let before: string | null = null;
    for (;;) {
      const page: typeof whole = await actors({ filter: { kinds: ['Municipality'] }, last: 7, before });
      backward.unshift(...page.nodes);
      before = page.pageInfo.startCursor;
      if (!page.pageInfo.hasPreviousPage) break;
    }
    expect(backward).toEqual(whole.nodes);
  });

  it('order by name whatever the accents, and the other way round', async () => {
    const up = await namesOf({ filter: { kinds: ['Municipality'] }, first: 100 });
    const down = await namesOf({
      filter: { kinds: ['Municipality'] },
      first: 100,
      orderBy: { by: 'NAME', descending: true },
    });
    expect(down).toEqual(up.toReversed());
    expect(up.indexOf('Cingia de’ Botti') + up.indexOf("Cingia de' Botti")).toBeGreaterThan(
      up.indexOf('Calvatone'),
    );
  });

  it('find actors in a territory and everything inside it', async () => {
    const { nodes } = await actors({ filter: { text: 'lombardia', kinds: ['Territory'] } });
    const lombardy = nodes.find(({ name }) => name === 'Lombardia');
    const inside = await namesOf({
      filter: { within: lombardy?.id ?? '', kinds: ['Municipality'] },
      first: 100,
    });
    expect(inside).toContain('Gussola');
    expect(inside).not.toContain('Zola Predosa');
  });

  it('find the members of a programme, by class', async () => {
    const signatories = await namesOf({
      filter: { programme: 'insieme-per-il-lavoro/insieme-per-il-lavoro', membershipClasses: ['SIGNATORY'] },
      asOf: '2017-10-05',
    });
    expect(signatories.toSorted()).toEqual([
      'Arcidiocesi di Bologna',
      'Bologna',
      'Città metropolitana di Bologna',
      'Fondazione San Petronio Onlus',
    ]);
  });

  it('leave out what does not exist on the day: the five municipalities that became Valsamoggia', async () => {
    const filter = { text: 'bazzano', kinds: ['Municipality' as const] };
    expect(await namesOf({ filter, asOf: '2013-12-31' })).toEqual(['Bazzano']);
    expect(await namesOf({ filter, asOf: '2014-01-01' })).toEqual([]);
  });

  it('count by kind and by programme as the list would be counted by hand', async () => {
    const { actors: counted } = await ask(hub().address, CountsByKindDocument, {});
    const sum = counted.aggregate.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(counted.totalCount);
    for (const { key, count } of counted.aggregate) {
      const { totalCount } = await actors({ filter: { kinds: [key as 'Company'] }, first: 0 });
      expect(totalCount, key ?? '').toBe(count);
    }
    const { actors: members } = await ask(hub().address, MembersByProgrammeDocument, { asOf: '2017-10-05' });
    const bologna = members.aggregate.find(({ actor }) => actor?.name === 'Insieme per il lavoro');
    const { totalCount } = await actors({
      filter: { programme: 'insieme-per-il-lavoro/insieme-per-il-lavoro' },
      first: 0,
      asOf: '2017-10-05',
    });
    expect(bologna?.count).toBe(totalCount);
  });

  it('tell what a programme is made of', async () => {
    const { programmes } = await ask(hub().address, ProgrammeByIdDocument, {
      id: 'impresasolidale-sondrio/impresasolidale',
    });
    const [programme] = programmes.nodes;
    expect(programme?.money.byContributor).toContainEqual({
      contributor: { name: 'Fondazione Cariplo' },
      cents: 6_000_000,
      currency: 'EUR',
    });
    expect(programme?.money.totals).toEqual([{ cents: 15_240_000, currency: 'EUR' }]);
    const economic = programme?.participants.find(({ system }) => system === 'ECONOMIC');
    expect(economic?.count).toBe(3);
    const { programmes: phased } = await ask(hub().address, ProgrammeByIdDocument, {
      id: 'impresa-per-noi/impresa-per-noi',
    });
    expect(phased.nodes[0]?.phases.nodes.map(({ ordinal }) => ordinal).toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  it('find by words of any one name, and offer names written alike where nothing has them', async () => {
    const { search } = await ask(hub().address, SearchDocument, { text: 'CON CA s.s' });
    expect(search.results.nodes.map(({ id }) => id)).toContain(concass);
    expect(search.suggestions).toEqual([]);
    const near = await ask(hub().address, SearchDocument, { text: 'Energeia' });
    expect(near.search.results.totalCount).toBe(0);
    expect(near.search.suggestions[0]?.name).toBe('Energheia Impresa Sociale');
  });

  it('follow an old ISTAT code to what became of its municipality', async () => {
    const now = await ask(hub().address, MunicipalityDocument, { which: { istatCode: '037004' } });
    expect(now.municipality).toMatchObject({
      municipality: { name: 'Valsamoggia', istatCode: '037061', presence: 'PRESUMED' },
      named: { name: 'Bazzano', presence: 'ABSENT' },
      succession: [{ kind: 'SUCCEEDED_BY', since: '2014-01-01', presence: 'PRESUMED' }],
    });
    const then = await ask(hub().address, MunicipalityDocument, {
      which: { istatCode: '037004' },
      asOf: '2012-06-01',
    });
    expect(then.municipality).toMatchObject({ municipality: { name: 'Bazzano' }, succession: [] });
  });

  it('tell of a succession whenever it is asked: it joins two whose lives do not overlap', async () => {
    const query = `query ($asOf: Day) { node(id: "italia/valsamoggia", asOf: $asOf) { ... on Actor {
      presence ties(kinds: [SUCCEEDED_BY], direction: IN) { totalCount nodes { presence sentence { it } from { name } } }
      tieGroups(kinds: [SUCCEEDED_BY]) { kind ties { totalCount } }
    } } }`;
    interface Found {
      readonly node: {
        readonly presence: string;
        readonly ties: {
          readonly totalCount: number;
          readonly nodes: readonly { readonly sentence: { readonly it: string } }[];
        };
        readonly tieGroups: readonly { readonly ties: { readonly totalCount: number } }[];
      };
    }
    const { node } = await ask<Found, object>(hub().address, query, { asOf: '2026-11-24' });
    expect(node).toMatchObject({ ties: { totalCount: 5 }, tieGroups: [{ ties: { totalCount: 5 } }] });
    expect(node.ties.nodes[0]?.sentence.it).toMatch(
      /^«Bazzano» è confluito in «Valsamoggia» \(dal 1 gennaio 2014/u,
    );
    const before = await ask<Found, object>(hub().address, query, { asOf: '2013-12-31' });
    expect(before.node).toMatchObject({ presence: 'ABSENT', ties: { totalCount: 0 } });
  });

  it('count by programme only what is a programme', async () => {
    const { actors: counted } = await ask(hub().address, MembersByProgrammeDocument, {});
    const kinds = await Promise.all(
      counted.aggregate.flatMap(({ key }) =>
        key === null ? [] : [ask(hub().address, ByIdDocument, { id: key })],
      ),
    );
    expect(kinds.length).toBeGreaterThan(2);
    for (const { node } of kinds) expect(node).toMatchObject({ __typename: 'Programme' });
  });

  it('refuse to search for nothing', async () => {
    const { message } = await errorOf(hub().address, SearchDocument, { text: ' .. ' });
    expect(message).toBe('expected words to search for, found " .. "');
  });

  it('show a day that is no text as it was written', async () => {
    const { errors } = await answerOf(hub().address, '{ actors(asOf: 2014) { totalCount } }', {});
    expect(errors?.[0]?.message).toContain('expected a calendar day, YYYY-MM-DD, found 2014');
  });

  it('look up actors, records and ties by id, in the order asked', async () => {
    const { node } = await ask(hub().address, ByIdDocument, { id: concass });
    expect(node).toMatchObject({ __typename: 'Institution', name: 'Consorzio Casalasco Servizi Sociali' });
    expect(node).toHaveProperty('citations[0].lines', '9');
    const { nodes } = await ask(hub().address, ByIdsDocument, {
      ids: ['nobody', concass, 'insieme-per-il-lavoro/protocollo'],
    });
    expect(nodes).toEqual([
      null,
      { __typename: 'Institution', id: concass },
      { __typename: 'Agreement', id: 'insieme-per-il-lavoro/protocollo' },
    ]);
    const { node: unknown } = await ask(hub().address, ByIdDocument, { id: 'nobody' });
    expect(unknown).toBeNull();
  });

  it('take the date of the enclosing field, and of their own where they say one', async () => {
    const query = `query ($id: ID!) {
      actors(filter: { ids: [$id] }, asOf: "2021-02-01") {
        nodes { presence records(first: 100) { nodes { since } } then: records(first: 100, asOf: "2021-01-10") { nodes { since } } }
      }
    }`;
    interface Dated {
      readonly actors: {
        readonly nodes: readonly {
          readonly records: { readonly nodes: readonly { readonly since: string }[] };
          readonly then: { readonly nodes: readonly { readonly since: string }[] };
        }[];
      };
    }
    const { actors: found } = await ask<Dated, object>(hub().address, query, {
      id: 'activity-cr/sportello-casalmaggiore',
    });
    const sinces = (nodes: readonly { readonly since: string }[]) => nodes.map(({ since }) => since);
    expect(sinces(found.nodes[0]?.records.nodes ?? [])).toContain('2021-01-11');
    expect(sinces(found.nodes[0]?.then.nodes ?? [])).not.toContain('2021-01-11');
  });

  it.each<[ActorsQueryVariables, string]>([
    [{ first: 101 }, 'expected a page of 0 to 100 items, found 101'],
    [{ first: -1 }, 'expected a page of 0 to 100 items, found -1'],
    [{ first: 1, last: 1 }, 'expected first or last, found both'],
    [{ first: 1, before: 'x' }, 'expected after beside first, found before'],
    [{ last: 1, after: 'x' }, 'expected before beside last, found after'],
    [{ first: 1, after: 'nonsense' }, 'expected a cursor that this list gave, found "nonsense"'],
    [{ filter: { within: 'nowhere' } }, 'expected the id of a known place, found "nowhere"'],
    [{ filter: { programme: 'nothing' } }, 'expected the id of a known programme, found "nothing"'],
    [
      { filter: { programme: concass } },
      `expected the id of a known programme, found "${concass}", which is of kind Institution`,
    ],
    [
      { filter: { systems: ['ECONOMIC'] } },
      'expected a programme beside membershipClasses or systems, found none',
    ],
  ])('refuse %j', async (variables, message) => {
    expect(await errorOf(hub().address, ActorsDocument, variables)).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('refuse a cursor of another list', async () => {
    const { pageInfo } = await actors({ filter: { kinds: ['Municipality'] }, first: 1 });
    const error = await errorOf(hub().address, ActorsDocument, { first: 1, after: pageInfo.endCursor });
    expect(error.message).toBe(
      'expected a cursor of this list with the same filters and order, found one of another list',
    );
  });

  it.each(['2017-02-30', '2017-05', 'yesterday', '17-05-2017'])('refuse %s as a day', async (asOf) => {
    const { errors } = await answerOf(hub().address, ActorsDocument, { asOf });
    expect(errors?.[0]?.message).toContain(`expected a calendar day, YYYY-MM-DD, found "${asOf}"`);
  });

  it('refuse more ids than they take', async () => {
    const ids = Array.from({ length: 101 }, (_, place) => `n${place}`);
    expect(await errorOf(hub().address, ByIdsDocument, { ids })).toMatchObject({
      message: 'expected at most 100 ids, found 101',
    });
  });
});
