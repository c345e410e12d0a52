/** What a write works on: stored states, and the states that replace them. */
import type { NodeContent, NodeState, TieContent, TieState } from '../../model/entity.js';

export interface Stored<State> {
  readonly seq: number;
  readonly state: State;
  /** The state as it is stored, JSON. */
  readonly text: string;
}

/** A state that differs from the one stored, with the version it gets. */
export interface Replacement<Content, State> {
  readonly before: Stored<State> | null;
  readonly content: Content;
  readonly version: number;
  /** JSON of the content with its version: what the row and its event hold. */
  readonly text: string;
}

export type NodeReplacement = Replacement<NodeContent, NodeState>;
export type TieReplacement = Replacement<TieContent, TieState>;

/** A node that what is written may name: where it is, and what it is when the change is done. */
export interface Known {
  readonly seq: number;
  readonly kind: NodeContent['kind'];
}
