/** The packaged networks, read and checked, with every place at which they cite a document. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Place } from '../../src/bundles/problem.js';
import { fileStart } from '../../src/bundles/problem.js';
import type { Bundle } from '../../src/bundles/read-bundles.js';
import type { Citation } from '../../src/model/entity.js';
import { invariant } from '../../src/model/failure.js';
import { isNetworkFile } from '../../src/services/load-seeds.js';
import { checkFiles } from '../../src/services/check-files.js';
import { lineNumbers } from './line-numbers.js';

/** A fact that a file states, cites and is not implied by a record, at one of its citations. */
export interface CitedFact extends Place {
  readonly id: string;
  readonly file: string;
  readonly citation: Citation;
}

/** A document that facts cite, as its `Source` record tells it. */
export interface SourceDocument extends Place {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** SHA-256; null where the record has none. */
  readonly checksum: string | null;
}

/** Reads all network files of a folder, in the order of their names. Throws where one of them would not load. */
export function readPackaged(folder: URL): readonly Bundle[] {
  const names = readdirSync(folder).filter(isNetworkFile).sort();
  const read = checkFiles(
    names.map((name) => ({ name: `seeds/${name}`, bytes: readFileSync(new URL(name, folder)) })),
  );
  invariant(read.ok, `the packaged networks could not be read: ${JSON.stringify(read)}`);
  return read.value;
}

/** Every citation of every fact, invented ones apart, in the order of the files. */
export function citedFacts(bundles: readonly Bundle[]): readonly CitedFact[] {
  return bundles
    .filter(({ fiction }) => !fiction)
    .flatMap(({ file, places, nodes, ties }) =>
      [...nodes, ...ties.filter(({ record }) => record === null)].flatMap(({ id, citations }) =>
        citations.map((citation) => ({ id, file, citation, ...(places.get(id) ?? fileStart) })),
      ),
    );
}

/** The documents of the files, invented ones apart, by id. */
export function sourceDocuments(bundles: readonly Bundle[]): readonly SourceDocument[] {
  return bundles
    .filter(({ fiction }) => !fiction)
    .flatMap(({ file, places, nodes }) =>
      nodes.flatMap(({ id, name, kind, properties }) => {
        if (kind !== 'Source' || properties['form'] !== 'DOCUMENT') return [];
        const { checksum } = properties;
        const place = places.get(id) ?? fileStart;
        return [{ id, name, file, checksum: typeof checksum === 'string' ? checksum : null, ...place }];
      }),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The facts that cite each line of a document: ids by line, sorted, each once. */
export function factsByLine(
  facts: readonly CitedFact[],
  source: string,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, Set<string>>();
  for (const { id, citation } of facts) {
    if (citation.source !== source) continue;
    for (const line of lineNumbers(citation.lines ?? '')) {
      found.set(line, (found.get(line) ?? new Set()).add(id));
    }
  }
  return new Map([...found].map(([line, ids]) => [line, [...ids].sort()]));
}
