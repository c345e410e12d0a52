/** Work that does not end by itself in the time of a test, whatever the machine, and the network it is done on. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualSize } from '../../src/services/synthetic/synthetic-network.js';
import { generateNetwork } from '../../src/services/generate-network.js';
import type { Store } from '../../src/store/store.js';
import { loaded } from '../services/load-files.js';

/** A plan that simulates for minutes on the network of `prepareEndless`: it is ended from outside or not at all. */
export const endlessPlan = {
  k: 200,
  model: 'COMPLEX_CONTAGION',
  runs: 20_000,
  asOf: '2026-11-24',
  includeFiction: true,
} as const;

/** Loads an invented network of some hundred actors, beside the packaged ones. */
export async function prepareEndless(store: Store): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rete-endless-'));
  try {
    const size = { actors: 600, ties: 5000, municipalities: 20, seed: usualSize.seed };
    const generated = await generateNetwork(size, folder);
    if (!generated.ok) throw new Error(generated.message);
    const { path } = generated.value;
    await loaded(store, [{ name: path, bytes: readFileSync(path) }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
