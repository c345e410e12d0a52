/** What an actor became: municipalities merge, organisations are replaced. */
import { tieKinds } from '../../model/kinds.js';
import { tiesFrom } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import { sortActors } from '../network-order.js';

const succeededBy = tieKinds.indexOf('SUCCEEDED_BY');

/**
 * What an actor has become by the day: the last of each chain of `SUCCEEDED_BY`, by id. Itself where it was not
 * succeeded, or where the chains only go round. A succession joins two whose lives need not overlap, so each tie is
 * judged by its own dates and not narrowed by theirs; it must be seen, and both its ends. O(ties from those met).
 */
export function successorsOf(lens: Lens, actor: number): Int32Array {
  const { network } = lens;
  const { tieKind, tieTo } = network;
  const met = new Set([actor]);
  const last: number[] = [];
  for (const node of met) {
    let succeeded = false;
    for (const tie of tiesFrom(network, node)) {
      const successor = tieTo[tie]!;
      if (tieKind[tie] !== succeededBy || successor === node) continue;
      if (!lens.admitsTie(tie) || !lens.seesNode(successor)) continue;
      succeeded = true;
      met.add(successor);
    }
    if (!succeeded) last.push(node);
  }
  return sortActors(network, Int32Array.from(last.length === 0 ? [actor] : last));
}
