/** What only an embedded file can suffer: a second process, a folder that cannot be written, damage, other versions. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { anyTime, attempt, changeOf, firstPage, node, operator, put, tie } from './things.js';

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

describe('the SQLite file', () => {
  let folder: string;
  let children: ChildProcess[];
  let stores: Store[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rete-file-'));
    children = [];
    stores = [];
  });

  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    for (const child of children) child.kill('SIGKILL');
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (at = folder): Promise<Store> => {
    const store = await openSqliteStore({ folder: at });
    stores.push(store);
    return store;
  };

  const close = async (store: Store): Promise<void> => {
    stores = stores.filter((other) => other !== store);
    await store.close();
  };

  /** Another process that opens the folder; what it said, and itself. */
  const elsewhere = async (
    id = '',
    user: { readonly uid?: number; readonly gid?: number } = {},
  ): Promise<{ readonly said: string; readonly child: ChildProcess }> => {
    const script = new URL('hold-folder.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder, id], {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...user,
    });
    children.push(child);
    for await (const line of createInterface(child.stdout)) return { said: line, child };
    return { said: 'nothing', child };
  };

  it('is held by one process: a second is refused with the name of the folder', async () => {
    const store = await open();
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ name: 'StoreError', code: 'IN_USE' });
    const { said } = await elsewhere();
    expect(said).toMatch(/^IN_USE /);
    expect(said).toContain(folder);
    expect(await attempt(store, { nodes: [node('a', 'Company')] })).toBe('written');
    await close(store);
    expect((await elsewhere()).said).toBe('OPEN');
  });

  it('is free again after the process that held it was killed, with all it had acknowledged', async () => {
    const { said, child } = await elsewhere('kept');
    expect(said).toBe('OPEN');
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: 'IN_USE' });
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    const store = await open();
    expect(await store.nodes(operator, ['kept'])).toMatchObject([{ id: 'kept', version: 1 }]);
  });

  it('refuses a folder below a file, and one where nothing can be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const below = join(folder, 'file', 'data');
    await expect(openSqliteStore({ folder: below })).rejects.toMatchObject({ code: 'READ_ONLY' });
    await expect(openSqliteStore({ folder: join(folder, 'file') })).rejects.toMatchObject({
      code: 'READ_ONLY',
    });
  });

  it('refuses a folder and files that it may not write', async () => {
    // Root may write everything, so another user must try.
    const user = isRoot ? { uid: nobody, gid: nobody } : {};
    chmodSync(folder, 0o555);
    const empty = await elsewhere('', user);
    expect(empty.said).toMatch(/^READ_ONLY /);
    expect(empty.said).toContain(folder);
    chmodSync(folder, 0o755);
    await close(await open());
    for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o444);
    chmodSync(folder, 0o555);
    expect((await elsewhere('', user)).said).toMatch(/^READ_ONLY /);
    for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o644);
  });

  it('refuses a file that is no database, and one whose pages are damaged', async () => {
    writeFileSync(join(folder, 'hub.sqlite'), 'This is no database. '.repeat(500));
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: 'CORRUPT' });
    rmSync(join(folder, 'hub.sqlite'));

    const store = await open();
    const nodes = Array.from({ length: 200 }, (_, index) => node(`n${index}`, 'Company'));
    await put(store, { nodes });
    await close(store);
    const file = join(folder, 'hub.sqlite');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 4096));
    const opening = openSqliteStore({ folder }).then(async (damaged) => {
      stores.push(damaged);
      await damaged.find(operator, { scope: anyTime }, firstPage);
    });
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'CORRUPT' });
  });

  it('refuses a file that a newer version wrote, and a database that is not ours, and leaves both alone', async () => {
    await close(await open());
    alter("INSERT INTO migration VALUES (9999, 'from the future')");
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({
      code: 'INCOMPATIBLE',
      message: expect.stringContaining('9999') as string,
    });
    alter('DELETE FROM migration WHERE version = 9999');
    await close(await open());
    rmSync(join(folder, 'hub.sqlite'));
    alter('CREATE TABLE recipes (title TEXT)');
    const untouched = readFileSync(join(folder, 'hub.sqlite'));
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: 'INCOMPATIBLE' });
    expect(alter('SELECT group_concat(name) AS names FROM sqlite_schema')).toEqual({ names: 'recipes' });
    expect(readFileSync(join(folder, 'hub.sqlite'))).toEqual(untouched);
  });

  it('makes the indexes of the ontology anew when they are those of another ontology', async () => {
    await close(await open());
    const indexes =
      "SELECT group_concat(name) AS names FROM sqlite_schema WHERE name LIKE 'ontology%' ORDER BY name";
    const made = alter(indexes);
    alter(`
      UPDATE setting SET value = 'another' WHERE name = 'ontology';
      DROP INDEX ontology_unique_Municipality_istatCode;
      CREATE INDEX ontology_colour ON node (json_extract(state, '$.properties.colour'))`);
    await close(await open());
    expect(alter(indexes)).toEqual(made);
  });

  it('finishes what is under way before it closes', async () => {
    const store = await open();
    const nodes = Array.from({ length: 500 }, (_, index) => node(`n${index}`, 'Company'));
    const writing = store.write(changeOf({ nodes }), { principal: 'tester', reason: 'test' });
    const closing = close(store);
    await expect(writing).resolves.toMatchObject({ ok: true, added: 500 });
    await closing;
    expect(await (await open()).head()).toBe(500);
  });

  it('survives a stream abandoned half-way, and a change while streaming', async () => {
    const store = await open();
    const nodes = Array.from({ length: 12_000 }, (_, index) =>
      node(`n${String(index).padStart(5, '0')}`, 'Company'),
    );
    await put(store, { nodes, ties: [tie('SUPPLIES', 'n00000', 'n00001')] });
    for await (const page of store.topology()) {
      expect(page.nodes.length).toBeGreaterThan(0);
      break;
    }
    const ids: string[] = [];
    for await (const page of store.topology()) {
      if (ids.length === 0) await put(store, { removedNodes: ['n11900'] });
      ids.push(...page.nodes.map(({ id }) => id));
    }
    expect(ids).toHaveLength(11_999);
    expect(new Set(ids).size).toBe(11_999);
  });

  /** Runs SQL on the closed file; its first row. */
  function alter(text: string): unknown {
    const database = new DatabaseSync(join(folder, 'hub.sqlite'));
    try {
      if (/^\s*(SELECT)/.test(text)) return { ...(database.prepare(text).get() as object) };
      database.exec(text);
      return null;
    } finally {
      database.close();
    }
  }
});
