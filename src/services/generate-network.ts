/** Writes the synthetic network into a folder, as a network file that can be loaded. */
import { createHash } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import { checksumOf, syntheticColumnsOf } from './synthetic/synthetic-columns.js';
import { syntheticFile, syntheticNamespace } from './synthetic/synthetic-file.js';
import type { SyntheticOptions } from './synthetic/synthetic-network.js';
import { sizeProblem, syntheticNetwork } from './synthetic/synthetic-network.js';

export interface GeneratedFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly checksum: string;
  /** `checksumOf` the network that it describes. */
  readonly networkChecksum: string;
}

/** Makes the folder where it is missing; the file is there only when it is whole. */
export async function generateNetwork(
  options: SyntheticOptions,
  folder: string,
): Promise<Result<GeneratedFile, Failure<'BAD_SIZE' | 'NOT_WRITABLE'>>> {
  const problem = sizeProblem(options);
  if (problem !== null) return failure('BAD_SIZE', problem);
  const path = join(folder, `${syntheticNamespace}.json`);
  const network = syntheticNetwork(options);
  const networkChecksum = checksumOf(syntheticColumnsOf(network));
  const hash = createHash('sha256');
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(`${path}.part`, 'w');
    try {
      for (const piece of syntheticFile(network)) {
        hash.update(piece);
        await file.write(piece);
      }
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
    const { size: bytes } = await stat(path);
    return success({ path, bytes, checksum: hash.digest('hex'), networkChecksum });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failure(
      'NOT_WRITABLE',
      `expected a folder that can be written, found ${folder}: ${error.message}`,
    );
  }
}
