/** From actors and ties, as a store tells of them, to a network. */
import type { TopologyNode, TopologyTie } from '../model/entity.js';
import type { Position } from '../model/event.js';
import { invariant } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import { actorLookup, networkOfRows, reversedRows, startsOf } from './arrange-network.js';
import { flagsOf, kindNumber, tieKindNumber } from './fact-numbers.js';
import type { Network, TableIndexes } from './network.js';
import { sharedInt32 } from './shared-arrays.js';
import { openAudienceTable, openBoundsTable } from './tables.js';

/** Actors and ties as they come from a store, in any order, each once. */
export interface Topology {
  readonly nodes: Iterable<TopologyNode>;
  readonly ties: Iterable<TopologyTie>;
  readonly position: Position;
}

/** Builds the state. A tie whose end is missing is a bug. O(n log n + m log d), d the most ties from one actor. */
export function buildNetwork(topology: Topology): Network {
  const nodes = [...topology.nodes].sort(byId);
  const nodeIds = nodes.map((node) => node.id);
  const numbers = numbered(nodeIds);
  invariant(numbers.size === nodes.length, 'the network has two actors with one id');
  const endOf = (tie: TopologyTie, id: NodeId) => {
    const end = numbers.get(id);
    invariant(end !== undefined, `tie ${tie.id} has no end ${id} in the network`);
    return end;
  };

  const { ties, outStart } = inRows([...topology.ties], nodes.length, (tie) => endOf(tie, tie.from));
  const bounds = openBoundsTable();
  const audiences = openAudienceTable();

  const tieIds = ties.map((tie) => tie.id);
  const tieFrom = sharedInt32(ties.length);
  const tieTo = sharedInt32(ties.length);
  for (const [tie, content] of ties.entries()) {
    tieFrom[tie] = endOf(content, content.from);
    tieTo[tie] = endOf(content, content.to);
  }
  const nodeBounds = nodes.map((node) => bounds.indexOf(node.bounds));
  const tieBounds = ties.map((tie) => bounds.indexOf(tie.bounds));
  const nodeAudience = nodes.map((node) => audiences.indexOf(node.audience));
  const tieAudience = ties.map((tie) => audiences.indexOf(tie.audience));
  return networkOfRows(
    {
      nodeKind: Uint8Array.from(nodes, (node) => kindNumber(node.kind)),
      nodeFlags: Uint8Array.from(nodes, flagsOf),
      nodeBounds: narrowest(nodeBounds, bounds.size()),
      nodeAudience: narrowest(nodeAudience, audiences.size()),
      tieKind: Uint8Array.from(ties, (tie) => tieKindNumber(tie.kind)),
      tieFlags: Uint8Array.from(ties, flagsOf),
      tieFrom,
      tieTo,
      tieCost: Int32Array.from(ties, (tie) => tie.cost),
      tieBounds: narrowest(tieBounds, bounds.size()),
      tieAudience: narrowest(tieAudience, audiences.size()),
      bounds: bounds.toArray(),
      audiences: audiences.toArray(),
    },
    { ...reversedRows(tieTo, nodes.length), outStart },
    { position: topology.position, ...actorLookup(nodeIds, numbers), tieIdOf: (tie) => tieIds[tie]! },
  );
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareText(a.id, b.id);

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

/** Ties in rows by the actor they begin at, each row by id: counting sort, then each short row by itself. */
function inRows(
  ties: readonly TopologyTie[],
  nodeCount: number,
  rowOf: (tie: TopologyTie) => number,
): { readonly ties: readonly TopologyTie[]; readonly outStart: Int32Array } {
  const rows = Int32Array.from(ties, rowOf);
  const outStart = startsOf(rows, nodeCount);
  const next = outStart.slice();
  const placed = ties.slice();
  for (const [index, tie] of ties.entries()) placed[next[rows[index]!]!++] = tie;
  for (let node = 0; node < nodeCount; node++) {
    const start = outStart[node]!;
    const end = outStart[node + 1]!;
    if (end - start < 2) continue;
    const row = placed.slice(start, end).sort(byId);
    for (const [index, tie] of row.entries()) placed[start + index] = tie;
  }
  return { ties: placed, outStart };
}

function narrowest(indexes: readonly number[], tableSize: number): TableIndexes {
  return tableSize <= 0x1_0000 ? Uint16Array.from(indexes) : Uint32Array.from(indexes);
}
