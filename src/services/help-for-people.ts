/** Where a person in difficulty goes, as far as a programme's sources tell. */
import type { LocalisedText, NodeState, TieState } from '../model/entity.js';
import { invariant } from '../model/failure.js';
import { tieDeclaration } from '../model/kinds.js';
import { absence, claimed, contactsIn, inBoth, listed, namesOf, quoted, together } from './in-words.js';
import type { ProgrammeDesk } from './programme-contacts.js';
import { programmeDoors } from './programme-contacts.js';
import type { Lookups, ProgrammeFacts } from './programme-facts.js';
import { distinct, programmeFacts } from './programme-facts.js';
import type { DatedScope } from './reading.js';
import { isOfListening, isOfPeople, speaksOfCommunity, speaksOfReception } from './wording.js';

export interface HelpForPeople {
  readonly scope: DatedScope;
  readonly desks: readonly ProgrammeDesk[];
  /** Contacts meant for citizens or for everyone. */
  readonly contacts: readonly NodeState[];
  /** Who receives people: those with reception as their task, and listening points. */
  readonly receivedBy: readonly TieState[];
  /** Who is near people without being said to receive them: Caritas, the community network, who looks after relations with them. */
  readonly community: readonly TieState[];
  /** The people it addresses; companies and administrations are left out. */
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
    ...nearPeople(facts),
    addressed: facts.ties.filter((tie) => {
      if (tie.kind !== 'ADDRESSES' || tie.from !== programme.id) return false;
      const addressed = facts.actor(tie.to);
      return addressed !== null && isOfPeople(addressed);
    }),
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
 * Ties of those who are near people. Only work for the programme with reception as its task, or of a listening point, is
 * said to be receiving them; that of a Caritas or of the community network is not, nor are relations of the programme's
 * participants with people, Caritas and listening points, and to whom those belong.
 */
function nearPeople(facts: ProgrammeFacts): Pick<HelpForPeople, 'receivedBy' | 'community'> {
  const { programme, participants } = facts;
  const is = (id: string, test: (actor: NodeState) => boolean) => {
    const actor = facts.actor(id);
    return actor !== null && test(actor);
  };
  const ties = distinct([...facts.ties, ...facts.deeds]);
  const receives = ({ kind, from, to, properties }: TieState) =>
    kind === 'CONTRIBUTES_TO' &&
    to === programme.id &&
    (is(from, isListeningPoint) || speaksOfReception(properties['task']));
  const isNear = ({ kind, from, to, properties }: TieState) => {
    switch (kind) {
      case 'CONTRIBUTES_TO':
        return to === programme.id && (is(from, isOfListening) || speaksOfCommunity(properties['task']));
      case 'LIAISES_WITH':
        return participants.has(from) && (is(to, isOfListening) || is(to, isOfPeople));
      case 'UNIT_OF':
        return is(from, isOfListening) && participants.has(to);
      default:
        return false;
    }
  };
  return {
    receivedBy: ties.filter(receives),
    community: ties.filter((tie) => !receives(tie) && isNear(tie)),
  };
}

function isListeningPoint(actor: NodeState): boolean {
  return actor.kind === 'ListeningPoint';
}

function explain(
  facts: ProgrammeFacts,
  found: Omit<HelpForPeople, 'scope' | 'addressed' | 'explanation'>,
): LocalisedText {
  if (facts.running !== 'RUNNING') return absence(facts.programme, facts.running);
  const { desks, contacts, receivedBy: reception, community, instruments } = found;
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
          return language === 'it' ? `Accolgono le persone: ${names}.` : `People are received by: ${names}.`;
        }),
    ...communityInWords(facts, community),
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

/** Who works for the programme near people, then each relation by itself: none of them is said to receive anybody. */
function communityInWords(facts: ProgrammeFacts, community: readonly TieState[]): readonly LocalisedText[] {
  const working = community.filter((tie) => tie.kind === 'CONTRIBUTES_TO');
  const names = inBoth((language) =>
    listed(
      working.flatMap((tie) => {
        const name = facts.actor(tie.from)?.name;
        return name === undefined ? [] : [`${quoted(name, language)}${claimed(tie.modality, language)}`];
      }),
      language,
    ),
  );
  const related = new Map<string, TieState[]>();
  for (const tie of community) {
    if (tie.kind === 'CONTRIBUTES_TO') continue;
    const key = `${tie.kind} ${tie.from} ${tie.modality}`;
    related.set(key, [...(related.get(key) ?? []), tie]);
  }
  return [
    ...(names.it === ''
      ? []
      : [
          {
            it: `Sono vicini alle persone, e non è detto che le accolgano: ${names.it}.`,
            en: `Near people, and not said to receive them: ${names.en}.`,
          },
        ]),
    ...[...related.values()].map((ties) => relationInWords(facts, ties)),
  ];
}

/** What ties of one kind from one actor say together. */
function relationInWords(facts: ProgrammeFacts, ties: readonly TieState[]): LocalisedText {
  const [first] = ties;
  invariant(first, 'a relation without a tie');
  const from = facts.actor(first.from);
  const { sentence, pluralSentence } = tieDeclaration(first.kind);
  const template = from?.kind === 'Group' ? pluralSentence : sentence;
  return inBoth((language) => {
    const nameOf = (id: string) => quoted(facts.actor(id)?.name ?? '?', language);
    const others = listed(
      ties.map(({ to }) => nameOf(to)),
      language,
    );
    const said = template[language].replaceAll(/\{(from|to)\}/gu, (_, end) =>
      end === 'from' ? nameOf(first.from) : others,
    );
    return `${said}${claimed(first.modality, language)}.`;
  });
}

function costInWords(freeOfCharge: boolean | null): LocalisedText | null {
  if (freeOfCharge === null) {
    return { it: 'Se sia gratuito non è detto.', en: 'Whether it is free of charge is not said.' };
  }
  return freeOfCharge
    ? { it: 'È gratuito.', en: 'It is free of charge.' }
    : { it: 'Non è gratuito.', en: 'It is not free of charge.' };
}
