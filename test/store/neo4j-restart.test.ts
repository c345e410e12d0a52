/** The boot tool, and a hub whose Neo4j is restarted under it. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bootNeo4j } from '../../scripts/neo4j/boot.js';
import { whyNotAvailable } from '../../scripts/neo4j/server-files.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { neo4jObstacle } from '../support/neo4j.js';
import { node, operator, put } from './things.js';

const obstacle = neo4jObstacle() ?? (await whyNotAvailable());

if (obstacle !== null && process.env['CI'] !== undefined) {
  it('needs a Neo4j of its own', () => {
    throw new Error(`no Neo4j can be booted: ${obstacle}`);
  });
}

describe.skipIf(obstacle !== null)(
  `a restarted Neo4j${obstacle === null ? '' : ` (not run: ${obstacle})`}`,
  () => {
    const folders: string[] = [];
    afterAll(async () => {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    });

    it('keeps its data and its password; the hub says UNAVAILABLE meanwhile and goes on afterwards', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'rete-restart-'));
      folders.push(folder);
      const first = await bootNeo4j({ folder });
      expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
      const { uri, user, password } = first;
      const store = await openNeo4jStore({ uri, user, password, timeouts: { connect: 1000, retry: 1500 } });
      try {
        await put(store, { nodes: [node('a', 'Company')] });
        await first.stop();
        await expect(store.nodes(operator, ['a'])).rejects.toMatchObject({
          name: 'StoreError',
          code: 'UNAVAILABLE',
        });
        const second = await bootNeo4j({ folder, boltPort: Number(new URL(uri).port) });
        try {
          expect(second.password).toBe(password);
          const [a] = await store.nodes(operator, ['a']);
          expect(a?.id).toBe('a');
          await put(store, { nodes: [node('b', 'Company')] });
          expect(await store.head()).toBe(2);
        } finally {
          await second.stop();
        }
      } finally {
        await store.close();
        await first.stop();
      }
    }, 400_000);
  },
);
