/**
 * Folding in the background: changes are laid over the network, and now and then made part of it. Meanwhile the overlay goes
 * on; what changes during a fold is laid over its result.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Result } from '../model/failure.js';
import type { FoldTask, FoldedArrays } from '../network/fold-network.js';
import { foldArrays, foldNetwork, foldTaskOf, takeFolded } from '../network/fold-network.js';
import type { Network, Overlay } from '../network/network.js';
import { atPosition } from '../network/network.js';
import type { Projection } from '../network/projection.js';
import type { Timers } from './timers.js';
import { backOff } from './timers.js';

export interface Folding {
  /** To be called when changes have been applied: folds at once where the network is small, else when it is time. */
  readonly changed: () => void;
  /** The same state folded, at the same position. Where threads fail it is folded here: rather a pause than no answer. */
  readonly settled: (network: Network) => Promise<Network>;
  /** Stops; waits for what is under way. */
  readonly close: () => Promise<void>;
}

export interface FoldingOptions {
  /** Folds in a thread. Here, where missing. */
  readonly fold?: (task: FoldTask) => Promise<Result<FoldedArrays>>;
  /** Networks of fewer ties are folded at once. */
  readonly tiesAtOnce?: number;
  /** Changes from which on it is time; by their share of the ties where missing. */
  readonly changes?: number;
}

/** What a fold needs of the feed. */
export interface FoldingParts {
  readonly projection: Projection;
  readonly timers: Timers;
  /** Told of every fold that failed. */
  readonly report: (fault: unknown) => void;
  /** Called when the projection has gone over to a folded state. */
  readonly folded: () => void;
}

const usualTiesAtOnce = 20_000;
/** Changes from which on it is time, and their share of the ties, whichever is more. */
const fewChanges = 500;
const share = 1 / 200;
/** So many changes are not left lying longer than this, in milliseconds. */
const someChanges = 100;
const longest = 30_000;
/** Later changes that are laid over a folded state at a time: a few milliseconds. */
const laidAtOnce = 500;

export function openFolding(parts: FoldingParts, options: FoldingOptions = {}): Folding {
  const { projection, timers, report, folded } = parts;
  const { fold, tiesAtOnce = usualTiesAtOnce, changes } = options;
  /** By what lies over the rows, which later positions share as long as only records change. */
  const made = new WeakMap<Overlay, Promise<Network>>();
  let running: Promise<void> | null = null;
  let failures = 0;
  let stopTimer: (() => void) | null = null;
  let closed = false;

  const inThread = async (network: Network): Promise<Network> => {
    if (fold === undefined) return inSlices(network, foldArrays(foldTaskOf(network)));
    const found = await fold(foldTaskOf(network));
    if (!found.ok) throw new Error(`a fold failed: ${found.message}`);
    return inSlices(network, found.value);
  };
  const foldOf = async (network: Network): Promise<Network> => {
    const { overlay } = network;
    if (overlay === null) return network;
    let making = made.get(overlay);
    if (making === undefined) {
      making = inThread(network);
      made.set(overlay, making);
      making.catch(() => made.delete(overlay));
    }
    return atPosition(await making, network.position);
  };

  const isTime = () =>
    projection.changeCount() >= (changes ?? Math.max(fewChanges, share * projection.snapshot().tieCount));
  const run = async () => {
    try {
      const clean = await foldOf(projection.beginFold());
      while (!projection.takeUp(clean, laidAtOnce)) await nextTurn();
      failures = 0;
      folded();
    } catch (error) {
      projection.abandonFold();
      failures += 1;
      report(error);
    }
    running = null;
    // What changed meanwhile may be enough for the next one.
    if (failures > 0) later(backOff(failures), begin);
    else changed();
  };
  const begin = () => {
    stopTimer?.();
    stopTimer = null;
    if (!closed && running === null) running = run();
  };
  const later = (milliseconds: number, call: () => void) => {
    if (closed) return;
    stopTimer?.();
    stopTimer = timers.after(milliseconds, () => {
      stopTimer = null;
      call();
    });
  };
  const changed = () => {
    if (closed || running !== null || projection.changeCount() === 0) return;
    if (projection.snapshot().tieCount < tiesAtOnce) {
      projection.takeUp(foldNetwork(projection.beginFold()), Infinity);
      folded();
    } else if (failures === 0 && isTime()) begin();
    else if (stopTimer === null && projection.changeCount() >= someChanges) later(longest, begin);
  };

  return {
    changed,
    settled: async (network) => {
      for (const attempt of [1, 2]) {
        try {
          return await foldOf(network);
        } catch (error) {
          if (attempt === 1) report(error);
        }
      }
      return atPosition(await inSlices(network, foldArrays(foldTaskOf(network))), network.position);
    },
    close: async () => {
      closed = true;
      stopTimer?.();
      await running;
    },
  };
}

/** The ids of a folded state, others going on in between. */
async function inSlices(network: Network, arrays: FoldedArrays): Promise<Network> {
  const steps = takeFolded(network, arrays);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}
