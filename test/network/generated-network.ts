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

const actorKinds: readonly ActorKind[] = [
  'Company',
  'Company',
  'Institution',
  'Municipality',
  'Territory',
  'Group',
  'Programme',
  'GoverningBody',
];
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
  { weight: 20, arbitrary: fc.constant(unbounded) },
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
  { weight: 20, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.constantFrom(['n/programme'], ['n/other'], ['n/firm', 'n/other']) },
);
const rarely = fc.nat(25).map((draw) => draw === 7);

const anyFact = fc.record({
  version: fc.integer({ min: 1, max: 5 }),
  bounds: anyBounds,
  audience: anyAudience,
  onlyWhenAsked: rarely,
  fiction: rarely,
});

/** Networks of at most so many actors and ties, in no particular order; often one actor is a programme that most belong to. */
export function generatedNetwork(mostNodes: number, mostTies: number): fc.Arbitrary<GeneratedNetwork> {
  const letters = [...'hcafbegd'].slice(0, mostNodes);
  const anyTie = fc.record({
    kind: fc.constantFrom(...tieKinds),
    from: fc.nat(100),
    to: fc.nat(100),
    cost: fc.constantFrom(...costs),
    fact: anyFact,
  });
  const anyNode = fc.record({ kind: fc.constantFrom(...actorKinds), fact: anyFact });
  return fc
    .record({
      ids: fc.shuffledSubarray(letters, { minLength: Math.max(1, mostNodes - 2) }),
      nodes: fc.array(anyNode, { minLength: mostNodes, maxLength: mostNodes }),
      ties: fc.array(anyTie, { minLength: Math.floor(mostTies / 2), maxLength: mostTies, size: 'max' }),
      hasHub: fc.boolean(),
    })
    .map(({ ids, nodes, ties, hasHub }) => ({
      nodes: ids.map((letter, index) => {
        const { kind, fact } = nodes[index] ?? { kind: 'Company', fact: plainFact };
        return { id: `n/${letter}`, kind: hasHub && index === 0 ? 'Programme' : kind, ...fact };
      }),
      ties: ties.map((tie, index) => ({
        // Ids in another order than ties are made in, so that nothing rests on the order of insertion.
        id: `n/t${(index * 7) % 29}-${index}`,
        kind: hasHub && index % 3 === 0 ? 'MEMBER_OF' : tie.kind,
        from: `n/${ids[tie.from % ids.length] ?? ''}`,
        to: `n/${ids[hasHub && index % 3 === 0 ? 0 : tie.to % ids.length] ?? ''}`,
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
