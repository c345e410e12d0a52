/** The counts of a run, and that CI fails where a test was skipped or none ran. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, writeScratchTree } from '../support/scratch-tree.js';

const passing = "test('passes', () => {});";
const skipping = "test('skips', (context) => {\n  context.skip('no Java');\n});";
const failing = "test('fails', () => {\n  throw new Error('as planned');\n});";
const failingHook =
  "describe('suite', () => {\n  beforeAll(() => {\n    throw new Error('as planned');\n  });\n  test('waits', () => {});\n});";
const rejecting = "test('rejects later', () => {\n  void Promise.reject(new Error('as planned'));\n});";

describe('counts of a run', () => {
  test.each([
    { has: 'only passing tests', body: [passing], counts: [1, 0, 0], code: 0, ciCode: 0 },
    { has: 'a skipped test', body: [passing, skipping], counts: [1, 0, 1], code: 0, ciCode: 1 },
    { has: 'a failed test', body: [passing, failing], counts: [1, 1, 0], code: 1, ciCode: 1 },
    { has: 'a failed hook', body: [passing, failingHook], counts: [1, 1, 1], code: 1, ciCode: 1 },
    { has: 'an unhandled rejection', body: [rejecting], counts: [1, 1, 0], code: 1, ciCode: 1 },
    {
      has: 'a file that does not load',
      body: ["throw new Error('as planned');"],
      counts: [0, 1, 0],
      code: 1,
      ciCode: 1,
    },
  ])('a run with $has', ({ body, counts, code, ciCode }) => {
    const [passed, failed, skipped] = counts;
    const outside = runOf(body, {});
    expect(outside).toMatchObject({ code, counts: { passed, failed, skipped } });
    expect(runOf(body, { CI: 'true' }).code).toBe(ciCode);
  });

  test('a skipped test is named with its reason', () => {
    expect(runOf([passing, skipping], {}).output).toMatch(/^skipped: .*skips: no Java$/mu);
  });
});

/** Runs a test file with these lines by itself, under the reporter of this repository. */
function runOf(body: readonly string[], environment: Readonly<Record<string, string>>) {
  const reporter = join(repository, 'test/support/counts-reporter.ts');
  const tree = writeScratchTree({
    'some.test.ts': `import { beforeAll, describe, test } from 'vitest';\nvoid [beforeAll, describe];\n${body.join('\n')}`,
    'vitest.config.ts': `import { CountsReporter } from ${JSON.stringify(reporter)};\nexport default { test: { reporters: ['default', new CountsReporter()] } };`,
  });
  const counts = join(tree.folder, 'counts.json');
  const { CI: _outer, ...inherited } = process.env;
  const outcome = spawnSync(
    process.execPath,
    [join(repository, 'node_modules/vitest/vitest.mjs'), 'run', '--root', tree.folder],
    { env: { ...inherited, ...environment, RETE_TEST_COUNTS: counts }, encoding: 'utf8' },
  );
  const found: unknown = JSON.parse(readFileSync(counts, 'utf8'));
  tree.remove();
  return { code: outcome.status, counts: found, output: outcome.stdout };
}
