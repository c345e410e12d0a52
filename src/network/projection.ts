/** The projection: what the log says of actors and ties, up to a position, ready to become a network. */
import type { LogEvent, Position } from '../model/event.js';
import { isRedacted } from '../model/event.js';
import { invariant } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import { isActorKind } from '../model/kinds.js';
import { topologyOfNode, topologyOfTie } from '../model/topology.js';
import type { LiveNetwork, TopologyChange } from './live-network.js';
import { openLiveNetwork } from './live-network.js';
import type { TopologyPart } from './loading-topology.js';
import { openLoadingTopology } from './loading-topology.js';
import type { Network } from './network.js';
import { atPosition } from './network.js';
import type { NetworkTables } from './tables.js';
import { tablesOf } from './tables.js';

/**
 * Loading: read position P, `openProjection(P)`, `add` each page of the topology, read position Q, `apply` the events
 * from P to Q. Pages may hold changes made after P, up to Q and no further; so it is at Q that the projection equals
 * the store, and a snapshot taken before may join ties to actors that are not there. After `endLoad` changes are laid over
 * the network instead of building it anew.
 */
export interface Projection {
  readonly position: () => Position;
  /** Takes a page of streamed topology. What an event has told of already, removals too, is left as it is. */
  readonly add: (page: TopologyPart) => void;
  /** Applies whole transactions, the first of which begins right after the position. O(log ties of its ends) for each change. */
  readonly apply: (events: readonly LogEvent[]) => void;
  /** Says that no more pages come. O(actors + ties). */
  readonly endLoad: () => void;
  /** The state at the position; the same arrays as long as no actor and no tie has changed. O(1) after the load. */
  readonly snapshot: () => Network;
  /** How many changes lie over the rows of the state; 0 before the load has ended. */
  readonly changeCount: () => number;
  /** The state at the position, to be folded. What changes from now on is kept, to be laid over what comes of it. */
  readonly beginFold: () => Network;
  /**
   * Goes over to the folded state, once later changes are laid over it: at most so many at a time, false while some remain, and then it
   * is to be called again.
   */
  readonly takeUp: (folded: Network, most: number) => boolean;
  /** Forgets that a fold was begun. */
  readonly abandonFold: () => void;
}

export function openProjection(start: Position): Projection {
  let loading: ReturnType<typeof openLoadingTopology> | null = openLoadingTopology();
  let built: Network | null = null;
  let tables: NetworkTables | null = null;
  let live: LiveNetwork | null = null;
  let position = start;
  /** Changes since a fold was begun; null while none is. */
  let later: TopologyChange[] | null = null;
  let next: LiveNetwork | null = null;
  let laid = 0;

  const liveOf = (): LiveNetwork => {
    invariant(live !== null, 'the load has not ended');
    return live;
  };
  const beginLive = (network: Network) => openLiveNetwork(network, (tables ??= tablesOf(network)));
  const build = (topology: NonNullable<typeof loading>) => {
    built = built === null ? topology.build(position) : atPosition(built, position);
    return built;
  };

  return {
    position: () => position,
    add: (page) => {
      invariant(loading !== null, 'a page of topology came after the load had ended');
      built = null;
      loading.add(page);
    },
    apply: (events) => {
      checkContiguity(events, position);
      if (loading === null) {
        for (const change of changesOf(events)) {
          liveOf().apply(change);
          later?.push(change);
        }
      } else {
        for (const event of events) if (loading.apply(event)) built = null;
      }
      position = events.at(-1)?.position ?? position;
    },
    endLoad: () => {
      if (loading === null) return;
      live = beginLive(build(loading));
      loading = null;
      built = null;
    },
    snapshot: () => (loading === null ? liveOf().take(position) : build(loading)),
    changeCount: () => live?.changeCount() ?? 0,
    beginFold: () => {
      later = [];
      next = null;
      return liveOf().take(position);
    },
    takeUp: (folded, most) => {
      invariant(later !== null, 'a folded state came though no fold was begun');
      if (next === null) {
        next = beginLive(folded);
        laid = 0;
      }
      const end = Math.min(later.length, laid + most);
      for (; laid < end; laid++) next.apply(later[laid]!);
      if (laid < later.length) return false;
      live = next;
      later = null;
      next = null;
      return true;
    },
    abandonFold: () => {
      later = null;
      next = null;
    },
  };
}

/** In an order in which, within each transaction, ties go before their ends and come after them. */
export function changesOf(events: readonly LogEvent[]): readonly TopologyChange[] {
  const changes: TopologyChange[] = [];
  let put: TopologyChange[] = [];
  let actors: TopologyChange[] = [];
  let forgotten = { ties: new Set<TieId>(), actors: new Set<NodeId>() };
  for (const event of events) {
    if (isRedacted(event)) {
      if (event.about === 'TIE') forgotten.ties.add(event.subject);
      else if (event.type.startsWith('Actor')) forgotten.actors.add(event.subject);
    } else if (event.about === 'TIE') {
      const from = event.before?.from ?? null;
      const after = event.after === null ? null : topologyOfTie(event.after);
      const change = { about: 'TIE', id: event.subject, from, after } as const;
      if (after === null) changes.push(change);
      else put.push(change);
    } else if (event.about === 'NODE') {
      const after = event.after === null ? null : topologyOfNode(event.after);
      const wasActor = event.before !== null && isActorKind(event.before.kind);
      if (after !== null || wasActor) actors.push({ about: 'ACTOR', id: event.subject, after });
    }
    if (event.position < event.last) continue;
    if (forgotten.ties.size + forgotten.actors.size > 0) {
      changes.push({ about: 'FORGOTTEN', ...forgotten });
      forgotten = { ties: new Set(), actors: new Set() };
    }
    for (const change of actors) changes.push(change);
    for (const change of put) changes.push(change);
    put = [];
    actors = [];
  }
  return changes;
}

function checkContiguity(events: readonly LogEvent[], position: Position): void {
  let expected = position + 1;
  let first = expected;
  for (const event of events) {
    invariant(
      event.position === expected && event.first === first,
      `expected event ${expected} of the transaction from ${first}, found event ${event.position} of the one from ${event.first}`,
    );
    expected += 1;
    if (event.position === event.last) first = expected;
  }
  invariant(first === expected, `the transaction from ${first} is not whole`);
}
