/**
 * What a command reads while it judges. The version of all that it read is a precondition of what it writes, so that
 * nothing is decided on what somebody else has changed meanwhile.
 */
import type { NodeContent, NodeState, TieState } from '../../model/entity.js';
import type { NodeId, TieId } from '../../model/ids.js';
import type { NodeKind } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import { dayInRome } from '../../model/time.js';
import type { Viewer } from '../../model/viewer.js';
import type { Precondition, RecordsOfQuery, Store, TiesOfQuery } from '../../store/store.js';
import type { Command, CommandDeps } from './command.js';
import { refused, unknown } from './command.js';
import { uuidOf } from './new-id.js';

export interface CommandReading {
  readonly viewer: Viewer;
  readonly store: Store;
  readonly command: Command;
  /** Today in Rome. */
  readonly today: Day;
  /** The node of this id, which the viewer must see, of one of these kinds; throws `Refused` where it is none. */
  node(id: NodeId, kinds?: readonly NodeKind[]): Promise<NodeState>;
  /** The same of several, in their order, each once. */
  nodes(ids: readonly NodeId[], kinds?: readonly NodeKind[]): Promise<readonly NodeState[]>;
  tie(id: TieId): Promise<TieState>;
  /** All ties of an actor that the viewer may see, whatever their dates. */
  tiesOf(actor: NodeId, query: Partial<Omit<TiesOfQuery, 'actors' | 'page'>>): Promise<readonly TieState[]>;
  /** All records that name a node and that the viewer may see, whatever their dates. */
  recordsOf(node: NodeId, query: Pick<RecordsOfQuery, 'kinds' | 'roles'>): Promise<readonly NodeState[]>;
  /** Remembers states that were read in another way: what is decided by them must not have changed. */
  seenNodes(states: readonly NodeState[]): void;
  seenTies(states: readonly TieState[]): void;
  /** Refuses a thing that has another version than the client expects; one that expects none takes it as it is. */
  expectVersion(state: NodeState | TieState, expected: number | undefined): void;
  /** A key for what is made: of the client's choice, else one that a repeat gets again. `part` tells several apart. */
  newKey(part: string, chosen?: string): string;
  /** Writes this node too, once: the declaration that states the rest. */
  make(node: NodeContent): void;
  made(): readonly NodeContent[];
  /** The versions of all that was read. */
  preconditions(): readonly Precondition[];
  /** What was read under an id. */
  readNode(id: NodeId): NodeState | undefined;
  readTie(id: TieId): TieState | undefined;
}

export const wholeScope = { asOf: null, includeProposed: true, includeFiction: true } as const;
/** Ties or records of one thing that are read at the most. */
const most = 10_000;
const wholePage = { size: most, direction: 'FORWARD', from: null } as const;

export function openCommandReading(
  deps: CommandDeps,
  viewer: Viewer,
  command: Command,
  seed: string,
): CommandReading {
  const { store } = deps;
  const nodes = new Map<NodeId, NodeState>();
  const ties = new Map<TieId, TieState>();
  const made = new Map<NodeId, NodeContent>();
  const reading: CommandReading = {
    viewer,
    store,
    command,
    today: dayInRome(deps.now()),
    async node(id, kinds) {
      const [state] = await reading.nodes([id], kinds);
      if (state === undefined) throw unknown(id, 'something that is stored');
      return state;
    },
    async nodes(ids, kinds) {
      const distinct = [...new Set(ids)];
      const found = await store.nodes(viewer, distinct);
      return distinct.map((id, index) => {
        const state = found[index] ?? null;
        if (state === null) throw unknown(id, kindsIn(kinds));
        if (kinds !== undefined && !kinds.includes(state.kind)) {
          throw refused('UNKNOWN', `expected the id of ${kindsIn(kinds)}, found ${id} (${state.kind})`);
        }
        // What was read first decides: a later version would make the precondition hold that must not.
        if (!nodes.has(id)) nodes.set(id, state);
        return nodes.get(id) ?? state;
      });
    },
    async tie(id) {
      const [state = null] = await store.ties(viewer, [id]);
      if (state === null) throw unknown(id, 'a tie');
      reading.seenTies([state]);
      return ties.get(id) ?? state;
    },
    async tiesOf(actor, query) {
      const found = await store.tiesOf(viewer, {
        scope: wholeScope,
        direction: 'BOTH',
        ...query,
        actors: [actor],
        page: wholePage,
      });
      return allOf(found.get(actor), actor);
    },
    async recordsOf(node, query) {
      const found = await store.recordsOf(viewer, {
        ...query,
        scope: wholeScope,
        nodes: [node],
        page: wholePage,
      });
      return allOf(found.get(node), node);
    },
    seenNodes(states) {
      for (const state of states) if (!nodes.has(state.id)) nodes.set(state.id, state);
    },
    seenTies(states) {
      for (const state of states) if (!ties.has(state.id)) ties.set(state.id, state);
    },
    expectVersion(state, expected) {
      if (expected === undefined || expected === state.version) return;
      throw refused('STALE', `${state.id}: expected version ${expected}, found ${state.version}`, {
        currentVersion: state.version,
        related: [state.id],
      });
    },
    newKey: (part, chosen) => chosen ?? uuidOf([viewer.principal.name, command.operation, seed, part]),
    make: (node) => void made.set(node.id, node),
    made: () => [...made.values()],
    preconditions: () => [
      ...[...nodes.values()].map(
        ({ id, version }) => ({ kind: 'VERSION', of: 'NODE', id, version }) as const,
      ),
      ...[...ties.values()].map(({ id, version }) => ({ kind: 'VERSION', of: 'TIE', id, version }) as const),
    ],
    readNode: (id) => nodes.get(id),
    readTie: (id) => ties.get(id),
  };
  return reading;
}

interface Found<Item> {
  readonly items: readonly { readonly item: Item }[];
  readonly more: boolean;
}

function allOf<Item>(found: Found<Item> | undefined, id: string): readonly Item[] {
  if (found?.more === true) {
    throw refused('LIMIT', `${id}: expected at most ${most} things that hang on it, found more`);
  }
  return found?.items.map(({ item }) => item) ?? [];
}

function kindsIn(kinds: readonly NodeKind[] | undefined): string {
  return kinds === undefined ? 'an actor or record' : kinds.join(' or ');
}
