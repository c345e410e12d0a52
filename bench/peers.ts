/** Asks libraries from PyPI; null, with a message, where they cannot be had. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timedLines, writeColumns } from './kernel.js';
import type { Column, Timed } from './kernel.js';

/** The packages of each program. */
const programs = {
  'peers.py': ['igraph==1.0.0', 'networkit==11.3', 'numpy==2.4.6'],
  'ndlib-cascades.py': ['ndlib==6.0.1', 'networkx==3.6.1', 'six==1.17.0', 'numpy==2.4.6'],
} as const;

/** By the name of the peer. The columns are those that the program reads, in its order. */
export function askPeers(
  folder: string,
  columns: readonly Column[],
  rounds: number,
  name: keyof typeof programs = 'peers.py',
): ReadonlyMap<string, Timed> | null {
  const file = join(folder, `${name}.bin`);
  writeColumns(file, columns);
  const python = join(folder, `${name}.venv`, 'bin', 'python');
  const program = fileURLToPath(new URL(name, import.meta.url));
  try {
    execFileSync('python3', ['-m', 'venv', join(folder, `${name}.venv`)]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...programs[name]], { stdio: 'ignore' });
    return timedLines(execFileSync(python, [program, file, String(rounds)], { encoding: 'utf8' }));
  } catch (error) {
    process.stderr.write(`what ${name} measures is not measured: ${String(error)}\n`);
    return null;
  }
}
