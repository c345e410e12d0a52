/** Inboxes: read, followed and marked; and what is open for an actor now. */
import { GraphQLError } from 'graphql';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Failure, Result } from '../../model/failure.js';
import { notYours } from '../../services/alerts/open-alerts.js';
import { opportunitiesFor, placeOfMatching } from '../../services/alerts/opportunities-for.js';
import type { AlertNews } from '../../services/alerts/watch-alerts.js';
import type { CursorUse } from '../../services/cursors/cursors.js';
import type { InboxEntry, InboxPage } from '../../store/stored-alerts.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { positionOf } from '../log-cursors.js';
import { badInput, largestPage, listKey, pageRequest } from '../paging.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { narrowed } from '../scope.js';
import {
  Alert,
  AlertConnection,
  AlertNewsUnion,
  AlertProgress,
  AlertsArgs,
  AlertsMarked,
  AlertsRefused,
  MarkAlertsInput,
  MarkAlertsOutcome,
  MatchingOpportunity,
  MatchingOpportunityConnection,
  OpportunitiesForArgs,
  decisionIn,
} from '../types/alert.js';
import { recordObject } from '../types/objects.js';
import type { Opportunity } from '../types/records.js';

@Resolver()
export class AlertsResolver {
  @Query(() => AlertConnection, {
    description:
      'What an actor was told, oldest first. The `endCursor` of the last page is a valid `after` of the subscription, from which it goes on without a gap.',
  })
  async alerts(@Args(() => AlertsArgs) args: AlertsArgs, @Ctx() context: Context): Promise<AlertConnection> {
    const { page, size } = await inboxPage(args, context);
    const reached = context.positions.here();
    const found = yours(await context.alerts.inbox(context.viewer, args.for, { ...page, limit: size + 1 }));
    const unreadCount = await context.alerts.unread(context.viewer, args.for);
    const end = context.cursors.seal(useOf(args.for, context), reached);
    return Object.assign(connection(found, { page, size, end }, context), { unreadCount });
  }

  @Query(() => MatchingOpportunityConnection, {
    description:
      'Open opportunities that concern an actor now, by its preferences or because they are addressed to it, whether it was alerted of them or not; nearest deadline first.',
  })
  async opportunitiesFor(
    @Args(() => OpportunitiesForArgs) args: OpportunitiesForArgs,
    @Ctx() context: Context,
  ): Promise<MatchingOpportunityConnection> {
    const scope = narrowed(context.scope, args);
    const pinned = pinnedSnapshot(args, context);
    const reading = { ...context, network: pinned.network };
    const found = yours(await opportunitiesFor(reading, context.alerts.lenses, args.for, scope.asOf));
    const list = listKey('opportunitiesFor', args.for, scope);
    const page = pinnedPage(found, args, pinned, list, placeOfMatching, context);
    return Object.assign(new MatchingOpportunityConnection(), {
      ...wrapped(page, (matching) => {
        const opportunity = recordObject(matching.opportunity, scope) as Opportunity;
        return new MatchingOpportunity(matching, opportunity, scope);
      }),
      totalCount: found.length,
      restarted: pinned.restarted,
    });
  }

  @Mutation(() => MarkAlertsOutcome, {
    description: 'Marks alerts of an inbox as read or dismissed, or takes the marks away.',
  })
  async markAlerts(
    @Arg('input', () => MarkAlertsInput, { description: 'Which, and how.' }) input: MarkAlertsInput,
    @Ctx() context: Context,
  ): Promise<AlertsMarked | AlertsRefused> {
    const { for: of, read = null, dismissed = null, clientMutationId = null } = input;
    const marked = await context.alerts.mark(context.viewer, of, decisionsIn(input), { read, dismissed });
    if (!marked.ok) {
      const { kind, message } = marked;
      return Object.assign(new AlertsRefused(), { refusal: kind, message, clientMutationId });
    }
    const alerts = marked.value.map((entry) => alertObject(entry, context));
    const unreadCount = await context.alerts.unread(context.viewer, of);
    return Object.assign(new AlertsMarked(), { alerts, unreadCount, clientMutationId });
  }

