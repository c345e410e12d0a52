/** Generated networks that the ontology allows, and questions to ask of them; small enough to meet every case often. */
import fc from 'fast-check';
import type { NodeContent, Properties, TieContent } from '../../src/model/entity.js';
import type { NodeKind, TieKind } from '../../src/model/kinds.js';
import {
  actorKinds,
  isActorKind,
  nodeKinds,
  referencesOf,
  tieDeclaration,
  tieKinds,
} from '../../src/model/kinds.js';
import { daysOf, modalities } from '../../src/model/time.js';
import type { Modality, Since, Until } from '../../src/model/time.js';
import type { Viewer } from '../../src/model/viewer.js';
import type {
  Grouping,
  NodeQuery,
  PropertyFilter,
  Scope,
  SortBy,
  TieCondition,
} from '../../src/store/store.js';
import { day, memberOf, node, operator, tie } from './things.js';

export interface Generated {
  readonly nodes: readonly NodeContent[];
  readonly ties: readonly TieContent[];
}

/** Sorted, as audiences are. */
const audiences = ['test/blue', 'test/red'] as const;
const names = [
  "Cingia de' Botti",
  'Forlì',
  'FORLÌ',
  'San Martino d/L.',
  'S. Martino del Lago',
  'Martino Botti',
  'Còop. Ñandú',
  'co-op nandu',
  'Über Ærø 3',
  'Ľudová Straße',
] as const;
const sinces = ['UNKNOWN', 'UNKNOWN', '2010', '2012', '2012-05', '2012-05-22', '2014-01-01'] as const;
const untils = ['UNKNOWN', 'UNKNOWN', 'OPEN', '2012', '2013-06', '2014-01-01', '2016'] as const;
const days = [
  '2009-12-31',
  '2010-06-01',
  '2012-05-22',
  '2012-12-31',
  '2013-07-01',
  '2014-01-01',
  '2017-01-01',
];

const times: fc.Arbitrary<{ readonly since: Since; readonly until: Until; readonly modality: Modality }> = fc
  .record({
    since: fc.constantFrom<Since>(...sinces),
    until: fc.constantFrom<Until>(...untils),
    modality: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Modality>('IN_FORCE') },
      fc.constantFrom(...modalities),
    ),
  })
  .filter(({ since, until }) => (daysOf(since)?.earliest ?? -1e9) <= (daysOf(until)?.latest ?? 1e9));

const fact = fc.record({
  times,
  network: fc.constantFrom('test', 'test', 'other'),
  statedOn: fc.constantFrom([], [], ['2013'], ['2012-05', '2015']),
  fiction: fc.nat({ max: 7 }).map((one) => one === 0),
  audience: fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
    fc.subarray<string>([...audiences], { minLength: 1 }),
  ),
});

const properties: Partial<Record<NodeKind, fc.Arbitrary<Properties>>> = {
  Company: optional({
    sector: fc.constantFrom('TRADE', 'MEDIA'),
    size: fc.constantFrom('SMALL', 'LARGE', 'MICRO'),
    ateco: fc.constantFrom('10', '10.7', '46'),
  }),
  Territory: optional({
    form: fc.constantFrom('PROVINCE', 'DISTRICT'),
    population: fc.record({ value: fc.constantFrom(10, 20), qualifier: fc.constant('ABOUT') }),
  }),
  Contribution: optional({
    form: fc.constantFrom('GRANT', 'CO_FINANCING'),
    amount: fc.record({
      cents: fc.constantFrom(100, 250, 100_000),
      currency: fc.constantFrom('EUR', 'CHF'),
      qualifier: fc.constant('EXACT'),
    }),
  }),
  Source: fc.record({ form: fc.constantFrom('DOCUMENT', 'REGISTER') }),
  Phase: fc.record({ ordinal: fc.integer({ min: -2, max: 3 }) }),
  Campaign: fc.record({ status: fc.constantFrom('DRAFT', 'RUNNING') }),
};

const kindsOfRecords = [
  'Contribution',
  'Fund',
  'Practice',
  'Adoption',
  'Campaign',
  'Phase',
  'Source',
  'Award',
] as const;

