/** What the people of Insieme per il lavoro ask, with answers taken from its presentation of 5 October 2017. */
import { expect, it } from 'vitest';
import { describeOnStores } from '../support/stores.js';
import { asking, linesOf } from './asking.js';
import { containing } from '../support/matching.js';

const network = 'insieme-per-il-lavoro';
const programme = `${network}/insieme-per-il-lavoro`;
const signatories = [
  'Arcidiocesi di Bologna',
  'Bologna',
  'Città metropolitana di Bologna',
  'Fondazione San Petronio Onlus',
];

interface Body {
  readonly name: string;
  readonly role: { readonly it: string } | null;
  readonly meetsEveryMonths: number | null;
  readonly convenedBy: { readonly it: string } | null;
}

describeOnStores('questions of Insieme per il lavoro', (hub) => {
  const { query, ties, judge } = asking(hub);
  const membersOf = async (body: string) =>
    (await ties({ of: `${network}/${body}`, kinds: ['SITS_ON'], direction: 'IN' })).map(
      ({ from }) => from.name,
    );

  it('was founded by a protocol of 22 May 2017, with four signatories and nine collaborators', async () => {
    interface Protocol {
      readonly since: string;
      readonly parties: readonly { readonly name: string }[];
      readonly collaborators: readonly { readonly name: string }[];
    }
    const data = await query<{ agreements: { nodes: readonly Protocol[] } }>(
      `{ agreements(filter: { programme: "${programme}", text: "protocollo" }) { nodes { since parties { name } collaborators { name } } } }`,
    );
    const [protocol] = data.agreements.nodes;
    expect(protocol?.since).toBe('2017-05-22');
    expect(protocol?.parties.map(({ name }) => name).sort()).toEqual(signatories);
    expect(protocol?.collaborators.map(({ name }) => name)).toEqual([
      'Alleanza delle Cooperative Italiane – Bologna',
      'CNA Bologna',
      'Confartigianato Imprese di Bologna e Imola',
      'Confcommercio ASCOM Bologna',
      'Confesercenti Bologna',
      'Confindustria Emilia Area Centro',
      'CGIL – Bologna',
      'CISL Area Metropolitana Bolognese',
      'UIL – Bologna',
    ]);
  });

  it.each([
    ['2017-05-21', []],
    ['2017-05-22', signatories],
    ['2017-10-05', signatories],
  ])('has on %s the signatories %j', async (asOf, names) => {
    const members = await ties({ of: programme, kinds: ['MEMBER_OF'], direction: 'IN', asOf });
    const found = members.filter(({ membershipClass }) => membershipClass === 'SIGNATORY');
    expect(found.map(({ from }) => from.name).sort()).toEqual(names);
  });

  it.each([
    ['Comune di Bologna', 'italia/bologna'],
    ['Città metropolitana', `${network}/citta-metropolitana`],
    ['Fondazione S. Petronio', `${network}/fondazione-san-petronio`],
    ['ASCOM', `${network}/confcommercio-ascom`],
    ['IXL', programme],
  ])('is searched for %s', async (text, id) => {
    const data = await query<{ search: { results: { nodes: readonly { id: string }[] } } }>(
      'query ($text: String!) { search(text: $text) { results { nodes { id } } } }',
      { text },
    );
    expect(data.search.results.nodes.map((node) => node.id)).toContain(id);
  });

  it('has ten million from the municipality and four from the archdiocese, over the first four years', async () => {
    interface Given {
      readonly contributor: { readonly name: string };
      readonly amount: { readonly cents: number; readonly currency: string; readonly qualifier: string };
      readonly fund: {
        readonly period: { readonly it: string };
        readonly statedTotal: { readonly cents: number };
      };
    }
    const data = await query<{ contributions: { nodes: readonly Given[] } }>(
      `{ contributions(filter: { programme: "${programme}" }) { nodes { contributor { name } amount { cents currency qualifier }
         fund { period { it } statedTotal { cents } } } } }`,
    );
    const fund = { period: { it: 'Primi quattro anni' }, statedTotal: { cents: 1_400_000_000 } };
    const euro = (cents: number) => ({ cents, currency: 'EUR', qualifier: 'EXACT' });
    expect(data.contributions.nodes).toHaveLength(2);
    expect(data.contributions.nodes).toContainEqual({
      contributor: { name: 'Bologna' },
      amount: euro(1_000_000_000),
      fund,
    });
    expect(data.contributions.nodes).toContainEqual({
      contributor: { name: 'Arcidiocesi di Bologna' },
      amount: euro(400_000_000),
      fund,
    });
  });

  it('works with six instruments', async () => {
    const data = await query<{ instruments: { nodes: readonly { name: string }[] } }>(
      `{ instruments(filter: { programme: "${programme}" }) { nodes { name } } }`,
    );
    expect(data.instruments.nodes.map(({ name }) => name).sort()).toEqual([
      'Autoimpiego',
      'Credito',
      'Inserimenti in azienda o esercizi commerciali',
      'Orientamento e formazione professionale',
      'Progetti PON',
      'Tirocini formativi o stage',
    ]);
  });

  it('has three bodies, each with its members, role, cadence and who may call it', async () => {
    const data = await query<{ programmes: { nodes: readonly { bodies: readonly Body[] }[] } }>(
      `{ programmes(filter: { ids: ["${programme}"] }) { nodes { bodies { name role { it } meetsEveryMonths convenedBy { it } } } } }`,
    );
    const bodies = new Map(data.programmes.nodes[0]?.bodies.map((body) => [body.name, body]));
    expect([...bodies.keys()].sort()).toEqual([
      'Board di imprese',
      'Tavolo di coordinamento',
      'Tavolo tecnico',
    ]);
    const steering = bodies.get('Tavolo di coordinamento');
    expect(steering).toMatchObject({ meetsEveryMonths: 6 });
    expect(steering?.role?.it).toMatch(/piano annuale/u);
    expect(steering?.convenedBy?.it).toMatch(/uno dei componenti/u);
    expect((await membersOf('tavolo-coordinamento')).toSorted()).toEqual(signatories);
    expect((await membersOf('tavolo-tecnico')).toSorted()).toEqual(signatories);
    // How often these two meet, and who calls them, is not said.
    for (const name of ['Tavolo tecnico', 'Board di imprese']) {
      expect(bodies.get(name)).toMatchObject({ meetsEveryMonths: null, convenedBy: null });
    }
    expect(await membersOf('board-imprese')).toEqual(['Le imprese del territorio disponibili a contribuire']);
    expect(bodies.get('Board di imprese')?.role?.it).toMatch(/fabbisogni/u);
  });

  it('is judged on the meetings of its steering table only where something is recorded', async () => {
    const verdict = await judge(`${network}/riunioni-ogni-sei-mesi`, {}, '2018-06-01');
    expect(verdict).toMatchObject({ outcome: 'UNDETERMINED' });
    expect(linesOf(verdict.citations)).toEqual(['76']);
  });

  it.each([
    ['Ufficio comune per lo sviluppo economico', 'COORDINATES', /intero progetto/u, '48'],
    ['Fondazione San Petronio Onlus', 'COORDINATES', /autoimprenditorialità/u, '48'],
    ['Sportello per il lavoro del Comune di Bologna', 'CONTRIBUTES_TO', /14\/15/u, '51'],
    ['Bologna', 'CONTRIBUTES_TO', /PonMetro/u, '43'],
    ['Opimm', 'CONTRIBUTES_TO', /primi colloqui/u, '54'],
    ['Fomal', 'CONTRIBUTES_TO', /curriculum/u, '54'],
    ['I Servizi sociali territoriali', 'CONTRIBUTES_TO', /in carico/u, '39'],
  ])('knows what %s does: %s', async (name, kind, task, line) => {
    const found = (await ties({ of: programme, kinds: [kind], direction: 'IN' })).filter(
      ({ from }) => from.name === name,
    );
    expect(found.map((tie) => tie.task?.it ?? '').join(' ')).toMatch(task);
    // A range that holds the line, or the line itself.
    const cited = found.flatMap(({ citations }) => linesOf(citations));
    const holds = (range: string) => {
      const [first = NaN, last = first] = range.split('-').map(Number);
      return first <= Number(line) && Number(line) <= last;
    };
    expect(cited.some(holds), cited.join('; ')).toBe(true);
  });

  it('leaves the listening points to the archdiocese, which trains them and looks after the relations', async () => {
    const found = await ties({
      of: `${network}/punti-di-ascolto`,
      kinds: ['LIAISES_WITH', 'TRAINS', 'UNIT_OF'],
      direction: 'BOTH',
    });
    expect(found.map(({ kind, from, to }) => `${from.name} ${kind} ${to.name}`).sort()).toEqual([
      "Arcidiocesi di Bologna LIAISES_WITH I punti di ascolto dell'Arcidiocesi",
      "Arcidiocesi di Bologna TRAINS I punti di ascolto dell'Arcidiocesi",
      "I punti di ascolto dell'Arcidiocesi UNIT_OF Arcidiocesi di Bologna",
    ]);
    for (const { citations } of found) expect(linesOf(citations)).toContain('60');
  });

  it('has a mailbox for citizens only; a company may use the website', async () => {
    interface Contacts {
      readonly takingPart: {
        readonly contacts: readonly { readonly value: string }[];
        readonly notForCompanies: readonly { readonly value: string; readonly exclusive: boolean | null }[];
      };
    }
    const data = await query<{ programmes: { nodes: readonly Contacts[] } }>(
      `{ programmes(filter: { ids: ["${programme}"] }) { nodes { takingPart { contacts { value } notForCompanies { value exclusive } } } } }`,
    );
    expect(data.programmes.nodes[0]?.takingPart).toEqual({
      contacts: [{ value: 'www.insiemeperilavoro.it' }],
      notForCompanies: [{ value: 'insiemelavoro@comune.bologna.it', exclusive: true }],
    });
  });

  it('addresses people in hardship, and is silent on those whose fragility is evident', async () => {
    const rule = `${network}/profilo-dei-destinatari`;
    expect(await judge(rule, { value: 'persone in situazione di disagio' })).toMatchObject({
      outcome: 'disagio-senza-fragilita',
      determined: true,
    });
    // Line 27 speaks of all in fragility, line 113 of those without it: no answer, above all no "not listed".
    expect(await judge(rule, { value: 'chi ha più di 30 punti' })).toMatchObject({
      outcome: 'UNDETERMINED',
      determined: false,
    });
  });

  it('offers companies a pact in four modes, the last of them open', async () => {
    const rule = `${network}/modalita-del-patto`;
    const data = await query<{
      rules: { nodes: readonly { parameters: { values: readonly { value: string }[]; closed: boolean } }[] };
    }>(
      `{ rules(filter: { programme: "${programme}", text: "modi di collaborare" }) { nodes { parameters } } }`,
    );
    expect(data.rules.nodes[0]?.parameters.values.map(({ value }) => value)).toEqual([
      'inserimento-lavorativo',
      'tirocinio',
      'tutoraggio-autoimpiego',
      'altro',
    ]);
    const traineeship = await judge(rule, { value: 'Tirocinio formativo o stage' });
    expect(traineeship).toMatchObject({ outcome: 'tirocinio', reason: 'STATED' });
    expect(linesOf(traineeship.citations).join()).toMatch(/208-211|209/u);
    for (const value of ['stage', 'tirocinio formativo']) {
      expect((await judge(rule, { value })).outcome, value).toBe('tirocinio');
    }
    expect((await judge(rule, { value: 'tutoraggio progetto di auto impiego' })).outcome).toBe(
      'tutoraggio-autoimpiego',
    );
    // The last mode is another one: what is not named falls under it.
    expect(await judge(rule, { value: 'donazione' })).toMatchObject({ outcome: 'altro', determined: true });
  });

  it('commits who signs the pact to an availability, aiming at stable work where conditions allow', async () => {
    const data = await query<{
      agreements: { nodes: readonly { modality: string; subject: { it: string } }[] };
    }>(
      `{ agreements(filter: { programme: "${programme}", text: "patto" }, includeProposed: true) { nodes { modality subject { it } } } }`,
    );
    expect(data.agreements.nodes).toHaveLength(1);
    expect(data.agreements.nodes[0]).toMatchObject({ modality: 'PROPOSED' });
    expect(data.agreements.nodes[0]?.subject.it).toMatch(/disponibile.*stabile.*condizioni/u);
  });

  it.each([
    [31, 'persone-fragili', 'STATED'],
    [30.5, 'persone-fragili', 'STATED'],
    [30, 'UNDETERMINED', 'BOUNDARY_UNSTATED'],
    [29.9, 'persone-da-accompagnare', 'STATED'],
    [12, 'persone-da-accompagnare', 'STATED'],
    [11, 'UNDETERMINED', 'BOUNDARY_UNSTATED'],
    [10.9, 'disagio-senza-fragilita', 'DERIVED'],
    [0, 'disagio-senza-fragilita', 'DERIVED'],
    [1000, 'persone-fragili', 'STATED'],
  ])('puts a score of %d into %s', async (score, outcome, reason) => {
    const verdict = await judge(`${network}/fasce-di-fragilita`, { score });
    expect(verdict).toMatchObject({ outcome, reason });
    expect(verdict.citations?.length).toBeGreaterThan(0);
  });

  it('refuses a score off the scale', async () => {
    expect(await judge(`${network}/fasce-di-fragilita`, { score: -1 })).toMatchObject({
      refusal: 'OFF_SCALE',
      message: containing('found -1'),
    });
  });

  it('refuses to judge a day before the programme began', async () => {
    expect(await judge(`${network}/fasce-di-fragilita`, { score: 5 }, '2017-05-21')).toMatchObject({
      refusal: 'NOT_IN_FORCE',
      message: containing('2017-05-22'),
    });
  });
});
