/** One run of a model of propagation, to be repeated: what the models have in common. */
import type { InfluenceGraph } from './influence-graph.js';
import { independentCascade } from './independent-cascade.js';
import { linearThreshold } from './linear-threshold.js';
import { complexContagion } from './complex-contagion.js';
import type { Stream } from './random.js';

/**
 * A model over one graph, with buffers that every run uses again. What a run draws is decided by its stream and by who
 * draws, never by the order: from more starting adopters a run of the same stream ends with the same adopters or more.
 */
export interface Cascade {
  readonly graph: InfluenceGraph;
  /** The adopters of the last run, as many as it returned, by step; the starting ones first, in the order given. */
  readonly adopters: Int32Array;
  /** The step at which each of them adopted; 0 for the starting ones. */
  readonly steps: Int32Array;
  /**
   * Runs once from starting adopters (repeated ones count once, those that may not adopt not at all) to the end, or for
   * `maxSteps` steps. Returns how many adopted.
   */
  readonly run: (starts: Int32Array, stream: Stream, maxSteps: number) => number;
}

export type Model =
  | { readonly kind: 'INDEPENDENT_CASCADE' }
  | { readonly kind: 'LINEAR_THRESHOLD' }
  /** `needed`: how many distinct adopters must have convinced an actor, at least 1. */
  | { readonly kind: 'COMPLEX_CONTAGION'; readonly needed: number };

/** Memory for one model: O(actors + edges). */
export function openCascade(graph: InfluenceGraph, model: Model): Cascade {
  switch (model.kind) {
    case 'INDEPENDENT_CASCADE':
      return independentCascade(graph);
    case 'LINEAR_THRESHOLD':
      return linearThreshold(graph);
    case 'COMPLEX_CONTAGION':
      return complexContagion(graph, model.needed);
  }
}
