/**
 * The graphs that heavy questions run on, kept while their snapshot is: one for each viewer's visibility, scope and choice
 * of ties. Making one takes a pass over all ties; asking again takes nothing.
 */
import type { TieChoice } from '../network/kind-tables.js';
import type { ContactGraph } from '../network/flow-graph.js';
import { contactGraph } from '../network/flow-graph.js';
import type { Network } from '../network/network.js';
import type { DatedScope, Reading } from './reading.js';

export interface Graphs {
  /** How contact passes, as the viewer sees it on the day of the scope. */
  contact(reading: Reading, scope: DatedScope, choice: TieChoice): ContactGraph;
  /**
   * An answer that depends on nothing but the snapshot, the viewer's visibility and the key: made once and kept, unless it
   * is a failure, or rejects.
   */
  answer<Value>(reading: Reading, key: string, make: () => Promise<Value>): Promise<Value>;
}

export interface GraphsOptions {
  /** Graphs kept of one snapshot; the one that was longest not asked for goes first. */
  readonly mostGraphs: number;
  /** Answers kept of one snapshot, likewise. */
  readonly mostAnswers: number;
}

interface Kept {
  readonly graphs: Map<string, ContactGraph>;
  readonly answers: Map<string, Promise<unknown>>;
}

export function createGraphs({ mostGraphs, mostAnswers }: GraphsOptions): Graphs {
  const ofNetwork = new WeakMap<Network, Kept>();
  const keptOf = (network: Network) => {
    const known: Kept = ofNetwork.get(network) ?? { graphs: new Map(), answers: new Map() };
    ofNetwork.set(network, known);
    return known;
  };
  return {
    contact(reading, scope, choice) {
      const kinds = choice.kinds === undefined ? null : choice.kinds.toSorted();
      const key = JSON.stringify([
        reading.viewer.key,
        scope,
        kinds,
        choice.territory,
        choice.certainOnly === true,
      ]);
      return recall(keptOf(reading.network).graphs, key, mostGraphs, () =>
        contactGraph(reading.lens(scope), choice),
      );
    },
    answer<Value>(reading: Reading, key: string, make: () => Promise<Value>) {
      const { answers } = keptOf(reading.network);
      const full = JSON.stringify([reading.viewer.key, key]);
      const value = recall(answers, full, mostAnswers, () => {
        const made = make();
        const forget = () => answers.delete(full);
        made.then((value) => isFailure(value) && forget(), forget);
        return made;
      });
      return value as Promise<Value>;
    },
  };
}

/** What is kept under a key, or made now; a Map keeps its order, so the first is the one not asked for longest. */
function recall<Value>(kept: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return value;
}

function isFailure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
