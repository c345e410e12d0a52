/** Who owes what under the rules of programmes, and how it stands. */
import { ArgsType, Ctx, Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Failure } from '../../model/failure.js';
import { dawn, dusk } from '../../model/time.js';
import type { Day } from '../../model/time.js';
import { obligationStatuses } from '../../rules/obligation.js';
import type { ObligationStatus } from '../../rules/obligation.js';
import { parametersOf } from '../../rules/parameters-of.js';
import { joinerPolicies } from '../../rules/parameters.js';
import { citationsOn } from '../../services/judge/verdict.js';
import type { VerdictReason } from '../../services/judge/verdict.js';
import { owedInWords } from '../../services/obligations/in-words.js';
import type { Owed, obligationForms } from '../../services/obligations/rows.js';
import { mostRows } from '../../services/obligations/rows.js';
import { ruleChecksum } from '../../services/obligations/rule-version.js';
import type { DatedScope } from '../../services/reading.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { loadAll } from '../loaders.js';
import { PageArgs, connectionOf } from '../paging.js';
import { DayScalar } from '../scalars.js';
import { Actor, Programme, actorObject } from './actor.js';
import { Citation, citationOf } from './fact.js';
import { Assessment, MeetingRequest, Rule } from './programme-records.js';
import { StoredRecord } from './record.js';
import { Tie } from './tie.js';
import { LocalisedText } from './values.js';
import { VerdictReasonEnum } from './verdict.js';

export const ObligationStateEnum = enumOf(
  'ObligationState',
  'How an obligation stands, what calls for somebody to act first.',
  obligationStatuses,
  (value) =>
    ({
      MISSED:
        'The time is over and it is known not to be there: records are complete, or a responsible person says so.',
      AT_RISK:
        'Not known to be met, and as little time is left as the rule warns at, a quarter of the period where it does not say; or it has been asked for.',
      UNDETERMINED: 'Nobody can tell.',
      NOT_DUE: 'Not yet, and there is time; or nothing is asked for in this period.',
      MET: 'What was asked for is there.',
    })[value],
);

export const JoinerPolicyEnum = enumOf(
  'JoinerPolicy',
  'What a rule asks of those who join within a period.',
  joinerPolicies,
  (value) =>
    ({
      PRO_RATA: 'The share of the days of membership, rounded down.',
      FROM_NEXT_PERIOD: 'Nothing before the next period.',
      IN_FULL: 'As much as of anybody.',
    })[value],
);

@ArgsType()
export class ObligationsArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only under these rules; all where missing.' })
  rules?: string[] | null;
  @Field(() => [ObligationStateEnum], {
    nullable: true,
    description: 'Only those that stand so; counts are of all.',
  })
  states?: ObligationStatus[] | null;
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'With `to`: every period that has one of these days. Where both are missing: the periods that run on the day asked about, what is overdue on it, and targets. `asOf` stays the day up to which something has happened.',
  })
  from?: Day | null;
  @Field(() => DayScalar, { nullable: true, description: 'See `from`; the day asked about where missing.' })
  to?: Day | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Only what is not met and falls due within so many days of the day asked about; counts are of all.',
  })
  dueWithinDays?: number | null;
}

@ArgsType()
export class ProgrammeObligationsArgs extends ObligationsArgs {
  @Field(() => ID, { description: 'The programme.' }) programme!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Only what these owe: members or bodies of it, or itself; everybody where missing.',
  })
  members?: string[] | null;
}

@ObjectType({ description: 'What identifies the rule that something was judged by.', simpleResolvers: true })
export class RuleVersion {
  /** Ids of the sources that the rule cites. */
  sourceIds!: readonly string[];
  @Field(() => Int, { description: 'Version of the record: one more with each change of whatever part.' })
  version!: number;
  @Field(() => String, {
    description: 'Digest of form, parameters and what it is about: the same as long as these are.',
  })
  checksum!: string;

  @Field(() => [String], {
    description: 'Editions of the sources it cites; their dates where they have no edition.',
  })
  async editions(@Ctx() context: Context): Promise<string[]> {
    const sources = await loadAll(context.loaders.node, this.sourceIds);
    return sources.flatMap((source) => {
      const edition = source?.properties['edition'] ?? source?.properties['published'];
      return typeof edition === 'string' ? [edition] : [];
    });
  }
}

