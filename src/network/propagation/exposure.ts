/** Whom an actor could have brought to adopt, and by which channels. */
import type { TieKind } from '../../model/kinds.js';
import { tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { Lens } from '../lens.js';
import { adopterKinds } from './influence-graph.js';

const adopts: ReadonlySet<string> = new Set(adopterKinds);
const flows = tieKinds.map((kind) => {
  const { flow, probability } = tieDeclaration(kind).influence;
  const passes = probability > 0;
  return {
    forward: passes && (flow === 'FORWARD' || flow === 'BOTH'),
    backward: passes && (flow === 'BACKWARD' || flow === 'BOTH'),
  };
});

/**
 * Per actor that may adopt and that influence from this one reaches by a tie on the day of the lens: the kinds of those ties,
 * as the ontology lets influence pass, one for each tie. Empty where it may not adopt itself. O(ties of the actor).
 */
export function exposedBy(lens: Lens, actor: number): ReadonlyMap<number, readonly TieKind[]> {
  const { network } = lens;
  const { outStart, inStart, inTies, tieKind, tieFrom, tieTo } = network;
  const exposed = new Map<number, TieKind[]>();
  if (!adopts.has(network.kindOf(actor))) return exposed;
  const meet = (tie: number, other: number) => {
    if (other === actor || !adopts.has(network.kindOf(other)) || !lens.usesTie(tie)) return;
    const kinds = exposed.get(other) ?? [];
    kinds.push(network.tieKindOf(tie));
    exposed.set(other, kinds);
  };
  for (let tie = outStart[actor]!; tie < outStart[actor + 1]!; tie++) {
    if (flows[tieKind[tie]!]!.forward) meet(tie, tieTo[tie]!);
  }
  for (let place = inStart[actor]!; place < inStart[actor + 1]!; place++) {
    const tie = inTies[place]!;
    if (flows[tieKind[tie]!]!.backward) meet(tie, tieFrom[tie]!);
  }
  return exposed;
}
