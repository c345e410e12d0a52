/** Sentences in Italian and English. */
import { expect, test } from 'vitest';
import type { TieState } from '../../src/model/entity.js';
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

test('names are taken as they are, whatever is in them', () => {
  const odd = { name: '$& {to}', kind: 'Company' } as const;
  expect(sentenceOf(manages({}), odd, desk, 'CERTAIN').en).toBe('“$& {to}” manages “Sportello” (certain)');
});
