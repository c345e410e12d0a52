import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * After a run: names each skipped test with its reason; where RETE_TEST_COUNTS names a file, writes the counts there
 * as JSON. With CI set, a run that skipped a test or ran none fails.
 */
export class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts = count(modules, unhandled.length);
    for (const line of skippedLines(modules)) console.log(`skipped: ${line}`);
    const file = process.env['RETE_TEST_COUNTS'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
    if (process.env['CI'] === undefined) return;
    if (counts.skipped > 0) refuse(`${counts.skipped} skipped tests: in CI every test runs`);
    if (counts.passed + counts.failed === 0) refuse('no test ran');
  }
}

/** Every test once; what failed outside a test (a file, a suite's hook, an unhandled rejection) counts as a failure. */
function count(modules: readonly TestModule[], unhandled: number): Counts {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const outside = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter(hasErrors).length;
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed').length + outside + unhandled,
    skipped: states.filter((state) => state === 'skipped' || state === 'pending').length,
  };
}

function hasErrors(part: { errors(): readonly unknown[] }): boolean {
  return part.errors().length > 0;
}

function skippedLines(modules: readonly TestModule[]): readonly string[] {
  return modules.flatMap((module) =>
    [...module.children.allTests('skipped')].map((test) => {
      const result = test.result();
      const note = result.state === 'skipped' && result.note !== undefined ? `: ${result.note}` : '';
      return `${module.relativeModuleId} > ${test.fullName}${note}`;
    }),
  );
}

function refuse(reason: string): void {
  console.error(`The run fails: ${reason}.`);
  process.exitCode = 1;
}
