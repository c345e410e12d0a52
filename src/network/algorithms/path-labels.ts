/** The ways on from actors that a path search has found: for each the cost and the number of ties that remain. */
import { enlarged } from './waiting-labels.js';

export interface PathLabels {
  readonly nodeOf: (label: number) => number;
  readonly costOf: (label: number) => number;
  readonly hopsOf: (label: number) => number;
  /** Makes a label, unless the actor is known to have one that is as good in both; −1 then. */
  readonly offer: (node: number, cost: number, hops: number) => number;
  /** Settles a label; false where one settled before is as good in both. Labels of an actor come by cost, then hops. */
  readonly settle: (label: number) => boolean;
  readonly isSettled: (node: number, cost: number, hops: number) => boolean;
  /** Forgets all labels. O(labels). */
  readonly clear: () => void;
}

/** 24 bytes an actor and 20 a label. */
export function openPathLabels(nodeCount: number): PathLabels {
  let nodes = new Int32Array(1024);
  let costs = new Float64Array(1024);
  let hops = new Int32Array(1024);
  /** The label of the same actor that was settled before; −1 for the first. */
  let earlier = new Int32Array(1024);
  let size = 0;
  /** Per actor, plus one, so that zero is none: the label settled last, and the cheapest offered. */
  const settled = new Int32Array(nodeCount);
  const cheapest = new Int32Array(nodeCount);

  const grow = () => {
    nodes = enlarged(nodes, new Int32Array(size * 2));
    costs = enlarged(costs, new Float64Array(size * 2));
    hops = enlarged(hops, new Int32Array(size * 2));
    earlier = enlarged(earlier, new Int32Array(size * 2));
  };

  return {
    nodeOf: (label) => nodes[label]!,
    costOf: (label) => costs[label]!,
    hopsOf: (label) => hops[label]!,
    offer: (node, cost, hop) => {
      const last = settled[node]!;
      if (last !== 0 && hops[last - 1]! <= hop) return -1;
      const best = cheapest[node]! - 1;
      if (best !== -1 && costs[best]! <= cost && hops[best]! <= hop) return -1;
      if (size === nodes.length) grow();
      const label = size++;
      nodes[label] = node;
      costs[label] = cost;
      hops[label] = hop;
      if (best === -1 || cost <= costs[best]!) cheapest[node] = label + 1;
      return label;
    },
    settle: (label) => {
      const node = nodes[label]!;
      const last = settled[node]!;
      // Those settled before were cheaper, so only fewer hops are worth anything.
      if (last !== 0 && hops[last - 1]! <= hops[label]!) return false;
      earlier[label] = last - 1;
      settled[node] = label + 1;
      return true;
    },
    isSettled: (node, cost, hop) => {
      for (let label = settled[node]! - 1; label !== -1; label = earlier[label]!) {
        if (hops[label] === hop) return costs[label] === cost;
      }
      return false;
    },
    clear: () => {
      for (let label = 0; label < size; label++) {
        settled[nodes[label]!] = 0;
        cheapest[nodes[label]!] = 0;
      }
      size = 0;
    },
  };
}
