/** What a rule makes of a question. */
import { Field, Float, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Verdict } from '../../services/judge/verdict.js';
import { verdictReasons } from '../../services/judge/verdict.js';
import type { DatedScope } from '../../services/reading.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { DayScalar } from '../scalars.js';
import { Citation, citationOf } from './fact.js';
import { Phase, Rule } from './programme-records.js';
import { StoredRecord } from './record.js';
import { Tie } from './tie.js';
import { LocalisedText } from './values.js';

export const VerdictReasonEnum = enumOf(
  'VerdictReason',
  'Why the outcome of a rule is what it is.',
  verdictReasons,
  (value) =>
    ({
      STATED: 'The text says so.',
      DERIVED: 'It was concluded from the text.',
      TEXT_SILENT: 'The text gives no outcome for this case.',
      FACT_UNKNOWN: 'The outcome depends on facts that nobody states.',
      NOT_NAMED:
        'The text does not name it by these words: it may be none of those listed, or one by another name.',
      BOUNDARY_UNSTATED: 'The number lies on a boundary that no band takes in.',
      PERIOD_UNSTATED: 'The text does not say from when the period runs.',
      RECORDS_INCOMPLETE: 'Too little is recorded, and the records are not declared complete.',
      MEMBER_FOR_PART: 'The actor was not a member for the whole period, or may not have been.',
      RULE_FOR_PART: 'The rule or programme was not there for the whole period.',
      JOINED_IN_PERIOD: 'The actor joined within the period, and the rule asks nothing of it in this one.',
      EXCUSED: 'A responsible person has excused it.',
      ASSESSED: 'A responsible person says so.',
      CONTRADICTED: 'A responsible person and the records, or two of them, say opposite things.',
      NOT_BOUND: 'The rule does not bind the actor, or it is not known whether it does.',
      CLASS_UNKNOWN:
        'On the class of the actor it depends whether the rule binds it, and the class is not known.',
      MEMBERS_UNNAMED: 'It is a plural that nobody enumerates.',
      DATES_TOO_COARSE: 'What is recorded may lie within the period or outside it.',
      NUMBER_NOT_EXACT: 'The number stated is not exact.',
    })[value],
);

@InputType({ description: 'A fact of a classification table, as the question says it.' })
export class GivenFactInput {
  @Field(() => String, { description: 'Its name in the table.' }) name!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it holds; null: unknown.' })
  holds?: boolean | null;
}

@InputType({
  description:
    'What a rule is asked, by its form. CLASSIFICATION: `actor`, `facts` or both; BANDS: `score`; LISTED_VALUES: `value`; ORDERED_PHASES: `phases`; MINIMUM_PER_PERIOD: `actor`, and `within` for another period than the running one; INTERVAL and TARGET_IN_PERIOD: nothing but the day.',
})
export class RuleQuestionInput {
  @Field(() => ID, { nullable: true, description: 'Whom it is about: what is recorded about it counts.' })
  actor?: string | null;
  @Field(() => [GivenFactInput], {
    nullable: true,
    description: 'Facts of a case that nobody records; they go before recorded ones.',
  })
  facts?: GivenFactInput[] | null;
  @Field(() => Float, { nullable: true, description: 'A number to be put into a band. It is not kept.' })
  score?: number | null;
  @Field(() => String, { nullable: true, description: 'A value, or its label in either language.' })
  value?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Phases in the order in which they were, or are to be, gone through; may be empty.',
  })
  phases?: string[] | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'A day of the calendar period asked about; the running one where missing.',
  })
  within?: number | null;
}

@ObjectType({ description: 'A fact of a classification table, as it was judged.', simpleResolvers: true })
export class JudgedFact {
  @Field(() => String, { description: 'Its name in the table.' }) name!: string;
  @Field(() => LocalisedText, { description: 'What it says.' }) label!: LocalisedText;
  @Field(() => Boolean, { nullable: true, description: 'Whether it holds; null: unknown.' })
  holds!: boolean | null;
  @Field(() => Boolean, { description: 'The question said so; otherwise it is what is recorded.' })
  given!: boolean;
  @Field(() => [StoredRecord], { description: 'The records that show it.' }) records!: StoredRecord[];
  @Field(() => [Tie], { description: 'The ties that show it.' }) ties!: Tie[];
}

