/** A copy of the network that is run back along the log, and then forwards again. */
import type { LogEvent, Position } from '../model/event.js';
import { foldArrays, foldTaskOf, takeFolded } from './fold-network.js';
import { openLiveNetwork } from './live-network.js';
import type { Network } from './network.js';
import { changesOf } from './projection.js';
import { tablesOf } from './tables.js';

export interface RewoundNetwork {
  /** Undoes these events: whole transactions that end where it stands. O(log ties of its ends) for each. */
  readonly undo: (events: readonly LogEvent[]) => void;
  /** Applies whole transactions that begin where it stands. */
  readonly apply: (events: readonly LogEvent[]) => void;
  readonly snapshot: () => Network;
}

/** Gives way now and then while it copies. O(actors + ties). */
export function* rewoundNetwork(network: Network): Generator<void, RewoundNetwork> {
  const copy = yield* takeFolded(network, foldArrays(foldTaskOf(network)));
  const live = openLiveNetwork(copy, tablesOf(copy));
  let position: Position = network.position;
  return {
    undo: (events) => {
      for (const change of changesOf(undoing(events))) live.apply(change);
      position = (events[0]?.position ?? position + 1) - 1;
    },
    apply: (events) => {
      for (const change of changesOf(events)) live.apply(change);
      position = events.at(-1)?.position ?? position;
    },
    snapshot: () => live.take(position),
  };
}

/** The events that would undo these: the last transaction first, each with its states the other way round. */
function undoing(events: readonly LogEvent[]): readonly LogEvent[] {
  const transactions: LogEvent[][] = [];
  for (const event of events) {
    const open = transactions.at(-1);
    const turned = { ...event, before: event.after, after: event.before } as LogEvent;
    if (open !== undefined && open[0]!.first === event.first) open.push(turned);
    else transactions.push([turned]);
  }
  return transactions.reverse().flat();
}
