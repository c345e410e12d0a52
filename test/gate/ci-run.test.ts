/** How `.ci/run` closes, whatever happens inside: the programs it calls are replaced by small scripts. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, writeScratchTree } from '../support/scratch-tree.js';

const counted = (json: string): string => `printf '%s' '${json}' > "$RETE_TEST_COUNTS"`;
const green = counted('{"passed":7,"failed":0,"skipped":0}');

describe('.ci/run', () => {
  test.each([
    { when: 'all is well', check: green, smoke: 'true', closing: '8 passed, 0 failed, 0 skipped', code: 0 },
    {
      when: 'tests fail',
      check: `${counted('{"passed":5,"failed":2,"skipped":0}')}; exit 1`,
      smoke: 'true',
      closing: '5 passed, 2 failed, 0 skipped',
      code: 1,
    },
    {
      when: 'a test is skipped',
      check: `${counted('{"passed":5,"failed":0,"skipped":2}')}; exit 1`,
      smoke: 'true',
      closing: '5 passed, 1 failed, 2 skipped',
      code: 1,
    },
    {
      when: 'a step before the tests fails',
      check: 'exit 3',
      smoke: 'true',
      closing: '0 passed, 1 failed, 0 skipped',
      code: 3,
    },
    {
      when: 'the hub does not start under the newer Node',
      check: green,
      smoke: 'exit 1',
      closing: '7 passed, 1 failed, 0 skipped',
      code: 1,
    },
  ])('closes with one line when $when', ({ check, smoke, closing, code }) => {
    const outcome = run(check, smoke);
    const lines = outcome.stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(closing);
    expect(lines.filter((line) => /^\d+ passed, \d+ failed/u.test(line))).toHaveLength(1);
    expect(outcome.status).toBe(code);
  });
});

function run(check: string, smoke: string) {
  const script = (body: string): string => `#!/usr/bin/env bash\n${body}\n`;
  const tree = writeScratchTree({
    'bin/npm': script(`case "$*" in *check*) ${check} ;; esac`),
    'bin/npx': script(`case "$*" in *execPath*) echo ${process.execPath} ;; *) ${smoke} ;; esac`),
    'bin/java': script(`echo 'openjdk version "17.0.1" 2021-10-19' >&2`),
    'bin/mvn': script('echo Apache Maven 3.8.7'),
  });
  mkdirSync(join(tree.folder, '.ci'));
  copyFileSync(join(repository, '.ci/run'), join(tree.folder, '.ci/run'));
  for (const name of ['npm', 'npx', 'java', 'mvn']) chmodSync(join(tree.folder, 'bin', name), 0o755);
  const outcome = spawnSync('bash', ['.ci/run'], {
    cwd: tree.folder,
    env: {
      ...process.env,
      PATH: [join(tree.folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(':'),
    },
    encoding: 'utf8',
  });
  tree.remove();
  return outcome;
}
