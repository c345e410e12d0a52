/** What is known of a programme and of those who take part in it: read once, for all that is answered about it. */
import type { NodeState, TieState } from '../model/entity.js';
import { factBounds } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { NodeKind, RecordKind, TieKind } from '../model/kinds.js';
import { presenceOn } from '../model/time.js';
import type { RecordsOfQuery, Related, TiesOfQuery } from '../store/store.js';
import type { DatedScope } from './reading.js';

/** Reads of one request that are batched: asked alike of many nodes, each is one statement. */
export interface Lookups {
  readonly node: { load(id: NodeId): Promise<NodeState | null> };
  tiesOf(actor: NodeId, query: Omit<TiesOfQuery, 'actors'>): Promise<Related<TieState>>;
  recordsOf(node: NodeId, query: Omit<RecordsOfQuery, 'nodes'>): Promise<Related<NodeState>>;
}

/** Whether a programme had begun and had not ended on the day asked about. */
export type Running = 'RUNNING' | 'NOT_YET' | 'NO_MORE';

export interface ProgrammeFacts {
  readonly programme: NodeState;
  readonly running: Running;
  /** The scope of the answers: the day asked about, planned, proposed and conditional facts too. */
  readonly scope: DatedScope;
  /** Its records by kind, oldest first. */
  readonly records: (kind: RecordKind) => readonly NodeState[];
  /** Its own ties but memberships and those to places. */
  readonly ties: readonly TieState[];
  /** Those who organise, coordinate or manage it, or lead it as members. */
  readonly runners: ReadonlySet<NodeId>;
  /** The runners, those who contribute to it, and the organisations that are members of it. */
  readonly participants: ReadonlySet<NodeId>;
  /** What the participants do: whom they liaise and collaborate with, what they organise and manage. */
  readonly deeds: readonly TieState[];
  /** The actors at the ends of these ties. */
  readonly actor: (id: NodeId) => NodeState | null;
}

const recordKinds: readonly RecordKind[] = [
  'AccessRule',
  'Agreement',
  'ContactPoint',
  'Contribution',
  'Fund',
  'Instrument',
  'OpenQuestion',
  'Opportunity',
  'Practice',
  'Rule',
];
const ownTies: readonly TieKind[] = [
  'ADDRESSES',
  'COLLABORATES_WITH',
  'CONTRIBUTES_TO',
  'COORDINATES',
  'GOVERNS',
  'HOSTS',
  'LIAISES_WITH',
  'MANAGES',
  'ORGANISES',
  'PROPOSED',
  'REFERS_TO',
];
const deedTies: readonly TieKind[] = [
  'COLLABORATES_WITH',
  'LIAISES_WITH',
  'MANAGES',
  'ORGANISES',
  'REFERS_TO',
  'UNIT_OF',
];
const running: readonly TieKind[] = ['COORDINATES', 'MANAGES', 'ORGANISES'];
const memberKinds: readonly NodeKind[] = ['Cooperative', 'Institution', 'ListeningPoint', 'Municipality'];

/** A page that holds all that one node of a programme has. */
export const everything = { size: 1000, direction: 'FORWARD', from: null } as const;

/**
 * The facts of a programme on the day of the scope, planned, proposed and conditional ones too: people ask what is
 * foreseen. Five batched reads, however many take part; none on a day on which the programme is absent.
 */
export async function programmeFacts(
  lookups: Lookups,
  programme: NodeState,
  asked: DatedScope,
): Promise<ProgrammeFacts> {
  const scope = { ...asked, includeProposed: true };
  const stands = runningOn(programme, scope);
  if (stands !== 'RUNNING') return nothing(programme, stands, scope);
  const { id } = programme;
  const [related, own, members] = await Promise.all([
    lookups.recordsOf(id, { scope, kinds: recordKinds, page: everything }),
    lookups.tiesOf(id, { scope, direction: 'BOTH', kinds: ownTies, page: everything }),
    lookups.tiesOf(id, {
      scope,
      direction: 'IN',
      kinds: ['MEMBER_OF'],
      otherKinds: memberKinds,
      page: everything,
    }),
  ]);
  const ties = itemsOf(own);
  const memberships = itemsOf(members);
  const incoming = (kinds: readonly TieKind[]) =>
    ties.filter((tie) => tie.to === id && kinds.includes(tie.kind)).map((tie) => tie.from);
  const leads = memberships.filter((tie) => tie.properties['membershipClass'] === 'LEAD');
  const runners = new Set([...incoming(running), ...leads.map((tie) => tie.from)]);
  const participants = new Set([
    ...runners,
    ...incoming(['CONTRIBUTES_TO']),
    ...memberships.map((tie) => tie.from),
  ]);
  const deeds = await tiesOfMany(lookups, [...participants], deedTies, scope);
  const records = itemsOf(related);
  return {
    programme,
    running: stands,
    scope,
    records: (kind) => records.filter((record) => record.kind === kind),
    ties,
    runners,
    participants,
    deeds,
    actor: await actorsOf(lookups, [...ties, ...memberships, ...deeds]),
  };
}

/** The ties of several actors of some kinds, each once. */
export async function tiesOfMany(
  lookups: Lookups,
  actors: readonly NodeId[],
  kinds: readonly TieKind[],
  scope: DatedScope,
): Promise<readonly TieState[]> {
  const query = { scope, direction: 'BOTH', kinds, page: everything } as const;
  const found = await Promise.all(actors.map((actor) => lookups.tiesOf(actor, query)));
  return distinct(found.flatMap(itemsOf));
}

/** The records of some kinds that name one of several nodes, each once. */
export async function recordsOfMany(
  lookups: Lookups,
  nodes: readonly NodeId[],
  kinds: readonly RecordKind[],
  scope: DatedScope,
): Promise<readonly NodeState[]> {
  const query = { scope, kinds, page: everything };
  const found = await Promise.all(nodes.map((node) => lookups.recordsOf(node, query)));
  return distinct(found.flatMap(itemsOf));
}

/** The actors at the ends of ties, by id. */
export async function actorsOf(
  lookups: Lookups,
  ties: readonly TieState[],
): Promise<(id: NodeId) => NodeState | null> {
  const ids = [...new Set(ties.flatMap((tie) => [tie.from, tie.to]))];
  const states = await Promise.all(ids.map((id) => lookups.node.load(id)));
  const byId = new Map(ids.map((id, place) => [id, states[place] ?? null]));
  return (id) => byId.get(id) ?? null;
}

/** Each of these once, in their order. */
export function distinct<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function runningOn(programme: NodeState, scope: DatedScope): Running {
  const bounds = factBounds(programme);
  if (presenceOn(bounds, scope.asOf) !== 'ABSENT') return 'RUNNING';
  return scope.asOf < bounds.sinceEarliest ? 'NOT_YET' : 'NO_MORE';
}

function nothing(programme: NodeState, stands: Running, scope: DatedScope): ProgrammeFacts {
  const none = new Set<NodeId>();
  return {
    programme,
    running: stands,
    scope,
    records: () => [],
    ties: [],
    runners: none,
    participants: none,
    deeds: [],
    actor: () => null,
  };
}

function itemsOf<Item>(related: Related<Item>): readonly Item[] {
  return related.items.map(({ item }) => item);
}
