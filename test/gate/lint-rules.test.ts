/** The lint rules that the project's conventions rest on bite, shown on a tree of small files. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ScratchTree } from '../support/scratch-tree.js';
import { repository, writeScratchTree } from '../support/scratch-tree.js';

/** File, the rule that must refuse it, its text. */
const refused: readonly (readonly [path: string, rule: string, text: string])[] = [
  ['src/services/any.ts', 'typescript(no-explicit-any)', 'export const a = (b: any): unknown => b;'],
  [
    'src/services/floating.ts',
    'typescript(no-floating-promises)',
    'const later = async (): Promise<void> => {};\nexport function a(): void {\n  later();\n}',
  ],
  [
    'src/services/non-null.ts',
    'typescript(no-non-null-assertion)',
    'export const a = (b: number[]): number => b[0]!;',
  ],
  [
    'src/services/unsafe.ts',
    'typescript(no-unsafe-assignment)',
    "export function a(): unknown {\n  const b = JSON.parse('1');\n  return b;\n}",
  ],
  [
    'src/services/switch.ts',
    'typescript(switch-exhaustiveness-check)',
    "export function a(b: 'x' | 'y'): void {\n  switch (b) {\n    case 'x':\n      return;\n  }\n}",
  ],
  ['src/services/default.ts', 'import(no-default-export)', 'export default 1;'],
  ['src/services/console.ts', 'eslint(no-console)', "export const a = (): void => console.log('a');"],
  ['src/services/environment.ts', 'node(no-process-env)', "export const a = process.env['A'];"],
  [
    'src/services/environment-import.ts',
    'eslint(no-restricted-imports)',
    "import { env } from 'node:process';\nexport const a = env['A'];",
  ],
  ['src/services/NotKebab.ts', 'unicorn(filename-case)', 'export const a = 1;'],
  ['src/services/later.ts', 'eslint(no-warning-comments)', '// TODO: write it\nexport const a = 1;'],
  ['src/services/long.ts', 'eslint(max-lines)', lines(401)],
  [
    'src/network/random.ts',
    'eslint(no-restricted-properties)',
    'export const a = (): number => Math.random();',
  ],
  ['src/network/clock.ts', 'eslint(no-restricted-properties)', 'export const a = (): number => Date.now();'],
  [
    'src/model/clock.ts',
    'eslint(no-restricted-globals)',
    'export const a = (): number => performance.now();',
  ],
  [
    'test/focused.test.ts',
    'vitest(no-focused-tests)',
    "import { test, expect } from 'vitest';\ntest.only('a', () => {\n  expect(1).toBe(1);\n});",
  ],
];

/** What the conventions allow. */
const allowed: Readonly<Record<string, string>> = {
  'src/network/non-null.ts': 'export const a = (b: Int32Array): number => b[0]!;',
  'src/config.ts': "export const a = process.env['A'];",
  'src/cli.ts': "console.log('a', process.env);",
  'scripts/script.ts': "console.log(process.env['A']);",
  'vitest.config.ts': 'export default {};',
};

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })),
});

describe('lint rules', () => {
  let tree: ScratchTree;
  let diagnostics: z.infer<typeof report>['diagnostics'];

  beforeAll(() => {
    const config = { extends: '../../tsconfig.json', include: ['**/*.ts'] };
    tree = writeScratchTree({
      ...allowed,
      ...Object.fromEntries(refused.map(([path, , text]) => [path, text])),
      // As the root of a repository of its own: otherwise the linter skips it with all that git ignores here.
      '.git/HEAD': 'ref: refs/heads/main',
      '.oxlintrc.json': readFileSync(join(repository, '.oxlintrc.json'), 'utf8'),
      'tsconfig.json': JSON.stringify(config),
    });
    const outcome = spawnSync(
      process.execPath,
      [join(repository, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'],
      { cwd: tree.folder, encoding: 'utf8' },
    );
    diagnostics = report.parse(JSON.parse(outcome.stdout)).diagnostics;
  });

  afterAll(() => tree.remove());

  test.each(refused)('%s: %s', (path, rule) => {
    const codes = diagnostics.filter((found) => found.filename === path).map((found) => found.code);
    expect(codes).toContain(rule);
  });

  test.each(Object.keys(allowed))('%s is allowed', (path) => {
    expect(diagnostics.filter((found) => found.filename === path)).toEqual([]);
  });
});

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `export const b${index} = ${index};`).join('\n');
}
