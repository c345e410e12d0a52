/** How actors stand in the network: lists of actors by a metric, and the metric of one. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { summaryOf } from '../../services/measure-summary.js';
import type { Metric, MetricQuestion } from '../../services/metrics.js';
import { measure } from '../../services/metrics.js';
import { placeInWords } from '../../services/metrics-in-words.js';
import type { ListedActors, RankedQuestion } from '../../services/ranked-actors.js';
import { placeOf, rankedActors } from '../../services/ranked-actors.js';
import type { DatedScope } from '../../services/reading.js';
import { createReading } from '../../services/reading.js';
import type { Context } from '../context.js';
import { PageArgs, listKey } from '../paging.js';
import type { Pinned } from '../pinned.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Actor } from '../types/actor.js';
import { ActorFilterInput } from '../types/lists.js';
import type { AnalysisRefused, MeasureChoice } from '../types/metrics.js';
import {
  ActorMetric,
  ActorMetricAnswer,
  MeasureArgs,
  MetricConnection,
  MetricEnum,
  MetricsAnswer,
  RankedActor,
  analysisRefused,
  metricSummary,
} from '../types/metrics.js';
import { withoutNulls } from './lists.js';

@Resolver()
export class MetricsResolver {
  @Query(() => MetricsAnswer, {
    description:
      'Actors by a metric of the network, measured as the viewer may know it on the day. Long work has a limit of time; what was asked before of the same snapshot is answered at once.',
  })
  async metrics(
    @Arg('filter', () => ActorFilterInput, {
      nullable: true,
      description: 'Which actors are listed; they are measured in the whole network all the same.',
    })
    filter: ActorFilterInput | null,
    @Arg('descending', () => Boolean, { defaultValue: true, description: 'Largest value first.' })
    descending: boolean,
    @Arg('metric', () => MetricEnum, { description: 'What is measured.' }) metric: Metric,
    @Args(() => MeasureArgs) how: MeasureArgs,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<MetricConnection | AnalysisRefused> {
    const measured = metricQuestion(metric, how, narrowed(context.scope, args));
    const target = filter === null || filter === undefined ? {} : { filter: withoutNulls(filter) };
    const question: RankedQuestion = { ...measured, ...target, descending };
    const pinned = pinnedSnapshot(args, context);
    const reading = createReading(context.viewer, context.store, pinned.network);
    const found = await rankedActors(context, reading, question);
    return found.ok ? metricConnection(found.value, question, pinned, args, context) : analysisRefused(found);
  }
}

@Resolver(() => Actor)
export class ActorMetricResolver {
  @FieldResolver(() => ActorMetricAnswer, {
    description:
      'Its value of a metric, measured in the whole network. Asked alike of many actors, the network is measured once.',
  })
  async metric(
    @Root() actor: Actor,
    @Arg('metric', () => MetricEnum, { description: 'What is measured.' }) metric: Metric,
    @Args(() => MeasureArgs) how: MeasureArgs,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<ActorMetric | AnalysisRefused> {
    const question = metricQuestion(metric, how, narrowed(actor.scope, args));
    const found = await measure(context, context, question);
    if (!found.ok) return analysisRefused(found);
    const place = placeOf(found.value, actor.id);
    return Object.assign(new ActorMetric(), {
      value: place?.value ?? null,
      rank: place?.rank ?? null,
      part: place?.part ?? null,
      summary: metricSummary(summaryOf(found.value), question),
      explanation: placeInWords(actor.name, place, found.value, question.metric),
    });
  }
}

/** What the arguments ask. */
export function metricQuestion(
  metric: Metric,
  args: MeasureChoice & Pick<MeasureArgs, 'timeLimit'>,
  scope: DatedScope,
): MetricQuestion {
  const { kinds, territory, epsilon, delta, seed, resolution, timeLimit } = args;
  const chosen = kinds === null || kinds === undefined ? {} : { kinds };
  const how = { epsilon, delta, seed, resolution, timeLimit: timeLimit * 1000 };
  return { metric, scope, territory, ...chosen, ...how };
}

/** The page that is asked for of a list. */
export function metricConnection(
  { actors, summary, explanation }: ListedActors,
  question: RankedQuestion,
  pinned: Pinned,
  args: PageArgs,
  context: Context,
): MetricConnection {
  const { timeLimit: _, ...asked } = question;
  const listed = actors.map((actor, index) => ({ actor, index }));
  // Equal values stand in the order of their parts and ids: the place in the list is what tells them apart.
  const place = ({ actor, index }: (typeof listed)[number]) => ({ value: index, id: actor.id });
  const page = pinnedPage(listed, args, pinned, listKey('metrics', asked), place, context);
  return Object.assign(new MetricConnection(), {
    ...wrapped(page, ({ actor }) => new RankedActor(actor, question.scope)),
    totalCount: actors.length,
    restarted: pinned.restarted,
    summary: metricSummary(summary, question),
    explanation,
  });
}
