/** Runs a command on the configured store, in this process or, where a hub holds it, in the hub. */
import { readConfig } from '../config.js';
import { StoreError } from '../model/failure.js';
import { openStore } from '../open-store.js';
import type { GivenFile } from '../services/load.js';
import type { Store } from '../store/store.js';
import { askHub } from './ask-hub.js';
import type { CommandOutput, StoreRequest } from './store-command.js';
import { runOnStore } from './store-command.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';

/** The exit code of the command. Rejects with `StoreError`. */
export async function withStore(
  terminal: Terminal,
  request: StoreRequest,
  files: readonly GivenFile[],
  write: CommandOutput['write'] = () => Promise.resolve(),
): Promise<number> {
  const config = readConfig(terminal.environment);
  if (!config.ok) {
    terminal.complain(config.message);
    return exitCodes.problems;
  }
  const output: CommandOutput = {
    print: (line) => terminal.print(line),
    complain: (line) => terminal.complain(line),
    write,
  };
  let store: Store;
  try {
    store = await openStore(config.value);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'IN_USE') throw error;
    const asked = await askHub(config.value.dataFolder, request, files, output);
    if (asked !== null) return asked;
    terminal.complain(
      `The data in ${config.value.dataFolder} is in use by another process, which takes no commands: ` +
        'a hub that is starting or stopping, or another command. Try again in a moment.',
    );
    return exitCodes.problems;
  }
  try {
    return await runOnStore(store, request, files, output);
  } finally {
    await store.close();
  }
}
