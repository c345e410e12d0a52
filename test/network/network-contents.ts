import type { Network } from '../../src/network/network.js';
import { boundsAt } from '../../src/network/tables.js';

/** All that a network without an overlay holds, free of how its tables happen to be numbered. */
export function contentsOf(network: Network) {
  const nodes = Array.from({ length: network.nodeCount }, (_, node) => [
    network.idOf(node),
    network.nodeKind[node],
    network.nodeFlags[node],
    boundsAt(network.bounds, network.nodeBounds[node] ?? -1),
    network.audiences[network.nodeAudience[node] ?? -1],
  ]);
  const ties = Array.from({ length: network.tieCount }, (_, tie) => [
    network.tieIdOf(tie),
    network.tieKind[tie],
    network.tieFlags[tie],
    network.tieFrom[tie],
    network.tieTo[tie],
    network.tieCost[tie],
    boundsAt(network.bounds, network.tieBounds[tie] ?? -1),
    network.audiences[network.tieAudience[tie] ?? -1],
  ]);
  const { position, outStart, inStart, inTies } = network;
  return { position, nodes, ties, outStart, inStart, inTies };
}
