/** What the citizens and operators of ACTIVITY.CR ask, with answers taken from the article. */
import { expect, it } from 'vitest';
import { DeskForDocument } from '../generated/graphql.js';
import type { MunicipalityInput } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';
import { asking } from './asking.js';
import { containing, listWith } from '../support/matching.js';

const network = 'activity-cr';
const programme = `${network}/activity-cr`;
const beforeOpening = '2021-01-10';
const opening = '2021-01-11';
const afterOpening = '2021-02-01';

/** Official name, ISTAT code, and the name as the article writes it, of the sixteen that Mestieri Lombardia looks after. */
const sixteen = [
  ['Casteldidone', '019023', 'Casteldidone'],
  ['Spineda', '019101', 'Spineda'],
  ['Rivarolo del Re ed Uniti', '019083', 'Rivarolo del Re e U.'],
  ['Calvatone', '019009', 'Calvatone'],
  ['Tornata', '019106', 'Tornata'],
  ['Martignana di Po', '019057', 'Martignana di Po'],
  ['Gussola', '019052', 'Gussola'],
  ['Torricella del Pizzo', '019108', 'Torricella del P.'],
  ['Scandolara Ravara', '019092', 'Scandolara Ravara'],
  ['Motta Baluffi', '019061', 'Motta Baluffi'],
  ["Cingia de' Botti", '019031', 'Cingia de’ Botti'],
  ['San Martino del Lago', '019091', 'S. Martino d/L.'],
  ['Solarolo Rainerio', '019096', 'Solarolo Rainerio'],
  ['San Giovanni in Croce', '019090', 'S. Giovanni in C.'],
  ['Voltido', '019115', 'Voltido'],
  ['Piadena Drizzona', '019116', 'Piadena Drizzona'],
] as const;

const ofEnergheia = {
  manager: 'Energheia Impresa Sociale',
  contacts: ['EMAIL casalmaggiore@energheiaimpresa.it', 'MOBILE 324 7480228', 'PHONE 0375 40200'],
};
const ofMestieri = {
  manager: 'Mestieri Lombardia',
  contacts: ['EMAIL cremona@mestierilombardia.it', 'MOBILE 340 4691081', 'PHONE 0372 1786314 int. 1'],
};

