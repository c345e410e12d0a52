/** Reach and paths against NetworkX, on networks made and solved by scripts/goldens/network.py. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import { paths } from '../../src/network/algorithms/paths.js';
import { reach } from '../../src/network/algorithms/reach.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { everything, plainNode, plainTie } from './generated-network.js';

interface Golden {
  /** By number of the actor. */
  readonly kinds: readonly ActorKind[];
  /** From, kind, to, cost. */
  readonly ties: readonly (readonly [number, TieKind, number, number])[];
  /** Reached: actor, fewest hops, least cost. */
  readonly reach: readonly {
    readonly source: number;
    readonly reached: readonly (readonly [number, number, number])[];
  }[];
  readonly paths: readonly {
    readonly from: number;
    readonly to: number;
    readonly k: number;
    readonly costs: readonly number[];
  }[];
}

const folder = new URL('goldens/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Padded, so that the order of ids is that of numbers. */
const idOf = (actor: number) => String(actor).padStart(4, '0');

function openGolden(name: string) {
  const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
  const network = buildNetwork({
    nodes: golden.kinds.map((kind, actor) => plainNode(idOf(actor), kind)),
    ties: golden.ties.map(([from, kind, to, cost], tie) =>
      plainTie(idOf(from), kind, idOf(to), { id: `t${tie}`, cost }),
    ),
    position: 1,
  });
  return { golden, lens: openLens(network, everything) };
}

describe.each(names)('NetworkX on %s', (name) => {
  const { golden, lens } = openGolden(name);

  it('reaches the same actors in as few hops and as cheaply', () => {
    for (const { source, reached } of golden.reach) {
      const found = reach(lens, { sources: [source], direction: 'OUT', hops: Infinity, territory: false });
      const rows = Array.from(found.nodes, (node, index) => [node, found.hops[index], found.costs[index]]);
      expect(rows).toEqual(reached);
    }
  });

  it('finds paths that cost the same, from the best to the k-th best', () => {
    for (const { from, to, k, costs } of golden.paths) {
      const found = paths(lens, { from, to, k, maxHops: golden.kinds.length, territory: false });
      expect(found.map(({ cost }) => cost)).toEqual(costs);
    }
  });
});
