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

/** An open-addressing table; memory O(pairs that occurred). */
export function openStepCounter(): StepCounter {
  let actors = new Int32Array(1024);
  let steps = new Int32Array(1024);
  let counts = new Int32Array(1024);
  let used = 0;

  /** Where a pair stands, or may be put. */
  const find = (actor: number, step: number) => {
    const mask = actors.length - 1;
    let place = (Math.imul(actor, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & mask;
    while (counts[place] !== 0 && (actors[place] !== actor || steps[place] !== step)) {
      place = (place + 1) & mask;
    }
    return place;
  };
  const grow = () => {
    const [oldActors, oldSteps, oldCounts] = [actors, steps, counts];
    actors = new Int32Array(2 * oldActors.length);
    steps = new Int32Array(actors.length);
    counts = new Int32Array(actors.length);
    for (let old = 0; old < oldActors.length; old++) {
      if (oldCounts[old] === 0) continue;
      const place = find(oldActors[old]!, oldSteps[old]!);
      actors[place] = oldActors[old]!;
      steps[place] = oldSteps[old]!;
      counts[place] = oldCounts[old]!;
    }
  };

  return {
    add: (actor, step, times) => {
      const place = find(actor, step);
      if (counts[place] === 0) {
        actors[place] = actor;
        steps[place] = step;
        used++;
      }
      counts[place]! += times;
      if (2 * used > actors.length) grow();
    },
    toCounts: () => {
      const places = new Int32Array(used);
      let found = 0;
      for (let place = 0; place < actors.length; place++) if (counts[place] !== 0) places[found++] = place;
      places.sort((a, b) => actors[a]! - actors[b]! || steps[a]! - steps[b]!);
      return {
        actor: places.map((place) => actors[place]!),
        step: places.map((place) => steps[place]!),
        count: places.map((place) => counts[place]!),
      };
    },
  };
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
