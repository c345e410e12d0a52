/** Reads the files that a command is given. */
import { readFile } from 'node:fs/promises';
import type { GivenFile } from '../services/load.js';
import type { Terminal } from './terminal.js';

/** The files in their order; null where one cannot be read, and each of those is complained about. */
export async function readFiles(
  names: readonly string[],
  terminal: Terminal,
): Promise<readonly GivenFile[] | null> {
  const files: GivenFile[] = [];
  for (const name of new Set(names)) {
    try {
      files.push({ name, bytes: await readFile(name) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      terminal.complain(`${name}: expected a file that can be read; ${reason}`);
    }
  }
  return files.length === new Set(names).size ? files : null;
}
