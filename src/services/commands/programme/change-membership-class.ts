/** Changes the class of a membership from a date: one membership ends and another begins, so that both can be asked about. */
import type { TieId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import { daysOf } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import type { CommandReading } from '../command-reading.js';
import { endBefore } from '../dates.js';
import { changedTie, newTie } from '../fact.js';
import { givenOnly } from './given.js';
import { checkLifetimes, checkNotEnded, daysIn } from './lifetimes.js';
import { membershipTie, nextKey } from './memberships.js';

export interface ChangeMembershipClass {
  readonly membership: TieId;
  readonly expectedVersion?: number;
  /** The first day of the new class. Where it is coarser, the earlier one ends in the same month or year. */
  readonly from: EdtfDate;
  /** What a source states from then on; null: the programme's rule derives it. */
  readonly membershipClass: string | null;
}

/** `CONFLICT` where the class is the same, the membership has ended, or it began no earlier than the new class. */
export function changeMembershipClass(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangeMembershipClass,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'changeMembershipClass',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: ChangeMembershipClass): Promise<Plan> {
  const { from: since, expectedVersion } = asked;
  const tie = await membershipTie(reading, asked.membership);
  reading.expectVersion(tie, expectedVersion);
  checkNotEnded(tie);
  const { membershipClass: earlier = null, ...properties } = tie.properties;
  if (earlier === asked.membershipClass) {
    throw refused('CONFLICT', `expected another class, found ${earlier ?? 'none, as it is'}`, {
      related: [tie.id],
    });
  }
  const until = endBefore(since);
  const began = daysIn(tie.since);
  const last = daysOf(until);
  if (began !== null && (last === null || last.latest < began.earliest)) {
    throw refused('CONFLICT', `expected a date after ${tie.since}, when it began; found ${since}`, {
      related: [tie.id],
    });
  }
  checkLifetimes({ since, until: 'UNKNOWN' }, await reading.nodes([tie.from, tie.to]));
  const { kind, from, to, network, modality, audience, strength } = tie;
  const next = await newTie(reading, {
    kind,
    from,
    to,
    key: await nextKey(reading, network, tie),
    network,
    modality,
    audience,
    since,
    until: tie.until,
    ...(strength === null ? {} : { strength }),
    properties: { ...properties, ...givenOnly({ membershipClass: asked.membershipClass ?? undefined }) },
  });
  const ended = { until, properties: { ...tie.properties, endedBecause: 'CLASS_CHANGED' } };
  return { ties: [next, await changedTie(reading, tie, ended, ['until', 'endedBecause'])] };
}
