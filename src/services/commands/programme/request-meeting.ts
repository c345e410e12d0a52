/** Records that a member of a body asks that it meet: where the rule says so, a meeting is then due. */
import { factBounds } from '../../../model/entity.js';
import type { NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import { daysOf, formatDay, presenceOn } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid, refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import type { CommandReading } from '../command-reading.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { governedProgramme } from './governed-programme.js';
import { checkHappened, checkLifetimes } from './lifetimes.js';

export interface RequestMeeting {
  readonly body: NodeId;
  /** Who asks: a member of the body. */
  readonly by: NodeId;
  /** The programme that the body governs where missing. */
  readonly programme?: NodeId;
  /** Today in Rome where missing. */
  readonly on?: EdtfDate;
}

/** `CONFLICT` where who asks has no seat on the body that day, has asked already that day, or the day is yet to come. */
export function requestMeeting(
  deps: CommandDeps,
  viewer: Viewer,
  asked: RequestMeeting,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'requestMeeting',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: RequestMeeting): Promise<Plan> {
  const { on = formatDay(reading.today) } = asked;
  const body = await reading.node(asked.body, ['GoverningBody']);
  const by = await reading.node(asked.by);
  const programme = await governedProgramme(reading, body, asked.programme);
  if (programme === null) {
    throw invalid([{ at: 'programme', message: 'expected the programme for which it meets, found none' }]);
  }
  checkHappened(reading, 'since', on);
  checkLifetimes({ since: on, until: on }, [body, by, programme]);
  await checkSeat(reading, by, body, on);
  await checkNotAsked(reading, by, body, on);
  const request = await newNode(reading, {
    id: newId(programme.network, reading.newKey('request')),
    kind: 'MeetingRequest',
    network: programme.network,
    since: on,
    until: on,
    references: { body: [body.id], by: [by.id], programme: [programme.id] },
  });
  return { nodes: [request] };
}

async function checkSeat(
  reading: CommandReading,
  by: NodeState,
  body: NodeState,
  on: EdtfDate,
): Promise<void> {
  const ties = await reading.tiesOf(by.id, { direction: 'OUT', kinds: ['SITS_ON'] });
  const days = daysOf(on);
  const sits = ties.some((tie) => {
    if (tie.to !== body.id || days === null) return false;
    const bounds = factBounds(tie);
    return [days.earliest, days.latest].some((day) => presenceOn(bounds, day) !== 'ABSENT');
  });
  if (sits) return;
  throw refused('CONFLICT', `expected somebody with a seat on ${body.id} on ${on}, found ${by.id}`, {
    related: [body.id, by.id],
  });
}

async function checkNotAsked(
  reading: CommandReading,
  by: NodeState,
  body: NodeState,
  on: EdtfDate,
): Promise<void> {
  const requests = await reading.recordsOf(by.id, { kinds: ['MeetingRequest'], roles: ['by'] });
  const same = requests.find(
    ({ references, since }) => references['body']?.includes(body.id) === true && since === on,
  );
  if (same === undefined) return;
  throw refused('CONFLICT', `expected a request that was not made, found that of ${on}`, {
    related: [same.id],
  });
}
