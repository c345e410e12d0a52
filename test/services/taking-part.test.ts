/** Which rules concern who takes part, and what the words of sources speak of. */
import { describe, expect, it } from 'vitest';
import type { NodeContent, NodeState } from '../../src/model/entity.js';
import type { NodeKind } from '../../src/model/kinds.js';
import { agreed } from '../../src/services/help-for-people.js';
import { rulesOfTakingPart } from '../../src/services/taking-part.js';
import { isNamed, isOfCompanies, isOfListening, isOfPeople } from '../../src/services/wording.js';
import { speaksOfCommunity, speaksOfCompanies } from '../../src/services/wording.js';
import { node } from '../store/things.js';

const state = (id: string, kind: NodeKind, more: Partial<NodeContent> = {}): NodeState => ({
  ...node(id, kind, more),
  version: 1,
});
const rule = (id: string, form: string, parameters: object): NodeState =>
  state(id, 'Rule', { properties: { form, parameters: { ...parameters } } });

describe('rules of taking part', () => {
  const bands = rule('bands', 'BANDS', { bands: [{ value: 'fragile' }, { value: 'other' }] });

  it.each([
    ['a table that gives a class', rule('r', 'CLASSIFICATION', { gives: 'MEMBERSHIP_CLASS' }), true],
    ['a table that gives something else', rule('r', 'CLASSIFICATION', { gives: 'OTHER' }), false],
    ['a list of ways', rule('r', 'LISTED_VALUES', { values: [{ value: 'traineeship' }] }), true],
    ['a list of bands of people', rule('r', 'LISTED_VALUES', { values: [{ value: 'fragile' }] }), false],
    ['a minimum that binds members', rule('r', 'MINIMUM_PER_PERIOD', {}), true],
    ['an interval of meetings', rule('r', 'INTERVAL', {}), false],
    ['a list without parameters', state('r', 'Rule', { properties: { form: 'LISTED_VALUES' } }), true],
  ])('%s', (_, one, counts) => {
    expect(rulesOfTakingPart([bands, one]).map(({ id }) => id)).toEqual(counts ? ['r'] : []);
  });
});

describe('the words of a source', () => {
  it('tell companies from people by the group’s own wording', () => {
    const group = (name: string, asWorded: string) => state(name, 'Group', { properties: { asWorded } });
    expect(isOfCompanies(group('I primi', 'molte imprese già premiate'))).toBe(true);
    expect(isOfCompanies(group('Aziende interessate', 'alcune'))).toBe(true);
    expect(isOfCompanies(group('Persone in carico', 'persone in carico ai servizi'))).toBe(false);
    // An association of companies has a form for that: its name does not make it a company.
    expect(isOfCompanies(state('Confartigianato Imprese', 'Institution'))).toBe(false);
    expect(isOfCompanies(state('Forno', 'Company'))).toBe(true);
  });

  it.each([
    ['impiegati di associazioni datoriali', false, true],
    ['tutor delle aziende', false, true],
    ['dipendenti delle imprese e delle cooperative', false, true],
    ['Le rappresentanze di categoria delle aziende', false, true],
    ['associazioni datoriali', false, false],
    ['datori di lavoro', true, false],
    ['nucleo di imprese', true, false],
    ['Tutte le maggiori agenzie di intermediazione', true, false],
    ['piccole e medie imprese', true, false],
    ['realtà imprenditoriali e istituzionali del territorio', true, false],
    ['imprese e abitanti di un territorio', true, true],
    ['local companies', true, false],
    ['Pubbliche Amministrazioni locali', false, false],
    ['17 Comuni', false, false],
    ['persone in carico ai servizi sociali', false, true],
  ])('mean by the noun that comes first: %s', (name, companies, people) => {
    const group = state(name, 'Group');
    expect([isOfCompanies(group), isOfPeople(group)]).toEqual([companies, people]);
  });

  it('tell a community network from a network of anything else', () => {
    expect(speaksOfCommunity({ it: 'Rete di comunità', en: 'Community network' })).toBe(true);
    expect(speaksOfCommunity({ it: 'Rete di imprese', en: 'Network of companies' })).toBe(false);
    expect(speaksOfCommunity({ it: 'Impresa di comunità', en: 'Community enterprise' })).toBe(false);
  });

  it('know listening points by kind, a Caritas and plurals by name', () => {
    expect(isOfListening(state('Sportello', 'ListeningPoint'))).toBe(true);
    expect(isOfListening(state('Caritas diocesana', 'Institution'))).toBe(true);
    expect(isOfListening(state("I Punti di ascolto dell'Arcidiocesi", 'Group'))).toBe(true);
    expect(isOfListening(state('Punti vendita', 'Group'))).toBe(false);
  });

  it('ask all words of one and the same name, and no words ask for nobody', () => {
    const actor = state('Con.Ca.S.S.', 'Institution', {
      alternativeNames: [{ name: 'Consorzio Casalasco', form: 'OFFICIAL' }],
    });
    expect(isNamed(actor, ['casalasco consorzio'])).toBe(true);
    expect(isNamed(actor, ['con casalasco'])).toBe(true);
    expect(isNamed(actor, ['ca casalasco sociale'])).toBe(false);
    expect(isNamed(actor, [' ', ''])).toBe(false);
  });

  it('are read in tasks of both languages, and nowhere else', () => {
    expect(speaksOfCompanies({ it: 'Avvicinare le aziende', en: 'To approach them' })).toBe(true);
    expect(speaksOfCompanies({ it: 'Avvicinarle', en: 'To approach companies' })).toBe(true);
    expect(speaksOfCompanies(undefined)).toBe(false);
    expect(speaksOfCompanies('aziende')).toBe(false);
  });
});

describe('what access rules say together', () => {
  it.each([
    [[true, undefined, true], true],
    [[false], false],
    [[true, false], null],
    [[undefined, null], null],
    [[], null],
  ])('%j is %j', (said, answer) => {
    expect(agreed(said)).toBe(answer);
  });
});
