/** What the people of Impresasolidale (province of Sondrio) ask, with answers taken from their page. */
import { expect, it } from 'vitest';
import { describeOnStores } from '../support/stores.js';
import { asking, linesOf } from './asking.js';
import { containing, listWith, matching } from '../support/matching.js';

const network = 'impresasolidale-sondrio';
const programme = `${network}/impresasolidale`;

interface Total {
  readonly contributor: { readonly name: string; readonly kind: string } | null;
  readonly cents: number;
  readonly currency: string;
  readonly share: number | null;
}

describeOnStores('questions of Impresasolidale', (hub) => {
  const { query, ties, judge } = asking(hub);

  it('has three lead offices and partners of three systems', async () => {
    const members = await ties({ of: programme, kinds: ['MEMBER_OF'], direction: 'IN' });
    const bySystem = (membershipClass: string, system: string | null) =>
      members
        .filter((tie) => tie.membershipClass === membershipClass && tie.system === system)
        .map(({ from }) => from.name)
        .sort();
    expect(bySystem('LEAD', null)).toEqual(
      [
        'Ufficio di Piano di Morbegno',
        'Ufficio di Piano di Tirano',
        "Ufficio di Piano dell'Ambito Territoriale di Sondrio",
      ].sort(),
    );
    expect(bySystem('PARTNER', 'INSTITUTIONAL')).toEqual(['I 59 Comuni', 'Provincia di Sondrio']);
    expect(bySystem('PARTNER', 'SOLIDARITY')).toEqual([
      'CESVIP',
      'Confcooperative',
      'Consorzio Solco',
      'Cooperativa Sociale Ippogrifo',
    ]);
    expect(bySystem('PARTNER', 'ECONOMIC')).toEqual([
      'Camera di Commercio',
      'Unione Artigiani',
      'Unione Commercianti',
    ]);
    for (const { citations } of members) expect(linesOf(citations)).toContain('17');
  });

  it.each([
    'UDP Sondrio',
    'Ufficio di Piano di Sondrio',
    "ufficio di piano dell'ambito territoriale di sondrio",
  ])('finds the office of Sondrio as %s', async (text) => {
    const data = await query<{ search: { results: { nodes: readonly { id: string }[] } } }>(
      'query ($text: String!) { search(text: $text) { results { nodes { id } } } }',
      { text },
    );
    expect(data.search.results.nodes.map(({ id }) => id)).toContain(`${network}/udp-sondrio`);
  });

  it('tells a count from a list: 59 municipalities are counted, and none is named as one of them', async () => {
    const data = await query<{
      node: {
        statedCount: { value: number; qualifier: string };
        asWorded: string;
        members: { totalCount: number };
      };
    }>(
      `{ node(id: "${network}/comuni-partner") { ... on Group { statedCount { value qualifier } asWorded
         members: ties(kinds: [MEMBER_OF], direction: IN) { totalCount } } } }`,
    );
    expect(data.node).toEqual({
      statedCount: { value: 59, qualifier: 'EXACT' },
      asWorded: '59 Comuni',
      members: { totalCount: 0 },
    });
  });

  it('says who granted what, its share, and the total', async () => {
    const data = await query<{
      programmes: {
        nodes: readonly { funding: { contributors: readonly Total[]; totals: readonly Total[] } }[];
      };
    }>(
      `{ programmes(filter: { ids: ["${programme}"] }) { nodes { funding {
         contributors: shares { contributor { name kind } cents currency share }
         totals { cents currency } } } } }`,
    );
    const [found] = data.programmes.nodes;
    const byName = new Map(found?.funding.contributors.map((one) => [one.contributor?.name, one]));
    expect(byName.get('Fondazione Cariplo')).toMatchObject({ cents: 6_000_000, currency: 'EUR' });
    expect(byName.get('Fondazione Cariplo')?.share).toBeCloseTo(60_000 / 152_400, 6);
    // "Partners and supporters": a plural that the page does not break down.
    expect(byName.get('I partner e i sostenitori')).toMatchObject({
      cents: 9_240_000,
      contributor: { kind: 'Group' },
    });
    expect(byName.get('I partner e i sostenitori')?.share).toBeCloseTo(92_400 / 152_400, 6);
    expect(found?.funding.totals).toMatchObject([{ cents: 15_240_000, currency: 'EUR' }]);
  });

  it('knows who adopted the common regulation, in 2012 and no more precisely', async () => {
    const data = await query<{ agreements: { nodes: readonly unknown[] } }>(
      `{ agreements(filter: { programme: "${programme}" }) { nodes { form since origin
         parties { name kind } collaborators { name } citations { lines } } } }`,
    );
    expect(data.agreements.nodes).toEqual([
      {
        form: 'REGULATION',
        since: '2012',
        origin: 'STATED',
        parties: [{ name: 'Tutti gli Uffici di Piano della provincia di Sondrio', kind: 'Group' }],
        collaborators: [{ name: 'Ispettorato del Lavoro' }],
        citations: listWith({ lines: '13' }),
      },
    ]);
  });

  it('dates the consultation of the inspectorate only by the regulation that followed it', async () => {
    const of = `${network}/ispettorato-del-lavoro`;
    const consulted = await ties({ of, kinds: ['COLLABORATES_WITH'], direction: 'BOTH', asOf: '2011-06-01' });
    expect(consulted).toMatchObject([{ since: 'UNKNOWN', until: '2012', presence: 'PRESUMED' }]);
    expect(consulted[0]?.citations).toContainEqual({
      lines: '13',
      derivation: { it: containing('prima'), en: containing('before') },
    });
    expect(await ties({ of, kinds: ['COLLABORATES_WITH'], direction: 'BOTH', asOf: '2013-01-01' })).toEqual(
      [],
    );
  });

  it.each([
    ['2011-12-31', 'ABSENT'],
    ['2012-06-01', 'PRESUMED'],
    ['2013-01-01', 'PRESUMED'],
  ])('holds the regulation on %s to be %s', async (asOf, presence) => {
    const data = await query<{ node: { presence: string } }>(
      `query ($asOf: Day) { node(id: "${network}/regolamento-trr") { ... on Agreement { presence(asOf: $asOf) } } }`,
      { asOf },
    );
    expect(data.node.presence).toBe(presence);
  });

  it('aims at about thirty more traineeships in a year, and does not say from when the year runs', async () => {
    const data = await query<{ targets: { nodes: readonly unknown[] } }>(
      `{ targets(filter: { programme: "${programme}" }) { nodes { quantity { value qualifier } period { it } citations { lines } } } }`,
    );
    expect(data.targets.nodes).toEqual([
      {
        quantity: { value: 30, qualifier: 'ABOUT' },
        period: { it: 'Un anno' },
        citations: [{ lines: '21' }],
      },
    ]);
    const verdict = await judge(`${network}/obiettivo-trr`);
    expect(verdict).toMatchObject({
      outcome: 'UNDETERMINED',
      reason: 'PERIOD_UNSTATED',
      period: { first: null, last: null, wanted: 30 },
    });
    expect(linesOf(verdict.citations)).toEqual(['21']);
  });

  it('plans a fund for benefits to people in traineeships; it does not exist yet', async () => {
    const text = `query ($planned: Boolean) { funds(filter: { programme: "${programme}" }, includeProposed: $planned) {
      nodes { name modality mayPayFor { it } feeders { name } statedTotal { cents } citations { lines } } } }`;
    const existing = await query<{ funds: { nodes: readonly unknown[] } }>(text, { planned: false });
    expect(existing.funds.nodes).toEqual([]);
    const foreseen = await query<{ funds: { nodes: readonly unknown[] } }>(text, { planned: true });
    expect(foreseen.funds.nodes).toMatchObject([
      {
        name: 'Fondo di solidarietà',
        modality: 'PLANNED',
        mayPayFor: { it: matching(/^benefit.*TRR\.$/iu) },
        feeders: [{ name: matching(/pubbliche e private/u) }],
        statedTotal: null,
        citations: [{ lines: '22' }],
      },
    ]);
  });

  it('knows that a traineeship is no hire and costs the company nothing', async () => {
    const data = await query<{ instruments: { nodes: readonly unknown[] } }>(
      `{ instruments(filter: { programme: "${programme}", text: "TRR" }) { nodes { name isHire costToCompany { cents currency qualifier }
         practices { isHire isInclusionAction } } } }`,
    );
    expect(data.instruments.nodes).toEqual([
      {
        name: 'Tirocini Riabilitativi Risocializzanti',
        isHire: false,
        costToCompany: { cents: 0, currency: 'EUR', qualifier: 'EXACT' },
        practices: [{ isHire: false, isInclusionAction: true }],
      },
    ]);
  });
});
