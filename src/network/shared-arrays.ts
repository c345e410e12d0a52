/** Typed arrays in shared memory: threads get them without a copy. */

export function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * 4));
}

export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

export function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(length * 2));
}

export function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

export function sharedFloat64(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * 8));
}

/** How long a column of so many is made, so that what is added does not need a longer one at once. */
export function roomFor(count: number): number {
  return count + (count >> 5) + 8;
}

/** The same array where it is in shared memory already and as long as asked for, else a copy that is. */
export function sharedBytes(array: Uint8Array, length: number): Uint8Array {
  return isShared(array) && array.length >= length ? array : filled(sharedUint8(length), array);
}

/** Likewise. */
export function sharedNumbers(array: Int32Array, length: number): Int32Array {
  return isShared(array) && array.length >= length ? array : filled(sharedInt32(length), array);
}

/** Likewise. */
export function sharedIndexes(array: Uint16Array | Uint32Array, length: number): Uint16Array | Uint32Array {
  if (isShared(array) && array.length >= length) return array;
  return array instanceof Uint16Array
    ? filled(sharedUint16(length), array)
    : filled(sharedUint32(length), array);
}

function isShared(array: { readonly buffer: ArrayBufferLike }): boolean {
  return array.buffer instanceof SharedArrayBuffer;
}

function filled<Of extends { set(values: ArrayLike<number>): void }>(
  room: Of,
  values: ArrayLike<number>,
): Of {
  room.set(values);
  return room;
}
