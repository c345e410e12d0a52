/** Reads network files in a thread of its own, so that a start can go on meanwhile. */
import { startThread } from '../threads/thread.js';
import type { Thread } from '../threads/thread.js';
import type { FileReader, FirstLook } from './file-reader.js';
import type { NetworkFile, ReadBundles } from './read-bundles.js';
import type { StoredNetwork } from './references.js';

export type ReaderRequest =
  | { readonly task: 'FIRST_LOOK'; readonly files: readonly NetworkFile[] }
  | {
      readonly task: 'READ';
      readonly names: readonly string[];
      readonly stored: ReadonlyMap<string, StoredNetwork>;
    };

export interface ReaderThread extends FileReader {
  /** Ends the thread. */
  end(): Promise<void>;
}

/** The thread starts with the first look: who has nothing to read pays nothing. */
export function readInThread(): ReaderThread {
  let thread: Thread<ReaderRequest, FirstLook | ReadBundles> | null = null;
  const ask = (request: ReaderRequest) => {
    thread ??= startThread(new URL('./read-worker.js', import.meta.url), null);
    return thread.call(request);
  };
  return {
    firstLook: (files) => ask({ task: 'FIRST_LOOK', files }) as Promise<FirstLook>,
    read: (names, stored) => ask({ task: 'READ', names, stored }) as Promise<ReadBundles>,
    end: async () => thread?.end(),
  };
}
