/** A part of the network to be drawn: the actors around some, or some actors, with the ties among them. */
import { chosenKinds } from '../kind-tables.js';
import type { TieChoice } from '../kind-tables.js';
import type { Lens } from '../lens.js';
import type { TieKind } from '../../model/kinds.js';
import { eachTieFrom, eachTieTo, tiesFrom } from '../actor-ties.js';
import { compareActors, sortActors } from '../network-order.js';

export interface NeighbourhoodOptions extends TieChoice {
  /** Numbers of the actors in the middle. Those that the lens leaves out are not drawn. */
  readonly starts: Int32Array | readonly number[];
  /** How many ties away. */
  readonly hops: number;
  /** How many actors at the most, those in the middle included. */
  readonly limit: number;
  /** How many ties at the most; all where missing. */
  readonly tieLimit?: number;
}

export interface Neighbourhood {
  /** Nearest first, then by the cost of the ties in between, then by id. */
  readonly nodes: Int32Array;
  /** For each, how many ties away from the middle. */
  readonly hops: Int32Array;
  /** The ties among these actors, by (id of the actor they begin at, id). */
  readonly ties: Int32Array;
  /** Whether actors or ties were left out for a limit. */
  readonly truncated: boolean;
}

export interface SubgraphOptions {
  readonly nodes: Int32Array | readonly number[];
  readonly kinds?: readonly TieKind[];
  /** How many ties at the most. */
  readonly limit: number;
}

export interface Subgraph {
  /** The actors given that the lens shows, by id, each once. */
  readonly nodes: Int32Array;
  /** The ties among them, by (id of the actor they begin at, id). */
  readonly ties: Int32Array;
  /** Whether ties were left out for the limit. */
  readonly truncated: boolean;
}

/**
 * The actors around some. Ties count whichever way contact passes along them, or even if none does, since the answer
 * is for looking at. Breadth first; once the limit is met, no further ring is opened. O(actors + ties met).
 */
export function neighbourhood(lens: Lens, options: NeighbourhoodOptions): Neighbourhood {
  const { network } = lens;
  const { tieFrom, tieTo, tieCost } = network;
  const chosen = chosenKinds(options);
  const hopsTo = new Map<number, number>();
  const costTo = new Map<number, number>();
  const byStrength = (a: number, b: number) =>
    costTo.get(a)! - costTo.get(b)! || compareActors(network, a, b);

  let ring = sortActors(
    network,
    [...new Set(options.starts)].filter((node) => lens.nodes[node] === 1),
  );
  for (const node of ring) {
    hopsTo.set(node, 0);
    costTo.set(node, 0);
  }
  const met = [...ring];
  for (let hop = 1; hop <= options.hops && ring.length > 0 && met.length <= options.limit; hop++) {
    const next: number[] = [];
    const meet = (node: number, cost: number) => {
      const known = hopsTo.get(node);
      if (known === undefined) {
        hopsTo.set(node, hop);
        next.push(node);
      } else if (known < hop || costTo.get(node)! <= cost) {
        return;
      }
      costTo.set(node, cost);
    };
    const mayUse = (tie: number) => chosen[network.tieKind[tie]!] === 1 && lens.usesTie(tie);
    for (const node of ring) {
      const cost = costTo.get(node)!;
      eachTieFrom(network, node, (tie) => {
        if (mayUse(tie)) meet(tieTo[tie]!, cost + tieCost[tie]!);
      });
      eachTieTo(network, node, (tie) => {
        if (mayUse(tie)) meet(tieFrom[tie]!, cost + tieCost[tie]!);
      });
    }
    ring = next.sort(byStrength);
    met.push(...ring);
  }

  const nodes = Int32Array.from(met.slice(0, options.limit));
  const among = tiesAmong(lens, nodes, chosen, options.tieLimit ?? Infinity);
  return {
    nodes,
    hops: nodes.map((node) => hopsTo.get(node)!),
    ties: among.ties,
    truncated: met.length > nodes.length || among.truncated,
  };
}

/** The ties, of whatever kind, among the actors given. O(actors given + ties from them). */
export function subgraph(lens: Lens, options: SubgraphOptions): Subgraph {
  const shown = Int32Array.from(new Set(options.nodes)).filter((node) => lens.nodes[node] === 1);
  const nodes = sortActors(lens.network, shown);
  const chosen = chosenKinds({
    territory: true,
    ...(options.kinds === undefined ? {} : { kinds: options.kinds }),
  });
  return { nodes, ...tiesAmong(lens, nodes, chosen, options.limit) };
}

function tiesAmong(
  lens: Lens,
  nodes: Int32Array,
  chosen: Uint8Array,
  limit: number,
): { readonly ties: Int32Array; readonly truncated: boolean } {
  const { network } = lens;
  const { tieKind, tieTo } = network;
  const members = new Set(nodes);
  const ties: number[] = [];
  for (const node of sortActors(network, nodes.slice())) {
    for (const tie of tiesFrom(network, node)) {
      if (chosen[tieKind[tie]!] === 0 || !members.has(tieTo[tie]!) || !lens.usesTie(tie)) continue;
      if (ties.length >= limit) return { ties: Int32Array.from(ties), truncated: true };
      ties.push(tie);
    }
  }
  return { ties: Int32Array.from(ties), truncated: false };
}
