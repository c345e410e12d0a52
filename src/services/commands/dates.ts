/** Dates of changes: the end of what was, and what holds when. */
import type { NodeState, TieState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { Day, EdtfDate } from '../../model/time.js';
import { daysOf, formatDay, presenceOn } from '../../model/time.js';
import { invalid } from './command.js';

/** The last day before a date that is a day; a coarser date is both an end and a beginning. */
export function endBefore(date: EdtfDate): EdtfDate {
  const { earliest, latest } = spanOf(date, 'on');
  return earliest === latest ? formatDay(earliest - 1) : date;
}

/** The first day that a date may mean; throws `Refused` where it is none. */
export function firstDayOf(date: EdtfDate, at: string): Day {
  return spanOf(date, at).earliest;
}

/** Whether a fact by itself may hold on a day. */
export function mayHoldOn(fact: NodeState | TieState, day: Day): boolean {
  return presenceOn(factBounds(fact), day) !== 'ABSENT';
}

function spanOf(date: EdtfDate, at: string): { readonly earliest: Day; readonly latest: Day } {
  const span = daysOf(date);
  if (span !== null) return span;
  const message = `expected a date (2017, 2017-05 or 2017-05-22), found ${JSON.stringify(date)}`;
  throw invalid([{ at, message }]);
}
