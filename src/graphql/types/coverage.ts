/** Who is within some contact hops of whom: totals, and the lists of those who are and those who are not. */
import { ArgsType, Ctx, Field, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Failure } from '../../model/failure.js';
import { invariant } from '../../model/failure.js';
import type { TieKind } from '../../model/kinds.js';
import type { CoverageGap, GapWay } from '../../services/coverage-gaps.js';
import { gapWays } from '../../services/coverage-gaps.js';
import { coverageInWords, coveredInWords, uncoveredInWords } from '../../services/coverage-in-words.js';
import type {
  Coverage as CoverageValue,
  CoverageQuestion,
  CoveredActor as CoveredValue,
} from '../../services/coverage.js';
import { mostSeconds } from '../../services/metrics.js';
import type { Reading } from '../../services/reading.js';
import type { Context } from '../context.js';
import { CertaintyEnum, ReachDirectionEnum, TieKindEnum, enumOf } from '../enums.js';
import { connectionOf } from '../paging.js';
import { ScopeArgs } from '../scope.js';
import { Actor, actorObject } from './actor.js';
import { ActorFilterInput } from './lists.js';
import { ProposedTie, proposalSentence } from './proposed-tie.js';
import type { IntroductionsOfPage } from './traversal.js';
import { Introduction, introductionObject } from './traversal.js';
import { CountByHops, LocalisedText } from './values.js';

@ArgsType()
@InputType('CoverageInput', { description: 'What `coverage` is asked.' })
export class CoverageArgs extends ScopeArgs {
  @Field(() => ActorFilterInput, {
    description: 'Who is to be covered: municipalities, companies, … Groups only where named by kind or id.',
  })
  targets!: ActorFilterInput;
  @Field(() => ActorFilterInput, {
    description: 'By whom: desks, listening points, programmes, …; 10,000 at the most.',
  })
  sources!: ActorFilterInput;
  @Field(() => Int, { defaultValue: 2, description: 'Longest chain, in ties: 1 to 8.' }) hops!: number;
  @Field(() => ReachDirectionEnum, {
    defaultValue: 'REACHES',
    description: 'Whom a source reaches is covered, or who reaches a source.',
  })
  direction!: 'REACHES' | 'REACHED_BY';
  @Field(() => [TieKindEnum], { nullable: true, description: 'Only along ties of these kinds.' })
  kinds?: TieKind[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Also along ties to places.' })
  territory!: boolean;
  @Field(() => CertaintyEnum, {
    defaultValue: 'PRESUMED',
    description: 'How sure the ties are at the least on the day.',
  })
  certainty!: 'PRESUMED' | 'CERTAIN';
}

@ArgsType()
export class CoverageTimeArgs {
  @Field(() => Int, {
    defaultValue: 30,
    description: `Seconds that the work may take: 1 to ${mostSeconds}.`,
  })
  timeLimit!: number;
}

/** A question, what was found on one snapshot, and how to read on from it. */
export interface FoundCoverage {
  readonly question: CoverageQuestion;
  readonly found: CoverageValue;
  readonly reading: Reading;
}

@ObjectType({ description: 'An actor that a source covers.' })
export class CoveredActor {
  readonly value: CoveredValue;
  readonly within: FoundCoverage;
  readonly introductions: IntroductionsOfPage;

  @Field(() => Int, {
    description: 'Ties of the shortest chain between it and the nearest source; 0 for a source.',
    simple: true,
  })
  hops: number;
  @Field(() => Int, { description: 'How many of the sources cover it, itself not among them.', simple: true })
  sourceCount: number;

  constructor(value: CoveredValue, within: FoundCoverage, introductions: IntroductionsOfPage) {
    this.value = value;
    this.within = within;
    this.introductions = introductions;
    this.hops = value.hops;
    this.sourceCount = value.sourceCount;
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorOf(this.value.id, this.within, context);
  }

  @Field(() => Actor, {
    nullable: true,
    description: 'The nearest source: itself where it is one; of equally near ones that of the lowest id.',
  })
  nearestSource(@Ctx() context: Context): Promise<Actor | null> {
    return actorOf(this.value.nearest, this.within, context);
  }

