/** The documents in a folder, found by their checksums: what they are called does not matter. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface FoundDocument {
  /** Path of the file. */
  readonly path: string;
  readonly text: string;
}

export interface FolderOfDocuments {
  /** By SHA-256, in hexadecimal. */
  readonly byChecksum: ReadonlyMap<string, FoundDocument>;
  /** SHA-256 by name of file. */
  readonly checksums: ReadonlyMap<string, string>;
}

/** Reads the files of a folder, not those of folders inside it. Throws what the file system throws. */
export function findDocuments(folder: string): FolderOfDocuments {
  const byChecksum = new Map<string, FoundDocument>();
  const checksums = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(folder, entry.name);
    const bytes = readFileSync(path);
    const checksum = createHash('sha256').update(bytes).digest('hex');
    byChecksum.set(checksum, { path, text: bytes.toString('utf8') });
    checksums.set(entry.name, checksum);
  }
  return { byChecksum, checksums };
}
