/** What of the network files and of their coverage the documents themselves do not bear out. */
import type { Bundle } from '../../src/bundles/read-bundles.js';
import type { CoveredDocument, Coverage } from './coverage.js';
import { coveredLines } from './coverage.js';
import type { FolderOfDocuments, FoundDocument } from './find-documents.js';
import { inRanges, lineNumbers, linesOf, nonEmptyLines } from './line-numbers.js';
import type { CitedFact, SourceDocument } from './packaged-networks.js';
import { citedFacts, sourceDocuments } from './packaged-networks.js';

/** Name under which problems of the coverage are told. */
const coverageName = 'seeds/coverage.yaml';

/** Every problem as `file:line:column: what was expected, what came`, in the order of the documents and files. */
export function sourceProblems(
  bundles: readonly Bundle[],
  coverage: Coverage,
  folder: FolderOfDocuments,
): readonly string[] {
  const facts = citedFacts(bundles);
  const documents = sourceDocuments(bundles);
  return [
    ...documents.flatMap((document) => {
      const covered = coverage[document.id];
      const found = document.checksum === null ? undefined : folder.byChecksum.get(document.checksum);
      if (found === undefined) return [notFound(document, covered, folder)];
      const lines = linesOf(found.text).map(spaced);
      return [
        ...facts
          .filter(({ citation }) => citation.source === document.id)
          .flatMap((fact) => citationProblems(fact, lines, found)),
        ...coverageProblems(document, covered, lines, found),
      ];
    }),
    ...Object.keys(coverage)
      .filter((id) => !documents.some((document) => document.id === id))
      .map((id) => `${coverageName}: ${id}: expected the id of a document that the network files name`),
  ];
}

function notFound(
  document: SourceDocument,
  covered: CoveredDocument | undefined,
  { checksums }: FolderOfDocuments,
): string {
  const at = placeOf(document);
  if (document.checksum === null) return `${at}: ${document.id}: expected a checksum, found none`;
  const changed = covered === undefined ? undefined : checksums.get(covered.file);
  return changed === undefined
    ? `${at}: ${document.id}: expected “${document.name}” among the documents (SHA-256 ${document.checksum}), found no such file`
    : `${at}: ${document.id}: expected ${covered?.file} with SHA-256 ${document.checksum}, found ${changed}: the document has changed`;
}

/** Each word string stands on a cited line, and each cited line has one of them. */
function citationProblems(
  { id, citation, ...place }: CitedFact,
  lines: readonly string[],
  { path }: FoundDocument,
): readonly string[] {
  const at = `${placeOf(place)}: ${id}`;
  const numbers = lineNumbers(citation.lines ?? '');
  if (numbers.length === 0) return [`${at}: expected lines of ${path}, found none`];
  const words = (citation.words ?? []).map(spaced);
  const textOf = (number: number): string => lines[number - 1] ?? '';
  return [
    ...(words.length === 0 ? [`${at}: expected words of line ${citation.lines} of ${path}, found none`] : []),
    ...words
      .filter((word) => !numbers.some((number) => textOf(number).includes(word)))
      .map(
        (word) =>
          `${at}: expected “${word}” on line ${citation.lines} of ${path}, found ${whereElse(word, lines)}`,
      ),
    ...numbers.flatMap((number) => {
      if (textOf(number).trim() === '') {
        const what = number > lines.length ? `only ${lines.length} lines` : 'an empty line';
        return [`${at}: expected text on line ${number} of ${path}, found ${what}`];
      }
      if (words.length === 0 || words.some((word) => textOf(number).includes(word))) return [];
      return [`${at}: expected one of its words on line ${number} of ${path}, found none`];
    }),
  ];
}

/** The lines accounted for are exactly those that are not empty. */
function coverageProblems(
  { id, checksum }: SourceDocument,
  covered: CoveredDocument | undefined,
  lines: readonly string[],
  { path }: FoundDocument,
): readonly string[] {
  const at = `${coverageName}: ${id}`;
  if (covered === undefined) return [`${at}: expected its lines to be accounted for, found nothing`];
  const listed = coveredLines(covered).map(([number]) => number);
  const there = nonEmptyLines(lines);
  const without = (all: readonly number[], those: readonly number[]): string =>
    inRanges(all.filter((number) => !those.includes(number)));
  const [forgotten, invented] = [without(there, listed), without(listed, there)];
  return [
    ...(covered.checksum === checksum
      ? []
      : [`${at}: expected checksum ${checksum}, as its network file says; found ${covered.checksum}`]),
    ...(covered.lines === lines.length
      ? []
      : [`${at}: expected ${lines.length} lines, as ${path} has; found ${covered.lines}`]),
    ...(forgotten === ''
      ? []
      : [`${at}: expected every line of ${path} with text; lines ${forgotten} are not there`]),
    ...(invented === ''
      ? []
      : [`${at}: expected only lines of ${path} with text; lines ${invented} have none`]),
  ];
}

function whereElse(word: string, lines: readonly string[]): string {
  const numbers = lines.flatMap((line, index) => (line.includes(word) ? [index + 1] : []));
  return numbers.length === 0 ? 'it nowhere' : `it on line ${inRanges(numbers)}`;
}

/** Any run of white space is one space: documents hold some that cannot be told from others. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

function placeOf({
  file,
  line,
  column,
}: {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}) {
  return `${file}:${line}:${column}`;
}
