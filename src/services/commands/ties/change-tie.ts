/** Changing a tie that was entered by hand: how strong it is, and that it ended. */
import type { TieState } from '../../../model/entity.js';
import type { TieId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { endBefore, firstDayOf } from '../dates.js';
import { changedTie } from '../fact.js';
import { inputOf } from '../input-of.js';
import type { GivenProperties } from '../facts/given-properties.js';
import { withGiven } from '../facts/given-properties.js';

export interface Strengthening {
  readonly tie: TieId;
  /** In (0, 1]; null for the default of its kind, as it is where missing. */
  readonly strength?: number | null;
  readonly properties?: GivenProperties;
  readonly expectedVersion?: number;
}

export interface Ending {
  readonly tie: TieId;
  /** The first day on which it holds no more, or the month or year in which it ends. */
  readonly on: EdtfDate;
  readonly properties?: GivenProperties;
  readonly expectedVersion?: number;
}

export function strengthenTie(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Strengthening,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'strengthenTie',
    input: inputOf(asked, options),
    subject: asked.tie,
    options,
    plan: async (reading) => {
      const before = await tieByHand(reading, asked);
      const { strength, properties = {} } = asked;
      const changes = {
        properties: withGiven(before.properties, properties),
        ...(strength === undefined ? {} : { strength }),
      };
      return { ties: [await changedTie(reading, before, changes, Object.keys(properties))] };
    },
  });
}

export function endTie(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Ending,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'endTie',
    input: inputOf(asked, options),
    subject: asked.tie,
    options,
    plan: async (reading) => {
      const before = await tieByHand(reading, asked);
      const { id, until } = before;
      if (until !== 'UNKNOWN' && until !== 'OPEN') {
        const message = `${id}: expected a tie that goes on, found one that ends ${until}`;
        throw refused('CONFLICT', message, { related: [id] });
      }
      firstDayOf(asked.on, 'on');
      const { properties = {} } = asked;
      const changes = {
        until: endBefore(asked.on),
        properties: withGiven(before.properties, properties),
      };
      return {
        ties: [await changedTie(reading, before, changes, ['until', ...Object.keys(properties)])],
      };
    },
  });
}

/** A tie that no record implies, of the version that the client expects. */
export async function tieByHand(
  reading: CommandReading,
  asked: { readonly tie: TieId; readonly expectedVersion?: number },
): Promise<TieState> {
  const tie = await reading.tie(asked.tie);
  reading.expectVersion(tie, asked.expectedVersion);
  if (tie.record === null) return tie;
  throw refused('CONFLICT', `${tie.id} is implied by ${tie.record}: expected a change of that record`, {
    related: [tie.record],
  });
}
