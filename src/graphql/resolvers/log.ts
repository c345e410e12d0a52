/** The log: what has changed, page by page and live, and the history of whatever there is. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from 'type-graphql';
import { placeOf } from '../../services/cursors/cursors.js';
import type { CursorUse, LogPlace } from '../../services/cursors/cursors.js';
import type { ChangesPart } from '../../services/log/changes.js';
import { admitted, changesAfter, followChanges } from '../../services/log/changes.js';
import { historyOf, subjectsOf } from '../../services/log/history.js';
import { filterText } from '../../services/log/log-filter.js';
import type { SeenEvent } from '../../services/log/seen-events.js';
import type { Context } from '../context.js';
import { positionOf } from '../log-cursors.js';
import { PageInfo, badInput, largestPage } from '../paging.js';
import { Actor } from '../types/actor.js';
import {
  ActorHistoryArgs,
  ChangesArgs,
  ChangesItem,
  ChangesPageArgs,
  HistoryArgs,
  LogEntryConnection,
  LogEntryEdge,
  logEntry,
  logFilterOf,
} from '../types/log.js';
import { StoredRecord } from '../types/record.js';
import { Tie } from '../types/tie.js';

@Resolver()
class ChangesResolver {
  @Query(() => LogEntryConnection, {
    description:
      'What has been recorded after a cursor, the oldest first: all that you may see now. Its `endCursor` is a valid `after` for the subscription too.',
  })
  async changes(@Args(() => ChangesPageArgs) args: ChangesPageArgs, @Ctx() context: Context) {
    const [filter, use] = changesUse(args, context);
    const after = await positionOf(context, use, args.after);
    const page = await changesAfter(context, after ?? 0, sizeOf(args), filter);
    return connection(page.changes, page.more, page.end, args.after ?? null, use, context);
  }
}

@Resolver()
class ChangesStreamResolver {
  @Subscription(() => ChangesItem, {
    description:
      'What is recorded after a cursor, in its order and without a gap, then live; from now on where none is given. With the rights of when it is sent.',
    subscribe: async ({ args, context: given }) => {
      const changesArgs = args as ChangesArgs;
      const context = given as unknown as Context;
      const [filter, use] = changesUse(changesArgs, context);
      const after = await positionOf(context, use, changesArgs.after);
      return followChanges(context.log, context, after ?? context.network.position, filter);
    },
  })
  async changes(
    @Root() part: ChangesPart,
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Ctx() context: Context,
  ): Promise<ChangesItem> {
    const [filter, use] = changesUse(args, context);
    const changes = await admitted(context, part.events, filter);
    return Object.assign(new ChangesItem(), {
      changes: changes.map((seen) => logEntry(seen, context)),
      cursor: context.cursors.seal(use, part.end),
    });
  }
}

@Resolver(() => Actor)
class ActorHistoryResolver {
  @FieldResolver(() => LogEntryConnection, {
    description: 'Who recorded what of it, when and why: the newest first.',
  })
  async history(
    @Root() { id }: Actor,
    @Args(() => ActorHistoryArgs) args: ActorHistoryArgs,
    @Ctx() context: Context,
  ) {
    const subjects = args.related ? await subjectsOf(context, id) : [id];
    return history(subjects, `${String(args.related)} ${id}`, args, context);
  }
}

@Resolver(() => StoredRecord)
class RecordHistoryResolver {
  @FieldResolver(() => LogEntryConnection, {
    description: 'Who recorded what of it, when and why: the newest first.',
  })
  async history(
    @Root() { id }: StoredRecord,
    @Args(() => HistoryArgs) args: HistoryArgs,
    @Ctx() context: Context,
  ) {
    return history([id], id, args, context);
  }
}

@Resolver(() => Tie)
class TieHistoryResolver {
  @FieldResolver(() => LogEntryConnection, {
    description: 'Who recorded what of it, when and why: the newest first.',
  })
  async history(@Root() { id }: Tie, @Args(() => HistoryArgs) args: HistoryArgs, @Ctx() context: Context) {
    return history([id], id, args, context);
  }
}

/** All that reads the log. */
export const logResolvers = [
  ChangesResolver,
  ChangesStreamResolver,
  ActorHistoryResolver,
  RecordHistoryResolver,
  TieHistoryResolver,
] as const;

function changesUse({ filter: input }: ChangesArgs, { viewer }: Context) {
  const filter = logFilterOf(input);
  const use: CursorUse = { purpose: 'changes', filter: filterText(filter), principal: viewer.principal.name };
  return [filter, use] as const;
}

async function history(
  subjects: readonly string[],
  filter: string,
  args: HistoryArgs,
  context: Context,
): Promise<LogEntryConnection> {
  const use: CursorUse = { purpose: 'history', filter, principal: context.viewer.principal.name };
  const before = await positionOf(context, use, args.after);
  const { events, more } = await historyOf(context, subjects, before, sizeOf(args));
  const last = events.at(-1);
  return connection(
    events,
    more,
    last === undefined ? null : placeOf(last.event),
    args.after ?? null,
    use,
    context,
  );
}

function connection(
  seen: readonly SeenEvent[],
  more: boolean,
  end: LogPlace | null,
  after: string | null,
  use: CursorUse,
  context: Context,
): LogEntryConnection {
  const edges = seen.map((each) =>
    Object.assign(new LogEntryEdge(), {
      cursor: context.cursors.seal(use, placeOf(each.event)),
      node: logEntry(each, context),
    }),
  );
  return Object.assign(new LogEntryConnection(), {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: Object.assign(new PageInfo(), {
      hasNextPage: more,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: end === null ? after : context.cursors.seal(use, end),
    }),
  });
}

function sizeOf({ first }: { readonly first: number }): number {
  if (first >= 1 && first <= largestPage) return first;
  throw badInput(`expected a page of 1 to ${largestPage} items, found ${first}`);
}
