import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { networkFileSchema } from '../../scripts/emit/network-file-schema.js';
import { isNetworkFile } from '../../src/services/load-seeds.js';
import { badFiles } from './bad-files.js';
import { problemsOf } from './checking.js';

const check = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  networkFileSchema(),
);
const seeds = new URL('../../seeds/', import.meta.url);

test.each(readdirSync(seeds).filter(isNetworkFile))('takes %s', (name) => {
  check(parse(readFileSync(new URL(name, seeds), 'utf8')));
  expect(check.errors ?? []).toEqual([]);
});

/** What only `rete load` can tell: it follows references, counts, and sees the text rather than its values. */
const beyondSchema = [
  'the same key in two sections',
  'an unknown source',
  'an actor as source',
  'no source at all',
  'an unknown source for all',
  'lines backwards',
  'about an unknown property',
  'an end before the beginning',
  'the wrong kind in a role',
  'an unknown key in a role',
  'too many parties',
  'a tie of the wrong kinds',
  'a tie to an unknown key',
  'a tie to a source',
  'a tie from an actor to itself',
  'the same tie twice',
  'a tie without direction entered both ways',
  'a network that is not used',
  'a network that is unknown',
  'visibility for a programme that is none',
  'a value that must be unique',
];

test('refuses what can be told without following references', () => {
  const taken = badFiles
    .filter(({ text }) => isYaml(text) && check(parse(text, { logLevel: 'error' })))
    .map(({ mistake }) => mistake);
  expect(taken).toEqual(beyondSchema);
});

test('is never stricter than the hub', () => {
  // A number where a text is meant, written without quotation marks.
  const text = `network: mine
title: { it: Mia, en: 1 }
edition: 1
citing: paper
sources:
  paper: { form: DOCUMENT, name: 12, published: 2020, since: 2020 }
actors:
  a: { kind: Municipality, name: A, istatCode: 119021, population: 5, cites: [{ lines: 3, entry: 7 }] }
  b: { kind: Programme, name: B, cites: [{ words: [3] }] }
`;
  expect(problemsOf(text)).toEqual([]);
  check(parse(text, { logLevel: 'error' }));
  expect(check.errors ?? []).toEqual([]);
});

function isYaml(text: string): boolean {
  try {
    return typeof parse(text, { logLevel: 'error' }) === 'object';
  } catch {
    return false;
  }
}
