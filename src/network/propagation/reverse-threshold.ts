/** Whom an actor has to thank in a linear threshold model: at most one other. */
import type { InfluenceGraph } from './influence-graph.js';
import { placesWeight, weightScales } from './linear-threshold.js';
import { fractionAt } from './random.js';
import type { DrawnRows } from './reverse-reachable.js';

/** One is drawn by weight from the edges to the actor and the places it shares (Kempe, Kleinberg, Tardos 2003). O(ln edges + places). */
export function thresholdRows(graph: InfluenceGraph): DrawnRows {
  const { nodeCount, inStart, inFrom, inProbability, places } = graph;
  const scales = weightScales(graph);
  const upTo = new Float64Array(inFrom.length);
  for (let node = 0; node < nodeCount; node++) {
    let total = 0;
    for (let at = inStart[node]!; at < inStart[node + 1]!; at++) {
      total += inProbability[at]! * scales[node]!;
      upTo[at] = total;
    }
  }

  const sharer = (node: number, drawn: number): number => {
    if (places === null || drawn >= placesWeight(graph, node) * scales[node]!) return -1;
    let left = Math.floor(drawn / (places.probability * scales[node]!));
    for (let index = places.placeStart[node]!; index < places.placeStart[node + 1]!; index++) {
      const first = places.memberStart[places.place[index]!]!;
      const others = places.memberStart[places.place[index]! + 1]! - first - 1;
      if (left >= others) {
        left -= others;
        continue;
      }
      // Itself is not among those it may thank: from its own place on, they stand one further.
      const other = places.member[first + left]!;
      return other >= node ? places.member[first + left + 1]! : other;
    }
    return -1;
  };

  return {
    most: () => 1,
    draw: (node, first, second, found, length) => {
      const drawn = fractionAt(first, second, node);
      const begin = inStart[node]!;
      const end = inStart[node + 1]!;
      const edgesWeight = end > begin ? upTo[end - 1]! : 0;
      if (drawn >= edgesWeight) {
        const other = sharer(node, drawn - edgesWeight);
        if (other < 0) return length;
        found[length] = other;
        return length + 1;
      }
      let low = begin;
      for (let high = end - 1; low < high;) {
        const middle = (low + high) >> 1;
        if (upTo[middle]! > drawn) high = middle;
        else low = middle + 1;
      }
      found[length] = inFrom[low]!;
      return length + 1;
    },
  };
}
