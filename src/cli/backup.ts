/** `rete backup FILE` */
import { Command } from 'commander';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';
import { writeFileWhole } from './write-file-whole.js';

export function backupCommand(terminal: Terminal, end: (code: number) => void): Command {
  return new Command('backup')
    .description('Write all that the hub holds, with its log, into a new file. A hub may be running.')
    .argument('<file>', 'where to; it must not be there yet')
    .action(async (path: string) => {
      end(
        await writeFileWhole(path, terminal, (write) =>
          withStore(terminal, { command: 'backup' }, [], write),
        ),
      );
    });
}
