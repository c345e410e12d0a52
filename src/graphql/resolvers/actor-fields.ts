/** What every actor can be asked: its ties, grouped and filtered, and the records that name it. */
import { Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { RecordKind, TieKind } from '../../model/kinds.js';
import { recordKinds, tieDeclaration, tieKinds } from '../../model/kinds.js';
import { factBounds } from '../../model/entity.js';
import { presenceOn } from '../../model/time.js';
import { tieKindsOf } from '../../services/traverse.js';
import type { TiesOfQuery } from '../../store/store.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { DirectionEnum, PresenceEnum, TieKindEnum } from '../enums.js';
import { PageArgs, connectionValue, listKey, pageRequest } from '../paging.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Actor } from '../types/actor.js';
import type { ListValue } from '../types/lists.js';
import { RecordConnection, recordConnections } from '../types/lists.js';
import { recordObject } from '../types/objects.js';
import { Source } from '../types/records.js';
import { Tie, TieConnection } from '../types/tie.js';
import { TiesArgs, tieFilters } from '../types/tie-filter.js';
import { LocalisedText } from '../types/values.js';
import { listName } from './lists.js';

@ObjectType({
  description: 'The ties of an actor that are of one kind and direction.',
  simpleResolvers: true,
})
export class TieGroup {
  @Field(() => TieKindEnum, { description: 'The kind.' }) kind!: TieKind;
  @Field(() => DirectionEnum, { description: 'From the actor, to it, or, for ties without direction, both.' })
  direction!: 'OUT' | 'IN' | 'BOTH';
  @Field(() => LocalisedText, { description: 'The kind in words.' }) label!: LocalisedText;
  @Field(() => TieConnection, { description: 'The first ones, and how many there are.' })
  ties!: TieConnection;
}

@Resolver(() => Actor)
export class ActorFieldsResolver {
  @FieldResolver(() => PresenceEnum, { description: 'Whether it exists on the day asked about.' })
  presence(@Root() actor: Actor, @Args(() => ScopeArgs) args: ScopeArgs): string {
    return presenceOn(factBounds(actor.state), narrowed(actor.scope, args).asOf);
  }

  @FieldResolver(() => TieConnection, { description: 'Its ties, by the name of the other end.' })
  async ties(@Root() actor: Actor, @Args(() => TiesArgs) args: TiesArgs, @Ctx() context: Context) {
    return tiesOf(actor, args, context);
  }

  @FieldResolver(() => [TieGroup], {
    description:
      'Its ties by kind and direction, in the order of the ontology; groups without ties are left out.',
  })
  async tieGroups(@Root() actor: Actor, @Args(() => TiesArgs) args: TiesArgs, @Ctx() context: Context) {
    const scope = narrowed(actor.scope, args);
    // The network knows which groups there are, so the store is asked for no empty ones.
    const present = tieKindsOf(context.lens(scope), actor.id).filter(
      ({ kind, direction }) =>
        (args.kinds?.includes(kind) ?? true) &&
        (isSymmetric(kind) || (args.direction ?? 'BOTH') === 'BOTH' || args.direction === direction),
    );
    const asked = tieKinds.flatMap((kind) =>
      (['OUT', 'IN'] as const).flatMap((direction) =>
        present.some((group) => group.kind === kind && group.direction === direction)
          ? [{ kind, direction: isSymmetric(kind) ? ('BOTH' as const) : direction }]
          : [],
      ),
    );
    const distinct = new Map(asked.map((group) => [`${group.kind} ${group.direction}`, group]));
    const groups = await Promise.all(
      Array.from(distinct.values(), async ({ kind, direction }) => {
        const only = Object.assign(new TiesArgs(), args, { kinds: [kind], direction });
        return {
          kind,
          direction,
          label: tieDeclaration(kind).label,
          ties: await tiesOf(actor, only, context),
        };
      }),
    );
    return groups.filter((group) => group.ties.totalCount > 0);
  }

  @FieldResolver(() => TieConnection, { description: 'The programmes and organisations it is a member of.' })
  async memberships(@Root() actor: Actor, @Args(() => TiesArgs) args: TiesArgs, @Ctx() context: Context) {
    return tiesOf(
      actor,
      Object.assign(new TiesArgs(), args, { kinds: ['MEMBER_OF'], direction: 'OUT' }),
      context,
    );
  }

  @FieldResolver(() => RecordConnection, {
    description: 'The records that name it, in whatever role, oldest first.',
  })
  async records(@Root() actor: Actor, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return recordsOf(actor, null, args, context);
  }

  @FieldResolver(() => [Source], { description: 'The sources of what is said of it itself.' })
  async sources(@Root() actor: Actor, @Ctx() context: Context): Promise<Source[]> {
    const ids = [...new Set(actor.state.citations.map((citation) => citation.source))];
    const states = await loadAll(context.loaders.node, ids);
    return states.flatMap((state) => {
      const source = recordObject(state, actor.scope);
      return source === null ? [] : [source as Source];
    });
  }
}

/** The records of some kinds that name an actor, as fields of every actor: its awards, adoptions, contributions, … */
export const actorRecordResolvers: readonly (new () => object)[] = (
  [
    'Adoption',
    'InclusionProject',
    'Award',
    'Opportunity',
    'Agreement',
    'Contribution',
    'Activity',
    'Gathering',
    'ContactPoint',
    'AlertChannel',
  ] satisfies RecordKind[]
).map(recordField);

function recordField(kind: RecordKind) {
  const field = listName(kind);

  @Resolver(() => Actor)
  class RecordsOfActorResolver {
    @FieldResolver(() => recordConnections[kind], {
      description: `The records of kind ${kind} that name it, oldest first.`,
    })
    // type-graphql tells the fields of a type apart by the names of their methods.
    async [field](@Root() actor: Actor, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
      return recordsOf(actor, kind, args, context);
    }
  }
  return RecordsOfActorResolver;
}

function isSymmetric(kind: TieKind): boolean {
  return tieDeclaration(kind).symmetric === true;
}

/** A page of an actor's ties; asked alike of many actors, one statement. */
export async function tiesOf(actor: Actor, args: TiesArgs, context: Context): Promise<TieConnection> {
  const scope = narrowed(actor.scope, args);
  const filters = {
    scope,
    direction: args.direction ?? 'BOTH',
    ...(args.kinds === null || args.kinds === undefined ? {} : { kinds: args.kinds }),
    ...(args.otherKinds === null || args.otherKinds === undefined ? {} : { otherKinds: args.otherKinds }),
    where: tieFilters(args.where),
  } satisfies Omit<TiesOfQuery, 'actors' | 'page'>;
  const list = listKey('ties', actor.id, filters);
  const request = pageRequest(args, list);
  const found = await context.loaders.tiesOf(actor.id, { ...filters, page: request });
  const page = connectionValue(found, request, list, (tie) => new Tie(tie, scope));
  return Object.assign(new TieConnection(), page, { totalCount: found.total });
}

/** A page of the records of one kind, or of all, that name an actor; asked alike of many actors, one statement. */
export async function recordsOf(
  actor: Actor,
  kind: RecordKind | null,
  args: PageArgs,
  context: Context,
): Promise<ListValue> {
  const scope = narrowed(actor.scope, args);
  const kinds = kind === null ? recordKinds : [kind];
  const list = listKey('records', actor.id, kinds, scope);
  const request = pageRequest(args, list);
  const found = await context.loaders.recordsOf(actor.id, { scope, kinds, page: request });
  const page = connectionValue(found, request, list, (state) => recordObject(state, scope));
  const connection = kind === null ? RecordConnection : recordConnections[kind];
  const query = { scope, kinds, references: [{ ids: [actor.id] }] };
  return Object.assign(new connection(), { query, scope, knownTotal: found.total }, page);
}
