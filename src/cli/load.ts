/** `rete load FILE… [--dry-run]` */
import { Command } from 'commander';
import { readFiles } from './read-files.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';
import { withStore } from './with-store.js';

export function loadCommand(terminal: Terminal, end: (code: number) => void): Command {
  return new Command('load')
    .description('Check network files and take over what differs from what is loaded.')
    .argument('<files...>', 'network files (YAML); they may refer to each other')
    .option('--dry-run', 'only tell what would change')
    .action(async (names: readonly string[], options: { readonly dryRun?: boolean }) => {
      const files = await readFiles(names, terminal);
      if (files === null) return end(exitCodes.problems);
      end(await withStore(terminal, { command: 'load', dryRun: options.dryRun === true }, files));
    });
}
