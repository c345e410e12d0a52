/** Whether what is entered can have been so: while those whom it names were there, and not in the future where it has happened. */
import type { NodeState } from '../../../model/entity.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import { daysOf, formatDay } from '../../../model/time.js';
import type { CommandReading } from '../command-reading.js';
import { refused } from '../command.js';

interface Dated {
  readonly since: Since;
  readonly until: Until;
}

/**
 * Refuses what certainly lies, or goes on, outside the life of one of those it names: before its first day or after its
 * last. The refusal tells both dates. A coarse date that may lie within is let pass.
 */
export function checkLifetimes(fact: Dated, named: readonly NodeState[]): void {
  for (const node of named) {
    for (const at of ['since', 'until'] as const) {
      const found = daysIn(fact[at]);
      const began = daysIn(node.since);
      const ended = daysIn(node.until);
      if (found === null) continue;
      if (began !== null && found.latest < began.earliest) {
        throw outside(node, at, `from ${node.since}, when it began`, fact[at]);
      }
      if (ended !== null && found.earliest > ended.latest) {
        throw outside(node, at, `until ${node.until}, when it ended`, fact[at]);
      }
    }
  }
}

/** Refuses what is said to have happened and lies in the future. */
export function checkHappened(
  reading: CommandReading,
  at: 'since' | 'until',
  date: Until,
  modality: Modality = 'IN_FORCE',
): void {
  const found = daysIn(date);
  if (modality !== 'IN_FORCE' || found === null || found.earliest <= reading.today) return;
  const today = formatDay(reading.today);
  throw refused(
    'CONFLICT',
    `${at}: expected a day until today, ${today}, for what has happened; found ${date}`,
    { problems: [{ at, message: `expected a day until ${today}, found ${date}` }] },
  );
}

/** Refuses an end for what has one already. */
export function checkNotEnded(fact: Dated & { readonly id: string }): void {
  if (daysIn(fact.until) === null) return;
  throw refused('CONFLICT', `expected what has not ended, found ${fact.id}, ended on ${fact.until}`, {
    related: [fact.id],
  });
}

/** The first and last day a date may mean; null where nobody says, or there is none. */
export function daysIn(date: Until): ReturnType<typeof daysOf> {
  return date === 'UNKNOWN' || date === 'OPEN' ? null : daysOf(date);
}

function outside(node: NodeState, at: 'since' | 'until', expected: string, found: string) {
  const name = node.name === '' ? node.id : `"${node.name}"`;
  return refused('CONFLICT', `${at}: expected a date of the life of ${name}, ${expected}; found ${found}`, {
    problems: [{ at, message: `expected ${expected}, found ${found}` }],
    related: [node.id],
  });
}
