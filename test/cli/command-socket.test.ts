/** Commands beside a running hub: over a socket that only its user can open, on the hub's own store. */
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { openCommandSocket } from '../../src/cli/command-socket.js';
import type { CommandSocket } from '../../src/cli/command-socket.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { mine } from '../services/load-files.js';
import { operator } from '../store/things.js';

const root = mkdtempSync(join(tmpdir(), 'rete-cs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
let data = '';
let store: Store;
let commands: CommandSocket | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'c'));
  data = join(folder, 'data');
  writeFileSync(join(folder, 'mine.yaml'), mine);
  store = await openSqliteStore({ folder: data });
});
afterEach(async () => {
  await commands?.close();
  commands = null;
  await store.close();
});

async function rete(words: readonly string[], dataFolder = data) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(words, {
    environment: { RETE_DATA: dataFolder },
    print: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained };
}

/** Sends lines as they are; all that comes back. */
async function sent(...lines: readonly string[]): Promise<readonly string[]> {
  const socket = connect(join(data, 'hub.sock'));
  await once(socket, 'connect');
  socket.end(lines.map((line) => `${line}\n`).join(''));
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text.trimEnd().split('\n');
}

test('loads into the store of a running hub, backs it up, and restores that elsewhere', async () => {
  commands = await openCommandSocket(data, store);
  const woken = new Promise<void>((resolve) => store.onWake(resolve));
  const loaded = await rete(['load', join(folder, 'mine.yaml')]);
  expect(loaded).toMatchObject({
    code: 0,
    complained: [],
    said: expect.stringContaining('added 9') as unknown,
  });
  await woken;
  const [alfa] = await store.nodes(operator, ['mine/alfa']);
  expect(alfa?.name).toBe('Alfa');

  const file = join(folder, 'hub.backup');
  expect(await rete(['backup', file])).toMatchObject({
    code: 0,
    complained: [],
    said: expect.stringMatching(/^9 events/u) as unknown,
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await rete(['backup', file])).toMatchObject({
    code: 1,
    complained: [expect.stringContaining('expected no such file')],
  });
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);

  expect(await rete(['restore', file])).toMatchObject({
    code: 1,
    complained: [expect.stringContaining('in use')],
  });
  const elsewhere = join(folder, 'elsewhere');
  const restored = await rete(['restore', file], elsewhere);
  expect(restored).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Restored 6 actors and records, 3 ties and 9 events/u) as unknown,
  });
  expect(await rete(['restore', file], elsewhere)).toMatchObject({
    code: 1,
    complained: [expect.stringContaining('expected an empty store')],
  });
  const again = await rete(['load', '--dry-run', join(folder, 'mine.yaml')], elsewhere);
  expect(again.said).toContain('added 0, changed 0, unchanged 9');
});

test('a problem in a file comes back as it would without a hub', async () => {
  commands = await openCommandSocket(data, store);
  writeFileSync(
    join(folder, 'mine.yaml'),
    mine.replace('kind: Company, name: Beta', 'kind: Compny, name: Beta'),
  );
  const { code, complained } = await rete(['load', join(folder, 'mine.yaml')]);
  expect(code).toBe(1);
  expect(complained[0]).toMatch(/mine\.yaml:9:17: expected one of .*Did you mean Company\?$/u);
  expect(await store.head()).toBe(0);
});

test('only its user may open it, and it is gone when the hub is', async () => {
  commands = await openCommandSocket(data, store);
  expect(statSync(join(data, 'hub.sock')).mode & 0o777).toBe(0o600);
  await commands.close();
  commands = null;
  expect(existsSync(join(data, 'hub.sock'))).toBe(false);
  expect(readdirSync(data).filter((name) => name.startsWith('.s'))).toEqual([]);
});

test('a socket that a crash has left is in nobody’s way', async () => {
  const dead = createServer();
  dead.listen(join(folder, 'dead'));
  await once(dead, 'listening');
  const { linkSync } = await import('node:fs');
  linkSync(join(folder, 'dead'), join(data, 'hub.sock'));
  await new Promise((resolve) => dead.close(resolve));
  expect(await rete(['load', join(folder, 'mine.yaml')])).toMatchObject({
    code: 1,
    complained: [expect.stringContaining('takes no commands')],
  });
  commands = await openCommandSocket(data, store);
  expect(await rete(['load', join(folder, 'mine.yaml')])).toMatchObject({ code: 0 });
});

test.each([
  ['no JSON', ['hello']],
  ['an unknown command', ['{"ask":{"command":"serve"}}', '{"go":true}']],
  ['an unknown option', ['{"ask":{"command":"backup","all":true}}', '{"go":true}']],
  ['a file before the question', ['{"file":"x"}']],
  ['bytes of no file', ['{"ask":{"command":"backup"}}', '{"bytes":"AA=="}']],
  ['bytes that are none', ['{"ask":{"command":"load","dryRun":false}}', '{"file":"x"}', '{"bytes":"%"}']],
  ['two questions', ['{"ask":{"command":"backup"}}', '{"ask":{"command":"backup"}}']],
  ['no end', ['{"ask":{"command":"backup"}}']],
  ['a line without end', [`{"ask":"${'x'.repeat(4_100_000)}"}`]],
])('%s is refused, and the hub goes on', async (_, lines) => {
  commands = await openCommandSocket(data, store);
  const answer = await sent(...lines);
  expect(answer).toEqual([expect.stringContaining('The hub refuses what it was sent'), '{"exit":2}']);
  expect(await rete(['load', join(folder, 'mine.yaml')])).toMatchObject({ code: 0 });
});

test('a hub and other commands refuse a store that is restored by half; restoring anew repairs it', async () => {
  commands = await openCommandSocket(data, store);
  await rete(['load', join(folder, 'mine.yaml')]);
  const file = join(folder, 'hub.backup');
  await rete(['backup', file]);
  const half = join(folder, 'half');
  const other = await openSqliteStore({ folder: half });
  await other.archive.begin();
  await other.close();
  const refused = {
    code: 1,
    complained: [expect.stringMatching(/only a part of it is there.*rete restore/u)],
  };
  expect(await rete(['load', join(folder, 'mine.yaml')], half)).toMatchObject(refused);
  expect(await rete(['backup', join(folder, 'no.backup')], half)).toMatchObject(refused);
  expect(existsSync(join(folder, 'no.backup'))).toBe(false);
  expect(await rete(['restore', file], half)).toMatchObject({ code: 0 });
  expect(await rete(['load', join(folder, 'mine.yaml')], half)).toMatchObject({ code: 0 });
});
