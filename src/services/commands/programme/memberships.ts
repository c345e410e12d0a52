/** Memberships, as the commands about them see them: of a programme, consortium or association, or a seat on a body. */
import { hubItself } from '../../../model/viewer.js';
import type { NodeState, TieState } from '../../../model/entity.js';
import type { NodeId, TieId } from '../../../model/ids.js';
import { tieId } from '../../../model/ids.js';
import type { TieKind } from '../../../model/kinds.js';
import { tieDeclaration, tieKinds } from '../../../model/kinds.js';
import type { Since, Until } from '../../../model/time.js';
import { dawn, dusk } from '../../../model/time.js';
import type { CommandReading } from '../command-reading.js';
import { refused } from '../command.js';
import { daysIn } from './lifetimes.js';

/** The kinds of tie by which somebody is a member. */
const kinds: readonly TieKind[] = tieKinds.filter((kind) => tieDeclaration(kind).membership === true);

/** What to have a membership of is: a seat on a body, else membership. */
export function membershipKindIn({ kind }: NodeState): 'SITS_ON' | 'MEMBER_OF' {
  return kind === 'GoverningBody' ? 'SITS_ON' : 'MEMBER_OF';
}

/** The membership of this id; refused where it is another tie. */
export async function membershipTie(reading: CommandReading, id: TieId): Promise<TieState> {
  const tie = await reading.tie(id);
  if (kinds.includes(tie.kind)) return tie;
  throw refused('CONFLICT', `expected a tie of ${kinds.join(' or ')}, found ${tie.kind}`, { related: [id] });
}

/** Refuses a membership while there is another of the same two that must have held on one of its days. */
export async function checkApart(
  reading: CommandReading,
  { from, to, since, until }: Pick<TieState, 'from' | 'to' | 'since' | 'until'>,
  except?: TieId,
): Promise<void> {
  const ties = await reading.tiesOf(from, { direction: 'OUT', kinds });
  const other = ties.find((tie) => tie.to === to && tie.id !== except && meet(tie, { since, until }));
  if (other === undefined) return;
  const others = `since ${other.since}, until ${other.until}`;
  throw refused('CONFLICT', `expected no other membership of the two on its days, found one ${others}`, {
    related: [other.id],
  });
}

/**
 * The key of the next tie of a kind between two: none for the first, then 2, 3, …, so that of two who enter one at the same
 * time one finds it taken. Passes over those, too, that the viewer may not see.
 */
export async function nextKey(
  { store }: CommandReading,
  network: string,
  { kind, from, to }: { readonly kind: TieKind; readonly from: NodeId; readonly to: NodeId },
): Promise<string> {
  for (let number = 1; ; number++) {
    const key = number === 1 ? '' : String(number);
    const [taken = null] = await store.ties(hubItself, [tieId(network, kind, from, to, key)]);
    if (taken === null) return key;
  }
}

interface Dates {
  readonly since: Since;
  readonly until: Until;
}

/** Whether however their coarse dates are read there is a day on which both hold; what has no end goes on. */
function meet(one: Dates, other: Dates): boolean {
  const first = ({ since }: Dates) => daysIn(since)?.latest ?? dawn;
  const last = ({ until }: Dates) => daysIn(until)?.earliest ?? dusk;
  return first(one) <= last(other) && first(other) <= last(one);
}
