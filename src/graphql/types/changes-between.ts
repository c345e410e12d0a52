/** What changed between two days: ties begun, ended and corrected, actors that came and went, a metric that moved. */
import { ArgsType, Field, Float, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import type { Move } from '../../network/algorithms/metric-change.js';
import type { ChangesQuestion, Moved } from '../../services/changes-between.js';
import { mostEvents, mostListed, mostMoves } from '../../services/changes-between.js';
import type { Correction } from '../../services/corrections.js';
import type { Metric } from '../../services/metrics.js';
import type { DatedScope } from '../../services/reading.js';
import { TieKindEnum } from '../enums.js';
import { connectionOf } from '../paging.js';
import { DayScalar } from '../scalars.js';
import { Actor } from './actor.js';
import { AnalysisRefused, MetricEnum } from './metrics.js';
import { LocalisedText } from './values.js';

@ArgsType()
export class ChangesArgs {
  @Field(() => DayScalar, { description: 'The first day.' }) from!: Day;
  @Field(() => DayScalar, { description: 'The second day, not before the first.' }) to!: Day;
  @Field(() => ID, {
    nullable: true,
    description:
      'Only ties among this programme, its bodies and those who take part in it on either day, and only these actors.',
  })
  programme?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Only ties and actors that one of these network files states.',
  })
  networks?: string[] | null;
  @Field(() => MetricEnum, {
    nullable: true,
    description: 'A metric whose moves are told, over the whole network; none where missing.',
  })
  metric?: Metric | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also counts proposed and conditional facts, and planned ones without a day.',
  })
  includeProposed!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Also counts invented networks.' })
  includeFiction!: boolean;
}

@ObjectType({ description: 'What changed among the ties of one kind.', simpleResolvers: true })
export class TieKindChange {
  @Field(() => TieKindEnum, { description: 'The kind.' }) kind!: TieKind;
  @Field(() => LocalisedText, { description: 'The kind in words.' }) label!: LocalisedText;
  @Field(() => Int, { description: 'How many held on the first day.' }) before!: number;
  @Field(() => Int, { description: 'How many hold on the second.' }) after!: number;
  @Field(() => Int, { description: 'How many hold on the second day and not on the first.' }) begun!: number;
  @Field(() => Int, { description: 'How many hold on the first day and not on the second.' }) ended!: number;
  @Field(() => Int, { description: 'How many were corrected, as far as the log was read.' })
  corrected!: number;
}

@ObjectType({ description: 'A tie that began or ended between the days.' })
export class ChangedTie {
  readonly id: string;
  readonly scope: DatedScope;
  @Field(() => TieKindEnum, { description: 'Its kind.', simple: true }) kind: TieKind;

  constructor(id: string, kind: TieKind, scope: DatedScope) {
    this.id = id;
    this.kind = kind;
    this.scope = scope;
  }
}

@ObjectType({ description: 'Ties that began, or ended, between the days.', simpleResolvers: true })
export class ChangedTieConnection extends connectionOf<ChangedTie>('ChangedTie', () => ChangedTie) {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => Int, { description: `How many the list holds: at most ${mostListed} of each kind.` })
  listedCount!: number;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
}

@ObjectType({ description: 'A tie whose record was changed.' })
export class TieCorrection {
  readonly value: Correction;
  readonly scope: DatedScope;
  @Field(() => TieKindEnum, { description: 'Its kind.', simple: true }) kind: TieKind;
  @Field(() => Int, { description: 'How often it was changed.', simple: true }) times: number;
  @Field(() => String, { description: 'When last: ISO 8601 instant in UTC.', simple: true })
  recordedAt: string;
  @Field(() => [String], {
    description: 'What was changed: fields of the tie, and its properties, by name.',
    simple: true,
  })
  changed: readonly string[];
  @Field(() => LocalisedText, { description: 'The correction in words.', simple: true })
  explanation: LocalisedText;

  constructor(value: Correction, explanation: LocalisedText, scope: DatedScope) {
    this.value = value;
    this.scope = scope;
    this.kind = value.kind;
    this.times = value.times;
    this.recordedAt = value.recordedAt;
    this.changed = value.changed;
    this.explanation = explanation;
  }
}