describeOnStores('questions of ACTIVITY.CR', (hub) => {
  const { query, ties } = asking(hub);
  const answerFor = async (municipality: MunicipalityInput, asOf: string) =>
    (await ask(hub().address, DeskForDocument, { municipality, asOf })).deskFor;
  const deskFor = async (municipality: MunicipalityInput, asOf = afterOpening) => {
    const answer = await answerFor(municipality, asOf);
    if (answer.__typename !== 'DesksFound') throw new Error(`expected desks, found ${answer.__typename}`);
    const [desk, ...others] = answer.desks;
    if (desk === undefined || others.length > 0) {
      throw new Error(`expected one desk, found ${answer.desks.length}`);
    }
    return { ...desk, municipality: answer.municipality };
  };
  /** Where a citizen is sent: the municipality understood, who answers there, and by which contacts. */
  const doorOf = async (which: MunicipalityInput, asOf?: string) => {
    const { managers, contacts, municipality } = await deskFor(which, asOf);
    return {
      ...municipality,
      manager: managers.map(({ name }) => name).join(', '),
      contacts: contacts
        .map(({ channel, value, extension }) => [channel, value, extension].filter(Boolean).join(' '))
        .sort(),
    };
  };

  it.each([{ name: 'Casalmaggiore' }, { name: 'CASALMAGGIORE' }, { istatCode: '019021' }])(
    'sends a citizen of Casalmaggiore (%j) to Energheia',
    async (which) => {
      expect(await doorOf(which)).toEqual({ name: 'Casalmaggiore', istatCode: '019021', ...ofEnergheia });
    },
  );

  it.each(sixteen)(
    'sends a citizen of %s (%s, “%s”) to Mestieri Lombardia',
    async (name, istatCode, written) => {
      for (const which of [{ name }, { istatCode }, { name: written }, { name: written.toLowerCase() }]) {
        expect(await doorOf(which), JSON.stringify(which)).toEqual({ name, istatCode, ...ofMestieri });
      }
    },
  );

  it.each(['S. Martino d/L', 's martino d l', 'cingia de botti', 'CINGIA DE BOTTI', 'Rivarolo del re e u'])(
    'understands %s, written carelessly',
    async (name) => {
      expect(await doorOf({ name })).toMatchObject(ofMestieri);
    },
  );

  it.each([
    ['San Martino', 'San Martino del Lago'],
    ['Cinga de Botti', "Cingia de' Botti"],
    ['Piadena', 'Piadena Drizzona'],
  ])('offers candidates for %s and chooses none', async (name, candidate) => {
    const answer = await answerFor({ name }, afterOpening);
    if (answer.__typename !== 'MunicipalityNotFound') throw new Error(`found ${answer.__typename}`);
    expect(answer.reason).toBe('UNKNOWN_NAME');
    expect(answer.candidates.map((one) => one.name)).toContain(candidate);
  });

  it('is online before the physical opening, by the same contacts, and in person by appointment from that day', async () => {
    const access = async (asOf: string) =>
      (await deskFor({ name: 'Gussola' }, asOf)).access
        .map(({ channel, appointmentRequired, modality }) => ({ channel, appointmentRequired, modality }))
        .toSorted((a, b) => a.channel.localeCompare(b.channel));
    const online = { channel: 'ONLINE', appointmentRequired: null, modality: 'IN_FORCE' };
    const inPerson = { channel: 'IN_PERSON', appointmentRequired: true, modality: 'PLANNED' };
    expect(await access(beforeOpening)).toEqual([online]);
    expect(await access(opening)).toEqual([inPerson, online]);
    expect(await access(afterOpening)).toEqual([inPerson, online]);
    for (const asOf of [beforeOpening, opening, afterOpening]) {
      expect(await doorOf({ name: 'Gussola' }, asOf), asOf).toMatchObject(ofMestieri);
      expect(await doorOf({ name: 'Casalmaggiore' }, asOf), asOf).toMatchObject(ofEnergheia);
    }
  });

  it('is free for citizens; the European Social Fund and Regione Lombardia pay', async () => {
    for (const { freeOfCharge } of (await deskFor({ name: 'Voltido' })).access)
      expect(freeOfCharge).toBe(true);
    const data = await query<{
      programmes: {
        nodes: readonly {
          money: { byContributor: readonly { contributor: { name: string }; cents: null }[] };
        }[];
      };
    }>(
      `{ programmes(filter: { ids: ["${programme}"] }) { nodes { money { byContributor { contributor { name } cents } } } } }`,
    );
    expect(data.programmes.nodes[0]?.money.byContributor).toEqual([
      { contributor: { name: 'Fondo Sociale Europeo' }, cents: null },
      { contributor: { name: 'Regione Lombardia' }, cents: null },
    ]);
  });

  it('covers each of its seventeen municipalities exactly once', async () => {
    const members = await ties({ of: `${network}/concass`, kinds: ['MEMBER_OF'], direction: 'IN' });
    const municipalities = members.flatMap(({ from }) => (from.kind === 'Municipality' ? [from.name] : []));
    expect(municipalities).toHaveLength(17);
    const desks = [`${network}/sportello-casalmaggiore`, `${network}/sportello-comuni-casalaschi`];
    const served = (
      await Promise.all(
        desks.map((of) => ties({ of, kinds: ['SERVES'], direction: 'OUT', asOf: afterOpening })),
      )
    ).flatMap((found) => found.map(({ to }) => to.name));
    expect(served.toSorted()).toEqual(municipalities.toSorted());
    for (const name of municipalities) expect((await deskFor({ name })).managers).toHaveLength(1);
  });

  it('knows who organises, who manages and who hosts the desks', async () => {
    const of = `${network}/sportello-comuni-casalaschi`;
    const kinds = ['ORGANISES', 'MANAGES', 'HOSTS'];
    const found = await ties({ of, kinds, direction: 'IN', asOf: afterOpening });
    expect(found.map(({ kind, from, modality }) => `${kind} ${from.name} ${modality}`).sort()).toEqual([
      'HOSTS Le amministrazioni locali casalasche PLANNED',
      'MANAGES Mestieri Lombardia IN_FORCE',
      'ORGANISES Consorzio Casalasco Servizi Sociali IN_FORCE',
    ]);
    // The running is announced without a day: no tie may claim one.
    const [managed] = found.filter(({ kind }) => kind === 'MANAGES');
    expect(managed).toMatchObject({ since: 'UNKNOWN', until: 'UNKNOWN', origin: 'DERIVED' });
    // Offered, and nobody hosts before there is anything to host.
    const before = await ties({ of, kinds: ['HOSTS'], direction: 'IN', asOf: beforeOpening });
    expect(before).toEqual([]);
  });

  it('knows the part of the schools, with whom, and for whom', async () => {
    const data = await query<{ activities: { nodes: readonly unknown[] } }>(
      `{ activities(filter: { programme: "${programme}", text: "studenti" }) { nodes {
         partners { name } addressees { name } citations { lines } } } }`,
    );
    expect(data.activities.nodes).toEqual([
      {
        partners: [
          { name: 'I.I.S. Polo Romani' },
          { name: 'Fondazione S. Chiara' },
          { name: 'Sol.Co. Cremona' },
          { name: 'Energheia Impresa Sociale' },
        ],
        addressees: [{ name: 'Studenti e studentesse in uscita dalla scuola' }],
        citations: listWith({ lines: '26' }),
      },
    ]);
    const schools = await query<{ institutions: { nodes: readonly { name: string; form: string }[] } }>(
      '{ institutions(filter: { text: "polo romani" }) { nodes { name form } } }',
    );
    expect(schools.institutions.nodes).toEqual([{ name: 'I.I.S. Polo Romani', form: 'SCHOOL' }]);
  });

  it('tells a citizen from elsewhere that no desk is known for them', async () => {
    expect(await answerFor({ name: 'Zola Predosa' }, afterOpening)).toMatchObject({
      __typename: 'NoDeskKnown',
      municipality: { name: 'Zola Predosa' },
      explanation: { it: containing('Nessuno sportello noto serve Zola Predosa') },
    });
    expect(await answerFor({ name: 'Cremona' }, afterOpening)).toMatchObject({
      __typename: 'MunicipalityNotFound',
      reason: 'UNKNOWN_NAME',
    });
    expect(await answerFor({ istatCode: '019999' }, afterOpening)).toMatchObject({ reason: 'UNKNOWN_CODE' });
  });

  it('says what the article leaves unsaid about the desks', async () => {
    const data = await query<{
      openQuestions: {
        nodes: readonly {
          statement: { it: string; en: string };
          about: readonly { id: string }[];
          citations: readonly { lines: string }[];
        }[];
      };
    }>(
      `{ openQuestions(filter: { programme: "${programme}" }, first: 50) { nodes { statement { it en } about { id } citations { lines } } } }`,
    );
    const unsaid = data.openQuestions.nodes;
    const words = unsaid.map(({ statement }) => statement.it).join('\n');
    for (const topic of [/quanti/iu, /dove|sed[ei]|indirizz/iu, /orari/iu, /online/iu])
      expect(words).toMatch(topic);
    for (const { citations, statement } of unsaid) {
      expect(citations.length, statement.it).toBeGreaterThan(0);
      expect(statement.en).not.toBe('');
    }
  });
});
