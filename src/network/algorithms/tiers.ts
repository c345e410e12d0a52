/** Supply chains: who stands how many supplies away. */
import { tieKinds } from '../../model/kinds.js';
import { tiesFrom, tiesTo } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import { sortActors, sortTies } from '../network-order.js';

const supplies = tieKinds.indexOf('SUPPLIES');

export interface TiersOptions {
  /** Numbers of the actors that the chains begin at. Those that the lens leaves out have none. */
  readonly starts: Int32Array | readonly number[];
  /** Up the chain to those who supply, or down to those who are supplied. A chain never turns round. */
  readonly direction: 'SUPPLIERS' | 'CUSTOMERS';
  /** How many tiers. */
  readonly tiers: number;
}

export interface ChainLink {
  readonly node: number;
  /** The ties of supply from the tier before to this actor, by (id of the actor they begin at, id); at least one. */
  readonly ties: readonly number[];
}

export interface Tiers {
  /** The tiers that hold anybody, nearest first; in each the actors by id. An actor is in its nearest tier only. */
  readonly tiers: readonly (readonly ChainLink[])[];
  /** Whether the chain goes on beyond the last tier asked for. */
  readonly goesOn: boolean;
}

/**
 * Breadth first along ties of supply, in one direction; whoever a chain begins at is in no tier, so cycles end there.
 * A chain may end in a group and never passes through one, unless it begins at it. O(actors + ties met).
 */
export function supplyTiers(lens: Lens, options: TiersOptions): Tiers {
  const { network } = lens;
  const { tieFrom, tieTo } = network;
  const upwards = options.direction === 'SUPPLIERS';
  const starts = new Set([...options.starts].filter((node) => lens.nodes[node] === 1));
  const met = new Set(starts);
  const tiers: ChainLink[][] = [];
  let ring = [...starts];
  while (tiers.length < options.tiers && ring.length > 0) {
    const leading = new Map<number, number[]>();
    for (const node of ring) {
      if (lens.isDeadEnd(node) && !starts.has(node)) continue;
      for (const tie of suppliesOf(lens, node, upwards)) {
        const other = upwards ? tieFrom[tie]! : tieTo[tie]!;
        if (met.has(other)) continue;
        const known = leading.get(other);
        if (known === undefined) leading.set(other, [tie]);
        else known.push(tie);
      }
    }
    ring = sortActors(network, [...leading.keys()]);
    for (const node of ring) met.add(node);
    if (ring.length > 0) {
      tiers.push(ring.map((node) => ({ node, ties: sortTies(network, leading.get(node)!) })));
    }
  }
  const goesOn = ring.some(
    (node) =>
      (!lens.isDeadEnd(node) || starts.has(node)) &&
      suppliesOf(lens, node, upwards).some((tie) => !met.has(upwards ? tieFrom[tie]! : tieTo[tie]!)),
  );
  return { tiers, goesOn };
}

/** The way by which somebody in a chain is nearest to where chains begin. */
export interface NearestWay {
  readonly start: number;
  readonly direction: TiersOptions['direction'];
  /** The ties from there to the actor, in order; as many as its tier. */
  readonly ties: readonly number[];
  /** Of these ties, in millionths of −ln strength. */
  readonly cost: number;
}

/**
 * For everybody within so many tiers, up or down the chain, the way from the nearest start: fewest tiers, then
 * strongest, then suppliers before customers, then the lowest ties. O(actors + ties met · tiers).
 */
export function nearestWays(
  lens: Lens,
  options: Omit<TiersOptions, 'direction'>,
): ReadonlyMap<number, NearestWay> {
  const best = new Map<number, NearestWay>();
  for (const direction of ['SUPPLIERS', 'CUSTOMERS'] as const) {
    const found = waysAlong(lens, options.starts, direction, supplyTiers(lens, { ...options, direction }));
    for (const [node, way] of found) {
      const known = best.get(node);
      if (known === undefined || compareWays(way, known) < 0) best.set(node, way);
    }
  }
  return best;
}

function waysAlong(
  lens: Lens,
  starts: TiersOptions['starts'],
  direction: TiersOptions['direction'],
  { tiers }: Tiers,
): ReadonlyMap<number, NearestWay> {
  const { tieFrom, tieTo, tieCost } = lens.network;
  const ways = new Map<number, NearestWay>();
  const isStart = new Set(starts);
  for (const { node, ties } of tiers.flat()) {
    let best: NearestWay | undefined;
    for (const tie of ties) {
      const before = direction === 'SUPPLIERS' ? tieTo[tie]! : tieFrom[tie]!;
      const way = isStart.has(before) ? { start: before, direction, ties: [], cost: 0 } : ways.get(before)!;
      const longer = { ...way, ties: [...way.ties, tie], cost: way.cost + tieCost[tie]! };
      if (best === undefined || compareWays(longer, best) < 0) best = longer;
    }
    ways.set(node, best!);
  }
  return ways;
}

/** The first where they compare alike stays. */
function compareWays(a: NearestWay, b: NearestWay): number {
  return a.ties.length - b.ties.length || a.cost - b.cost;
}

/** The ties of supply that count, to an actor (upwards) or from it. */
function suppliesOf(lens: Lens, node: number, upwards: boolean): readonly number[] {
  const { network } = lens;
  const ties = upwards ? tiesTo(network, node) : tiesFrom(network, node);
  return ties.filter((tie) => network.tieKind[tie] === supplies && lens.usesTie(tie));
}
