/** The projection: what the log says of actors and ties, up to a position, ready to become a network. */
import type { TopologyNode, TopologyTie } from '../model/entity.js';
import type { LogEvent, Position } from '../model/event.js';
import { invariant } from '../model/failure.js';
import { topologyOfNode, topologyOfTie } from '../model/topology.js';
import type { Network } from './network.js';
import { buildNetwork } from './build-network.js';
import { atPosition } from './network.js';

/**
 * Loading: read position P, `openProjection(P)`, `add` each page of the topology, read position Q, `apply` the events
 * from P to Q. Pages may hold changes made after P, up to Q and no further; so it is at Q that the projection equals
 * the store, and a snapshot taken before may join ties to actors that are not there.
 */
export interface Projection {
  readonly position: () => Position;
  /** Takes a page of streamed topology. What an event has told of already, removals too, is left as it is. */
  readonly add: (page: TopologyPart) => void;
  /** Applies whole transactions, the first of which begins right after the position. */
  readonly apply: (events: readonly LogEvent[]) => void;
  /** Says that no more pages come, so that what events told of need not be remembered. */
  readonly endLoad: () => void;
  /** The state at the position; the same arrays as long as no actor and no tie has changed. O(actors + ties). */
  readonly snapshot: () => Network;
}

export interface TopologyPart {
  readonly nodes: readonly TopologyNode[];
  readonly ties: readonly TopologyTie[];
}

export function openProjection(start: Position): Projection {
  const nodes = openHolding<TopologyNode>();
  const ties = openHolding<TopologyTie>();
  let position = start;
  let built: Network | null = null;

  return {
    position: () => position,
    add: (page) => {
      built = null;
      for (const node of page.nodes) nodes.add(node);
      for (const tie of page.ties) ties.add(tie);
    },
    apply: (events) => {
      checkContiguity(events, position);
      for (const event of events) {
        position = event.position;
        if (event.about === 'JOB') continue;
        // A record has no topology: what is said of it removes what was never here.
        const changed =
          event.about === 'TIE'
            ? ties.change(event.subject, event.after === null ? null : topologyOfTie(event.after))
            : nodes.change(event.subject, event.after === null ? null : topologyOfNode(event.after));
        if (changed) built = null;
      }
    },
    endLoad: () => {
      nodes.endLoad();
      ties.endLoad();
    },
    snapshot: () => {
      built =
        built === null
          ? buildNetwork({ nodes: nodes.all(), ties: ties.all(), position })
          : atPosition(built, position);
      return built;
    },
  };
}

interface Holding<Content> {
  readonly add: (content: Content) => void;
  /** Takes the state after an event, null for a removal. Whether that changed anything. */
  readonly change: (id: string, after: Content | null) => boolean;
  readonly endLoad: () => void;
  readonly all: () => Iterable<Content>;
}

function openHolding<Content extends { readonly id: string; readonly version: number }>(): Holding<Content> {
  const held = new Map<string, Content>();
  let told: Set<string> | null = new Set();
  return {
    add: (content) => {
      invariant(told !== null, 'a page of topology came after the load had ended');
      if (!told.has(content.id)) held.set(content.id, content);
    },
    change: (id, after) => {
      told?.add(id);
      if (after === null) return held.delete(id);
      const before = held.get(id);
      // What was streamed may be ahead of the log; the log catches up with it.
      if (before !== undefined && before.version >= after.version) return false;
      held.set(id, after);
      return true;
    },
    endLoad: () => {
      told = null;
    },
    all: () => held.values(),
  };
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
