/** Traversals in the database, each in one read transaction with the adapter's timeout. */
import { invariant } from '../../../model/failure.js';
import { mostDatabaseHops } from '../../database-traversals.js';
import type { DatabaseTraversals } from '../../database-traversals.js';
import type { Connection } from '../connection.js';
import { bestPathInDatabase } from './best-path.js';
import { reachInDatabase } from './reach.js';

export function traversalsOn(read: Connection['read']): DatabaseTraversals {
  return {
    reach: async (viewer, query) => {
      requireFew(query.hops);
      return read((run) => reachInDatabase(run, viewer, query));
    },
    bestPath: async (viewer, query) => {
      requireFew(query.maxHops);
      return read((run) => bestPathInDatabase(run, viewer, query));
    },
  };
}

/** Who asks has judged the question: the text of a statement grows with the hops. */
function requireFew(hops: number): void {
  invariant(
    Number.isInteger(hops) && hops >= 1 && hops <= mostDatabaseHops,
    `hops in the database are 1 to ${mostDatabaseHops}, not ${hops}`,
  );
}
