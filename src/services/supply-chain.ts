/** The supply chain of an organisation: who supplies it and who supplies those, or whom it supplies, tier by tier. */
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { TiersOptions } from '../network/algorithms/tiers.js';
import { supplyTiers } from '../network/algorithms/tiers.js';
import type { DatedScope, Reading } from './reading.js';
import { stepFrom } from './steps.js';
import type { Step } from './traverse.js';
import { mostDrawn, numbersOf, withinLimits } from './traverse.js';

export const mostTiers = 6;

export interface SupplyChainQuestion {
  readonly scope: DatedScope;
  readonly of: NodeId;
  readonly direction: TiersOptions['direction'];
  readonly tiers: number;
  /** How many actors are told of at the most, in all tiers together. */
  readonly limit: number;
}

export interface SupplyTier {
  /** 1 for those next to the organisation. */
  readonly tier: number;
  /** Organisations at this tier; groups, of which nobody knows who is in them, are not counted. */
  readonly count: number;
  /** By id; each with the ties of supply that join it to the tier before. */
  readonly links: readonly { readonly actor: NodeId; readonly steps: readonly Step[] }[];
  /** Whether some of the tier are left out for the limit. */
  readonly truncated: boolean;
}

export interface SupplyChain {
  /** Nearest first; only tiers that hold somebody. */
  readonly tiers: readonly SupplyTier[];
  /** Organisations in all tiers asked for, groups not counted. */
  readonly count: number;
  /** Whether the chain goes on beyond the last tier asked for. */
  readonly goesOn: boolean;
}

/**
 * Everybody is at the nearest of their tiers, and the organisation itself is at none, whatever cycles there are. An
 * unknown id is refused; an organisation that is not there on the day has no chain.
 */
export function supplyChain(reading: Reading, question: SupplyChainQuestion): Result<SupplyChain> {
  const limits = withinLimits([
    ['tiers', question.tiers, 1, mostTiers],
    ['limit', question.limit, 1, mostDrawn],
  ]);
  if (limits !== null) return limits;
  const starts = numbersOf(reading, [question.of], question.scope);
  if (!starts.ok) return starts;
  const lens = reading.lens(question.scope);
  const { direction } = question;
  const found = supplyTiers(lens, { starts: starts.value, direction, tiers: question.tiers });
  let room = question.limit;
  const tiers = found.tiers.map((links, place): SupplyTier => {
    const taken = links.slice(0, room);
    room -= taken.length;
    return {
      tier: place + 1,
      count: links.filter(({ node }) => !lens.isDeadEnd(node)).length,
      links: taken.map(({ node, ties }) => ({
        actor: reading.network.idOf(node),
        steps: ties.map((tie) => stepFrom(lens, nearerEnd(reading, tie, direction), tie)),
      })),
      truncated: taken.length < links.length,
    };
  });
  return success({
    tiers,
    count: tiers.reduce((sum, { count }) => sum + count, 0),
    goesOn: found.goesOn,
  });
}

/** Suppliers stand where their tie begins, customers where it ends; the other end is nearer. */
function nearerEnd(reading: Reading, tie: number, direction: TiersOptions['direction']): number {
  const { tieFrom, tieTo } = reading.network;
  return (direction === 'SUPPLIERS' ? tieTo[tie] : tieFrom[tie]) ?? 0;
}
