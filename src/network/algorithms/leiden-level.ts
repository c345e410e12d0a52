/** The three steps of the Leiden algorithm on one level: moving nodes, refining communities, making the next level. */
import type { Random } from '../propagation/random.js';
import { nextBelow } from '../propagation/random.js';

/** A weighted graph without loops; what nodes weigh includes what is within them. */
export interface Level {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly edgeWeights: Float64Array;
  /** Per node, the weights of all edges of the actors in it, those between them twice. */
  readonly nodeWeights: Float64Array;
  /** Of all nodes. */
  readonly total: number;
}

/**
 * Moves nodes, in random order, each to the neighbouring community that raises modularity most, or to one of its own;
 * those next to what moved are looked at again, until none moves. Labels are below the number of nodes, as those that
 * are returned. Of equally good communities a node keeps its own, else takes the one met first.
 */
export function moveNodes(
  level: Level,
  division: Int32Array,
  resolution: number,
  random: Random,
): Int32Array {
  const { nodeCount, starts, ends, edgeWeights, nodeWeights, total } = level;
  const labels = division.slice();
  const weights = new Float64Array(nodeCount);
  const sizes = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    weights[labels[node]!]! += nodeWeights[node]!;
    sizes[labels[node]!]!++;
  }
  const empty = new Int32Array(nodeCount + 1);
  let emptyCount = 0;
  for (let label = nodeCount - 1; label >= 0; label--) if (sizes[label] === 0) empty[emptyCount++] = label;
  const toward = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);
  const queue = shuffled(nodeCount, random);
  const waits = new Uint8Array(nodeCount).fill(1);
  const scale = total > 0 ? resolution / total : 0;
  const least = total * 1e-12;
  for (let head = 0, waiting = nodeCount; waiting > 0; waiting--) {
    const node = queue[head]!;
    const tail = (head + waiting) % nodeCount;
    head = head + 1 === nodeCount ? 0 : head + 1;
    waits[node] = 0;
    const own = labels[node]!;
    const weight = nodeWeights[node]!;
    const others = --sizes[own]! === 0 ? 0 : weights[own]! - weight;
    weights[own] = others;
    let touchedCount = 0;
    const rowEnd = starts[node + 1]!;
    for (let place = starts[node]!; place < rowEnd; place++) {
      const label = labels[ends[place]!]!;
      if (toward[label] === 0) touched[touchedCount++] = label;
      toward[label]! += edgeWeights[place]!;
    }
    let best = own;
    let gain = toward[own]! - scale * weight * others;
    for (let index = 0; index < touchedCount; index++) {
      const label = touched[index]!;
      const reached = toward[label]! - scale * weight * weights[label]!;
      if (reached > gain + least) {
        best = label;
        gain = reached;
      }
      toward[label] = 0;
    }
    if (gain < -least) best = empty[--emptyCount]!;
    // Its own community may have become empty, and another one taken from those that were.
    if (sizes[own] === 0 && best !== own) empty[emptyCount++] = own;
    weights[best]! += weight;
    sizes[best]!++;
    if (best === own) continue;
    labels[node] = best;
    let next = tail;
    for (let place = starts[node]!; place < rowEnd; place++) {
      const other = ends[place]!;
      if (waits[other] === 1 || labels[other] === best) continue;
      waits[other] = 1;
      queue[next] = other;
      next = next + 1 === nodeCount ? 0 : next + 1;
      waiting++;
    }
  }
  return labels;
}

/**
 * Divides each community into parts that hold together: nodes in random order, each still by itself and well joined to the
 * rest of its community, join the part of it that is well joined too and raises modularity most. Labels are below the
 * number of nodes.
 */
