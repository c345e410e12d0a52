/** What a responsible person says of an obligation goes before what is recorded, and never silently against it. */
import type { Day } from '../model/time.js';
import type { Obligation } from './obligation.js';
import type { Period } from './periods.js';

/** What is said: it was done, be it another way than what is counted; it was not; it need not be. */
export type WordOutcome = 'FULFILLED' | 'MISSED' | 'EXCUSED';

export interface Word {
  readonly outcome: WordOutcome;
  /** It speaks of what fell due on these days. */
  readonly due: Period;
  /** The last day on which it may have been said first; null where no source says when. */
  readonly saidOn: Day | null;
}

/** Whether a word speaks of an obligation: by its last day, or whatever its days where the rule does not say from when they run. */
export function speaksOf(word: Word, { period }: Pick<Obligation, 'period'>): boolean {
  return period === null || (word.due.first <= period.last && period.last <= word.due.last);
}

/**
 * An obligation as those responsible say it stands, of words that speak of it. Words that disagree settle nothing
 * (`CONTRADICTED`), nor does one against what is recorded for sure. That it was missed counts once its period is over; that it
 * was fulfilled, from the day on which it was said, or once the period is over; that it need not be, at once.
 */
export function heeding(found: Obligation, words: readonly Word[], on: Day): Obligation {
  const isOver = found.period !== null && on > found.period.last;
  const counting = words.filter(({ outcome, saidOn }) => {
    if (outcome === 'EXCUSED' || isOver) return true;
    const wasSaid = saidOn === null || saidOn <= on;
    return wasSaid && (outcome === 'FULFILLED' || found.period === null);
  });
  const [outcome, ...others] = new Set(counting.map((word) => word.outcome));
  if (outcome === undefined) return found;
  const says = { ...found, doubt: null, excuse: null, basis: 'WORD' } as const;
  const isAgainstRecords = outcome === 'MISSED' && found.status === 'MET';
  if (others.length > 0 || isAgainstRecords) {
    return { ...says, status: 'UNDETERMINED', doubt: 'CONTRADICTED' };
  }
  switch (outcome) {
    case 'FULFILLED':
      return found.status === 'MET' ? found : { ...says, status: 'MET' };
    case 'MISSED':
      return { ...says, status: 'MISSED' };
    case 'EXCUSED':
      return found.status === 'MET' ? found : { ...says, status: 'NOT_DUE', excuse: 'EXCUSED' };
  }
}
