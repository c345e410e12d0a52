/** The order in which things of network files can be written one after the other: what is named comes before what names it. */
import type { NodeContent } from '../model/entity.js';
import { nodeDeclaration } from '../model/kinds.js';
import type { NodeId } from '../model/ids.js';

/** Who holds, in the store, a unique value that its new state gives up: by `uniqueValue`. */
export type Released = ReadonlyMap<string, NodeId>;

/**
 * The nodes in groups: those that a node names in a role or cites, and whoever gives up a unique value that it takes, stand
 * in an earlier group or in its own. A group has several nodes only where they need each other in a circle. Otherwise in the order
 * given. O(nodes + references). R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972).
 */
export function inLoadingOrder<Node extends NodeContent>(
  nodes: readonly Node[],
  released: Released,
): readonly (readonly Node[])[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const needed = (node: Node): readonly number[] =>
    neededBy(node, released).flatMap((id) => places.get(id) ?? []);
  const groups: Node[][] = [];
  /** 0: not met yet. */
  const met = new Int32Array(nodes.length);
  const lowest = new Int32Array(nodes.length);
  const grouped = new Uint8Array(nodes.length);
  const open: number[] = [];
  let count = 0;

  const enter = (place: number): Visit => {
    met[place] = lowest[place] = ++count;
    open.push(place);
    const node = nodes[place];
    return { place, needs: node === undefined ? [] : needed(node), next: 0 };
  };
  const lower = (place: number, to: number): void => {
    lowest[place] = Math.min(lowest[place] ?? to, to);
  };
  const leave = (place: number): void => {
    if (lowest[place] !== met[place]) return;
    const members = open.splice(open.lastIndexOf(place));
    for (const member of members) grouped[member] = 1;
    groups.push(members.sort((a, b) => a - b).flatMap((member) => nodes[member] ?? []));
  };

  for (let root = 0; root < nodes.length; root++) {
    if (met[root] !== 0) continue;
    // Chains of records may be longer than the stack is deep.
    const visits: Visit[] = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const need = visit.needs[visit.next++];
      if (need === undefined) {
        visits.pop();
        leave(visit.place);
        const parent = visits.at(-1);
        if (parent !== undefined) lower(parent.place, lowest[visit.place] ?? 0);
      } else if (met[need] === 0) {
        visits.push(enter(need));
      } else if (grouped[need] === 0) {
        lower(visit.place, met[need] ?? 0);
      }
    }
  }
  return groups;
}

/** Names the unique values of a node: equal for two nodes that may not both have them. */
export function uniqueValues(node: NodeContent): readonly string[] {
  return Object.entries(nodeDeclaration(node.kind).properties).flatMap(([name, declared]) => {
    const value = node.properties[name];
    return declared.unique === true && value !== undefined
      ? [`${node.kind} ${name} ${JSON.stringify(value)}`]
      : [];
  });
}

interface Visit {
  readonly place: number;
  readonly needs: readonly number[];
  next: number;
}

function neededBy(node: NodeContent, released: Released): readonly NodeId[] {
  return [
    ...Object.values(node.references).flat(),
    ...node.citations.map(({ source }) => source),
    ...uniqueValues(node).flatMap((value) => released.get(value) ?? []),
  ].filter((id) => id !== node.id);
}
