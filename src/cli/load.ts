/** `rete load FILE… [--dry-run]` */
import { Command } from 'commander';
import { localOperator } from '../access/identify.js';
import { formatProblem } from '../bundles/problem.js';
import { readConfig } from '../config.js';
import { StoreError } from '../model/failure.js';
import { openStore } from '../open-store.js';
import type { GivenFile } from '../services/load.js';
import type { BatchProgress } from '../services/load-in-batches.js';
import { applyLoad, interruptedLoads, planLoad } from '../services/load.js';
import type { Store } from '../store/store.js';
import { reportLoad } from './load-report.js';
import { readFiles } from './read-files.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';

export function loadCommand(terminal: Terminal, end: (code: number) => void): Command {
  return new Command('load')
    .description('Check network files and take over what differs from what is loaded.')
    .argument('<files...>', 'network files (YAML); they may refer to each other')
    .option('--dry-run', 'only tell what would change')
    .action(async (files: readonly string[], options: { readonly dryRun?: boolean }) => {
      end(await load(files, options.dryRun === true, terminal));
    });
}

async function load(names: readonly string[], dryRun: boolean, terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.environment);
  if (!config.ok) {
    terminal.complain(config.message);
    return exitCodes.problems;
  }
  const files = await readFiles(names, terminal);
  if (files === null) return exitCodes.problems;
  let store: Store;
  try {
    store = await openStore(config.value);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'IN_USE') throw error;
    terminal.complain(
      `The data in ${config.value.dataFolder} is in use by a running hub. Stop it, load, and start it again.`,
    );
    return exitCodes.problems;
  }
  try {
    return await loadInto(store, files, dryRun, terminal);
  } finally {
    await store.close();
  }
}

async function loadInto(
  store: Store,
  files: readonly GivenFile[],
  dryRun: boolean,
  terminal: Terminal,
): Promise<number> {
  const plan = await planLoad(store, localOperator, files);
  if (!plan.ok) {
    for (const problem of plan.problems) terminal.complain(formatProblem(problem));
    terminal.complain(plan.message);
    return exitCodes.problems;
  }
  for (const warning of plan.value.warnings) terminal.complain(`Warning: ${warning}`);
  if (!dryRun) {
    for (const { network, batch, batches } of interruptedLoads(plan.value)) {
      terminal.complain(
        `${network}: an earlier load was interrupted after batch ${batch} of ${batches}; this one goes on.`,
      );
    }
    const applied = await applyLoad(store, localOperator, plan.value, { onBatch: progressOn(terminal) });
    if (!applied.ok) {
      terminal.complain(applied.message);
      return exitCodes.problems;
    }
  }
  for (const line of reportLoad(plan.value, !dryRun)) terminal.print(line);
  return exitCodes.done;
}

/** Says in which batch a load has begun to write, and then how far it is, at most once in a hundredth. */
function progressOn(terminal: Terminal): (progress: BatchProgress) => void {
  let begun = false;
  let said = 0;
  return ({ batch, batches, stored }) => {
    if (!begun && stored) return;
    if (!begun && batch > 1) {
      terminal.complain(
        `Batches 1 to ${batch - 1} of ${batches} are stored already: going on at batch ${batch}.`,
      );
    }
    begun = true;
    const percent = Math.floor((batch * 100) / batches);
    if (percent === said) return;
    said = percent;
    terminal.complain(`Batch ${batch} of ${batches} is written (${percent} %).`);
  };
}
