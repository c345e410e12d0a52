/** Compiles the C++ kernel and asks it; null where there is no compiler. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export interface Timed {
  /** Milliseconds of each round. */
  readonly rounds: readonly number[];
  /** What the answers add up to, to be compared. */
  readonly sum: number;
}

/** Writes columns, each after its length in bytes. */
export function writeColumns(file: string, columns: readonly Column[]): void {
  const descriptor = openSync(file, 'w');
  for (const column of columns) {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(column.byteLength));
    writeSync(descriptor, length);
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    for (let start = 0; start < bytes.length;) start += writeSync(descriptor, bytes, start);
  }
  closeSync(descriptor);
}

/** By the name of the question. The columns are those that the kernel reads, in its order. */
export function askKernel(
  folder: string,
  columns: readonly Column[],
  rounds: number,
  kernel: 'kernel.cpp' | 'planning-kernel.cpp' = 'kernel.cpp',
): ReadonlyMap<string, Timed> | null {
  if (spawnSync('g++', ['--version']).status !== 0) return null;
  const program = join(folder, 'kernel');
  const source = fileURLToPath(new URL(kernel, import.meta.url));
  execFileSync('g++', ['-O3', '-std=c++17', '-o', program, source]);
  const file = join(folder, 'columns.bin');
  writeColumns(file, columns);
  return timedLines(execFileSync(program, [file, String(rounds)], { encoding: 'utf8' }));
}

/** Lines of `name milliseconds … = sum`. */
export function timedLines(text: string): ReadonlyMap<string, Timed> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [times = '', sum = ''] = line.split(' = ');
        const [name = '', ...rounds] = times.split(' ');
        return [name, { rounds: rounds.map(Number), sum: Number(sum) }];
      }),
  );
}
