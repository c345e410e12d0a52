/** Where a fact stands: lines of the page's document, entries of registers, and what was concluded from them. */
import type { Citation, Fact } from '../../../src/model/entity.js';
import { grouped } from '../../../src/model/grouped.js';
import { escaped } from './markdown.js';
import type { Writing } from './writing.js';
import { noteNumber, quotedName, say, tell } from './writing.js';

/** "(rr. 3, 9; dedotto da r. 20: nota 1)"; empty where nothing is cited. */
export function places(writing: Writing, citations: readonly Citation[]): string {
  const stated = citations.filter(({ derivation }) => derivation === undefined);
  const derived = citations.filter(({ derivation }) => derivation !== undefined);
  const parts = [
    ...whereIn(writing, stated),
    ...byNote(writing, derived).map(([note, from]) => {
      const where = whereIn(writing, from).join('; ');
      const rests = say(writing, { it: 'dedotto', en: 'derived' });
      const preposition = say(writing, { it: 'da', en: 'from' });
      const number = say(writing, { it: 'nota', en: 'note' });
      return `${rests}${where === '' ? '' : ` ${preposition} ${where}`}: ${number} ${note}`;
    }),
  ];
  return parts.length === 0 ? '' : `(${parts.join('; ')})`;
}

/** Lines of the page's document alone, as rules give them: "(r. 22, 58)". */
export function linePlaces(writing: Writing, lines: string): string {
  return `(${linesIn(writing, [lines])})`;
}

/** The citations that support one property or role. */
export function citationsAbout(fact: Fact, key: string): readonly Citation[] {
  return fact.citations.filter(({ about }) => about?.includes(key) === true);
}

/** The citations of a fact as a whole, with those about what has no words of its own on the page. */
export function citationsOfWhole(fact: Fact, told: ReadonlySet<string>): readonly Citation[] {
  return fact.citations.filter(({ about }) => about === undefined || about.some((key) => !told.has(key)));
}

function whereIn(writing: Writing, citations: readonly Citation[]): readonly string[] {
  const bySource = grouped(citations, ({ source }) => source);
  const own = bySource.get(writing.document ?? '') ?? [];
  const others = [...bySource].filter(([source]) => source !== writing.document);
  const ownLines = own.flatMap(({ lines }) => lines ?? []);
  return [
    ...(ownLines.length === 0 ? [] : [linesIn(writing, ownLines)]),
    ...others.map(([source, cited]) => {
      const lines = cited.flatMap((one) => one.lines ?? []);
      const entries = [...new Set(cited.flatMap((one) => one.entry ?? []))].map(escaped);
      const where = [
        ...(lines.length === 0 ? [] : [linesIn(writing, lines)]),
        ...(entries.length === 0
          ? []
          : [`${say(writing, { it: 'voce', en: 'entry' })} ${entries.join(', ')}`]),
      ];
      return [quotedName(writing, shortName(writing, source)), ...where].join(', ');
    }),
  ];
}

/** A source's name up to its first colon: the head of the page gives it whole. */
function shortName(writing: Writing, source: string): string {
  return writing.known.nodes.get(source)?.name.split(':')[0] ?? source;
}

/** "r. 3", "rr. 3, 39-42"; "line 3", "lines 3, 39-42": in order, each once. */
function linesIn(writing: Writing, lines: readonly string[]): string {
  const parts = [...new Set(lines.flatMap((one) => one.split(',').map((part) => part.trim())))];
  const ordered = parts.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const many = ordered.length > 1 || (ordered[0] ?? '').includes('-');
  const word = many ? say(writing, { it: 'rr.', en: 'lines' }) : say(writing, { it: 'r.', en: 'line' });
  return `${word} ${ordered.join(', ')}`;
}

function byNote(
  writing: Writing,
  derived: readonly Citation[],
): readonly (readonly [number, readonly Citation[]])[] {
  const numbered = derived.flatMap((citation) =>
    citation.derivation === undefined
      ? []
      : [{ citation, note: noteNumber(writing, tell(writing, citation.derivation)) }],
  );
  return [...grouped(numbered, ({ note }) => note)].map(
    ([note, list]) => [note, list.map(({ citation }) => citation)] as const,
  );
}
