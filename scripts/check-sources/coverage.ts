/**
 * `seeds/coverage.yaml`: for each document its non-empty lines and, for each of them, the facts that cite it and why
 * the rest of it states none. The facts are written by `npm run emit`, everything else by hand.
 */
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.strictObject({ it: z.string().min(1), en: z.string().min(1) });

const line = z.strictObject({
  /** Why no fact covers the line, or what of it no fact covers. */
  uncovered: text.optional(),
  /** Ids of the facts that cite it; those of ties entered by hand, too. */
  facts: z.array(z.string().min(1)).optional(),
});

const document = z.strictObject({
  /** What the document is called where it is kept; it is found by its checksum. */
  file: z.string().min(1),
  /** SHA-256, in hexadecimal. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/u),
  /** How many lines it has, empty ones too. */
  lines: z.int().min(1),
  nonEmpty: z.record(z.string().regex(/^[1-9]\d*$/u), line),
});

const coverage = z.record(z.string().min(1), document);

export type CoveredLine = z.infer<typeof line>;
export type CoveredDocument = z.infer<typeof document>;
/** By id of the source. */
export type Coverage = z.infer<typeof coverage>;

/** Throws, with the place in the file, where it has another shape. */
export function readCoverage(content: string): Coverage {
  return coverage.parse(parse(content) ?? {});
}

/** The lines of a document that are accounted for, ascending, with what is said about them. */
export function coveredLines(document: CoveredDocument): readonly (readonly [number, CoveredLine])[] {
  return Object.entries(document.nonEmpty)
    .map(([number, line]) => [Number(number), line] as const)
    .toSorted(([a], [b]) => a - b);
}

/** Writes it in one way only: documents by id, lines ascending, reason before facts, facts sorted. */
export function writeCoverage(coverage: Coverage): string {
  const documents = Object.entries(coverage).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Which facts rest on each line of each document, and why the rest of the line states none.',
    '# `facts` is written from the network files by npm run emit; everything else is kept by hand.',
    ...documents.flatMap(([source, document]) => [
      '',
      `${source}:`,
      `  file: ${document.file}`,
      // Digits alone would be read as a number.
      `  checksum: ${quoted(document.checksum)}`,
      `  lines: ${document.lines}`,
      '  nonEmpty:',
      ...coveredLines(document).flatMap(([number, { uncovered, facts = [] }]) => [
        `    ${number}:`,
        ...(uncovered === undefined
          ? []
          : [
              '      uncovered:',
              `        it: ${quoted(uncovered.it)}`,
              `        en: ${quoted(uncovered.en)}`,
            ]),
        ...(facts.length === 0 ? [] : ['      facts:']),
        ...facts.toSorted().map((id) => `        - ${id}`),
      ]),
    ]),
    '',
  ].join('\n');
}

/** JSON's strings are strings of YAML. */
function quoted(value: string): string {
  return JSON.stringify(value);
}
