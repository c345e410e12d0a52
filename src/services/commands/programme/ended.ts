/** Ends a record on a day. */
import type { NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { RecordKind } from '../../../model/kinds.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import type { CommandReading } from '../command-reading.js';
import { changedNode } from '../fact.js';
import { checkWordless } from './about-a-case.js';
import { checkLifetimes, checkNotEnded } from './lifetimes.js';

export interface EndRecord {
  readonly operation: string;
  readonly kind: RecordKind;
  readonly id: NodeId;
  readonly expectedVersion?: number;
  readonly until: EdtfDate;
}

/** `CONFLICT` where it has ended already, or the day lies outside the lives of those it names. */
export function ended(
  deps: CommandDeps,
  viewer: Viewer,
  { operation, ...asked }: EndRecord,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation,
    input: inputOf(asked, options),
    options,
    subject: asked.id,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(
  reading: CommandReading,
  { id, kind, until, expectedVersion }: Omit<EndRecord, 'operation'>,
): Promise<Plan> {
  const record = await reading.node(id, [kind]);
  reading.expectVersion(record, expectedVersion);
  if (isAboutCase(record)) checkWordless(reading.command.options);
  checkNotEnded(record);
  checkLifetimes({ since: 'UNKNOWN', until }, await reading.nodes(Object.values(record.references).flat()));
  return { nodes: [await changedNode(reading, record, { until }, ['until'])] };
}

function isAboutCase({ kind, properties }: NodeState): boolean {
  return kind === 'Agreement' && properties['form'] === 'PACT';
}
