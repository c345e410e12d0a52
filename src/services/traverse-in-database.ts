/**
 * Traversals that the database answers, where the hub is set to have them answered there. The answer is the network's, but of the
 * database's own latest state: it does not know the snapshot that a list began on.
 */
import { strengthOfCost } from '../model/contact.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { Day, Presence } from '../model/time.js';
import { presenceOn } from '../model/time.js';
import { mostDatabaseHops } from '../store/database-traversals.js';
import type { DatabaseTraversals, StoredPath } from '../store/database-traversals.js';
import type { Reading } from './reading.js';

/** More sources than that the network answers. */
const mostSources = 100;

/** What answers a question of so many hops and sources instead of the network; null where the network is to. */
export function databaseFor({ store }: Reading, hops: number, sources: number): DatabaseTraversals | null {
  const fits = hops >= 1 && hops <= mostDatabaseHops && Number.isInteger(hops) && sources <= mostSources;
  return fits ? (store.traversals ?? null) : null;
}

/** The path as an introduction: strengths in (0, 1], and how each tie stands to the day. */
export function introductionOfStored(
  path: StoredPath,
  asOf: Day,
): {
  readonly strength: number;
  readonly passages: number;
  readonly steps: readonly {
    readonly tie: TieId;
    readonly from: NodeId;
    readonly to: NodeId;
    readonly presence: Presence;
  }[];
} {
  const alongTies = path.steps.reduce((sum, { cost }) => sum + cost, 0);
  return {
    strength: strengthOfCost(path.cost),
    passages: strengthOfCost(path.cost - alongTies),
    steps: path.steps.map(({ tie, from, to, bounds }) => ({
      tie,
      from,
      to,
      presence: presenceOn(bounds, asOf),
    })),
  };
}
