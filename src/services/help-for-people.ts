/** Where a person in difficulty goes, as far as a programme's sources tell. */
import type { LocalisedText, NodeState, TieState } from '../model/entity.js';
import { absence, contactsIn, inBoth, listed, namesOf, quoted, together } from './in-words.js';
import type { ProgrammeDesk } from './programme-contacts.js';
import { programmeDoors } from './programme-contacts.js';
import type { Lookups, ProgrammeFacts } from './programme-facts.js';
import { distinct, programmeFacts } from './programme-facts.js';
import type { DatedScope } from './reading.js';
import { isOfCompanies, isOfListening, speaksOfReception } from './wording.js';

export interface HelpForPeople {
  readonly scope: DatedScope;
  readonly desks: readonly ProgrammeDesk[];
  /** Contacts meant for citizens or for everyone. */
  readonly contacts: readonly NodeState[];
  /** Who receives people, looks after those it addresses, or listens to them. */
  readonly receivedBy: readonly TieState[];
  readonly addressed: readonly TieState[];
  readonly instruments: readonly NodeState[];
  /** What access rules say, where any do and none says otherwise; null elsewhere. */
  readonly freeOfCharge: boolean | null;
  readonly explanation: LocalisedText;
}

/** The answer for a programme on the day of a scope; empty, and saying so, where it was not there. */
export async function helpForPeople(
  lookups: Lookups,
  programme: NodeState,
  scope: DatedScope,
): Promise<HelpForPeople> {
  const facts = await programmeFacts(lookups, programme, scope);
  const { desks, contacts, access } = await programmeDoors(lookups, facts);
  const found = {
    scope: facts.scope,
    desks,
    contacts: contacts.filter(
      ({ properties: { audience } }) => audience === 'CITIZENS' || audience === 'EVERYONE',
    ),
    receivedBy: receivedBy(facts),
    addressed: facts.ties.filter((tie) => tie.kind === 'ADDRESSES' && tie.from === programme.id),
    instruments: facts.records('Instrument'),
    freeOfCharge: agreed(access.map((rule) => rule.properties['freeOfCharge'])),
  };
  return { ...found, explanation: explain(facts, found) };
}

/** What those that say yes or no say together; null where nobody does, or they differ. */
export function agreed(said: readonly unknown[]): boolean | null {
  const answers = new Set(said.filter((one) => typeof one === 'boolean'));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

/**
 * Ties of those who receive people: work for the programme by listening points or with reception as its task, relations
 * of the programme's participants with plurals that are not of companies, and to whom listening points belong.
 */
function receivedBy(facts: ProgrammeFacts): readonly TieState[] {
  const { programme, participants } = facts;
  const is = (id: string, test: (actor: NodeState) => boolean) => {
    const actor = facts.actor(id);
    return actor !== null && test(actor);
  };
  return distinct([...facts.ties, ...facts.deeds]).filter(({ kind, from, to, properties }) => {
    switch (kind) {
      case 'CONTRIBUTES_TO':
        return to === programme.id && (is(from, isOfListening) || speaksOfReception(properties['task']));
      case 'LIAISES_WITH':
        return participants.has(from) && !is(to, isOfCompanies);
      case 'UNIT_OF':
        return is(from, isOfListening) && participants.has(to);
      default:
        return false;
    }
  });
}

function explain(
  facts: ProgrammeFacts,
  found: Omit<HelpForPeople, 'scope' | 'addressed' | 'explanation'>,
): LocalisedText {
  if (facts.running !== 'RUNNING') return absence(facts.programme, facts.running);
  const { desks, contacts, receivedBy: reception, instruments } = found;
  const receivers = reception.flatMap((tie) => facts.actor(tie.from) ?? []);
  const nowhere = desks.length + contacts.length + receivers.length === 0;
  return together(
    nowhere
      ? {
          it: 'Le fonti non indicano né sportelli né contatti per una persona in difficoltà.',
          en: 'The sources state neither desks nor contacts for a person in difficulty.',
        }
      : null,
    desks.length === 0
      ? null
      : inBoth((language) => {
          const names = namesOf(
            desks.map(({ desk }) => desk),
            language,
          );
          return language === 'it' ? `Sportelli: ${names}.` : `Desks: ${names}.`;
        }),
    contacts.length === 0
      ? null
      : inBoth((language) => {
          const values = contactsIn(contacts, language);
          return language === 'it' ? `Contatti: ${values}.` : `Contacts: ${values}.`;
        }),
    receivers.length === 0
      ? null
      : inBoth((language) => {
          const names = listed(
            receivers.map((actor) => quoted(actor.name, language)),
            language,
          );
          return language === 'it'
            ? `Accolgono le persone, o ne curano i rapporti: ${names}.`
            : `People are received or looked after by: ${names}.`;
        }),
    instruments.length === 0
      ? null
      : inBoth((language) =>
          language === 'it'
            ? `Strumenti: ${namesOf(instruments, 'it')}.`
            : `Instruments: ${namesOf(instruments, 'en')}.`,
        ),
    costInWords(found.freeOfCharge),
  );
}

function costInWords(freeOfCharge: boolean | null): LocalisedText | null {
  if (freeOfCharge === null) {
    return { it: 'Se sia gratuito non è detto.', en: 'Whether it is free of charge is not said.' };
  }
  return freeOfCharge
    ? { it: 'È gratuito.', en: 'It is free of charge.' }
    : { it: 'Non è gratuito.', en: 'It is not free of charge.' };
}
