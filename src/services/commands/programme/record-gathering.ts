/** Records that people met. */
import type { NodeId } from '../../../model/ids.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid } from '../command.js';
import { commitCommand } from '../commit-command.js';
import type { CommandReading } from '../command-reading.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { givenOnly } from './given.js';
import { governedProgramme } from './governed-programme.js';
import { checkHappened, checkLifetimes } from './lifetimes.js';
import { namedIn } from './named-in.js';

export interface RecordGathering {
  readonly programme?: NodeId;
  /** The body that met; its programme is the one that it governs where none is named. */
  readonly body?: NodeId;
  readonly participants?: readonly NodeId[];
  readonly venue?: NodeId;
  /** One of `GatheringForm`. */
  readonly form?: string;
  readonly name?: string;
  readonly since: Since;
  /** The last day of one that took several. */
  readonly until?: Until;
  readonly modality?: Modality;
  readonly key?: string;
  /** That of the programme, else of the body where missing. */
  readonly network?: string;
}

/** `CONFLICT` where it has not yet been, the body governs another programme, or one of those it names was not there. */
export function recordGathering(
  deps: CommandDeps,
  viewer: Viewer,
  asked: RecordGathering,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'recordGathering',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: RecordGathering): Promise<Plan> {
  const { participants, venue, form, name, since, until = 'UNKNOWN', modality } = asked;
  const body = asked.body === undefined ? null : await reading.node(asked.body, ['GoverningBody']);
  const governed = body && (await governedProgramme(reading, body, asked.programme));
  const programme = asked.programme ?? governed?.id;
  if (programme === undefined && body === null) {
    throw invalid([{ at: 'programme', message: 'expected a programme or a body that met, found neither' }]);
  }
  const { states, references } = await namedIn(reading, { programme, body: body?.id, participants, venue });
  checkHappened(reading, 'since', since, modality);
  checkLifetimes({ since, until }, states);
  const network = asked.network ?? states[0]?.network ?? '';
  const gathering = await newNode(reading, {
    id: newId(network, reading.newKey('gathering', asked.key)),
    kind: 'Gathering',
    network,
    since,
    until,
    ...givenOnly({ name, modality }),
    properties: givenOnly({ form }),
    references,
  });
  return { nodes: [gathering] };
}
