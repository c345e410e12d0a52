#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { processEnvironment } from './config.js';

// Node 22 keeps what it has compiled, which halves a start; older ones go without. What is to be kept must be
// read in afterwards.
const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache');
if (typeof enableCompileCache === 'function') Reflect.apply(enableCompileCache, null, []);
const { runCommandLine } = await import('./cli/command-line.js');

const code = await runCommandLine(process.argv.slice(2), {
  environment: processEnvironment(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
// `serve` sets an exit code of its own while it runs.
if (code !== 0) process.exitCode = code;
