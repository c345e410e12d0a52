/** The root lists: over all actors, over each kind of actor, over each kind of record. */
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { ActorKind, RecordKind } from '../../model/kinds.js';
import { actorKinds, nodeDeclaration, recordKinds } from '../../model/kinds.js';
import type { ActorFilter } from '../../services/actors.js';
import { actorQuery, recordQuery } from '../../services/actors.js';
import type { NodeQuery, SortBy } from '../../store/store.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { PageArgs, connectionValue, listKey, pageRequest } from '../paging.js';
import type { DatedScope } from '../../services/reading.js';
import { narrowed } from '../scope.js';
import type { ListValue } from '../types/lists.js';
import { ActorConnection, ActorFilterInput, ActorOrderInput, RecordFilterInput } from '../types/lists.js';
import { RecordOrderInput, actorConnections, recordConnections } from '../types/lists.js';

type ListClass = new () => ListValue;

const listed = { nullable: true } as const;

/** One resolver for each root list. */
export const listResolvers: readonly (new () => object)[] = [
  actorList('actors', ActorConnection, actorKinds),
  ...actorKinds.map((kind) => actorList(listName(kind), actorConnections[kind], [kind])),
  ...recordKinds.map((kind) => recordList(listName(kind), recordConnections[kind], kind)),
];

/** The name of a kind's root list: its English plural in camel case. */
export function listName(kind: ActorKind | RecordKind): string {
  const words = nodeDeclaration(kind).plural.en.split(' ');
  return words
    .map((word, position) => {
      const lower = word.toLowerCase();
      return position === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join('');
}

function actorList(field: string, connection: ListClass, kinds: readonly ActorKind[]) {
  const description = kinds.length === 1 ? `All actors of kind ${kinds[0] ?? ''}.` : 'All actors.';

  @Resolver()
  class ActorListResolver {
    @Query(() => connection, { name: field, description })
    async list(
      @Arg('filter', () => ActorFilterInput, { ...listed, description: 'Which ones.' })
      filter: ActorFilterInput | null,
      @Arg('orderBy', () => ActorOrderInput, { ...listed, description: 'By name where missing.' })
      order: ActorOrderInput | null,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() context: Context,
    ) {
      const scope = narrowed(context.scope, args);
      const asked = withoutNulls<ActorFilter>(filter);
      const wanted = asked.kinds === undefined ? kinds : kinds.filter((kind) => asked.kinds?.includes(kind));
      const query = await actorQuery(context, { ...asked, kinds: wanted }, scope, sortOf(order));
      const list = await page(field, connection, accepted(query), args, scope, context);
      return Object.assign(list, asked.programme === undefined ? {} : { programme: asked.programme });
    }
  }
  return ActorListResolver;
}

function recordList(field: string, connection: ListClass, kind: RecordKind) {
  @Resolver()
  class RecordListResolver {
    @Query(() => connection, { name: field, description: `All records of kind ${kind}.` })
    async list(
      @Arg('filter', () => RecordFilterInput, { ...listed, description: 'Which ones.' })
      filter: RecordFilterInput | null,
      @Arg('orderBy', () => RecordOrderInput, { ...listed, description: 'By when they begin where missing.' })
      order: RecordOrderInput | null,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() context: Context,
    ) {
      const scope = narrowed(context.scope, args);
      const sort = order === null || order === undefined ? ({ by: 'SINCE' } as const) : sortOf(order);
      const query = await recordQuery(
        context,
        { ...withoutNulls<RecordFilterInput>(filter), kinds: [kind] },
        scope,
        sort,
      );
      return page(field, connection, accepted(query), args, scope, context);
    }
  }
  return RecordListResolver;
}

async function page(
  field: string,
  connection: ListClass,
  query: NodeQuery,
  args: PageArgs,
  scope: DatedScope,
  context: Context,
) {
  const list = listKey(field, query);
  const request = pageRequest(args, list);
  const found = await context.store.find(context.viewer, query, request);
  const value = connectionValue(found, request, list, (state) => context.object(state, scope));
  return Object.assign(new connection(), { query, scope, knownTotal: null }, value);
}

function sortOf(order: ActorOrderInput | RecordOrderInput | null): SortBy {
  if (order === null || order === undefined) return { by: 'NAME' };
  return { by: order.by, descending: order.descending };
}

/** Inputs in which a null says as much as nothing. */
export function withoutNulls<Value extends object>(input: Value | null | undefined): Value {
  return Object.fromEntries(
    Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined),
  ) as Value;
}
