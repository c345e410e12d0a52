/** Whom an actor may ask to follow its example, along which channel, as a lens shows the network. */
import type { TieKind } from '../../model/kinds.js';
import { tieDeclaration, tieKinds } from '../../model/kinds.js';
import { compareText } from '../../model/ids.js';
import { eachTieFrom, eachTieTo, tiesFrom, tiesTo } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import { compareActors } from '../network-order.js';
import { adopterKinds } from './influence-graph.js';
import { openMunicipalities } from './shared-places.js';

export interface Channels {
  /** Influence passes along these as the ontology says. */
  readonly kinds: readonly TieKind[];
  /** The probability that one with a seat in a municipality brings another one there to adopt; 0: no such channel. */
  readonly territory: number;
}

export interface Neighbour {
  readonly node: number;
  /** That its channels bring it to adopt, in (0, 1]: 1 − ∏(1 − p). */
  readonly probability: number;
  /** Of the channel shown, in millionths of −ln strength; the sum of both seats where that is a shared municipality. */
  readonly cost: number;
  /** The ties of the likeliest channel, from the actor to the neighbour: one, or the seats of both in one municipality. */
  readonly path: readonly number[];
}

export interface Asking {
  /** The neighbours of an actor, by id, itself not among them; none of one that may not adopt. O(ties of the actor and its places). */
  readonly neighboursOf: (actor: number) => readonly Neighbour[];
}

interface Channel {
  readonly probability: number;
  readonly cost: number;
  readonly path: readonly number[];
}

const seatedIn = tieKinds.indexOf('SEATED_IN');
const succeededBy = tieKinds.indexOf('SUCCEEDED_BY');
const adopts: ReadonlySet<string> = new Set(adopterKinds);

/**
 * `isShown(tie, to)` says whether a tie may be shown to the neighbour asked: a channel that it may not see is none. Only
 * organisations ask and are asked. Places of an actor, and who has a seat in them, are found once.
 */
export function openAsking(
  lens: Lens,
  { kinds, territory }: Channels,
  isShown: (tie: number, to: number) => boolean,
): Asking {
  const { network } = lens;
  const { tieKind, tieFrom, tieTo, tieCost } = network;
  const named = new Set<TieKind>(kinds);
  const influences = tieKinds.map((kind) => {
    const { flow, probability } = tieDeclaration(kind).influence;
    const passes = named.has(kind) ? probability : 0;
    return {
      forward: flow === 'FORWARD' || flow === 'BOTH' ? passes : 0,
      backward: flow === 'BACKWARD' || flow === 'BOTH' ? passes : 0,
    };
  });
  const mayAdopt = (node: number) => lens.nodes[node] === 1 && adopts.has(network.kindOf(node));
  const municipalityOf = openMunicipalities(lens);
  const seatsIn = new Map<number, ReadonlyMap<number, number>>();

  /** Those with a seat in a municipality, each with the first tie that says so. */
  const seatsOf = (municipality: number): ReadonlyMap<number, number> => {
    const known = seatsIn.get(municipality);
    if (known !== undefined) return known;
    const seats = new Map<number, number>();
    for (const place of withPredecessors(lens, municipality)) {
      if (municipalityOf(place) !== municipality) continue;
      eachTieTo(network, place, (tie) => {
        const actor = tieFrom[tie]!;
        if (tieKind[tie] !== seatedIn || !mayAdopt(actor) || !lens.admitsTie(tie)) return;
        const first = seats.get(actor);
        if (first === undefined || isBefore(lens, tie, first)) seats.set(actor, tie);
      });
    }
    seatsIn.set(municipality, seats);
    return seats;
  };

  const neighboursOf = (actor: number): readonly Neighbour[] => {
    if (!mayAdopt(actor)) return [];
    const channels = new Map<number, Channel[]>();
    const meet = (other: number, channel: Channel) => {
      if (channel.probability === 0 || other === actor || !mayAdopt(other)) return;
      if (!channel.path.every((tie) => isShown(tie, other))) return;
      const known = channels.get(other) ?? [];
      channels.set(other, known);
      known.push(channel);
    };
    const along = (probability: number, tie: number): Channel => ({
      probability,
      cost: tieCost[tie]!,
      path: [tie],
    });
    eachTieFrom(network, actor, (tie) => {
      if (lens.usesTie(tie)) meet(tieTo[tie]!, along(influences[tieKind[tie]!]!.forward, tie));
    });
    eachTieTo(network, actor, (tie) => {
      if (lens.usesTie(tie)) meet(tieFrom[tie]!, along(influences[tieKind[tie]!]!.backward, tie));
    });
    if (territory > 0) {
      for (const municipality of municipalitiesOf(actor)) {
        const seats = seatsOf(municipality);
        const own = seats.get(actor)!;
        for (const [other, seat] of seats) {
          meet(other, { probability: territory, cost: tieCost[own]! + tieCost[seat]!, path: [own, seat] });
        }
      }
    }
    return Array.from(channels, ([node, found]) => neighbour(lens, node, found)).sort((a, b) =>
      compareActors(network, a.node, b.node),
    );
  };

  const municipalitiesOf = (actor: number): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const tie of tiesFrom(network, actor)) {
      if (tieKind[tie] !== seatedIn || !lens.admitsTie(tie)) continue;
      const municipality = municipalityOf(tieTo[tie]!);
      if (municipality !== null) found.add(municipality);
    }
    return found;
  };
  return { neighboursOf };
}

function neighbour(lens: Lens, node: number, channels: readonly Channel[]): Neighbour {
  const shown = channels.toSorted(
    (a, b) =>
      b.probability - a.probability ||
      a.path.length - b.path.length ||
      a.cost - b.cost ||
      comparePaths(lens, a.path, b.path),
  )[0]!;
  const none = channels.reduce((product, { probability }) => product * (1 - probability), 1);
  // So that equal channels are equally likely, in whatever order they are multiplied.
  const probability = Math.round((1 - none) * 1e12) / 1e12;
  return { node, probability, cost: shown.cost, path: shown.path };
}

function comparePaths({ network }: Lens, a: readonly number[], b: readonly number[]): number {
  for (const [place, tie] of a.entries()) {
    const order = compareText(network.tieIdOf(tie), network.tieIdOf(b[place]!));
    if (order !== 0) return order;
  }
  return 0;
}

function isBefore({ network }: Lens, a: number, b: number): boolean {
  return compareText(network.tieIdOf(a), network.tieIdOf(b)) < 0;
}

/** A municipality and those that became it. */
function withPredecessors(lens: Lens, municipality: number): Iterable<number> {
  const { network } = lens;
  const met = new Set([municipality]);
  for (const place of met) {
    for (const tie of tiesTo(network, place)) {
      if (network.tieKind[tie] === succeededBy && lens.admitsTie(tie)) met.add(network.tieFrom[tie]!);
    }
  }
  return met;
}
