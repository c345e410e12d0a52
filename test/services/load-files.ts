/** Network files and stores for the tests of loading. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { formatProblem } from '../../src/bundles/problem.js';
import type { LoadPlan } from '../../src/services/load-plan.js';
import type { GivenFile } from '../../src/services/load.js';
import { applyLoad, planLoad } from '../../src/services/load.js';
import type { Item } from '../../src/services/load-differences.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';

export function file(name: string, text: string): GivenFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Three companies, a contribution with its implied tie, and two ties entered by hand. */
export const mine = `network: mine
title: { it: Mia, en: Mine }
edition: '1'
citing: paper
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
actors:
  alfa: { kind: Company, name: Alfa, cites: [{ lines: 1 }] }
  beta: { kind: Company, name: Beta, cites: [{ lines: 2 }] }
  gamma: { kind: Company, name: Gamma, cites: [{ lines: 3 }] }
records:
  gift: { kind: Contribution, contributor: alfa, recipient: beta, amount: 5 EUR, cites: [{ lines: 4 }] }
ties:
  - { kind: SUPPLIES, from: alfa, to: beta, cites: [{ lines: 5 }] }
  - { kind: SUPPLIES, from: beta, to: gamma, cites: [{ lines: 6 }] }
`;

/** Uses the first one. */
export const yours = `network: yours
title: { it: Tua, en: Yours }
edition: '1'
uses: [mine]
citing: mine/paper
actors:
  delta: { kind: Company, name: Delta, cites: [{ lines: 1 }] }
ties:
  - { kind: SUPPLIES, from: delta, to: mine/alfa, cites: [{ lines: 2 }] }
`;

/** An empty embedded store in a folder of its own, gone after the test. */
export async function emptyStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'rete-load-'));
  const store = await openSqliteStore({ folder });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
}

export async function planned(store: Store, files: readonly GivenFile[]): Promise<LoadPlan> {
  const plan = await planLoad(store, localOperator, files);
  if (!plan.ok) throw new Error(plan.problems.map(formatProblem).join('\n'));
  return plan.value;
}

/** Plans and writes; the plan. */
export async function loaded(store: Store, files: readonly GivenFile[]): Promise<LoadPlan> {
  const plan = await planned(store, files);
  const applied = await applyLoad(store, localOperator, plan);
  if (!applied.ok) throw new Error(applied.message);
  return plan;
}

/** The ids of the plan's differences, over all its networks. */
export function idsOf(
  plan: LoadPlan,
  part: 'added' | 'changed' | 'unchanged' | 'gone' | 'removed',
): string[] {
  return plan.networks.flatMap(({ differences }) => differences[part].map((item: Item) => item.id)).sort();
}
