/** What the people of Impresa per noi ask, with answers taken from their page. */
import { expect, it } from 'vitest';
import { describeOnStores } from '../support/stores.js';
import { asking, linesOf } from './asking.js';
import { containing } from '../support/matching.js';

const network = 'impresa-per-noi';
const programme = `${network}/impresa-per-noi`;
const phase = (key: string) => `${network}/${key}`;
const inOrder = [
  'fase-1-accordo',
  'fase-2-valutazione',
  'fase-3-progettazione',
  'fase-4-attuazione',
  'fase-5-monitoraggio',
].map(phase);

interface Agreement {
  readonly name: string;
  readonly form: string;
  readonly modality: string;
  readonly parties: readonly { readonly name: string; readonly __typename: string }[];
}

describeOnStores('questions of Impresa per noi', (hub) => {
  const { query, judge } = asking(hub);

  it('has five phases, in order', async () => {
    const data = await query<{
      phases: { nodes: readonly { id: string; ordinal: number; leads: readonly { name: string }[] }[] };
    }>(
      `{ phases(filter: { programme: "${programme}" }, orderBy: { by: NAME }) { nodes { id ordinal leads { name } } } }`,
    );
    const phases = data.phases.nodes.toSorted((a, b) => a.ordinal - b.ordinal);
    expect(phases.map(({ id }) => id)).toEqual(inOrder);
    expect(phases.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
    expect(phases[1]?.leads).toEqual([{ name: 'Uffici competenti' }]);
  });

  it.each([
    [[], 'Accordo di partenariato con le istituzioni territoriali'],
    [inOrder.slice(0, 1), 'Valutazione del fabbisogno di integrazione'],
    [inOrder.slice(0, 2), "Progettazione dell'intervento"],
    [inOrder.slice(0, 3), "Attuazione dell'intervento"],
    [inOrder.slice(0, 4), 'Monitoraggio e valutazione'],
  ])('tells what comes after %j', async (phases, next) => {
    const verdict = await judge(phase('ordine-delle-fasi'), { phases });
    expect(verdict).toMatchObject({ outcome: 'IN_ORDER', next: { name: next }, skipped: [] });
    expect(linesOf(verdict.citations)).toContain('11-16');
  });

  it('is at the end after the fifth', async () => {
    expect(await judge(phase('ordine-delle-fasi'), { phases: inOrder })).toMatchObject({
      outcome: 'IN_ORDER',
      next: null,
    });
  });

  it('says which phases were skipped, and that the order is concluded from the text', async () => {
    const phases = [inOrder[0], inOrder[3]];
    expect(await judge(phase('ordine-delle-fasi'), { phases })).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'DERIVED',
      skipped: [
        { name: 'Valutazione del fabbisogno di integrazione' },
        { name: "Progettazione dell'intervento" },
      ],
      explanation: { it: containing('non si possono saltare, come si ricava dal testo') },
    });
  });

  it('refuses a phase of another programme', async () => {
    expect(await judge(phase('ordine-delle-fasi'), { phases: [programme] })).toMatchObject({
      refusal: 'UNKNOWN_PHASE',
    });
  });

  it('knows no budget, no dates and no partner by name, and says that they are not said', async () => {
    const data = await query<{
      programmes: {
        nodes: readonly {
          since: string;
          until: string;
          money: { totals: readonly unknown[] };
          members: { nodes: readonly unknown[] };
        }[];
      };
      openQuestions: { nodes: readonly { statement: { it: string } }[] };
    }>(
      `{ programmes(filter: { ids: ["${programme}"] }) { nodes { since until money { totals { cents } } members { nodes { id } } } }
         openQuestions(filter: { programme: "${programme}" }, first: 50) { nodes { statement { it } } } }`,
    );
    expect(data.programmes.nodes).toEqual([
      { since: 'UNKNOWN', until: 'UNKNOWN', money: { totals: [] }, members: { nodes: [] } },
    ]);
    const unsaid = data.openQuestions.nodes.map(({ statement }) => statement.it).join('\n');
    for (const word of [/cost|finanz|risorse|budget/iu, /dat[ae]|quando/iu, /partner|partecip/iu]) {
      expect(unsaid).toMatch(word);
    }
  });

  it('lets companies and inhabitants form a community enterprise, and nobody else', async () => {
    const rule = phase('chi-puo-formare-una-impresa');
    for (const value of ['companies', 'inhabitants', 'abitanti del territorio']) {
      const verdict = await judge(rule, { value });
      expect(verdict).toMatchObject({ determined: true });
      expect(verdict.outcome).not.toBe('NOT_LISTED');
      expect(linesOf(verdict.citations)).toEqual(['10']);
    }
    for (const value of ['imprese', 'abitanti']) {
      expect((await judge(rule, { value })).outcome, value).toMatch(/companies|inhabitants/u);
    }
    // The text does not name foundations, and may mean them by another name: no answer for sure.
    expect(await judge(rule, { value: 'Fondazioni' })).toMatchObject({
      outcome: 'NOT_LISTED',
      determined: false,
    });
  });

  it('knows which agreements ought to exist: none is in force', async () => {
    const text = `query ($proposed: Boolean) { agreements(filter: { programme: "${programme}" }, includeProposed: $proposed) {
      nodes { name form modality parties { name __typename } } } }`;
    const inForce = await query<{ agreements: { nodes: readonly Agreement[] } }>(text, { proposed: false });
    expect(inForce.agreements.nodes).toEqual([]);
    const { agreements } = await query<{ agreements: { nodes: readonly Agreement[] } }>(text, {
      proposed: true,
    });
    const protocols = agreements.nodes.find(({ form }) => form === 'PROTOCOL');
    expect(protocols).toMatchObject({ modality: 'PROPOSED' });
    expect(protocols?.parties.map(({ name }) => name)).toEqual([
      'Organismi di comunità locali coinvolti nei processi di integrazione lavorativa',
      'Interlocutori istituzionali del mercato del lavoro',
      'I servizi',
    ]);
    // Plurals of which the text names no member.
    expect(new Set(protocols?.parties.map((party) => party.__typename))).toEqual(new Set(['Group']));
    expect(agreements.nodes.find(({ form }) => form === 'PARTNERSHIP')).toMatchObject({
      modality: 'PLANNED',
    });
  });
});
