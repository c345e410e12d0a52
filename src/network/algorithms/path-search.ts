/** The search inside `paths`: the best way to complete a path that has begun. */
import { invariant } from '../../model/failure.js';
import { compareText } from '../../model/ids.js';
import { contactByKind, passesBackward, passesForward } from '../kind-tables.js';
import type { TieChoice } from '../kind-tables.js';
import type { Lens } from '../lens.js';

/** A path, or the beginning of one. */
export interface Trail {
  /** The actors along it, from its beginning; one more than ties. */
  readonly nodes: readonly number[];
  readonly ties: readonly number[];
  /** Of its ties and of the passages through the actors between its two ends. */
  readonly cost: number;
}

/** Actors that the next step must not lead to. */
export type Ban = ReadonlySet<number>;

export interface PathSearch {
  /** The beginning of a trail, up to the actor at this place. */
  start(trail: Trail, place: number): Trail;
  /** The best simple path that begins so and then goes to none of those banned; null where there is none. */
  complete(start: Trail, banned: Ban): Trail | null;
}

export interface PathSearchOptions extends TieChoice {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
}

/** What one step costs and where it leads. */
type Visit = (other: number, tie: number) => void;

export function openPathSearch(lens: Lens, options: PathSearchOptions): PathSearch {
  const { network } = lens;
  const { tieCost } = network;
  const { from, to, maxHops } = options;
  const contact = contactByKind(options);
  const eachStep = (node: number, alongOut: number, alongIn: number, visit: Visit) => {
    const { outStart, inStart, inTies, tieKind, tieFrom, tieTo } = network;
    for (let tie = outStart[node]!; tie < outStart[node + 1]!; tie++) {
      const other = tieTo[tie]!;
      const passes = (contact[tieKind[tie]!]! & alongOut) !== 0;
      if (passes && lens.nodes[other] === 1 && lens.admitsTie(tie)) visit(other, tie);
    }
    for (let index = inStart[node]!; index < inStart[node + 1]!; index++) {
      const tie = inTies[index]!;
      const other = tieFrom[tie]!;
      const passes = (contact[tieKind[tie]!]! & alongIn) !== 0;
      if (passes && lens.nodes[other] === 1 && lens.admitsTie(tie)) visit(other, tie);
    }
  };
  const onward = (node: number, visit: Visit) => eachStep(node, passesForward, passesBackward, visit);
  const back = (node: number, visit: Visit) => eachStep(node, passesBackward, passesForward, visit);
  const mayPass = (node: number) => !lens.isDeadEnd(node);

  const distances = distancesFrom(from, maxHops, network.nodeCount, onward, mayPass);
  const blocked = new Uint8Array(network.nodeCount);
  const least = new Float64Array(network.nodeCount).fill(Infinity);

  /**
   * What remains to be paid from each actor to the end, passage through it included: layer h holds those from which
   * h ties are cheaper than any fewer. Only actors that the path's beginning can be followed by in time are met.
   */
  const layersBack = (hops: number): readonly ReadonlyMap<number, number>[] => {
    const layers = [new Map([[to, 0]])];
    const touched = [to];
    least[to] = 0;
    for (let hop = 1; hop <= hops && layers[hop - 1]!.size > 0; hop++) {
      const layer = new Map<number, number>();
      for (const [node, remaining] of layers[hop - 1]!) {
        back(node, (other, tie) => {
          const distance = distances[other]!;
          if (blocked[other] === 1 || distance === -1 || distance + hop > maxHops || !mayPass(other)) return;
          const cost = remaining + tieCost[tie]! + lens.passageCost(other);
          if (cost >= least[other]!) return;
          if (least[other] === Infinity) touched.push(other);
          least[other] = cost;
          layer.set(other, cost);
        });
      }
      layers.push(layer);
    }
    for (const node of touched) least[node] = Infinity;
    return layers;
  };

  /** The first of the equally good next steps: by number of the actor it leads to, then by id of the tie. */
  const firstStep = (node: number, accept: (other: number, tie: number) => boolean): Step | null => {
    let best: Step | null = null;
    onward(node, (other, tie) => {
      if (!accept(other, tie)) return;
      const isFirst =
        best === null ||
        other < best.other ||
        (other === best.other && compareText(network.tieIdOf(tie), network.tieIdOf(best.tie)) < 0);
      if (isFirst) best = { other, tie };
    });
    return best;
  };

  return {
    start: (trail, place) => {
      const nodes = trail.nodes.slice(0, place + 1);
      const ties = trail.ties.slice(0, place);
      let cost = 0;
      for (const tie of ties) cost += tieCost[tie]!;
      for (const node of nodes.slice(1, -1)) cost += lens.passageCost(node);
      return { nodes, ties, cost };
    },

    complete: (start, banned) => {
      const spur = start.nodes.at(-1)!;
      const hopsLeft = maxHops - start.ties.length;
      if (hopsLeft < 1) return null;
      for (const node of start.nodes) blocked[node] = 1;
      const layers = layersBack(hopsLeft - 1);
      const open = (other: number) => blocked[other] === 0 && !banned.has(other);

      // Of all ways on from here the cheapest, and of these the shortest.
      let remaining = Infinity;
      let hops = 0;
      for (const [layer, costs] of layers.entries()) {
        onward(spur, (other, tie) => {
          const onwards = costs.get(other);
          if (onwards === undefined || !open(other) || tieCost[tie]! + onwards >= remaining) return;
          remaining = tieCost[tie]! + onwards;
          hops = layer + 1;
        });
      }
      const cost = start.cost + (spur === from ? 0 : lens.passageCost(spur)) + remaining;
      const nodes = [...start.nodes];
      const ties = [...start.ties];
      for (let node = spur; hops > 0; hops--) {
        const costs = layers[hops - 1]!;
        const left = remaining;
        const isSpur = node === spur;
        const step = firstStep(node, (other, tie) => {
          const onwards = costs.get(other);
          return onwards !== undefined && (!isSpur || open(other)) && tieCost[tie]! + onwards === left;
        });
        invariant(step !== null, 'the costs of a path search lead nowhere');
        nodes.push(step.other);
        ties.push(step.tie);
        node = step.other;
        remaining = costs.get(node)! - lens.passageCost(node);
      }
      for (const node of start.nodes) blocked[node] = 0;
      return cost === Infinity ? null : { nodes, ties, cost };
    },
  };
}

interface Step {
  readonly other: number;
  readonly tie: number;
}

/** Fewest ties from an actor to every other within `hops`; −1 beyond. */
function distancesFrom(
  from: number,
  hops: number,
  nodeCount: number,
  onward: (node: number, visit: Visit) => void,
  mayPass: (node: number) => boolean,
): Int32Array {
  const distances = new Int32Array(nodeCount).fill(-1);
  distances[from] = 0;
  let frontier = [from];
  for (let hop = 1; hop <= hops && frontier.length > 0; hop++) {
    const next: number[] = [];
    for (const node of frontier) {
      if (node !== from && !mayPass(node)) continue;
      onward(node, (other) => {
        if (distances[other] !== -1) return;
        distances[other] = hop;
        next.push(other);
      });
    }
    frontier = next;
  }
  return distances;
}
