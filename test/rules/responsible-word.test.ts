/** What responsible persons say: whom it concerns, from when it counts, and what it settles against what is recorded. */
import { describe, expect, it } from 'vitest';
import type { Obligation } from '../../src/rules/obligation.js';
import { minimumPerPeriod } from '../../src/rules/minimum-per-period.js';
import { targetInPeriod } from '../../src/rules/target-in-period.js';
import type { Word, WordOutcome } from '../../src/rules/responsible-word.js';
import { heeding, speaksOf } from '../../src/rules/responsible-word.js';
import { day, events } from './days.js';

const said = ({ status, doubt, excuse, basis }: Obligation) => `${doubt ?? excuse ?? status} ${basis}`;
const of2024 = (on: string, ...at: string[]) =>
  minimumPerPeriod(
    { minimum: 1, period: 'YEAR' },
    {
      on: day(on),
      within: day('2024-06-01'),
      occurrences: events(...at),
      completeThrough: () => day('2024-12-31'),
      memberships: [
        {
          sinceEarliest: 0,
          sinceLatest: 0,
          untilEarliest: day('2040-01-01'),
          untilLatest: day('2040-01-01'),
        },
      ],
    },
  );
const word = (outcome: WordOutcome, saidOn: string | null = '2025-02-10'): Word => ({
  outcome,
  due: { first: day('2024-01-01'), last: day('2024-12-31') },
  saidOn: saidOn === null ? null : day(saidOn),
});
const heard = (on: string, words: readonly Word[], ...at: string[]) =>
  said(heeding(of2024(on, ...at), words, day(on)));

describe('the word of a responsible person', () => {
  it('goes before records that are complete or not there, and is told as such', () => {
    expect(heard('2025-06-01', [])).toBe('MISSED RECORDS');
    expect(heard('2025-06-01', [word('FULFILLED')])).toBe('MET WORD');
    expect(heard('2025-06-01', [word('EXCUSED')])).toBe('EXCUSED WORD');
    expect(heard('2025-06-01', [word('MISSED')], '2024-12')).toBe('CONTRADICTED WORD');
    expect(heard('2025-06-01', [word('MISSED')], '2024-12-31', '2025')).toBe('CONTRADICTED WORD');
    expect(heard('2025-06-01', [word('MISSED')], '2025-01')).toBe('MISSED WORD');
  });

  it('adds nothing to what is recorded for sure, and settles nothing against another word', () => {
    expect(heard('2025-06-01', [word('FULFILLED')], '2024-05')).toBe('MET RECORDS');
    expect(heard('2025-06-01', [word('EXCUSED')], '2024-05')).toBe('MET RECORDS');
    expect(heard('2025-06-01', [word('FULFILLED'), word('MISSED')])).toBe('CONTRADICTED WORD');
    expect(heard('2025-06-01', [word('MISSED'), word('MISSED')])).toBe('MISSED WORD');
  });

  it('counts from the day it was said, and what was missed only once the period is over', () => {
    expect(heard('2024-05-31', [word('FULFILLED', '2024-06-01')])).toBe('NOT_DUE RECORDS');
    expect(heard('2024-06-01', [word('FULFILLED', '2024-06-01')])).toBe('MET WORD');
    expect(heard('2024-12-31', [word('MISSED', '2024-06-01')])).toBe('AT_RISK RECORDS');
    expect(heard('2025-01-01', [word('MISSED', '2024-06-01')])).toBe('MISSED WORD');
    expect(heard('2024-02-01', [word('EXCUSED')])).toBe('EXCUSED WORD');
    expect(heard('2024-02-01', [word('FULFILLED', null)])).toBe('MET WORD');
  });

  it('speaks of what fell due on its days, and of what has no day', () => {
    const { due, ...rest } = word('MISSED');
    const until = (last: string) => ({ ...rest, due: { ...due, last: day(last) } });
    expect(speaksOf(until('2024-12-31'), of2024('2025-06-01'))).toBe(true);
    expect(speaksOf(until('2024-12-30'), of2024('2025-06-01'))).toBe(false);
    const target = targetInPeriod(
      { quantity: { value: 3, qualifier: 'ABOUT' }, period: { months: 12 } },
      { on: day('2025-06-01'), occurrences: [], completeThrough: () => null },
    );
    expect(speaksOf(until('2024-12-30'), target)).toBe(true);
    expect(said(heeding(target, [word('MISSED')], day('2025-06-01')))).toBe('MISSED WORD');
    expect(said(heeding(target, [word('MISSED')], day('2025-02-09')))).toBe('PERIOD_UNSTATED RECORDS');
  });
});
