/** What a network looks like around some actors, or among them, to be drawn. */
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { neighbourhood, subgraph } from '../network/algorithms/neighbourhood.js';
import type { DatedScope, Reading } from './reading.js';
import type { TieQuestion } from './traverse.js';
import { mostDrawn, mostHops, numbersOf, withinLimits } from './traverse.js';

export interface Drawing {
  readonly nodes: readonly { readonly id: NodeId; readonly hops: number | null }[];
  readonly ties: readonly TieId[];
  /** Whether something was left out for a limit. */
  readonly truncated: boolean;
}

/** The actors around some, with the ties among them, to be drawn; nearest first. */
export function drawAround(
  reading: Reading,
  question: TieQuestion & { readonly ids: readonly NodeId[]; readonly hops: number; readonly limit: number },
): Result<Drawing> {
  const limits = withinLimits([
    ['hops', question.hops, 0, mostHops],
    ['limit', question.limit, 1, mostDrawn],
  ]);
  if (limits !== null) return limits;
  const starts = numbersOf(reading, question.ids, question.scope);
  if (!starts.ok) return starts;
  const { kinds, territory, hops, limit } = question;
  const drawn = neighbourhood(reading.lens(question.scope), {
    starts: starts.value,
    hops,
    limit,
    tieLimit: limit * 4,
    territory,
    ...(kinds === undefined ? {} : { kinds }),
  });
  return success({
    nodes: Array.from(drawn.nodes, (node, place) => ({
      id: reading.network.idOf(node),
      hops: drawn.hops[place] ?? null,
    })),
    ties: Array.from(drawn.ties, (tie) => reading.network.tieIdOf(tie)),
    truncated: drawn.truncated,
  });
}

/** The ties among some actors, to be drawn. */
export function drawAmong(
  reading: Reading,
  question: {
    readonly scope: DatedScope;
    readonly ids: readonly NodeId[];
    readonly kinds?: readonly TieKind[];
  },
): Result<Drawing> {
  const limits = withinLimits([['ids', question.ids.length, 1, mostDrawn]]);
  if (limits !== null) return limits;
  const nodes = numbersOf(reading, question.ids, question.scope);
  if (!nodes.ok) return nodes;
  const drawn = subgraph(reading.lens(question.scope), {
    nodes: nodes.value,
    limit: mostDrawn * 4,
    ...(question.kinds === undefined ? {} : { kinds: question.kinds }),
  });
  return success({
    nodes: Array.from(drawn.nodes, (node) => ({ id: reading.network.idOf(node), hops: null })),
    ties: Array.from(drawn.ties, (tie) => reading.network.tieIdOf(tie)),
    truncated: drawn.truncated,
  });
}
