// Runs the worker from its TypeScript source: a worker does not inherit the loader of tsx or vitest, and
// `--import tsx` does nothing in one. Compiled code never comes here.
import { register } from 'tsx/esm/api';

register();
const worker = await import(new URL('./job-worker.ts', import.meta.url).href);
export const work = worker.work;
