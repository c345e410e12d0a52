/** Who takes part in a programme. */
import type { TieKind } from '../../model/kinds.js';
import { tieKinds } from '../../model/kinds.js';
import type { Lens } from '../lens.js';

/** The ties by which their beginning takes part in the programme at their end. */
const towards: readonly TieKind[] = [
  'MEMBER_OF',
  'CONTRIBUTES_TO',
  'COORDINATES',
  'PROPOSED',
  'ORGANISES',
  'MANAGES',
  'HOSTS',
  'FUNDS',
];
const towardsKinds = Uint8Array.from(tieKinds, (kind) => Number(towards.includes(kind)));
const collaborates = tieKinds.indexOf('COLLABORATES_WITH');
const governs = tieKinds.indexOf('GOVERNS');
const sitsOn = tieKinds.indexOf('SITS_ON');
const coordinates = tieKinds.indexOf('COORDINATES');

/**
 * Who takes part in a programme, by its own ties or by those to a body that governs it, and by which ties: first the
 * actor's own, then the `GOVERNS` of the bodies it sits on or coordinates. Bodies are of the programme and take no part in it
 * themselves. Actors ascending. O(ties of the programme and its bodies).
 */
export function participantsOf(lens: Lens, programme: number): ReadonlyMap<number, readonly number[]> {
  const { tieKind, tieFrom, tieTo, outStart } = lens.network;
  const own = new Map<number, Set<number>>();
  const through = new Map<number, Set<number>>();
  const add = (ties: Map<number, Set<number>>, actor: number, tie: number) => {
    const known = ties.get(actor);
    if (known === undefined) ties.set(actor, new Set([tie]));
    else known.add(tie);
  };
  for (const tie of tiesTo(lens, programme)) {
    const kind = tieKind[tie]!;
    if (kind === governs) {
      for (const seat of tiesTo(lens, tieFrom[tie]!)) {
        if (tieKind[seat] !== sitsOn && tieKind[seat] !== coordinates) continue;
        add(own, tieFrom[seat]!, seat);
        add(through, tieFrom[seat]!, tie);
      }
    } else if (towardsKinds[kind] === 1 || kind === collaborates) {
      add(own, tieFrom[tie]!, tie);
    }
  }
  for (let tie = outStart[programme]!; tie < outStart[programme + 1]!; tie++) {
    if (tieKind[tie] === collaborates && lens.usesTie(tie)) add(own, tieTo[tie]!, tie);
  }
  own.delete(programme);
  const actors = [...own.keys()].sort((a, b) => a - b);
  return new Map(
    actors.map((actor) => [
      actor,
      [...ascending(own.get(actor)!), ...ascending(through.get(actor) ?? new Set())],
    ]),
  );
}

function tiesTo(lens: Lens, node: number): readonly number[] {
  const { inStart, inTies } = lens.network;
  const ties: number[] = [];
  for (let place = inStart[node]!; place < inStart[node + 1]!; place++) {
    if (lens.usesTie(inTies[place]!)) ties.push(inTies[place]!);
  }
  return ties;
}

function ascending(ties: ReadonlySet<number>): readonly number[] {
  return [...ties].sort((a, b) => a - b);
}
