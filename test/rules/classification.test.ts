/** Tables of facts: the first row wins, silence has no outcome, and what is unknown is tried both ways. */
import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassificationTable } from '../../src/rules/classification.js';
import { classify } from '../../src/rules/classification.js';

const label = { it: 'a', en: 'a' };
const names = ['awarded', 'donated', 'willing'] as const;
/** Conditions and outcome. */
type Rows = readonly (readonly [Readonly<Record<string, boolean>>, string])[];

function tableOf(rows: Rows): ClassificationTable {
  return {
    subject: label,
    gives: 'OTHER',
    facts: Object.fromEntries(names.map((name) => [name, { label }])),
    rows: rows.map(([when, outcome], at) => ({
      when,
      // oxlint-disable-next-line unicorn/no-thenable -- a row is data and is never awaited
      then: outcome,
      lines: String(at + 1),
      origin: 'STATED' as const,
    })),
    outcomes: { FULL: label, SUPPORTING: label },
  };
}

const table = tableOf([
  [{ awarded: true }, 'FULL'],
  [{ awarded: false, donated: true }, 'SUPPORTING'],
  [{ awarded: false, donated: false, willing: true }, 'UNDETERMINED'],
]);
const linesOf = ({ rows }: ReturnType<typeof classify>) => rows.map(({ lines }) => lines);

describe('a table', () => {
  it('gives the outcome of the first row that holds, and that row', () => {
    const found = classify(table, { awarded: true, donated: true, willing: false });
    expect(found).toMatchObject({ outcome: 'FULL', reason: 'ROW', missing: [] });
    expect(linesOf(found)).toEqual(['1']);
  });

  it('has no outcome where the text leaves it without one, or has no row', () => {
    const left = classify(table, { awarded: false, donated: false, willing: true });
    expect(left).toMatchObject({ outcome: 'UNDETERMINED', reason: 'TEXT_SILENT' });
    expect(linesOf(left)).toEqual(['3']);
    const none = classify(table, { awarded: false, donated: false, willing: false });
    expect(none).toMatchObject({ outcome: 'UNDETERMINED', reason: 'TEXT_SILENT', rows: [] });
  });

  it('needs no fact that changes nothing', () => {
    expect(classify(table, { awarded: true }).outcome).toBe('FULL');
    const found = classify(table, { awarded: false });
    expect(found).toMatchObject({ outcome: 'UNDETERMINED', reason: 'FACT_UNKNOWN', missing: ['donated'] });
    expect(classify(table, { awarded: null, donated: false }).missing).toEqual(['awarded']);
  });

  it('is silent, not unknown, where no completion gives an outcome', () => {
    const found = classify(table, { awarded: false, donated: false, willing: null });
    expect(found).toMatchObject({ outcome: 'UNDETERMINED', reason: 'TEXT_SILENT', missing: [] });
  });

  it('rests on every row that may apply where they agree', () => {
    const agreeing = tableOf([
      [{ awarded: true }, 'FULL'],
      [{ donated: true }, 'FULL'],
    ]);
    const found = classify(agreeing, { donated: true });
    expect(found).toMatchObject({ outcome: 'FULL', reason: 'ROW' });
    expect(linesOf(found)).toEqual(['1', '2']);
  });

  it('does not take what every object has for a fact', () => {
    const odd = { ...tableOf([[{ constructor: true }, 'FULL']]), facts: { constructor: { label } } };
    expect(classify(odd, {})).toMatchObject({ reason: 'FACT_UNKNOWN', missing: ['constructor'] });
  });
});

const anyRows = array(
  tuple(dictionary(constantFrom(...names), boolean()), constantFrom('FULL', 'SUPPORTING', 'UNDETERMINED')),
  { minLength: 1, maxLength: 6 },
);
const anyFacts = record(
  Object.fromEntries(names.map((name) => [name, option(boolean())])) as Record<
    (typeof names)[number],
    ReturnType<typeof option<boolean>>
  >,
);

describe('learning a fact', () => {
  it('never changes an outcome that was determined', () => {
    assert(
      property(anyRows, anyFacts, constantFrom(...names), boolean(), (rows, facts, name, holds) => {
        const before = classify(tableOf(rows), facts);
        if (before.reason === 'FACT_UNKNOWN' || facts[name] !== null) return;
        const after = classify(tableOf(rows), { ...facts, [name]: holds });
        expect(after.outcome).toBe(before.outcome);
        expect(after.reason).toBe(before.reason);
      }),
    );
  });

  it('of all that is missing determines the outcome', () => {
    assert(
      property(anyRows, anyFacts, boolean(), (rows, facts, holds) => {
        const { missing, reason } = classify(tableOf(rows), facts);
        expect(missing.length > 0).toBe(reason === 'FACT_UNKNOWN');
        const learnt = { ...facts, ...Object.fromEntries(missing.map((name) => [name, holds])) };
        expect(classify(tableOf(rows), learnt).reason).not.toBe('FACT_UNKNOWN');
      }),
    );
  });
});
