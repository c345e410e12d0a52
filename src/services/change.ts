/** Composes changes for the store: the ties that records imply are written, changed and removed with them. */
import type { NodeContent, TieContent } from '../model/entity.js';
import { impliedTies } from '../model/implied.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { Change } from '../store/store.js';

/** What somebody wants to be so. */
export interface Wanted {
  /** Whole new states. */
  readonly nodes: readonly NodeContent[];
  /** Ties entered by hand, as whole new states. */
  readonly ties: readonly TieContent[];
  readonly removedNodes?: readonly NodeId[];
  readonly removedTies?: readonly TieId[];
}

/**
 * The change that makes it so. `storedImplied` are the stored ties implied by the records among the wanted and
 * the removed nodes: those that the new states no longer imply are removed. O(nodes + ties).
 */
export function composeChange(wanted: Wanted, storedImplied: readonly TieContent[]): Change {
  const removedNodes = wanted.removedNodes ?? [];
  const implied = wanted.nodes.flatMap(impliedTies);
  const still = new Set(implied.map((tie) => tie.id));
  const touched = new Set([...wanted.nodes.map((node) => node.id), ...removedNodes]);
  const noLonger = storedImplied.filter(
    (tie) => tie.record !== null && touched.has(tie.record) && !still.has(tie.id),
  );
  return {
    nodes: wanted.nodes,
    ties: [...wanted.ties, ...implied],
    removedNodes,
    removedTies: [...(wanted.removedTies ?? []), ...noLonger.map((tie) => tie.id)],
  };
}
