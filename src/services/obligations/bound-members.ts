/** Whom a minimum binds in a period: those who were members in it, by their class. */
import type { NodeState, TieState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import { grouped } from '../../model/grouped.js';
import type { NodeId } from '../../model/ids.js';
import type { Bounds, Day } from '../../model/time.js';
import { withinLifetime } from '../../model/time.js';
import { undetermined } from '../../rules/parameters.js';
import type { Period } from '../../rules/periods.js';
import { membershipsOf, standingsOf } from '../membership.js';
import type { DatedScope, Reading } from '../reading.js';

/** Members of a programme at any time, with their ties to it. */
export interface Members {
  readonly actors: ReadonlyMap<NodeId, NodeState>;
  readonly ties: readonly DatedTie[];
}

interface DatedTie {
  readonly tie: TieState;
  /** Narrowed by the lifetimes of both ends. */
  readonly bounds: Bounds;
}

/** A member that a minimum binds in a period, or may. */
export interface BoundMember {
  readonly actor: NodeState;
  /** Why it may not be bound; null where it is. */
  readonly doubt: 'CLASS_UNKNOWN' | 'MEMBERS_UNNAMED' | null;
  /** Those of its ties by which it is bound. */
  readonly ties: readonly TieState[];
  readonly memberships: readonly Bounds[];
}

/** Nodes and actors asked about in one statement. */
const chunk = 500;
const everything = { size: 1000, direction: 'FORWARD', from: null } as const;

/**
 * Who ever was a member of a programme: everybody, or those of some actors who were. The number of statements grows with the
 * members by the five hundred.
 */
export async function membersEver(
  reading: Reading,
  programme: NodeState,
  among: readonly NodeId[] | null,
  scope: DatedScope,
): Promise<Members> {
  const ever = { ...scope, asOf: null };
  const ties =
    among === null
      ? await membershipsOf(reading, programme.id, ever)
      : await membershipsFrom(reading, programme.id, among, scope);
  const actors = await nodesById(reading, [...new Set(ties.map(({ from }) => from))]);
  const lifetime = factBounds(programme);
  return {
    actors,
    ties: ties.flatMap((tie) => {
      const actor = actors.get(tie.from);
      if (actor === undefined) return [];
      const bounds = withinLifetime(withinLifetime(factBounds(tie), lifetime), factBounds(actor));
      return [{ tie, bounds }];
    }),
  };
}

/** How many members there may have been on some day of a period, through the day of asking. */
export function countIn(members: Members, period: Period, on: Day): number {
  return new Set(tiesIn(members, period, on).map(({ tie }) => tie.from)).size;
}

/**
 * The members of a period that a minimum binds, of the classes it names; all where it names none. Classes are those of the
 * last day of the period, or of the day of asking where that is earlier. Nobody knows who is meant by a group.
 */
export async function boundIn(
  reading: Reading,
  programme: NodeId,
  members: Members,
  asked: { readonly period: Period; readonly appliesTo: readonly string[] | undefined },
  scope: DatedScope,
): Promise<readonly BoundMember[]> {
  const { period, appliesTo } = asked;
  const there = tiesIn(members, period, scope.asOf);
  const bounds = new Map(there.map((one) => [one.tie.id, one.bounds]));
  const ties = there.map(({ tie }) => tie);
  const then = { ...scope, asOf: Math.min(period.last, scope.asOf) };
  const classOf =
    appliesTo === undefined
      ? new Map<string, string>()
      : new Map((await standingsOf(reading, programme, ties, then)).map(({ tie, value }) => [tie.id, value]));
  const byActor = grouped(ties, ({ from }) => from);
  return [...byActor].flatMap(([id, own]): readonly BoundMember[] => {
    const actor = members.actors.get(id);
    if (actor === undefined) return [];
    const binding = own.filter((tie) => appliesTo?.includes(classOf.get(tie.id) ?? undetermined) !== false);
    const isUnsure = own.some((tie) => classOf.get(tie.id) === undetermined);
    if (binding.length === 0 && !isUnsure) return [];
    const counted = binding.length === 0 ? own : binding;
    const memberships = counted.flatMap((tie) => bounds.get(tie.id) ?? []);
    const doubt = actor.kind === 'Group' ? 'MEMBERS_UNNAMED' : binding.length === 0 ? 'CLASS_UNKNOWN' : null;
    return [{ actor, doubt, ties: counted, memberships }];
  });
}

function tiesIn({ ties }: Members, { first, last }: Period, on: Day): readonly DatedTie[] {
  const through = Math.max(first, Math.min(last, on));
  return ties.filter(({ bounds }) => bounds.sinceEarliest <= through && first <= bounds.untilLatest);
}

async function membershipsFrom(
  reading: Reading,
  programme: NodeId,
  actors: readonly NodeId[],
  scope: DatedScope,
): Promise<readonly TieState[]> {
  const ties: TieState[] = [];
  for (let start = 0; start < actors.length; start += chunk) {
    const found = await reading.store.tiesOf(reading.viewer, {
      scope: { ...scope, asOf: null },
      actors: actors.slice(start, start + chunk),
      direction: 'OUT',
      kinds: ['MEMBER_OF'],
      page: everything,
    });
    for (const { items } of found.values()) {
      ties.push(...items.flatMap(({ item }) => (item.to === programme ? [item] : [])));
    }
  }
  return ties;
}

/** Those of some nodes that the viewer may see, by id. */
export async function nodesById(
  reading: Reading,
  ids: readonly NodeId[],
): Promise<ReadonlyMap<NodeId, NodeState>> {
  const found = new Map<NodeId, NodeState>();
  for (let start = 0; start < ids.length; start += chunk) {
    const states = await reading.store.nodes(reading.viewer, ids.slice(start, start + chunk));
    for (const state of states) if (state !== null) found.set(state.id, state);
  }
  return found;
}
