/** From what people ask of lists to queries of the store. */
import { show } from '../model/check.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { ActorKind, NodeKind, RecordKind } from '../model/kinds.js';
import { actorKinds, tieDeclaration, tieKinds } from '../model/kinds.js';
import { placesWithin } from '../network/algorithms/within.js';
import type { NodeQuery, ReferenceCondition, SortBy, TieCondition } from '../store/store.js';
import { inventedRefused } from './invented.js';
import { standingsIn } from './membership.js';
import type { DatedScope, Reading } from './reading.js';

export interface ActorFilter {
  readonly kinds?: readonly ActorKind[];
  readonly ids?: readonly NodeId[];
  readonly text?: string;
  /** A place: actors in it or in anything inside it. */
  readonly within?: NodeId;
  readonly programme?: NodeId;
  /** A programme, consortium, association or group that has it as a member. */
  readonly memberOf?: NodeId;
  /** Standings in that programme (`membership.ts`): stated classes, and those that its rule gives on the day. */
  readonly membershipClasses?: readonly string[];
  readonly systems?: readonly string[];
  readonly sectors?: readonly string[];
  readonly networks?: readonly string[];
}

export interface RecordFilter {
  readonly kinds: readonly RecordKind[];
  readonly text?: string;
  /** Records that name this programme, in whatever role. */
  readonly programme?: NodeId;
  /** Records that name this actor, in whatever role. */
  readonly party?: NodeId;
  readonly networks?: readonly string[];
}

/** The kinds of tie that place an actor in a territory. */
export const territorialKinds = tieKinds.filter((kind) => tieDeclaration(kind).territorial === true);

/** The query for a list of actors. An unknown place or programme is refused, since an empty list would look like an answer. */
export async function actorQuery(
  reading: Reading,
  filter: ActorFilter,
  scope: DatedScope,
  sort: SortBy,
): Promise<Result<NodeQuery>> {
  const misnamed = await firstMisnamed(
    reading,
    [
      { id: filter.within, what: 'place', kinds: ['Municipality', 'Territory'] },
      { id: filter.programme, what: 'programme', kinds: ['Programme'] },
      { id: filter.memberOf, what: 'actor', kinds: actorKinds },
    ],
    scope,
  );
  if (misnamed !== null) return misnamed;
  const tied: TieCondition[] = [];
  if (filter.within !== undefined) {
    const places = placeIds(reading, filter.within, scope);
    tied.push({ kinds: territorialKinds, direction: 'OUT', others: places });
  }
  const { programme, membershipClasses, systems } = filter;
  let ids = filter.ids;
  if (programme === undefined && (membershipClasses !== undefined || systems !== undefined)) {
    return failure(
      'PROGRAMME_NEEDED',
      'expected a programme beside membershipClasses or systems, found none',
    );
  }
  if (programme !== undefined && membershipClasses !== undefined) {
    const members = new Set(await membersStanding(reading, programme, membershipClasses, systems, scope));
    ids = ids === undefined ? [...members] : ids.filter((id) => members.has(id));
  } else if (programme !== undefined) {
    const where = systems === undefined ? [] : [{ property: 'system', op: 'IN', values: systems } as const];
    tied.push({ kinds: ['MEMBER_OF'], direction: 'OUT', others: [programme], where });
  }
  if (filter.memberOf !== undefined) {
    tied.push({ kinds: ['MEMBER_OF'], direction: 'OUT', others: [filter.memberOf] });
  }
  return success({
    scope,
    kinds: filter.kinds ?? actorKinds,
    sort,
    ...(ids === undefined ? {} : { ids }),
    ...(filter.networks === undefined ? {} : { networks: filter.networks }),
    ...(filter.text === undefined ? {} : { text: filter.text }),
    ...(filter.sectors === undefined
      ? {}
      : { where: [{ property: 'sector', op: 'IN', values: filter.sectors }] }),
    ...(tied.length === 0 ? {} : { tied }),
  });
}

/** The query for a list of records. */
export async function recordQuery(
  reading: Reading,
  filter: RecordFilter,
  scope: DatedScope,
  sort: SortBy,
): Promise<Result<NodeQuery>> {
  const misnamed = await firstMisnamed(
    reading,
    [
      { id: filter.programme, what: 'programme', kinds: ['Programme'] },
      { id: filter.party, what: 'actor', kinds: actorKinds },
    ],
    scope,
  );
  if (misnamed !== null) return misnamed;
  const references: ReferenceCondition[] = [];
  if (filter.programme !== undefined) references.push({ ids: [filter.programme] });
  if (filter.party !== undefined) references.push({ ids: [filter.party] });
  const kinds: readonly NodeKind[] = filter.kinds;
  return success({
    scope,
    kinds,
    sort,
    ...(filter.networks === undefined ? {} : { networks: filter.networks }),
    ...(filter.text === undefined ? {} : { text: filter.text }),
    ...(references.length === 0 ? {} : { references }),
  });
}

/** The members of a programme with one of these standings, for one of these systems where any are given. */
async function membersStanding(
  reading: Reading,
  programme: NodeId,
  classes: readonly string[],
  systems: readonly string[] | undefined,
  scope: DatedScope,
): Promise<readonly NodeId[]> {
  const all = await standingsIn(reading, programme, scope);
  return all.flatMap(({ tie, value }) =>
    classes.includes(value) &&
    (systems === undefined || systems.some((system) => system === tie.properties['system']))
      ? [tie.from]
      : [],
  );
}

/** The place and everything inside it on the day asked about. */
function placeIds(reading: Reading, place: NodeId, scope: DatedScope): readonly NodeId[] {
  const index = reading.network.indexOf(place);
  if (index === undefined) return [place];
  return Array.from(placesWithin(reading.lens(scope), index), (inside) => reading.network.idOf(inside));
}

export interface NamedNode {
  readonly id: NodeId | undefined;
  /** The kind of thing expected, in words. */
  readonly what: string;
  readonly kinds: readonly NodeKind[];
}

/** The first id that is not one of what was expected, or of something invented where the scope is without fiction; null where all are. */
export async function firstMisnamed(
  reading: Reading,
  named: readonly NamedNode[],
  { includeFiction }: Pick<DatedScope, 'includeFiction'>,
): Promise<Failure | null> {
  const given = named.flatMap(({ id, ...expected }) => (id === undefined ? [] : [{ id, ...expected }]));
  if (given.length === 0) return null;
  const found = await reading.store.nodes(
    reading.viewer,
    given.map(({ id }) => id),
  );
  for (const [place, { id, what, kinds }] of given.entries()) {
    const kind = found[place]?.kind;
    if (kinds.some((allowed) => allowed === kind)) {
      if (found[place]?.fiction === true && !includeFiction) return inventedRefused(id);
      continue;
    }
    const came = kind === undefined ? show(id) : `${show(id)}, which is of kind ${kind}`;
    return failure('UNKNOWN_ACTOR', `expected the id of a known ${what}, found ${came}`);
  }
  return null;
}
