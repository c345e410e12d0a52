/** What is recorded about actors, as the facts that a classification table asks for. */
import type { NodeState, TieState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { NodeKind, TieKind } from '../model/kinds.js';
import { dawn, daysOf } from '../model/time.js';
import type { Evidence, Parameters } from '../rules/parameters.js';
import type { DatedScope, Reading } from './reading.js';
import { recordKeepingOf } from './record-keeping.js';

/** How a fact about an actor is known. */
export interface KnownFact {
  /** Null: nobody says. */
  readonly holds: boolean | null;
  /** The records and ties that show it; empty where it does not hold or is not known. */
  readonly records: readonly NodeState[];
  readonly ties: readonly TieState[];
}

export type KnownFacts = Readonly<Record<string, KnownFact>>;

type RecordEvidence = Extract<Evidence, { readonly record: string }>;

/** Actors asked about in one statement. */
const chunk = 500;
/** More than any one actor has. */
const all = { size: 1000, direction: 'FORWARD', from: null } as const;

/**
 * The facts of a table about each of these actors on the day of the scope. What happened counts from the first day it
 * may have happened on. A fact of which nothing is recorded does not hold where the programme has declared its records
 * complete, and is unknown otherwise. The number of statements grows with the actors by the five hundred.
 */
export async function recordedFacts(
  reading: Reading,
  programme: NodeId,
  table: Parameters<'CLASSIFICATION'>,
  actors: readonly NodeId[],
  scope: DatedScope,
): Promise<ReadonlyMap<NodeId, KnownFacts>> {
  const evidences = Object.values(table.facts).flatMap(({ evidence }) => evidence ?? []);
  const [keeping, records, ties] = await Promise.all([
    recordKeepingOf(reading, programme, scope),
    recordsOf(reading, evidences.filter(isOfRecords), actors, scope),
    tiesOf(
      reading,
      evidences.flatMap((one) => (isOfRecords(one) ? [] : [one.tie])),
      actors,
      scope,
    ),
  ]);
  const practices = await practicesOf(reading, [...records.values()].flat());
  const isGroup = (actor: NodeId) => {
    const number = reading.network.indexOf(actor);
    return number === undefined || reading.network.kindOf(number) === 'Group';
  };
  const known = (actor: NodeId, evidence: readonly Evidence[] | undefined): KnownFact => {
    if (evidence === undefined) return unknownFact;
    const shown = evidence
      .filter(isOfRecords)
      .flatMap((one) =>
        (records.get(actor) ?? []).filter((record) => shows(record, one, actor, programme, practices, scope)),
      );
    const tied = evidence.flatMap((one) =>
      isOfRecords(one)
        ? []
        : (ties.get(actor) ?? []).filter((tie) => tie.kind === one.tie && tie.to === programme),
    );
    if (shown.length + tied.length > 0) return { holds: true, records: shown, ties: tied };
    // Ties are not kept in registers of their own: that one is missing says nothing. Nor are groups in any: nobody
    // knows who is in them.
    const complete =
      !isGroup(actor) &&
      evidence.every((one) => isOfRecords(one) && keeping.covers(one.record, dawn, scope.asOf));
    return complete ? { ...unknownFact, holds: false } : unknownFact;
  };
  return new Map(
    actors.map((actor) => [
      actor,
      Object.fromEntries(
        Object.entries(table.facts).map(([name, fact]) => [name, known(actor, fact.evidence)]),
      ),
    ]),
  );
}

const unknownFact: KnownFact = { holds: null, records: [], ties: [] };

function isOfRecords(evidence: Evidence): evidence is RecordEvidence {
  return 'record' in evidence;
}

/** Whether a record shows a fact about an actor: of the kind and form, in the role, the programme's own, not of later days. */
function shows(
  record: NodeState,
  evidence: RecordEvidence,
  actor: NodeId,
  programme: NodeId,
  practices: ReadonlyMap<NodeId, NodeState>,
  scope: DatedScope,
): boolean {
  if (record.kind !== evidence.record || record.modality !== 'IN_FORCE') return false;
  if (record.references[evidence.role]?.includes(actor) !== true) return false;
  const began = record.since === 'UNKNOWN' ? dawn : (daysOf(record.since)?.earliest ?? dawn);
  if (began > scope.asOf) return false;
  if (evidence.forms !== undefined && !evidence.forms.some((form) => form === record.properties['form'])) {
    return false;
  }
  const practice = practices.get(record.references['practice']?.[0] ?? '');
  const wanted = evidence.practiceIsInclusionAction;
  if (wanted !== undefined && practice?.properties['isInclusionAction'] !== wanted) return false;
  return belongsTo(record, practice, programme);
}

/** Whether a record is a programme's: it names it in some role, or is about a practice of it. */
export function belongsTo(record: NodeState, practice: NodeState | undefined, programme: NodeId): boolean {
  return (
    Object.values(record.references).some((ids) => ids.includes(programme)) ||
    practice?.references['programmes']?.includes(programme) === true
  );
}

/** At any time: what happened before the day still happened. */
function everBefore(scope: DatedScope) {
  return { asOf: null, includeProposed: false, includeFiction: scope.includeFiction } as const;
}

async function recordsOf(
  reading: Reading,
  evidences: readonly RecordEvidence[],
  actors: readonly NodeId[],
  scope: DatedScope,
): Promise<ReadonlyMap<NodeId, readonly NodeState[]>> {
  const kinds = [...new Set(evidences.map((one) => one.record as NodeKind))];
  const roles = [...new Set(evidences.map((one) => one.role))];
  const found = new Map<NodeId, readonly NodeState[]>();
  if (kinds.length === 0) return found;
  for (let start = 0; start < actors.length; start += chunk) {
    const nodes = actors.slice(start, start + chunk);
    const query = { scope: everBefore(scope), nodes, kinds, roles, page: all };
    for (const [actor, { items }] of await reading.store.recordsOf(reading.viewer, query)) {
      found.set(
        actor,
        items.map(({ item }) => item),
      );
    }
  }
  return found;
}

async function tiesOf(
  reading: Reading,
  kinds: readonly string[],
  actors: readonly NodeId[],
  scope: DatedScope,
): Promise<ReadonlyMap<NodeId, readonly TieState[]>> {
  const found = new Map<NodeId, readonly TieState[]>();
  if (kinds.length === 0) return found;
  for (let start = 0; start < actors.length; start += chunk) {
    const query = {
      scope,
      actors: actors.slice(start, start + chunk),
      direction: 'OUT',
      kinds: kinds as readonly TieKind[],
      page: all,
    } as const;
    for (const [actor, { items }] of await reading.store.tiesOf(reading.viewer, query)) {
      found.set(
        actor,
        items.map(({ item }) => item),
      );
    }
  }
  return found;
}

/** The practices that records are about, by id. */
export async function practicesOf(
  reading: Reading,
  records: readonly NodeState[],
): Promise<ReadonlyMap<NodeId, NodeState>> {
  const ids = [...new Set(records.flatMap((record) => record.references['practice'] ?? []))];
  const states = ids.length === 0 ? [] : await reading.store.nodes(reading.viewer, ids);
  return new Map(states.flatMap((state) => (state === null ? [] : [[state.id, state] as const])));
}
