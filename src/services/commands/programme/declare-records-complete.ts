/** A programme declares that its records of some kinds are complete: only from then on does a missing record mean a no. */
import { show } from '../../../model/check.js';
import type { NodeId } from '../../../model/ids.js';
import type { Day, Since } from '../../../model/time.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid } from '../command.js';
import { commitCommand } from '../commit-command.js';
import type { CommandReading } from '../command-reading.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { checkHappened, checkLifetimes } from './lifetimes.js';

export interface DeclareRecordsComplete {
  readonly programme: NodeId;
  /** Some of `KeptRecords`. */
  readonly kinds: readonly string[];
  /** UNKNOWN: from the beginning. */
  readonly since: Since;
  /** The last day through which they are complete. */
  readonly through: Day;
}

/** `CONFLICT` where the last day is yet to come, or the programme was not there; `INVALID` where it comes before the first. */
export function declareRecordsComplete(
  deps: CommandDeps,
  viewer: Viewer,
  asked: DeclareRecordsComplete,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'declareRecordsComplete',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: DeclareRecordsComplete): Promise<Plan> {
  const { since } = asked;
  const kinds = [...new Set(asked.kinds)];
  if (kinds.length === 0) {
    throw invalid([{ at: 'kinds', message: `expected a kind of record, found ${show(kinds)}` }]);
  }
  const programme = await reading.node(asked.programme, ['Programme']);
  const until = formatDay(asked.through);
  checkHappened(reading, 'until', until);
  checkLifetimes({ since, until }, [programme]);
  const { network } = programme;
  const keeping = await newNode(reading, {
    id: newId(network, reading.newKey('records')),
    kind: 'RecordKeeping',
    network,
    since,
    until,
    properties: { kinds },
    references: { programme: [programme.id] },
  });
  return { nodes: [keeping] };
}
