/** Moving a seat: one ends, another begins. */
import type { TieState } from '../../../model/entity.js';
import type { NodeId, TieId } from '../../../model/ids.js';
import { tieId } from '../../../model/ids.js';
import type { ActorKind } from '../../../model/kinds.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { endBefore, firstDayOf, mayHoldOn } from '../dates.js';
import { changedTie, newTie } from '../fact.js';
import { inputOf } from '../input-of.js';
import { places } from './register-organisation.js';

export interface Move {
  readonly organisation: NodeId;
  /** The seat that is left: its tie; needed where there are several. */
  readonly seat?: TieId;
  readonly to: NodeId;
  /** The first day at the new seat, or a month or year. */
  readonly on: EdtfDate;
  /** As at the seat that is left where missing. */
  readonly seatType?: string;
}

export const seated = [
  'ListeningPoint',
  'Cooperative',
  'Company',
  'Institution',
  'Programme',
  'Group',
] as const satisfies readonly ActorKind[];

/** Moves an organisation, or (`moveDesk`) a desk. Where it has no seat that is known, it only gets one. */
export function moveOrganisation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Move,
  options: CommandOptions,
  operation: 'moveOrganisation' | 'moveDesk' = 'moveOrganisation',
): Promise<CommandResult> {
  const { organisation, to, on } = asked;
  return commitCommand(deps, viewer, {
    operation,
    input: inputOf(asked, options),
    subject: organisation,
    options,
    plan: async (reading) => {
      const kinds = operation === 'moveDesk' ? (['ListeningPoint'] as const) : seated;
      const mover = await reading.node(organisation, kinds);
      await reading.node(to, places);
      const seats = await reading.tiesOf(organisation, { direction: 'OUT', kinds: ['SEATED_IN'] });
      const left = seatLeft(seats, asked, firstDayOf(on, 'on'));
      if (left?.to === to) {
        throw refused('CONFLICT', `expected another place than ${to}, where it is seated`, {
          related: [left.id],
        });
      }
      if (left !== null) reading.seenTies([left]);
      const seatType = asked.seatType ?? left?.properties['seatType'];
      const { network } = mover;
      const begun = await newTie(reading, {
        kind: 'SEATED_IN',
        from: organisation,
        to,
        network,
        since: on,
        key: keyFor(reading, seats, network, organisation, to),
        properties: seatType === undefined ? {} : { seatType },
        audience: mover.audience,
      });
      if (left === null) return { ties: [begun] };
      return { ties: [await changedTie(reading, left, { until: endBefore(on) }, ['until']), begun] };
    },
  });
}

function seatLeft(seats: readonly TieState[], { seat, on }: Move, day: number): TieState | null {
  const current = seats.filter((tie) => mayHoldOn(tie, day - 1) || mayHoldOn(tie, day));
  if (seat !== undefined) {
    const found = current.find(({ id }) => id === seat);
    if (found !== undefined) return found;
    throw refused('CONFLICT', `expected a seat that it has before ${on}, found ${seat}`, {
      related: current.map(({ id }) => id),
    });
  }
  if (current.length <= 1) return current[0] ?? null;
  throw refused('CONFLICT', `expected one seat before ${on}, found ${current.length}: say which is left`, {
    related: current.map(({ id }) => id),
  });
}

function keyFor(
  reading: CommandReading,
  seats: readonly TieState[],
  network: string,
  from: NodeId,
  to: NodeId,
): string {
  const plain = tieId(network, 'SEATED_IN', from, to);
  return seats.some(({ id }) => id === plain) ? reading.newKey('seat') : '';
}
