/** Reads network files where it is called. */
import type { FileReader, FirstLook } from './file-reader.js';
import { outlineFiles, readBundles } from './read-bundles.js';
import type { NetworkFile, OutlinedFiles, ReadBundles } from './read-bundles.js';
import type { StoredNetwork } from './references.js';

export function readHere() {
  let outlined: OutlinedFiles = { files: [], problems: [] };
  return {
    firstLook(files: readonly NetworkFile[]): FirstLook {
      outlined = outlineFiles(files);
      const heads = outlined.files.map(({ file, outline }) => ({
        file: file.name,
        network: outline.namespace,
        edition: outline.edition,
        uses: [...outline.uses.keys()],
      }));
      return { heads, problems: outlined.problems };
    },
    read(names: readonly string[], stored: ReadonlyMap<string, StoredNetwork>): ReadBundles {
      const wanted = new Set(names);
      const files = outlined.files.filter(({ file }) => wanted.has(file.name));
      const problems = outlined.problems.filter(({ file }) => wanted.has(file));
      return readBundles({ files, problems }, stored, names);
    },
  } satisfies FileReader;
}
