/** What a reader could join wrongly is told apart, over HTTP; expectations are taken from the documents. */
import { expect, it } from 'vitest';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

interface Distinctions {
  readonly distinctions: {
    readonly nodes: readonly {
      readonly verdict: string;
      readonly statement: { readonly it: string; readonly en: string };
      readonly between: readonly { readonly id: string }[];
      readonly citations: readonly { readonly source: { readonly id: string } }[];
    }[];
  };
}

describeOnStores('what only looks alike across the programmes', (hub) => {
  const told = async () => {
    const query = `{ distinctions(first: 100) { nodes {
      verdict statement { it en } between { id } citations { source { id } } } } }`;
    return (await ask<Distinctions, object>(hub().address, query, {})).distinctions.nodes;
  };
  const between = async (...ids: readonly string[]) =>
    (await told()).filter((one) => ids.every((id) => one.between.some((other) => other.id === id)));

  it.each([
    ['NOT_SHOWN_TO_BE_ONE', 'impresasolidale-sondrio/consorzio-solco', 'activity-cr/solco-cremona'],
    ['DIFFERENT', 'impresasolidale-sondrio/consorzio-solco', 'in-cerchio-casalecchio/consorzio-sic'],
    [
      'NOT_SHOWN_TO_BE_ONE',
      'impresasolidale-sondrio/confcooperative',
      'insieme-per-il-lavoro/alleanza-cooperative',
    ],
    ['DIFFERENT', 'in-cerchio-casalecchio/azienda-solidale', 'impresasolidale-sondrio/impresasolidale'],
    ['RELATED', 'in-cerchio-casalecchio/provincia-di-bologna', 'insieme-per-il-lavoro/citta-metropolitana'],
    [
      'NOT_SHOWN_TO_BE_ONE',
      'insieme-per-il-lavoro/caritas-diocesana',
      'insieme-per-il-lavoro/punti-di-ascolto',
    ],
    ['DIFFERENT', 'activity-cr/fondazione-s-chiara', 'insieme-per-il-lavoro/fondazione-san-petronio'],
  ])('is %s: %s and %s', async (verdict, one, other) => {
    const found = await between(one, other);
    expect(found.map((distinction) => distinction.verdict)).toEqual([verdict]);
  });

  it('cites a document of each network that it compares', async () => {
    const all = await told();
    expect(all.length).toBeGreaterThan(20);
    const networkOf = (id: string): string => id.slice(0, id.indexOf('/'));
    for (const { statement, between: ends, citations } of all) {
      const cited = new Set(citations.map(({ source }) => networkOf(source.id)));
      // Places of `italia` are named by the documents of others.
      const compared = ends.map(({ id }) => networkOf(id)).filter((network) => network !== 'italia');
      expect(
        compared.filter((network) => !cited.has(network)),
        statement.it,
      ).toEqual([]);
    }
  });

  it('joins the province of Bologna to the metropolitan city that succeeded it, by law, in 2015', async () => {
    const query = `{ node(id: "in-cerchio-casalecchio/provincia-di-bologna") { ... on Institution { name
      ties(kinds: [SUCCEEDED_BY], asOf: "2016-01-01") { nodes { to { name } since citations { source { name } } } } } } }`;
    const { node } = await ask<{ node: unknown }, object>(hub().address, query, {});
    expect(node).toEqual({
      name: 'Provincia di Bologna',
      ties: {
        nodes: [
          {
            to: { name: 'Città metropolitana di Bologna' },
            since: '2015-01-01',
            citations: [{ source: { name: 'Normattiva' } }],
          },
        ],
      },
    });
  });
});