export function refine(level: Level, division: Int32Array, resolution: number, random: Random): Int32Array {
  const { nodeCount, starts, ends, edgeWeights, nodeWeights, total } = level;
  const labels = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const communityWeights = new Float64Array(nodeCount);
  const weights = nodeWeights.slice();
  const sizes = new Int32Array(nodeCount).fill(1);
  // Per part, the weight of the edges to the rest of its community.
  const cut = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    communityWeights[division[node]!]! += nodeWeights[node]!;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      if (division[ends[place]!] === division[node]) cut[node]! += edgeWeights[place]!;
    }
  }
  const scale = total > 0 ? resolution / total : 0;
  const least = total * 1e-12;
  const toward = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);
  for (const node of shuffled(nodeCount, random)) {
    const weight = nodeWeights[node]!;
    const community = communityWeights[division[node]!]!;
    if (labels[node] !== node || sizes[node] !== 1) continue;
    if (cut[node]! < scale * weight * (community - weight) - least) continue;
    let touchedCount = 0;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const other = ends[place]!;
      if (division[other] !== division[node]) continue;
      const part = labels[other]!;
      if (toward[part] === 0) touched[touchedCount++] = part;
      toward[part]! += edgeWeights[place]!;
    }
    let best = node;
    let gain = 0;
    for (let index = 0; index < touchedCount; index++) {
      const part = touched[index]!;
      const reached = toward[part]! - scale * weight * weights[part]!;
      const isWellJoined = cut[part]! >= scale * weights[part]! * (community - weights[part]!) - least;
      if (isWellJoined && reached > gain + least) {
        best = part;
        gain = reached;
      }
    }
    if (best !== node) {
      cut[best]! += cut[node]! - 2 * toward[best]!;
      weights[best]! += weight;
      sizes[best]!++;
      sizes[node] = 0;
      labels[node] = best;
    }
    for (let index = 0; index < touchedCount; index++) toward[touched[index]!] = 0;
  }
  return labels;
}

/** The graph whose nodes are the parts, numbered from 0 to below `count`. O(nodes + edges). */
export function aggregate(level: Level, parts: Int32Array, count: number): Level {
  const { nodeCount, nodeWeights, total } = level;
  const memberStart = new Int32Array(count + 1);
  for (const part of parts) memberStart[part + 1]!++;
  for (let part = 0; part < count; part++) memberStart[part + 1]! += memberStart[part]!;
  const next = memberStart.slice();
  const members = new Int32Array(nodeCount);
  const weights = new Float64Array(count);
  for (let node = 0; node < nodeCount; node++) {
    members[next[parts[node]!]!++] = node;
    weights[parts[node]!]! += nodeWeights[node]!;
  }
  const starts = new Int32Array(count + 1);
  const ends = new Int32Array(level.ends.length);
  const edgeWeights = new Float64Array(level.ends.length);
  // Per part, one more than the place of its edge in the row being made, where that is in this row.
  const placeOf = new Int32Array(count);
  let end = 0;
  for (let part = 0; part < count; part++) {
    const start = end;
    for (let index = memberStart[part]!; index < memberStart[part + 1]!; index++) {
      const node = members[index]!;
      for (let place = level.starts[node]!; place < level.starts[node + 1]!; place++) {
        const other = parts[level.ends[place]!]!;
        if (other === part) continue;
        if (placeOf[other]! <= start) {
          ends[end] = other;
          placeOf[other] = ++end;
        }
        edgeWeights[placeOf[other]! - 1]! += level.edgeWeights[place]!;
      }
    }
    starts[part + 1] = end;
  }
  return {
    nodeCount: count,
    starts,
    ends: ends.slice(0, end),
    edgeWeights: edgeWeights.slice(0, end),
    nodeWeights: weights,
    total,
  };
}

/** The same division, its labels from 0 on in the order in which they are met. */
export function renumber(labels: Int32Array): { readonly labels: Int32Array; readonly count: number } {
  const numbers = new Int32Array(labels.length).fill(-1);
  let count = 0;
  const renumbered = labels.map((label) => {
    if (numbers[label] === -1) numbers[label] = count++;
    return numbers[label]!;
  });
  return { labels: renumbered, count };
}

/** All numbers below `count` in random order (Fisher and Yates). */
export function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = nextBelow(random, index + 1);
    const swapped = order[index]!;
    order[index] = order[other]!;
    order[other] = swapped;
  }
  return order;
}
