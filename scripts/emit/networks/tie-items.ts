/** Ties as sentences: what several actors do alike is told once. */
import type { TieContent } from '../../../src/model/entity.js';
import type { TieKind } from '../../../src/model/kinds.js';
import { tieDeclaration } from '../../../src/model/kinds.js';
import { nameAt, sentenceTemplate, speaksOfMany } from '../../../src/services/explain.js';
import { listed, quoted } from '../../../src/services/in-words.js';
import { citationsAbout, citationsOfWhole, places } from './citing.js';
import { grouped } from '../../../src/model/grouped.js';
import { bullet, escaped } from './markdown.js';
import { marksOf, valueInWords, whenInWords } from './values.js';
import type { Writing } from './writing.js';
import { nameOf, tell } from './writing.js';

/** One item for ties that say the same of several actors, in the order of the file. */
export function tieItems(writing: Writing, ties: readonly TieContent[]): readonly string[] {
  return alike(ties).map((together) => tieItem(writing, together));
}

/** What a tie says besides who and whom: its properties but those told by what stands before, when, how it is claimed, and its lines. */
export function tieParticulars(writing: Writing, tie: TieContent, leaveOut: readonly string[] = []): string {
  const { language } = writing;
  const omitted = new Set(leaveOut);
  const told = new Set<string>();
  const properties = Object.entries(tieDeclaration(tie.kind).properties).flatMap(([key, property]) => {
    const value = valueInWords(property, tie.properties[key], language);
    if (value === null || omitted.has(key)) return [];
    told.add(key);
    const own = places(writing, citationsAbout(tie, key));
    return [`${tell(writing, property.label).toLowerCase()}: ${value}${own === '' ? '' : ` ${own}`}`];
  });
  const when = whenInWords(tie, language);
  if (when !== null) for (const key of ['since', 'until']) told.add(key);
  const dated = when === null ? [] : [[when, places(writing, dateCitations(tie))].filter(isFilled).join(' ')];
  const said = [...properties, ...dated].join('; ');
  const marks = marksOf(tie, language);
  const whole = places(writing, citationsOfWhole(tie, told));
  return [`${said === '' ? '' : ` — ${said}`}${marks}`, whole].filter(isFilled).join(' ');
}

function tieItem(writing: Writing, ties: readonly TieContent[]): string {
  const [first] = ties;
  if (first === undefined) return '';
  const { language, known } = writing;
  const froms = [...new Set(ties.map(({ from }) => from))];
  const tos = [...new Set(ties.map(({ to }) => to))];
  const single = known.nodes.get(froms[0] ?? '');
  const plural = froms.length > 1 || (single !== undefined && speaksOfMany(single));
  const names = (ids: readonly string[], end: 'from' | 'to'): string =>
    listed(
      ids.map((id) => quoted(nameIn(writing, first.kind, end, id), language)),
      language,
    );
  const says = sentenceTemplate(first, plural)[language].replaceAll(/\{(from|to)\}/gu, (_, end) =>
    end === 'from' ? names(froms, 'from') : names(tos, 'to'),
  );
  return bullet(`${says}${spaced(tieParticulars(writing, first))}`);
}

/** The name of one end, safe in Markdown. */
function nameIn(writing: Writing, kind: TieKind, end: 'from' | 'to', id: string): string {
  const node = writing.known.nodes.get(id);
  if (node?.kind !== 'Municipality') return nameOf(writing, id);
  return escaped(nameAt(kind, end, node, writing.language));
}

/** Ties that differ only in whom they start from, or only in whom they lead to. */
function alike(ties: readonly TieContent[]): readonly (readonly TieContent[])[] {
  const same = (tie: TieContent): string => {
    const { kind, since, until, modality, origin, properties, citations } = tie;
    return JSON.stringify([kind, since, until, modality, origin, properties, citations]);
  };
  return [...grouped(ties, same).values()].flatMap((group) => {
    const froms = grouped(group, ({ from }) => from);
    const tos = grouped(group, ({ to }) => to);
    // Every one with every other: one sentence says it.
    if (froms.size * tos.size === group.length) return [group];
    return froms.size <= tos.size ? [...froms.values()] : [...tos.values()];
  });
}

function dateCitations(tie: TieContent): TieContent['citations'] {
  return [...new Set([...citationsAbout(tie, 'since'), ...citationsAbout(tie, 'until')])];
}

function spaced(text: string): string {
  return text === '' || text.startsWith(' ') ? text : ` ${text}`;
}

function isFilled(text: string): boolean {
  return text !== '';
}
