/** The hub's own record of how far a load in batches has come: each batch writes it, so its events number the batches. */
import { networkLoadKey } from '../bundles/meta-keys.js';
import { networkLoadKind } from '../bundles/outline.js';
import type { Bundle } from '../bundles/read-bundles.js';
import type { NodeContent, NodeState } from '../model/entity.js';
import { nodeId } from '../model/ids.js';

/** How far a load has come: `batch` of `batches` are written. */
export interface LoadState {
  readonly checksum: string;
  readonly batch: number;
  readonly batches: number;
}

export function loadRecord(bundle: Bundle, batch: number, batches: number): NodeContent {
  return {
    id: nodeId(bundle.namespace, networkLoadKey),
    kind: networkLoadKind,
    name: bundle.title.it,
    alternativeNames: [],
    network: bundle.namespace,
    since: 'UNKNOWN',
    until: 'UNKNOWN',
    modality: 'IN_FORCE',
    origin: 'STATED',
    statedOn: [],
    audience: [],
    fiction: bundle.fiction,
    properties: { edition: bundle.edition, checksum: bundle.checksum, batch, batches },
    citations: [],
    references: {},
  };
}

/** What a stored record says; null where there is none. */
export function loadStateIn(record: NodeState | null): LoadState | null {
  if (record === null) return null;
  const { checksum, batch, batches } = record.properties;
  return typeof checksum === 'string' && typeof batch === 'number' && typeof batches === 'number'
    ? { checksum, batch, batches }
    : null;
}

export function isInterrupted(state: LoadState | null): state is LoadState {
  return state !== null && state.batch < state.batches;
}
