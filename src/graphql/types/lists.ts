/** Lists over actors and records: connections with totals and aggregates, one per kind and one over all. */
import { Arg, Ctx, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { NodeId } from '../../model/ids.js';
import type { ActorKind, RecordKind } from '../../model/kinds.js';
import { actorKinds, nodeDeclaration, recordKinds } from '../../model/kinds.js';
import type { NodeKind } from '../../model/kinds.js';
import type { Grouping, NodeQuery } from '../../store/store.js';
import { territorialKinds } from '../../services/actors.js';
import { countByStanding } from '../../services/membership.js';
import type { Context } from '../context.js';
import { ActorGroupingEnum, ActorKindEnum, ActorOrderFieldEnum, RecordGroupingEnum } from '../enums.js';
import { MembershipStandingEnum, RecordOrderFieldEnum, ontologyEnums } from '../enums.js';
import type { GraphClass } from '../paging.js';
import { badInput, connectionOf } from '../paging.js';
import type { DatedScope } from '../../services/reading.js';
import { Actor, actorClasses, actorObject } from './actor.js';
import { recordClasses } from './objects.js';
import { StoredRecord } from './record.js';

@InputType({ description: 'Which actors; all conditions hold at once.' })
export class ActorFilterInput {
  @Field(() => [ActorKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ActorKind[];
  @Field(() => [ID], { nullable: true, description: 'Among these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of one of its names; accents, case and punctuation do not matter.',
  })
  text?: string;
  @Field(() => ID, { nullable: true, description: 'In this place or anything inside it.' }) within?: string;
  @Field(() => ID, { nullable: true, description: 'A member of this programme.' }) programme?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'A member of this programme, consortium, association or group.',
  })
  memberOf?: string;
  @Field(() => [MembershipStandingEnum], {
    nullable: true,
    description:
      'As one of these; beside `programme`. A class that a source states, else what the rule of the programme gives on the day.',
  })
  membershipClasses?: string[];
  @Field(() => [ontologyEnums.System], {
    nullable: true,
    description: 'For one of these; beside `programme`.',
  })
  systems?: string[];
  @Field(() => [ontologyEnums.Sector], { nullable: true, description: 'In one of these sectors.' })
  sectors?: string[];
  @Field(() => [String], { nullable: true, description: 'Stated by one of these network files.' })
  networks?: string[];
}

@InputType({ description: 'Which records; all conditions hold at once.' })
export class RecordFilterInput {
  @Field(() => String, { nullable: true, description: 'Every word begins a word of its title.' })
  text?: string;
  @Field(() => ID, { nullable: true, description: 'That name this programme, in whatever role.' })
  programme?: string;
  @Field(() => ID, { nullable: true, description: 'That name this actor, in whatever role.' }) party?: string;
  @Field(() => [String], { nullable: true, description: 'Stated by one of these network files.' })
  networks?: string[];
}

@InputType({ description: 'The order of a list of actors.' })
export class ActorOrderInput {
  @Field(() => ActorOrderFieldEnum, { description: 'By what.' }) by!: 'NAME' | 'SINCE';
  @Field(() => Boolean, { defaultValue: false, description: 'The other way round.' }) descending!: boolean;
}

@InputType({ description: 'The order of a list of records.' })
export class RecordOrderInput {
  @Field(() => RecordOrderFieldEnum, { description: 'By what.' }) by!: 'NAME' | 'SINCE';
  @Field(() => Boolean, { defaultValue: false, description: 'The other way round.' }) descending!: boolean;
}

@ObjectType({ description: 'One group of an aggregate.', simpleResolvers: true })
export class AggregateGroup {
  scope!: DatedScope;
  byActor!: boolean;

  @Field(() => String, { nullable: true, description: 'What the group has in common; null: nothing stated.' })
  key!: string | null;
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'The sum asked for, of numbers as stated, be they exact, about or at least: whole cents for money. Null where none is stated.',
  })
  sum!: number | null;
  @Field(() => String, { nullable: true, description: 'Currency of summed money.' }) currency!: string | null;

  @Field(() => Actor, { nullable: true, description: 'The programme, place or party that the key names.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    if (!this.byActor || this.key === null) return null;
    return actorObject(await context.loaders.node.load(this.key), this.scope);
  }
}

/** Numbers that lists can sum, by their GraphQL name, from the ontology. */
export const ActorMeasureEnum = measures(
  'ActorMeasure',
  'A number of actors that can be summed.',
  actorKinds,
);
export const RecordMeasureEnum = measures(
  'RecordMeasure',
  'A number of records that can be summed.',
  recordKinds,
);

const actorGroupings: Readonly<Record<string, Grouping['by']>> = {
  KIND: { key: 'KIND' },
  PROGRAMME: { key: 'TIE', kinds: ['MEMBER_OF'], direction: 'OUT', otherKinds: ['Programme'] },
  TERRITORY: { key: 'TIE', kinds: territorialKinds, direction: 'OUT' },
  YEAR: { key: 'YEAR' },
  SECTOR: { key: 'PROPERTY', property: 'sector' },
};

/** The roles in which records name their main actor, most telling first. */
const mainRoles = [
  'contributor',
  'adopter',
  'recipient',
  'publisher',
  'company',
  'leads',
  'parties',
] as const;

