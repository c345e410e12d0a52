/** As what members belong to a programme: the class a source states, else what the programme's rule gives on the day. */
import type { NodeState, TieState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { enumValues } from '../model/kinds.js';
import { classify } from '../rules/classification.js';
import type { Classification } from '../rules/classification.js';
import { parametersOf } from '../rules/parameters-of.js';
import { undetermined } from '../rules/parameters.js';
import type { Parameters } from '../rules/parameters.js';
import type { Place } from '../model/page.js';
import type { Group, NodeQuery, Related, Scope } from '../store/store.js';
import type { DatedScope, Reading } from './reading.js';
import type { KnownFacts } from './rule-facts.js';
import { recordedFacts } from './rule-facts.js';

/** A class of membership, or why there is none: no class applies, or none can be told. */
export const standings = [...enumValues('MembershipClass'), 'NEITHER', undetermined] as const;

/** A member's standing by one of its ties to the programme. */
export interface Standing {
  readonly tie: TieState;
  /** One of `standings`. */
  readonly value: string;
  /** A source states it; otherwise the rule gave it, or nothing did. */
  readonly stated: boolean;
  /** What the rule found; null where the class is stated or the programme has no such rule. */
  readonly derived: DerivedStanding | null;
}

export interface DerivedStanding {
  readonly rule: NodeState;
  readonly table: Parameters<'CLASSIFICATION'>;
  readonly classification: Classification;
  readonly facts: KnownFacts;
}

const pageSize = 1000;

/** The standings of all members of a programme on the day of the scope, once for each tie; computed once a request. */
export function standingsIn(
  reading: Reading,
  programme: NodeId,
  scope: DatedScope,
): Promise<readonly Standing[]> {
  return reading.once(`standings ${JSON.stringify([programme, scope])}`, () =>
    compute(reading, programme, scope),
  );
}

/** The standings of ties to a programme by what is recorded on the day of the scope, whether they hold on it or not; in their order. */
export async function standingsOf(
  reading: Reading,
  programme: NodeId,
  ties: readonly TieState[],
  scope: DatedScope,
): Promise<readonly Standing[]> {
  const unclassed = [...new Set(ties.filter((tie) => statedClass(tie) === null).map((tie) => tie.from))];
  const found = unclassed.length === 0 ? null : await membershipRule(reading, programme, scope);
  const facts =
    found === null
      ? new Map<NodeId, KnownFacts>()
      : await recordedFacts(reading, programme, found.table, unclassed, scope);
  return ties.map((tie): Standing => {
    const stated = statedClass(tie);
    if (stated !== null) return { tie, value: stated, stated: true, derived: null };
    const known = facts.get(tie.from);
    if (found === null || known === undefined) {
      return { tie, value: undetermined, stated: false, derived: null };
    }
    const classification = classify(found.table, truths(known));
    return {
      tie,
      value: classification.outcome,
      stated: false,
      derived: { ...found, classification, facts: known },
    };
  });
}

/**
 * Counts and sums over a list by standing in a programme, in the order of `standings`; those who are not members of it are
 * left out, and who belongs to it in two ways counts in both. A statement for each standing that anybody has.
 */
export async function countByStanding(
  reading: Reading,
  query: NodeQuery,
  programme: NodeId,
  scope: DatedScope,
  sum: string | undefined,
): Promise<readonly Group[]> {
  const members = await standingsIn(reading, programme, scope);
  const groups = await Promise.all(
    standings.map(async (value) => {
      const having = new Set(members.flatMap((member) => (member.value === value ? [member.tie.from] : [])));
      const ids = query.ids === undefined ? [...having] : query.ids.filter((id) => having.has(id));
      if (ids.length === 0) return [];
      const grouping = { by: { key: 'NONE' }, ...(sum === undefined ? {} : { sum }) } as const;
      const found = await reading.store.aggregate(reading.viewer, { ...query, ids }, grouping);
      return found.flatMap((group) => (group.count === 0 ? [] : [{ ...group, key: value }]));
    }),
  );
  return groups.flat();
}

/** The rule by which a programme classes its members, in force on the day; null where it has none. */
export async function membershipRule(
  reading: Reading,
  programme: NodeId,
  scope: DatedScope,
): Promise<{ readonly rule: NodeState; readonly table: Parameters<'CLASSIFICATION'> } | null> {
  const found = await reading.store.recordsOf(reading.viewer, {
    scope,
    nodes: [programme],
    kinds: ['Rule'],
    roles: ['programme'],
    page: { size: pageSize, direction: 'FORWARD', from: null },
  });
  for (const { item: rule } of found.get(programme)?.items ?? []) {
    if (rule.properties['form'] !== 'CLASSIFICATION') continue;
    const table = parametersOf('CLASSIFICATION', rule.properties['parameters']);
    if (table.gives === 'MEMBERSHIP_CLASS') return { rule, table };
  }
  return null;
}

async function compute(reading: Reading, programme: NodeId, scope: DatedScope): Promise<readonly Standing[]> {
  return standingsOf(reading, programme, await membershipsOf(reading, programme, scope), scope);
}

/** Facts as the evaluator takes them. */
export function truths(facts: KnownFacts): Readonly<Record<string, boolean | null>> {
  return Object.fromEntries(Object.entries(facts).map(([name, { holds }]) => [name, holds]));
}

function statedClass(tie: TieState): string | null {
  const stated = tie.properties['membershipClass'];
  return typeof stated === 'string' ? stated : null;
}

/** The ties of membership to a programme, in the order of the members' names. */
export async function membershipsOf(
  reading: Reading,
  programme: NodeId,
  scope: Scope,
): Promise<readonly TieState[]> {
  const ties: TieState[] = [];
  let from: Place | null = null;
  for (;;) {
    const found = await reading.store.tiesOf(reading.viewer, {
      scope,
      actors: [programme],
      direction: 'IN',
      kinds: ['MEMBER_OF'],
      page: { size: pageSize, direction: 'FORWARD', from },
    });
    const page: Related<TieState> | undefined = found.get(programme);
    ties.push(...(page?.items ?? []).map(({ item }) => item));
    from = page?.items.at(-1)?.place ?? null;
    if (page?.more !== true) return ties;
  }
}
