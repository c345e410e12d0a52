/** What follows from a log: which event of each subject is its last, and whether the log by itself is right. */
import type { LogEvent, Position } from '../../model/event.js';
import { isRedacted } from '../../model/event.js';
import { BadBackup } from './read-backup.js';

/** Who is there at the end of a log. */
export interface Outcome {
  /** Positions of the events after which a node, tie or job stays as it is; those of removed ones are not among them. */
  readonly latest: ReadonlySet<Position>;
  /** Kinds of the nodes that are there, by id. */
  readonly kinds: ReadonlyMap<string, string>;
}

export interface Replay {
  /** Takes the next event. Throws `BadBackup` where it does not join on to those before. */
  readonly add: (event: LogEvent) => void;
  readonly outcome: () => Outcome;
}

/** O(events); keeps some words for each subject. */
export function replayLog(): Replay {
  /** The position and version of each subject that is there. */
  const there = new Map<string, { readonly position: Position; readonly version: number }>();
  const kinds = new Map<string, string>();
  let last: LogEvent | null = null;

  const requirePlace = (event: LogEvent): void => {
    const expected = (last?.position ?? 0) + 1;
    const isInside = last !== null && last.position < last.last;
    const joins = isInside
      ? event.first === last?.first && event.last === last.last
      : event.first === event.position && event.last >= event.position;
    if (event.position !== expected || !joins) {
      throw new BadBackup(`event ${event.position} does not follow the one before, at ${expected - 1}`);
    }
  };
  return {
    add: (event) => {
      requirePlace(event);
      last = event;
      if (event.about === 'ALERTS') return;
      const { about, subject, position, before, after } = event;
      const name = `${about} ${subject}`;
      if (isRedacted(event)) {
        there.delete(name);
        if (about === 'NODE') kinds.delete(subject);
        return;
      }
      const known = there.get(name);
      if ((before?.version ?? 0) !== (known?.version ?? 0)) {
        throw new BadBackup(
          `event ${position} changes version ${before?.version ?? 0} of ${subject}, expected ${known?.version ?? 0}`,
        );
      }
      if (after === null) there.delete(name);
      else there.set(name, { position, version: after.version });
      if (about !== 'NODE') return;
      if (after === null) kinds.delete(subject);
      else kinds.set(subject, after.kind);
    },
    outcome: () => ({ latest: new Set([...there.values()].map(({ position }) => position)), kinds }),
  };
}
