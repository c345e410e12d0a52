/**
 * Snapshots that cursors pin. A list computed from the network keeps its order from page to page only on the
 * snapshot it began on, so its cursors name it, by a random token, and it is kept for a while.
 */
import type { Network } from '../network/network.js';

export interface Snapshots {
  /** Keeps a snapshot for another while, and names it. */
  pin(network: Network): string;
  /** The snapshot of a token; null once it has been let go. */
  find(token: string): Network | null;
}

export interface SnapshotOptions {
  /** How long a snapshot is kept after it was last pinned. */
  readonly keptMilliseconds: number;
  /** How many are kept at the most, however young: each holds a whole network. */
  readonly most: number;
  /** Milliseconds on a clock that never runs backwards. */
  readonly clock: () => number;
  readonly randomToken: () => string;
}

export function createSnapshots(options: SnapshotOptions): Snapshots {
  // In the order of their last pinning, oldest first.
  const kept = new Map<string, { readonly network: Network; readonly pinnedAt: number }>();
  const tokens = new WeakMap<Network, string>();

  function letGo(): void {
    const oldest = options.clock() - options.keptMilliseconds;
    for (const [token, { pinnedAt }] of kept) {
      if (pinnedAt >= oldest && kept.size <= options.most) break;
      kept.delete(token);
    }
  }

  return {
    pin(network) {
      const token = tokens.get(network) ?? options.randomToken();
      tokens.set(network, token);
      kept.delete(token);
      kept.set(token, { network, pinnedAt: options.clock() });
      letGo();
      return token;
    },
    find(token) {
      letGo();
      return kept.get(token)?.network ?? null;
    },
  };
}
