import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { mine, yours } from './load-files.js';

const root = mkdtempSync(join(tmpdir(), 'rete-load-command-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
  writeFileSync(join(folder, 'mine.yaml'), mine);
  writeFileSync(join(folder, 'yours.yaml'), yours);
});

/** Runs `rete` with these words, of which files stand in the folder of the test. */
async function rete(...words: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(
    words.map((word) => (word.endsWith('.yaml') ? join(folder, word) : word)),
    {
      environment: { RETE_DATA: join(folder, 'data') },
      print: (line) => said.push(line),
      complain: (line) => complained.push(line.replaceAll(`${folder}/`, '')),
    },
  );
  return { code, said: said.join('\n'), complained };
}

test('loads, reports by kind, and reports what differs the next time', async () => {
  expect(await rete('load', 'mine.yaml', 'yours.yaml')).toEqual({
    code: 0,
    complained: [],
    said: `mine (Mia), edition 1; never loaded before
  added 9, changed 0, unchanged 0, gone 0
  added:
    Company 3
    Source 1
    Contribution 1
    NetworkFile 1
    SUPPLIES 2
    FUNDS 1 (1 implied by records)
yours (Tua), edition 1; never loaded before
  added 3, changed 0, unchanged 0, gone 0
  added:
    Company 1
    NetworkFile 1
    SUPPLIES 1`,
  });
  const edited = mine
    .replace("edition: '1'", "edition: '2'")
    .replace('name: Alfa', 'name: Alfa, size: SMALL')
    .replace('  - { kind: SUPPLIES, from: beta, to: gamma', '  - { kind: SUPPLIES, from: gamma, to: beta');
  writeFileSync(join(folder, 'mine.yaml'), edited);
  const report = `mine (Mia), edition 2; loaded before: 1
  added 1, changed 2, unchanged 6, gone 1
  added:
    SUPPLIES 1
      Gamma → Beta
  changed:
    Company 1
      Alfa (mine/alfa): size
    NetworkFile 1
      Mia (mine/network-file): checksum, edition
  gone:
    SUPPLIES 1
      Beta → Gamma
  What is gone from the file stays in the hub as it was: a load removes nothing.`;
  const dry = await rete('load', '--dry-run', 'mine.yaml');
  expect(dry.said).toBe(`${report}\n  Nothing was written.`);
  const done = await rete('load', 'mine.yaml');
  expect(done.said).toBe(report);
  const again = await rete('load', 'mine.yaml');
  expect(again.said.split('\n')[1]).toBe('  added 0, changed 0, unchanged 9, gone 1');
});

test('puts problems on standard error as file:line:column, and ends with 1', async () => {
  writeFileSync(
    join(folder, 'mine.yaml'),
    mine.replace('kind: Company, name: Beta', 'kind: Compny, name: Beta'),
  );
  const { code, said, complained } = await rete('load', 'mine.yaml');
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(complained).toEqual([
    expect.stringMatching(/^mine\.yaml:9:17: expected one of .*; found "Compny"\. Did you mean Company\?$/u),
    'Nothing was loaded: one problem.',
  ]);
});

test('says which file it cannot read', async () => {
  const { code, complained } = await rete('load', 'mine.yaml', 'none.yaml');
  expect(code).toBe(1);
  expect(complained).toEqual([
    expect.stringMatching(/^none\.yaml: expected a file that can be read; ENOENT/u),
  ]);
});

test.each([[['load']], [['lod', 'mine.yaml']], [['load', '--dry', 'mine.yaml']]])(
  'ends with 2 when called as %j',
  async (words) => {
    const { code, said, complained } = await rete(...words);
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(complained[0]).toMatch(/^error: /u);
  },
);

test('checks files without a store', async () => {
  expect(await rete('check', 'mine.yaml', 'yours.yaml')).toMatchObject({ code: 0, complained: [] });
  expect(await rete('check', 'yours.yaml')).toMatchObject({
    code: 1,
    complained: [
      'yours.yaml:4:8: expected a network that is loaded already, or whose file is given too; found mine',
    ],
  });
});

test('says so while something holds the store that takes no commands', async () => {
  const store = await openSqliteStore({ folder: join(folder, 'data') });
  const { code, complained } = await rete('load', 'mine.yaml');
  await store.close();
  expect(code).toBe(1);
  expect(complained).toEqual([
    expect.stringMatching(/^The data in data is in use by another process, which takes no commands/u),
  ]);
});