/** Records name only nodes that come before them. */
export const generatedNetwork: fc.Arbitrary<Generated> = fc
  .tuple(
    fc.array(
      fc.record({
        fact,
        name: fc.constantFrom(...names),
        other: fc.option(fc.constantFrom(...names)),
        kind: fc.constantFrom(...actorKinds),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    fc.array(
      fc.record({
        fact,
        name: fc.constantFrom('', 'Titolo', ...names),
        kind: fc.constantFrom(...kindsOfRecords),
      }),
      { maxLength: 8 },
    ),
    fc.array(fc.record({ fact, kind: fc.constantFrom(...tieKinds), from: fc.nat(), to: fc.nat() }), {
      maxLength: 30,
    }),
    fc.infiniteStream(fc.nat({ max: 1_000_000 })),
    fc.infiniteStream(
      fc.record({
        node: fc.record(lists(properties)),
        membershipClass: fc.constantFrom('SOCIA', 'PARTNER'),
        system: fc.constantFrom('ECONOMIC', 'SOLIDARITY'),
      }),
    ),
  )
  .map(([actors, records, joins, choices, values]) => {
    const choose = (below: number): number => next(choices) % below;
    const valuesOf = (kind: NodeKind): Properties => {
      const drawn = next(values);
      const all: Partial<Record<NodeKind, Properties>> = drawn.node;
      return all[kind] ?? {};
    };
    const nodes: NodeContent[] = actors.map((drawn, index) =>
      node(`${drawn.fact.network}/a${(index * 7) % 10}`, drawn.kind, {
        ...factOf(drawn.fact),
        name: drawn.name,
        alternativeNames: drawn.other === null ? [] : [{ name: drawn.other, form: 'VARIANT' }],
        properties: valuesOf(drawn.kind),
      }),
    );
    for (const [index, drawn] of records.entries()) {
      const references = referencesFor(drawn.kind, nodes, choose);
      if (references === null) continue;
      nodes.push(
        node(`${drawn.fact.network}/r${index}`, drawn.kind, {
          ...factOf(drawn.fact),
          name: drawn.name,
          references,
          properties: valuesOf(drawn.kind),
        }),
      );
    }
    return { nodes, ties: joins.flatMap((drawn, index) => tieFor(drawn, index, nodes, next(values))) };
  });

export const viewers: readonly (readonly [string, Viewer])[] = [
  ['operator', operator],
  ['public', memberOf()],
  ['red', memberOf('test/red')],
  ['both', memberOf('test/blue', 'test/red')],
];

export const anyScope: fc.Arbitrary<Scope> = fc.record({
  asOf: fc.option(fc.constantFrom(...days.map(day))),
  includeProposed: fc.boolean(),
  includeFiction: fc.boolean(),
});

const filter: fc.Arbitrary<PropertyFilter> = fc.oneof(
  fc
    .constantFrom('sector', 'form', 'amount', 'ordinal', 'size')
    .map((property) => ({ property, op: 'MISSING' as const })),
  fc.constantFrom<PropertyFilter>(
    { property: 'sector', op: 'IN', values: ['TRADE'] },
    { property: 'form', op: 'IN', values: ['GRANT', 'PROVINCE', 'DOCUMENT'] },
    { property: 'ateco', op: 'AT_LEAST', value: '10.7' },
    { property: 'ordinal', op: 'AT_MOST', value: 1 },
    { property: 'amount', op: 'AT_LEAST', value: 250 },
    { property: 'amount', op: 'IN', values: [100, 250] },
    { property: 'size', op: 'IN', values: [] },
  ),
);

export const tieFilter: fc.Arbitrary<PropertyFilter> = fc.constantFrom<PropertyFilter>(
  { property: 'membershipClass', op: 'IN', values: ['SOCIA'] },
  { property: 'system', op: 'MISSING' },
  { property: 'system', op: 'AT_LEAST', value: 'F' },
);

export const anySort: fc.Arbitrary<SortBy> = fc
  .record({
    sort: fc.constantFrom<SortBy>(
      { by: 'NAME' },
      { by: 'SINCE' },
      { by: 'PROPERTY', property: 'sector' },
      { by: 'PROPERTY', property: 'ordinal' },
      { by: 'PROPERTY', property: 'amount' },
    ),
    descending: fc.boolean(),
  })
  .map(({ sort, descending }) => ({ ...sort, descending }));

export function idsFrom(network: Generated): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(fc.constantFrom('test/nobody', ...network.nodes.map(({ id }) => id)), {
    maxLength: 6,
  });
}

export function actorsFrom(network: Generated): readonly string[] {
  return network.nodes.filter(({ kind }) => isActorKind(kind)).map(({ id }) => id);
}

export function anyQuery(network: Generated): fc.Arbitrary<NodeQuery> {
  const ids = idsFrom(network);
  const tied: fc.Arbitrary<TieCondition> = fc
    .record({
      kinds: fc.subarray([...tieKinds]),
      direction: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
      others: ids,
      where: fc.array(tieFilter, { maxLength: 1 }),
    })
    .map((condition) => ({ ...condition, kinds: condition.kinds.length === 0 ? tieKinds : condition.kinds }));
  return fc
    .record({
      scope: anyScope,
      sort: anySort,
      kinds: rarely(fc.subarray([...nodeKinds])),
      ids: rarely(ids),
      networks: rarely(fc.constantFrom(['test'], ['other'], ['test', 'other'], [])),
      text: rarely(
        fc.constantFrom('', ' ', 'mart', 'botti cin', 'MARTINO S', "de'", 'nandu', 'strasse', 'forlì', 'xx'),
      ),
      where: rarely(fc.array(filter, { minLength: 1, maxLength: 2 })),
      tied: rarely(fc.array(tied, { minLength: 1, maxLength: 2 })),
      references: rarely(
        fc.array(
          fc
            .record({ ids, roles: rarely(fc.constantFrom(['contributor', 'recipient'], ['practice'], [])) })
            .map(defined),
          { minLength: 1, maxLength: 1 },
        ),
      ),
    })
    .map((query) => defined(query) as unknown as NodeQuery);
}

export const anyGrouping: fc.Arbitrary<Grouping> = fc
  .record({
    by: fc.oneof(
      fc.constantFrom<Grouping['by']>(
        { key: 'NONE' },
        { key: 'KIND' },
        { key: 'YEAR' },
        { key: 'PROPERTY', property: 'form' },
        { key: 'PROPERTY', property: 'amount' },
        { key: 'ROLE', role: 'recipient' },
        { key: 'ROLE', role: 'programme' },
      ),
      fc
        .constantFrom('OUT' as const, 'IN' as const)
        .map((direction) => ({ key: 'TIE' as const, kinds: tieKinds, direction })),
    ),
    sum: rarely(fc.constantFrom('amount', 'ordinal', 'population')),
  })
  .map((grouping) => defined(grouping) as unknown as Grouping);

function factOf(drawn: {
  readonly times: { readonly since: Since; readonly until: Until; readonly modality: Modality };
  readonly network: string;
  readonly statedOn: readonly string[];
  readonly fiction: boolean;
  readonly audience: readonly string[];
}): Pick<NodeContent, 'network' | 'since' | 'until' | 'modality' | 'statedOn' | 'fiction' | 'audience'> {
  const { times: time, ...rest } = drawn;
  return { ...rest, ...time };
}

function referencesFor(
  kind: NodeKind,
  nodes: readonly NodeContent[],
  choose: (below: number) => number,
): NodeContent['references'] | null {
  const references: Record<string, readonly string[]> = {};
  for (const [role, declared] of Object.entries(referencesOf(kind))) {
    const fitting = nodes.filter((candidate) => declared.to.includes(candidate.kind)).map(({ id }) => id);
    const wanted = declared.required === true ? 1 : choose(2) * (declared.many === true ? 1 + choose(2) : 1);
    const start = fitting.length === 0 ? 0 : choose(fitting.length);
    const taken = [...fitting.slice(start), ...fitting.slice(0, start)].slice(0, wanted);
    if (declared.required === true && taken.length === 0) return null;
    if (taken.length > 0) references[role] = taken;
  }
  return references;
}

function tieFor(
  drawn: {
    readonly fact: Parameters<typeof factOf>[0];
    readonly kind: TieKind;
    readonly from: number;
    readonly to: number;
  },
  index: number,
  nodes: readonly NodeContent[],
  values: { readonly membershipClass: string; readonly system: string },
): readonly TieContent[] {
  const declared = tieDeclaration(drawn.kind);
  const from = nodes.filter(({ kind }) => declared.from.includes(kind));
  const to = nodes.filter(({ kind }) => declared.to.includes(kind));
  const [start, end] = [from[drawn.from % from.length], to[drawn.to % to.length]];
  if (start === undefined || end === undefined) return [];
  const given: Properties =
    index % 3 === 0 ? {} : { membershipClass: values.membershipClass, system: values.system };
  return [
    tie(drawn.kind, start.id, end.id, {
      ...factOf(drawn.fact),
      id: `test/t${(index * 7) % 31}`,
      record: declared.impliedOnly === true ? start.id : null,
      properties: drawn.kind === 'MEMBER_OF' ? given : {},
    }),
  ];
}

/** The next value of a stream without end. */
function next<Value>(stream: fc.Stream<Value>): Value {
  const result: IteratorResult<Value, undefined> = stream.next();
  if (result.done === true) throw new Error('the stream has ended');
  return result.value;
}

function optional(
  model: Readonly<Record<string, fc.Arbitrary<Properties[string]>>>,
): fc.Arbitrary<Properties> {
  return fc.record(model, { requiredKeys: [] }).map((drawn) => defined(drawn) as Properties);
}

function lists(
  model: Partial<Record<NodeKind, fc.Arbitrary<Properties>>>,
): Record<string, fc.Arbitrary<Properties>> {
  return { ...model };
}

function rarely<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

function defined<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<Value>;
}
