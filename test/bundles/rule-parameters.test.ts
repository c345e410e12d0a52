/** Rules in network files: every mistake is told at its place, and what is right is taken. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { networkFileSchema } from '../../scripts/emit/network-file-schema.js';
import { parametersOf } from '../../src/rules/parameters-of.js';
import { badRules, ruleFile } from './bad-rules.js';
import { bundleOf, problemsOf } from './checking.js';

describe.each(Object.entries(badRules))('a rule of form %s is refused for', (form, cases) => {
  it.each(cases)('$mistake', ({ rule, problems }) => {
    expect(problemsOf(ruleFile(form, rule))).toEqual(problems);
  });
});

const phases = `about: [semina, cura]\nparameters: { mayBeSkipped: false, lines: 9 }`;

describe('a rule', () => {
  it('of a form that is none is told just that', () => {
    expect(problemsOf(ruleFile('PHASES', 'name: Regola'))).toEqual([
      '24:11: expected one of CLASSIFICATION, ORDERED_PHASES, BANDS, LISTED_VALUES, MINIMUM_PER_PERIOD, INTERVAL, TARGET_IN_PERIOD; found "PHASES"',
    ]);
  });

  it('may write one line as a number, and is stored as its file says it', () => {
    const bundle = bundleOf(ruleFile('ORDERED_PHASES', phases));
    const rule = bundle.nodes.find(({ kind }) => kind === 'Rule');
    expect(rule?.properties['parameters']).toEqual({ mayBeSkipped: false, lines: 9 });
    expect(parametersOf('ORDERED_PHASES', rule?.properties['parameters'])).toEqual({
      mayBeSkipped: false,
      lines: '9',
      origin: 'STATED',
    });
  });

  it('may rest on lines across the ranges of its citations, and on none that lie between', () => {
    const across = phases.replace('lines: 9', "lines: '6-10'");
    expect(problemsOf(ruleFile('ORDERED_PHASES', across))).toEqual([]);
    expect(problemsOf(ruleFile('ORDERED_PHASES', across, '[{ lines: 5-7 }, { lines: 9-10 }]'))).toEqual([
      '26:47: expected lines that the rule cites (5-7, 9-10), found 6-10',
    ]);
  });

  it('needs no citation in fiction, but keeps to those it has', () => {
    const invented = (cites: string) => `${ruleFile('ORDERED_PHASES', phases, cites)}fiction: true\n`;
    expect(problemsOf(invented('[]'))).toEqual([]);
    expect(problemsOf(invented('[{ lines: 3 }]'))).toEqual([
      '26:47: expected lines that the rule cites (3), found 9',
    ]);
  });

  it('that is stored malformed is a bug, not an answer', () => {
    expect(() => parametersOf('INTERVAL', { months: 0 })).toThrow('INTERVAL is malformed');
  });
});

/** What only `rete check` can tell. */
const beyondSchema = [
  'an outcome without a label, and a fact that is not declared',
  'a row that never applies',
  'a class that is none',
  'lines that the rule does not cite',
  'too many facts',
  'evidence in a role that the kind has not',
  'evidence of a form that the kind has not, and of a practice it names nowhere',
  'no phases',
  'what is no phase, and the phase of another programme',
  'a phase that is not there is one problem, not more',
  'bands that overlap, at their ends too',
  'an end both in and out',
  'a band of nothing',
  'a value twice, and one that stands for none',
  'a scale upside down',
  'a value twice, and a name twice',
  'a class that is none, in a role of which no actor is in',
  'of nobody',
  'of two, in a role in which a programme cannot be',
  'of a practice',
  'of two practices, from a day that is none',
];

describe('the schema for editors', () => {
  const check = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
    networkFileSchema(),
  );
  const takes = (text: string) => check(parse(text));

  it('takes what the hub takes', () => {
    expect(takes(ruleFile('ORDERED_PHASES', phases))).toBe(true);
    expect(takes(ruleFile('ORDERED_PHASES', phases.replace('lines: 9', "lines: '6-10'")))).toBe(true);
  });

  it('refuses what the shape tells, and leaves the meaning to the hub', () => {
    const taken = Object.entries(badRules).flatMap(([form, cases]) =>
      cases.flatMap(({ mistake, rule }) => (takes(ruleFile(form, rule)) ? [mistake] : [])),
    );
    expect(taken).toEqual(beyondSchema);
  });
});
