/** What a network answers to many questions, in ids: two networks of the same facts must answer alike. */
import type { Network } from '../../src/network/network.js';
import { eachTieFrom, eachTieTo, tieNumberOf, tiesFrom } from '../../src/network/actor-ties.js';
import { neighbourhood, subgraph } from '../../src/network/algorithms/neighbourhood.js';
import { participantsOf } from '../../src/network/algorithms/participants.js';
import { paths } from '../../src/network/algorithms/paths.js';
import { reach } from '../../src/network/algorithms/reach.js';
import { placesServed, seatedAt, seatsOf } from '../../src/network/algorithms/seats.js';
import { sharedNeighbours } from '../../src/network/algorithms/shared-neighbours.js';
import { successorsOf } from '../../src/network/algorithms/successor.js';
import { nearestWays, supplyTiers } from '../../src/network/algorithms/tiers.js';
import { placesWithin } from '../../src/network/algorithms/within.js';
import type { TieChoice } from '../../src/network/kind-tables.js';
import type { Lens, LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { compareActors, compareTies } from '../../src/network/network-order.js';

export interface Asked {
  readonly lens: LensOptions;
  readonly choice: TieChoice;
  /** Ids of actors, perhaps of none that is there. */
  readonly a: string;
  readonly b: string;
  readonly hops: number;
  readonly maxCost: number;
}

export function answersOf(network: Network, asked: Asked, ids: readonly string[]) {
  const lens = openLens(network, asked.lens);
  const there = ids.flatMap((id) => network.indexOf(id) ?? []);
  const pair = [asked.a, asked.b].flatMap((id) => network.indexOf(id) ?? []);
  return {
    contents: there.map((node) => contentsOf(lens, node)),
    order: [...there]
      .sort((one, other) => compareActors(network, one, other))
      .map((node) => network.idOf(node)),
    about: pair.map((node) => aboutOne(lens, node, asked)),
    between: pair.length < 2 ? null : aboutTwo(lens, pair[0] ?? -1, pair[1] ?? -1, asked),
  };
}

function contentsOf(lens: Lens, node: number) {
  const { network } = lens;
  const id = network.idOf(node);
  const from = tiesFrom(network, node);
  const into: string[] = [];
  eachTieTo(network, node, (tie) => into.push(network.tieIdOf(tie)));
  return {
    id,
    kind: network.kindOf(node),
    isShown: lens.nodes[node],
    sees: lens.seesNode(node),
    presence: lens.nodePresence(node),
    passage: lens.passageCost(node),
    into,
    isInOrder: from.every(
      (tie, place) => place === 0 || compareTies(network, from[place - 1] ?? -1, tie) < 0,
    ),
    from: from.map((tie) => ({
      id: network.tieIdOf(tie),
      isFound: tieNumberOf(network, network.tieIdOf(tie), id) === tie,
      kind: network.tieKindOf(tie),
      to: network.idOf(network.tieTo[tie] ?? -1),
      cost: network.tieCost[tie],
      admitted: lens.admitsTie(tie),
      used: lens.usesTie(tie),
      presence: lens.presence(tie),
    })),
  };
}

function aboutOne(lens: Lens, node: number, { choice, hops, maxCost }: Asked) {
  const { network } = lens;
  const idOf = (one: number) => network.idOf(one);
  const tieIdOf = (tie: number) => network.tieIdOf(tie);
  const reachIn = (direction: 'OUT' | 'IN', limits: { readonly maxCost?: number }) => {
    const found = reach(lens, { ...choice, ...limits, sources: [node], direction, hops });
    const { hops: far, costs, countsByHop } = found;
    return { nodes: Array.from(found.nodes, idOf), far: [...far], costs: [...costs], countsByHop };
  };
  const around = neighbourhood(lens, { ...choice, starts: [node], hops, limit: 6, tieLimit: 9 });
  const chain = (direction: 'SUPPLIERS' | 'CUSTOMERS') => {
    const { tiers, goesOn } = supplyTiers(lens, { starts: [node], direction, tiers: hops });
    const told = tiers.map((tier) => tier.map((link) => [idOf(link.node), link.ties.map(tieIdOf)]));
    return { told, goesOn };
  };
  const tiesOut: string[] = [];
  eachTieFrom(network, node, (tie) => tiesOut.push(tieIdOf(tie)));
  return {
    reach: [reachIn('OUT', {}), reachIn('IN', {}), reachIn('OUT', { maxCost }), reachIn('IN', { maxCost })],
    around: [
      Array.from(around.nodes, idOf),
      [...around.hops],
      Array.from(around.ties, tieIdOf),
      around.truncated,
    ],
    chains: [chain('SUPPLIERS'), chain('CUSTOMERS')],
    ways: [...nearestWays(lens, { starts: [node], tiers: hops })].map(([end, way]) => [
      idOf(end),
      way.direction,
      way.ties.map(tieIdOf),
      way.cost,
    ]),
    within: Array.from(placesWithin(lens, node), idOf),
    became: Array.from(successorsOf(lens, node), idOf),
    seats: [seatsOf(lens, node), seatedAt(lens, node), placesServed(lens, node)].map((all) => all.map(idOf)),
    participants: [...participantsOf(lens, node)].map(([one, ties]) => [idOf(one), ties.map(tieIdOf)]),
    tiesOut,
  };
}

function aboutTwo(lens: Lens, a: number, b: number, { choice, hops }: Asked) {
  const { network } = lens;
  const found = paths(lens, { ...choice, from: a, to: b, k: 3, maxHops: hops });
  const shared = sharedNeighbours(lens, { ...choice, a, b, groups: true });
  const drawn = subgraph(lens, { nodes: [b, a], limit: 4 });
  return {
    paths: found.map(({ cost, steps }) => [
      cost,
      steps.map(({ tie, to }) => [network.tieIdOf(tie), network.idOf(to)]),
    ]),
    shared: shared.map(({ node, tiesToA, tiesToB, cost }) => [
      network.idOf(node),
      [...tiesToA, ...tiesToB].map((tie) => network.tieIdOf(tie)),
      cost,
    ]),
    drawn: [
      Array.from(drawn.nodes, (node) => network.idOf(node)),
      Array.from(drawn.ties, (tie) => network.tieIdOf(tie)),
    ],
  };
}
