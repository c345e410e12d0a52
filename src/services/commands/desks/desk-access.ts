/** How desks can be used, from a day on. */
import type { NodeContent, NodeState, Properties } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { invalid } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { firstDayOf, mayHoldOn } from '../dates.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { endedFrom } from '../organisations/set-contacts.js';

export interface Access {
  readonly channel: string;
  readonly appointmentRequired?: boolean;
  readonly freeOfCharge?: boolean;
}

export interface AccessChange {
  /** A desk, or a programme. */
  readonly desk: NodeId;
  /** All the ways in which it can be used from that day on; one for each channel at the most. */
  readonly access: readonly Access[];
  readonly on: EdtfDate;
}

/**
 * What is the same goes on; the rest ends the day before, and what is new begins. A rule for several desks that ends for one goes
 * on, from that day, as another one for the others.
 */
export function changeDeskAccess(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AccessChange,
  options: CommandOptions,
): Promise<CommandResult> {
  const { desk, access, on } = asked;
  return commitCommand(deps, viewer, {
    operation: 'changeDeskAccess',
    input: inputOf(asked, options),
    subject: desk,
    options,
    plan: async (reading) => {
      const owner = await reading.node(desk, ['ListeningPoint', 'Programme']);
      checkAccess(access);
      const stored = await reading.recordsOf(desk, { kinds: ['AccessRule'], roles: ['desks'] });
      const day = firstDayOf(on, 'on');
      const current = stored.filter((rule) => mayHoldOn(rule, day));
      reading.seenNodes(current);
      const gone = current.filter((rule) => !access.some((one) => says(rule, one)));
      const fresh = access.filter((one) => !current.some((rule) => says(rule, one)));
      const ended = await endedFrom(reading, gone, on);
      const others = gone.flatMap((rule) => forOthers(reading, rule, desk, on));
      const begun = await newAccess(reading, owner, fresh, on);
      return { ...ended, nodes: [...begun, ...others, ...(ended.nodes ?? [])] };
    },
  });
}

/** These ways of using a desk, from a day on. */
export function newAccess(
  reading: CommandReading,
  { id, network }: Pick<NodeContent, 'id' | 'network'>,
  access: readonly Access[],
  on: EdtfDate,
): Promise<readonly NodeContent[]> {
  return Promise.all(
    access.map((one) =>
      newNode(reading, {
        id: newId(network, reading.newKey(`access by ${one.channel}`)),
        kind: 'AccessRule',
        network,
        since: on,
        properties: propertiesOf(one),
        references: { desks: [id] },
      }),
    ),
  );
}

/** Refuses two ways by one channel. */
export function checkAccess(access: readonly Access[]): void {
  const channels = access.map(({ channel }) => channel);
  const repeated = channels.findIndex((channel, index) => channels.indexOf(channel) < index);
  if (repeated < 0) return;
  const message = `expected each channel once, found ${channels[repeated] ?? ''} twice`;
  throw invalid([{ at: `access[${repeated}].channel`, message }]);
}

/** What is only planned says something else. */
function says({ modality, properties }: NodeState, access: Access): boolean {
  const { channel, appointmentRequired, freeOfCharge } = properties;
  return (
    modality === 'IN_FORCE' &&
    channel === access.channel &&
    appointmentRequired === access.appointmentRequired &&
    freeOfCharge === access.freeOfCharge
  );
}

/** For them nothing changes, so it stays stated as it was. */
function forOthers(
  reading: CommandReading,
  rule: NodeState,
  desk: NodeId,
  on: EdtfDate,
): readonly NodeContent[] {
  const others = (rule.references['desks'] ?? []).filter((id) => id !== desk);
  if (others.length === 0) return [];
  const { version: _, ...content } = rule;
  const id = newId(rule.network, reading.newKey(`rest of ${rule.id}`));
  return [{ ...content, id, since: on, references: { ...content.references, desks: others } }];
}

function propertiesOf({ channel, appointmentRequired, freeOfCharge }: Access): Properties {
  return {
    channel,
    ...(appointmentRequired === undefined ? {} : { appointmentRequired }),
    ...(freeOfCharge === undefined ? {} : { freeOfCharge }),
  };
}
