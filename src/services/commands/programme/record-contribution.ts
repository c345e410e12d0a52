/** Records what somebody gave: money, or goods. */
import type { Problem } from '../../../model/check.js';
import type { LocalisedText, Qualifier } from '../../../model/entity.js';
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
import { checkHappened, checkLifetimes } from './lifetimes.js';
import { namedIn } from './named-in.js';

export interface RecordContribution {
  readonly contributor: NodeId;
  readonly recipient: NodeId;
  readonly programme?: NodeId;
  readonly fund?: NodeId;
  /** One of `ContributionForm`. */
  readonly form?: string;
  /** Of goods: what they are worth. */
  readonly amount?: {
    readonly cents: number;
    readonly currency: string;
    readonly qualifier: Qualifier;
  };
  readonly goods?: LocalisedText;
  readonly purpose?: LocalisedText;
  readonly name?: string;
  readonly since: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  readonly key?: string;
  /** That of the programme, else of the recipient where missing. */
  readonly network?: string;
}

/**
 * A contribution and the tie that it implies. `INVALID` where goods are given in a form of money, or no money; `CONFLICT` where it
 * was not yet given, or one of those it names was not there.
 */
export function recordContribution(
  deps: CommandDeps,
  viewer: Viewer,
  asked: RecordContribution,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'recordContribution',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: RecordContribution): Promise<Plan> {
  const { programme, recipient, contributor, fund } = asked;
  const { form, name, since, until = 'UNKNOWN', modality } = asked;
  checkGift(asked);
  const { states, references } = await namedIn(reading, { programme, recipient, contributor, fund });
  checkHappened(reading, 'since', since, modality);
  checkLifetimes({ since, until }, states);
  const network = asked.network ?? states[0]?.network ?? '';
  const contribution = await newNode(reading, {
    id: newId(network, reading.newKey('contribution', asked.key)),
    kind: 'Contribution',
    network,
    since,
    until,
    ...givenOnly({ name, modality }),
    properties: givenOnly({
      form,
      amount: asked.amount && { ...asked.amount },
      goods: asked.goods && { ...asked.goods },
      purpose: asked.purpose && { ...asked.purpose },
    }),
    references,
  });
  return { nodes: [contribution] };
}

function checkGift({ contributor, recipient, form, amount, goods }: RecordContribution): void {
  const problems: Problem[] = [];
  if (goods !== undefined && form !== 'DONATION_IN_KIND') {
    problems.push({ at: 'form', message: `expected DONATION_IN_KIND for goods, found ${form ?? 'none'}` });
  }
  if (amount !== undefined && amount.cents <= 0) {
    problems.push({ at: 'amount', message: `expected more than 0 cents, found ${amount.cents}` });
  }
  if (contributor === recipient) {
    problems.push({ at: 'recipient', message: `expected another than who gives, found ${recipient}` });
  }
  if (problems.length > 0) throw invalid(problems);
}
