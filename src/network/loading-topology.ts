/** Topology while it is streamed and changes at the same time: by id, the newest of what pages and events have told. */
import type { TopologyNode, TopologyTie } from '../model/entity.js';
import type { LogEvent, Position } from '../model/event.js';
import { topologyOfNode, topologyOfTie } from '../model/topology.js';
import { buildNetwork } from './build-network.js';
import type { Network } from './network.js';

export interface LoadingTopology {
  /** Takes a page. What an event has told of already, removals too, is left as it is. */
  readonly add: (page: TopologyPart) => void;
  /** Whether the event changed anything. */
  readonly apply: (event: LogEvent) => boolean;
  /** Builds the state. O(actors + ties). */
  readonly build: (position: Position) => Network;
}

export interface TopologyPart {
  readonly nodes: readonly TopologyNode[];
  readonly ties: readonly TopologyTie[];
}

export function openLoadingTopology(): LoadingTopology {
  const nodes = openHolding<TopologyNode>();
  const ties = openHolding<TopologyTie>();
  return {
    add: (page) => {
      for (const node of page.nodes) nodes.add(node);
      for (const tie of page.ties) ties.add(tie);
    },
    apply: (event) => {
      if (event.about === 'TIE') {
        return ties.change(event.subject, event.after === null ? null : topologyOfTie(event.after));
      }
      // A record has no topology: what is said of it removes what was never here.
      if (event.about === 'NODE') {
        return nodes.change(event.subject, event.after === null ? null : topologyOfNode(event.after));
      }
      return false;
    },
    build: (position) => buildNetwork({ nodes: nodes.all(), ties: ties.all(), position }),
  };
}

interface Holding<Content> {
  readonly add: (content: Content) => void;
  /** Takes the state after an event, null for a removal. Whether that changed anything. */
  readonly change: (id: string, after: Content | null) => boolean;
  readonly all: () => Iterable<Content>;
}

function openHolding<Content extends { readonly id: string; readonly version: number }>(): Holding<Content> {
  const held = new Map<string, Content>();
  const told = new Set<string>();
  return {
    add: (content) => {
      if (!told.has(content.id)) held.set(content.id, content);
    },
    change: (id, after) => {
      told.add(id);
      if (after === null) return held.delete(id);
      const before = held.get(id);
      // What was streamed may be ahead of the log; the log catches up with it.
      if (before !== undefined && before.version >= after.version) return false;
      held.set(id, after);
      return true;
    },
    all: () => held.values(),
  };
}
