/** Work that fields of one page share: done when the first of them is asked for, or one after the other. */

/** What is made when it is first asked for, and once. */
export function onDemand<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}

/** Begins a piece of work when those before it have ended, however they did. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function inTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
