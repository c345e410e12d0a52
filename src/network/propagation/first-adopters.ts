/** How a run of every model begins: those who start adopt at step 0, repeated ones once, who may not adopt not at all. */
export function takeFirstAdopters(
  starts: Int32Array,
  run: number,
  mayAdopt: Uint8Array,
  adoptedIn: Int32Array,
  adopters: Int32Array,
  steps: Int32Array,
): number {
  let count = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!;
    if (mayAdopt[start] === 0 || adoptedIn[start] === run) continue;
    adoptedIn[start] = run;
    steps[count] = 0;
    adopters[count++] = start;
  }
  return count;
}
