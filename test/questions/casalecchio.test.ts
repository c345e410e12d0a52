/** What the people of In Cerchio Casalecchio ask, with answers taken from their page. */
import { expect, it } from 'vitest';
import { describeOnStores } from '../support/stores.js';
import { asking, linesOf } from './asking.js';
import { anyText, containing } from '../support/matching.js';

const network = 'in-cerchio-casalecchio';
const programme = `${network}/in-cerchio-casalecchio`;
const district = `${network}/distretto-di-casalecchio`;

const municipalityQuery = `query ($which: MunicipalityInput!) { municipality(which: $which) {
  ... on MunicipalityFound { municipality { name istatCode } named { name } succession { since } } } }`;

interface Practice {
  readonly name: string;
  readonly isHire: boolean | null;
  readonly isInclusionAction: boolean | null;
}

interface Award {
  readonly id: string;
  readonly alternativeNames: readonly { readonly name: string }[];
}

describeOnStores('questions of In Cerchio Casalecchio', (hub) => {
  const { query, ties, judge, judgeFacts } = asking(hub);

  it('lists eight municipalities, by their official names', async () => {
    const inside = await ties({ of: district, kinds: ['PART_OF'], direction: 'IN', asOf: '2013-12-31' });
    const listed = inside.filter(({ from }) => from.kind === 'Municipality');
    expect(listed.map(({ from }) => from.name).sort()).toEqual([
      'Bazzano',
      'Castello di Serravalle',
      'Crespellano',
      'Monte San Pietro',
      'Monteveglio',
      'Sasso Marconi',
      'Savigno',
      'Zola Predosa',
    ]);
    for (const { citations } of listed) expect(linesOf(citations)).toContain('9');
  });

  it.each(['Monte S. Pietro', 'Monte San Pietro', 'monte s pietro'])(
    'finds Monte San Pietro as %s',
    async (name) => {
      const data = await query<{ municipality: unknown }>(municipalityQuery, { which: { name } });
      expect(data.municipality).toMatchObject({
        municipality: { name: 'Monte San Pietro', istatCode: '037042' },
        succession: [],
      });
    },
  );

  it.each([
    ['Bazzano', '037004'],
    ['Castello di Serravalle', '037018'],
    ['Crespellano', '037023'],
    ['Monteveglio', '037043'],
    ['Savigno', '037058'],
  ])('tells that %s (old code %s) has become Valsamoggia', async (name, istatCode) => {
    for (const which of [{ name }, { istatCode }]) {
      const data = await query<{ municipality: unknown }>(municipalityQuery, { which });
      expect(data.municipality).toEqual({
        municipality: { name: 'Valsamoggia', istatCode: '037061' },
        named: { name },
        succession: [{ since: '2014-01-01' }],
      });
    }
  });

  it('puts Casalecchio di Reno in the district only by its name, and only for those who ask', async () => {
    const inside = async (includeProposed: boolean) =>
      (await ties({ of: district, kinds: ['PART_OF'], direction: 'IN', includeProposed })).filter(
        ({ from }) => from.name === 'Casalecchio di Reno',
      );
    expect(await inside(false)).toEqual([]);
    const found = await inside(true);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ origin: 'DERIVED', modality: 'CONDITIONAL' });
    expect(found[0]?.citations[0]).toMatchObject({ lines: '9', derivation: { it: anyText() } });
  });

  it('knows who proposed it, who coordinates it and who settles the details', async () => {
    const kinds = ['PROPOSED', 'COORDINATES', 'GOVERNS'];
    const found = await ties({ of: programme, kinds, direction: 'IN' });
    const told = found.map(({ kind, from, citations }) => [kind, from.name, linesOf(citations)]);
    expect(told).toHaveLength(3);
    expect(told).toContainEqual(['PROPOSED', 'CSAPSA', ['3', '73']]);
    expect(told).toContainEqual(['COORDINATES', 'CSAPSA', ['35']]);
    expect(told).toContainEqual(['GOVERNS', 'Gruppo di lavoro', ['33']]);
  });

  it('classes a company by what it did, and says where the text is silent', async () => {
    const classed = (facts: Readonly<Record<string, boolean>>) =>
      judgeFacts(`${network}/classe-delle-imprese`, facts);
    const awarded = await classed({ awarded: true });
    expect(awarded).toMatchObject({ outcome: 'SOCIA', reason: 'STATED', label: { it: 'Socia' } });
    expect(linesOf(awarded.citations)).toContain('58');
    const donor = await classed({ awarded: false, didInclusionAction: false, donated: true });
    expect(donor).toMatchObject({ outcome: 'SOSTENITRICE', reason: 'STATED' });
    expect(linesOf(donor.citations)).toContain('59');
    expect(await classed({ awarded: false, didInclusionAction: true, donated: false })).toMatchObject({
      outcome: 'UNDETERMINED',
      determined: false,
      reason: 'TEXT_SILENT',
    });
    const willing = { awarded: false, didInclusionAction: false, donated: false, willing: true };
    const onlyWilling = await classed(willing);
    expect(onlyWilling).toMatchObject({ outcome: 'UNDETERMINED', reason: 'TEXT_SILENT' });
    expect(linesOf(onlyWilling.citations)).toContain('24');
    expect(await classed({ ...willing, willing: false })).toMatchObject({ outcome: 'NEITHER' });
    // Somebody who donated may have been awarded too: nobody says.
    expect(await classed({ donated: true })).toMatchObject({
      outcome: 'UNDETERMINED',
      reason: 'FACT_UNKNOWN',
    });
  });

  it('leaves without a class those who are only willing', async () => {
    const members = await ties({
      of: programme,
      kinds: ['MEMBER_OF'],
      direction: 'IN',
      includeProposed: true,
    });
    const willing = members.filter(({ citations }) => linesOf(citations).includes('24'));
    expect(willing).toMatchObject([{ membershipClass: null, modality: 'CONDITIONAL' }]);
  });

  it('does not count what is outside the social field, an environmental action for one', async () => {
    const rule = `${network}/azione-di-inclusione`;
    const environmental = await judgeFacts(rule, { socialField: false });
    expect(environmental).toMatchObject({ outcome: 'DOES_NOT_COUNT' });
    expect(linesOf(environmental.citations)).toContain('26');
    const integrating = await judgeFacts(rule, { socialField: true, integratesPeople: true });
    expect(integrating).toMatchObject({ outcome: 'COUNTS' });
    expect(linesOf(integrating.citations)).toContain('28');
  });

  it('counts a stage as an inclusion action that is no hire', async () => {
    const data = await query<{ practices: { nodes: readonly Practice[] } }>(
      `{ practices(filter: { programme: "${programme}" }, first: 50) { nodes { name isHire isInclusionAction } } }`,
    );
    const practice = (name: string) => data.practices.nodes.find((one) => one.name === name);
    expect(practice('Accogliere uno stage')).toMatchObject({ isHire: false, isInclusionAction: true });
    expect(practice('Accogliere un tirocinio')).toMatchObject({ isHire: false, isInclusionAction: true });
    expect(practice('Assumere persone svantaggiate')).toMatchObject({
      isHire: true,
      isInclusionAction: true,
    });
    expect(practice('Donare denaro')).toMatchObject({ isHire: false, isInclusionAction: false });
    // Whether taking part in events includes anybody is not said.
    expect(practice('Partecipare a eventi e crearne')).toMatchObject({ isInclusionAction: null });
  });

  it('names those to whom solidarity behaviour is to be spread', async () => {
    const addressed = await ties({ of: programme, kinds: ['ADDRESSES'], direction: 'OUT' });
    const spread = addressed.filter(({ task }) => task?.it === 'Promuovere comportamenti solidali');
    expect(spread.map(({ to }) => to.name).sort()).toEqual([
      'Altre imprese della filiera delle socie',
      'Altre imprese dello stesso territorio',
      'I dipendenti delle imprese socie',
      'La popolazione',
    ]);
    for (const { citations } of spread) expect(linesOf(citations)).toEqual(['47']);
  });

  it('tells where the founding companies have their seat, and that it is no condition', async () => {
    const seats = await ties({ of: `${network}/nucleo-di-imprese`, kinds: ['SEATED_IN'], direction: 'OUT' });
    expect(seats.map(({ to, citations }) => [to.name, linesOf(citations)])).toEqual([
      ['Distretto di Casalecchio', ['3', '73']],
    ]);
    expect(await judge(`${network}/sede-nel-distretto`, { value: 'Sede operativa' })).toMatchObject({
      outcome: 'OPERATIONAL',
      explanation: { it: containing('non ne fa una condizione') },
    });
    // The page names both in one breath: "unica od operativa".
    expect(await judge(`${network}/sede-nel-distretto`, { value: 'unica' })).toMatchObject({
      outcome: 'ONLY',
    });
    expect(await judge(`${network}/sede-nel-distretto`, { value: 'operativa' })).toMatchObject({
      outcome: 'OPERATIONAL',
    });
  });

  it.each(['Azienda Solidale', 'Impresa Solidale', 'imprese solidali', 'sezione network'])(
    'knows the award as %s',
    async (text) => {
      const data = await query<{ awards: { nodes: readonly Award[] } }>(
        'query ($text: String!) { awards(filter: { text: $text }) { nodes { id alternativeNames { name } } } }',
        { text },
      );
      expect(data.awards.nodes.map(({ id }) => id)).toEqual([`${network}/azienda-solidale`]);
      expect(data.awards.nodes[0]?.alternativeNames.map(({ name }) => name)).toEqual([
        'Impresa Solidale',
        'Imprese Solidali',
        'Azienda Solidale sezione Network territorio di Casalecchio',
      ]);
    },
  );
});
