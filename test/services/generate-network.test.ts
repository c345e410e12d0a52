import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { SyntheticOptions } from '../../src/services/synthetic/synthetic-network.js';
import { sizeProblem, syntheticNetwork, usualSize } from '../../src/services/synthetic/synthetic-network.js';
import { emptyStore, loaded } from './load-files.js';

const root = mkdtempSync(join(tmpdir(), 'rete-generate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tenth: SyntheticOptions = { actors: 10_000, ties: 100_000, municipalities: 790, seed: usualSize.seed };

async function rete(...words: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(words, {
    environment: {},
    print: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said, complained };
}

test('writes the same file for the same options, sound by the ontology, and says its checksum', async () => {
  const folder = join(root, 'deep', 'folder');
  const words = ['generate', '--actors', '300', '--ties', '2000', '--municipalities', '20', '--out', folder];
  const { code, said, complained } = await rete(...words);
  expect({ code, complained }).toEqual({ code: 0, complained: [] });
  const path = join(folder, 'sintetica.json');
  const bytes = readFileSync(path);
  const checksum = createHash('sha256').update(bytes).digest('hex');
  expect(said).toEqual([`${path}: 300 actors, 2000 ties, ${bytes.length} bytes`, `SHA-256 ${checksum}`]);
  // The same on every machine: a change of the drawing is a change of everything measured on it.
  expect(checksum).toBe('b2ec516c34dc2327085b5b9908fa0305ba29949b0eb35c2c17b2d789ad4ffe54');
  expect(readdirSync(folder)).toEqual(['sintetica.json']);
  const plan = await loaded(await emptyStore(), [{ name: path, bytes }]);
  expect(plan.networks[0]?.differences.added).toHaveLength(2301);
  const other = await rete(...words, '--seed', '1');
  expect(other.said[1]).not.toBe(said[1]);
});

test('has the sizes, places and degrees that it promises', () => {
  const network = syntheticNetwork(tenth);
  const degrees = new Int32Array(tenth.actors);
  const sizes = new Map<number, number>();
  let [count, inside, own, ended] = [0, 0, 0, 0];
  for (const { kind, from, to, strength, term } of network.ties()) {
    count++;
    if (from === to) own++;
    if (network.provinceOf(from) === network.provinceOf(to)) inside++;
    if (kind === 'SEATED_IN') sizes.set(to, (sizes.get(to) ?? 0) + 1);
    if (!['PART_OF', 'SEATED_IN', 'MEMBER_OF'].includes(kind)) degrees[to] = (degrees[to] ?? 0) + 1;
    if (typeof term?.until === 'number') ended++;
    expect(strength === null || (strength >= 1 && strength <= 100)).toBe(true);
  }
  expect({ count, own }).toEqual({ count: 100_000, own: 0 });
  expect(inside / count).toBeGreaterThan(0.68);
  expect(inside / count).toBeLessThan(0.74);
  expect(ended / count).toBeGreaterThan(0.1);
  // The k-th largest town has a k-th of the first one's organisations.
  const [first = 0, , , fourth = 0] = [...sizes.values()].sort((a, b) => b - a);
  expect(first / fourth).toBeGreaterThan(3);
  expect(first / fourth).toBeLessThan(5);
  // Hill's estimate over the thousand highest degrees.
  const highest = [...degrees].sort((a, b) => b - a).slice(0, 1001);
  const least = highest[1000] ?? 1;
  const exponent =
    1 + 1000 / highest.slice(0, 1000).reduce((sum, degree) => sum + Math.log(degree / least), 0);
  expect(exponent).toBeGreaterThan(2);
  expect(exponent).toBeLessThan(2.4);
});

test.each([
  [{ municipalities: 0 }, 'expected at least one municipality, found 0'],
  [{ actors: 800 }, 'expected at least 811 actors with 790 municipalities, found 800'],
  [{ ties: 5 }, 'expected at least 9889 ties, one for the place of each actor, found 5'],
])('says why there is no network of %j', (changed, problem) => {
  expect(sizeProblem({ ...tenth, ...changed })).toBe(problem);
});

test('refuses options that are no numbers, and folders that cannot be written', async () => {
  const folder = join(root, 'refused');
  for (const words of [
    ['--actors', 'many'],
    ['--ties', '-1'],
    ['--seed', '1.5'],
    ['--actors', '9999999999'],
  ]) {
    const { code, complained } = await rete('generate', '--out', folder, ...words);
    expect(code).toBe(2);
    expect(complained[0]).toContain('Expected a whole number from 0 to');
  }
  expect(await rete('generate')).toMatchObject({ code: 2 });
  expect(await rete('generate', '--out', folder, '--ties', '5')).toMatchObject({ code: 1, said: [] });
  writeFileSync(join(root, 'file'), '');
  const { code, complained } = await rete('generate', '--out', join(root, 'file', 'folder'));
  expect({ code, complained }).toEqual({
    code: 1,
    complained: [expect.stringContaining('expected a folder that can be written, found')],
  });
});
