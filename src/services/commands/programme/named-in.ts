/** Those whom a new record names in its roles. */
import type { NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { CommandReading } from '../command-reading.js';

export interface Named {
  /** Each once, in the order of the roles. */
  readonly states: readonly NodeState[];
  /** Roles in which nobody stands are left out. */
  readonly references: Readonly<Record<string, readonly NodeId[]>>;
}

/** Reads those who are to stand in some roles; `UNKNOWN` where one of them is nothing that the viewer may see. */
export async function namedIn(
  reading: CommandReading,
  roles: Readonly<Record<string, NodeId | readonly NodeId[] | undefined>>,
): Promise<Named> {
  const references = Object.fromEntries(
    Object.entries(roles).flatMap(([role, named = []]) => {
      const ids = typeof named === 'string' ? [named] : named;
      return ids.length === 0 ? [] : [[role, ids] as const];
    }),
  );
  return { states: await reading.nodes(Object.values(references).flat()), references };
}
