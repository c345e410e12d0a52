/** The invented supply chain over HTTP, with expectations worked out by hand from its file; and that it stays out unless asked for. */
import { expect, it } from 'vitest';
import {
  AdoptionGapsDocument,
  OverlapsDocument,
  PathsDocument,
  ReachDocument,
  SearchDocument,
  SharedPartnersDocument,
  SupplyChainDocument,
} from '../generated/graphql.js';
import type { AdoptionGapsQueryVariables } from '../generated/graphql.js';
import { node, put } from '../store/things.js';
import { ask, errorOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const network = 'filiera-immaginaria';
const programme = 'in-cerchio-casalecchio/in-cerchio-casalecchio';
const together = 'insieme-per-il-lavoro/insieme-per-il-lavoro';
const officina = `${network}/officina-reno`;
const forno = `${network}/forno-monte`;
const asOf = '2026-11-24';
const fiction = { asOf, includeFiction: true };

type Named = { readonly id: string } | null;

/** Keys without their network; empty where the actor has gone. */
const keyOf = (actor: Named) => actor?.id.split('/')[1] ?? '';

let statements = 0;

describeOnStores(
  'the invented supply chain',
  (hub) => {
    const chain = (direction: 'SUPPLIERS' | 'CUSTOMERS', more: { tiers?: number; limit?: number } = {}) =>
      ask(hub().address, SupplyChainDocument, { of: officina, direction, ...fiction, ...more }).then(
        (data) => data.supplyChain,
      );
    const gaps = (question: Partial<AdoptionGapsQueryVariables> = {}) =>
      ask(hub().address, AdoptionGapsDocument, {
        programme,
        where: 'CHAIN',
        first: 100,
        ...fiction,
        ...question,
      }).then((data) => data.adoptionGaps);

    it('has five tiers of suppliers, everybody at the nearest and nobody twice', async () => {
      const found = await chain('SUPPLIERS', { tiers: 6 });
      expect(found.tiers.map(({ actors }) => actors.map(({ actor }) => keyOf(actor)))).toEqual([
        [
          'cablaggi-casalecchio',
          'fonderia-samoggia',
          'imballaggi-colle',
          'mensa-reno',
          'software-gessi',
          'torneria-lavino',
        ],
        [
          'acciai-setta',
          'cartiera-ponte',
          'coop-ginestra',
          'coop-mulino',
          'forno-monte',
          'minuteria-olivetta',
          'pulizie-portici',
          'rame-bologna',
        ],
        [
          'detergenti-zola',
          'molino-samoggia',
          'rottami-bacchello',
          'trasporti-tignano',
          'utensili-monteveglio',
        ],
        ['carrelli-riale', 'cerealicola-crespellano', 'coop-quercia'],
        ['sementi-bazzano'],
      ]);
      expect(found.tiers.map(({ tier, totalCount }) => [tier, totalCount])).toEqual([
        [1, 6],
        [2, 8],
        [3, 5],
        [4, 3],
        [5, 1],
      ]);
      expect(found).toMatchObject({ totalCount: 23, goesOn: false });
    });

    it('has three tiers of customers; the cycle through the tool maker ends at the company itself', async () => {
      const found = await chain('CUSTOMERS', { tiers: 6 });
      expect(found.tiers.map(({ actors }) => actors.map(({ actor }) => keyOf(actor)))).toEqual([
        ['birrificio-setta', 'dolciaria-lavino', 'utensili-monteveglio'],
        ['bottega-portici', 'minuteria-olivetta', 'trattoria-chiusa'],
        ['torneria-lavino'],
      ]);
      expect(found.goesOn).toBe(false);
    });

    it('explains how the steel reaches the company by two ways', async () => {
      const found = await chain('SUPPLIERS');
      const steel = found.tiers[1]?.actors.find(({ actor }) => keyOf(actor) === 'acciai-setta');
      expect(steel?.steps.map(({ from, to }) => [keyOf(from), keyOf(to)])).toEqual([
        ['fonderia-samoggia', 'acciai-setta'],
        ['torneria-lavino', 'acciai-setta'],
      ]);
      expect(steel?.steps[0]?.tie).toEqual({ kind: 'SUPPLIES', goods: { it: 'Acciaio', en: 'Steel' } });
      expect(steel?.steps[0]?.sentence?.en).toBe(
        '“Acciai Immaginari Setta” supplies “Fonderia Immaginaria Samoggia” (since 2017; presumed)',
      );
    });

    it('says when it goes on, and when some are left out for the limit', async () => {
      expect(await chain('SUPPLIERS', { tiers: 4 })).toMatchObject({ goesOn: true, totalCount: 22 });
      expect(await chain('SUPPLIERS', { tiers: 5 })).toMatchObject({ goesOn: false });
      const cut = await chain('SUPPLIERS', { limit: 7 });
      expect(
        cut.tiers.map(({ actors, totalCount, truncated }) => [actors.length, totalCount, truncated]),
      ).toEqual([
        [6, 6, false],
        [1, 8, true],
        [0, 5, true],
      ]);
    });

    it('finds those in the chains of the members that have adopted nothing, the nearest first', async () => {
      const found = await gaps();
      expect(found.nodes.map(({ tier, actor }) => [tier, keyOf(actor)])).toEqual([
        [1, 'bottega-portici'],
        [1, 'cablaggi-casalecchio'],
        [1, 'detergenti-zola'],
        [1, 'inerti-reno'],
        [1, 'serramenti-lavino'],
        [1, 'trasporti-tignano'],
        [1, 'trattoria-chiusa'],
        [1, 'utensili-monteveglio'],
        [2, 'carrelli-riale'],
        [2, 'cerealicola-crespellano'],
        [2, 'legnami-tre-cime'],
        [2, 'rame-bologna'],
        [2, 'rottami-bacchello'],
        [2, 'stalla-calderino'],
        [3, 'coop-quercia'],
        [3, 'sementi-bazzano'],
      ]);
      // 18 at the first tier, 7 at the second, 2 at the third, whether they have adopted something or not.
      expect(found).toMatchObject({ totalCount: 16, consideredCount: 27, recordsComplete: true });
    });

    it('tells who is nearest, by which supplies, and where', async () => {
      const { nodes } = await gaps();
      const quercia = nodes.find(({ actor }) => keyOf(actor) === 'coop-quercia');
      expect(quercia).toMatchObject({
        nearestAs: 'SUPPLIERS',
        nearestMember: { id: `${network}/torneria-lavino` },
      });
      expect(quercia?.steps.map(({ to }) => keyOf(to))).toEqual([
        'acciai-setta',
        'rottami-bacchello',
        'coop-quercia',
      ]);
      expect(quercia?.places.map(keyOf)).toEqual(['valsamoggia']);
      expect(quercia?.membersInSamePlace.map(keyOf)).toEqual(['caseificio-colline', 'edile-samoggia']);
      expect(quercia?.explanation?.it).toBe(
        '«Cooperativa Immaginaria La Quercia» è nella filiera di «Torneria Immaginaria Lavino», tra i fornitori di livello 3. ' +
          '«Cooperativa Immaginaria La Quercia» ha sede nel territorio di «Valsamoggia». ' +
          '«Cooperativa Immaginaria La Quercia» non ha adottato alcuna pratica di «In Cerchio Casalecchio»: «In Cerchio Casalecchio» dichiara complete le sue registrazioni.',
      );
      const tools = nodes.find(({ actor }) => keyOf(actor) === 'utensili-monteveglio');
      expect(tools).toMatchObject({ nearestAs: 'CUSTOMERS', nearestMember: { id: officina } });
    });

    it('never turns round in a chain: the wine that a customer also buys is in nobody’s chain', async () => {
      const found = await gaps({ tiers: 6 });
      expect(found.nodes.map(({ actor }) => keyOf(actor))).not.toContain('cantina-tre-querce');
      expect(found.consideredCount).toBe(27);
    });

    it('finds those in the territory, in a chain or not, and nobody from outside it', async () => {
      const found = await gaps({ where: 'TERRITORY' });
      const keys = found.nodes.map(({ actor }) => keyOf(actor));
      expect(keys).not.toContain('rame-bologna');
      expect(found.nodes.filter(({ tier }) => tier === null).map(({ actor }) => keyOf(actor))).toEqual([
        'cantina-tre-querce',
        'vivaio-lagune',
      ]);
      // 40 companies and cooperatives less nine members, the one in Bologna and seven in Casalecchio di Reno, which no
      // text says to lie in the district.
      expect(found).toMatchObject({ totalCount: 14, consideredCount: 23 });
      expect(found.nodes.at(-1)).toMatchObject({
        nearestMember: null,
        steps: [],
        places: [{ id: 'italia/sasso-marconi' }],
      });
    });

    it('names all seats of those in a chain, and of those in the territory the ones inside it', async () => {
      const seatsOf = async (where: 'CHAIN' | 'TERRITORY') => {
        const { nodes } = await gaps({ where });
        return nodes.find(({ actor }) => keyOf(actor) === 'trasporti-tignano')?.places.map(keyOf);
      };
      expect(await seatsOf('CHAIN')).toEqual(['bologna', 'sasso-marconi']);
      expect(await seatsOf('TERRITORY')).toEqual(['sasso-marconi']);
    });

    it('counts members too when asked: only the willing one has done nothing', async () => {
      const found = await gaps({ members: true });
      expect(found.consideredCount).toBe(36);
      expect(found.nodes.filter(({ isMember }) => isMember)).toMatchObject([
        { tier: 0, nearestMember: null, actor: { id: `${network}/birrificio-setta` } },
      ]);
      expect(found.nodes[0]?.membersInSamePlace.map(keyOf)).toEqual(['cartiera-ponte']);
      expect(found.nodes[0]?.explanation?.en).toContain('is a member of “In Cerchio Casalecchio”.');
    });

    it('asks for one practice, which inclusion projects show as well', async () => {
      const found = await gaps({ practice: 'in-cerchio-casalecchio/tirocinio' });
      const keys = found.nodes.map(({ actor }) => keyOf(actor));
      // Four adopted it; the cooperative was a partner in a project that was one.
      for (const adopter of [
        'fonderia-samoggia',
        'minuteria-olivetta',
        'latteria-savigno',
        'impianti-setta',
        'coop-ginestra',
      ]) {
        expect(keys).not.toContain(adopter);
      }
      expect(keys).toContain('acciai-setta');
      expect(found).toMatchObject({ totalCount: 22, recordsComplete: true });
      expect(found.nodes[0]?.explanation?.en).toContain(
        'has not adopted the practice “Accogliere un tirocinio”',
      );
    });

    it('answers for a day: what came later has not happened, what has ended still was', async () => {
      const found = await gaps({ asOf: '2025-01-31' });
      const tiers = new Map(found.nodes.map(({ actor, tier }) => [keyOf(actor), tier]));
      expect(tiers.get('fonderia-samoggia')).toBe(1);
      expect(tiers.get('studio-croce')).toBe(1);
      expect(tiers.has('coop-mulino')).toBe(false);
      // A member until the end of 2025, afterwards a supplier that once hosted a stage.
      expect(tiers.has('software-gessi')).toBe(false);
      expect((await gaps()).nodes.map(({ actor }) => keyOf(actor))).not.toContain('software-gessi');
    });

    it('does not say no where no records are declared complete', async () => {
      const found = await gaps({ programme: together });
      expect(found.recordsComplete).toBe(false);
      expect(found.explanation.en).toContain('does not declare its records complete');
      expect(found.nodes[0]?.explanation?.it).toMatch(
        /non è registrata alcuna adozione\. .* non si può dire/u,
      );
      const ofAnother = await gaps({ programme: together, practice: 'in-cerchio-casalecchio/tirocinio' });
      expect(ofAnother.recordsComplete).toBe(false);
      expect(ofAnother.explanation.en).toContain('The practice is not one of “Insieme per il lavoro”');
    });

    it('does not say no of a practice of another programme, however complete the records are', async () => {
      const found = await gaps({ practice: 'insieme-per-il-lavoro/tirocinio' });
      expect(found).toMatchObject({ consideredCount: 27, totalCount: 27, recordsComplete: false });
      expect(found.explanation.en).toContain('The practice is not one of “In Cerchio Casalecchio”');
    });

    it('gives gaps page by page, each once', async () => {
      const all = (await gaps()).nodes.map(({ actor }) => keyOf(actor));
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof gaps>> = await gaps({ first: 5, after });
        paged.push(...page.nodes.map(({ actor }) => keyOf(actor)));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged).toEqual(all);
    });

    it('sends as many statements for all gaps as for one', async () => {
      const statementsFor = async (first: number) => {
        statements = 0;
        expect((await gaps({ first })).nodes).toHaveLength(first);
        return statements;
      };
      const forOne = await statementsFor(1);
      // One more for each would make fifteen. A few come and go: the hub's own tail of the log polls meanwhile.
      expect(await statementsFor(16)).toBeLessThan(forOne + 10);
    });

    it('knows whom two companies have in common, by which ties', async () => {
      const shared = async (more: object) => {
        const { sharedPartners } = await ask(hub().address, SharedPartnersDocument, {
          a: officina,
          b: forno,
          ...fiction,
          ...more,
        });
        return sharedPartners.nodes;
      };
      const all = await shared({});
      expect(all.map(({ actor }) => keyOf(actor)).sort()).toEqual([
        'in-cerchio-casalecchio',
        'insieme-per-il-lavoro',
        'mensa-reno',
      ]);
      const [canteen, ...others] = await shared({ kinds: ['SUPPLIES'] });
      expect(others).toEqual([]);
      expect(canteen).toMatchObject({ isGroup: false, actor: { id: `${network}/mensa-reno` } });
      expect(canteen?.withA[0]?.sentence?.it).toContain('è fornitore di «Officina Immaginaria Reno»');
      const neighbours = { b: `${network}/torneria-lavino` };
      const inPlaces = (await shared({ ...neighbours, territory: true })).map(({ actor }) => keyOf(actor));
      expect(inPlaces).toContain('zola-predosa');
      expect((await shared(neighbours)).map(({ actor }) => keyOf(actor))).not.toContain('zola-predosa');
    });

    it('leaves groups out of what two actors share unless asked', async () => {
      const between = { a: 'in-cerchio-casalecchio/csapsa', b: 'in-cerchio-casalecchio/articolo-4', asOf };
      const without = await ask(hub().address, SharedPartnersDocument, between);
      expect(without.sharedPartners.nodes.filter(({ isGroup }) => isGroup)).toEqual([]);
      const withGroups = await ask(hub().address, SharedPartnersDocument, { ...between, groups: true });
      expect(withGroups.sharedPartners.nodes).toContainEqual(
        expect.objectContaining({
          isGroup: true,
          actor: expect.objectContaining({ id: 'in-cerchio-casalecchio/nucleo-di-imprese' }) as unknown,
        }),
      );
    });

    it('knows who takes part in two programmes, and by what', async () => {
      const found = await ask(hub().address, OverlapsDocument, {
        programmes: [together, programme],
        ...fiction,
      });
      expect(found.overlaps).toMatchObject({ comparedCount: 2, truncated: false });
      const [pair, ...others] = found.overlaps.pairs;
      expect(others).toEqual([]);
      expect(pair).toMatchObject({ first: { id: programme }, second: { id: together }, truncated: false });
      const invented = pair?.participants.filter(({ actor }) => actor?.id.startsWith(network)) ?? [];
      expect(invented.map(({ actor }) => keyOf(actor))).toEqual(['forno-monte', 'officina-reno']);
      expect(invented[0]?.inFirst.map(({ tie }) => tie?.kind).sort()).toEqual([
        'FUNDS',
        'FUNDS',
        'MEMBER_OF',
      ]);
      expect(invented[0]?.inSecond.map(({ tie }) => tie?.kind)).toEqual(['MEMBER_OF']);
      const counted = pair?.participants.filter(({ isGroup }) => !isGroup) ?? [];
      expect(pair?.totalCount).toBe(counted.length);
    });

    it('compares the first programmes by name where there are too many, and says so', async () => {
      const all = await ask(hub().address, OverlapsDocument, { asOf: '1990-01-01' });
      expect(all.overlaps).toEqual({ pairs: [], comparedCount: 20, truncated: true });
    });

    it('classes its members by the rule of the programme, and by what is stated', async () => {
      const query = `query ($standing: [MembershipStanding!]!) { companies(includeFiction: true, asOf: "${asOf}",
        filter: { programme: "${programme}", membershipClasses: $standing }, first: 100) { nodes { id } } }`;
      const standing = async (value: string) => {
        const data = await ask<{ companies: { nodes: readonly { readonly id: string }[] } }, object>(
          hub().address,
          query,
          { standing: [value] },
        );
        return data.companies.nodes.map(keyOf).sort();
      };
      expect(await standing('SOCIA')).toEqual([
        'caseificio-colline',
        'edile-samoggia',
        'officina-reno',
        'torneria-lavino',
      ]);
      expect(await standing('SOSTENITRICE')).toEqual(['cartiera-ponte', 'forno-monte', 'pulizie-portici']);
      expect(await standing('UNDETERMINED')).toEqual(['birrificio-setta', 'imballaggi-colle']);
    });

    it('refuses what it cannot answer, saying what was expected', async () => {
      const { address } = hub();
      const refusals = await Promise.all([
        errorOf(address, SupplyChainDocument, { of: 'nobody', direction: 'SUPPLIERS' }),
        errorOf(address, SupplyChainDocument, { of: officina, direction: 'SUPPLIERS', tiers: 7 }),
        errorOf(address, SupplyChainDocument, { of: officina, direction: 'SUPPLIERS', limit: 501 }),
        errorOf(address, AdoptionGapsDocument, { programme: officina, where: 'CHAIN' }),
        errorOf(address, AdoptionGapsDocument, { programme, where: 'CHAIN', practice: 'nothing' }),
        errorOf(address, SharedPartnersDocument, { a: officina, b: officina }),
        errorOf(address, OverlapsDocument, { programmes: [programme, programme] }),
        errorOf(address, OverlapsDocument, { programmes: [programme, officina] }),
      ]);
      expect(refusals.map(({ message }) => message)).toEqual([
        'expected the id of a known actor, found "nobody"',
        'expected tiers from 1 to 6, found 7',
        'expected limit from 1 to 500, found 501',
        `expected the id of a known programme, found "${officina}", which is of kind Company`,
        'expected the id of a known practice, found "nothing"',
        `expected two different actors, found "${officina}" twice`,
        'expected 2 to 20 programmes, found 1',
        `expected the id of a known programme, found "${officina}", which is of kind Company`,
      ]);
      expect(new Set(refusals.map(({ extensions }) => extensions?.code))).toEqual(
        new Set(['BAD_USER_INPUT']),
      );
    });

    it('is refused where it is named and not asked for, rather than answered as if it were empty', async () => {
      const { address } = hub();
      const real = { asOf, includeFiction: false };
      const refusals = await Promise.all([
        errorOf(address, SupplyChainDocument, { of: officina, direction: 'SUPPLIERS', ...real }),
        errorOf(address, SharedPartnersDocument, { a: programme, b: forno, ...real }),
        errorOf(address, ReachDocument, { from: [officina], direction: 'REACHES', ...real }),
        errorOf(address, PathsDocument, { from: programme, to: officina, asOf }),
        errorOf(address, AdoptionGapsDocument, { programme: 'test/rete-inventata', where: 'CHAIN', ...real }),
      ]);
      expect(refusals.map(({ message }) => message)).toEqual(
        [officina, forno, officina, officina, 'test/rete-inventata'].map(
          (id) => `"${id}" is invented: expected includeFiction: true, found false`,
        ),
      );
    });

    it('stays out of all four questions unless asked for', async () => {
      const { address } = hub();
      const real = { asOf, includeFiction: false };
      for (const where of ['CHAIN', 'TERRITORY'] as const) {
        const found = await gaps({ where, ...real });
        expect(found).toMatchObject({ nodes: [], consideredCount: 0, recordsComplete: false });
        expect(found.explanation.en).toContain('that is not to say that there are none');
      }
      const pairs = await ask(address, OverlapsDocument, { ...real, includeProposed: true });
      expect(JSON.stringify(pairs)).not.toContain(network);
    });

    it('stays out of lists, search, suggestions, reach and aggregates unless asked for', async () => {
      const { address } = hub();
      const text = `query ($fiction: Boolean!) {
        all: actors(first: 0, includeFiction: $fiction) { totalCount aggregate(by: KIND) { key count } }
        here: actors(first: 0, includeFiction: $fiction, filter: { networks: ["${network}"] }) { totalCount }
        adoptions(first: 0, includeFiction: $fiction) { totalCount }
        donations: contributions(first: 0, includeFiction: $fiction, filter: { networks: ["${network}"] }) {
          totalCount aggregate(by: PROGRAMME) { count } }
        members: actors(first: 0, includeFiction: $fiction, filter: { programme: "${programme}" }) { totalCount } }`;
      type Counted = Readonly<
        Record<string, { readonly totalCount: number; readonly aggregate?: readonly unknown[] }>
      >;
      const [without, including] = await Promise.all(
        [false, true].map((wanted) => ask<Counted, object>(address, text, { fiction: wanted })),
      );
      expect(including?.['here']?.totalCount).toBe(40);
      expect(without?.['here']?.totalCount).toBe(0);
      // The invented programme of this test is one more.
      expect(without?.['all']?.totalCount).toBe((including?.['all']?.totalCount ?? 0) - 41);
      expect(including?.['donations']?.totalCount).toBe(5);
      expect(without?.['donations']).toEqual({ totalCount: 0, aggregate: [] });
      expect(without?.['adoptions']?.totalCount).toBe((including?.['adoptions']?.totalCount ?? 0) - 20);
      expect(without?.['members']?.totalCount).toBe((including?.['members']?.totalCount ?? 0) - 9);

      const { search } = await ask(address, SearchDocument, { text: 'Officina Immaginaria Reno' });
      expect(search.results.totalCount).toBe(0);
      expect(JSON.stringify(search.suggestions)).not.toContain('Immaginari');
      for (const direction of ['REACHES', 'REACHED_BY'] as const) {
        const { reach } = await ask(address, ReachDocument, {
          from: [programme],
          direction,
          hops: 8,
          asOf,
          first: 100,
        });
        expect(JSON.stringify(reach.nodes)).not.toContain(network);
      }
    });
  },
  {
    onStatement: () => statements++,
    prepare: async (store) => {
      // Programmes of one day long ago, more of them than are compared at once.
      const old = Array.from({ length: 21 }, (_, place) =>
        node(`test/programma-${place}`, 'Programme', { since: '1990-01-01', until: '1990-01-01' }),
      );
      await put(store, { nodes: [node('test/rete-inventata', 'Programme', { fiction: true }), ...old] });
    },
  },
);
