/** The gaps of the programmes over HTTP, with expectations worked out by hand from the packaged networks. */
import { expect, it } from 'vitest';
import type { GapsQueryVariables } from '../generated/graphql.js';
import { GapsDocument } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const asOf = '2026-11-24';
const activity = 'activity-cr/activity-cr';
const circle = 'in-cerchio-casalecchio/in-cerchio-casalecchio';
const enterprise = 'impresa-per-noi/impresa-per-noi';
const together = 'insieme-per-il-lavoro/insieme-per-il-lavoro';
const solidarity = 'impresasolidale-sondrio/impresasolidale';

type Named = { readonly id: string } | null;
const keyOf = (actor: Named) => actor?.id.split('/')[1] ?? '';

describeOnStores('gaps', (hub) => {
  const gaps = async (question: GapsQueryVariables) => {
    const answer = await ask(hub().address, GapsDocument, { asOf, first: 100, ...question });
    if (answer.gaps.__typename !== 'GapConnection') throw new Error(answer.gaps.message);
    return answer.gaps;
  };
  const countOf = (found: Awaited<ReturnType<typeof gaps>>, kind: string) =>
    found.countsByKind.find((one) => one.kind === kind)?.count;

  it('finds every municipality of the Casalasco served by a desk', async () => {
    const found = await gaps({ programme: activity });
    expect(countOf(found, 'UNSERVED_MUNICIPALITY')).toBe(0);
    expect(found.countsByKind).toHaveLength(5);
    expect(found.totalCount).toBe(found.countsByKind.reduce((sum, { count }) => sum + count, 0));
  });

  it('finds no desk in the district of Casalecchio, and says on whose account one is missed', async () => {
    const found = await gaps({ programme: circle, kinds: ['UNSERVED_MUNICIPALITY'] });
    expect(
      found.nodes.map((node) =>
        node.__typename === 'UnservedMunicipalityGap' ? keyOf(node.municipality) : '',
      ),
    ).toEqual(['monte-san-pietro', 'sasso-marconi', 'valsamoggia', 'zola-predosa']);
    const [first] = found.nodes;
    expect(first).toMatchObject({
      desks: [],
      grounds: [
        { kind: 'PART_OF', fromId: 'italia/monte-san-pietro' },
        { kind: 'SERVES', fromId: circle },
      ],
      introductions: [],
      proposals: [{ kind: 'SERVES', fromKind: 'ListeningPoint', from: null, statedBy: null }],
    });
    expect(first?.citations.length).toBeGreaterThan(0);
    expect(first?.explanation).toEqual({
      it: '«In Cerchio Casalecchio» è al servizio di «Distretto di Casalecchio», e «Monte San Pietro» ne fa parte. Non si conosce alcuno sportello di «In Cerchio Casalecchio»: non è detto che non ce ne siano.',
      en: '“In Cerchio Casalecchio” serves “Distretto di Casalecchio”, which “Monte San Pietro” is part of. No desk of “In Cerchio Casalecchio” is known: that is not to say that there is none.',
    });
    // That Casalecchio itself is part of the district is only concluded under a condition.
    const asked = await gaps({ programme: circle, kinds: ['UNSERVED_MUNICIPALITY'], includeProposed: true });
    expect(asked.totalCount).toBe(5);
  });

  it('proposes the desk of the city for the municipalities around it, and not for the city', async () => {
    const found = await gaps({ programme: together, kinds: ['UNSERVED_MUNICIPALITY'] });
    const keys = found.nodes.map((node) =>
      node.__typename === 'UnservedMunicipalityGap' ? keyOf(node.municipality) : '',
    );
    expect(keys).toContain('casalecchio-di-reno');
    expect(keys).not.toContain('bologna');
    expect(found.nodes[0]?.proposals).toMatchObject([
      { kind: 'SERVES', from: { id: 'insieme-per-il-lavoro/sportello-lavoro' } },
    ]);
  });

  it('knows the protocols and the agreement that ought to exist, what cites them, and what is unsaid', async () => {
    const found = await gaps({ programme: enterprise, kinds: ['MISSING_AGREEMENT'] });
    expect(found.nodes).toMatchObject([
      {
        agreement: { id: 'impresa-per-noi/accordo-di-partenariato', modality: 'PLANNED' },
        parties: [{ id: 'impresa-per-noi/istituzioni-territoriali' }],
        openQuestions: [{ id: 'impresa-per-noi/protocolli-firmati' }],
        citations: [{ lines: '11, 12' }],
        introductions: [],
      },
      {
        agreement: { id: 'impresa-per-noi/protocolli-di-collaborazione', modality: 'PROPOSED' },
        parties: [
          { id: 'impresa-per-noi/organismi-di-comunita-locali' },
          { id: 'impresa-per-noi/interlocutori-mercato-del-lavoro' },
          { id: 'impresa-per-noi/servizi' },
        ],
      },
    ]);
    const [agreement, protocols] = found.nodes;
    expect(agreement?.explanation.it).toContain(
      'Con «Istituzioni territoriali» non risulta in vigore alcun accordo di «Impresa per noi»: non è detto che non ci sia.',
    );
    // The page itself says that the programme ought to collaborate with each of the three.
    expect(
      protocols?.proposals.map(({ kind, to, statedBy }) => [kind, keyOf(to), statedBy?.modality]),
    ).toEqual([
      ['COLLABORATES_WITH', 'organismi-di-comunita-locali', 'PROPOSED'],
      ['COLLABORATES_WITH', 'interlocutori-mercato-del-lavoro', 'PROPOSED'],
      ['COLLABORATES_WITH', 'servizi', 'PROPOSED'],
    ]);
    expect(protocols?.proposals[0]?.sentence.en).toMatch(/A source plans or proposes it\.$/u);
    expect(agreement?.proposals[0]).toMatchObject({ statedBy: null });
    // To count what is proposed does not put an agreement in force; who is to sign is near then.
    const asked = await gaps({ programme: enterprise, kinds: ['MISSING_AGREEMENT'], includeProposed: true });
    expect(asked.totalCount).toBe(2);
    expect(asked.nodes[1]?.introductions).toHaveLength(3);
    expect(asked.nodes[1]?.proposals).toEqual([]);
  });

  it('misses no agreement that is in force, nor a form of pact without parties', async () => {
    expect((await gaps({ programme: together, kinds: ['MISSING_AGREEMENT'] })).totalCount).toBe(0);
  });

  it('knows whose leaving would cut others off, and what alone holds them', async () => {
    const found = await gaps({ programme: activity, kinds: ['SINGLE_ACTOR', 'SINGLE_TIE'] });
    const [consortium] = found.nodes;
    expect(consortium).toMatchObject({
      single: { id: 'activity-cr/concass' },
      takesPart: true,
      cutOffCount: 2,
      participantCount: 0,
      cutOff: [{ id: 'activity-cr/servizio-inserimenti-lavorativi' }, { id: 'italia/regione-lombardia' }],
      threads: [{ kind: 'UNIT_OF' }, { kind: 'FUNDS' }],
    });
    expect(consortium?.explanation.en).toBe(
      'Without “Consorzio Casalasco Servizi Sociali” all known contact with “ACTIVITY.CR” would be lost by: 2 actors, 0 of those taking part.',
    );
    expect(
      found.nodes.flatMap((node) =>
        node.__typename === 'SingleTieGap' ? [[keyOf(node.near), keyOf(node.far)]] : [],
      ),
    ).toEqual([
      ['activity-cr', 'fondo-sociale-europeo'],
      ['concass', 'servizio-inserimenti-lavorativi'],
      ['concass', 'regione-lombardia'],
    ]);
  });

  it('shows ways by places that would be left, and none by the thread itself', async () => {
    const found = await gaps({ programme: solidarity, kinds: ['SINGLE_ACTOR'] });
    for (const node of found.nodes) {
      if (node.__typename !== 'SingleActorGap') throw new Error('expected only single actors');
      expect(node.introductions.length).toBeGreaterThan(0);
      expect(node.proposals).toEqual([]);
      const passed = node.introductions.flatMap(({ steps }) => steps.map(({ to }) => to?.id));
      expect(passed).not.toContain(node.single?.id);
    }
  });

  it('takes companies in the chain of the members that have adopted nothing from the adoption gaps', async () => {
    const question = { programme: circle, kinds: ['NO_ADOPTION' as const], includeFiction: true };
    const found = await gaps(question);
    expect(found.totalCount).toBe(16);
    const [first] = found.nodes;
    expect(first).toMatchObject({
      company: { id: 'filiera-immaginaria/bottega-portici' },
      standing: { tier: 1 },
      proposals: [],
    });
    expect(first?.introductions[0]?.steps[0]?.from?.id).toBe(circle);
    expect(first?.introductions[0]?.steps.at(-1)?.to?.id).toBe('filiera-immaginaria/bottega-portici');
    expect((await gaps({ ...question, tiers: 1 })).totalCount).toBe(8);
    expect((await gaps({ ...question, includeFiction: false })).totalCount).toBe(0);
  });

  it('gives gaps page by page, each once, kind after kind', async () => {
    const all = await gaps({ programme: together });
    const order = all.countsByKind.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
    expect(all.nodes.map(({ kind }) => kind)).toEqual(order);
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page: typeof all = await gaps({ programme: together, first: 7, after });
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.nodes);
  });

  it('has nothing to say of a day before the programme began', async () => {
    expect((await gaps({ programme: together, asOf: '2010-01-01' })).totalCount).toBe(0);
  });

  it('refuses what is no programme, and tiers beyond their limits', async () => {
    const refused = async (question: GapsQueryVariables) => {
      const answer = await ask(hub().address, GapsDocument, { asOf, ...question });
      return answer.gaps;
    };
    expect(await refused({ programme: 'italia/bologna' })).toMatchObject({
      __typename: 'CoverageRefused',
      refusal: 'UNKNOWN_ACTOR',
      message: 'expected the id of a known programme, found "italia/bologna", which is of kind Municipality',
    });
    expect(await refused({ programme: activity, tiers: 0 })).toMatchObject({ refusal: 'OUT_OF_RANGE' });
  });
});
