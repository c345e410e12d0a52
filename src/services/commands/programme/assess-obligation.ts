/** A responsible person says how an actor stands to what fell due under a rule. */
import { show } from '../../../model/check.js';
import type { NodeState } from '../../../model/entity.js';
import { invariant } from '../../../model/failure.js';
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import { obligationForms } from '../../obligations/rows.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import type { CommandReading } from '../command-reading.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { checkLifetimes, daysIn } from './lifetimes.js';

export interface AssessObligation {
  readonly rule: NodeId;
  /** Who is bound: a member, a body, or the programme itself. */
  readonly actor: NodeId;
  /** One of `AssessmentOutcome`. */
  readonly outcome: string;
  /** What fell due on these days. */
  readonly from: EdtfDate;
  readonly to: EdtfDate;
}

/**
 * `CONFLICT` where the rule binds nobody to anything, what is called missed can still be met, the same has been said already, or one of
 * those it names was not there. What another says to the contrary stands beside it: then nobody can tell.
 */
export function assessObligation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AssessObligation,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'assessObligation',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: AssessObligation): Promise<Plan> {
  const { outcome, from, to } = asked;
  const rule = await reading.node(asked.rule, ['Rule']);
  checkForm(rule);
  const [programmeId] = rule.references['programme'] ?? [];
  invariant(programmeId, `rule ${rule.id} has a programme`);
  const programme = await reading.node(programmeId);
  const actor = await reading.node(asked.actor);
  checkLifetimes({ since: from, until: to }, [programme, actor]);
  checkOver(reading, asked);
  await checkNotSaid(reading, asked);
  const { network } = programme;
  const assessment = await newNode(reading, {
    id: newId(network, reading.newKey('assessment')),
    kind: 'Assessment',
    network,
    since: from,
    until: to,
    properties: { outcome },
    references: { rule: [rule.id], actor: [actor.id] },
  });
  return { nodes: [assessment] };
}

function checkForm({ id, properties: { form } }: NodeState): void {
  if (obligationForms.some((one) => one === form)) return;
  throw refused('CONFLICT', `expected a rule of form ${obligationForms.join(' or ')}, found ${show(form)}`, {
    related: [id],
  });
}

/** While there is time nothing is missed. */
function checkOver({ today }: CommandReading, { outcome, to }: AssessObligation): void {
  const last = daysIn(to)?.latest;
  if (outcome !== 'MISSED' || last === undefined || last < today) return;
  throw refused(
    'CONFLICT',
    `expected a last day before today, ${formatDay(today)}, to call it missed; found ${to}`,
  );
}

async function checkNotSaid(reading: CommandReading, asked: AssessObligation): Promise<void> {
  const { actor, rule, outcome, from, to } = asked;
  const said = await reading.recordsOf(actor, { kinds: ['Assessment'], roles: ['actor'] });
  const same = said.find(
    ({ references, properties, since, until }) =>
      references['rule']?.includes(rule) === true &&
      properties['outcome'] === outcome &&
      since === from &&
      until === to,
  );
  if (same === undefined) return;
  throw refused('CONFLICT', `expected what was not said yet, found that it was ${outcome}`, {
    related: [same.id],
  });
}
