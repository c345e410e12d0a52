/** The command line: one subcommand a file, each of them one call of a service. */
import { Command, CommanderError } from 'commander';
import { StoreError } from '../model/failure.js';
import { backupCommand } from './backup.js';
import { checkCommand } from './check.js';
import { generateCommand } from './generate.js';
import { loadCommand } from './load.js';
import { restoreCommand } from './restore.js';
import { serveCommand } from './serve.js';
import { packageVersion } from './version.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';

/**
 * Runs a command, given without the name of the program, and returns its exit code. `serve` returns when the
 * hub has started.
 */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCodes.done;
  const program = new Command('rete').description('A hub for community networks.').version(packageVersion());
  const end = (ended: number): void => {
    code = ended;
  };
  program
    .addCommand(serveCommand(terminal.environment))
    .addCommand(loadCommand(terminal, end))
    .addCommand(checkCommand(terminal, end))
    .addCommand(backupCommand(terminal, end))
    .addCommand(restoreCommand(terminal, end))
    .addCommand(generateCommand(terminal, end));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (!(error instanceof StoreError)) throw error;
    terminal.complain(error.message);
    return exitCodes.problems;
  }
}
