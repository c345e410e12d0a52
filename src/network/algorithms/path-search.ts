/** The search inside `paths`: the best way to complete a path that has begun. */
import { invariant } from '../../model/failure.js';
import { compareText } from '../../model/ids.js';
import { deadEndKinds, hubKinds } from '../kind-tables.js';
import type { TieChoice } from '../kind-tables.js';
import type { Lens } from '../lens.js';
import { openSteps } from '../steps.js';
import { openPathLabels } from './path-labels.js';
import { pathBounds } from './path-bounds.js';
import { openWaitingLabels } from './waiting-labels.js';

/** A path, or the beginning of one. */
export interface Trail {
  /** The actors along it, from its beginning; one more than ties. */
  readonly nodes: readonly number[];
  readonly ties: readonly number[];
  /** Of its ties and of the passages through the actors between its two ends. */
  readonly cost: number;
}

/** Actors that the next step must not lead to. */
export type Ban = ReadonlySet<number>;

export interface PathSearch {
  /** The beginning of a trail, up to the actor at this place. */
  start(trail: Trail, place: number): Trail;
  /** The best simple path that begins so and then goes to none of those banned; null where there is none. */
  complete(start: Trail, banned: Ban): Trail | null;
}

export interface PathSearchOptions extends TieChoice {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  /** How many ties to look at around the beginning before the search; decides the speed and never the answer. */
  readonly lookahead?: number;
}

/** Enough to meet halfway in networks of a hundred thousand actors. */
const usualLookahead = 5_000;

/**
 * Best paths from the end backward: an actor gets a label for every (cost, ties) of a way on from it that no other is better
 * than in both; labels are settled by what their whole path costs at the least (Hart, Nilsson, Raphael 1968), then by ties.
 * When the path's beginning is met, all labels on equally good paths have been settled.
 */
export function openPathSearch(lens: Lens, options: PathSearchOptions): PathSearch {
  const { network } = lens;
  const { tieCost, nodeKind, nodeCount } = network;
  const { from, to, maxHops } = options;
  const onward = openSteps(lens, options, 'OUT');
  const back = openSteps(lens, options, 'IN');
  const bounds = pathBounds(lens, onward, from, options.lookahead ?? usualLookahead);
  const blocked = new Uint8Array(nodeCount);
  const labels = openPathLabels(nodeCount);
  const waiting = openWaitingLabels();
  const passageThrough = (node: number) =>
    node !== from && node !== to && hubKinds[nodeKind[node]!] === 1 ? lens.passageCost(node) : 0;

  /** Goes one step back from a settled label, as far as a whole path can come of it. */
  const goBack = (label: number, start: Trail, spur: number, banned: Ban) => {
    const node = labels.nodeOf(label);
    const hops = labels.hopsOf(label) + 1;
    if (start.ties.length + hops > maxHops) return;
    const remaining = labels.costOf(label);
    const isBanned = banned.has(node);
    const count = back.from(node);
    const ends = back.ends();
    const ties = back.ties();
    for (let step = 0; step < count; step++) {
      const other = ends[step]!;
      if (blocked[other] === 1 || other === to) continue;
      if (other === spur ? isBanned : deadEndKinds[nodeKind[other]!] === 1) continue;
      if (bounds.hopsTo(other) + hops > maxHops) continue;
      const least = bounds.costTo(other);
      if (least === Infinity) continue;
      const cost = remaining + tieCost[ties[step]!]! + passageThrough(other);
      const made = labels.offer(other, cost, hops);
      if (made !== -1) waiting.put(made, cost + least, hops);
    }
  };

  /** The label of the best way on from the actor; −1 where there is none. */
  const settleUntil = (spur: number, start: Trail, banned: Ban): number => {
    waiting.clear();
    waiting.put(labels.offer(to, 0, 0), 0, 0);
    for (let label = waiting.take(); label !== -1; label = waiting.take()) {
      if (!labels.settle(label)) continue;
      if (labels.nodeOf(label) === spur) return label;
      goBack(label, start, spur, banned);
    }
    return -1;
  };

  /** The first of the equally good next steps: by number of the actor it leads to, then by id of the tie. */
  const firstStep = (
    node: number,
    left: number,
    hops: number,
    accept: (other: number) => boolean,
  ): Step | null => {
    let best: Step | null = null;
    const count = onward.from(node);
    const ends = onward.ends();
    const ties = onward.ties();
    for (let step = 0; step < count; step++) {
      const other = ends[step]!;
      const tie = ties[step]!;
      if (best !== null && other > best.other) continue;
      if (!labels.isSettled(other, left - tieCost[tie]!, hops - 1) || !accept(other)) continue;
      const isFirst =
        best === null ||
        other < best.other ||
        compareText(network.tieIdOf(tie), network.tieIdOf(best.tie)) < 0;
      if (isFirst) best = { other, tie };
    }
    return best;
  };

  return {
    start: (trail, place) => {
      const nodes = trail.nodes.slice(0, place + 1);
      const ties = trail.ties.slice(0, place);
      let cost = 0;
      for (const tie of ties) cost += tieCost[tie]!;
      for (const node of nodes.slice(1, -1)) cost += lens.passageCost(node);
      return { nodes, ties, cost };
    },

    complete: (start, banned) => {
      const spur = start.nodes.at(-1)!;
      for (const node of start.nodes) blocked[node] = 1;
      blocked[spur] = 0;
      const label = settleUntil(spur, start, banned);
      let found: Trail | null = null;
      if (label !== -1) {
        const nodes = [...start.nodes];
        const ties = [...start.ties];
        let left = labels.costOf(label) - passageThrough(spur);
        let node = spur;
        for (let hops = labels.hopsOf(label); hops > 0; hops--) {
          const step = firstStep(node, left, hops, (other) => node !== spur || !banned.has(other));
          invariant(step !== null, 'the costs of a path search lead nowhere');
          nodes.push(step.other);
          ties.push(step.tie);
          node = step.other;
          left -= tieCost[step.tie]! + passageThrough(node);
        }
        found = { nodes, ties, cost: start.cost + labels.costOf(label) };
      }
      labels.clear();
      for (const node of start.nodes) blocked[node] = 0;
      return found;
    },
  };
}

interface Step {
  readonly other: number;
  readonly tie: number;
}
