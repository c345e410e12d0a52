/** The part of the port that reads the log. It judges no rights: those who answer from it do. */
import type { LogEvent, Position } from '../model/event.js';

export interface StoredLog {
  /** The position of the last event; 0 when there is none. */
  head(): Promise<Position>;

  /** Events after a position, in order, at most `limit`, never a part of a transaction unless it alone exceeds `limit`. */
  events(after: Position, limit: number): Promise<readonly LogEvent[]>;

  /** The events of these subjects, newest first: at most `limit` of those before a position, of all where it is null. */
  eventsAbout(
    subjects: readonly string[],
    before: Position | null,
    limit: number,
  ): Promise<readonly LogEvent[]>;

  /** Actors, records and ties that ever named this id, in any of their logged states. Reads the whole log; for redactions. */
  subjectsNaming(
    id: string,
  ): Promise<readonly { readonly about: 'NODE' | 'TIE'; readonly subject: string }[]>;
}
