/** The gate: every check in order, stopping at the first that fails. `npm run check`; CI runs exactly this. */
import { spawnSync } from 'node:child_process';

interface Step {
  readonly name: string;
  /** Arguments to npm. */
  readonly command: readonly string[];
}

/** The cheap ones first. */
const steps: readonly Step[] = [
  { name: 'format', command: ['run', 'format:check'] },
  { name: 'lint', command: ['run', 'lint'] },
  { name: 'import rules', command: ['run', 'imports'] },
  { name: 'dead code', command: ['run', 'dead-code'] },
  { name: 'container files', command: ['run', 'containers'] },
  { name: 'types', command: ['run', 'types'] },
  { name: 'emitted files', command: ['run', 'emit', '--', '--check'] },
  { name: 'typed client', command: ['run', 'codegen', '--', '--check'] },
  { name: 'tests', command: ['test'] },
];

const started = performance.now();
for (const [index, step] of steps.entries()) {
  heading(`${index + 1}/${steps.length} ${step.name}`);
  const code = run(step);
  if (code !== 0) {
    heading(`Failed: ${step.name}. This step alone: npm ${step.command.join(' ')}`);
    process.exit(code);
  }
}
heading(`All ${steps.length} checks passed in ${Math.round((performance.now() - started) / 1000)} s`);

/** npm's exit code, or 1 where it was ended by a signal or did not start. */
function run(step: Step): number {
  const [verb = 'run', ...rest] = step.command;
  const outcome = spawnSync('npm', ['--silent', verb, ...rest], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a script, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (outcome.error !== undefined) console.error(outcome.error.message);
  return outcome.status ?? 1;
}

function heading(text: string): void {
  console.log(`\n=== ${text}`);
}
