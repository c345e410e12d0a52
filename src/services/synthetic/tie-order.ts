/** Synthetic ties in the order of their ids, and how many there are between the same two. */
import { compareText } from '../../model/ids.js';
import { tieKinds } from '../../model/kinds.js';
import type { SyntheticTies } from './synthetic-network.js';

export function emptyTies(count: number): SyntheticTies {
  return {
    kind: new Uint8Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
    ordinal: new Int32Array(count).fill(1),
    strength: new Uint8Array(count),
    term: new Uint16Array(count),
    audience: new Int32Array(count),
    proposed: new Uint8Array(count),
  };
}

/** By the name of the kind, the ends, and as they were drawn, with their ordinals. Three stable counting sorts: O(ties + actors). */
export function inOrderOfIds(ties: SyntheticTies, actors: number): SyntheticTies {
  let order: Int32Array = Int32Array.from({ length: ties.kind.length }, (_, tie) => tie);
  order = sortedBy(ties.to, actors, order);
  order = sortedBy(ties.from, actors, order);
  const rank = kindRanks();
  order = sortedBy(
    ties.kind.map((kind) => rank[kind] ?? 0),
    tieKinds.length,
    order,
  );
  const sorted = emptyTies(order.length);
  for (const name of ['kind', 'from', 'to', 'strength', 'term', 'audience', 'proposed'] as const) {
    const [source, target] = [ties[name], sorted[name]];
    for (let place = 0; place < order.length; place++) target[place] = source[order[place] ?? 0] ?? 0;
  }
  const { kind, from, to, ordinal } = sorted;
  for (let tie = 1; tie < order.length; tie++) {
    const before = tie - 1;
    const same = kind[tie] === kind[before] && from[tie] === from[before] && to[tie] === to[before];
    if (same) ordinal[tie] = 1 + (ordinal[before] ?? 0);
  }
  return sorted;
}

/** Per kind its place in the order of their names. */
function kindRanks(): Uint8Array {
  const names = [...tieKinds].sort(compareText);
  return Uint8Array.from(tieKinds, (kind) => names.indexOf(kind));
}

/** The order after a stable sort by a column whose values are below `most`. */
function sortedBy(column: Int32Array | Uint8Array, most: number, order: Int32Array): Int32Array {
  const next = new Int32Array(most + 1);
  for (const value of column) next[value + 1] = (next[value + 1] ?? 0) + 1;
  for (let value = 0; value < most; value++) next[value + 1] = (next[value + 1] ?? 0) + (next[value] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const tie of order) {
    const value = column[tie] ?? 0;
    const place = next[value] ?? 0;
    sorted[place] = tie;
    next[value] = place + 1;
  }
  return sorted;
}