@ObjectType({
  description: 'What one actor owes under one rule in one period, and how it stands.',
  simpleResolvers: true,
})
export class Obligation {
  @Field(() => ID, {
    description: 'The same whenever and wherever it is asked: a digest of rule, actor and period.',
  })
  id!: string;
  @Field(() => Rule, { description: 'The rule.' }) rule!: Rule;
  @Field(() => RuleVersion, { description: 'Which version of the rule it was judged by.' })
  ruleVersion!: RuleVersion;
  @Field(() => Programme, { description: 'The programme whose rule it is.' }) programme!: Programme;
  @Field(() => Actor, {
    description: 'Who owes it: a member, a governing body, or the programme itself.',
  })
  actor!: Actor;
  @Field(() => ObligationStateEnum, { description: 'How it stands on the day asked about.' })
  state!: ObligationStatus;
  @Field(() => VerdictReasonEnum, { description: 'Why.' }) because!: VerdictReason;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the period; null: nobody says from when it runs.',
  })
  first!: Day | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day of the period, on which it is due; null: nobody says.',
  })
  dueOn!: Day | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it is at risk while it is not met.',
  })
  atRiskFrom!: Day | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many days before the end the rule itself warns, the last among them; null: it does not say, and a quarter of the period is taken.',
  })
  warnDays!: number | null;
  @Field(() => Int, { description: 'How many are asked for, of this actor in this period.' }) wanted!: number;
  @Field(() => Int, { description: 'How many are recorded that lie in it for sure.' }) certain!: number;
  @Field(() => Int, { description: 'The same with those that may lie in it, their dates being coarse.' })
  possible!: number;
  @Field(() => Int, {
    description: 'How many are not recorded for sure: `wanted` less `certain`, never below 0.',
  })
  missing!: number;
  @Field(() => JoinerPolicyEnum, {
    nullable: true,
    description:
      'What the rule asks of those who join within a period; null: it does not say, or it does not bind members.',
  })
  joiners!: string | null;
  @Field(() => [StoredRecord], { description: 'The records that count, or may.' }) records!: StoredRecord[];
  @Field(() => [Tie], { description: 'The memberships by which it is bound.' }) ties!: Tie[];
  @Field(() => [Assessment], {
    description: 'What responsible persons say of it; their sources say who, when and in what capacity.',
  })
  assessments!: Assessment[];
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day from which it is due because so many asked as the rule says; null: they did not, or have been answered.',
  })
  requestedOn!: Day | null;
  @Field(() => [MeetingRequest], { description: 'The requests by which it is due before its time.' })
  requests!: MeetingRequest[];
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day through which the programme declares its records complete, 9999-12-31 where without end; null: it does not, or nobody can tell this viewer.',
  })
  completeThrough!: Day | null;
  @Field(() => [Citation], { description: 'Those citations of the rule that say so.' })
  citations!: Citation[];
  @Field(() => LocalisedText, { description: 'How it stands, and why, in words.' })
  explanation!: LocalisedText;
}

@ObjectType({ description: 'How many obligations stand so.', simpleResolvers: true })
export class ObligationCount {
  @Field(() => ObligationStateEnum, { description: 'How they stand.' }) state!: ObligationStatus;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'How the obligations under one rule stand.', simpleResolvers: true })
export class RuleObligations {
  @Field(() => Rule, { description: 'The rule.' }) rule!: Rule;
  @Field(() => [ObligationCount], { description: 'How many stand how, each state once.' })
  counts!: ObligationCount[];
}

@ObjectType({
  description:
    'Obligations, what calls for somebody to act first: by state, then by the day due, then by name.',
  simpleResolvers: true,
})
export class ObligationConnection extends connectionOf<Obligation>('Obligation', () => Obligation) {
  readonly __typename = 'ObligationConnection';
  @Field(() => Int, { description: 'How many there are in all that the filters want.' }) totalCount!: number;
  @Field(() => [ObligationCount], {
    description: 'How many stand how, each state once, whatever `states` and `dueWithinDays` want.',
  })
  counts!: ObligationCount[];
  @Field(() => [RuleObligations], { description: 'The same for each rule under which something is owed.' })
  countsByRule!: RuleObligations[];
  @Field(() => LocalisedText, { description: 'How many stand how, in words.' }) explanation!: LocalisedText;
}

@ObjectType({ description: 'Why obligations are not listed.', simpleResolvers: true })
export class ObligationsRefused {
  readonly __typename = 'ObligationsRefused';
  @Field(() => String, {
    description: `UNKNOWN_PROGRAMME, UNKNOWN_RULE, MALFORMED, or TOO_MANY where there are more than ${mostRows}.`,
  })
  reason!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
}

export const ObligationsAnswer = createUnionType({
  name: 'ObligationsAnswer',
  description: 'Obligations, or why they are not listed.',
  types: () => [ObligationConnection, ObligationsRefused] as const,
  resolveType: (value: { readonly __typename: string }) => value.__typename,
});

export function obligationsRefused({ kind, message }: Failure): ObligationsRefused {
  return Object.assign(new ObligationsRefused(), { reason: kind, message });
}

export function obligationObject(owed: Owed, scope: DatedScope, context: Context): Obligation {
  const { rule, obligation } = owed;
  const { status, doubt, excuse, basis, period, wanted, certain, possible, warnsFrom } = obligation;
  const form = rule.properties['form'] as (typeof obligationForms)[number];
  const { lines, origin } = parametersOf(form, rule.properties['parameters']);
  const object = (state: Parameters<Context['object']>[0]) => context.object(state, scope);
  return Object.assign(new Obligation(), {
    id: owed.id,
    rule: object(rule),
    ruleVersion: Object.assign(new RuleVersion(), {
      version: rule.version,
      checksum: ruleChecksum(rule),
      sourceIds: [...new Set(rule.citations.map(({ source }) => source))],
    }),
    programme: actorObject(owed.programme, scope),
    actor: actorObject(owed.actor, scope),
    state: status,
    because: doubt ?? excuse ?? (basis === 'WORD' ? 'ASSESSED' : origin),
    first: period === null || period.first <= dawn ? null : period.first,
    dueOn: period === null || period.last >= dusk ? null : period.last,
    atRiskFrom: warnsFrom === null || warnsFrom >= dusk ? null : warnsFrom,
    wanted,
    certain,
    possible,
    missing: Math.max(0, wanted - certain),
    joiners: owed.joiners,
    warnDays: owed.warnDays,
    records: owed.records.map(object),
    ties: owed.ties.map((tie) => new Tie(tie, scope)),
    assessments: owed.assessments.map(object),
    requestedOn: obligation.requestedOn,
    requests: owed.requests.map(object),
    completeThrough: owed.completeThrough,
    citations: citationsOn(rule, [lines]).map((citation) => citationOf(citation, scope)),
    explanation: owedInWords(owed),
  });
}
