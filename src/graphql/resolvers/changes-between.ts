/** What changed from one day to another. */
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { factBounds } from '../../model/entity.js';
import { tieDeclaration, tieKinds } from '../../model/kinds.js';
import { presenceOn } from '../../model/time.js';
import type { Counted } from '../../network/algorithms/change-between.js';
import type { Changes, ChangesQuestion } from '../../services/changes-between.js';
import { changesBetween, metricMoved } from '../../services/changes-between.js';
import { changesInWords, correctionInWords } from '../../services/changes-in-words.js';
import { moveInWords, movedInWords } from '../../services/changes-in-words.js';
import { sentenceOf } from '../../services/explain.js';
import type { DatedScope, Reading } from '../../services/reading.js';
import { createReading } from '../../services/reading.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { PageArgs, badInput, largestPage, listKey } from '../paging.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { Actor, actorObject } from '../types/actor.js';
import {
  ChangedActors,
  ChangedTie,
  ChangedTieConnection,
  ChangesAnswer,
  ChangesArgs,
  ChangesBetween,
  MetricMove,
  TieCorrection,
  TieCorrectionConnection,
  TieKindChange,
  metricMovedObject,
} from '../types/changes-between.js';
import type { AnalysisRefused } from '../types/metrics.js';
import { MeasureArgs, analysisRefused } from '../types/metrics.js';
import { Tie } from '../types/tie.js';
import { LocalisedText } from '../types/values.js';
import { withoutNulls } from './lists.js';
import { metricQuestion } from './metrics.js';

const listLimit = { defaultValue: 25, description: `How many at the most: 1 to ${largestPage}.` } as const;

@Resolver()
class ChangesResolver {
  @Query(() => ChangesAnswer, {
    description:
      'What changed from one day to another, as the viewer may know it now: ties begun and ended by their own dates, ties corrected by when that was recorded, actors that came and went, and how a metric moved.',
  })
  async changesBetween(
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Args(() => MeasureArgs) how: MeasureArgs,
    @Ctx() context: Context,
  ): Promise<ChangesBetween | AnalysisRefused> {
    const { metric, ...asked } = args;
    const question = withoutNulls({ ...asked, kinds: how.kinds }) as ChangesQuestion;
    const found = await changesBetween(context, context, question);
    if (!found.ok) return analysisRefused(found);
    const answer = { byKind: byKind(found.value), explanation: changesInWords(found.value, question) };
    if (metric === null || metric === undefined) {
      return new ChangesBetween(question, { ...answer, metric: null });
    }
    const moved = await metricMoved(
      context,
      context,
      question,
      metricQuestion(metric, how, scopeOn(question, 'to')),
    );
    if (!moved.ok) return analysisRefused(moved);
    const { idOf } = moved.value.reading.network;
    const told = metricMovedObject(moved.value, movedInWords(moved.value), idOf, scopeOn(question, 'to'));
    return new ChangesBetween(question, { ...answer, metric: told });
  }
}

