/** Numbers waiting by two keys, the least first: a binary heap in typed arrays (Williams 1964). */

export interface WaitingLabels {
  readonly put: (label: number, key: number, secondKey: number) => void;
  /** Takes the one of the least (key, second key); −1 when none waits. */
  readonly take: () => number;
  /** Of the one taken last. */
  readonly takenKey: () => number;
  readonly clear: () => void;
}

/** Both operations O(log of those that wait). 16 bytes for each. */
export function openWaitingLabels(): WaitingLabels {
  let labels = new Int32Array(1024);
  let keys = new Float64Array(1024);
  let seconds = new Int32Array(1024);
  let size = 0;
  let taken = 0;

  const grow = () => {
    labels = enlarged(labels, new Int32Array(size * 2));
    keys = enlarged(keys, new Float64Array(size * 2));
    seconds = enlarged(seconds, new Int32Array(size * 2));
  };
  const set = (place: number, label: number, key: number, second: number) => {
    labels[place] = label;
    keys[place] = key;
    seconds[place] = second;
  };

  return {
    put: (label, key, second) => {
      if (size === labels.length) grow();
      let place = size++;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        if (keys[parent]! < key || (keys[parent] === key && seconds[parent]! <= second)) break;
        set(place, labels[parent]!, keys[parent]!, seconds[parent]!);
        place = parent;
      }
      set(place, label, key, second);
    },
    take: () => {
      if (size === 0) return -1;
      const first = labels[0]!;
      taken = keys[0]!;
      size--;
      const key = keys[size]!;
      const second = seconds[size]!;
      let place = 0;
      for (let child = 1; child < size; child = 2 * place + 1) {
        const right = child + 1;
        const isRightLess =
          right < size &&
          (keys[right]! < keys[child]! || (keys[right] === keys[child] && seconds[right]! < seconds[child]!));
        if (isRightLess) child = right;
        if (keys[child]! > key || (keys[child] === key && seconds[child]! >= second)) break;
        set(place, labels[child]!, keys[child]!, seconds[child]!);
        place = child;
      }
      set(place, labels[size]!, key, second);
      return first;
    },
    takenKey: () => taken,
    clear: () => {
      size = 0;
    },
  };
}

/** What an array held, in a longer one. */
export function enlarged<Numbers extends Int32Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
