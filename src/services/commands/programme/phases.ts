/** The phases of a programme in the order of its rule, and whose turn it is. */
import type { NodeState } from '../../../model/entity.js';
import { factBounds } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import { presenceOn } from '../../../model/time.js';
import { followPhases, phaseAfter } from '../../../rules/ordered-phases.js';
import type { Parameters } from '../../../rules/parameters.js';
import { parametersOf } from '../../../rules/parameters-of.js';
import type { CommandReading } from '../command-reading.js';
import type { Refused } from '../command.js';
import { refused } from '../command.js';
import { changedNode } from '../fact.js';
import { checkHappened, checkLifetimes, daysIn } from './lifetimes.js';

/** Phases as a rule orders them, each as it is stored. */
export interface OrderedPhases {
  readonly rule: Parameters<'ORDERED_PHASES'>;
  readonly phases: readonly NodeState[];
}

/** The order in force today that a phase belongs to; null where no rule orders it. What is decided by it is not decided on old states. */
export async function orderOf(reading: CommandReading, phase: NodeState): Promise<OrderedPhases | null> {
  const rules = await reading.recordsOf(phase.id, { kinds: ['Rule'], roles: ['about'] });
  const rule = rules.find(
    (one) =>
      one.properties['form'] === 'ORDERED_PHASES' && presenceOn(factBounds(one), reading.today) !== 'ABSENT',
  );
  if (rule === undefined) return null;
  reading.seenNodes([rule]);
  const phases = await reading.nodes(rule.references['about'] ?? [], ['Phase']);
  return { rule: parametersOf('ORDERED_PHASES', rule.properties['parameters']), phases };
}

/**
 * Refuses to open a phase out of its turn: while another one is open, before one that may not be skipped is closed, or after one that
 * follows it. The refusal names the phase that must be closed first.
 */
export function checkTurn(order: OrderedPhases, phase: NodeState): void {
  const open = order.phases.find((one) => one.id !== phase.id && statusOf(one) === 'OPEN');
  if (open !== undefined) {
    throw outOfTurn(`expected ${named(open)} closed before another is opened, found it open`, open);
  }
  const ids = order.phases.map(({ id }) => id);
  const taken = order.phases.filter((one) => statusOf(one) === 'CLOSED').map(({ id }) => id);
  const { allowed, skipped, outOfOrder } = followPhases(ids, order.rule, [...taken, phase.id]);
  if (allowed) return;
  const first = order.phases.find(({ id }) => id === skipped[0]);
  if (outOfOrder.includes(phase.id) || first === undefined) {
    throw outOfTurn(`expected a phase after those that are closed, found ${named(phase)}`, phase);
  }
  throw outOfTurn(
    `expected ${named(first)} closed before ${named(phase)} is opened, found it not opened`,
    first,
  );
}

/** The phase that comes after another; null after the last. */
export function nextPhase({ phases }: OrderedPhases, phase: NodeState): NodeState | null {
  const ids: readonly NodeId[] = phases.map(({ id }) => id);
  const next = phaseAfter(ids, phase.id);
  return phases.find(({ id }) => id === next) ?? null;
}

/** A phase as it is once opened. `CONFLICT` where it was opened before, or the day is wrong. */
export async function opened(
  reading: CommandReading,
  phase: NodeState,
  on: EdtfDate,
  order: OrderedPhases | null,
) {
  if (statusOf(phase) !== 'NOT_OPENED') {
    throw outOfTurn(`expected a phase not opened yet, found ${named(phase)}, ${statusOf(phase)}`, phase);
  }
  await checkDay(reading, phase, 'since', on);
  for (const earlier of order?.phases ?? []) {
    if (statusOf(earlier) === 'CLOSED') checkAfter(on, earlier.until, earlier);
  }
  return changedNode(reading, phase, { since: on, properties: { ...phase.properties, status: 'OPEN' } }, [
    'since',
    'status',
  ]);
}

/** A phase as it is once closed. `CONFLICT` where it is not open, or the day is wrong. */
export async function closed(reading: CommandReading, phase: NodeState, on: EdtfDate) {
  if (statusOf(phase) !== 'OPEN') {
    throw outOfTurn(`expected an open phase, found ${named(phase)}, ${statusOf(phase)}`, phase);
  }
  await checkDay(reading, phase, 'until', on);
  checkAfter(on, phase.since, phase);
  return changedNode(reading, phase, { until: on, properties: { ...phase.properties, status: 'CLOSED' } }, [
    'until',
    'status',
  ]);
}

async function checkDay(
  reading: CommandReading,
  phase: NodeState,
  at: 'since' | 'until',
  on: EdtfDate,
): Promise<void> {
  checkHappened(reading, at, on);
  const programmes = await reading.nodes(phase.references['programme'] ?? []);
  checkLifetimes({ since: 'UNKNOWN', until: 'UNKNOWN', [at]: on }, programmes);
}

function checkAfter(on: EdtfDate, earlier: string, phase: NodeState): void {
  const found = daysIn(on);
  const before = daysIn(earlier);
  if (found === null || before === null || found.latest >= before.earliest) return;
  throw outOfTurn(`expected a day from ${earlier} on, as ${named(phase)} has it; found ${on}`, phase);
}

/** A phase of which nobody says anything has not been opened. */
function statusOf(phase: NodeState): string {
  const { status } = phase.properties;
  return typeof status === 'string' ? status : 'NOT_OPENED';
}

function named({ name, id }: NodeState): string {
  return name === '' ? id : `"${name}" (${id})`;
}

function outOfTurn(message: string, phase: NodeState): Refused {
  return refused('CONFLICT', message, { related: [phase.id] });
}
