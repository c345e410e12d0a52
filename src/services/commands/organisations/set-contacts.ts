/** The contacts of an actor from a day on: what is the same goes on, the rest ends, what is new begins. */
import type { NodeContent, NodeState, Properties } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { compareText } from '../../../model/ids.js';
import { actorKinds } from '../../../model/kinds.js';
import type { EdtfDate } from '../../../model/time.js';
import { daysOf, formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { endBefore, firstDayOf, mayHoldOn } from '../dates.js';
import { changedNode, newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';

export interface Contact {
  readonly channel: string;
  readonly value: string;
  readonly extension?: string;
  readonly audience?: string;
  readonly exclusive?: boolean;
  /** For what. */
  readonly about?: readonly NodeId[];
  /** For the citizens of these places only. */
  readonly citizensOf?: readonly NodeId[];
}

export interface ContactsAsked {
  readonly of: NodeId;
  /** All that it has from that day on. */
  readonly contacts: readonly Contact[];
  /** Today where missing. */
  readonly on?: EdtfDate;
}

export function setContacts(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ContactsAsked,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'setContacts',
    input: inputOf(asked, options),
    subject: asked.of,
    options,
    plan: async (reading) => {
      const { of, contacts, on = formatDay(reading.today) } = asked;
      const owner = await reading.node(of, actorKinds);
      checkContacts(contacts);
      const stored = await reading.recordsOf(of, { kinds: ['ContactPoint'], roles: ['of'] });
      const day = firstDayOf(on, 'on');
      const current = stored.filter((contact) => mayHoldOn(contact, day));
      const wanted = new Set(contacts.map(signOf));
      const gone = current.filter((contact) => !wanted.has(signOfStored(contact)));
      const known = new Set(current.map(signOfStored));
      const fresh = contacts.filter((contact) => !known.has(signOf(contact)));
      reading.seenNodes(current);
      const ended = await endedFrom(reading, gone, on);
      const begun = await newContacts(reading, owner, fresh, on);
      return { ...ended, nodes: [...begun, ...(ended.nodes ?? [])] };
    },
  });
}

/** These contacts, from a day on. */
export function newContacts(
  reading: CommandReading,
  { id, network }: Pick<NodeContent, 'id' | 'network'>,
  contacts: readonly Contact[],
  on: EdtfDate,
): Promise<readonly NodeContent[]> {
  return Promise.all(
    contacts.map((contact) => {
      const { about = [], citizensOf = [] } = contact;
      return newNode(reading, {
        id: newId(network, reading.newKey(`contact ${signOf(contact)}`)),
        kind: 'ContactPoint',
        network,
        since: on,
        properties: propertiesOf(contact),
        references: {
          of: [id],
          ...(about.length === 0 ? {} : { about }),
          ...(citizensOf.length === 0 ? {} : { citizensOf }),
        },
      });
    }),
  );
}

/** Records that end before a day; what would only begin on it, or later, never was. */
export async function endedFrom(
  reading: CommandReading,
  records: readonly NodeState[],
  on: EdtfDate,
): Promise<Plan> {
  const until = endBefore(on);
  const last = daysOf(until)?.latest ?? 0;
  const began = (record: NodeState) => (daysOf(record.since)?.earliest ?? last) <= last;
  return {
    nodes: await Promise.all(
      records.filter(began).map((record) => changedNode(reading, record, { until }, ['until'])),
    ),
    removedNodes: records.filter((record) => !began(record)).map(({ id }) => id),
  };
}

/** Refuses contacts that cannot be used as what they are said to be, and one given twice. */
export function checkContacts(contacts: readonly Contact[]): void {
  const problems = contacts.flatMap(({ channel, value }, index) => {
    const form = forms[channel];
    return form === undefined || form.pattern.test(value)
      ? []
      : [
          {
            at: `contacts[${index}].value`,
            message: `expected ${form.expected}, found ${JSON.stringify(value)}`,
          },
        ];
  });
  const signs = contacts.map(signOf);
  const repeated = signs.findIndex((sign, index) => signs.indexOf(sign) < index);
  if (repeated >= 0) {
    problems.push({ at: `contacts[${repeated}]`, message: 'expected each contact once, found one twice' });
  }
  if (problems.length > 0) throw invalid(problems);
}

const phone = { pattern: /^\+?[\d\s().\-/]{4,25}$/u, expected: 'a telephone number' };
const web = { pattern: /^https?:\/\/\S+$/u, expected: 'a web address that begins with http:// or https://' };
const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly expected: string }>> = {
  PHONE: phone,
  MOBILE: phone,
  EMAIL: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u, expected: 'an e-mail address' },
  WEBSITE: web,
};

function propertiesOf({ channel, value, extension, audience, exclusive }: Contact): Properties {
  return {
    channel,
    value,
    ...(extension === undefined ? {} : { extension }),
    ...(audience === undefined ? {} : { audience }),
    ...(exclusive === undefined ? {} : { exclusive }),
  };
}

/** Equal for contacts that say the same. */
function signOf(contact: Contact): string {
  return sign(propertiesOf(contact), contact.about ?? [], contact.citizensOf ?? []);
}

function signOfStored({ properties, references }: NodeState): string {
  return sign(properties, references['about'] ?? [], references['citizensOf'] ?? []);
}

function sign(properties: Properties, about: readonly NodeId[], citizensOf: readonly NodeId[]): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => compareText(a, b));
  return JSON.stringify([sorted, [...about].sort(compareText), [...citizensOf].sort(compareText)]);
}
