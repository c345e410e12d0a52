import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { compareText } from '../../src/model/ids.js';
import { tieKinds } from '../../src/model/kinds.js';
import { topologyOfNode, topologyOfTie } from '../../src/model/topology.js';
import { arrangeNetwork } from '../../src/network/arrange-network.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { Network } from '../../src/network/network.js';
import { fictionFlag } from '../../src/network/network.js';
import { generateNetwork } from '../../src/services/generate-network.js';
import type { SyntheticOptions } from '../../src/services/synthetic/synthetic-network.js';
import { checksumOf, syntheticColumnsOf } from '../../src/services/synthetic/synthetic-columns.js';
import {
  sizeProblem,
  syntheticNetwork,
  termOf,
  usualSize,
} from '../../src/services/synthetic/synthetic-network.js';
import { checkFiles } from '../../src/services/check-files.js';
import { emptyStore, loaded } from './load-files.js';

const root = mkdtempSync(join(tmpdir(), 'rete-generate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tenth: SyntheticOptions = { actors: 10_000, ties: 100_000, municipalities: 790, seed: usualSize.seed };

const small: SyntheticOptions = { actors: 300, ties: 2000, municipalities: 20, seed: usualSize.seed };

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
  expect(said).toEqual([
    `${path}: 300 actors, 2000 ties, ${bytes.length} bytes`,
    `SHA-256 of the file: ${checksum}`,
    `SHA-256 of the network: ${checksumOf(syntheticColumnsOf(syntheticNetwork(small)))}`,
  ]);
  // The same on every machine: a change of the drawing is a change of everything measured on it.
  expect(checksum).toBe('64e346ee348f34b43a0262dd3b3c272da16c678b9b797041cfcc2161b85d442a');
  expect(readdirSync(folder)).toEqual(['sintetica.json']);
  const plan = await loaded(await emptyStore(), [{ name: path, bytes }]);
  expect(plan.networks[0]?.differences.added).toHaveLength(2301);
  const other = await rete(...words, '--seed', '1');
  expect(other.said[2]).not.toBe(said[2]);
});

test('the file and the arrays that are measured on describe the same network', async () => {
  const folder = join(root, 'same');
  const generated = await generateNetwork(small, folder);
  if (!generated.ok) throw new Error(generated.message);
  const { path, networkChecksum } = generated.value;
  const checked = checkFiles([{ name: path, bytes: readFileSync(path) }]);
  const [bundle] = checked.ok ? checked.value : [];
  const fromFile = buildNetwork({
    nodes: (bundle?.nodes ?? []).flatMap((node) => topologyOfNode({ ...node, version: 1 }) ?? []),
    ties: (bundle?.ties ?? []).map((tie) => topologyOfTie({ ...tie, version: 1 })),
    position: 1,
  });
  const columns = syntheticColumnsOf(syntheticNetwork(small));
  expect(checksumOf(columns)).toBe(networkChecksum);
  expect(described(arrangeNetwork(columns, 1))).toEqual(described(fromFile));
  const { nodeCount, tieCount } = fromFile;
  expect(fromFile.nodeFlags.subarray(0, nodeCount).every((flags) => flags === fictionFlag)).toBe(true);
  expect(
    fromFile.tieFlags.subarray(0, tieCount).every((flags) => (flags & fictionFlag) === fictionFlag),
  ).toBe(true);
});

test('a tie that is drawn more than once between two has a key of its own, in the order of the ids', () => {
  const { kind, from, to, ordinal } = syntheticNetwork(small).ties();
  const ids = syntheticColumnsOf(syntheticNetwork(small));
  const all = Array.from(kind, (_, tie) => ids.tieIdOf(tie));
  expect(Math.max(...ordinal)).toBeGreaterThan(1);
  expect(new Set(all).size).toBe(small.ties);
  expect([...all].sort(compareText)).toEqual(all);
  expect(from.every((end, tie) => end !== to[tie])).toBe(true);
});

test('has the sizes, places and degrees that it promises', () => {
  const network = syntheticNetwork(tenth);
  const degrees = new Int32Array(tenth.actors);
  const sizes = new Map<number, number>();
  let [count, inside, own, ended] = [0, 0, 0, 0];
  const ties = network.ties();
  for (const [tie, from] of ties.from.entries()) {
    const to = ties.to[tie] ?? 0;
    const kind = tieKinds[ties.kind[tie] ?? 0] ?? '';
    const term = ties.term[tie] ?? 0;
    const strength = ties.strength[tie] ?? 0;
    count++;
    if (from === to) own++;
    if (network.provinceOf(from) === network.provinceOf(to)) inside++;
    if (kind === 'SEATED_IN') sizes.set(to, (sizes.get(to) ?? 0) + 1);
    if (!['PART_OF', 'SEATED_IN', 'MEMBER_OF'].includes(kind)) degrees[to] = (degrees[to] ?? 0) + 1;
    if (term > 0 && termOf(term).until !== null) ended++;
    expect(strength).toBeLessThanOrEqual(100);
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

/** Everything that a network says of actors and ties, but that they are fiction. */
function described(network: Network): object {
  const bounds = (row: number) => [...network.bounds.subarray(4 * row, 4 * row + 4)];
  const rest = (flags: number) => flags & ~fictionFlag;
  return {
    // Columns have room for more than there is.
    actors: Array.from({ length: network.nodeCount }, (_, node) => [
      network.idOf(node),
      network.kindOf(node),
      rest(network.nodeFlags[node] ?? 0),
      bounds(network.nodeBounds[node] ?? 0),
      network.audiences[network.nodeAudience[node] ?? 0],
    ]),
    ties: Array.from({ length: network.tieCount }, (_, tie) => [
      network.tieIdOf(tie),
      network.tieKindOf(tie),
      network.idOf(network.tieFrom[tie] ?? 0),
      network.idOf(network.tieTo[tie] ?? 0),
      network.tieCost[tie],
      rest(network.tieFlags[tie] ?? 0),
      bounds(network.tieBounds[tie] ?? 0),
      network.audiences[network.tieAudience[tie] ?? 0],
    ]),
  };
}
