/** The gaps of a programme in words. What no source states is said not to be known, and never to be absent. */
import type { LocalisedText } from '../model/entity.js';
import { gapInWords } from './adoption-gaps-in-words.js';
import type { Gap, GapKind, Gaps } from './gaps.js';
import { gapKinds } from './gaps.js';
import { inBoth, listed, quoted, together } from './in-words.js';

/** What the words name; empty where a gap has none of it. */
export interface NamesOfGap {
  readonly programme: string;
  /** Whom the gap is about: the municipality, the company, the actor or the end that would be cut off. */
  readonly actor: string;
  /** The nearest member in the chain, or the end that would stay. */
  readonly other: string | null;
  /** The places that the programme serves; the seats of a company; the parties of an agreement. */
  readonly others: readonly string[];
}

/** One gap: what is missing or hangs by a thread, and on whose account it is one. */
export function oneGapInWords(gap: Gap, names: NamesOfGap): LocalisedText {
  const programme = (language: keyof LocalisedText) => quoted(names.programme, language);
  const actor = (language: keyof LocalisedText) => quoted(names.actor, language);
  switch (gap.kind) {
    case 'UNSERVED_MUNICIPALITY':
      return together(servedInWords(names), desksInWords(gap.value.desks.length, names));
    case 'NO_ADOPTION': {
      const said = { actor: names.actor, member: names.other, places: names.others };
      return gapInWords(gap.value, said, gap.found);
    }
    case 'MISSING_AGREEMENT':
      return agreementInWords(gap, names);
    case 'SINGLE_ACTOR':
      return {
        it: `Senza ${actor('it')} perderebbero ogni contatto noto con ${programme('it')}: ${lost(gap.value.loss, 'it')}.`,
        en: `Without ${actor('en')} all known contact with ${programme('en')} would be lost by: ${lost(gap.value.loss, 'en')}.`,
      };
    case 'SINGLE_TIE':
      return {
        it: `Solo il contatto tra ${quoted(names.other ?? '', 'it')} e ${actor('it')} unisce a ${programme('it')}: ${lost(gap.value.loss, 'it')}.`,
        en: `Only the contact between ${quoted(names.other ?? '', 'en')} and ${actor('en')} joins with ${programme('en')}: ${lost(gap.value.loss, 'en')}.`,
      };
  }
}

/** How many gaps of each kind asked for. */
export function allGapsInWords({ programme, gaps }: Gaps, asked: readonly GapKind[]): LocalisedText {
  const counts = gapKinds
    .filter((kind) => asked.includes(kind))
    .map((kind) => ({ kind, count: gaps.filter((gap) => gap.kind === kind).length }));
  return together(
    inBoth((language) => {
      const parts = counts.map(({ kind, count }) => `${kindWords[kind][language]}: ${count}`);
      return `${quoted(programme.name, language)}. ${parts.join('; ')}.`;
    }),
    {
      it: 'Conta solo ciò che una fonte dice: ciò che manca qui può esserci.',
      en: 'Only what a source states counts: what is missing here may be there.',
    },
  );
}

/** What each kind is called in a sum. */
export const kindWords: Readonly<Record<GapKind, LocalisedText>> = {
  UNSERVED_MUNICIPALITY: {
    it: 'Comuni del suo territorio senza un suo sportello',
    en: 'Municipalities of its territory without a desk of its own',
  },
  NO_ADOPTION: {
    it: 'Imprese e cooperative nelle filiere di chi aderisce, senza adozioni registrate',
    en: 'Companies and cooperatives in the chains of its members without a recorded adoption',
  },
  MISSING_AGREEMENT: {
    it: 'Accordi che dovrebbero esserci e non risultano in vigore',
    en: 'Agreements that ought to exist and are not known to be in force',
  },
  SINGLE_ACTOR: {
    it: 'Attori senza i quali altri perderebbero il contatto',
    en: 'Actors without which others would lose contact',
  },
  SINGLE_TIE: {
    it: 'Contatti che da soli ne tengono uniti altri',
    en: 'Contacts that alone hold others together',
  },
};

function servedInWords({ programme, actor, others }: NamesOfGap): LocalisedText {
  const places = others.filter((place) => place !== actor);
  return inBoth((language) => {
    const named = quoted(programme, language);
    if (places.length === 0) {
      return language === 'it'
        ? `${named} è al servizio di ${quoted(actor, 'it')}.`
        : `${named} serves ${quoted(actor, 'en')}.`;
    }
    const all = listed(
      places.map((place) => quoted(place, language)),
      language,
    );
    return language === 'it'
      ? `${named} è al servizio di ${all}, e ${quoted(actor, 'it')} ne fa parte.`
      : `${named} serves ${all}, which ${quoted(actor, 'en')} is part of.`;
  });
}

function desksInWords(desks: number, { programme, actor }: NamesOfGap): LocalisedText {
  if (desks === 0) {
    return {
      it: `Non si conosce alcuno sportello di ${quoted(programme, 'it')}: non è detto che non ce ne siano.`,
      en: `No desk of ${quoted(programme, 'en')} is known: that is not to say that there is none.`,
    };
  }
  return {
    it: `Nessuno degli sportelli noti di ${quoted(programme, 'it')} (${desks}) risulta al servizio di ${quoted(actor, 'it')}: non è detto che non ce ne siano altri.`,
    en: `None of the known desks of ${quoted(programme, 'en')} (${desks}) is known to serve ${quoted(actor, 'en')}: that is not to say that there are no others.`,
  };
}

function agreementInWords(
  { value }: Extract<Gap, { kind: 'MISSING_AGREEMENT' }>,
  { programme, others }: NamesOfGap,
): LocalisedText {
  return together(
    inBoth((language) => {
      const name = quoted(value.agreement.name, language);
      const parties = listed(
        others.map((party) => quoted(party, language)),
        language,
      );
      const of = quoted(programme, language);
      const isEnded = value.stands === 'ENDED';
      if (language === 'it') {
        const how = isEnded
          ? 'una regola lo richiede, ma non è più in vigore'
          : 'è previsto o detto necessario';
        return `${name}, di ${of}: ${how}. ${others.length > 1 ? 'Tra' : 'Con'} ${parties} non risulta in vigore alcun accordo di ${of}: non è detto che non ci sia.`;
      }
      const how = isEnded ? 'a rule asks for it, and it has ended' : 'it is planned or called necessary';
      return `${name}, of ${of}: ${how}. No agreement of ${of} ${others.length > 1 ? 'between' : 'with'} ${parties} is known to be in force: that is not to say that there is none.`;
    }),
    ...value.openQuestions.map((question) => unsaid(question.properties['statement'])),
  );
}

/** What a source leaves unsaid, in its own words. */
function unsaid(statement: unknown): LocalisedText | null {
  if (typeof statement !== 'object' || statement === null) return null;
  if (!('it' in statement) || !('en' in statement)) return null;
  return { it: `Non è detto: ${String(statement.it)}`, en: `Not said: ${String(statement.en)}` };
}

function lost(
  { cutOffCount, participantCount }: { readonly cutOffCount: number; readonly participantCount: number },
  language: keyof LocalisedText,
): string {
  return language === 'it'
    ? `${cutOffCount} ${cutOffCount === 1 ? 'attore' : 'attori'}, di cui ${participantCount} tra chi vi prende parte`
    : `${cutOffCount} ${cutOffCount === 1 ? 'actor' : 'actors'}, ${participantCount} of those taking part`;
}
