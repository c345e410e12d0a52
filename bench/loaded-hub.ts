/**
 * Stores that hold the synthetic network, loaded as `rete load` loads it: made at the first call, kept under
 * `node_modules/.cache` for the later ones. Whoever writes to one changes what later runs measure. All of the network is fiction:
 * ask with `includeFiction: true`.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localOperator } from '../src/access/identify.js';
import { generateNetwork } from '../src/services/generate-network.js';
import { applyLoad, planLoad } from '../src/services/load.js';
import type { SyntheticOptions } from '../src/services/synthetic/synthetic-network.js';
import { usualSize } from '../src/services/synthetic/synthetic-network.js';
import { publishedChecksum } from '../src/services/synthetic/synthetic-columns.js';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.js';
import type { Store } from '../src/store/store.js';
import type { BootedNeo4j } from '../scripts/neo4j/boot.js';
import { bootNeo4j } from '../scripts/neo4j/boot.js';

/** A data folder (`RETE_DATA`, or `openSqliteStore`) with the network of this size. Minutes at the first call for the usual size. */
export async function openLoadedFolder(size: SyntheticOptions = usualSize): Promise<string> {
  return made(size, 'sqlite', async (folder) => {
    const store = await openSqliteStore({ folder });
    await loadInto(store, size);
  });
}

/** A running Neo4j with the network of this size, which the caller stops. The heap is in megabytes. */
export async function bootLoadedNeo4j(
  size: SyntheticOptions = usualSize,
  heapMegabytes = 2048,
): Promise<BootedNeo4j> {
  const folder = await made(size, 'neo4j', async (fresh) => {
    const server = await bootNeo4j({ folder: fresh, heapMegabytes });
    try {
      await loadInto(await openNeo4jStore(server), size);
    } finally {
      await server.stop();
    }
  });
  return bootNeo4j({ folder, heapMegabytes });
}

/** The network as a file of `rete generate`. */
async function syntheticFileOf(size: SyntheticOptions): Promise<string> {
  const folder = await made(size, 'file', async (fresh) => {
    const generated = await generateNetwork(size, fresh);
    if (!generated.ok) throw new Error(generated.message);
  });
  return join(folder, 'sintetica.json');
}

/** The folder, filled once: it gets its name when it is whole. */
async function made(
  { actors, ties, municipalities, seed }: SyntheticOptions,
  what: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  // Another way of drawing has another checksum.
  const drawing = publishedChecksum.slice(0, 12);
  const root = resolve(
    'node_modules/.cache/rete-bench',
    `${drawing}-${actors}-${ties}-${municipalities}-${seed}`,
  );
  const folder = join(root, what);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.part`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await fill(partial);
  renameSync(partial, folder);
  return folder;
}

async function loadInto(store: Store, size: SyntheticOptions): Promise<void> {
  try {
    const name = await syntheticFileOf(size);
    const plan = await planLoad(store, localOperator, [{ name, bytes: readFileSync(name) }]);
    if (!plan.ok) throw new Error(plan.message);
    const applied = await applyLoad(store, localOperator, plan.value, {
      onBatch: ({ batch, batches }) => {
        if (batch % 50 === 0)
          process.stderr.write(`loading into ${store.engine}: batch ${batch} of ${batches}\n`);
      },
    });
    if (!applied.ok) throw new Error(applied.message);
  } finally {
    await store.close();
  }
}
