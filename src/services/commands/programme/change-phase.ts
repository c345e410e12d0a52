/** Opens and closes the phases of a programme, one after the other. */
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import type { CommandReading } from '../command-reading.js';
import { checkTurn, closed, nextPhase, opened, orderOf } from './phases.js';

export interface ChangePhase {
  readonly phase: NodeId;
  readonly expectedVersion?: number;
  /** Today in Rome where missing. */
  readonly on?: EdtfDate;
}

/** Opens a phase. `CONFLICT` where the rule of its programme has another one come first, which it names. */
export function openPhase(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangePhase,
  options: CommandOptions,
): Promise<CommandResult> {
  return change(deps, viewer, 'openPhase', asked, options, async (reading, { phase, on }) => {
    const order = await orderOf(reading, phase);
    if (order !== null) checkTurn(order, phase);
    return { nodes: [await opened(reading, phase, on, order)] };
  });
}

/** Closes an open phase. */
export function closePhase(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangePhase,
  options: CommandOptions,
): Promise<CommandResult> {
  return change(deps, viewer, 'closePhase', asked, options, async (reading, { phase, on }) => ({
    nodes: [await closed(reading, phase, on)],
  }));
}

/** Closes an open phase and opens the one that follows it, in one change. `CONFLICT` where none follows. */
export function advancePhase(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangePhase,
  options: CommandOptions,
): Promise<CommandResult> {
  return change(deps, viewer, 'advancePhase', asked, options, async (reading, { phase, on }) => {
    const order = await orderOf(reading, phase);
    const next = order && nextPhase(order, phase);
    if (order === null || next === null) {
      throw refused('CONFLICT', `expected a phase that another follows, found ${phase.id}: close it`, {
        related: [phase.id],
      });
    }
    const done = await closed(reading, phase, on);
    const after = order.phases.map((one) => (one.id === phase.id ? { ...one, ...done } : one));
    checkTurn({ ...order, phases: after }, next);
    return { nodes: [await opened(reading, next, on, order), done] };
  });
}

interface Asked {
  readonly phase: Awaited<ReturnType<CommandReading['node']>>;
  readonly on: EdtfDate;
}

function change(
  deps: CommandDeps,
  viewer: Viewer,
  operation: 'openPhase' | 'closePhase' | 'advancePhase',
  asked: ChangePhase,
  options: CommandOptions,
  plan: (reading: CommandReading, asked: Asked) => Promise<Plan>,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation,
    input: inputOf(asked, options),
    options,
    subject: asked.phase,
    async plan(reading) {
      const phase = await reading.node(asked.phase, ['Phase']);
      reading.expectVersion(phase, asked.expectedVersion);
      return plan(reading, { phase, on: asked.on ?? formatDay(reading.today) });
    },
  });
}
