/** Each import rule refuses what it names and nothing else, shown on a tree of small files. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ScratchTree } from '../support/scratch-tree.js';
import { repository, writeScratchTree } from '../support/scratch-tree.js';

/** For each rule the files that break it; what they import exists. */
const broken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'layer-rules': { 'src/rules/a.ts': "export * from '../bundles/bundle.js';" },
  'layer-threads': { 'src/threads/a.ts': "export * from '../store/port.js';" },
  'layer-model': { 'src/model/a.ts': "export * from '../store/port.js';" },
  'layer-store': { 'src/store/a.ts': "export * from '../network/network.js';" },
  'layer-network': { 'src/network/a.ts': "export * from '../store/port.js';" },
  'layer-bundles': { 'src/bundles/a.ts': "export * from '../services/service.js';" },
  'layer-events': { 'src/events/a.ts': "export * from '../access/access.js';" },
  'layer-access': {
    'src/access/a.ts': "import type { Port } from '../services/service.js';\nexport type P = Port;",
  },
  'layer-jobs': { 'src/jobs/a.ts': "export * from '../events/feed.js';" },
  'layer-services': { 'src/services/a.ts': "export * from '../graphql/schema.js';" },
  'layer-delivery': { 'src/delivery/a.ts': "export * from '../graphql/schema.js';" },
  'layer-graphql': { 'src/graphql/a.ts': "export * from '../server/server.js';" },
  'layer-server': { 'src/server/a.ts': "export * from '../app.js';" },
  'known-folder': { 'src/helpers/a.ts': "export * from '../model/word.js';" },
  'model-imports-nothing': { 'src/model/b.ts': "export { readFileSync } from 'node:fs';" },
  'network-is-pure': {
    'src/network/b.ts': "export { readFileSync } from 'node:fs';",
    'src/network/c.ts': "export { z } from 'zod';",
  },
  'stores-are-strangers-sqlite': { 'src/store/sqlite/a.ts': "export * from '../neo4j/store.js';" },
  'stores-are-strangers-neo4j': { 'src/store/neo4j/a.ts': "export * from '../sqlite/store.js';" },
  'port-knows-no-store': { 'src/store/b.ts': "export * from './sqlite/store.js';" },
  'stores-only-composed': { 'src/services/b.ts': "export * from '../store/sqlite/store.js';" },
  'neo4j-driver-in-its-store': { 'src/store/c.ts': "export { int } from 'neo4j-driver';" },
  'sqlite-in-its-store': { 'src/services/c.ts': "export { DatabaseSync } from '@photostructure/sqlite';" },
  'decorators-in-graphql': { 'src/services/d.ts': "export { Field } from 'type-graphql';" },
  'no-cycle': {
    'src/services/egg.ts': "import { hen } from './hen.js';\nexport const egg = (): unknown => hen;",
  },
  'src-stands-alone': { 'src/services/e.ts': "export * from '../../test/helper.js';" },
  'no-dev-dependency': { 'src/services/f.ts': "export { default } from 'fast-check';" },
  resolvable: { 'src/services/g.ts': "export * from './nowhere.js';" },
  declared: { 'src/services/h.ts': "export * from 'estree-walker';" },
};

/** What the rules allow, and what the broken files import. */
const sound: Readonly<Record<string, string>> = {
  'src/model/word.ts': 'export const word = 1;',
  'src/store/port.ts': "export { word } from '../model/word.js';\nexport type Port = number;",
  'src/store/sqlite/store.ts':
    "export { DatabaseSync } from '@photostructure/sqlite';\nexport { readFile } from 'node:fs';",
  'src/store/neo4j/store.ts': "export { int } from 'neo4j-driver';",
  'src/network/network.ts': "export { word } from '../model/word.js';",
  'src/bundles/bundle.ts': "export { parse } from 'yaml';",
  'src/events/feed.ts': "export { word } from '../network/network.js';",
  'src/access/access.ts': "export { word } from '../model/word.js';",
  'src/services/service.ts':
    "export { word } from '../events/feed.js';\nexport type { Port } from '../store/port.js';",
  'src/graphql/schema.ts':
    "export { Field } from 'type-graphql';\nexport { word } from '../services/service.js';",
  // Reported once, where the circle is entered.
  'src/services/hen.ts': "import { egg } from './egg.js';\nexport const hen = (): unknown => egg;",
  // Entity types may name each other, as types only.
  'src/graphql/left.ts': "import type { Right } from './right.js';\nexport interface Left { right: Right }",
  'src/graphql/right.ts': "import type { Left } from './left.js';\nexport interface Right { left: Left }",
  'src/server/server.ts':
    "export { word } from '../graphql/schema.js';\nexport { settings } from '../config.js';",
  'src/config.ts': 'export const settings = 1;',
  'src/open-store.ts': "export * from './store/sqlite/store.js';",
  'src/app.ts': "export * from './open-store.js';\nexport { word } from './server/server.js';",
  'src/cli/command.ts': "export { word } from '../app.js';",
  'src/cli.ts': "export { word } from './cli/command.js';",
  'test/helper.ts': "export { default } from 'fast-check';\nexport { int } from 'neo4j-driver';",
};

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

describe('import rules', () => {
  let tree: ScratchTree;
  let violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];

  beforeAll(() => {
    tree = writeScratchTree({
      ...sound,
      ...Object.fromEntries(Object.values(broken).flatMap((files) => Object.entries(files))),
      'package.json': readFileSync(join(repository, 'package.json'), 'utf8'),
      'tsconfig.json': JSON.stringify({ extends: '../../tsconfig.json', include: ['src', 'test'] }),
    });
    const config = join(repository, '.dependency-cruiser.cjs');
    const outcome = spawnSync(
      process.execPath,
      [
        join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        'src',
        'test',
        '--config',
        config,
        '--output-type',
        'json',
      ],
      { cwd: tree.folder, encoding: 'utf8' },
    );
    violations = report.parse(JSON.parse(outcome.stdout)).summary.violations;
  });

  afterAll(() => tree.remove());

  test.each(Object.entries(broken))('%s refuses what it names', (rule, files) => {
    const refused = violations.filter((violation) => violation.rule.name === rule);
    expect(new Set(refused.map((violation) => violation.from))).toEqual(new Set(Object.keys(files)));
  });

  test('what the layers allow is not refused', () => {
    expect(violations.filter((violation) => violation.from in sound)).toEqual([]);
  });

  test('every rule of the configuration is shown here', () => {
    const load = createRequire(import.meta.url);
    const config = z
      .object({ forbidden: z.array(z.object({ name: z.string() })) })
      .parse(load(join(repository, '.dependency-cruiser.cjs')));
    expect(config.forbidden.map((rule) => rule.name).toSorted()).toEqual(Object.keys(broken).toSorted());
  });
});
