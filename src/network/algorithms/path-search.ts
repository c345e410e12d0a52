/** The search inside `paths`: the best way to complete a path that has begun. */
import { invariant } from '../../model/failure.js';
import type { Contacts } from '../contacts.js';
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
  /** Whether it has looked at more ties than it may, so that what it said last means nothing. */
  gaveUp(): boolean;
}

export interface PathSearchOptions {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  /** How many ties to look at around the beginning before the search; decides the speed and never the answer. */
  readonly lookahead?: number;
  /** How many ties to look at, roughly, before giving up; no limit where missing. */
  readonly mostTies?: number;
}

/** Enough to meet halfway in networks of a hundred thousand actors. */
const usualLookahead = 5_000;

/**
 * Best paths from the end backward: an actor gets a label for every (cost, ties) of a way on from it that no other is better
 * than in both; labels are settled by what their whole path costs at the least (Hart, Nilsson, Raphael 1968), then by ties.
 * When the path's beginning is met, all labels on equally good paths have been settled.
 */
export function openPathSearch(contacts: Contacts, options: PathSearchOptions): PathSearch {
  const { nodeCount, onward, back, costs: tieCost, isDeadEnd } = contacts;
  const { from, to, maxHops } = options;
  const mostTies = options.mostTies ?? Infinity;
  const bounds = pathBounds(contacts, from, options.lookahead ?? usualLookahead);
  const blocked = new Uint8Array(nodeCount);
  const labels = openPathLabels(nodeCount);
  const waiting = openWaitingLabels();
  const passageThrough = (node: number) => (node !== from && node !== to ? contacts.passageCost(node) : 0);
  let looked = 0;

  /** Goes one step back from a settled label, as far as a whole path can come of it. */
  const goBack = (label: number, start: Trail, spur: number, banned: Ban) => {
    const node = labels.nodeOf(label);
    const hops = labels.hopsOf(label) + 1;
    if (start.ties.length + hops > maxHops) return;
    const remaining = labels.costOf(label);
    const isBanned = banned.has(node);
    const count = back.from(node);
    looked += count;
    const ends = back.ends();
    const ties = back.ties();
    for (let step = 0; step < count; step++) {
      const other = ends[step]!;
      if (blocked[other] === 1 || other === to) continue;
      if (other === spur ? isBanned : isDeadEnd(other)) continue;
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
      if (looked > mostTies) break;
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
      const order = best === null ? -1 : contacts.compareActors(other, best.other);
      if (order > 0) continue;
      if (!labels.isSettled(other, left - tieCost[tie]!, hops - 1) || !accept(other)) continue;
      if (best === null || order < 0 || contacts.compareTies(tie, best.tie) < 0) best = { other, tie };
    }
    return best;
  };

  return {
    start: (trail, place) => {
      const nodes = trail.nodes.slice(0, place + 1);
      const ties = trail.ties.slice(0, place);
      let cost = 0;
      for (const tie of ties) cost += tieCost[tie]!;
      for (const node of nodes.slice(1, -1)) cost += contacts.passageCost(node);
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

    gaveUp: () => looked > mostTies,
  };
}

interface Step {
  readonly other: number;
  readonly tie: number;
}