@ObjectType({ description: 'How an obligation or target stands in its period.', simpleResolvers: true })
export class JudgedPeriod {
  @Field(() => DayScalar, { nullable: true, description: 'Its first day; null: not stated.' })
  first!: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null: not stated.' })
  last!: number | null;
  @Field(() => Float, { description: 'How much is asked for.' }) wanted!: number;
  @Field(() => Int, { description: 'How much is recorded that lies in it for sure.' }) certain!: number;
  @Field(() => Int, { description: 'The same with what may lie in it, its dates being coarse.' })
  possible!: number;
  @Field(() => [StoredRecord], { description: 'The records counted.' }) records!: StoredRecord[];
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day through which the programme declares its records complete; null: it does not.',
  })
  completeThrough!: number | null;
}

@ObjectType({ description: 'A listed value that may be meant.', simpleResolvers: true })
export class ValueCandidate {
  @Field(() => String, { description: 'The value.' }) value!: string;
  @Field(() => LocalisedText, { description: 'Its name.' }) label!: LocalisedText;
}

@ObjectType({ description: 'What a rule makes of a question.', simpleResolvers: true })
export class RuleVerdict {
  readonly __typename = 'RuleVerdict';
  @Field(() => Rule, { description: 'The rule.' }) rule!: Rule;
  @Field(() => String, {
    description:
      'A value of the rule, or UNDETERMINED. By form also: NOT_LISTED; IN_ORDER, SKIPPED, OUT_OF_ORDER; MET, AT_RISK, MISSED, NOT_DUE, NOT_BOUND.',
  })
  outcome!: string;
  @Field(() => LocalisedText, { description: 'The outcome in words.' }) label!: LocalisedText;
  @Field(() => Boolean, { description: 'False where no outcome can be told.' }) determined!: boolean;
  @Field(() => VerdictReasonEnum, { description: 'Why.' }) because!: string;
  @Field(() => LocalisedText, { description: 'Why, in words.' }) explanation!: LocalisedText;
  @Field(() => [Citation], { description: 'Those of the citations of the rule that the outcome rests on.' })
  citations!: Citation[];
  @Field(() => [JudgedFact], { description: 'Facts of a table; empty for other forms.' })
  facts!: JudgedFact[];
  @Field(() => [String], { description: 'Names of unknown facts that could change the outcome.' })
  missing!: readonly string[];
  @Field(() => [ValueCandidate], {
    description: 'Listed values that may be meant; none is chosen. Empty for other forms.',
  })
  candidates!: readonly ValueCandidate[];
  @Field(() => [Phase], { description: 'Phases left out; empty for other forms.' }) skipped!: Phase[];
  @Field(() => Phase, { nullable: true, description: 'The phase that comes next; null at the end.' })
  next!: Phase | null;
  @Field(() => JudgedPeriod, { nullable: true, description: 'For obligations and targets.' })
  period!: JudgedPeriod | null;
}

@ObjectType({ description: 'The rule cannot be asked this.', simpleResolvers: true })
export class RuleRefused {
  readonly __typename = 'RuleRefused';
  @Field(() => String, {
    description:
      'UNKNOWN_RULE, UNKNOWN_ACTOR, UNKNOWN_FACT, UNKNOWN_PHASE, MALFORMED, OFF_SCALE or NOT_IN_FORCE.',
  })
  reason!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
}

export const RuleAnswer = createUnionType({
  name: 'RuleAnswer',
  description: 'What a rule makes of a question, or why it cannot be asked.',
  types: () => [RuleVerdict, RuleRefused] as const,
  resolveType: (value: { readonly __typename: string }) => value.__typename,
});

/** The GraphQL object for a verdict. `phases` are those it names. */
export function verdictObject(
  verdict: Verdict,
  phases: ReadonlyMap<string, Phase>,
  scope: DatedScope,
  context: Context,
): RuleVerdict {
  const phase = (id: string) => phases.get(id) ?? [];
  return Object.assign(new RuleVerdict(), {
    ...verdict,
    because: verdict.reason,
    rule: context.object(verdict.rule, scope),
    citations: verdict.citations.map((citation) => citationOf(citation, scope)),
    facts: verdict.facts.map((fact) => ({
      ...fact,
      records: fact.records.map((record) => context.object(record, scope)),
      ties: fact.ties.map((tie) => new Tie(tie, scope)),
    })),
    skipped: verdict.skipped.flatMap(phase),
    next: verdict.next === null ? null : (phases.get(verdict.next) ?? null),
    period: verdict.period && {
      ...verdict.period,
      records: verdict.period.records.map((record) => context.object(record, scope)),
    },
  });
}
