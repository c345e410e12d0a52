/** Ends a membership, or a seat on a body. */
import type { TieId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import type { CommandReading } from '../command-reading.js';
import { changedTie } from '../fact.js';
import { givenOnly } from './given.js';
import { checkLifetimes, checkNotEnded } from './lifetimes.js';
import { membershipTie } from './memberships.js';

export interface EndMembership {
  readonly membership: TieId;
  readonly expectedVersion?: number;
  /** Its last day; it may be announced. */
  readonly until: EdtfDate;
  /** Why, as one of `MembershipEnd`. */
  readonly because?: string;
}

/** `CONFLICT` where it has ended already, or the last day lies outside the life of one of its ends. */
export function endMembership(
  deps: CommandDeps,
  viewer: Viewer,
  asked: EndMembership,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'endMembership',
    input: inputOf(asked, options),
    options,
    subject: asked.membership,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: EndMembership): Promise<Plan> {
  const { until, because, expectedVersion } = asked;
  const tie = await membershipTie(reading, asked.membership);
  reading.expectVersion(tie, expectedVersion);
  checkNotEnded(tie);
  checkLifetimes({ since: 'UNKNOWN', until }, await reading.nodes([tie.from, tie.to]));
  const properties = { ...tie.properties, ...givenOnly({ endedBecause: because }) };
  return { ties: [await changedTie(reading, tie, { until, properties }, ['until', 'endedBecause'])] };
}
