/** Moves the top of a heap, which may no longer be the first, down to where it belongs. O(log size). */
export function sinkTop(heap: number[], isBefore: (a: number, b: number) => boolean): void {
  const item = heap[0]!;
  let place = 0;
  for (let child = 1; child < heap.length; child = 2 * place + 1) {
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, item)) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = item;
}
