/** `rete load FILE… [--dry-run] [--keep file|stored] [--end-gone [DAY]]` */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Day } from '../model/time.js';
import { dayInRome, parseDay } from '../model/time.js';
import { readFiles } from './read-files.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';
import { withStore } from './with-store.js';

interface LoadOptions {
  readonly dryRun?: boolean;
  readonly keep?: 'file' | 'stored';
  readonly endGone?: Day | true;
}

export function loadCommand(terminal: Terminal, end: (code: number) => void): Command {
  return new Command('load')
    .description('Check network files and take over what differs from what is loaded.')
    .argument('<files...>', 'network files (YAML); they may refer to each other')
    .option('--dry-run', 'only tell what would change')
    .addOption(
      new Option(
        '--keep <side>',
        'which side wins where people have changed what the file would change',
      ).choices(['file', 'stored']),
    )
    .option('--end-gone [day]', 'end what has left the file, on this day (YYYY-MM-DD) or today', dayOf)
    .action(async (names: readonly string[], { dryRun, keep, endGone }: LoadOptions) => {
      const files = await readFiles(names, terminal);
      if (files === null) return end(exitCodes.problems);
      const day = endGone === true ? dayInRome(Date.now()) : endGone;
      const request = {
        command: 'load' as const,
        dryRun: dryRun === true,
        ...(keep === undefined ? {} : { keep: keep === 'file' ? ('FILE' as const) : ('STORED' as const) }),
        ...(day === undefined ? {} : { endGone: day }),
      };
      end(await withStore(terminal, request, files));
    });
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  throw new InvalidArgumentError('Expected a day such as 2026-11-24.');
}
