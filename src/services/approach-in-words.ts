/** How a company would be approached, in words. */
import type { LocalisedText, TieState } from '../model/entity.js';
import type { Approach, ClosedDoor, DoorKind, Prospect, Way } from './approach.js';
import { absence, claimed, inBoth, listed, quoted, together } from './in-words.js';
import type { Language } from './in-words.js';
import type { ProgrammeFacts } from './programme-facts.js';

/** The last step of a way: what was said of the company, which no source states, and the strength assumed for it. */
export function lastStepInWords(way: Way, prospect: Prospect): LocalisedText {
  return inBoth((language) => {
    const company = companyIn(prospect, language);
    const said = lastStepWords[way.door.kind][language]
      .replace('{company}', () => company)
      .replace('{door}', () => quoted(way.door.actor.name, language));
    const strength = numberIn(way.lastStrength, language);
    return language === 'it'
      ? `${said} (ipotesi: è stato detto da chi chiede; forza assunta ${strength})`
      : `${said} (hypothesis: said by who asks; assumed strength ${strength})`;
  });
}

/** The whole answer: the best way, what it rests on, what is planned, or that there is no way, and why. */
export function explainApproach(
  answer: Omit<Approach, 'explanation'>,
  prospect: Prospect,
  facts: ProgrammeFacts,
): LocalisedText {
  if (facts.running !== 'RUNNING') return absence(answer.programme, facts.running);
  const [best] = answer.ways;
  const others = (ties: readonly TieState[]) =>
    inBoth((language) =>
      listed(
        ties.flatMap((tie) => {
          const other = facts.actor(tie.from === answer.programme.id ? tie.to : tie.from);
          return other === null ? [] : [`${quoted(other.name, language)}${claimed(tie.modality, language)}`];
        }),
        language,
      ),
    );
  const [approached, planned, boards] = [
    others(answer.approached),
    others(answer.plannedVia),
    others(answer.boards),
  ];
  return together(
    best === undefined ? noWayInWords(answer, prospect) : bestInWords(best, answer, prospect),
    approached.it === ''
      ? null
      : {
          it: `Il programma prevede di rivolgersi a: ${approached.it}.`,
          en: `The programme plans to approach: ${approached.en}.`,
        },
    planned.it === ''
      ? null
      : {
          it: `Prevede di muoversi con: ${planned.it}; per un gruppo il contatto non passa, perciò nessuna via lo attraversa.`,
          en: `It plans to act with: ${planned.en}; contact does not pass through a group, so no way leads through one.`,
        },
    boards.it === ''
      ? null
      : {
          it: `Organo in cui siedono imprese: ${boards.it}.`,
          en: `Body in which companies sit: ${boards.en}.`,
        },
  );
}

const lastStepWords: Readonly<Record<DoorKind, LocalisedText>> = {
  ASSOCIATION: { it: '{company} aderisce a {door}', en: '{company} is a member of {door}' },
  MUNICIPALITY: {
    it: '{company} ha o avrà sede a {door}',
    en: '{company} has or will have a seat in {door}',
  },
  PEER_BY_BOTH: {
    it: '{company} è dello stesso settore di {door}, e ha o avrà sede nello stesso comune',
    en: '{company} is of the same sector as {door}, and has or will have a seat in the same municipality',
  },
  PEER_BY_SECTOR: {
    it: '{company} è dello stesso settore di {door}',
    en: '{company} is of the same sector as {door}',
  },
  PEER_BY_MUNICIPALITY: {
    it: '{company} ha o avrà sede nello stesso comune di {door}',
    en: '{company} has or will have a seat in the same municipality as {door}',
  },
};

function bestInWords(
  best: Way,
  { programme }: Pick<Approach, 'programme'>,
  prospect: Prospect,
): LocalisedText {
  return inBoth((language) => {
    const [from, door] = [quoted(programme.name, language), quoted(best.door.actor.name, language)];
    const name = prospect.name === undefined ? '' : ` ${quoted(prospect.name, language)}`;
    const strength = numberIn(best.strength, language);
    return language === 'it'
      ? `La via migliore da ${from} all'impresa${name} passa per ${door} (forza ${strength}, ultimo passo ipotetico).`
      : `The best way from ${from} to the company${name} leads through ${door} (strength ${strength}, last step hypothetical).`;
  });
}

function noWayInWords(answer: Omit<Approach, 'explanation'>, prospect: Prospect): LocalisedText {
  return together(
    inBoth((language) => {
      const from = quoted(answer.programme.name, language);
      return language === 'it'
        ? `Nessuna via nota porta da ${from} a questa impresa.`
        : `No known way leads from ${from} to this company.`;
    }),
    ...answer.closed.map(closedInWords),
    prospect.sector === undefined ||
      answer.closed.some(({ door }) => door.kind === 'PEER_BY_SECTOR' || door.kind === 'PEER_BY_BOTH')
      ? null
      : {
          it: 'Nessuna impresa di questo settore è nota come membro del programma.',
          en: 'No company of this sector is known as a member of the programme.',
        },
  );
}

/** Why no way leads through a door. */
export function closedInWords({ door, reason }: ClosedDoor): LocalisedText {
  return inBoth((language) => {
    const name = quoted(door.actor.name, language);
    return closedWords[reason][language].replace('{door}', () => name);
  });
}

const closedWords: Readonly<Record<ClosedDoor['reason'], LocalisedText>> = {
  GROUP: {
    it: '{door} è un gruppo che nessuna fonte enumera: il contatto non ci passa.',
    en: '{door} is a group that no source enumerates: contact does not pass through it.',
  },
  NO_CHAIN: {
    it: 'In questa data nessuna catena di legami noti porta dal programma a {door}.',
    en: 'On this date no chain of known ties leads from the programme to {door}.',
  },
  PROGRAMME_ITSELF: {
    it: '{door} è il programma stesso: chi vi aderisce non va avvicinato.',
    en: '{door} is the programme itself: a member of it need not be approached.',
  },
};

function companyIn({ name }: Prospect, language: Language): string {
  const company = language === 'it' ? "L'impresa" : 'The company';
  return name === undefined ? company : `${company} ${quoted(name, language)}`;
}

function numberIn(value: number, language: Language): string {
  return value.toLocaleString(language === 'it' ? 'it-IT' : 'en-GB', { maximumFractionDigits: 2 });
}