/** A page of actors or records, and what can be asked of the whole list. */
export interface ListValue {
  readonly query: NodeQuery;
  readonly scope: DatedScope;
  /** Where the page's statement counted the whole list too. */
  readonly knownTotal: number | null;
  /** The programme that the list is filtered by. */
  readonly programme?: NodeId;
}

interface ListDeclaration {
  readonly name: string;
  readonly item: () => GraphClass;
  /** The enumeration of what the list can be grouped by, and what its values ask of the store. */
  readonly groupings: { readonly type: object; readonly by: Readonly<Record<string, Grouping['by']>> };
  /** The enumeration of the numbers that it can sum. */
  readonly measures: object;
}

function listConnection<Item extends object>({ name, item, groupings, measures: sums }: ListDeclaration) {
  @ObjectType(`${name}Connection`, { description: `A page of a list: ${name}.`, simpleResolvers: true })
  class ListConnection extends connectionOf<Item>(name, item) implements ListValue {
    query!: NodeQuery;
    scope!: DatedScope;
    knownTotal!: number | null;
    programme?: NodeId;

    @Field(() => Int, { description: 'How many there are in all.' })
    totalCount(@Ctx() context: Context): Promise<number> | number {
      return this.knownTotal ?? total(context, this.query);
    }

    @Field(() => [AggregateGroup], {
      description:
        'Counts and sums over the whole list, by group. With money, each currency is a group of its own, and so are those that state no amount.',
    })
    aggregate(
      @Arg('by', () => groupings.type, { description: 'By what to group.' }) by: string,
      @Arg('sum', () => sums, { nullable: true, description: 'What to sum.' }) sum: string | null,
      @Ctx() context: Context,
    ): Promise<AggregateGroup[]> {
      if (by === 'MEMBERSHIP_CLASS') return byStanding(context, this, sum);
      return groups(context, this, groupings.by[by] ?? { key: 'NONE' }, sum);
    }
  }
  return ListConnection;
}

function actorConnection(name: string, item: () => GraphClass) {
  const groupings = { type: ActorGroupingEnum, by: actorGroupings };
  return listConnection<Actor>({ name, item, groupings, measures: ActorMeasureEnum });
}

function recordConnection(name: string, kind: RecordKind | null, item: () => GraphClass) {
  const groupings = { type: RecordGroupingEnum, by: recordGroupings(kind) };
  return listConnection<StoredRecord>({ name, item, groupings, measures: RecordMeasureEnum });
}

function recordGroupings(kind: RecordKind | null): Readonly<Record<string, Grouping['by']>> {
  const roles = kind === null ? {} : rolesOf(kind);
  return {
    KIND: { key: 'KIND' },
    PROGRAMME: { key: 'ROLE', role: 'programme' },
    PARTY: { key: 'ROLE', role: mainRoles.find((role) => role in roles) ?? 'programme' },
    YEAR: { key: 'YEAR' },
    FORM: { key: 'PROPERTY', property: 'form' },
  };
}

/** The list over all actors. */
export const ActorConnection = actorConnection('Actor', () => Actor);

/** The list of each kind of actor. */
export const actorConnections = Object.fromEntries(
  actorKinds.map((kind) => [kind, actorConnection(kind, () => actorClasses[kind])]),
) as Readonly<Record<ActorKind, typeof ActorConnection>>;

/** A list over records of all kinds. */
export const RecordConnection = recordConnection('Record', null, () => StoredRecord);

/** The list of each kind of record. */
export const recordConnections = Object.fromEntries(
  recordKinds.map((kind) => [kind, recordConnection(kind, kind, () => recordClasses[kind])]),
) as Readonly<Record<RecordKind, ReturnType<typeof recordConnection>>>;

async function total(context: Context, query: NodeQuery): Promise<number> {
  const [all] = await context.store.aggregate(context.viewer, query, { by: { key: 'NONE' } });
  return all?.count ?? 0;
}

async function groups(
  context: Context,
  list: ListValue,
  by: Grouping['by'],
  sum: string | null,
): Promise<AggregateGroup[]> {
  const found = await context.store.aggregate(context.viewer, list.query, {
    by,
    ...(sum === null || sum === undefined ? {} : { sum }),
  });
  return found.map((group) =>
    Object.assign(new AggregateGroup(), {
      ...group,
      key: group.key === null ? null : String(group.key),
      byActor: by.key === 'TIE' || by.key === 'ROLE',
      scope: list.scope,
    }),
  );
}

async function byStanding(context: Context, list: ListValue, sum: string | null): Promise<AggregateGroup[]> {
  const { query, programme, scope } = list;
  if (programme === undefined) {
    throw badInput("expected a programme in the list's filter beside MEMBERSHIP_CLASS, found none");
  }
  const found = await countByStanding(context, query, programme, scope, sum ?? undefined);
  return found.map((group) => Object.assign(new AggregateGroup(), { ...group, byActor: false, scope }));
}

function rolesOf(kind: RecordKind): object {
  return nodeDeclaration(kind).references ?? {};
}

function measures(name: string, description: string, kinds: readonly NodeKind[]) {
  const properties = kinds.flatMap((kind) =>
    Object.entries(nodeDeclaration(kind).properties).flatMap(([property, declared]) =>
      declared.summable === true ? [property] : [],
    ),
  );
  const values = Object.fromEntries(
    [...new Set(properties)].map((property) => [upperSnake(property), property]),
  );
  registerEnumType(values, { name, description });
  return values;
}

/** meetsEveryMonths → MEETS_EVERY_MONTHS */
function upperSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
