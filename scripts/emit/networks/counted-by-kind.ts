import type { NodeKind } from '../../../src/model/kinds.js';
import { nodeKinds } from '../../../src/model/kinds.js';
import type { PublicNetwork } from './known-networks.js';

/** How many actors and records of each kind a network states, in the order of the ontology; sources are not counted. */
export function countedByKind({
  nodes,
}: PublicNetwork): readonly { readonly kind: NodeKind; readonly count: number }[] {
  return nodeKinds
    .filter((kind) => kind !== 'Source')
    .map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
