/**
 * `npm start`: builds, then serves in this same process, so that a signal to npm reaches the hub and nothing stands
 * between the two.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const project = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url));
const built = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
if (built.status === 0) {
  process.argv.push('serve');
  await import('../dist/cli.js');
} else {
  process.exitCode = 1;
}
