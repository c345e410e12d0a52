/** Network files by themselves, without a store. */
import type { Bundle } from '../bundles/read-bundles.js';
import { readHere } from '../bundles/read-here.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { FilesRefused, GivenFile } from './load.js';
import { filesRefused, withChecksum } from './load.js';

/** Checks files that need nothing from a store: every network they use must be among them. */
export function checkFiles(given: readonly GivenFile[]): Result<readonly Bundle[], FilesRefused> {
  const reader = readHere();
  reader.firstLook(given.map(withChecksum));
  const read = reader.read(
    given.map((file) => file.name),
    new Map(),
  );
  return read.ok ? success(read.bundles) : filesRefused(read.problems);
}
