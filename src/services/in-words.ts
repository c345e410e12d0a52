/** Pieces of the sentences that answers are explained with, in Italian and English. */
import type { LocalisedText, NodeState } from '../model/entity.js';
import type { Modality } from '../model/time.js';
import { modalityWords } from './explain.js';
import type { Running } from './programme-facts.js';

export type Language = keyof LocalisedText;

/** The same text in both languages, each made by itself. */
export function inBoth(make: (language: Language) => string): LocalisedText {
  return { it: make('it'), en: make('en') };
}

/** Sentences one after the other; those that are null are left out. */
export function together(...sentences: readonly (LocalisedText | null)[]): LocalisedText {
  const said = sentences.filter((sentence) => sentence !== null);
  return inBoth((language) => said.map((sentence) => sentence[language]).join(' '));
}

/** A name in the quotation marks of the language: it bends to no preposition or article. */
export function quoted(name: string, language: Language): string {
  return language === 'it' ? `«${name}»` : `“${name}”`;
}

/** "a, b e c"; "a, b and c". Repetitions are left out. */
export function listed(items: readonly string[], language: Language): string {
  const distinct = [...new Set(items)];
  const last = distinct.at(-1) ?? '';
  if (distinct.length < 2) return last;
  return `${distinct.slice(0, -1).join(', ')} ${language === 'it' ? 'e' : 'and'} ${last}`;
}

/** The quoted names of facts, with how they are claimed where that is not "in force". */
export function namesOf(facts: readonly NodeState[], language: Language): string {
  return listed(
    facts.map((fact) => `${quoted(fact.name, language)}${claimed(fact.modality, language)}`),
    language,
  );
}

/** The channels of contacts: numbers, addresses; of those for nobody in particular, that it is not said for whom. */
export function contactsIn(contacts: readonly NodeState[], language: Language): string {
  const forWhom = language === 'it' ? ' (non è detto per chi sia)' : ' (for whom it is is not said)';
  const values = contacts.flatMap(({ properties: { value, audience } }) =>
    typeof value === 'string' ? [audience === undefined ? `${value}${forWhom}` : value] : [],
  );
  return listed(values, language);
}

/** " (in proposta)", " (proposed)"; empty for what is in force. */
export function claimed(modality: Modality, language: Language): string {
  const words = modalityWords[modality];
  return words === null ? '' : ` (${words[language]})`;
}

/** Says why there is no answer about a programme on a day on which it was not there. */
export function absence(programme: NodeState, running: Exclude<Running, 'RUNNING'>): LocalisedText {
  return running === 'NOT_YET'
    ? {
        it: `In questa data ${quoted(programme.name, 'it')} non era ancora cominciato.`,
        en: `On this date ${quoted(programme.name, 'en')} had not begun yet.`,
      }
    : {
        it: `In questa data ${quoted(programme.name, 'it')} era già finito.`,
        en: `On this date ${quoted(programme.name, 'en')} had already ended.`,
      };
}
