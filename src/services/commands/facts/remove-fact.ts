/** Removing what should never have been recorded. What was so and is no more ends instead. */
import type { NodeState } from '../../../model/entity.js';
import { recordKinds } from '../../../model/kinds.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { refused, unknown } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import { tieByHand } from '../ties/change-tie.js';
import { refuseHubRecords, requireReason } from './correct-fact.js';

export interface Removal {
  /** Of an actor, a record or a tie. */
  readonly id: string;
  readonly expectedVersion?: number;
}

/**
 * Why must be said. An actor or record that ties, records or citations still name stays, and the refusal lists those that the
 * viewer may see. A record takes the ties that it implies with it. The log keeps what was removed.
 */
export function removeFact(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Removal,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'removeFact',
    input: inputOf(asked, options),
    subject: asked.id,
    options,
    plan: async (reading): Promise<Plan> => {
      requireReason(options);
      const { id } = asked;
      const [node = null] = await reading.store.nodes(reading.viewer, [id]);
      if (node !== null) return removedNode(reading, await reading.node(id), asked);
      const [tie = null] = await reading.store.ties(reading.viewer, [id]);
      if (tie === null) throw unknown(id, 'an actor, a record or a tie');
      await tieByHand(reading, { ...asked, tie: id });
      return { removedTies: [id] };
    },
  });
}

async function removedNode(reading: CommandReading, node: NodeState, asked: Removal): Promise<Plan> {
  const { id } = node;
  reading.expectVersion(node, asked.expectedVersion);
  refuseHubRecords(node);
  const [ties, records] = await Promise.all([
    reading.tiesOf(id, {}),
    reading.recordsOf(id, { kinds: recordKinds }),
  ]);
  const related = [...ties, ...records].map((thing) => thing.id);
  if (related.length > 0) {
    const shown = related.slice(0, 5).join(', ');
    throw refused('IN_USE', `${id}: expected nothing that names it, found ${related.length}: ${shown}`, {
      related,
    });
  }
  return { removedNodes: [id] };
}