@Resolver(() => ChangesBetween)
class ChangesFieldsResolver {
  @FieldResolver(() => ChangedTieConnection, {
    description: 'Ties that hold on the second day and not on the first, by kind; seen on the second.',
  })
  async begun(
    @Root() changes: ChangesBetween,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<ChangedTieConnection> {
    return changedTies(changes.question, 'begun', args, context);
  }

  @FieldResolver(() => ChangedTieConnection, {
    description: 'Ties that hold on the first day and not on the second, by kind; seen on the first.',
  })
  async ended(
    @Root() changes: ChangesBetween,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<ChangedTieConnection> {
    return changedTies(changes.question, 'ended', args, context);
  }

  @FieldResolver(() => TieCorrectionConnection, {
    description:
      'Ties whose record was changed after the end of the first day and until the end of the second (Europe/Rome), whatever days they hold on, and that are still there. What was entered late or removed is not among them.',
  })
  async corrected(
    @Root() { question }: ChangesBetween,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<TieCorrectionConnection> {
    const { found, pinned } = await onPinned(question, args, context);
    const { corrections, complete } = found.corrections;
    const listed = corrections.map((correction, index) => ({ correction, index }));
    const place = ({ correction, index }: (typeof listed)[number]) => ({ value: index, id: correction.tie });
    const page = pinnedPage(listed, args, pinned, listKey('corrected', question), place, context);
    const scope = scopeOn(question, 'to');
    return Object.assign(new TieCorrectionConnection(), {
      ...wrapped(
        page,
        ({ correction }) => new TieCorrection(correction, correctionInWords(correction), scope),
      ),
      totalCount: listed.length,
      complete,
      restarted: pinned.restarted,
    });
  }

  @FieldResolver(() => ChangedActors, {
    description: 'Actors that are there on the second day and not on the first.',
  })
  async actorsBegun(
    @Root() { question }: ChangesBetween,
    @Arg('limit', () => Int, listLimit) limit: number,
    @Ctx() context: Context,
  ): Promise<ChangedActors> {
    const { change, reading } = accepted(await changesBetween(context, context, question));
    return changedActors(reading, change.actorsBegun, limit, scopeOn(question, 'to'), context);
  }

  @FieldResolver(() => ChangedActors, {
    description: 'Actors that are there on the first day and not on the second.',
  })
  async actorsEnded(
    @Root() { question }: ChangesBetween,
    @Arg('limit', () => Int, listLimit) limit: number,
    @Ctx() context: Context,
  ): Promise<ChangedActors> {
    const { change, reading } = accepted(await changesBetween(context, context, question));
    return changedActors(reading, change.actorsEnded, limit, scopeOn(question, 'from'), context);
  }
}

@Resolver(() => ChangedTie)
class ChangedTieResolver {
  @FieldResolver(() => Tie, { nullable: true, description: 'The tie; null where it has gone since.' })
  async tie(@Root() { id, scope }: ChangedTie, @Ctx() context: Context): Promise<Tie | null> {
    const state = await context.loaders.tie.load(id);
    return state === null ? null : new Tie(state, scope);
  }

  @FieldResolver(() => LocalisedText, {
    nullable: true,
    description: 'The tie in words, on the day on which it holds.',
  })
  async sentence(@Root() { id, scope }: ChangedTie, @Ctx() context: Context): Promise<LocalisedText | null> {
    const state = await context.loaders.tie.load(id);
    if (state === null) return null;
    const [from, to] = await loadAll(context.loaders.node, [state.from, state.to]);
    return from && to ? sentenceOf(state, from, to, presenceOn(factBounds(state), scope.asOf)) : null;
  }
}

@Resolver(() => TieCorrection)
class TieCorrectionResolver {
  @FieldResolver(() => Tie, {
    nullable: true,
    description: 'The tie as it is now; null where it has gone since.',
  })
  async tie(@Root() { value, scope }: TieCorrection, @Ctx() context: Context): Promise<Tie | null> {
    const state = await context.loaders.tie.load(value.tie);
    return state === null ? null : new Tie(state, scope);
  }
}

@Resolver(() => MetricMove)
class MetricMoveResolver {
  @FieldResolver(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Root() { id, scope }: MetricMove, @Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(id), scope);
  }

  @FieldResolver(() => LocalisedText, { nullable: true, description: 'The move in words.' })
  async explanation(
    @Root() { id, metric, value }: MetricMove,
    @Ctx() context: Context,
  ): Promise<LocalisedText | null> {
    const state = await context.loaders.node.load(id);
    return state === null ? null : moveInWords(state.name, metric, value);
  }
}

/** All that answer what changed. */
export const changesResolvers = [
  ChangesResolver,
  ChangesFieldsResolver,
  ChangedTieResolver,
  TieCorrectionResolver,
  MetricMoveResolver,
] as const;

async function changedTies(
  question: ChangesQuestion,
  list: 'begun' | 'ended',
  args: PageArgs,
  context: Context,
): Promise<ChangedTieConnection> {
  const { found, pinned } = await onPinned(question, args, context);
  const { network } = found.reading;
  const listed = found[list].map((tie, index) => ({ tie, index }));
  const place = ({ tie, index }: (typeof listed)[number]) => ({ value: index, id: network.tieIdOf(tie) });
  const page = pinnedPage(listed, args, pinned, listKey(list, question), place, context);
  const scope = scopeOn(question, list === 'begun' ? 'to' : 'from');
  return Object.assign(new ChangedTieConnection(), {
    ...wrapped(page, ({ tie }) => new ChangedTie(network.tieIdOf(tie), network.tieKindOf(tie), scope)),
    totalCount: list === 'begun' ? found.begunCount : found.endedCount,
    listedCount: listed.length,
    restarted: pinned.restarted,
  });
}

/** The changes on the snapshot that the cursor of a list names. */
async function onPinned(question: ChangesQuestion, args: PageArgs, context: Context) {
  const pinned = pinnedSnapshot(args, context);
  const reading = createReading(context.viewer, context.store, pinned.network);
  return { found: accepted(await changesBetween(context, reading, question)), pinned };
}

/** The scope in which things are seen on one of the two days. */
function scopeOn(
  { from, to, includeProposed, includeFiction }: ChangesQuestion,
  day: 'from' | 'to',
): DatedScope {
  return { asOf: day === 'from' ? from : to, includeProposed, includeFiction };
}

function byKind({ change, corrections }: Changes): TieKindChange[] {
  return tieKinds.flatMap((kind) => {
    const ties = change.ties.find((one) => one.kind === kind);
    const corrected = corrections.corrections.filter((one) => one.kind === kind).length;
    if (ties === undefined && corrected === 0) return [];
    return [
      Object.assign(new TieKindChange(), {
        kind,
        label: tieDeclaration(kind).label,
        before: ties?.before ?? 0,
        after: ties?.after ?? 0,
        begun: ties?.begun.count ?? 0,
        ended: ties?.ended.count ?? 0,
        corrected,
      }),
    ];
  });
}

async function changedActors(
  { network }: Reading,
  { count, listed }: Counted,
  limit: number,
  scope: DatedScope,
  context: Context,
): Promise<ChangedActors> {
  if (limit < 1 || limit > largestPage) {
    throw badInput(`expected a limit from 1 to ${largestPage}, found ${limit}`);
  }
  const ids = Array.from(listed.subarray(0, limit), (node) => network.idOf(node));
  const states = await loadAll(context.loaders.node, ids);
  return Object.assign(new ChangedActors(), {
    totalCount: count,
    actors: states.flatMap((state) => actorObject(state, scope) ?? []),
  });
}
