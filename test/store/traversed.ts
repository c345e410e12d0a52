/** Generated networks on which traversals go wrong easily: loops, parallel and ended ties, hubs, groups, hidden things. */
import fc from 'fast-check';
import type { NodeContent, TieContent } from '../../src/model/entity.js';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import { tieDeclaration } from '../../src/model/kinds.js';
import type { Modality, Since, Until } from '../../src/model/time.js';
import type { ContactQuery } from '../../src/store/database-traversals.js';
import { day, node, tie } from './things.js';

export interface Traversed {
  readonly nodes: readonly NodeContent[];
  readonly ties: readonly TieContent[];
}

const actorKinds: readonly ActorKind[] = [
  'Programme',
  'Company',
  'Company',
  'Institution',
  'Group',
  'GoverningBody',
  'Municipality',
  'Territory',
];
const kinds: readonly TieKind[] = [
  'MEMBER_OF',
  'MEMBER_OF',
  'SITS_ON',
  'SUPPLIES',
  'COLLABORATES_WITH',
  'REFERS_TO',
  'ADDRESSES',
  'PART_OF',
  'SEATED_IN',
  'PROPOSED',
];
/** Few, so that many chains are equally strong; null: that of the kind. */
const strengths = [null, null, 1, 0.5, 0.5, 0.25];
const usual = { since: 'UNKNOWN', until: 'UNKNOWN', modality: 'IN_FORCE' } as const;

const times: fc.Arbitrary<{ readonly since: Since; readonly until: Until; readonly modality: Modality }> =
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(usual) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        { ...usual, since: '2010', until: '2012' },
        { ...usual, since: '2012-05-22', until: 'OPEN' as const },
        { ...usual, since: '2014-01-01' },
        { ...usual, modality: 'PROPOSED' as const },
      ),
    },
  );
const anyFact = fc.record({
  times,
  fiction: fc.nat(14).map((one) => one === 0),
  audience: fc.oneof(
    { weight: 9, arbitrary: fc.constant<readonly string[]>([]) },
    { weight: 2, arbitrary: fc.constantFrom(['test/red'], ['test/blue', 'test/red']) },
  ),
});

const factOf = ({ times: time, ...rest }: { readonly times: typeof usual | object }) => ({
  ...rest,
  ...time,
});

/** Ids in another order than they are made in. */
export const traversedNetwork: fc.Arbitrary<Traversed> = fc
  .record({
    actors: fc.array(anyFact, { minLength: 10, maxLength: 14 }),
    ties: fc.array(
      fc.record({
        fact: anyFact,
        kind: fc.constantFrom(...kinds),
        from: fc.nat(1000),
        to: fc.nat(1000),
        strength: fc.constantFrom(...strengths),
      }),
      { minLength: 35, maxLength: 60, size: 'max' },
    ),
  })
  .map(({ actors, ties }) => {
    const nodes = actors.map((fact, index) =>
      node(`test/a${(index * 5) % 17}`, actorKinds[index % actorKinds.length] ?? 'Company', factOf(fact)),
    );
    return {
      nodes,
      ties: ties.flatMap((drawn, index) => {
        const declared = tieDeclaration(drawn.kind);
        const start = fitting(nodes, declared.from, drawn.from);
        const end = fitting(nodes, declared.to, drawn.to);
        if (start === undefined || end === undefined) return [];
        const id = `test/t${(index * 11) % 61}`;
        return [tie(drawn.kind, start.id, end.id, { ...factOf(drawn.fact), id, strength: drawn.strength })];
      }),
    };
  });

export const anyContact: fc.Arbitrary<ContactQuery> = fc.record(
  {
    scope: fc.record({
      asOf: fc.constantFrom(day('2012-06-01'), day('2015-01-01')),
      includeProposed: fc.boolean(),
      includeFiction: fc.boolean(),
    }),
    territory: fc.boolean(),
    // Few, since every other set of kinds is another statement to be planned.
    kinds: fc.constantFrom<readonly TieKind[]>(
      ['MEMBER_OF', 'SUPPLIES', 'ADDRESSES', 'PART_OF', 'SUCCEEDED_BY'],
      ['SUCCEEDED_BY'],
    ),
    certainOnly: fc.constant(true),
  },
  { requiredKeys: ['scope', 'territory'] },
);

function fitting(
  nodes: readonly NodeContent[],
  declared: readonly string[],
  draw: number,
): NodeContent | undefined {
  const all = nodes.filter(({ kind }) => declared.includes(kind));
  return all[draw % all.length];
}
