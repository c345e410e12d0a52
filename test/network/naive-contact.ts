/** How contact passes, straight from the facts: sets of ids, without the network's arrays. For small networks only. */
import fc from 'fast-check';
import { actorDeclaration, tieDeclaration } from '../../src/model/kinds.js';
import type { FlowGraph } from '../../src/network/flow-graph.js';
import { contactGraph } from '../../src/network/flow-graph.js';
import type { LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { anyLens, everything, generatedNetwork, plainNode, plainTie } from './generated-network.js';
import { remaining } from './oracle.js';

export interface NaiveContact {
  /** Those that count: shown and no groups, ascending. */
  readonly actors: readonly string[];
  readonly passes: (from: string, to: string) => boolean;
  readonly joined: (a: string, b: string) => boolean;
}

export function naiveContact(network: GeneratedNetwork, lens: LensOptions): NaiveContact {
  const left = remaining(network, lens);
  const actors = left.nodes
    .filter(({ kind }) => actorDeclaration(kind).deadEnd !== true)
    .map(({ id }) => id)
    .sort();
  const edges = new Set<string>();
  for (const { kind, from, to } of left.ties) {
    const { contact, territorial } = tieDeclaration(kind);
    if (territorial === true || from === to) continue;
    if (contact === 'FORWARD' || contact === 'BOTH') edges.add(`${from} ${to}`);
    if (contact === 'BACKWARD' || contact === 'BOTH') edges.add(`${to} ${from}`);
  }
  const passes = (from: string, to: string) => edges.has(`${from} ${to}`);
  return { actors, passes, joined: (a, b) => passes(a, b) || passes(b, a) };
}

/** The same network as a graph, and what its numbers stand for. */
export function graphOf(network: GeneratedNetwork, options: LensOptions) {
  const built = buildNetwork({ ...network, position: 1 });
  const graph = contactGraph(openLens(built, options), { territory: false });
  return {
    graph,
    idOf: built.idOf,
    indexOf: (id: string) => built.indexOf(id) ?? -1,
    /** Values per actor, by id, of those that are listed. */
    byId: (values: ArrayLike<number>, ids: readonly string[]) =>
      ids.map((id) => values[built.indexOf(id) ?? -1]),
  };
}

/** All that can be reached from one, itself too. */
export function spreadFrom(
  start: string,
  actors: readonly string[],
  passes: (from: string, to: string) => boolean,
): readonly string[] {
  const met = new Set([start]);
  for (const from of met) for (const to of actors) if (passes(from, to)) met.add(to);
  return [...met].sort();
}

/** Actors in classes, by size, largest first, then by first actor: as partitions number them. */
export function classesOf(
  actors: readonly string[],
  alike: (a: string, b: string) => boolean,
): readonly (readonly string[])[] {
  const classes = actors
    .map((actor) => actors.filter((other) => other === actor || alike(actor, other)))
    .filter((members, index) => members[0] === actors[index]);
  return classes.toSorted((a, b) => b.length - a.length);
}

/** The classes that a partition's numbers make. */
export function classesIn(
  of: Int32Array,
  sizes: Int32Array,
  idOf: (node: number) => string,
): readonly (readonly string[])[] {
  const classes: string[][] = Array.from(sizes, () => []);
  of.forEach((part, node) => classes[part]?.push(idOf(node)));
  return classes;
}

/** Networks of up to eight actors, dense and sparse, seen through any lens. */
export const anyQuestion = fc.record({
  network: fc.oneof(generatedNetwork(8, 24), generatedNetwork(8, 10), generatedNetwork(4, 6)),
  lens: anyLens,
});

/** A graph straight from edges, of actors 0 to below `nodeCount`, for what needs no network. */
export function plainGraph(
  nodeCount: number,
  edges: readonly (readonly [number, number])[],
  deadEnds: readonly number[] = [],
): FlowGraph {
  const id = (node: number) => String(node).padStart(6, '0');
  const network = {
    nodes: Array.from({ length: nodeCount }, (_, node) =>
      plainNode(id(node), deadEnds.includes(node) ? 'Group' : 'Company'),
    ),
    ties: edges.map(([from, to], tie) => plainTie(id(from), 'REFERS_TO', id(to), { id: `t${tie}` })),
  };
  return graphOf(network, everything).graph;
}
