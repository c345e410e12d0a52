#!/usr/bin/env node
import { runCommandLine } from './cli/command-line.js';
import { processEnvironment } from './config.js';

const code = await runCommandLine(process.argv.slice(2), {
  environment: processEnvironment(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
// `serve` sets an exit code of its own while it runs.
if (code !== 0) process.exitCode = code;
