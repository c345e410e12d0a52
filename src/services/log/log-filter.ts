/** Which events somebody wants to hear of. */
import type { EventName } from '../../model/event-name.js';
import type { SeenEvent } from './seen-events.js';
import { endsOf } from './subject-state.js';

/** All conditions at once; each is met by any of its values. */
export interface LogFilter {
  /** Kinds of actor, record and tie. */
  readonly kinds?: readonly string[];
  readonly names?: readonly EventName[];
  /** The actor itself, ties with it at an end, records that name it, before or after. */
  readonly actors?: readonly string[];
  readonly networks?: readonly string[];
  readonly operations?: readonly string[];
}

/** Judges by what the viewer sees of the event: a hidden part would tell of itself by being met. */
export function admits(filter: LogFilter, { event, name, before, after, operation }: SeenEvent): boolean {
  const facts = [before, after].flatMap((state) => state ?? []);
  const { kinds, names, actors, networks, operations } = filter;
  return (
    (kinds === undefined || facts.some(({ kind }) => kinds.includes(kind))) &&
    (names === undefined || names.includes(name)) &&
    (networks === undefined || facts.some(({ network }) => networks.includes(network))) &&
    (operations === undefined || operations.includes(operation)) &&
    (actors === undefined ||
      actors.includes(event.subject) ||
      facts.some((state) => endsOf(state).some((id) => actors.includes(id))))
  );
}

/** As text, equal for equal filters: what cursors are bound to. */
export function filterText(filter: LogFilter): string {
  const { kinds, names, actors, networks, operations } = filter;
  const lists = [kinds, names, actors, networks, operations];
  return JSON.stringify(lists.map((list) => (list === undefined ? null : [...new Set(list)].sort())));
}
