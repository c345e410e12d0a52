/** Fewest hops and numbers of shortest chains, by trying everything. */

/** By id, the hops from one actor to those it reaches, itself left out. */
export function spreadHops(
  start: string,
  actors: readonly string[],
  passes: (from: string, to: string) => boolean,
): ReadonlyMap<string, number> {
  const hops = new Map([[start, 0]]);
  for (const [from, hop] of hops) {
    for (const to of actors) if (!hops.has(to) && passes(from, to)) hops.set(to, hop + 1);
  }
  hops.delete(start);
  return hops;
}

/** All shortest chains between two actors, each as the actors along it. */
export function shortestChains(
  from: string,
  to: string,
  actors: readonly string[],
  passes: (from: string, to: string) => boolean,
): readonly (readonly string[])[] {
  const length = spreadHops(from, actors, passes).get(to);
  if (length === undefined) return [];
  let chains: readonly (readonly string[])[] = [[from]];
  for (let hop = 0; hop < length; hop++) {
    chains = chains.flatMap((chain) =>
      actors.filter((next) => passes(chain.at(-1) ?? '', next)).map((next) => [...chain, next]),
    );
  }
  return chains.filter((chain) => chain.at(-1) === to);
}
