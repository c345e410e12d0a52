/** What a programme lacks, one type for each kind of gap; their list. */
import { ArgsType, Ctx, Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Citation as CitationState } from '../../model/entity.js';
import type { Gap as GapValue, GapKind } from '../../services/gaps.js';
import { mostSeconds } from '../../services/metrics.js';
import type { Context } from '../context.js';
import { PageArgs, connectionOf } from '../paging.js';
import { Actor, ListeningPoint, Municipality, Programme } from './actor.js';
import { AdoptionGap } from './chain.js';
import { CoverageRefused } from './coverage.js';
import type { GapNaming, GapOf, OfProgramme } from './gap.js';
import { Gap, GapKindEnum, namesOf } from './gap.js';
import { Agreement, OpenQuestion, Rule } from './programme-records.js';
import { SingleActorGap, SingleTieGap } from './single-point-gaps.js';
import { Tie } from './tie.js';
import { LocalisedText } from './values.js';

@ArgsType()
export class GapsArgs extends PageArgs {
  @Field(() => ID, { description: 'The programme.' }) programme!: string;
  @Field(() => [GapKindEnum], { nullable: true, description: 'Only these kinds of gap; all where missing.' })
  kinds?: GapKind[] | null;
  @Field(() => Int, {
    defaultValue: 3,
    description: 'For NO_ADOPTION: how many tiers of the supply chain of its members count, 1 to 6.',
  })
  tiers!: number;
  @Field(() => Int, {
    defaultValue: 30,
    description: `Seconds that long work may take: 1 to ${mostSeconds}.`,
  })
  timeLimit!: number;
}

@ObjectType({
  description: 'A municipality of the territory that a programme serves, and that none of its desks serves.',
  implements: Gap,
  simpleResolvers: true,
})
export class UnservedMunicipalityGap extends Gap<GapOf<'UNSERVED_MUNICIPALITY'>> {
  readonly __typename = 'UnservedMunicipalityGap';

  @Field(() => Municipality, { nullable: true, description: 'It; null where it has gone since.' })
  municipality(@Ctx() context: Context): Promise<Actor | null> {
    return this.actor(this.value.value.id, context);
  }

  @Field(() => [ListeningPoint], {
    description: 'The desks of the programme that are known, those that serve most municipalities first.',
  })
  desks(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.desks, context);
  }

  @Field(() => [Tie], {
    description:
      'What says that the programme serves it: how it lies in a place, then the tie to that place.',
  })
  grounds(@Ctx() context: Context): Promise<Tie[]> {
    return this.ties(this.value.value.grounds, context);
  }

  protected async names(context: Context): Promise<GapNaming> {
    const { id, grounds } = this.value.value;
    const [actor, ties] = await Promise.all([context.loaders.node.load(id), this.ties(grounds, context)]);
    const served = ties.filter(({ kind }) => kind === 'SERVES').map(({ toId }) => toId);
    return { actor: actor?.name ?? id, other: null, others: await namesOf(served, context) };
  }

  protected async cited(context: Context): Promise<readonly CitationState[]> {
    const ties = await this.ties(this.value.value.grounds, context);
    return ties.flatMap(({ state }) => state.citations);
  }
}

@ObjectType({
  description:
    'A company or cooperative in the chain of the members that is not known to have adopted anything.',
  implements: Gap,
  simpleResolvers: true,
})
export class NoAdoptionGap extends Gap<GapOf<'NO_ADOPTION'>> {
  readonly __typename = 'NoAdoptionGap';

  @Field(() => Actor, { nullable: true, description: 'It; null where it has gone since.' })
  company(@Ctx() context: Context): Promise<Actor | null> {
    return this.actor(this.value.value.id, context);
  }

  @Field(() => AdoptionGap, { description: 'How it stands to the members, and where it has its seats.' })
  standing(): AdoptionGap {
    return new AdoptionGap(this.value.value, this.value.found, this.of.scope);
  }

