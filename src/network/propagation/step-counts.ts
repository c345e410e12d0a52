/** How often each actor adopted at each step, over many runs: only the pairs that occurred. */

/** By (actor, step). */
export interface StepCounts {
  readonly actor: Int32Array;
  readonly step: Int32Array;
  readonly count: Int32Array;
}

export interface StepCounter {
  readonly add: (actor: number, step: number, times: number) => void;
  readonly toCounts: () => StepCounts;
}

/**
 * Most adoptions are within a few steps: those are counted in a line of memory of their actor, so that one costs one access; later ones in
 * an open-addressing table. O(actors + pairs of later steps) memory.
 */
export function openStepCounter(nodeCount: number): StepCounter {
  const early = new Int32Array(nodeCount * earlySteps);
  const late = openPairTable();
  return {
    add: (actor, step, times) => {
      if (step < earlySteps) early[actor * earlySteps + step]! += times;
      else late.add(actor, step, times);
    },
    toCounts: () => {
      const after = late.toCounts();
      const size = after.count.length + early.reduce((pairs, times) => pairs + Number(times > 0), 0);
      const actors = new Int32Array(size);
      const steps = new Int32Array(size);
      const counts = new Int32Array(size);
      let pair = 0;
      let place = 0;
      for (let actor = 0; actor < nodeCount; actor++) {
        for (let step = 0; step < earlySteps; step++) {
          const times = early[actor * earlySteps + step]!;
          if (times === 0) continue;
          actors[pair] = actor;
          steps[pair] = step;
          counts[pair++] = times;
        }
        for (; after.actor[place] === actor; place++) {
          actors[pair] = actor;
          steps[pair] = after.step[place]!;
          counts[pair++] = after.count[place]!;
        }
      }
      return { actor: actors, step: steps, count: counts };
    },
  };
}

const earlySteps = 16;

/** A table of (actor, step, count) side by side, so that a pair costs one access to memory. */
function openPairTable(): StepCounter {
  let table = new Int32Array(4 * 1024);
  let used = 0;

  /** Where a pair stands, or may be put. */
  const find = (actor: number, step: number) => {
    const last = table.length - 4;
    let hash = Math.imul(actor, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b);
    hash ^= hash >>> 15;
    let place = (hash << 2) & last;
    while (table[place + 2] !== 0 && (table[place] !== actor || table[place + 1] !== step)) {
      place = (place + 4) & last;
    }
    return place;
  };
  const add = (actor: number, step: number, times: number) => {
    const place = find(actor, step);
    if (table[place + 2] === 0) {
      table[place] = actor;
      table[place + 1] = step;
      used++;
    }
    table[place + 2]! += times;
    if (8 * used > table.length) grow();
  };
  const grow = () => {
    const old = table;
    table = new Int32Array(2 * old.length);
    used = 0;
    for (let place = 0; place < old.length; place += 4) {
      if (old[place + 2] !== 0) add(old[place]!, old[place + 1]!, old[place + 2]!);
    }
  };

  return {
    add,
    toCounts: () => {
      const places = sortedPlaces(table, used);
      return {
        actor: places.map((place) => table[place]!),
        step: places.map((place) => table[place + 1]!),
        count: places.map((place) => table[place + 2]!),
      };
    },
  };
}

/** Where the pairs of such a table stand, by (actor, step): counting sort, then the few steps of each actor. */
function sortedPlaces(table: Int32Array, used: number): Int32Array {
  let most = -1;
  for (let place = 0; place < table.length; place += 4) {
    if (table[place + 2] !== 0 && table[place]! > most) most = table[place]!;
  }
  const next = new Int32Array(most + 2);
  for (let place = 0; place < table.length; place += 4) {
    if (table[place + 2] !== 0) next[table[place]! + 1]!++;
  }
  for (let actor = 0; actor <= most; actor++) next[actor + 1]! += next[actor]!;
  const starts = next.slice();
  const places = new Int32Array(used);
  for (let place = 0; place < table.length; place += 4) {
    if (table[place + 2] !== 0) places[next[table[place]!]!++] = place;
  }
  for (let actor = 0; actor <= most; actor++) {
    for (let index = starts[actor]! + 1; index < starts[actor + 1]!; index++) {
      const place = places[index]!;
      let free = index;
      for (; free > starts[actor]! && table[places[free - 1]! + 1]! > table[place + 1]!; free--) {
        places[free] = places[free - 1]!;
      }
      places[free] = place;
    }
  }
  return places;
}

/** Per actor, how often it adopted at whatever step. */
export function adoptionCounts(counts: StepCounts, nodeCount: number): Int32Array {
  const totals = new Int32Array(nodeCount);
  for (let place = 0; place < counts.actor.length; place++) {
    totals[counts.actor[place]!]! += counts.count[place]!;
  }
  return totals;
}

/** Per actor, the step by which half the runs in which it adopted had it adopt (the lower median); −1 where it never did. */
export function medianSteps(counts: StepCounts, nodeCount: number): Int32Array {
  const medians = new Int32Array(nodeCount).fill(-1);
  for (let first = 0; first < counts.actor.length;) {
    const actor = counts.actor[first]!;
    let end = first;
    let total = 0;
    for (; end < counts.actor.length && counts.actor[end] === actor; end++) total += counts.count[end]!;
    let seen = 0;
    for (let place = first; place < end && 2 * seen < total; place++) {
      seen += counts.count[place]!;
      medians[actor] = counts.step[place]!;
    }
    first = end;
  }
  return medians;
}
