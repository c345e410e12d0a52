/** Sentences that explain: what a tie says, since when, how sure it is, when it was last stated. */
import type { LocalisedText, TieState } from '../model/entity.js';
import type { NodeKind, TieKind } from '../model/kinds.js';
import { tieDeclaration } from '../model/kinds.js';
import type { Label } from '../model/vocabulary.js';
import type { Modality, Presence } from '../model/time.js';

/** One end of a tie, as a sentence names it. */
export interface NamedEnd {
  readonly name: string;
  readonly kind: NodeKind;
}

/** What a tie says on a day, in Italian and English. Names are quoted: they bend to no preposition or article. */
export function sentenceOf(tie: TieState, from: NamedEnd, to: NamedEnd, presence: Presence): LocalisedText {
  const template = sentenceTemplate(tie, speaksOfMany(from));
  const says = (language: Language) => {
    const quoted = (name: string) => (language === 'it' ? `«${name}»` : `“${name}”`);
    // In one go, so that a name that holds a placeholder is left as it is.
    const filled = template[language].replaceAll(/\{(from|to)\}/gu, (_, end) =>
      quoted(
        end === 'from' ? nameAt(tie.kind, 'from', from, language) : nameAt(tie.kind, 'to', to, language),
      ),
    );
    return `${filled} (${circumstances(tie, presence, language).join('; ')})`;
  };
  return { it: says('it'), en: says('en') };
}

type Language = 'it' | 'en';

/** What a tie says, with `{from}` and `{to}` for the names: of its class where the ontology tells classes apart. */
export function sentenceTemplate(tie: Pick<TieState, 'kind' | 'properties'>, plural: boolean): Label {
  const declared = tieDeclaration(tie.kind);
  const { property, sentences } = declared.sentenceBy ?? { property: '', sentences: {} };
  const value = tie.properties[property];
  const { sentence, pluralSentence } = (typeof value === 'string' ? sentences[value] : undefined) ?? declared;
  return plural ? pluralSentence : sentence;
}

/** Whether a verb about it is plural: a group, but for one whose name is a singular in Italian ("Il nucleo di imprese"). */
export function speaksOfMany({ kind, name }: NamedEnd): boolean {
  return kind === 'Group' && !/^(?:Il |Lo |La |L['’])/u.test(name);
}

/** The name of one end: of a municipality, its administration ("Comune di Bologna") where it acts and is not the place. */
export function nameAt(kind: TieKind, end: 'from' | 'to', named: NamedEnd, language: Language): string {
  const { name } = named;
  if (named.kind !== 'Municipality' || tieDeclaration(kind).placeEnds?.includes(end) === true) return name;
  if (/^(?:comune|municipality)\b/iu.test(name)) return name;
  return language === 'it' ? `Comune di ${name}` : `Municipality of ${name}`;
}

/** How a claim that is not "in force" is said; null for what is in force. */
export const modalityWords: Readonly<Record<Modality, LocalisedText | null>> = {
  IN_FORCE: null,
  PLANNED: { it: 'in programma', en: 'planned' },
  PROPOSED: { it: 'in proposta', en: 'proposed' },
  CONDITIONAL: { it: 'sotto condizione', en: 'conditional' },
};

const presenceWords: Readonly<Record<Presence, LocalisedText>> = {
  CERTAIN: { it: 'validità certa', en: 'certain' },
  PRESUMED: { it: 'validità presunta', en: 'presumed' },
  ABSENT: { it: 'non valido in questa data', en: 'not valid on this date' },
};

const months: Readonly<Record<Language, readonly string[]>> = {
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(' '),
};

function circumstances(tie: TieState, presence: Presence, language: Language): readonly string[] {
  const parts: string[] = [];
  if (tie.since !== 'UNKNOWN') parts.push(beginning(tie.since, language));
  if (tie.until !== 'UNKNOWN' && tie.until !== 'OPEN') parts.push(ending(tie.until, language));
  const modality = modalityWords[tie.modality];
  if (modality !== null) parts.push(modality[language]);
  parts.push(presenceWords[presence][language]);
  const lastStated = tie.statedOn.at(-1);
  if (lastStated !== undefined) {
    const label = language === 'it' ? 'ultima attestazione' : 'last stated';
    parts.push(`${label}: ${dateInWords(lastStated, language)}`);
  } else if (tie.citations.length > 0) {
    parts.push(language === 'it' ? 'fonte senza data' : 'undated source');
  }
  return parts;
}

/** "dal 22 maggio 2017", "since May 2017": from when, as precise as the date. */
export function beginning(date: string, language: Language): string {
  return language === 'en' ? `since ${dateInWords(date, 'en')}` : withArticle('da', date);
}

/** "fino al 10 gennaio 2021", "until 2012": until when, as precise as the date. */
export function ending(date: string, language: Language): string {
  return language === 'en' ? `until ${dateInWords(date, 'en')}` : `fino ${withArticle('a', date)}`;
}

/** "22 maggio 2017", "May 2017", "2012": as precise as the date. */
export function dateInWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? null : (months[language][Number(month) - 1] ?? month);
  const words = [day === undefined ? null : String(Number(day)), name, year ?? date];
  return words.filter((word) => word !== null).join(' ');
}

/** Italian joins the preposition and the article of a day or year: dal 22 maggio, dall'11 gennaio, da maggio. */
function withArticle(preposition: 'da' | 'a', date: string): string {
  const words = dateInWords(date, 'it');
  const parts = date.split('-');
  if (parts.length === 2) return `${preposition} ${words}`;
  const number = parts.length === 1 ? null : Number(parts[2]);
  return number === 8 || number === 11 ? `${preposition}ll'${words}` : `${preposition}l ${words}`;
}
