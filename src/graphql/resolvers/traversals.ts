/** Who can reach whom, by which introductions, and what the network looks like around somebody. */
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import type { DatedScope, Reading } from '../../services/reading.js';
import { createReading } from '../../services/reading.js';
import type { ActorFilter } from '../../services/actors.js';
import type { SharedReach, SharedReachQuestion, SharedReached } from '../../services/shared-reach.js';
import { sharedReach } from '../../services/shared-reach.js';
import type { Drawing } from '../../services/draw.js';
import { drawAmong, drawAround } from '../../services/draw.js';
import { bestIntroductions } from '../../services/introductions.js';
import { bestPaths } from '../../services/paths.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { CertaintyEnum, TieKindEnum } from '../enums.js';
import { onDemand } from '../on-demand.js';
import { badInput, listKey } from '../paging.js';
import type { Pinned } from '../pinned.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Tie } from '../types/tie.js';
import { DrawingFilterInput, DrawnActor, Introduction, ReachArgs } from '../types/traversal.js';
import { ReachConnection, ReachedActor, Subgraph, introductionObject } from '../types/traversal.js';
import { withoutNulls } from './lists.js';
import { requireFew } from './lookups.js';

@Resolver()
export class TraversalResolver {
  @Query(() => ReachConnection, {
    description: 'Whom some actors can reach along chains of ties, or who can reach them; strongest first.',
  })
  async reach(@Args(() => ReachArgs) args: ReachArgs, @Ctx() context: Context): Promise<ReachConnection> {
    const question = reachQuestion(args, narrowed(context.scope, args));
    const pinned = pinnedSnapshot(args, context);
    const reading = createReading(context.viewer, context.store, pinned.network);
    const answer = accepted(await sharedReach(context, reading, question));
    return reachConnection(answer, question, reading, pinned, args, context);
  }

  @Query(() => [Introduction], {
    description: 'The best introductions from one actor to another, best first; empty where there is none.',
  })
  async paths(
    @Arg('from', () => ID, { description: 'Who wants to be introduced.' }) from: string,
    @Arg('to', () => ID, { description: 'To whom.' }) to: string,
    @Arg('k', () => Int, { defaultValue: 3, description: 'How many at the most: 1 to 10.' }) k: number,
    @Arg('maxHops', () => Int, { defaultValue: 6, description: 'Longest chain, in ties: 1 to 8.' })
    maxHops: number,
    @Arg('kinds', () => [TieKindEnum], { nullable: true, description: 'Only along ties of these kinds.' })
    kinds: TieKind[] | null,
    @Arg('territory', () => Boolean, { defaultValue: false, description: 'Also along ties to places.' })
    territory: boolean,
    @Arg('certainty', () => CertaintyEnum, {
      defaultValue: 'PRESUMED',
      description: 'How sure the ties are at the least on the day.',
    })
    certainty: 'PRESUMED' | 'CERTAIN',
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<Introduction[]> {
    const scope = narrowed(context.scope, args);
    const ties = { territory, certainOnly: certainty === 'CERTAIN', ...chosen(kinds) };
    const found = await bestPaths(context, context, { scope, from, to, k, maxHops, ...ties });
    return accepted(found).map((introduction) => introductionObject(introduction, scope));
  }

  @Query(() => Subgraph, { description: 'The actors around some, with the ties among them, to be drawn.' })
  async neighbourhood(
    @Arg('ids', () => [ID], { description: 'The actors in the middle.' }) ids: string[],
    @Arg('hops', () => Int, { defaultValue: 1, description: 'How many ties away: 0 to 8.' }) hops: number,
    @Arg('filter', () => DrawingFilterInput, { nullable: true, description: 'Which ties.' })
    filter: DrawingFilterInput | null,
    @Arg('limit', () => Int, { defaultValue: 100, description: 'How many actors at the most: 1 to 500.' })
    limit: number,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<Subgraph> {
    requireFew(ids);
    const scope = narrowed(context.scope, args);
    const territory = filter?.territory ?? false;
    const question = { scope, ids, hops, limit, territory, ...chosen(filter?.kinds) };
    return subgraphObject(accepted(drawAround(context, question)), scope, context);
  }

  @Query(() => Subgraph, { description: 'The ties among some actors, to be drawn.' })
  async subgraph(
    @Arg('ids', () => [ID], { description: 'The actors.' }) ids: string[],
    @Arg('kinds', () => [TieKindEnum], { nullable: true, description: 'Only ties of these kinds.' })
    kinds: TieKind[] | null,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<Subgraph> {
    const scope = narrowed(context.scope, args);
    return subgraphObject(accepted(drawAmong(context, { scope, ids, ...chosen(kinds) })), scope, context);
  }
}

function reachQuestion(args: ReachArgs, scope: DatedScope): SharedReachQuestion {
  const { from, fromFilter, target, sharing, order } = args;
  const byIds = from !== null && from !== undefined;
  if (byIds === (fromFilter !== null && fromFilter !== undefined)) {
    throw badInput(`expected one of from and fromFilter, found ${byIds ? 'both' : 'none'}`);
  }
  if (byIds) requireFew(from);
  return {
    scope,
    from: byIds ? from : withoutNulls<ActorFilter>(fromFilter),
    direction: args.direction === 'REACHES' ? 'OUT' : 'IN',
    hops: args.hops,
    territory: args.territory,
    certainOnly: args.certainty === 'CERTAIN',
    sharing,
    order,
    ...(withoutNulls({ kinds: args.kinds, minStrength: args.minStrength }) as Partial<SharedReachQuestion>),
    ...(target === null || target === undefined ? {} : { target: withoutNulls<ActorFilter>(target) }),
  };
}

/** Above any cost of a chain, so that hops decide first. */
const aboveCosts = 1e12;

function reachConnection(
  answer: SharedReach,
  question: SharedReachQuestion,
  reading: Reading,
  pinned: Pinned,
  args: ReachArgs,
  context: Context,
): ReachConnection {
  const list = listKey('reach', question);
  const placeOf = ({ cost, hops, id }: SharedReached) => ({
    value: question.order === 'HOPS' ? hops * aboveCosts + cost : cost,
    id,
  });
  const page = pinnedPage(answer.reached, args, pinned, list, placeOf, context);
  const { sources } = answer;
  const asked = { ...question, maxHops: question.hops };
  const pairs = page.nodes.map(({ id }) => ({ id, sources }));
  const introductions = onDemand(async () =>
    accepted(await bestIntroductions(context, reading, asked, pairs)),
  );
  return Object.assign(new ReachConnection(), {
    ...wrapped(page, (reached) => new ReachedActor(reached, question.scope, introductions)),
    totalCount: answer.reached.length,
    sourceCount: sources.length,
    countsByHop: answer.countsByHop.map((count, place) => ({ hops: place + 1, count })),
    restarted: pinned.restarted,
  });
}

async function subgraphObject(drawing: Drawing, scope: DatedScope, context: Context): Promise<Subgraph> {
  const ties = await loadAll(context.loaders.tie, drawing.ties);
  return Object.assign(new Subgraph(), {
    nodes: drawing.nodes.map(({ id, hops }) => new DrawnActor(id, hops, scope)),
    ties: ties.flatMap((tie) => (tie === null ? [] : [new Tie(tie, scope)])),
    truncated: drawing.truncated,
  });
}

function chosen(kinds: TieKind[] | null | undefined): { readonly kinds?: readonly TieKind[] } {
  return kinds === null || kinds === undefined ? {} : { kinds };
}
