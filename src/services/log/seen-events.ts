/**
 * Events as a viewer may see them, with the rights of now: a subject that is hidden from him now is as if it had never been logged; a
 * state that was for others, or names somebody he may not see, is left out, and the event says so.
 */
import { mayChange } from '../../access/may.js';
import type { LogEvent } from '../../model/event.js';
import { isRedacted, operationOf, ownReasonOf } from '../../model/event.js';
import type { EventName } from '../../model/event-name.js';
import { eventName } from '../../model/event-name.js';
import type { NodeId } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import { maySee, hubItself } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import { partsThatDiffer } from '../load-differences.js';
import { endsOf } from './subject-state.js';
import type { SubjectState } from './subject-state.js';

/** An event about an actor, a record or a tie, as one viewer sees it. */
export interface SeenEvent {
  /** With nothing in it that he may not see. */
  readonly event: LogEvent;
  readonly name: EventName;
  readonly before: SubjectState | null;
  readonly after: SubjectState | null;
  /** A state is left out that is there. */
  readonly withheld: boolean;
  readonly operation: string;
  /** Who recorded it and, in own words, why: for those who may change the subject, and himself. Null for others, and where there is nothing. */
  readonly principal: string | null;
  readonly ownReason: string | null;
  /** In what the states differ, by the words of network files; empty where not both are there. */
  readonly parts: readonly string[];
}

interface Reading {
  readonly viewer: Viewer;
  readonly store: Pick<Store, 'nodes' | 'ties' | 'eventsAbout'>;
}

/**
 * What of these events the viewer may see, in their order. Jobs and decisions about alerts are nobody's here: their owners and recipients
 * have lists of their own. At most five reads, however many events.
 */
export async function seenEvents(
  reading: Reading,
  events: readonly LogEvent[],
): Promise<readonly SeenEvent[]> {
  const facts = events.filter(({ about }) => about === 'NODE' || about === 'TIE');
  const sees = await sightOf(reading, facts);
  return facts.flatMap((event) => seen(event, reading.viewer, sees) ?? []);
}

function seen(event: LogEvent, viewer: Viewer, sees: Sight): SeenEvent | null {
  if (event.about !== 'NODE' && event.about !== 'TIE') return null;
  if (!sees.subject(event.subject)) return null;
  const [before, after] = [event.before, event.after].map((state) =>
    state !== null && sees.state(state) ? state : null,
  ) as [SubjectState | null, SubjectState | null];
  const wasSaid = (event.before === null ? 0 : 1) + (event.after === null ? 0 : 1);
  const isSaid = (before === null ? 0 : 1) + (after === null ? 0 : 1);
  const isHidden = isSaid === 0 && (wasSaid > 0 || !viewer.all);
  if (isHidden) return null;
  const withheld = isSaid < wasSaid;
  const shown = { ...event, before, after } as LogEvent;
  const whole = after ?? before;
  const mayKnow =
    event.principal === viewer.principal.name ||
    (whole === null ? viewer.all : mayChange(viewer, whole) && !withheld);
  return {
    event: shown,
    // Its true name would tell of what is left out.
    name: withheld ? 'FactCorrected' : eventName(event),
    before,
    after,
    withheld,
    operation: operationOf(event),
    principal: mayKnow ? event.principal : null,
    ownReason: mayKnow ? ownReasonOf(event) : null,
    parts: before === null || after === null ? [] : partsThatDiffer(before, after),
  };
}

interface Sight {
  readonly subject: (id: string) => boolean;
  readonly state: (state: SubjectState) => boolean;
}

async function sightOf({ viewer, store }: Reading, events: readonly LogEvent[]): Promise<Sight> {
  if (viewer.all) return { subject: () => true, state: () => true };
  const states = events.flatMap(({ before, after }) => [before, after]).flatMap(factsIn);
  const ties = distinct(events.flatMap(({ about, subject }) => (about === 'TIE' ? [subject] : [])));
  const nodes = distinct([
    ...events.flatMap(({ about, subject }) => (about === 'NODE' ? [subject] : [])),
    ...states.flatMap(endsOf),
  ]);
  const hidden = new Set<string>();
  const gone = new Set<NodeId>();
  const [seenNodes, allNodes, seenTies, allTies] = await Promise.all([
    store.nodes(viewer, nodes),
    store.nodes(hubItself, nodes),
    store.ties(viewer, ties),
    store.ties(hubItself, ties),
  ]);
  for (const [place, id] of nodes.entries()) {
    if (allNodes[place] === null) gone.add(id);
    else if (seenNodes[place] === null) hidden.add(id);
  }
  for (const [place, id] of ties.entries()) {
    if (allTies[place] !== null && seenTies[place] === null) hidden.add(id);
  }
  for (const id of await hiddenWhenLastSeen({ viewer, store }, gone)) hidden.add(id);
  return {
    subject: (id) => !hidden.has(id),
    state: (state) => maySee(viewer, state.audience) && endsOf(state).every((id) => !hidden.has(id)),
  };
}

/** Of nodes that are gone, those that the viewer might not have seen at the end, and those of which the log says nothing any more. */
async function hiddenWhenLastSeen(
  { viewer, store }: Reading,
  gone: ReadonlySet<NodeId>,
): Promise<ReadonlySet<NodeId>> {
  const hidden = new Set<NodeId>();
  const open = new Set(gone);
  for (let before: number | null = null; open.size > 0;) {
    const events: readonly LogEvent[] = await store.eventsAbout([...open], before, 500);
    for (const event of events) {
      if (!open.delete(event.subject)) continue;
      const [last] = factsIn(event.after ?? event.before);
      if (isRedacted(event) || last === undefined || !maySee(viewer, last.audience))
        hidden.add(event.subject);
    }
    const oldest = events.at(-1);
    if (oldest === undefined) break;
    before = oldest.position;
  }
  for (const id of open) hidden.add(id);
  return hidden;
}

function factsIn(state: LogEvent['before'] | LogEvent['after']): readonly SubjectState[] {
  return state !== null && 'network' in state ? [state] : [];
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
