/** Closing an actor: what it is tied by holds no longer, since a tie cannot outlive its ends; their own dates stay as stated. */
import type { NodeState, TieContent } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { ActorKind } from '../../../model/kinds.js';
import { actorKinds } from '../../../model/kinds.js';
import type { EdtfDate } from '../../../model/time.js';
import { daysOf } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { endBefore, firstDayOf } from '../dates.js';
import { changedNode, newTie } from '../fact.js';
import { inputOf } from '../input-of.js';

export interface Closing {
  readonly organisation: NodeId;
  /** The first day on which it is no more, or the month or year in which it ends. */
  readonly on: EdtfDate;
  /** Who takes its place. */
  readonly successor?: NodeId;
  readonly expectedVersion?: number;
}

/** Closes an organisation, or (`closeDesk`) a desk. */
export function closeOrganisation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Closing,
  options: CommandOptions,
  operation: 'closeOrganisation' | 'closeDesk' = 'closeOrganisation',
): Promise<CommandResult> {
  const { organisation, on, successor, expectedVersion } = asked;
  const kinds: readonly ActorKind[] = operation === 'closeDesk' ? ['ListeningPoint'] : actorKinds;
  return commitCommand(deps, viewer, {
    operation,
    input: inputOf(asked, options),
    subject: organisation,
    options,
    plan: async (reading) => {
      const before = await reading.node(organisation, kinds);
      reading.expectVersion(before, expectedVersion);
      requireOpenEnd(before);
      const closed = await changedNode(reading, before, { until: endBefore(on) }, ['until']);
      if (successor === undefined) return { nodes: [closed] };
      return { nodes: [closed], ties: [await succession(reading, before, successor, on)] };
    },
  });
}

/** Refuses what has ended already, or of which an end is stated. */
export function requireOpenEnd(fact: NodeState): void {
  const { id, until } = fact;
  if (until === 'UNKNOWN' || until === 'OPEN') return;
  throw refused('CONFLICT', `${id}: expected one that goes on, found one that ends ${until}`, {
    related: [id],
  });
}

/** The tie to who comes after; throws `Refused` where it is the same, or of another kind, or gone by then. */
export async function succession(
  reading: CommandReading,
  before: NodeState,
  successor: NodeId,
  on: EdtfDate,
): Promise<TieContent> {
  const after = await reading.node(successor, [before.kind]);
  const day = firstDayOf(on, 'on');
  const last = daysOf(after.until)?.latest;
  if (last !== undefined && last < day) {
    throw refused(
      'CONFLICT',
      `${successor}: expected a successor that is there ${on}, found one that ends ${after.until}`,
      {
        related: [successor],
      },
    );
  }
  return newTie(reading, {
    kind: 'SUCCEEDED_BY',
    from: before.id,
    to: successor,
    network: before.network,
    since: on,
    key: '',
  });
}
