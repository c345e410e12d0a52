/** Municipalities of the territory that a programme serves, and that none of its desks serves. */
import type { NodeId, TieId } from '../model/ids.js';
import { actorKinds, tieKinds } from '../model/kinds.js';
import { tiesFrom } from '../network/actor-ties.js';
import { placesServed } from '../network/algorithms/seats.js';
import type { Lens } from '../network/lens.js';
import { compareActors } from '../network/network-order.js';
import type { DatedScope, Reading } from './reading.js';

export interface UnservedMunicipality {
  readonly id: NodeId;
  /** The desks of the programme, those that serve most municipalities first, then by id. */
  readonly desks: readonly NodeId[];
  /** What says that it is of the territory: how it lies in what the programme serves, then the tie that serves it. */
  readonly grounds: readonly TieId[];
}

const municipality = actorKinds.indexOf('Municipality');
const partOf = tieKinds.indexOf('PART_OF');
const serves = tieKinds.indexOf('SERVES');

/** By id. A desk that serves a place serves all places in it. O(desks · (actors + ties of places)). */
export function unservedMunicipalities(
  reading: Reading,
  scope: DatedScope,
  programme: NodeId,
  desks: readonly NodeId[],
): readonly UnservedMunicipality[] {
  const { network } = reading;
  const lens = reading.lens(scope);
  const number = network.indexOf(programme);
  if (number === undefined || lens.nodes[number] !== 1) return [];
  const isMunicipality = (place: number) => network.nodeKind[place] === municipality;
  const serving = desks
    .flatMap((id) => {
      const desk = network.indexOf(id);
      if (desk === undefined || lens.nodes[desk] !== 1) return [];
      return [{ id, desk, places: placesServed(lens, desk).filter(isMunicipality) }];
    })
    .sort((a, b) => b.places.length - a.places.length || compareActors(network, a.desk, b.desk));
  const served = new Set(serving.flatMap(({ places }) => places));
  return placesServed(lens, number)
    .filter((place) => isMunicipality(place) && !served.has(place))
    .map((place) => ({
      id: network.idOf(place),
      desks: serving.map(({ id }) => id),
      grounds: grounds(lens, number, place).map((tie) => network.tieIdOf(tie)),
    }));
}

/** The fewest ties from a place to one that the programme serves, and the tie by which it does. */
function grounds(lens: Lens, programme: number, place: number): readonly number[] {
  const { network } = lens;
  const { tieKind, tieTo } = network;
  const usedFrom = (node: number, kind: number) =>
    tiesFrom(network, node).filter((tie) => tieKind[tie] === kind && lens.usesTie(tie));
  const servingTies = usedFrom(programme, serves);
  const ways = new Map<number, readonly number[]>([[place, []]]);
  for (const [at, way] of ways) {
    const last = servingTies.find((tie) => tieTo[tie] === at);
    if (last !== undefined) return [...way, last];
    for (const tie of usedFrom(at, partOf)) {
      const above = tieTo[tie] ?? at;
      if (!ways.has(above)) ways.set(above, [...way, tie]);
    }
  }
  return [];
}
