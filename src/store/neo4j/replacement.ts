/** States that differ from those stored. */
import { sameContent } from '../judge.js';

export interface Replacement<State> {
  /** Null where nothing was stored. */
  readonly before: State | null;
  readonly after: State;
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The contents that change something, with the versions they get. */
export function differing<State extends Versioned>(
  contents: readonly Omit<State, 'version'>[],
  stored: ReadonlyMap<string, State>,
  versioned: (content: Omit<State, 'version'>, version: number) => State,
): readonly Replacement<State>[] {
  const replacements: Replacement<State>[] = [];
  for (const content of contents) {
    const fresh = versioned(content, 1);
    const before = stored.get(fresh.id) ?? null;
    if (before === null) replacements.push({ before, after: fresh });
    else if (!sameContent(before, content)) {
      replacements.push({ before, after: versioned(content, before.version + 1) });
    }
  }
  return replacements;
}
