/** Admits a member to a programme, consortium or association, or gives it a seat on a body. */
import type { LocalisedText } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import type { CommandReading } from '../command-reading.js';
import { newTie } from '../fact.js';
import { givenOnly } from './given.js';
import { checkLifetimes } from './lifetimes.js';
import { checkApart, membershipKindIn, nextKey } from './memberships.js';

export interface AdmitMember {
  readonly member: NodeId;
  /** A programme, consortium, association or body. */
  readonly to: NodeId;
  readonly since: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  /** Only where its source states one; else the programme's rule derives it for the day asked about. */
  readonly membershipClass?: string;
  readonly system?: string;
  readonly task?: LocalisedText;
  /** The network it is entered in: that of what it is admitted to where missing. */
  readonly network?: string;
}

/**
 * A new membership. `CONFLICT` where there is one on the same days, or before the one or after the other of the two was
 * there; `TAKEN` where somebody else admits it at the same time.
 */
export function admitMember(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AdmitMember,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'admitMember',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: AdmitMember): Promise<Plan> {
  const { since, until = 'UNKNOWN', membershipClass, system, task } = asked;
  const member = await reading.node(asked.member);
  const to = await reading.node(asked.to);
  const ends = { kind: membershipKindIn(to), from: member.id, to: to.id };
  checkLifetimes({ since, until }, [member, to]);
  await checkApart(reading, { ...ends, since, until });
  const { network = to.network } = asked;
  const tie = await newTie(reading, {
    ...ends,
    key: await nextKey(reading, network, ends),
    network,
    since,
    until,
    ...givenOnly({ modality: asked.modality }),
    properties: givenOnly({ membershipClass, system, task: task && { ...task } }),
  });
  return { ties: [tie] };
}
