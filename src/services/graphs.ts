/**
 * The graphs that heavy questions run on, kept while their snapshot is: one for each viewer's visibility, scope and choice
 * of ties. Making one takes a pass over all ties; asking again takes nothing. They are made of networks without an overlay,
 * in a thread where the network is large.
 */
import type { Result } from '../model/failure.js';
import type { ContactTask } from '../network/contact-task.js';
import { contactGraphOf, contactTaskOf } from '../network/contact-task.js';
import type { TieChoice } from '../network/kind-tables.js';
import type { ContactGraph } from '../network/flow-graph.js';
import type { Network } from '../network/network.js';
import type { DatedScope, Reading } from './reading.js';
import { createReading } from './reading.js';

export interface Graphs {
  /**
   * The same reading on the same state, without changes laid over it, so that numbers follow ids and what passes over the
   * whole network may pass over arrays: what a heavy question begins with. Numbers of the one mean nothing in the other.
   */
  settled(reading: Reading): Promise<Reading>;
  /** How contact passes, as the viewer sees it on the day of the scope. The reading is a settled one. */
  contact(reading: Reading, scope: DatedScope, choice: TieChoice): Promise<ContactGraph>;
  /**
   * An answer that depends on nothing but the snapshot, the viewer's visibility and the key: made once, from a settled
   * reading, and kept, unless it is a failure, or rejects. Numbers in it are those of the settled reading.
   */
  answer<Value>(reading: Reading, key: string, make: (settled: Reading) => Promise<Value>): Promise<Value>;
}

export interface GraphsOptions {
  /** Graphs kept of one snapshot; the one that was longest not asked for goes first. */
  readonly mostGraphs: number;
  /** Answers kept of one snapshot, likewise. */
  readonly mostAnswers: number;
  /** The same state without an overlay; where missing, none has one. */
  readonly settle?: (network: Network) => Promise<Network>;
  /** Makes a graph in a thread. Here, where missing. */
  readonly build?: (task: ContactTask) => Promise<Result<ContactGraph>>;
}

/** Ties from which on a graph is made in a thread: here it would take some ten milliseconds. */
const mostTiesHere = 50_000;

export function createGraphs({ mostGraphs, mostAnswers, settle, build }: GraphsOptions): Graphs {
  /** By an array that all positions of one state share. */
  const graphsOf = new WeakMap<Int32Array, Map<string, Promise<ContactGraph>>>();
  const answersOf = new WeakMap<Network, Map<string, Promise<unknown>>>();
  const settledOf = new WeakMap<Reading, Promise<Reading>>();
  const networksOf = new WeakMap<Network, Promise<Network>>();
  const make = async (task: ContactTask): Promise<ContactGraph> => {
    if (build === undefined || task.arrays.tieCount < mostTiesHere) return contactGraphOf(task);
    const built = await build(task);
    // A thread that is lost or busy is no reason to refuse an answer: rather a pause.
    return built.ok ? built.value : contactGraphOf(task);
  };
  const settleReading = async (reading: Reading): Promise<Reading> => {
    if (settle === undefined) return reading;
    const { viewer, store, network } = reading;
    const settled = networksOf.get(network) ?? settle(network);
    networksOf.set(network, settled);
    return createReading(viewer, store, await settled);
  };
  const settledReading = async (reading: Reading): Promise<Reading> => {
    if (reading.network.overlay === null) return reading;
    const settled = settledOf.get(reading) ?? settleReading(reading);
    settledOf.set(reading, settled);
    return settled;
  };
  return {
    settled: settledReading,
    async contact(reading, scope, choice) {
      const { network, viewer } = reading;
      const kinds = choice.kinds === undefined ? null : choice.kinds.toSorted();
      const key = JSON.stringify([viewer.key, scope, kinds, choice.territory, choice.certainOnly === true]);
      const kept = keptOf(graphsOf, network.inTies);
      return recall(kept, key, mostGraphs, () => make(contactTaskOf(network, { viewer, ...scope }, choice)));
    },
    async answer<Value>(reading: Reading, key: string, makeAnswer: (settled: Reading) => Promise<Value>) {
      const settled = await settledReading(reading);
      const full = JSON.stringify([settled.viewer.key, key]);
      const kept = keptOf(answersOf, settled.network);
      return recall(kept, full, mostAnswers, () => makeAnswer(settled)) as Promise<Value>;
    },
  };
}

function keptOf<Of extends object, Value>(all: WeakMap<Of, Map<string, Value>>, of: Of): Map<string, Value> {
  const kept = all.get(of) ?? new Map<string, Value>();
  all.set(of, kept);
  return kept;
}

/**
 * What is kept under a key, or made now; a Map keeps its order, so the first is the one not asked for longest. A failure is
 * forgotten.
 */
function recall<Value>(
  kept: Map<string, Promise<Value>>,
  key: string,
  most: number,
  make: () => Promise<Value>,
): Promise<Value> {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    const forget = () => kept.delete(key);
    value.then((found) => isFailure(found) && forget(), forget);
  }
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