  @Field(() => Introduction, {
    nullable: true,
    description:
      'The strongest chain within the hops from the nearest source, or to it; null for a source itself.',
  })
  async introduction(): Promise<Introduction | null> {
    const best = (await this.introductions()).get(this.value.id);
    return best === undefined ? null : introductionObject(best, this.within.question.scope);
  }

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'By whom it is covered, in words; null where one has gone since.',
  })
  async explanation(@Ctx() context: Context): Promise<LocalisedText | null> {
    const { found, question } = this.within;
    const [actor, nearest] = await Promise.all(
      [this.value.id, this.value.nearest].map((id) => context.loaders.node.load(id)),
    );
    if (!actor || !nearest) return null;
    return coveredInWords(this.value, { actor: actor.name, nearest: nearest.name }, found, question);
  }
}

const GapWayEnum = enumOf(
  'GapWay',
  'By what somebody can be reached who is not covered.',
  gapWays,
  (way) =>
    ({
      LONGER: 'By chains that are longer than asked.',
      PLACES: 'Only by way of places.',
      NONE: 'By no chain of up to eight ties that is known.',
    })[way],
);

@ObjectType({ description: 'An actor that no source covers, and how it could be reached all the same.' })
export class UncoveredActor {
  readonly id: string;
  readonly within: FoundCoverage;
  readonly gaps: () => Promise<ReadonlyMap<string, CoverageGap>>;

  constructor(id: string, within: FoundCoverage, gaps: UncoveredActor['gaps']) {
    this.id = id;
    this.within = within;
    this.gaps = gaps;
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorOf(this.id, this.within, context);
  }

  @Field(() => GapWayEnum, { description: 'By what it can be reached all the same.' })
  async way(): Promise<GapWay> {
    return (await this.gap()).way;
  }

  @Field(() => [Introduction], {
    description:
      'The best introductions from the sources, or to them, best first; three at the most. Beyond the hops; where there is none, by way of places too.',
  })
  async introductions(): Promise<Introduction[]> {
    const { introductions } = await this.gap();
    return introductions.map((one) => introductionObject(one, this.within.question.scope));
  }

  @Field(() => ProposedTie, {
    nullable: true,
    description:
      'The tie that would close the gap, where there is no introduction: from the source that covers most, or from one yet to be found. Null where no kind of tie asked for may join the two.',
  })
  async proposal(): Promise<ProposedTie | null> {
    const { proposal } = await this.gap();
    return proposal === null ? null : new ProposedTie(proposal, this.within.question.scope);
  }

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'Why it is not covered and what can be done, in words; null where it has gone since.',
  })
  async explanation(@Ctx() context: Context): Promise<LocalisedText | null> {
    const { found, question } = this.within;
    const [actor, gap] = await Promise.all([context.loaders.node.load(this.id), this.gap()]);
    if (actor === null) return null;
    const proposal = gap.proposal === null ? null : await proposalSentence(gap.proposal, context);
    return uncoveredInWords(actor.name, gap, found, question, proposal);
  }

  private async gap(): Promise<CoverageGap> {
    const gap = (await this.gaps()).get(this.id);
    invariant(gap, 'an actor that is not covered has no gap');
    return gap;
  }
}

@ObjectType({ description: 'A source, and how many it covers.' })
export class CoveringSource {
  readonly id: string;
  readonly within: FoundCoverage;

  @Field(() => Int, {
    description: 'How many of those asked about it covers, itself not among them.',
    simple: true,
  })
  coveredCount: number;

  constructor(value: { readonly id: string; readonly count: number }, within: FoundCoverage) {
    this.id = value.id;
    this.within = within;
    this.coveredCount = value.count;
  }

  @Field(() => Actor, { nullable: true, description: 'The source; null where it has gone since.' })
  actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorOf(this.id, this.within, context);
  }
}

const total = { description: 'How many there are in all.' } as const;
const restarted = {
  description:
    'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
} as const;

