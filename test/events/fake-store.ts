/** A double of the store port that only has a log: what the feed reads, with everything that can go wrong under the test's control. */
import type { NodeState } from '../../src/model/entity.js';
import type { LogEvent } from '../../src/model/event.js';
import { payloadVersion } from '../../src/model/event.js';
import { StoreError } from '../../src/model/failure.js';
import { topologyOfNode } from '../../src/model/topology.js';
import type { Store, TopologyPage } from '../../src/store/store.js';

export interface FakeStore {
  readonly store: Store;
  /** Adds or changes actors, in one transaction, and wakes whoever listens unless told not to. */
  readonly commit: (names: readonly string[], options?: { readonly silently: boolean }) => void;
  readonly remove: (name: string) => void;
  /** Reads of events fail until told otherwise. */
  readonly setAway: (isAway: boolean) => void;
  /** Called before each page of the topology. */
  onPage: () => void;
  /** The most events given at once, whatever is asked for; transactions may come in parts. */
  largestBatch: number;
  readonly reads: () => number;
  readonly listeners: () => number;
}

export function openFakeStore(): FakeStore {
  const events: LogEvent[] = [];
  const nodes = new Map<string, NodeState>();
  const wakes = new Set<() => void>();
  let isAway = false;
  let reads = 0;

  const record = (changes: readonly (readonly [string, NodeState | null])[], silently: boolean) => {
    const first = events.length + 1;
    const last = events.length + changes.length;
    for (const [id, after] of changes) {
      const before = nodes.get(id) ?? null;
      if (after === null) nodes.delete(id);
      else nodes.set(id, after);
      const type = before === null ? 'ActorAdded' : after === null ? 'ActorRemoved' : 'ActorChanged';
      const position = events.length + 1;
      const envelope = { position, id: `event-${position}`, first, last, type, payloadVersion } as const;
      const circumstances = { principal: 'test', reason: 'test', recordedAt: '2026-01-01T00:00:00.000Z' };
      events.push({ ...envelope, ...circumstances, about: 'NODE', subject: id, before, after });
    }
    if (!silently) for (const wake of wakes) wake();
  };

  const fake: FakeStore = {
    commit: (names, options) => {
      const states = names.map((id) => [id, nodeState(id, (nodes.get(id)?.version ?? 0) + 1)] as const);
      record(states, options?.silently === true);
    },
    remove: (name) => record([[name, null]], false),
    setAway: (value) => {
      isAway = value;
    },
    onPage: () => {},
    largestBatch: Infinity,
    reads: () => reads,
    listeners: () => wakes.size,
    store: {
      ...unusedReads,
      topology: async function* () {
        // Keyset pages of one actor: each is read when it is asked for, and sees what is stored then.
        let after = '';
        for (;;) {
          fake.onPage();
          await Promise.resolve();
          const next = [...nodes.keys()].sort().find((id) => id > after);
          if (next === undefined) return;
          after = next;
          yield pageOf(nodes.get(next));
        }
      },
      head: () => Promise.resolve(events.length),
      events: async (after, limit) => {
        reads += 1;
        await Promise.resolve();
        if (isAway) throw new StoreError('UNAVAILABLE', 'the database is away');
        return events.slice(after, after + Math.min(limit, fake.largestBatch));
      },
      onWake: (wake) => {
        wakes.add(wake);
        return () => wakes.delete(wake);
      },
    },
  };
  return fake;
}

const unused = () => Promise.reject(new Error('the feed does not ask for this'));
const unread = () => {
  throw new Error('the feed does not ask for this');
};
const unusedStream = () => {
  throw new Error('the feed does not ask for this');
};
const unusedReads: Omit<Store, 'topology' | 'head' | 'events' | 'onWake'> = {
  engine: 'sqlite',
  nodes: unused,
  ties: unused,
  find: unused,
  aggregate: unused,
  tiesOf: unused,
  tiesAmong: unused,
  recordsOf: unused,
  suggest: unused,
  contents: unread,
  jobs: {
    find: unused,
    mine: unused,
    open: unused,
    outdated: unused,
    beat: unused,
    putResult: unused,
    result: unused,
  },
  archive: {
    keys: unusedStream,
    marks: unusedStream,
    unfinished: unused,
    begin: unused,
    put: unused,
    finish: unused,
  },
  alerts: {
    inbox: unused,
    unread: unused,
    mark: unused,
    decisions: unused,
    alerted: unused,
    recordEvents: unused,
    decidedThrough: unused,
    setDecidedThrough: unused,
  },
  deliveries: {
    find: unused,
    put: unused,
    deadLetters: unused,
    toReplay: unused,
    replay: unused,
    remove: unused,
  },
  eventsAbout: unused,
  subjectsNaming: unused,
  secrets: { getOrMake: unused, add: unused },
  write: unused,
  earlierWrite: unused,
  ping: unused,
  close: unused,
};

function pageOf(state: NodeState | undefined): TopologyPage {
  const node = state === undefined ? null : topologyOfNode(state);
  return { nodes: node === null ? [] : [node], ties: [] };
}

function nodeState(id: string, version: number): NodeState {
  return {
    id,
    version,
    kind: 'Company',
    name: id,
    alternativeNames: [],
    references: {},
    network: 'n',
    since: 'UNKNOWN',
    until: 'UNKNOWN',
    modality: 'IN_FORCE',
    origin: 'STATED',
    statedOn: [],
    audience: [],
    fiction: false,
    properties: {},
    citations: [],
  };
}
