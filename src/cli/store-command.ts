/** What a command asks of a store: done here where no hub holds the store, else by the hub that does. */
import { z } from 'zod';
import { localOperator } from '../access/identify.js';
import { formatProblem } from '../bundles/problem.js';
import { writeBackup } from '../services/backup/write-backup.js';
import type { GivenFile } from '../services/load.js';
import { applyLoad, interruptedLoads, planLoad } from '../services/load.js';
import type { BatchProgress } from '../services/load-in-batches.js';
import type { Store } from '../store/store.js';
import { reportLoad } from './load-report.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';
import { packageVersion } from './version.js';

export const storeRequest = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('load'),
    dryRun: z.boolean(),
    keep: z.enum(['FILE', 'STORED']).optional(),
    /** A day as days since 1970-01-01. */
    endGone: z.number().int().optional(),
  }),
  z.strictObject({ command: z.literal('backup') }),
]);
export type StoreRequest = z.infer<typeof storeRequest>;

/** Where a command says what it has to say, and writes what it makes. */
export interface CommandOutput extends Pick<Terminal, 'print' | 'complain'> {
  /** Bytes of the file that the command makes, one after the other. */
  write(bytes: Uint8Array): Promise<void>;
}

/** Runs a command on an open store; its exit code. Rejects with `StoreError`. */
export async function runOnStore(
  store: Store,
  request: StoreRequest,
  files: readonly GivenFile[],
  output: CommandOutput,
): Promise<number> {
  if (request.command === 'backup') return backup(store, output);
  return load(store, request, files, output);
}

async function backup(store: Store, output: CommandOutput): Promise<number> {
  const madeAt = new Date().toISOString();
  const made = await writeBackup(store, { madeAt, version: packageVersion() }, (bytes) =>
    output.write(bytes),
  );
  if (!made.ok) {
    output.complain(made.message);
    return exitCodes.problems;
  }
  const { counts, bytes } = made.value;
  output.print(
    `${counts.events} events, ${counts.keys} keys, ${counts.results} results of jobs, ` +
      `${counts.marks} marked alerts, ${bytes} bytes`,
  );
  return exitCodes.done;
}

async function load(
  store: Store,
  { dryRun, keep, endGone }: Extract<StoreRequest, { readonly command: 'load' }>,
  files: readonly GivenFile[],
  output: CommandOutput,
): Promise<number> {
  const plan = await planLoad(store, localOperator, files, {
    ...(keep === undefined ? {} : { keep }),
    ...(endGone === undefined ? {} : { endGone }),
  });
  if (!plan.ok) {
    for (const problem of plan.problems) output.complain(formatProblem(problem));
    output.complain(plan.message);
    return exitCodes.problems;
  }
  for (const warning of plan.value.warnings) output.complain(`Warning: ${warning}`);
  if (plan.value.unsettled.length > 0) {
    for (const line of reportLoad(plan.value, false)) output.complain(line);
    output.complain(
      'Nothing was written: people have changed what the files would change. Say which side wins: --keep file or --keep stored.',
    );
    return exitCodes.problems;
  }
  if (!dryRun) {
    for (const { network, batch, batches } of interruptedLoads(plan.value)) {
      output.complain(
        `${network}: an earlier load was interrupted after batch ${batch} of ${batches}; this one goes on.`,
      );
    }
    const applied = await applyLoad(store, localOperator, plan.value, { onBatch: progressOn(output) });
    if (!applied.ok) {
      output.complain(applied.message);
      return exitCodes.problems;
    }
  }
  for (const line of reportLoad(plan.value, !dryRun)) output.print(line);
  return exitCodes.done;
}

/** Says in which batch a load has begun to write, and then how far it is, at most once in a hundredth. */
function progressOn(output: CommandOutput): (progress: BatchProgress) => void {
  let begun = false;
  let said = 0;
  return ({ batch, batches, stored }) => {
    if (!begun && stored) return;
    if (!begun && batch > 1) {
      output.complain(
        `Batches 1 to ${batch - 1} of ${batches} are stored already: going on at batch ${batch}.`,
      );
    }
    begun = true;
    const percent = Math.floor((batch * 100) / batches);
    if (percent === said) return;
    said = percent;
    output.complain(`Batch ${batch} of ${batches} is written (${percent} %).`);
  };
}