@ObjectType({ description: 'Those who are covered, nearest first, then by id.', simpleResolvers: true })
export class CoveredConnection extends connectionOf<CoveredActor>('Covered', () => CoveredActor) {
  @Field(() => Int, total) totalCount!: number;
  @Field(() => Boolean, restarted) restarted!: boolean;
}

@ObjectType({ description: 'Those who are not covered, by id.', simpleResolvers: true })
export class UncoveredConnection extends connectionOf<UncoveredActor>('Uncovered', () => UncoveredActor) {
  @Field(() => Int, total) totalCount!: number;
  @Field(() => Boolean, restarted) restarted!: boolean;
}

@ObjectType({ description: 'The sources, those that cover most first, then by id.', simpleResolvers: true })
export class CoveringSourceConnection extends connectionOf<CoveringSource>(
  'CoveringSource',
  () => CoveringSource,
) {
  @Field(() => Int, total) totalCount!: number;
  @Field(() => Boolean, restarted) restarted!: boolean;
}

@ObjectType({
  description: 'Who is within some contact hops of whom, and who is not.',
  simpleResolvers: true,
})
export class Coverage {
  readonly __typename = 'Coverage';
  readonly question!: CoverageQuestion;
  /** What its lists are of, where that is kept; else they are computed for each page, and kept with their snapshot. */
  readonly kept!: CoverageValue | null;
  @Field(() => Int, { description: 'How many are asked about.' }) targetCount!: number;
  @Field(() => Int, { description: 'How many sources there are.' }) sourceCount!: number;
  @Field(() => Int, { description: 'How many of those asked about are covered.' }) coveredCount!: number;
  @Field(() => Int, { description: 'How many of them are not.' }) uncoveredCount!: number;
  @Field(() => [CountByHops], {
    description: 'How many are covered in just so many hops; sources that are asked about in 0.',
  })
  countsByHop!: CountByHops[];
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
}

const refusals = {
  OUT_OF_RANGE: 'A number is beyond its limits.',
  UNKNOWN_ACTOR: 'Something is named that is not there, or is of another kind.',
  PROGRAMME_NEEDED: 'A condition needs a programme beside it.',
  TOO_MANY: 'The filter of the sources matches too many.',
  OUT_OF_TIME: 'It would take longer than the limit of time; `startJob` has a longer one.',
  TOO_LONG: 'It is too much work to wait for, at a guess: ask it with `startJob`.',
  TOO_BUSY: 'Too much long work waits already: try again later.',
  CANCELLED: 'It was cancelled.',
  THREAD_LOST: 'The thread that did the work ended: try again.',
} as const;

const CoverageRefusalEnum = enumOf(
  'CoverageRefusal',
  'Why a question about coverage or gaps has no answer.',
  Object.keys(refusals) as (keyof typeof refusals)[],
  (refusal) => refusals[refusal],
);

@ObjectType({ description: 'The question about coverage or gaps has no answer.', simpleResolvers: true })
export class CoverageRefused {
  readonly __typename = 'CoverageRefused';
  @Field(() => CoverageRefusalEnum, { description: 'Why.' }) refusal!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
}

export const CoverageAnswer = createUnionType({
  name: 'CoverageAnswer',
  description: 'Who is covered and who is not, or why there is no answer.',
  types: () => [Coverage, CoverageRefused] as const,
  resolveType: (value: { readonly __typename: string }) => value.__typename,
});

export function coverageObject(
  found: CoverageValue,
  question: CoverageQuestion,
  kept: CoverageValue | null = null,
): Coverage {
  return Object.assign(new Coverage(), {
    question,
    kept,
    targetCount: found.targetCount,
    sourceCount: found.sources.length,
    coveredCount: found.covered.length,
    uncoveredCount: found.uncovered.length,
    countsByHop: found.countsByHop.map((count) => ({ ...count })),
    explanation: coverageInWords(found, question),
  });
}

export function coverageRefused({ kind, message }: Failure): CoverageRefused {
  return Object.assign(new CoverageRefused(), { refusal: kind, message });
}

async function actorOf(id: string, { question }: FoundCoverage, context: Context): Promise<Actor | null> {
  return actorObject(await context.loaders.node.load(id), question.scope);
}
