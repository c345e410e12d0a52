// Runs a worker from its TypeScript source, named by its argument: a worker does not inherit the loader of tsx or
// vitest, and `--import tsx` does nothing in one. Compiled code never comes here.
import { argv } from 'node:process';
import { register } from 'tsx/esm/api';

register();
await import((argv[2] ?? '').replace(/\.js$/u, '.ts'));
