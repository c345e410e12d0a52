/** The steps that contact can take from an actor, as a lens shows them. */
import { contactByKind, passesBackward, passesForward } from './kind-tables.js';
import type { TieChoice } from './kind-tables.js';
import type { Lens } from './lens.js';
import type { Direction } from './rows.js';

export interface Steps {
  /**
   * Lays down the steps from an actor; how many. `ends[i]` is where step i leads, or with `IN` where it comes from, and
   * `ties[i]` its tie, until the next call. Parallel ties are steps of their own, loops none. O(ties of the actor).
   */
  readonly from: (node: number) => number;
  readonly ends: () => Int32Array;
  readonly ties: () => Int32Array;
}

/** Takes from the network's arrays what the lens admits, so that a search that meets few ties judges few. */
export function openSteps(lens: Lens, choice: TieChoice, direction: Direction): Steps {
  const { network, nodes } = lens;
  const { overlay } = network;
  const { outStart, inStart, inTies, tieKind, tieFlags, tieFrom, tieTo, tieBounds, tieAudience } = network;
  const { unwantedFlags, audienceSeen } = lens.admission;
  const admitted = choice.certainOnly === true ? lens.admission.boundsCertain : lens.admission.boundsPresent;
  const contact = contactByKind(choice);
  const alongOut = contact.map((flow) => flow & (direction === 'OUT' ? passesForward : passesBackward));
  const alongIn = contact.map((flow) => flow & (direction === 'OUT' ? passesBackward : passesForward));
  let ends = new Int32Array(64);
  let ties = new Int32Array(64);

  const makeRoom = (most: number) => {
    if (most <= ends.length) return;
    ends = new Int32Array(most * 2);
    ties = new Int32Array(most * 2);
  };
  /** Of the ties of an actor that changes have touched. */
  const layDown = (
    row: readonly number[],
    along: Uint8Array,
    others: Int32Array,
    node: number,
    laid: number,
  ) => {
    let count = laid;
    for (let place = 0; place < row.length; place++) {
      const tie = row[place]!;
      if (along[tieKind[tie]!] === 0) continue;
      const other = others[tie]!;
      if (nodes[other] !== 1 || other === node || (tieFlags[tie]! & unwantedFlags) !== 0) continue;
      if (admitted[tieBounds[tie]!] !== 1 || audienceSeen[tieAudience[tie]!] !== 1) continue;
      ends[count] = other;
      ties[count++] = tie;
    }
    return count;
  };

  return {
    from: (node) => {
      if (overlay !== null && overlay.touched[node] === 1) {
        const actor = overlay.actorAt(node);
        if (actor !== undefined) {
          makeRoom(actor.out.length + actor.into.length);
          return layDown(actor.into, alongIn, tieFrom, node, layDown(actor.out, alongOut, tieTo, node, 0));
        }
      }
      const outEnd = outStart[node + 1]!;
      const inEnd = inStart[node + 1]!;
      makeRoom(outEnd - outStart[node]! + inEnd - inStart[node]!);
      let count = 0;
      for (let tie = outStart[node]!; tie < outEnd; tie++) {
        if (alongOut[tieKind[tie]!] === 0) continue;
        const other = tieTo[tie]!;
        if (nodes[other] !== 1 || other === node || (tieFlags[tie]! & unwantedFlags) !== 0) continue;
        if (admitted[tieBounds[tie]!] !== 1 || audienceSeen[tieAudience[tie]!] !== 1) continue;
        ends[count] = other;
        ties[count++] = tie;
      }
      for (let place = inStart[node]!; place < inEnd; place++) {
        const tie = inTies[place]!;
        if (alongIn[tieKind[tie]!] === 0) continue;
        const other = tieFrom[tie]!;
        if (nodes[other] !== 1 || other === node || (tieFlags[tie]! & unwantedFlags) !== 0) continue;
        if (admitted[tieBounds[tie]!] !== 1 || audienceSeen[tieAudience[tie]!] !== 1) continue;
        ends[count] = other;
        ties[count++] = tie;
      }
      return count;
    },
    ends: () => ends,
    ties: () => ties,
  };
}
