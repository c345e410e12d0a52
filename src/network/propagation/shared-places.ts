/** The channel "same territory": who belongs to which municipality, without a list of pairs. */
import { tieKinds } from '../../model/kinds.js';
import { successorsOf } from '../algorithms/successor.js';
import { sharedInt32 } from '../shared-arrays.js';
import type { Lens } from '../lens.js';

/**
 * Every member of a place influences every other one with the same probability, in each place they share. Members
 * are actors that may adopt; places with fewer than two are left out.
 */
export interface SharedPlaces {
  readonly placeCount: number;
  /** That one member brings another to adopt, in (0, 1]. */
  readonly probability: number;
  /** Per place, the municipality that it is. */
  readonly actor: Int32Array;
  /** The places of actor v are `place[i]` for i from `placeStart[v]` to before `placeStart[v + 1]`, ascending. */
  readonly placeStart: Int32Array;
  readonly place: Int32Array;
  /** The members of place p are `member[i]` for i from `memberStart[p]` to before `memberStart[p + 1]`, ascending. */
  readonly memberStart: Int32Array;
  readonly member: Int32Array;
}

/** One actor in one place. */
interface Belonging {
  readonly actor: number;
  readonly municipality: number;
}

const seatedIn = tieKinds.indexOf('SEATED_IN');

/**
 * Members are the actors with a seat in a municipality, and the municipality itself where it may adopt. A seat in a
 * municipality that was merged counts in the one that it became; where it became several, in none, for nothing says in which.
 * O(actors + ties).
 */
export function sharedPlaces(lens: Lens, mayAdopt: Uint8Array, probability: number): SharedPlaces {
  const { network } = lens;
  const belongings: Belonging[] = [];
  const municipalityOf = openMunicipalities(lens);
  for (let tie = 0; tie < network.tieCount; tie++) {
    const actor = network.tieFrom[tie]!;
    if (network.tieKind[tie] !== seatedIn || mayAdopt[actor] === 0 || !lens.admitsTie(tie)) continue;
    const municipality = municipalityOf(network.tieTo[tie]!);
    if (municipality !== null) belongings.push({ actor, municipality });
  }
  for (let node = 0; node < network.nodeCount; node++) {
    if (mayAdopt[node] === 1 && network.kindOf(node) === 'Municipality') {
      belongings.push({ actor: node, municipality: node });
    }
  }
  return placesOf(belongings, network.nodeCount, probability);
}

/**
 * Says which municipality a seat counts in: itself on a day on which it is there, the one that it became after a merger; null
 * where it became several, for nothing says in which, and for what is no municipality or not to be seen.
 */
export function openMunicipalities(lens: Lens): (place: number) => number | null {
  const becomes = new Map<number, number | null>();
  return (place) => {
    if (lens.network.kindOf(place) !== 'Municipality' || !lens.seesNode(place)) return null;
    if (lens.nodes[place] === 1) return place;
    if (!becomes.has(place)) {
      const successors = successorsOf(lens, place).filter((node) => lens.nodes[node] === 1);
      becomes.set(place, successors.length === 1 ? successors[0]! : null);
    }
    return becomes.get(place)!;
  };
}

/** The same from plain belongings, in any order, repeated or not. */
export function placesOf(
  belongings: readonly Belonging[],
  nodeCount: number,
  probability: number,
): SharedPlaces {
  const membersOf = new Map<number, Set<number>>();
  for (const { actor, municipality } of belongings) {
    const members = membersOf.get(municipality) ?? new Set();
    membersOf.set(municipality, members.add(actor));
  }
  const places = [...membersOf].filter(([, members]) => members.size > 1).sort(([a], [b]) => a - b);
  const total = places.reduce((sum, [, members]) => sum + members.size, 0);

  const actor = sharedInt32(places.length);
  const memberStart = sharedInt32(places.length + 1);
  const member = sharedInt32(total);
  const placeStart = sharedInt32(nodeCount + 1);
  for (const [number, [municipality, members]] of places.entries()) {
    actor[number] = municipality;
    const start = memberStart[number]!;
    member.set([...members], start);
    memberStart[number + 1] = start + members.size;
    member.subarray(start, start + members.size).sort();
    for (const node of members) placeStart[node + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) placeStart[node + 1]! += placeStart[node]!;
  const place = sharedInt32(total);
  const next = placeStart.slice();
  for (let number = 0; number < places.length; number++) {
    for (let index = memberStart[number]!; index < memberStart[number + 1]!; index++) {
      place[next[member[index]!]!++] = number;
    }
  }
  return { placeCount: places.length, probability, actor, placeStart, place, memberStart, member };
}
