/**
 * Arrays as long as the network has actors, for searches that meet few of them: making them anew would cost more than the
 * search. One search at a time uses them, without letting go of the thread, and leaves them all zero but the queues.
 */
export interface Workspace {
  /** Per actor. */
  readonly hops: Int32Array;
  readonly marks: Int32Array;
  readonly costs: Float64Array;
  /** As long as there are actors; what they hold is of no meaning to the next one. */
  readonly queue: Int32Array;
  readonly nextQueue: Int32Array;
  readonly queueCosts: Float64Array;
}

/** 32 bytes an actor. */
export function createWorkspace(nodeCount: number): Workspace {
  return {
    hops: new Int32Array(nodeCount),
    marks: new Int32Array(nodeCount),
    costs: new Float64Array(nodeCount),
    queue: new Int32Array(nodeCount),
    nextQueue: new Int32Array(nodeCount),
    queueCosts: new Float64Array(nodeCount),
  };
}
