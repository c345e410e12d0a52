/**
 * A write on its way to the writer's thread, as JSON: it takes half the time of a structured clone, and the texts of states are
 * what rows and events hold.
 */
import type { NodeContent, TieContent } from '../../model/entity.js';
import type { Change, WriteOptions } from '../store.js';

export interface ChangeText {
  /** JSON of one state each. */
  readonly nodes: readonly string[];
  readonly ties: readonly string[];
  /** JSON of what else the change says, and of the options. */
  readonly rest: string;
}

export interface GivenWrite {
  readonly change: Change;
  readonly options: WriteOptions;
  readonly nodeTexts: readonly string[];
  readonly tieTexts: readonly string[];
}

export function toText({ nodes, ties, ...rest }: Change, options: WriteOptions): ChangeText {
  return {
    nodes: nodes.map((node) => JSON.stringify(node)),
    ties: ties.map((tie) => JSON.stringify(tie)),
    rest: JSON.stringify({ rest, options }),
  };
}

export function fromText({ nodes, ties, rest: text }: ChangeText): GivenWrite {
  const { rest, options } = JSON.parse(text) as {
    readonly rest: Omit<Change, 'nodes' | 'ties'>;
    readonly options: WriteOptions;
  };
  const change: Change = {
    ...rest,
    nodes: nodes.map((node) => JSON.parse(node) as NodeContent),
    ties: ties.map((tie) => JSON.parse(tie) as TieContent),
  };
  return { change, options, nodeTexts: nodes, tieTexts: ties };
}

/** JSON of a state with its version, out of that of its content. */
export function versioned(content: object, text: string, version: number): string {
  return 'version' in content
    ? JSON.stringify({ ...content, version })
    : `${text.slice(0, -1)},"version":${version}}`;
}
