/**
 * A kind of tie with properties is added to the ontology, and nothing else is edited: a copy of the sources with that
 * one change checks files, emits, stores, filters and answers by it. A copy rather than a mock, for the embedded
 * store's thread reads the ontology by itself.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { localOperator } from '../../src/access/identify.js';
import { formatProblem } from '../../src/bundles/problem.js';
import { viewerOf } from '../../src/model/viewer.js';
import type * as check from '../../src/services/check-files.js';
import type * as load from '../../src/services/load.js';
import type * as networkFileSchemas from '../../scripts/emit/network-file-schema.js';
import type * as ontologyPages from '../../scripts/emit/ontology-page.js';
import type * as neo4jStores from '../../src/store/neo4j/neo4j-store.js';
import type * as hubs from '../support/hub.js';
import type * as sqliteStores from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { repository, writeScratchTree } from '../support/scratch-tree.js';

const declaration = `
    LENDS_TO: {
      label: say('presta a', 'lends to'),
      description: 'An actor lends money to another.',
      sentence: say('{from} presta a {to}', '{from} lends to {to}'),
      pluralSentence: say('{from} prestano a {to}', '{from} lend to {to}'),
      from: parties,
      to: parties,
      contact: 'BOTH',
      strength: 0.5,
      influence: none,
      properties: {
        guarantee: choice('System', 'Garanzia', 'Guarantee'),
        months: { type: 'integer', label: say('Mesi', 'Months'), indexed: true },
      },
    },`;

const tree = writeScratchTree(copyWithNewKind());
afterAll(() => tree.remove());

const network = `network: mine
title: { it: Mia, en: Mine }
edition: '1'
fiction: true
actors:
  alfa: { kind: Company, name: Alfa }
  beta: { kind: Company, name: Beta }
  gamma: { kind: Company, name: Gamma }
ties:
  - { kind: LENDS_TO, from: alfa, to: beta, guarantee: SOLIDARITY, months: 6 }
  - { kind: LENDS_TO, from: alfa, to: gamma, guarantee: ECONOMIC, months: 24 }
`;
const file = (text: string) => ({ name: 'mine.yaml', bytes: new TextEncoder().encode(text) });

test('files are checked by it', async () => {
  const { checkFiles } = await copied<typeof check>('src/services/check-files.ts');
  expect(checkFiles([file(network)])).toMatchObject({ ok: true });
  const wrong = network
    .replace('guarantee: SOLIDARITY, months: 6', 'guarantee: SOLIDARTY, months: six')
    .replace('guarantee: ECONOMIC', 'guaranty: ECONOMIC');
  const checked = checkFiles([file(wrong)]);
  expect(checked.ok ? [] : checked.problems.map(formatProblem)).toEqual([
    'mine.yaml:10:56: expected one of INSTITUTIONAL, SOLIDARITY, ECONOMIC; found "SOLIDARTY". Did you mean SOLIDARITY?',
    'mine.yaml:10:75: expected a whole number, found "six"',
    expect.stringMatching(/^mine\.yaml:11:46: LENDS_TO has no key guaranty; .*Did you mean guarantee\?$/u),
  ]);
});

test('the schema of files has it', async () => {
  const { networkFileSchema } = await copied<typeof networkFileSchemas>(
    'scripts/emit/network-file-schema.ts',
  );
  const check = new Ajv({ strictTypes: false, strictRequired: false }).compile(networkFileSchema());
  expect(check(parse(network))).toBe(true);
  expect(check(parse(network.replace('SOLIDARITY', 'SOLID')))).toBe(false);
});

test('the reference page has it', async () => {
  const { ontologyPage } = await copied<typeof ontologyPages>('scripts/emit/ontology-page.ts');
  expect(ontologyPage()).toMatch(/^\| `LENDS_TO` +\| lends to +\| presta a +\| both ways/mu);
  expect(ontologyPage()).toMatch(/^\| `guarantee` \| Guarantee \| Garanzia +\| \[System\]/mu);
});

test('SQLite stores it, and finds ties and actors by its properties', async () => {
  await storesAndFinds(await openSqlite());
});

describeOnNeo4j('a new kind of tie on a real Neo4j', (lease) => {
  test('Neo4j stores it, and finds ties and actors by its properties', async () => {
    const { openNeo4jStore } = await copied<typeof neo4jStores>('src/store/neo4j/neo4j-store.ts');
    const { uri, user, password, database } = lease();
    const where = database === undefined ? {} : { database };
    const store = await openNeo4jStore({ uri, user, password, ...where });
    onTestFinished(() => store.close());
    await storesAndFinds(store);
    // Neo4j builds the indexes of the whole ontology first.
  }, 120_000);
});

test('GraphQL asks and answers by it', async () => {
  const { startTestHub } = await copied<typeof hubs>('test/support/hub.ts');
  const hub = await startTestHub({ seeds: false, prepare: loadNetwork });
  onTestFinished(() => hub.close());
  const query = `{
    node(id: "mine/alfa") {
      ... on Company {
        ties(kinds: [LENDS_TO], where: { guarantee: [SOLIDARITY] }, includeFiction: true) {
          totalCount
          nodes { id kind guarantee months label { en } }
        }
      }
    }
  }`;
  const response = await fetch(`${hub.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toMatchObject({
    data: {
      node: {
        ties: {
          totalCount: 1,
          nodes: [
            {
              id: 'mine/LENDS_TO:mine/alfa>mine/beta',
              kind: 'LENDS_TO',
              guarantee: 'SOLIDARITY',
              months: 6,
              label: { en: 'lends to' },
            },
          ],
        },
      },
    },
  });
});

async function openSqlite(): Promise<Store> {
  const { openSqliteStore } = await copied<typeof sqliteStores>('src/store/sqlite/sqlite-store.ts');
  const folder = mkdtempSync(join(tmpdir(), 'rete-kind-'));
  const store = await openSqliteStore({ folder });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
}

async function loadNetwork(store: Store): Promise<void> {
  const { applyLoad, planLoad } = await copied<typeof load>('src/services/load.ts');
  const plan = await planLoad(store, localOperator, [file(network)]);
  if (!plan.ok) throw new Error(plan.message);
  const applied = await applyLoad(store, localOperator, plan.value);
  if (!applied.ok) throw new Error(applied.message);
}

async function storesAndFinds(store: Store): Promise<void> {
  await loadNetwork(store);
  const viewer = viewerOf(localOperator);
  const scope = { asOf: null, includeProposed: false, includeFiction: true };
  const page = { size: 10, direction: 'FORWARD', from: null } as const;
  const where = [{ property: 'guarantee', op: 'IN', values: ['SOLIDARITY'] }] as const;
  const ties = await store.tiesOf(viewer, {
    scope,
    actors: ['mine/alfa'],
    direction: 'OUT',
    where,
    page,
  });
  expect(ties.get('mine/alfa')?.items.map(({ item }) => [item.to, item.properties])).toEqual([
    ['mine/beta', { guarantee: 'SOLIDARITY', months: 6 }],
  ]);
  const long = [{ property: 'months', op: 'AT_LEAST', value: 12 }] as const;
  // A kind that this file's own ontology does not have: its type cannot name it.
  const kinds = ['LENDS_TO'] as unknown as readonly 'SUPPLIES'[];
  const borrowers = await store.find(
    viewer,
    { scope, tied: [{ kinds, direction: 'IN', others: ['mine/alfa'], where: long }] },
    page,
  );
  expect(borrowers.items.map(({ item }) => item.id)).toEqual(['mine/gamma']);
}

function copyWithNewKind(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const path of ['src', 'scripts/emit', 'test/support', 'tsconfig.json', 'package.json']) {
    for (const one of path.includes('.') ? [path] : filesUnder(path)) {
      files[one] = readFileSync(join(repository, one), 'utf8');
    }
  }
  const ontology = 'src/model/ontology.ts';
  const parts = (files[ontology] ?? '').split('\n  ties: {');
  if (parts.length !== 2) throw new Error(`expected one table of ties in ${ontology}`);
  files[ontology] = parts.join(`\n  ties: {${declaration}`);
  return files;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1));
}

/** A module of the copy; its types are those of the original. */
async function copied<Module>(path: string): Promise<Module> {
  return (await import(join(tree.folder, path))) as Module;
}
