/** Records that parties put their names to something: a protocol, a partnership agreement, a pact. */
import type { Problem } from '../../../model/check.js';
import type { LocalisedText } from '../../../model/entity.js';
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
import { checkWordless } from './about-a-case.js';
import { givenOnly } from './given.js';
import { checkHappened, checkLifetimes } from './lifetimes.js';
import { namedIn } from './named-in.js';

export interface SignAgreement {
  /** One of `AgreementForm`. A pact is about the case of a person: it has a case reference and no words. */
  readonly form: string;
  readonly parties: readonly NodeId[];
  readonly collaborators?: readonly NodeId[];
  readonly programme?: NodeId;
  readonly name?: string;
  readonly subject?: LocalisedText;
  readonly caseReference?: string;
  readonly since: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  readonly key?: string;
  /** That of the programme, else of the first party where missing. */
  readonly network?: string;
}

const pact = 'PACT';

/**
 * An agreement and the ties that it implies between every two parties. `INVALID` for more parties than can be paired, or for words about
 * a case; `CONFLICT` where it is yet to be signed, or one of those it names was not there.
 */
export function signAgreement(
  deps: CommandDeps,
  viewer: Viewer,
  asked: SignAgreement,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'signAgreement',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: SignAgreement): Promise<Plan> {
  const { programme, parties, collaborators, form, name, subject, caseReference } = asked;
  const { since, until = 'UNKNOWN', modality } = asked;
  checkWords(reading, asked);
  const { states, references } = await namedIn(reading, { programme, parties, collaborators });
  checkHappened(reading, 'since', since, modality);
  checkLifetimes({ since, until }, states);
  const network = asked.network ?? states[0]?.network ?? '';
  const agreement = await newNode(reading, {
    id: newId(network, reading.newKey('agreement', asked.key)),
    kind: 'Agreement',
    network,
    since,
    until,
    ...givenOnly({ name, modality }),
    properties: givenOnly({ form, caseReference, subject: subject && { ...subject } }),
    references,
  });
  return { nodes: [agreement] };
}

function checkWords(reading: CommandReading, asked: SignAgreement): void {
  const problems: Problem[] = [];
  if (asked.parties.length < 2) {
    problems.push({ at: 'parties', message: `expected two parties or more, found ${asked.parties.length}` });
  }
  if (asked.form === pact) {
    checkWordless(reading.command.options);
    for (const at of ['name', 'subject', 'key'] as const) {
      if (asked[at] === undefined) continue;
      problems.push({ at, message: 'expected no words of your own about a case, found some' });
    }
  } else if (asked.caseReference !== undefined) {
    problems.push({ at: 'caseReference', message: `expected none for ${asked.form}, found one` });
  }
  if (problems.length > 0) throw invalid(problems);
}
