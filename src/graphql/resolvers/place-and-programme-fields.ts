/** What programmes and municipalities can be asked besides what every actor can. */
import { Args, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { NodeId } from '../../model/ids.js';
import type { RecordKind, TieKind } from '../../model/kinds.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { QualifierEnum, ontologyEnums } from '../enums.js';
import { addUp, contributionOf } from '../../services/money.js';
import type { Qualifier } from '../../model/entity.js';
import { PageArgs } from '../paging.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Actor, GoverningBody, Municipality, Programme, actorObject } from '../types/actor.js';
import { recordConnections } from '../types/lists.js';
import { Tie, TieConnection } from '../types/tie.js';
import { TiesArgs } from '../types/tie-filter.js';
import { recordsOf, tiesOf } from './actor-fields.js';
import { listName } from './lists.js';

@ObjectType({
  description: 'The participants of a programme that take part in one way.',
  simpleResolvers: true,
})
export class ParticipantGroup {
  @Field(() => ontologyEnums.MembershipClass, { nullable: true, description: 'As what; null: not stated.' })
  membershipClass!: string | null;
  @Field(() => ontologyEnums.System, { nullable: true, description: 'For which system; null: not stated.' })
  system!: string | null;
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
  @Field(() => [Tie], { description: 'Their ties to the programme, by name.' }) ties!: Tie[];
}

@ObjectType({ description: 'What one contributor gave, in one currency.', simpleResolvers: true })
export class ContributorTotal {
  @Field(() => Actor, { nullable: true, description: 'Who; null: not stated.' }) contributor!: Actor | null;
  @Field(() => Int, { description: 'Number of contributions.' }) count!: number;
  @Field(() => Float, { nullable: true, description: 'Whole cents; null: no amount is stated.' })
  cents!: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' }) currency!: string | null;
  @Field(() => QualifierEnum, {
    nullable: true,
    description: 'EXACT only where every amount is; ABOUT where one of them is, else AT_LEAST.',
  })
  qualifier!: Qualifier | null;
}

@ObjectType({ description: 'The money of a programme.', simpleResolvers: true })
export class ProgrammeMoney {
  @Field(() => [ContributorTotal], { description: 'By contributor.' }) byContributor!: ContributorTotal[];
  @Field(() => [ContributorTotal], { description: 'In all, by currency; contributor is null.' })
  totals!: ContributorTotal[];
}

/** A page that holds all that a programme is given. */
const mostContributions = 10_000;
/** A page that holds all participants a programme can show at once. */
const mostParticipants = 1000;

@Resolver(() => Programme)
export class ProgrammeFieldsResolver {
  @FieldResolver(() => TieConnection, { description: 'Its members, as ties to it.' })
  async members(@Root() programme: Programme, @Args(() => TiesArgs) args: TiesArgs, @Ctx() context: Context) {
    return tiesOf(programme, only(args, ['MEMBER_OF'], 'IN'), context);
  }

  @FieldResolver(() => [ParticipantGroup], { description: 'Its members by class and system.' })
  async participants(
    @Root() programme: Programme,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<ParticipantGroup[]> {
    const scope = narrowed(programme.scope, args);
    const found = await context.loaders.tiesOf(programme.id, {
      scope,
      direction: 'IN',
      kinds: ['MEMBER_OF'],
      page: { size: mostParticipants, direction: 'FORWARD', from: null },
    });
    const groups = new Map<string, ParticipantGroup>();
    for (const { item } of found.items) {
      const membershipClass = text(item.properties['membershipClass']);
      const system = text(item.properties['system']);
      const key = JSON.stringify([membershipClass, system]);
      const group = groups.get(key) ?? { membershipClass, system, count: 0, ties: [] };
      group.count++;
      group.ties.push(new Tie(item, scope));
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  @FieldResolver(() => [GoverningBody], { description: 'The bodies that govern it.' })
  async bodies(
    @Root() programme: Programme,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    const scope = narrowed(programme.scope, args);
    const ids = await otherEnds(programme.id, ['GOVERNS'], 'IN', args, programme, context);
    const states = await loadAll(context.loaders.node, ids);
    return states.map((state) => actorObject(state, scope));
  }

  @FieldResolver(() => ProgrammeMoney, { description: 'What it is given, by contributor, with totals.' })
  async money(
    @Root() programme: Programme,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<ProgrammeMoney> {
    const scope = narrowed(programme.scope, args);
    const found = await context.loaders.recordsOf(programme.id, {
      scope,
      kinds: ['Contribution'],
      roles: ['programme', 'recipient'],
      page: { size: mostContributions, direction: 'FORWARD', from: null },
    });
    const given = found.items.map(({ item }) => contributionOf(item));
    const byContributor = await Promise.all(
      addUp(given).map(async ({ contributor, ...total }) => ({
        ...total,
        contributor:
          contributor === null ? null : actorObject(await context.loaders.node.load(contributor), scope),
      })),
    );
    const totals = addUp(given.map((one) => ({ ...one, contributor: null })));
    return { byContributor, totals: totals.map((total) => ({ ...total, contributor: null })) };
  }
}

/** The records of a programme, kind by kind. */
export const programmeRecordResolvers: readonly (new () => object)[] = (
  ['Phase', 'Rule', 'Target', 'Instrument', 'Fund', 'Practice', 'Campaign'] satisfies RecordKind[]
).map((kind) => {
  const field = listName(kind);

  @Resolver(() => Programme)
  class RecordsOfProgrammeResolver {
    @FieldResolver(() => recordConnections[kind], {
      description: `Its records of kind ${kind}.`,
    })
    // type-graphql tells the fields of a type apart by the names of their methods.
    async [field](
      @Root() programme: Programme,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() context: Context,
    ) {
      return recordsOf(programme, kind, args, context);
    }
  }
  return RecordsOfProgrammeResolver;
});

@Resolver(() => Municipality)
export class MunicipalityFieldsResolver {
  @FieldResolver(() => TieConnection, { description: 'What serves it, as ties to it.' })
  async servedBy(@Root() place: Municipality, @Args(() => TiesArgs) args: TiesArgs, @Ctx() context: Context) {
    return tiesOf(place, only(args, ['SERVES'], 'IN'), context);
  }
}

function only(args: TiesArgs, kinds: TieKind[], direction: 'IN' | 'OUT'): TiesArgs {
  return Object.assign(new TiesArgs(), args, { kinds, direction });
}

async function otherEnds(
  actor: NodeId,
  kinds: readonly TieKind[],
  direction: 'IN' | 'OUT',
  args: ScopeArgs,
  from: Actor,
  context: Context,
): Promise<NodeId[]> {
  const found = await context.loaders.tiesOf(actor, {
    scope: narrowed(from.scope, args),
    direction,
    kinds,
    page: { size: mostParticipants, direction: 'FORWARD', from: null },
  });
  return found.items.map(({ item }) => (direction === 'IN' ? item.from : item.to));
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
