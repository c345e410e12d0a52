/** Who owes what, across a programme or of one actor across programmes: what calls for somebody to act first. */
import { show } from '../../model/check.js';
import type { NodeState } from '../../model/entity.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import { compareText } from '../../model/ids.js';
import type { Place } from '../../model/page.js';
import { sortKeyOf } from '../../model/text.js';
import type { Day } from '../../model/time.js';
import { dawn, dusk } from '../../model/time.js';
import type { ObligationStatus } from '../../rules/obligation.js';
import { obligationStatuses } from '../../rules/obligation.js';
import type { DatedScope, Reading } from '../reading.js';
import { nodesById } from './bound-members.js';
import type { Owed } from './rows.js';
import { mostRows, obligationForms, owedUnder } from './rows.js';

export interface ObligationsQuestion {
  /** `asOf` is the day of asking: nothing after it has happened. */
  readonly scope: DatedScope;
  /** Only under these rules; all where missing. */
  readonly rules?: readonly NodeId[];
  /** Every period with a day from one through the other; what runs on the day of asking where both are missing. */
  readonly from?: Day;
  readonly to?: Day;
}

/** Which of the rows are listed; counts are of all. */
export interface ObligationsFilter {
  readonly statuses?: readonly ObligationStatus[];
  /** Only what is not met and falls due within so many days of the day of asking, this one among them. */
  readonly dueWithinDays?: number;
}

export interface StatusCount {
  readonly status: ObligationStatus;
  readonly count: number;
}

export type ObligationsFailure = Failure<'UNKNOWN_PROGRAMME' | 'UNKNOWN_RULE' | 'MALFORMED' | 'TOO_MANY'>;

/** Programmes, actors and rules that one question may be about. */
const everything = { size: 1000, direction: 'FORWARD', from: null } as const;
const chunk = 500;

/** What is owed under the rules of a programme, in the order of `placeOf`: by everybody, or by some of its members and bodies. */
export async function obligationsUnder(
  reading: Reading,
  programme: NodeId,
  members: readonly NodeId[] | null,
  question: ObligationsQuestion,
): Promise<Result<readonly Owed[], ObligationsFailure>> {
  const [state] = await reading.store.nodes(reading.viewer, [programme]);
  if (state?.kind !== 'Programme' || (state.fiction && !question.scope.includeFiction)) {
    const expected = 'expected the id of a known programme';
    return failure('UNKNOWN_PROGRAMME', `${expected}, found ${show(programme)}`);
  }
  return collect(reading, new Map([[state, members]]), question);
}

/**
 * What each of these actors owes, under whatever rules bind it; for a programme, also what is owed under its rules. The number
 * of statements does not grow with the actors, but with their programmes and these programmes' rules. A failure concerns all.
 */
export async function obligationsOfEach(
  reading: Reading,
  actors: readonly NodeId[],
  question: ObligationsQuestion,
): Promise<Result<(actor: NodeId) => readonly Owed[], ObligationsFailure>> {
  const asked = await programmesOf(reading, actors, question.scope);
  const found = await collect(reading, asked, question);
  if (!found.ok) return found;
  const concerns = (row: Owed, actor: NodeId) => row.actor.id === actor || row.programme.id === actor;
  return success((actor) => found.value.filter((row) => concerns(row, actor)));
}

/** Those of some rows that a filter wants, in their order; `MALFORMED` where it asks for days that are over. */
export function filtered(
  rows: readonly Owed[],
  { statuses, dueWithinDays }: ObligationsFilter,
  { asOf }: DatedScope,
): Result<readonly Owed[], ObligationsFailure> {
  if (dueWithinDays !== undefined && dueWithinDays < 0) {
    return failure('MALFORMED', `expected dueWithinDays from 0, found ${dueWithinDays}`);
  }
  const wanted = rows.filter(({ obligation: { status, excuse, period } }) => {
    if (statuses?.includes(status) === false) return false;
    if (dueWithinDays === undefined) return true;
    const isOpen = status !== 'MET' && excuse === null;
    return isOpen && period !== null && asOf <= period.last && period.last <= asOf + dueWithinDays;
  });
  return success(wanted);
}

/** How many rows stand how; every status once, in their order. */
export function countByStatus(rows: readonly Owed[]): readonly StatusCount[] {
  return obligationStatuses.map((status) => ({
    status,
    count: rows.filter(({ obligation }) => obligation.status === status).length,
  }));
}

/** Where a row stands among others: by status, what is missed first; then by the day due; then by the name of who owes it. */
export function placeOf({ id, actor, rule, obligation: { status, period } }: Owed): Place {
  const rank = obligationStatuses.indexOf(status);
  const due = Math.min(Math.max(period?.last ?? dusk, dawn), dusk) - dawn;
  return { value: rank * 2 * (dusk - dawn) + due, id: `${sortKeyOf(actor.name)} ${rule.id} ${id}` };
}

