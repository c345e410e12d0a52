/** What concerns the case of a person has no words of anybody's own: enumerations, dates, counts, opaque references. */
import type { Problem } from '../../../model/check.js';
import type { CommandOptions } from '../command.js';
import { invalid } from '../command.js';

/** Refuses words of one's own around what concerns a case: a reason, a capacity, quotations, entries of a register. */
export function checkWordless({ reason, statement = { declaration: {} } }: CommandOptions): void {
  const given: Readonly<Record<string, unknown>> =
    'source' in statement
      ? { reason, words: statement.words, entry: statement.entry }
      : { reason, capacity: statement.declaration.capacity };
  const problems = Object.entries(given).flatMap(([at, value]): readonly Problem[] =>
    value === undefined ? [] : [{ at, message: 'expected no words of your own about a case, found some' }],
  );
  if (problems.length > 0) throw invalid(problems);
}