@ObjectType({ description: 'Ties whose record was changed, the latest first.', simpleResolvers: true })
export class TieCorrectionConnection extends connectionOf<TieCorrection>(
  'TieCorrection',
  () => TieCorrection,
) {
  @Field(() => Int, { description: 'How many there are, as far as the log was read.' }) totalCount!: number;
  @Field(() => Boolean, {
    description: `Whether all that was recorded in the span was read: at most ${mostEvents} events are, from its beginning.`,
  })
  complete!: boolean;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
}

@ObjectType({ description: 'Actors that came, or went, between the days.', simpleResolvers: true })
export class ChangedActors {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => [Actor], { description: 'The first ones, by id.' }) actors!: Actor[];
}

@ObjectType({ description: 'An actor whose value of a metric moved.' })
export class MetricMove {
  readonly id: string;
  readonly metric: Metric;
  readonly value: Move;
  readonly scope: DatedScope;
  @Field(() => Float, { description: 'Its value on the first day.', simple: true }) before: number;
  @Field(() => Float, { description: 'Its value on the second.', simple: true }) after: number;
  @Field(() => Float, { description: 'after − before.', simple: true }) difference: number;
  @Field(() => Int, { description: 'Its rank on the first day.', simple: true }) rankBefore: number;
  @Field(() => Int, { description: 'Its rank on the second.', simple: true }) rankAfter: number;

  constructor(id: string, metric: Metric, value: Move, scope: DatedScope) {
    this.id = id;
    this.metric = metric;
    this.value = value;
    this.scope = scope;
    this.before = value.before;
    this.after = value.after;
    this.difference = value.difference;
    this.rankBefore = value.rankBefore;
    this.rankAfter = value.rankAfter;
  }
}

@ObjectType({
  description: 'How a metric moved between the days, over the whole network.',
  simpleResolvers: true,
})
export class MetricMoved {
  @Field(() => MetricEnum, { description: 'The metric.' }) metric!: Metric;
  @Field(() => Int, { description: 'How many actors have a value on both days.' }) compared!: number;
  @Field(() => Int, { description: 'For how many of these it rose by more than the tolerance.' })
  rose!: number;
  @Field(() => Int, { description: 'For how many of these it fell by more than the tolerance.' })
  fell!: number;
  @Field(() => Int, { description: 'How many have a value only on the second day.' }) appeared!: number;
  @Field(() => Int, { description: 'How many have a value only on the first day.' }) disappeared!: number;
  @Field(() => Float, {
    description: 'Smaller differences count as not moved: what rounding or sampling may do.',
  })
  tolerance!: number;
  @Field(() => [MetricMove], { description: `Those that moved most first; at most ${mostMoves}.` })
  moves!: MetricMove[];
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
}

@ObjectType({
  description:
    'What changed from one day to another, as the viewer may know it now. What began and ended between the days changes nothing.',
})
export class ChangesBetween {
  readonly __typename = 'ChangesBetween';
  readonly question: ChangesQuestion;
  @Field(() => DayScalar, { description: 'The first day.', simple: true }) from: Day;
  @Field(() => DayScalar, { description: 'The second day.', simple: true }) to: Day;
  @Field(() => [TieKindChange], {
    description: 'By kind, in the order of the ontology; kinds without ties or corrections are left out.',
    simple: true,
  })
  byKind: TieKindChange[];
  @Field(() => MetricMoved, {
    nullable: true,
    description: 'How the metric asked for moved; null where none was.',
    simple: true,
  })
  metric: MetricMoved | null;
  @Field(() => LocalisedText, { description: 'The answer in words.', simple: true })
  explanation: LocalisedText;

  constructor(
    question: ChangesQuestion,
    { byKind, metric, explanation }: Pick<ChangesBetween, 'byKind' | 'metric' | 'explanation'>,
  ) {
    this.question = question;
    this.from = question.from;
    this.to = question.to;
    this.byKind = byKind;
    this.metric = metric;
    this.explanation = explanation;
  }
}

export const ChangesAnswer = createUnionType({
  name: 'ChangesAnswer',
  description: 'What changed between two days, or why there is no answer.',
  types: () => [ChangesBetween, AnalysisRefused] as const,
  resolveType: (value) => value.__typename,
});

export function metricMovedObject(
  value: Moved,
  explanation: LocalisedText,
  idOf: (node: number) => string,
  scope: DatedScope,
): MetricMoved {
  return Object.assign(new MetricMoved(), {
    ...value,
    moves: value.moves.map((move) => new MetricMove(idOf(move.node), value.metric, move, scope)),
    explanation,
  });
}
