/**
 * What every programme answers, as its own document has it: how a company takes part, where a person in difficulty
 * goes, who pays; and on a day on which it was not there.
 */
import { describe, expect, it } from 'vitest';
import { ProgrammeAnswersDocument } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';
import { node, put, tie } from '../store/things.js';

const ids = {
  activity: 'activity-cr/activity-cr',
  casalecchio: 'in-cerchio-casalecchio/in-cerchio-casalecchio',
  impresa: 'impresa-per-noi/impresa-per-noi',
  insieme: 'insieme-per-il-lavoro/insieme-per-il-lavoro',
  sondrio: 'impresasolidale-sondrio/impresasolidale',
} as const;
/** A desk of the organiser that works for another programme. */
const another = 'test/altro-programma';

let statements = 0;

describeOnStores(
  'the answers of every programme',
  (hub) => {
    const answersOf = async (id: string, asOf: string | null = null) => {
      const { programmes } = await ask(hub().address, ProgrammeAnswersDocument, { ids: [id], asOf });
      const [programme] = programmes.nodes;
      if (programme === undefined) throw new Error(`expected the programme ${id}, found none`);
      return programme;
    };
    const names = (items: readonly { readonly name: string | null }[]) =>
      items.map(({ name }) => name ?? '').sort();
    const values = (items: readonly { readonly value: string }[]) => items.map(({ value }) => value).sort();

    describe('how a company takes part', () => {
      it('Insieme per il lavoro: the mailbox is for citizens alone, only the website is left', async () => {
        const { takingPart } = await answersOf(ids.insieme);
        expect(takingPart.notForCompanies).toEqual([
          { channel: 'EMAIL', value: 'insiemelavoro@comune.bologna.it', exclusive: true },
        ]);
        expect(takingPart.contacts).toEqual([
          { channel: 'WEBSITE', value: 'www.insiemeperilavoro.it', audience: null },
        ]);
        expect(takingPart.agreements).toMatchObject([
          { name: 'Patto per il buon lavoro', form: 'PACT', modality: 'PROPOSED' },
        ]);
        expect(names(takingPart.rules)).toEqual(['Modi di collaborare del patto']);
        expect(names(takingPart.practices)).toEqual(
          expect.arrayContaining([
            'Definire i fabbisogni di inserimento lavorativo',
            'Inserimento lavorativo',
            'Tirocinio formativo o stage',
          ]),
        );
        expect(takingPart.explanation.it).toContain(
          'Non sono per le imprese, ma per i cittadini: insiemelavoro@',
        );
      });

      it('Insieme per il lavoro: those who look after companies, and not those who look after people', async () => {
        const { takingPart } = await answersOf(ids.insieme);
        const liaising = takingPart.whoLooksAfterCompanies
          .filter(({ tieKind }) => tieKind === 'LIAISES_WITH')
          .map(({ from, to }) => `${from.name} → ${to.name}`);
        expect(liaising).toContain('Ufficio comune per lo sviluppo economico → Le imprese del territorio');
        expect(liaising).toContain('Fondazione San Petronio Onlus → Le imprese del territorio');
        expect(liaising.join()).not.toMatch(/Caritas|Persone in carico|punti di ascolto/u);
      });

      it('Insieme per il lavoro: only what is not said of taking part, and for whom the website is', async () => {
        const { takingPart } = await answersOf(ids.insieme);
        const unsaid = takingPart.openQuestions.map(({ statement }) => statement.it).join('\n');
        expect(unsaid).toContain('A quale recapito si rivolge una impresa');
        expect(unsaid).toContain('Quanto costi a una impresa');
        expect(unsaid).not.toMatch(/11 e a 30 punti|Opimm|le Caritas|quattro anni/u);
        expect(takingPart.explanation.it).toContain('www.insiemeperilavoro.it (non è detto per chi sia)');
      });

      it('ACTIVITY.CR: the consortium’s pages, and numbers meant for citizens that anyone may call', async () => {
        const { takingPart } = await answersOf(ids.activity);
        expect(values(takingPart.contacts)).toEqual(
          expect.arrayContaining(['pagina Facebook del Consorzio', 'www.concass.it']),
        );
        expect(takingPart.contacts.map(({ channel }) => channel).join()).not.toMatch(/PHONE|MOBILE|EMAIL/u);
        expect(takingPart.contacts.every(({ audience }) => audience === 'EVERYONE')).toBe(true);
        expect(takingPart.notForCompanies).toEqual([]);
        expect(takingPart.explanation.it).not.toContain('Non sono per le imprese');
        expect(takingPart.explanation.it).toContain('nulla dice che altri non li possano usare: ');
        expect(takingPart.meantForCitizens.every(({ exclusive }) => exclusive === null)).toBe(true);
        expect(values(takingPart.meantForCitizens)).toEqual([
          '0372 1786314',
          '0375 40200',
          '324 7480228',
          '340 4691081',
          'casalmaggiore@energheiaimpresa.it',
          'cremona@mestierilombardia.it',
        ]);
        expect(takingPart.explanation.en).toContain('state no conditions for a company');
      });

      it('Casalecchio: CSAPSA proposed it and coordinates it; no contact is stated', async () => {
        const { takingPart } = await answersOf(ids.casalecchio);
        const csapsa = takingPart.whoLooksAfterCompanies.filter(({ from }) => from.name === 'CSAPSA');
        expect(csapsa.map(({ tieKind }) => tieKind)).toEqual(
          expect.arrayContaining(['COORDINATES', 'PROPOSED']),
        );
        expect(takingPart.contacts).toEqual([]);
        expect(names(takingPart.rules)).toEqual([
          'Almeno un progetto di inclusione in ogni anno solare',
          'Imprese socie e sostenitrici',
          'Sede delle imprese fondatrici',
        ]);
        expect(takingPart.explanation.it).toContain("non indicano alcun contatto per un'impresa");
        expect(takingPart.explanation.it).toContain('«Sede delle imprese fondatrici» (non è una condizione)');
      });

      it('Impresa per noi: nobody is named, a partnership agreement is planned', async () => {
        const { takingPart } = await answersOf(ids.impresa);
        expect(takingPart.contacts).toEqual([]);
        expect(takingPart.agreements).toMatchObject([{ form: 'PARTNERSHIP', modality: 'PLANNED' }]);
        expect(names(takingPart.rules)).toEqual(['Chi può costituire una impresa di comunità']);
        expect(takingPart.explanation.it).toContain('Chi curi i rapporti con le imprese non è detto.');
      });

      it('Sondrio: hosting a traineeship, with the three lead offices', async () => {
        const { takingPart } = await answersOf(ids.sondrio);
        expect(names(takingPart.practices)).toContain('Accogliere un tirocinio risocializzante');
        expect(takingPart.explanation.it).toMatch(/Ufficio di Piano di Tirano/u);
      });
    });

    describe('where a person in difficulty goes', () => {
      it('ACTIVITY.CR: two desks with their managers and numbers, free of charge', async () => {
        const { helpForPeople } = await answersOf(ids.activity, '2021-02-01');
        expect(helpForPeople.desks.map(({ managers }) => names(managers))).toEqual([
          ['Energheia Impresa Sociale'],
          ['Mestieri Lombardia'],
        ]);
        expect(values(helpForPeople.desks[0]?.contacts ?? [])).toEqual([
          '0375 40200',
          '324 7480228',
          'casalmaggiore@energheiaimpresa.it',
        ]);
        expect(helpForPeople.freeOfCharge).toBe(true);
        expect(values(helpForPeople.contacts)).toContain('www.concass.it');
      });

      it('ACTIVITY.CR: not in person before 11 January 2021', async () => {
        const channels = async (day: string) => {
          const { helpForPeople } = await answersOf(ids.activity, day);
          return new Set(helpForPeople.desks.flatMap(({ access }) => access.map(({ channel }) => channel)));
        };
        expect(await channels('2021-01-10')).toEqual(new Set(['ONLINE']));
        expect(await channels('2021-01-11')).toEqual(new Set(['IN_PERSON', 'ONLINE']));
      });

      it('leaves out a desk that its organiser set up for another programme', async () => {
        const { helpForPeople } = await answersOf(ids.activity);
        expect(helpForPeople.desks.map(({ desk }) => desk.name)).not.toContain('test/sportello-altrui');
      });

      it('Insieme per il lavoro: the job desk, the mailbox, Opimm and Fomal for the first interviews', async () => {
        const { helpForPeople } = await answersOf(ids.insieme);
        expect(helpForPeople.desks.map(({ desk }) => desk.name)).toEqual([
          'Sportello per il lavoro del Comune di Bologna',
        ]);
        expect(values(helpForPeople.contacts)).toEqual(['insiemelavoro@comune.bologna.it']);
        const receivers = helpForPeople.receivedBy.map(({ from }) => from.name);
        expect([...new Set(receivers)].sort()).toEqual([
          'Fomal',
          'Opimm',
          'Sportello per il lavoro del Comune di Bologna',
        ]);
        // It coordinates calls and looks after companies: nobody is sent to it.
        expect(receivers).not.toContain('Ufficio comune per lo sviluppo economico');
        expect(names(helpForPeople.instruments)).toHaveLength(6);
        expect(helpForPeople.freeOfCharge).toBeNull();
      });

      it('Insieme per il lavoro: a Caritas and the archdiocese are near people, and not said to receive them', async () => {
        const { helpForPeople } = await answersOf(ids.insieme);
        const near = helpForPeople.community.map(({ from, to }) => `${from.name} → ${to.name}`);
        expect(near).toEqual(
          expect.arrayContaining([
            'Caritas diocesana → Insieme per il lavoro',
            'I Servizi sociali territoriali → Insieme per il lavoro',
            'Arcidiocesi di Bologna → Le Caritas',
            "I punti di ascolto dell'Arcidiocesi → Arcidiocesi di Bologna",
          ]),
        );
        expect(near.join()).not.toMatch(/Opimm|imprese/u);
        const { it: said } = helpForPeople.explanation;
        expect(said).toContain('Accolgono le persone: «');
        expect(said).toContain(
          "«Arcidiocesi di Bologna» cura i rapporti con «I punti di ascolto dell'Arcidiocesi» e «Le Caritas».",
        );
        expect(said.slice(0, said.indexOf('Sono vicini'))).not.toMatch(/Caritas|Arcidiocesi/u);
      });

      it('addresses people, and neither companies nor administrations', async () => {
        const addressed = async (id: string) =>
          names((await answersOf(id)).helpForPeople.addressed.map(({ to }) => to));
        expect(await addressed(ids.casalecchio)).toEqual([
          'I dipendenti delle imprese socie',
          'La popolazione',
          'Persone svantaggiate',
        ]);
        expect(await addressed(ids.sondrio)).toEqual([
          'I beneficiari',
          'I tutor delle aziende',
          'Persone con disabilità e in condizioni di svantaggio',
          'Persone inserite nei tirocini',
        ]);
        expect(await addressed(ids.activity)).toHaveLength(4);
      });

      it.each([ids.casalecchio, ids.impresa, ids.sondrio])('%s: its source names no door', async (id) => {
        const { helpForPeople } = await answersOf(id);
        expect(helpForPeople).toMatchObject({ desks: [], contacts: [], receivedBy: [], freeOfCharge: null });
        expect(helpForPeople.addressed.length).toBeGreaterThan(0);
        expect(helpForPeople.explanation.it).toContain('né sportelli né contatti');
      });
    });

    describe('who pays', () => {
      it('Sondrio: 60,000 of 152,400 by Fondazione Cariplo, nothing by the company', async () => {
        const { funding } = await answersOf(ids.sondrio);
        expect(funding.totals).toEqual([{ cents: 15_240_000, currency: 'EUR', qualifier: 'EXACT' }]);
        const shares = funding.shares.map(({ contributor, cents, share }) => ({
          name: contributor?.name,
          cents,
          percent: Math.round((share ?? 0) * 10_000) / 100,
        }));
        expect(shares).toEqual(
          expect.arrayContaining([
            { name: 'Fondazione Cariplo', cents: 6_000_000, percent: 39.37 },
            { name: 'I partner e i sostenitori', cents: 9_240_000, percent: 60.63 },
          ]),
        );
        expect(funding.costToCompany).toMatchObject([{ costToCompany: { cents: 0 } }]);
        // The fund is planned: no proposals are asked for, and people still ask what it may pay for.
        expect(funding.funds).toMatchObject([
          { fund: { name: 'Fondo di solidarietà', modality: 'PLANNED' }, given: null, agrees: null },
        ]);
        expect(funding.funds[0]?.fund.mayPayFor?.it).toContain('Benefit');
      });

      it('Insieme per il lavoro: 10 and 4 millions are the 14 that it states, over four years', async () => {
        const { funding } = await answersOf(ids.insieme);
        expect(funding.funds).toMatchObject([{ given: { cents: 1_400_000_000 }, agrees: true }]);
        expect(funding.funds[0]?.fund.period?.it).toContain('quattro anni');
        expect(new Set(funding.shares.map(({ cents }) => cents))).toEqual(
          new Set([1_000_000_000, 400_000_000]),
        );
      });

      it('Insieme per il lavoro: calls are to bring more, and nobody says how much', async () => {
        const { funding } = await answersOf(ids.insieme);
        expect(funding.toCome).toEqual([
          { name: 'Bando BolognaMade', modality: 'PLANNED' },
          { name: 'Bando Incredibol', modality: 'PLANNED' },
        ]);
        expect(funding.explanation.it).toContain(
          'Dovranno confluire altre risorse, di cui non è detto quanto',
        );
        expect(funding.withoutAmount).toBe(0);
        expect(funding.explanation.it).not.toContain('di ciò che è detto');
      });

      it('gives no parts of a whole that is not known', async () => {
        const { funding } = await answersOf(another, '2021-06-01');
        expect(funding.shares.map(({ share }) => share)).toEqual([null, null]);
        expect(funding).toMatchObject({ withoutAmount: 1, totals: [{ cents: 100_000 }] });
        expect(funding.explanation.it).toContain('In tutto, di ciò che è detto, 1.000,00 EUR');
        expect(funding.explanation.en).toContain('In all, of what is stated,');
        expect(funding.explanation.it).not.toContain('%');
      });

      it('ACTIVITY.CR: two funders, no amounts, no shares', async () => {
        const { funding } = await answersOf(ids.activity);
        expect(funding.totals).toEqual([]);
        expect(Object.fromEntries(funding.shares.map((one) => [one.contributor?.name, one.share]))).toEqual({
          'Fondo Sociale Europeo': null,
          'Regione Lombardia': null,
        });
      });

      it('Casalecchio: what CSAPSA is given is for other activities, not for the network', async () => {
        const { funding } = await answersOf(ids.casalecchio, '2013-06-01');
        expect(funding).toMatchObject({ contributions: [], shares: [], totals: [] });
        expect(names(funding.notForIt)).toEqual([
          'Finanziamento della Provincia di Bologna a CSAPSA',
          'Finanziamento di Asc Insieme a CSAPSA',
        ]);
        expect(funding.explanation.it).toContain('non dicono chi paga');
      });

      it('Impresa per noi: no source says', async () => {
        const { funding } = await answersOf(ids.impresa);
        expect(funding).toMatchObject({ contributions: [], totals: [], funds: [], notForIt: [] });
        expect(funding.explanation.en).toContain('do not say who pays');
      });
    });

    it('say that the programme had not begun, or had ended, and hold nothing', async () => {
      const query = `query ($asOf: Day!) { node(id: "${another}", asOf: $asOf) { ... on Programme {
        takingPart { practices { name } explanation { it } }
        helpForPeople { desks { desk { name } } explanation { it } }
        funding { contributions { name } explanation { en } }
      } } }`;
      const answer = await ask<Record<string, unknown>, object>(hub().address, query, { asOf: '2019-12-31' });
      const before = 'In questa data «test/altro-programma» non era ancora cominciato.';
      expect(answer).toEqual({
        node: {
          takingPart: { practices: [], explanation: { it: before } },
          helpForPeople: { desks: [], explanation: { it: before } },
          funding: {
            contributions: [],
            explanation: { en: 'On this date “test/altro-programma” had not begun yet.' },
          },
        },
      });
      const later = await ask<Record<string, unknown>, object>(hub().address, query, { asOf: '2023-01-01' });
      expect(later).toHaveProperty('node.takingPart.explanation.it', expect.stringContaining('già finito'));
      const meanwhile = await ask<Record<string, unknown>, object>(hub().address, query, {
        asOf: '2021-06-01',
      });
      expect(meanwhile).toHaveProperty('node.helpForPeople.desks', [
        { desk: { name: 'test/sportello-altrui' } },
      ]);
    });

    it('take as many statements for all programmes as for one, give or take a few', async () => {
      // The hub also looks for what it has to do by itself: the least of several is what the question takes.
      const statementsFor = async (asked: readonly string[]) => {
        const counts: number[] = [];
        for (let attempt = 0; attempt < 3; attempt++) {
          statements = 0;
          await ask(hub().address, ProgrammeAnswersDocument, { ids: [...asked], asOf: null });
          counts.push(statements);
        }
        return Math.min(...counts);
      };
      const forOne = await statementsFor([ids.insieme]);
      const forAll = await statementsFor(Object.values(ids));
      expect(forOne).toBeGreaterThan(5);
      // Each programme by itself would take forOne more.
      expect(forAll).toBeLessThan(2 * forOne);
    });
  },
  {
    onStatement: () => statements++,
    prepare: async (store) => {
      await put(store, {
        nodes: [
          node(another, 'Programme', { since: '2020', until: '2022' }),
          node('test/sportello-altrui', 'ListeningPoint'),
          node('test/dono', 'Contribution', {
            since: '2020',
            properties: { form: 'GRANT', amount: { cents: 100_000, currency: 'EUR', qualifier: 'EXACT' } },
            references: { contributor: ['activity-cr/concass'], recipient: [another], programme: [another] },
          }),
          node('test/dono-senza-importo', 'Contribution', {
            since: '2020',
            properties: { form: 'GRANT' },
            references: {
              contributor: ['activity-cr/energheia'],
              recipient: [another],
              programme: [another],
            },
          }),
          // A number of the organiser for that other programme alone.
          node('test/numero-altrui', 'ContactPoint', {
            properties: { channel: 'PHONE', value: '000 000' },
            references: { of: ['activity-cr/concass'], about: [another] },
          }),
        ],
        ties: [
          tie('ORGANISES', 'activity-cr/concass', 'test/sportello-altrui'),
          tie('CONTRIBUTES_TO', 'test/sportello-altrui', another),
        ],
      });
    },
  },
);
