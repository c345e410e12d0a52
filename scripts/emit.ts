/**
 * Writes the files that follow from the sources: `npm run emit`. With `--check` it writes nothing and fails where a
 * committed file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emittedFiles } from './emit/emitted-files.js';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const { path, content } of emittedFiles) {
  const file = fileURLToPath(new URL(path, root));
  const wanted = await content();
  const found = read(file);
  if (found === wanted) continue;
  stale.push(found === null ? `${path}: not there` : `${path}: ${firstDifference(found, wanted)}`);
  if (!check) {
    writeFileSync(file, wanted);
    console.log(`wrote ${path}`);
  }
}
if (check && stale.length > 0) {
  console.error(
    `These files are not what their sources say. Write and commit them anew: npm run emit\n  ${stale.join('\n  ')}`,
  );
  process.exitCode = 1;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function firstDifference(found: string, wanted: string): string {
  const [old, now] = [found.split('\n'), wanted.split('\n')];
  const index = now.findIndex((line, place) => line !== old[place]);
  const at = index === -1 ? now.length : index;
  return `line ${at + 1}: expected ${JSON.stringify(now[at] ?? 'the end')}, found ${JSON.stringify(old[at] ?? 'the end')}`;
}
