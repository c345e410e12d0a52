/** Decisions, written by the hub itself. */
import type { AlertDecision } from '../../model/alert.js';
import { invariant } from '../../model/failure.js';
import type { Store } from '../../store/store.js';

/** In one transaction; those whose id is stored already change nothing. Rejects with `StoreError`. */
export async function writeDecisions(store: Store, alerts: readonly AlertDecision[]): Promise<void> {
  const written = await store.write(
    { nodes: [], ties: [], removedNodes: [], removedTies: [], alerts },
    { principal: 'hub', reason: 'decideAlerts' },
  );
  invariant(written.ok, `decisions are written whatever is stored: ${written.ok ? '' : written.message}`);
}
