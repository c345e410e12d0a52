import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface ScratchTree {
  readonly folder: string;
  remove(): void;
}

/** The root of the repository. */
export const repository = resolve(import.meta.dirname, '../..');

/** Writes files (path → text) into a new folder inside the repository, so that packages resolve from it. */
export function writeScratchTree(files: Readonly<Record<string, string>>): ScratchTree {
  const cache = join(repository, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'tree-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
