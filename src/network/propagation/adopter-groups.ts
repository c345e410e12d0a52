/** The groups in which adopters are counted: programmes they are members of, municipalities they have a seat in. */
import { tieKinds } from '../../model/kinds.js';
import { tiesFrom } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import { openMunicipalities } from './shared-places.js';
import type { Grouping } from './simulate.js';

/** Of the actors given, by their places among them. */
export interface ActorGroups extends Grouping {
  /** Per group, the programme or municipality that it is; ascending. */
  readonly actor: Int32Array;
  /** Per group, how many actors are in it. */
  readonly size: Int32Array;
}

const memberOf = tieKinds.indexOf('MEMBER_OF');
const seatedIn = tieKinds.indexOf('SEATED_IN');

/** Per programme, which of the actors are members of it on the day. O(actors + ties from them). */
export function programmeGroups(lens: Lens, actors: Int32Array): ActorGroups {
  const { network } = lens;
  return groupsOf(lens, actors, memberOf, (tie) => {
    const end = network.tieTo[tie]!;
    return network.kindOf(end) === 'Programme' && lens.usesTie(tie) ? end : null;
  });
}

/** Per municipality of the day, which of the actors have a seat in it, or in one that was merged into it. O(actors + ties from them). */
export function municipalityGroups(lens: Lens, actors: Int32Array): ActorGroups {
  const municipalityOf = openMunicipalities(lens);
  return groupsOf(lens, actors, seatedIn, (tie) =>
    lens.admitsTie(tie) ? municipalityOf(lens.network.tieTo[tie]!) : null,
  );
}

function groupsOf(
  { network }: Lens,
  actors: Int32Array,
  kind: number,
  groupOf: (tie: number) => number | null,
): ActorGroups {
  const found = new Set<number>();
  const start = new Int32Array(actors.length + 1);
  const own: number[] = [];
  for (const [place, node] of actors.entries()) {
    const met = new Set<number>();
    for (const tie of tiesFrom(network, node)) {
      const group = network.tieKind[tie] === kind ? groupOf(tie) : null;
      if (group !== null) met.add(group);
    }
    for (const group of met) {
      found.add(group);
      own.push(group);
    }
    start[place + 1] = own.length;
  }
  const actor = Int32Array.from(found).sort();
  const numbers = new Map(Array.from(actor, (node, number) => [node, number]));
  const group = Int32Array.from(own, (node) => numbers.get(node)!);
  const size = new Int32Array(actor.length);
  for (const number of group) size[number]!++;
  return { groupCount: actor.length, start, group, actor, size };
}