  protected async names(context: Context): Promise<GapNaming> {
    const { id, near, places } = this.value.value;
    const [actor, other, others] = await Promise.all([
      context.loaders.node.load(id),
      near === null ? null : context.loaders.node.load(near.member),
      namesOf(places, context),
    ]);
    return { actor: actor?.name ?? id, other: other?.name ?? null, others };
  }

  protected async cited(context: Context): Promise<readonly CitationState[]> {
    const steps = this.value.value.near?.steps ?? [];
    const ties = await this.ties(
      steps.map(({ tie }) => tie),
      context,
    );
    return ties.flatMap(({ state }) => state.citations);
  }
}

@ObjectType({
  description:
    'An agreement that a programme says ought to exist, and of which none is known to be in force.',
  implements: Gap,
  simpleResolvers: true,
})
export class MissingAgreementGap extends Gap<GapOf<'MISSING_AGREEMENT'>> {
  readonly __typename = 'MissingAgreementGap';

  @Field(() => Agreement, { description: 'What ought to be: planned, proposed, conditional, or ended.' })
  agreement(@Ctx() context: Context): unknown {
    return context.object(this.value.value.agreement, this.of.scope);
  }

  @Field(() => [Actor], { description: 'Between whom; groups stand for those that nobody names.' })
  parties(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.parties, context);
  }

  @Field(() => [Rule], { description: 'Rules of the programme about it.' })
  rules(@Ctx() context: Context): unknown {
    return this.value.value.rules.map((rule) => context.object(rule, this.of.scope));
  }

  @Field(() => [OpenQuestion], { description: 'What the sources leave unsaid about it.' })
  openQuestions(@Ctx() context: Context): unknown {
    return this.value.value.openQuestions.map((question) => context.object(question, this.of.scope));
  }

  protected async names(context: Context): Promise<GapNaming> {
    const { agreement, parties } = this.value.value;
    return { actor: agreement.name, other: null, others: await namesOf(parties, context) };
  }

  protected cited(): Promise<readonly CitationState[]> {
    const { agreement, rules } = this.value.value;
    return Promise.resolve([agreement, ...rules].flatMap(({ citations }) => citations));
  }
}

@ObjectType({ description: 'How many gaps of a kind there are.', simpleResolvers: true })
export class GapCount {
  @Field(() => GapKindEnum, { description: 'The kind.' }) kind!: GapKind;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({
  description: 'The gaps of a programme, kind by kind; in each what weighs most first.',
  simpleResolvers: true,
})
export class GapConnection extends connectionOf<Gap>('Gap', () => Gap) {
  readonly __typename = 'GapConnection';
  @Field(() => Programme, { description: 'The programme.' }) programme!: Programme;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => [GapCount], { description: 'How many of each kind asked for.' }) countsByKind!: GapCount[];
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
}

export const GapsAnswer = createUnionType({
  name: 'GapsAnswer',
  description: 'The gaps of a programme, or why there is no answer.',
  types: () => [GapConnection, CoverageRefused] as const,
  resolveType: (value: { readonly __typename: string }) => value.__typename,
});

/** The types of gaps, which the schema knows by their interface alone. */
export const gapClasses = [
  UnservedMunicipalityGap,
  NoAdoptionGap,
  MissingAgreementGap,
  SingleActorGap,
  SingleTieGap,
] as const;

export function gapObject(gap: GapValue, of: OfProgramme): Gap {
  switch (gap.kind) {
    case 'UNSERVED_MUNICIPALITY':
      return new UnservedMunicipalityGap(gap, of);
    case 'NO_ADOPTION':
      return new NoAdoptionGap(gap, of);
    case 'MISSING_AGREEMENT':
      return new MissingAgreementGap(gap, of);
    case 'SINGLE_ACTOR':
      return new SingleActorGap(gap, of);
    case 'SINGLE_TIE':
      return new SingleTieGap(gap, of);
  }
}
