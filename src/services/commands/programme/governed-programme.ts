/** The programme for which a body meets. */
import type { NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { CommandReading } from '../command-reading.js';
import { refused } from '../command.js';

/**
 * The programme that is named, else the one that the body governs; null where it governs none or several. `CONFLICT` where the
 * body governs others than the one named.
 */
export async function governedProgramme(
  reading: CommandReading,
  body: NodeState,
  named: NodeId | undefined,
): Promise<NodeState | null> {
  const ties = await reading.tiesOf(body.id, { direction: 'OUT', kinds: ['GOVERNS'] });
  const governed = [...new Set(ties.map(({ to }) => to))];
  if (named !== undefined && governed.length > 0 && !governed.includes(named)) {
    const message = `expected a programme that ${body.id} governs (${governed.join(', ')}), found ${named}`;
    throw refused('CONFLICT', message, { related: governed });
  }
  const id = named ?? (governed.length === 1 ? governed[0] : undefined);
  return id === undefined ? null : reading.node(id, ['Programme']);
}
