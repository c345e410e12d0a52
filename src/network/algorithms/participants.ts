/** Who takes part in a programme. */
import type { TieKind } from '../../model/kinds.js';
import { tieKinds } from '../../model/kinds.js';
import { tiesFrom, tiesTo } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import type { Network } from '../network.js';
import { sortActors, sortTies } from '../network-order.js';

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
 * themselves. Actors by id. O(ties of the programme and its bodies).
 */
export function participantsOf(lens: Lens, programme: number): ReadonlyMap<number, readonly number[]> {
  const { network } = lens;
  const { tieKind, tieFrom, tieTo } = network;
  const own = new Map<number, Set<number>>();
  const through = new Map<number, Set<number>>();
  const add = (ties: Map<number, Set<number>>, actor: number, tie: number) => {
    const known = ties.get(actor);
    if (known === undefined) ties.set(actor, new Set([tie]));
    else known.add(tie);
  };
  for (const tie of usedTiesTo(lens, programme)) {
    const kind = tieKind[tie]!;
    if (kind === governs) {
      for (const seat of usedTiesTo(lens, tieFrom[tie]!)) {
        if (tieKind[seat] !== sitsOn && tieKind[seat] !== coordinates) continue;
        add(own, tieFrom[seat]!, seat);
        add(through, tieFrom[seat]!, tie);
      }
    } else if (towardsKinds[kind] === 1 || kind === collaborates) {
      add(own, tieFrom[tie]!, tie);
    }
  }
  for (const tie of tiesFrom(network, programme)) {
    if (tieKind[tie] === collaborates && lens.usesTie(tie)) add(own, tieTo[tie]!, tie);
  }
  own.delete(programme);
  const actors = sortActors(network, [...own.keys()]);
  return new Map(
    actors.map((actor) => [
      actor,
      [...inOrder(network, own.get(actor)!), ...inOrder(network, through.get(actor) ?? new Set())],
    ]),
  );
}

function usedTiesTo(lens: Lens, node: number): readonly number[] {
  return tiesTo(lens.network, node).filter((tie) => lens.usesTie(tie));
}

function inOrder(network: Network, ties: ReadonlySet<number>): readonly number[] {
  return sortTies(network, [...ties]);
}
