/** Ordered phases: which have been left out, which come out of order, which may come next. */
import { invariant } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { Parameters } from './parameters.js';

export interface PhasesFollowed {
  /** No phase came twice, and none after one that follows it. */
  readonly inOrder: boolean;
  /** Whether the rule allows this course: in order, and nothing left out that may not be. */
  readonly allowed: boolean;
  /** Phases not taken although a later one was, in the order of the rule. */
  readonly skipped: readonly NodeId[];
  /** Phases taken again, in the order of taking. */
  readonly repeated: readonly NodeId[];
  /** Phases first taken after one that follows them, in the order of taking. */
  readonly outOfOrder: readonly NodeId[];
  /**
   * The phase whose turn it is: where phases may not be skipped the first one missing, else the one after the furthest
   * taken; null at the end.
   */
  readonly next: NodeId | null;
}

/**
 * Follows the phases taken, in the order of taking, along those of the rule. Callers refuse phases that the rule does
 * not order: one of them throws `InvariantError`. O(phases · taken).
 */
export function followPhases(
  phases: readonly NodeId[],
  { mayBeSkipped }: Pick<Parameters<'ORDERED_PHASES'>, 'mayBeSkipped'>,
  taken: readonly NodeId[],
): PhasesFollowed {
  const ranks = taken.map((phase) => rankOf(phases, phase));
  const isRepeat = (at: number) => taken.indexOf(taken[at] ?? '') < at;
  const repeated = taken.filter((_, at) => isRepeat(at));
  const outOfOrder = taken.filter(
    (_, at) => !isRepeat(at) && ranks.slice(0, at).some((earlier) => earlier > (ranks[at] ?? 0)),
  );
  const furthest = Math.max(-1, ...ranks);
  const skipped = phases.slice(0, furthest + 1).filter((phase) => !taken.includes(phase));
  const inOrder = repeated.length === 0 && outOfOrder.length === 0;
  const missing = mayBeSkipped ? undefined : skipped[0];
  return {
    inOrder,
    allowed: inOrder && (mayBeSkipped || skipped.length === 0),
    skipped,
    repeated: [...new Set(repeated)],
    outOfOrder,
    next: missing ?? phases[furthest + 1] ?? null,
  };
}

/** The phase that follows another; null after the last. A phase that is not ordered throws `InvariantError`. */
export function phaseAfter(phases: readonly NodeId[], phase: NodeId): NodeId | null {
  return phases[rankOf(phases, phase) + 1] ?? null;
}

function rankOf(phases: readonly NodeId[], phase: NodeId): number {
  const rank = phases.indexOf(phase);
  invariant(rank !== -1, `expected a phase among ${phases.join(', ')}; found ${phase}`);
  return rank;
}
