/** Across the five programmes: what recurs, what only seems to, who works with Caritas and listening points. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { AcrossProgrammesDocument } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

/** An invented association that works for two of the real programmes: by a tie for one, by a record for the other. */
async function addRecurring(store: Store): Promise<void> {
  const invented = { fiction: true } as const;
  await put(store, {
    nodes: [
      node('test/associazione', 'Institution', { ...invented, properties: { form: 'ASSOCIATION' } }),
      node('test/gruppo', 'Group', invented),
      node('test/attivita', 'Activity', {
        ...invented,
        references: {
          programme: ['insieme-per-il-lavoro/insieme-per-il-lavoro'],
          leads: ['test/associazione', 'test/gruppo'],
        },
      }),
      node('test/confronto', 'Distinction', {
        ...invented,
        name: 'Due nomi simili',
        properties: { verdict: 'DIFFERENT', statement: { it: 'Sono due.', en: 'They are two.' } },
        references: { between: ['test/associazione', 'activity-cr/solco-cremona'] },
      }),
    ],
    ties: [
      tie('CONTRIBUTES_TO', 'test/associazione', 'activity-cr/activity-cr', invented),
      tie('CONTRIBUTES_TO', 'test/gruppo', 'activity-cr/activity-cr', invented),
      tie('SEATED_IN', 'test/associazione', 'italia/casalmaggiore', invented),
    ],
  });
}

