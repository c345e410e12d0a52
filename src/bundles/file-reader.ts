/**
 * Reading network files in two looks: at what they say of themselves, then whole, once it is known what they are to be read
 * beside. `read-here.ts` does it, `read-in-thread.ts` lets a thread do it.
 */
import type { FileProblem } from './problem.js';
import type { NetworkFile, ReadBundles } from './read-bundles.js';
import type { StoredNetwork } from './references.js';

/** What a file says of itself. */
export interface FileHead {
  /** The name it was given under. */
  readonly file: string;
  readonly network: string;
  readonly edition: string;
  /** Networks it refers to. */
  readonly uses: readonly string[];
}

export interface FirstLook {
  /** In the order of the files; those are missing that could not be read so far. */
  readonly heads: readonly FileHead[];
  readonly problems: readonly FileProblem[];
}

export interface FileReader {
  firstLook(files: readonly NetworkFile[]): FirstLook | Promise<FirstLook>;
  /** Reads some files of the last first look whole. `stored` holds what is stored of the networks they use that are not among them. */
  read(
    names: readonly string[],
    stored: ReadonlyMap<string, StoredNetwork>,
  ): ReadBundles | Promise<ReadBundles>;
}

/** Networks that files use and that are not among them. */
export function usedElsewhere(heads: readonly FileHead[]): readonly string[] {
  const own = new Set(heads.map(({ network }) => network));
  return [...new Set(heads.flatMap(({ uses }) => uses))].filter((network) => !own.has(network));
}
