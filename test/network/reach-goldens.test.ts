/** Reach by many, by strength, and being cut off, against NetworkX, on networks made and solved by scripts/goldens/reach.py. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import { bestChains } from '../../src/network/algorithms/best-chains.js';
import { commonReach } from '../../src/network/algorithms/common-reach.js';
import { contactReach } from '../../src/network/algorithms/contact-reach.js';
import { coverage } from '../../src/network/algorithms/coverage.js';
import { cutOffFrom } from '../../src/network/algorithms/cut-off-from.js';
import { manySources } from '../../src/network/algorithms/many-sources.js';
import { paths } from '../../src/network/algorithms/paths.js';
import { reach } from '../../src/network/algorithms/reach.js';
import { fewestHops, strongest } from '../../src/network/algorithms/shortest.js';
import { wholeReach } from '../../src/network/algorithms/whole-reach.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { contactGraph } from '../../src/network/flow-graph.js';
import { openLens } from '../../src/network/lens.js';
import { passageCosts } from '../../src/network/passage-costs.js';
import { undirected } from '../../src/network/undirected.js';
import { everything, plainNode, plainTie } from './generated-network.js';

interface Question {
  readonly day: number;
  readonly kinds: readonly TieKind[];
  readonly direction: 'OUT' | 'IN';
  readonly hops: number;
  readonly sources: readonly number[];
}

interface Golden {
  /** By number of the actor. */
  readonly kinds: readonly ActorKind[];
  /** From, kind, to, cost, first and last day. */
  readonly ties: readonly (readonly [number, TieKind, number, number, number, number])[];
  readonly many: readonly (Question & {
    /** By actor: fewest hops, and the place of the nearest source; −1 where there is none. */
    readonly nearest: readonly (readonly [number, number])[];
    readonly coveredBy: readonly number[];
    /** By hop, by source. */
    readonly countsByHop: readonly (readonly number[])[];
    readonly byAll: readonly number[];
    /** Actor, place of the source. */
    readonly byOne: readonly (readonly [number, number])[];
  })[];
  /** Reached: actor, least cost, fewest hops. */
  readonly strong: readonly (Question & {
    readonly maxCost: number;
    readonly reached: readonly (readonly [number, number, number])[];
  })[];
  /** Reached, the source among them: actor, fewest hops, least cost. */
  readonly whole: readonly (Question & {
    readonly reached: readonly (readonly [number, number, number])[];
  })[];
  /** From the first source to the second. */
  readonly paths: readonly (Question & { readonly k: number; readonly costs: readonly number[] })[];
  /** From the one source. Actors: whom, and who would be cut off. Pairs: near end, far end, who would be cut off. */
  readonly cutOff: readonly (Question & {
    readonly actors: readonly (readonly [number, readonly number[]])[];
    readonly pairs: readonly (readonly [number, number, readonly number[]])[];
  })[];
}

const folder = new URL('goldens/reach/', import.meta.url);

/** Padded, so that the order of ids is that of numbers. */
const idOf = (actor: number) => String(actor).padStart(4, '0');

function openGolden(name: string) {
  const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
  const network = buildNetwork({
    nodes: golden.kinds.map((kind, actor) => plainNode(idOf(actor), kind)),
    ties: golden.ties.map(([from, kind, to, cost, first, last], tie) =>
      plainTie(idOf(from), kind, idOf(to), {
        id: `t${tie}`,
        cost,
        bounds: { sinceEarliest: first, sinceLatest: first, untilEarliest: last, untilLatest: last },
      }),
    ),
    position: 1,
  });
  const asked = ({ day, kinds }: Question) => {
    const lens = openLens(network, { ...everything, asOf: day });
    const choice = { kinds, territory: false };
    return { lens, choice, graph: contactGraph(lens, choice), passages: passageCosts(lens) };
  };
  return { golden, asked };
}