  @Subscription(() => AlertNewsUnion, {
    name: 'alerts',
    description:
      'The inbox of an actor after a cursor: what is there, in order, each once, then live; from now on where there is no cursor. What you may not see at the time is withheld.',
    subscribe: async ({ args, context }) => {
      const { for: of, after } = args as { readonly for: string; readonly after?: string | null };
      const asked = context as unknown as Context;
      const from = await positionOf(asked, useOf(of, asked), after);
      return yours(asked.alerts.follow(asked.viewer, of, from ?? asked.positions.here().position));
    },
  })
  followAlerts(
    @Root() news: AlertNews,
    @Arg('for', () => ID, { description: 'An actor that you speak for.' }) of: string,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Only what comes after this cursor, of the list or of this subscription.',
    })
    _after: string | null,
    @Ctx() context: Context,
  ): Alert | AlertProgress {
    const refused = notYours(context.viewer, of);
    if (refused !== null) throw forbidden(refused);
    if (news.kind === 'ALERT') return alertObject(news.entry, context);
    const cursor = context.cursors.seal(useOf(of, context), news.place);
    return Object.assign(new AlertProgress(), { cursor });
  }
}

/** The cursors of one inbox, for one principal. */
function useOf(recipient: string, { viewer }: Pick<Context, 'viewer'>): CursorUse {
  return { purpose: 'alerts', filter: recipient, principal: viewer.principal.name };
}

function alertObject(entry: InboxEntry, context: Context): Alert {
  const cursor = context.cursors.seal(useOf(entry.recipient, context), {
    position: entry.position,
    eventId: entry.eventId,
  });
  return new Alert(entry, cursor, context.scope);
}

type PageOfInbox = Omit<InboxPage, 'limit'>;

async function inboxPage(
  args: AlertsArgs,
  context: Context,
): Promise<{ readonly page: PageOfInbox; readonly size: number }> {
  const { first = null, last = null, after = null, before = null, unreadOnly } = args;
  // Judges sizes and what goes together; the cursors are of another sort.
  const { size, direction } = pageRequest({ first, last }, '');
  if (last === null ? before !== null : after !== null) {
    throw badInput(
      last === null
        ? 'expected after beside first, found before'
        : 'expected before beside last, found after',
    );
  }
  const use = useOf(args.for, context);
  const from = await positionOf(context, use, after);
  const to = await positionOf(context, use, before);
  const page = {
    direction,
    unreadOnly,
    ...(from === null ? {} : { after: from }),
    ...(to === null ? {} : { before: to }),
  };
  return { page, size };
}

/** `found` has one more than the page where there are more. `end` is where the inbox was when it was read. */
function connection(
  found: readonly InboxEntry[],
  asked: { readonly page: PageOfInbox; readonly size: number; readonly end: string },
  context: Context,
): AlertConnection {
  const { page, size, end } = asked;
  const more = found.length > size;
  const forward = page.direction === 'FORWARD';
  const entries = !more ? found : forward ? found.slice(0, size) : found.slice(1);
  const nodes = entries.map((entry) => alertObject(entry, context));
  const isAtEnd = forward ? !more : page.before === undefined;
  return Object.assign(new AlertConnection(), {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.cursor, node })),
    pageInfo: {
      hasNextPage: forward ? more : page.before !== undefined,
      hasPreviousPage: forward ? page.after !== undefined : more,
      startCursor: nodes[0]?.cursor ?? null,
      endCursor: isAtEnd ? end : (nodes.at(-1)?.cursor ?? null),
    },
  });
}

function decisionsIn({ ids, for: of }: MarkAlertsInput): readonly string[] {
  if (ids.length > largestPage) throw badInput(`expected at most ${largestPage} ids, found ${ids.length}`);
  return ids.flatMap((id) => decisionIn(id, of) ?? []);
}

function yours<Value>(result: Result<Value>): Value {
  if (!result.ok && result.kind === 'NOT_YOUR_INBOX') throw forbidden(result);
  return accepted(result);
}

function forbidden({ kind, message }: Failure): GraphQLError {
  return new GraphQLError(message, { extensions: { code: kind } });
}
