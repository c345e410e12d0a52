/**
 * A lens: what one question may see of a network. What its viewer may not see and what does not hold on its day
 * is left out before anything is counted or traversed.
 */
import { passageCost } from '../model/contact.js';
import type { Day, Presence } from '../model/time.js';
import { presenceOn } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import { maySee } from '../model/viewer.js';
import { eachTieTo } from './actor-ties.js';
import { deadEndKinds, hubKinds, membershipKinds } from './kind-tables.js';
import type { Network } from './network.js';
import { factsOf, fictionFlag, onlyWhenAskedFlag } from './network.js';
import { boundsAt } from './tables.js';
import type { Workspace } from './workspace.js';
import { createWorkspace } from './workspace.js';

export interface LensOptions {
  readonly viewer: Viewer;
  readonly asOf: Day;
  /** Also counts proposed and conditional facts, and planned ones without a day. */
  readonly includeProposed: boolean;
  readonly includeFiction: boolean;
}

/** What `admitsTie` asks, as tables for loops that ask it millions of times. */
export interface Admission {
  /** Flags that keep a tie out. */
  readonly unwantedFlags: number;
  /** Per place of the network's `bounds`, 1 where they are not absent on the day. */
  readonly boundsPresent: Uint8Array;
  /** Per place of the network's `bounds`, 1 where they are certain on the day. */
  readonly boundsCertain: Uint8Array;
  /** Per audience of the network, 1 where the viewer is one of it. */
  readonly audienceSeen: Uint8Array;
}

export interface Lens {
  readonly network: Network;
  readonly asOf: Day;
  readonly admission: Admission;
  /** Per actor, 1 where it may be seen and is not absent on the day. Not to be written to. */
  readonly nodes: Uint8Array;
  /** Whether an actor may be seen, on whatever day. */
  readonly seesNode: (node: number) => boolean;
  /** Whether a tie by itself, whatever its ends, may be seen and is not absent on the day. */
  readonly admitsTie: (tie: number) => boolean;
  /** Whether a tie counts: it and both its ends may be seen and are not absent on the day. */
  readonly usesTie: (tie: number) => boolean;
  /** How an actor stands to the day. */
  readonly nodePresence: (node: number) => Presence;
  /** How a tie stands to the day, its bounds narrowed by the lifetimes of its ends. */
  readonly presence: (tie: number) => Presence;
  /** Whether contact ends in this actor. */
  readonly isDeadEnd: (node: number) => boolean;
  /**
   * What passing through this actor adds, in millionths: 0 unless it is a programme or body, else by its distinct
   * members on the day, as far as the viewer sees them, groups not counted. O(ties to it) once, then O(1).
   */
  readonly passageCost: (node: number) => number;
  /** Room for one search at a time; see `Workspace`. */
  readonly workspace: () => Workspace;
}

/** O(actors + distinct bounds + distinct audiences); keep it for all that one request asks about the same day. */
export function openLens(network: Network, options: LensOptions): Lens {
  const presences = Array.from({ length: network.bounds.length / 4 }, (_, place) =>
    presenceOn(boundsAt(network.bounds, place), options.asOf),
  );
  const present = Uint8Array.from(presences, (presence) => Number(presence !== 'ABSENT'));
  const certain = Uint8Array.from(presences, (presence) => Number(presence === 'CERTAIN'));
  const seen = Uint8Array.from(network.audiences, (audience) => Number(maySee(options.viewer, audience)));
  const unwanted =
    (options.includeProposed ? 0 : onlyWhenAskedFlag) | (options.includeFiction ? 0 : fictionFlag);
  const { nodeKind, nodeFlags, nodeAudience, nodeBounds } = network;
  const { tieFlags, tieAudience, tieBounds, tieFrom, tieTo } = network;

  const seesFacts = (place: number) =>
    (nodeFlags[place]! & unwanted) === 0 && seen[nodeAudience[place]!] === 1;
  const holds = (place: number) => Number(present[nodeBounds[place]!] === 1 && seesFacts(place));
  const admitsTie = (tie: number) =>
    (tieFlags[tie]! & unwanted) === 0 && present[tieBounds[tie]!] === 1 && seen[tieAudience[tie]!] === 1;
  const nodes = new Uint8Array(network.nodeCount);
  const beneath = network.overlay?.nodeCount ?? nodes.length;
  for (let node = 0; node < beneath; node++) nodes[node] = holds(node);
  network.overlay?.each((node, actor) => {
    nodes[node] = actor.isGone ? 0 : holds(actor.facts);
  });
  const usesTie = (tie: number) => nodes[tieFrom[tie]!] === 1 && nodes[tieTo[tie]!] === 1 && admitsTie(tie);
  const seesNode = (node: number) =>
    seesFacts(factsOf(network, node)) && network.overlay?.actorAt(node)?.isGone !== true;
  const nodePresence = (node: number) => presences[nodeBounds[factsOf(network, node)]!]!;

  const passages = new Map<number, number>();
  let workspace: Workspace | null = null;
  return {
    network,
    asOf: options.asOf,
    admission: {
      unwantedFlags: unwanted,
      boundsPresent: present,
      boundsCertain: certain,
      audienceSeen: seen,
    },
    nodes,
    seesNode,
    admitsTie,
    usesTie,
    nodePresence,
    presence: (tie) => {
      const endsPresent = nodePresence(tieFrom[tie]!) !== 'ABSENT' && nodePresence(tieTo[tie]!) !== 'ABSENT';
      return endsPresent ? presences[tieBounds[tie]!]! : 'ABSENT';
    },
    isDeadEnd: (node) => deadEndKinds[nodeKind[node]!] === 1,
    passageCost: (node) => {
      if (hubKinds[nodeKind[node]!] === 0) return 0;
      const known = passages.get(node);
      if (known !== undefined) return known;
      const cost = passageCost(countMembers(network, node, usesTie));
      passages.set(node, cost);
      return cost;
    },
    workspace: () => (workspace ??= createWorkspace(network.nodeCount)),
  };
}

function countMembers(network: Network, hub: number, usesTie: (tie: number) => boolean): number {
  let members = 0;
  let last = -1;
  eachTieTo(network, hub, (tie) => {
    if (membershipKinds[network.tieKind[tie]!] === 0 || !usesTie(tie)) return;
    const member = network.tieFrom[tie]!;
    // Ties to an actor stand in the order of the actors that they begin at.
    if (member === last || member === hub || deadEndKinds[network.nodeKind[member]!] === 1) return;
    last = member;
    members++;
  });
  return members;
}
