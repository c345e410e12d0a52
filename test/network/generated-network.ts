/** Small networks with everything that is awkward: loops, parallel ties, isolated actors, ended ties, groups, hubs, hidden things. */
import fc from 'fast-check';
import type { TopologyNode, TopologyTie } from '../../src/model/entity.js';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import type { Bounds } from '../../src/model/time.js';
import { dawn, dusk, unbounded } from '../../src/model/time.js';
import type { Viewer } from '../../src/model/viewer.js';
import { viewerOf } from '../../src/model/viewer.js';
import type { LensOptions } from '../../src/network/lens.js';

export interface GeneratedNetwork {
  readonly nodes: readonly TopologyNode[];
  readonly ties: readonly TopologyTie[];
}

/** The day that questions about generated networks ask for. */
export const today = 1_000;

export const operator: Viewer = viewerOf({
  name: 'operator',
  role: 'OPERATOR',
  organisations: [],
  programmes: [],
});
export const stranger: Viewer = viewerOf({
  name: 'stranger',
  role: 'PUBLIC',
  organisations: [],
  programmes: [],
});
export const member: Viewer = viewerOf({
  name: 'member',
  role: 'MEMBER',
  organisations: ['n/firm'],
  programmes: ['n/programme'],
});

export const anyLens: fc.Arbitrary<LensOptions> = fc.record({
  viewer: fc.constantFrom(operator, stranger, member),
  asOf: fc.constant(today),
  includeProposed: fc.boolean(),
  includeFiction: fc.boolean(),
});

export const everything: LensOptions = {
  viewer: operator,
  asOf: today,
  includeProposed: true,
  includeFiction: true,
};

const usualKinds: readonly ActorKind[] = ['Company', 'Institution', 'Municipality', 'Territory'];
const actorKinds: readonly ActorKind[] = [...usualKinds, 'Group', 'Programme', 'GoverningBody', 'Programme'];
const tieKinds: readonly TieKind[] = [
  'SUPPLIES',
  'COLLABORATES_WITH',
  'REFERS_TO',
  'REFERS_TO',
  'MEMBER_OF',
  'MEMBER_OF',
  'SITS_ON',
  'ADDRESSES',
  'PART_OF',
  'SEATED_IN',
];
/** Few and round, so that many chains cost the same; some as large as a passage through a programme. */
const costs = [0, 1, 1, 2, 300_000, 460_549];

const anyBounds: fc.Arbitrary<Bounds> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(unbounded) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Bounds>(
      { sinceEarliest: 0, sinceLatest: 0, untilEarliest: today - 1, untilLatest: today - 1 },
      { sinceEarliest: today, sinceLatest: today, untilEarliest: today, untilLatest: today },
      { sinceEarliest: today + 1, sinceLatest: dusk, untilEarliest: dawn, untilLatest: dusk },
      { sinceEarliest: 0, sinceLatest: 500, untilEarliest: dusk, untilLatest: dusk },
    ),
  },
);
const anyAudience = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.constantFrom(['n/programme'], ['n/other'], ['n/firm', 'n/other']) },
);
const rarely = fc.nat(9).map((draw) => draw === 0);

const anyFact = fc.record({
  version: fc.integer({ min: 1, max: 5 }),
  bounds: anyBounds,
  audience: anyAudience,
  onlyWhenAsked: rarely,
  fiction: rarely,
});

/** Networks of at most so many actors and ties, in no particular order. */
export function generatedNetwork(mostNodes: number, mostTies: number): fc.Arbitrary<GeneratedNetwork> {
  const letters = [...'hcafbegd'].slice(0, mostNodes);
  return fc
    .record({
      ids: fc.shuffledSubarray(letters, { minLength: 1 }),
      nodes: fc.array(fc.tuple(fc.constantFrom(...actorKinds), anyFact), {
        minLength: mostNodes,
        maxLength: mostNodes,
      }),
      ties: fc.array(
        fc.record({
          kind: fc.constantFrom(...tieKinds),
          from: fc.nat(),
          to: fc.nat(),
          cost: fc.constantFrom(...costs),
          fact: anyFact,
        }),
        { maxLength: mostTies },
      ),
    })
    .map(({ ids, nodes, ties }) => ({
      nodes: ids.map((letter, index) => {
        const [kind, fact] = nodes[index] ?? ['Company', plainFact];
        return { id: `n/${letter}`, kind, ...fact };
      }),
      ties: ties.map((tie, index) => ({
        // Ids in another order than ties are made in, so that nothing rests on the order of insertion.
        id: `n/t${(index * 7) % 29}-${index}`,
        kind: tie.kind,
        from: `n/${ids[tie.from % ids.length] ?? ''}`,
        to: `n/${ids[tie.to % ids.length] ?? ''}`,
        cost: tie.cost,
        ...tie.fact,
      })),
    }));
}

const plainFact = { version: 1, bounds: unbounded, audience: [], onlyWhenAsked: false, fiction: false };

/** An actor about which nothing is special. */
export function plainNode(
  id: string,
  kind: ActorKind = 'Company',
  but: Partial<TopologyNode> = {},
): TopologyNode {
  return { id, kind, ...plainFact, ...but };
}

/** A tie about which nothing is special. */
export function plainTie(
  from: string,
  kind: TieKind,
  to: string,
  but: Partial<TopologyTie> = {},
): TopologyTie {
  return { id: `${from}-${kind}-${to}`, kind, from, to, cost: 1, ...plainFact, ...but };
}
