/** Asks igraph and NetworKit from PyPI; null, with a message, where they cannot be had. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timedLines, writeColumns } from './kernel.js';
import type { Column, Timed } from './kernel.js';

const packages = ['igraph==1.0.0', 'networkit==11.3', 'numpy==2.4.6'];

/** By the name of the peer. The columns are sources, and where rows start and lead to. */
export function askPeers(
  folder: string,
  columns: readonly Column[],
  rounds: number,
): ReadonlyMap<string, Timed> | null {
  const file = join(folder, 'edges.bin');
  writeColumns(file, columns);
  const python = join(folder, 'peers', 'bin', 'python');
  const program = fileURLToPath(new URL('peers.py', import.meta.url));
  try {
    execFileSync('python3', ['-m', 'venv', join(folder, 'peers')]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'ignore' });
    return timedLines(execFileSync(python, [program, file, String(rounds)], { encoding: 'utf8' }));
  } catch (error) {
    process.stderr.write(`igraph and NetworKit are not measured: ${String(error)}\n`);
    return null;
  }
}
