/** `rete restore FILE` */
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { StoreError } from '../model/failure.js';
import { openStore } from '../open-store.js';
import { checkBackup, restoreBackup } from '../services/backup/restore-backup.js';
import type { Store } from '../store/store.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';

export function restoreCommand(terminal: Terminal, end: (code: number) => void): Command {
  return new Command('restore')
    .description('Check a backup and put what it holds into an empty store that no hub uses.')
    .argument('<file>', 'a file that rete backup wrote')
    .action(async (path: string) => {
      end(await restore(path, terminal));
    });
}

async function restore(path: string, terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.environment);
  const checked = config.ok ? await checkBackup(path) : config;
  if (!config.ok || !checked.ok) {
    terminal.complain(checked.ok ? '' : checked.message);
    return exitCodes.problems;
  }
  let store: Store;
  try {
    store = await openStore(config.value, { unfinished: true });
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'IN_USE') throw error;
    terminal.complain(
      `The data in ${config.value.dataFolder} is in use by a running hub. Nothing was written.`,
    );
    return exitCodes.problems;
  }
  try {
    const { head, outcome, ties } = checked.value;
    const restored = await restoreBackup(store, checked.value);
    if (!restored.ok) {
      terminal.complain(restored.message);
      return exitCodes.problems;
    }
    terminal.print(
      `Restored ${outcome.kinds.size} actors and records, ${ties} ties and ${head.position} events, as of ${head.madeAt}.`,
    );
    return exitCodes.done;
  } finally {
    await store.close();
  }
}
