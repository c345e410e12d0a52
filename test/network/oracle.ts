/**
 * Answers by trying everything: all simple chains, straight from the facts, without the network's arrays, lens or
 * tables. For tiny networks only.
 */
import type { TopologyNode, TopologyTie } from '../../src/model/entity.js';
import { actorDeclaration, tieDeclaration } from '../../src/model/kinds.js';
import type { TieKind } from '../../src/model/kinds.js';
import { presenceOn, withinLifetime } from '../../src/model/time.js';
import type { Viewer } from '../../src/model/viewer.js';
import type { LensOptions } from '../../src/network/lens.js';
import type { GeneratedNetwork } from './generated-network.js';

export interface Chain {
  /** Ids of actors. */
  readonly nodes: readonly string[];
  /** Ids of ties. */
  readonly ties: readonly string[];
  readonly cost: number;
}

export interface ChainOptions {
  readonly kinds?: readonly TieKind[];
  readonly territory: boolean;
  readonly hops: number;
}

function seen(fact: TopologyNode | TopologyTie, options: LensOptions): boolean {
  if (fact.fiction && !options.includeFiction) return false;
  if (fact.onlyWhenAsked && !options.includeProposed) return false;
  return isOf(options.viewer, fact.audience);
}

function isOf(viewer: Viewer, audience: readonly string[]): boolean {
  if (viewer.all || audience.length === 0) return true;
  return audience.filter((id) => viewer.audiences.has(id)).length > 0;
}

/** The part of a network that counts: what a lens leaves out is not in it. */
export function remaining(network: GeneratedNetwork, options: LensOptions): GeneratedNetwork {
  const nodes = network.nodes.filter(
    (node) => seen(node, options) && presenceOn(node.bounds, options.asOf) !== 'ABSENT',
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = network.ties.filter((tie) => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    if (from === undefined || to === undefined || !seen(tie, options)) return false;
    const narrowed = withinLifetime(withinLifetime(tie.bounds, from.bounds), to.bounds);
    return presenceOn(narrowed, options.asOf) !== 'ABSENT';
  });
  return { nodes, ties };
}

/** Every simple chain of at least one tie along which contact passes from an actor, each step by its best tie. */
export function chainsFrom(
  network: GeneratedNetwork,
  start: string,
  lens: LensOptions,
  options: ChainOptions,
): readonly Chain[] {
  const { nodes, ties } = remaining(network, lens);
  const kindOf = new Map(nodes.map((node) => [node.id, node.kind]));
  const kind = (id: string) => actorDeclaration(kindOf.get(id) ?? 'Company');
  const passage = (hub: string) => {
    if (kind(hub).hub !== true) return 0;
    const members = new Set(
      ties
        .filter((tie) => tie.to === hub && tie.from !== hub && tieDeclaration(tie.kind).membership === true)
        .map((tie) => tie.from)
        .filter((id) => kind(id).deadEnd !== true),
    );
    return Math.round(1e6 * Math.log(Math.max(1, Math.log2(Math.max(1, members.size)))));
  };
  const usable = ties.filter((tie) => {
    const territorial = tieDeclaration(tie.kind).territorial === true;
    return (!territorial || options.territory) && (options.kinds?.includes(tie.kind) ?? true);
  });
  const known = new Map<string, TopologyTie | undefined>();
  const bestTie = (from: string, to: string) => {
    const key = `${from} ${to}`;
    if (!known.has(key)) known.set(key, findBestTie(from, to));
    return known.get(key);
  };
  const findBestTie = (from: string, to: string) =>
    usable
      .filter((tie) => {
        const { contact } = tieDeclaration(tie.kind);
        const forward = tie.from === from && tie.to === to && (contact === 'FORWARD' || contact === 'BOTH');
        const backward = tie.from === to && tie.to === from && (contact === 'BACKWARD' || contact === 'BOTH');
        return forward || backward;
      })
      .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))[0];

  const chains: Chain[] = [];
  const grow = (chain: Chain) => {
    if (chain.ties.length > 0) chains.push(chain);
    if (chain.ties.length >= options.hops) return;
    const last = chain.nodes.at(-1) ?? '';
    const isPassing = chain.ties.length > 0;
    if (isPassing && kind(last).deadEnd === true) return;
    for (const { id } of nodes) {
      const tie = chain.nodes.includes(id) ? undefined : bestTie(last, id);
      if (tie === undefined) continue;
      const cost = chain.cost + tie.cost + (isPassing ? passage(last) : 0);
      grow({ nodes: [...chain.nodes, id], ties: [...chain.ties, tie.id], cost });
    }
  };
  if (kindOf.has(start)) grow({ nodes: [start], ties: [], cost: 0 });
  return chains;
}

/** By (cost, number of ties, ids along the way). */
export function compareChains(a: Chain, b: Chain): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.ties.length !== b.ties.length) return a.ties.length - b.ties.length;
  return a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1;
}