describe.each(readdirSync(folder))('NetworkX on %s', (name) => {
  const { golden, asked } = openGolden(name);

  it('covers the same actors, by the same sources, in as many hops', () => {
    for (const question of golden.many) {
      const { sources, direction, hops, nearest, coveredBy, countsByHop, byAll, byOne } = question;
      const { graph } = asked(question);
      const options = { sources, direction, hops };
      const found = coverage(graph, options);
      expect(Array.from(found?.hops ?? [], (hop, actor) => [hop, found?.source[actor]])).toEqual(nearest);
      expect([...(found?.coveredBy ?? [])]).toEqual(coveredBy);
      const counts = manySources(graph, options)?.countsByHop ?? [];
      expect(
        countsByHop.map((_, hop) => Array.from(sources, (__, source) => counts[hop]?.[source] ?? 0)),
      ).toEqual(countsByHop);
      const common = commonReach(graph, options);
      expect([...(common?.byAll ?? [])]).toEqual(byAll);
      expect(Array.from(common?.byOne ?? [], (node, place) => [node, common?.only[place]])).toEqual(byOne);
    }
  });

  it('reaches the same actors by chains that are strong enough, in as few hops and as strongly', () => {
    for (const question of golden.strong) {
      const { sources, direction, hops, maxCost, reached } = question;
      const { lens, choice, graph, passages } = asked(question);
      const options = { sources, direction, hops, maxCost };
      for (const found of [
        reach(lens, { ...options, ...choice }),
        contactReach(graph, { ...options, passages }),
      ]) {
        const rows = Array.from(found?.nodes ?? [], (node, place) => [
          node,
          found?.costs[place],
          found?.hops[place],
        ]);
        expect(rows).toEqual(reached);
      }
    }
  });

  it('reaches as far without a limit, by the fewest ties and by the strongest chains', () => {
    for (const question of golden.whole) {
      const { sources, direction, reached } = question;
      const { graph, passages } = asked(question);
      const [source = -1] = sources;
      const options = { source, direction, passages };
      const hops = fewestHops(graph, options)?.hops ?? [];
      const wholeHops = wholeReach(graph, { sources, direction })?.hops;
      const costs = strongest(graph, options)?.costs;
      const rows = Array.from(hops, (hop, actor) => [actor, hop, costs?.[actor]]);
      expect(rows.filter(([, hop]) => hop !== -1)).toEqual(reached);
      expect([...hops]).toEqual([...(wholeHops ?? [])]);
    }
  });

  it('finds paths that cost the same on the day, along the kinds asked for', () => {
    for (const question of golden.paths) {
      const { sources, k, costs } = question;
      const { lens, choice, graph, passages } = asked(question);
      const [from = -1, to = -1] = sources;
      const hops = golden.kinds.length;
      const found = paths(lens, { from, to, k, maxHops: hops, ...choice });
      expect(found.map(({ cost }) => cost)).toEqual(costs);
      const groups = [{ sources: Int32Array.of(from), targets: Int32Array.of(to) }];
      const chains = bestChains(graph, { groups, direction: 'OUT', hops, k, passages });
      expect(chains?.[0]?.map(({ cost }) => cost)).toEqual(costs);
    }
  });

  it('cuts off the same actors with each one, and with each pair, that would be missed', () => {
    for (const question of golden.cutOff) {
      const [root = -1] = question.sources;
      const found = cutOffFrom(undirected(asked(question).graph), { root });
      const of = ([from, to]: readonly [number, number]) => [...(found?.order.subarray(from, to) ?? [])];
      const ascending = (nodes: readonly number[]) => nodes.toSorted((a, b) => a - b);
      expect(
        found?.actors.map(({ node, pieces }) => [node, ascending(pieces.flatMap((piece) => of(piece)))]),
      ).toEqual(question.actors);
      expect(found?.pairs.map(({ ends, piece }) => [...ends, ascending(of(piece))])).toEqual(question.pairs);
    }
  });
});