describeOnStores(
  'across the programmes',
  (hub) => {
    const across = (includeFiction = false, asOf: string | null = null) =>
      ask(hub().address, AcrossProgrammesDocument, { includeFiction, asOf });

    describe('what recurs', () => {
      it('is no organisation: the documents name none twice', async () => {
        const { recurrences } = await across();
        expect(recurrences.programmes.map(({ name }) => name)).toEqual([
          'ACTIVITY.CR',
          'Impresa per noi',
          'Impresasolidale',
          'In Cerchio Casalecchio',
          'Insieme per il lavoro',
        ]);
        expect(recurrences.organisations).toEqual([]);
        expect(recurrences.groups).toEqual([]);
        expect(recurrences.explanation.it).toContain('Nessuna organizzazione');
      });

      it('are kinds: consortia of municipalities, associations of businesses, consortia of cooperatives, foundations', async () => {
        const { recurrences } = await across();
        const inProgrammes = (kind: string, form: string | null) =>
          Object.fromEntries(
            recurrences.kinds
              .find((one) => one.kind === kind && one.form === form)
              ?.occurrences.map(({ programme, actors }) => [
                programme.name,
                actors.map(({ name }) => name),
              ]) ?? [],
          );
        expect(inProgrammes('Institution', 'MUNICIPAL_CONSORTIUM')).toEqual({
          'ACTIVITY.CR': ['Consorzio Casalasco Servizi Sociali'],
          'In Cerchio Casalecchio': ['Asc Insieme'],
        });
        expect(inProgrammes('Institution', 'EMPLOYERS_ASSOCIATION')).toMatchObject({
          Impresasolidale: ['Unione Artigiani', 'Unione Commercianti'],
        });
        expect(inProgrammes('Institution', 'EMPLOYERS_ASSOCIATION')['Insieme per il lavoro']).toHaveLength(6);
        expect(inProgrammes('Institution', 'FOUNDATION')).toEqual({
          Impresasolidale: ['Fondazione Cariplo'],
          'Insieme per il lavoro': ['Fondazione San Petronio Onlus'],
        });
        expect(inProgrammes('Cooperative', 'CONSORTIUM')).toEqual({
          Impresasolidale: ['Consorzio Solco'],
          'In Cerchio Casalecchio': ['Consorzio Sic'],
        });
        // One diocese, in one programme only.
        expect(inProgrammes('Institution', 'DIOCESE')).toEqual({});
        // Institutions whose form nobody states have no kind in common.
        expect(recurrences.kinds.filter((one) => one.kind === 'Institution' && one.form === null)).toEqual(
          [],
        );
      });

      it('tells those that a source only names from those tied to the programme', async () => {
        const { recurrences } = await across();
        const consortia = recurrences.kinds.find((one) => one.form === 'MUNICIPAL_CONSORTIUM');
        expect(consortia?.occurrences.map(({ onlyNamed }) => onlyNamed.map(({ name }) => name))).toEqual([
          [],
          ['Asc Insieme'],
        ]);
      });

      it('are companies, municipalities and social services too, where sources only speak of them in the plural', async () => {
        const { recurrences } = await across();
        const programmesWith = (kind: string, form: string | null) =>
          recurrences.kinds
            .find((one) => one.kind === kind && one.form === form)
            ?.occurrences.map(({ programme }) => programme.name);
        expect(programmesWith('Company', null)).toEqual(
          expect.arrayContaining(['Impresasolidale', 'In Cerchio Casalecchio', 'Insieme per il lavoro']),
        );
        expect(programmesWith('Municipality', null)?.length).toBeGreaterThanOrEqual(3);
        expect(programmesWith('Institution', 'SOCIAL_SERVICE')).toEqual(
          expect.arrayContaining(['ACTIVITY.CR', 'Insieme per il lavoro']),
        );
        const companies = recurrences.kinds.find(({ kind }) => kind === 'Company');
        const plurals = companies?.occurrences.flatMap(({ groups }) => groups.map(({ name }) => name)) ?? [];
        expect(plurals).toContain('Le imprese del territorio');
        expect(plurals.join()).not.toMatch(/Impiegati|tutor|dipendenti|rappresentanze/u);
      });

      it('does not say of desks that organisers of the programme set up that they are only named', async () => {
        const { recurrences } = await across();
        const desks = recurrences.kinds.find((one) => one.form === 'JOB_DESK');
        const here = desks?.occurrences.find(({ programme }) => programme.name === 'ACTIVITY.CR');
        expect(here?.actors).toHaveLength(2);
        expect(here?.onlyNamed).toEqual([]);
      });

      it('counts the province of Bologna while there was one', async () => {
        const provinces = async (asOf: string) => {
          const { recurrences } = await across(false, asOf);
          const kind = recurrences.kinds.find((one) => one.form === 'PROVINCE');
          return kind?.occurrences.flatMap(({ actors }) => actors.map(({ name }) => name)) ?? [];
        };
        expect(await provinces('2013-01-01')).toContain('Provincia di Bologna');
        expect(await provinces('2016-01-01')).not.toContain('Provincia di Bologna');
      });

      it('are invented organisations only when asked, by ties and by records, groups apart', async () => {
        const { recurrences } = await across(true);
        const invented = recurrences.organisations.find(({ actor }) => actor.name === 'test/associazione');
        expect(invented?.occurrences).toEqual([
          { programme: { name: 'ACTIVITY.CR' }, ties: [{ tieKind: 'CONTRIBUTES_TO' }], records: [] },
          { programme: { name: 'Insieme per il lavoro' }, ties: [], records: [{ recordKind: 'Activity' }] },
        ]);
        expect(recurrences.groups).toContainEqual({ actor: { name: 'test/gruppo' } });
        expect(recurrences.organisations.map(({ actor }) => actor.name)).not.toContain('test/gruppo');
      });

      it('only seems to, where a distinction says so', async () => {
        const withFiction = (await across(true)).recurrences.distinctions;
        expect(withFiction).toContainEqual({ name: 'Due nomi simili', statement: { it: 'Sono due.' } });
        // The comparison says that the two differ: nothing seems to recur.
        const { seemToRecur } = (await across(true)).recurrences;
        expect(seemToRecur.map(({ name }) => name)).not.toContain('Due nomi simili');
        expect(seemToRecur.map(({ name }) => name)).toContain('Consorzio Solco e Sol.Co. Cremona');
        expect(seemToRecur.map(({ name }) => name).join()).not.toMatch(/Caritas/u);
        const { recurrences } = await across();
        const others = recurrences.distinctions.length - recurrences.seemToRecur.length;
        expect(recurrences.explanation.it).toContain(
          `Sembrano ricorrere, e nessuna fonte mostra che siano uno: ${recurrences.seemToRecur.length}`,
        );
        expect(recurrences.explanation.it).toContain(
          `Altri confronti, tra menzioni diverse, legate, o di un solo programma: ${others}.`,
        );
        expect(recurrences.truncated).toBe(false);
        const without = recurrences.distinctions;
        expect(without.map(({ name }) => name)).not.toContain('Due nomi simili');
      });
    });

    describe('who works with Caritas or listening points', () => {
      it('is the archdiocese in Bologna, and the services share a part with the Caritas', async () => {
        const { worksWith } = await across();
        const bologna = worksWith.find((one) => one.programme.name === 'Insieme per il lavoro');
        expect(bologna?.partners.map(({ name }) => name)).toContain('Arcidiocesi di Bologna');
        expect(bologna?.alongside.map(({ from }) => from.name).sort()).toEqual([
          'I Distretti socio sanitari',
          'I Servizi sociali territoriali',
        ]);
        expect(bologna?.explanation.it).toContain(
          'insieme a: «I Distretti socio sanitari» e «I Servizi sociali territoriali»',
        );
      });

      it('is nobody for job desks, which are no listening points, unless they are asked for', async () => {
        const { worksWith } = await across();
        const casalasco = worksWith.find((one) => one.programme.name === 'ACTIVITY.CR');
        expect(casalasco).toMatchObject({ sought: [], partners: [], alongside: [] });
        const query = `{ worksWith(listeningPointForms: [JOB_DESK]) { programme { name } partners { name } } }`;
        interface Asked {
          readonly worksWith: { programme: { name: string }; partners: { name: string }[] }[];
        }
        const asked = await ask<Asked, object>(hub().address, query, {});
        const desks = asked.worksWith.find((one) => one.programme.name === 'ACTIVITY.CR');
        expect(desks?.partners.map(({ name }) => name)).toEqual(
          expect.arrayContaining([
            'Consorzio Casalasco Servizi Sociali',
            'Energheia Impresa Sociale',
            'Mestieri Lombardia',
          ]),
        );
      });

      it('says in words what each tie is, and names the plurals of the source', async () => {
        const { worksWith } = await across();
        const bologna = worksWith.find((one) => one.programme.name === 'Insieme per il lavoro');
        expect(bologna?.sought.map(({ name }) => name)).toEqual([
          'Caritas diocesana',
          "I punti di ascolto dell'Arcidiocesi",
          'Le Caritas',
        ]);
        // Whom a desk serves does not work with it.
        expect(bologna?.ties.map(({ sentence }) => sentence.it).join()).not.toContain('è al servizio di');
        expect(bologna?.ties.map(({ sentence }) => sentence.it).join()).toContain(
          '«Arcidiocesi di Bologna» cura i rapporti con «Le Caritas»',
        );
      });

      it.each(['ACTIVITY.CR', 'Impresa per noi', 'Impresasolidale', 'In Cerchio Casalecchio'])(
        'is nobody in %s, whose source names none',
        async (name) => {
          const { worksWith } = await across();
          const here = worksWith.find((one) => one.programme.name === name);
          expect(here).toMatchObject({ sought: [], partners: [], ties: [] });
          expect(here?.explanation.it).toContain('né Caritas né punti di ascolto');
        },
      );

      it('can be asked of other kinds, forms and names', async () => {
        const query = `{ worksWith(forms: [CHAMBER_OF_COMMERCE], names: ["consorzio sic", " "]) {
          programme { name } sought { name } } }`;
        const { worksWith } = await ask<
          { worksWith: { programme: { name: string }; sought: { name: string }[] }[] },
          object
        >(hub().address, query, {});
        const sought = worksWith.flatMap((one) =>
          one.sought.map(({ name }) => `${one.programme.name}: ${name}`),
        );
        expect(sought).toEqual([
          'Impresasolidale: Camera di Commercio',
          'In Cerchio Casalecchio: Consorzio Sic',
        ]);
      });
    });
  },
  { prepare: addRecurring },
);
