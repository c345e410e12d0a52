/** What is recorded that a rule counts, and what those responsible say, about whom it binds: read for many at once. */
import type { NodeState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { NodeKind } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import { dawn, daysOf, dusk } from '../../model/time.js';
import type { Request } from '../../rules/interval.js';
import type { KnownEvents, Occurrence } from '../../rules/obligation.js';
import type { Counted } from '../../rules/parameters.js';
import type { Period } from '../../rules/periods.js';
import type { Word, WordOutcome } from '../../rules/responsible-word.js';
import type { DatedScope, Reading } from '../reading.js';
import { recordKeepingOf } from '../record-keeping.js';
import { belongsTo, practicesOf } from '../rule-facts.js';

/** A record that a rule counts, and the days on which what it tells may have happened. */
export interface CountedRecord extends Occurrence {
  readonly record: NodeState;
}

export interface RecordedEvents extends KnownEvents {
  readonly occurrences: readonly CountedRecord[];
}

/** What a responsible person said, with the record that holds it. */
export interface SpokenWord extends Word {
  readonly record: NodeState;
}

export interface CountedOf {
  readonly programme: NodeId;
  readonly counts: Counted;
  /**
   * A member may belong to several programmes, so a record about one must say that it is of this programme; what is about a
   * body or practice of the programme is, unless it says otherwise.
   */
  readonly of: 'MEMBER' | 'PROGRAMME';
}

/** Subjects asked about in one statement. */
const chunk = 500;
/** More than happens to any one subject. */
const everything = { size: 10_000, direction: 'FORWARD', from: null } as const;

/**
 * What a rule counts about each of these subjects, up to the day of asking: the days of the events, and how far records are
 * complete. The number of statements grows with the subjects by the five hundred.
 */
export async function eventsOf(
  reading: Reading,
  { programme, counts, of }: CountedOf,
  subjects: readonly NodeId[],
  scope: DatedScope,
): Promise<(subject: NodeId) => RecordedEvents> {
  const keeping = await recordKeepingOf(reading, programme, scope);
  const found = await recordsNaming(reading, subjects, counts.record as NodeKind, counts.role, scope);
  const practices = await practicesOf(reading, [...found.values()].flat());
  const isOwn = (record: NodeState) => {
    const practice = practices.get(record.references['practice']?.[0] ?? '');
    return belongsTo(record, practice, programme) || (of === 'PROGRAMME' && !namesAnother(record, programme));
  };
  const isCounted = (record: NodeState) =>
    (counts.forms === undefined || counts.forms.some((form) => form === record.properties['form'])) &&
    isOwn(record);
  return (subject) => ({
    on: scope.asOf,
    occurrences: (found.get(subject) ?? [])
      .filter(isCounted)
      .map((record) => ({ record, ...occurrenceOf(record) }))
      .filter(({ earliest }) => earliest <= scope.asOf),
    completeThrough: (from: Day) => keeping.completeThrough(counts.record, from),
  });
}

/** What those responsible say about each of these actors under a rule; the number of statements as above. */
export async function wordsUnder(
  reading: Reading,
  rule: NodeId,
  actors: readonly NodeId[],
  scope: DatedScope,
): Promise<(actor: NodeId) => readonly SpokenWord[]> {
  const found = await recordsNaming(reading, actors, 'Assessment', 'actor', scope);
  return (actor) =>
    (found.get(actor) ?? [])
      .filter((record) => record.references['rule']?.includes(rule) === true)
      .flatMap((record) => wordOf(record) ?? []);
}

/** Who asked when that a body meet, with the record that says so; up to the day of asking. */
export async function requestsFor(
  reading: Reading,
  body: NodeId,
  scope: DatedScope,
): Promise<readonly (Request & { readonly record: NodeState })[]> {
  const found = await recordsNaming(reading, [body], 'MeetingRequest', 'body', scope);
  return (found.get(body) ?? []).flatMap((record) => {
    const [by] = record.references['by'] ?? [];
    return by === undefined ? [] : [{ record, by, ...occurrenceOf(record) }];
  });
}

/** The records that tell of an event on some day of a period; all where there is none. */
export function recordsWithin(
  occurrences: readonly CountedRecord[],
  period: Period | null,
): readonly NodeState[] {
  return occurrences
    .filter(({ earliest, latest }) => period === null || (earliest <= period.last && period.first <= latest))
    .map(({ record }) => record);
}

/** Records in force, of whatever day, that name each of these in a role. */
async function recordsNaming(
  reading: Reading,
  subjects: readonly NodeId[],
  kind: NodeKind,
  role: string,
  scope: DatedScope,
): Promise<ReadonlyMap<NodeId, readonly NodeState[]>> {
  const ever = { asOf: null, includeProposed: false, includeFiction: scope.includeFiction } as const;
  const found = new Map<NodeId, readonly NodeState[]>();
  for (let start = 0; start < subjects.length; start += chunk) {
    const nodes = subjects.slice(start, start + chunk);
    const query = { scope: ever, nodes, kinds: [kind], roles: [role], page: everything };
    for (const [subject, { items }] of await reading.store.recordsOf(reading.viewer, query)) {
      const records = items.map(({ item }) => item);
      found.set(
        subject,
        records.filter(({ modality }) => modality === 'IN_FORCE'),
      );
    }
  }
  return found;
}

function namesAnother(record: NodeState, programme: NodeId): boolean {
  const named = record.references['programme'];
  return named !== undefined && !named.includes(programme);
}

/** Kinds of record that last: their first day is when something came to be. The others are done from then to the end. */
const lasting: ReadonlySet<string> = new Set(['Award', 'Adoption', 'MeetingRequest']);

/** The days on which it may have happened; what is known to have gone on for a while lies in a period only as a whole. */
function occurrenceOf(record: NodeState): Occurrence {
  const began = record.since === 'UNKNOWN' ? null : daysOf(record.since);
  if (began === null) return { earliest: dawn, latest: dusk };
  const ended = lasting.has(record.kind) || record.until === 'UNKNOWN' ? null : daysOf(record.until);
  return { earliest: began.earliest, latest: Math.max(began.latest, ended?.latest ?? began.latest) };
}

/** One without a first day speaks of nothing; one without a last day, of what fell due on the first. */
function wordOf(record: NodeState): SpokenWord | null {
  const since = record.since === 'UNKNOWN' ? null : daysOf(record.since);
  if (since === null) return null;
  const { untilEarliest } = factBounds(record);
  const until = record.until === 'OPEN' ? { latest: untilEarliest } : daysOf(record.until);
  const said = record.statedOn.flatMap((date) => daysOf(date)?.latest ?? []);
  return {
    record,
    outcome: record.properties['outcome'] as WordOutcome,
    due: { first: since.earliest, last: until?.latest ?? since.latest },
    saidOn: said.length === 0 ? null : Math.min(...said),
  };
}
