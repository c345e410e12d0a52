/** Records a recognition that somebody was given. */
import type { NodeId } from '../../../model/ids.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { commitCommand } from '../commit-command.js';
import type { CommandReading } from '../command-reading.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { givenOnly } from './given.js';
import { checkHappened, checkLifetimes } from './lifetimes.js';
import { namedIn } from './named-in.js';

export interface RecordAward {
  readonly recipient: NodeId;
  readonly grantor?: NodeId;
  readonly programme?: NodeId;
  readonly name?: string;
  readonly since: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  readonly key?: string;
  /** That of the programme, else of the grantor, else of the recipient where missing. */
  readonly network?: string;
}

/** `CONFLICT` where it was not yet given, or one of those it names was not there. */
export function recordAward(
  deps: CommandDeps,
  viewer: Viewer,
  asked: RecordAward,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'recordAward',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: RecordAward): Promise<Plan> {
  const { programme, grantor, recipient, name, since, until = 'UNKNOWN', modality } = asked;
  const { states, references } = await namedIn(reading, { programme, grantor, recipient });
  checkHappened(reading, 'since', since, modality);
  checkLifetimes({ since, until }, states);
  const network = asked.network ?? states[0]?.network ?? '';
  const award = await newNode(reading, {
    id: newId(network, reading.newKey('award', asked.key)),
    kind: 'Award',
    network,
    since,
    until,
    ...givenOnly({ name, modality }),
    references,
  });
  return { nodes: [award] };
}