type Asked = ReadonlyMap<NodeState, readonly NodeId[] | null>;

async function collect(
  reading: Reading,
  asked: Asked,
  question: ObligationsQuestion,
): Promise<Result<readonly Owed[], ObligationsFailure>> {
  const { scope, from, to } = question;
  const within =
    from === undefined && to === undefined ? null : { first: from ?? scope.asOf, last: to ?? scope.asOf };
  if (within !== null && within.last < within.first) {
    return failure('MALFORMED', 'expected from on or before to, found a later day');
  }
  const rules = await rulesOf(reading, [...asked.keys()], question);
  if (!rules.ok) return rules;
  const rows: Owed[] = [];
  for (const [programme, among] of asked) {
    for (const rule of rules.value.get(programme.id) ?? []) {
      const found = await owedUnder(reading, { rule, programme, among, within }, scope);
      if (!found.ok) return found;
      rows.push(...found.value);
    }
  }
  if (rows.length > mostRows) {
    return failure('TOO_MANY', `expected at most ${mostRows} rows, found ${rows.length}`);
  }
  const placed = rows.map((row) => ({ row, place: placeOf(row) }));
  placed.sort((a, b) => Number(a.place.value) - Number(b.place.value) || compareText(a.place.id, b.place.id));
  return success(placed.map(({ row }) => row));
}

/** The rules by which something is owed, of each programme; of those asked for, each must be among them. */
async function rulesOf(
  reading: Reading,
  programmes: readonly NodeState[],
  { scope, rules }: ObligationsQuestion,
): Promise<Result<ReadonlyMap<NodeId, readonly NodeState[]>, ObligationsFailure>> {
  const found = await reading.store.recordsOf(reading.viewer, {
    scope: { ...scope, asOf: null },
    nodes: programmes.map(({ id }) => id),
    kinds: ['Rule'],
    roles: ['programme'],
    page: everything,
  });
  const isObligation = ({ properties }: NodeState) =>
    obligationForms.some((form) => form === properties['form']);
  const all = new Map(
    [...found].map(([id, { items }]) => [id, items.map(({ item }) => item).filter(isObligation)] as const),
  );
  if (rules === undefined) return success(all);
  const known = [...all.values()].flat();
  const stranger = rules.find((id) => known.every((rule) => rule.id !== id));
  if (stranger !== undefined) {
    const expected = `expected a rule by which something is owed (${known.map(({ id }) => id).join(', ') || 'none'})`;
    return failure('UNKNOWN_RULE', `${expected}, found ${show(stranger)}`);
  }
  return success(new Map([...all].map(([id, own]) => [id, own.filter((rule) => rules.includes(rule.id))])));
}

/** The programmes under whose rules some actors may owe something, and which of them do. */
async function programmesOf(reading: Reading, actors: readonly NodeId[], scope: DatedScope): Promise<Asked> {
  const ever = { ...scope, asOf: null };
  const whose = new Map<NodeId, NodeId[] | null>();
  const concern = (programme: NodeId, actor: NodeId): void => {
    const others = whose.get(programme);
    if (others === undefined) whose.set(programme, [actor]);
    else others?.push(actor);
  };
  for (let start = 0; start < actors.length; start += chunk) {
    const some = actors.slice(start, start + chunk);
    const [ties, rules] = await Promise.all([
      reading.store.tiesOf(reading.viewer, {
        scope: ever,
        actors: some,
        direction: 'OUT',
        kinds: ['MEMBER_OF'],
        otherKinds: ['Programme'],
        page: everything,
      }),
      reading.store.recordsOf(reading.viewer, {
        scope: ever,
        nodes: some,
        kinds: ['Rule'],
        roles: ['about'],
        page: everything,
      }),
    ]);
    for (const [actor, { items }] of ties) for (const { item } of items) concern(item.to, actor);
    for (const [actor, { items }] of rules) {
      for (const { item } of items) concern(item.references['programme']?.[0] ?? '', actor);
    }
  }
  const states = await nodesById(reading, [...new Set([...whose.keys(), ...actors])]);
  for (const actor of actors) if (states.get(actor)?.kind === 'Programme') whose.set(actor, null);
  return new Map(
    [...whose].flatMap(([id, among]) => {
      const programme = states.get(id);
      return programme === undefined || (programme.fiction && !scope.includeFiction)
        ? []
        : [[programme, among === null ? null : [...new Set(among)]] as const];
    }),
  );
}
