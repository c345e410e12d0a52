/** Sentences in Italian and English. */
import { expect, test } from 'vitest';
import type { TieState } from '../../src/model/entity.js';
import { enumValues, tieDeclaration, tieKinds } from '../../src/model/kinds.js';
import type { NamedEnd } from '../../src/services/explain.js';
import { sentenceOf } from '../../src/services/explain.js';
import { tie } from '../store/things.js';

const company = { name: 'Forno', kind: 'Company' } as const;
const desk = { name: 'Sportello', kind: 'ListeningPoint' } as const;
const group = { name: 'I 17 Comuni', kind: 'Group' } as const;
const manages = (more: Partial<TieState>): TieState => ({ ...tie('MANAGES', 'a', 'b', more), version: 1 });

test.each([
  ['2021-01-11', "dall'11 gennaio 2021", 'since 11 January 2021'],
  ['2021-08-08', "dall'8 agosto 2021", 'since 8 August 2021'],
  ['2021-02-22', 'dal 22 febbraio 2021', 'since 22 February 2021'],
  ['2021-05', 'da maggio 2021', 'since May 2021'],
  ['2012', 'dal 2012', 'since 2012'],
])('a beginning, %s, is said as people say it', (since, italian, english) => {
  expect(sentenceOf(manages({ since }), company, desk, 'PRESUMED')).toEqual({
    it: `«Forno» gestisce «Sportello» (${italian}; validità presunta)`,
    en: `“Forno” manages “Sportello” (${english}; presumed)`,
  });
});

test('an end, a plan and the last statement are said', () => {
  const planned = manages({ until: '2022-03-11', modality: 'PLANNED', statedOn: ['2020', '2021-10-05'] });
  expect(sentenceOf(planned, company, desk, 'ABSENT')).toEqual({
    it: "«Forno» gestisce «Sportello» (fino all'11 marzo 2022; in programma; non valido in questa data; ultima attestazione: 5 ottobre 2021)",
    en: '“Forno” manages “Sportello” (until 11 March 2022; planned; not valid on this date; last stated: 5 October 2021)',
  });
});

test('a group is spoken of in the plural, and an undated source is called so', () => {
  const cited = manages({ citations: [{ source: 'test/articolo' }] });
  expect(sentenceOf(cited, group, desk, 'CERTAIN')).toEqual({
    it: '«I 17 Comuni» gestiscono «Sportello» (validità certa; fonte senza data)',
    en: '“I 17 Comuni” manage “Sportello” (certain; undated source)',
  });
});

const member = (membershipClass: string | null): TieState => ({
  ...tie('MEMBER_OF', 'a', 'b', { properties: { membershipClass } }),
  version: 1,
});
const programme = { name: 'Insieme', kind: 'Programme' } as const;

test.each([
  ['SIGNATORY', 'è tra i firmatari di', 'is a signatory of'],
  ['COLLABORATOR', 'collabora con', 'collaborates with'],
  ['PARTNER', 'è partner di', 'is a partner of'],
  ['LEAD', 'è capofila di', 'is a lead partner of'],
  ['SOCIA', 'è socia di', 'is a full member of'],
  ['SOSTENITRICE', 'è sostenitrice di', 'is a supporting member of'],
  ['MEMBER', 'aderisce a', 'is a member of'],
  [null, 'aderisce a', 'is a member of'],
])('who belongs as %s is said to', (membershipClass, italian, english) => {
  expect(sentenceOf(member(membershipClass), company, programme, 'CERTAIN')).toEqual({
    it: `«Forno» ${italian} «Insieme» (validità certa)`,
    en: `“Forno” ${english} “Insieme” (certain)`,
  });
});

test('sentences by value are of values that the property has', () => {
  const told = tieKinds.flatMap((kind) => {
    const { sentenceBy, properties } = tieDeclaration(kind);
    if (sentenceBy === undefined) return [];
    const known = enumValues(properties[sentenceBy.property]?.enum ?? '');
    return Object.keys(sentenceBy.sentences).filter((value) => !known.includes(value));
  });
  expect(told).toEqual([]);
});

test('several of a class are said in the plural', () => {
  expect(sentenceOf(member('SIGNATORY'), group, programme, 'CERTAIN')).toEqual({
    it: '«I 17 Comuni» sono tra i firmatari di «Insieme» (validità certa)',
    en: '“I 17 Comuni” are signatories of “Insieme” (certain)',
  });
});

test.each([
  ['Il nucleo di imprese', 'aderisce a'],
  ['L’alleanza', 'aderisce a'],
  ['La popolazione', 'aderisce a'],
  ['Le aziende', 'aderiscono a'],
  ['Lavoratori svantaggiati', 'aderiscono a'],
  ['Imprese del distretto', 'aderiscono a'],
])('the verb agrees with a group called %s', (name, verb) => {
  expect(sentenceOf(member(null), { name, kind: 'Group' }, programme, 'CERTAIN').it).toContain(`» ${verb} «`);
});

const bologna = { name: 'Bologna', kind: 'Municipality' } as const;
const district = { name: 'Distretto', kind: 'Territory' } as const;
const joins = (kind: Parameters<typeof tie>[0]): TieState => ({ ...tie(kind, 'a', 'b'), version: 1 });

test('a municipality that acts is its administration', () => {
  expect(sentenceOf(joins('HOSTS'), bologna, desk, 'CERTAIN')).toEqual({
    it: '«Comune di Bologna» ospita «Sportello» (validità certa)',
    en: '“Municipality of Bologna” hosts “Sportello” (certain)',
  });
  expect(sentenceOf(joins('COLLABORATES_WITH'), company, bologna, 'CERTAIN').it).toContain(
    'con «Comune di Bologna»',
  );
});

test('its name is left as it is where it says so already', () => {
  const named = { ...bologna, name: 'Comune di Bologna' };
  expect(sentenceOf(joins('HOSTS'), named, desk, 'CERTAIN').it).toContain('«Comune di Bologna» ospita');
});

test.each([
  ['PART_OF', bologna, district],
  ['SEATED_IN', company, bologna],
  ['SERVES', desk, bologna],
  ['SUCCEEDED_BY', bologna, bologna],
] as const satisfies readonly (readonly [TieState['kind'], NamedEnd, NamedEnd])[])(
  'in %s a municipality is the place',
  (kind, from, to) => {
    expect(sentenceOf(joins(kind), from, to, 'CERTAIN').it).not.toContain('Comune di');
  },
);

test('names are taken as they are, whatever is in them', () => {
  const odd = { name: '$& {to}', kind: 'Company' } as const;
  expect(sentenceOf(manages({}), odd, desk, 'CERTAIN').en).toBe('“$& {to}” manages “Sportello” (certain)');
});
