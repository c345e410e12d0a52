/** What hangs by one thread around a programme: an actor, or the contact of two. */
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Citation as CitationState } from '../../model/entity.js';
import { mostNamed } from '../../services/single-points.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { Actor } from './actor.js';
import type { GapNaming, GapOf, OfProgramme } from './gap.js';
import { Gap, namesOf } from './gap.js';
import { Tie } from './tie.js';

/** Fields that single actors and single ties have alike; decorated again in each, since type-graphql inherits none from a mixin. */
const lossFields = {
  cutOffCount: 'How many actors would lose all known contact with the programme; groups are not counted.',
  participantCount: 'How many of them take part in it.',
  cutOff: `They, by id; ${mostNamed} at the most.`,
  participants: `Those of them that take part in it, by id; ${mostNamed} at the most.`,
  threads: 'The ties, the strongest of each pair, by which alone they are joined with the programme.',
} as const;

@ObjectType({
  description:
    'An actor without which others would lose all known contact with the programme: an articulation actor of the contact graph.',
  implements: Gap,
  simpleResolvers: true,
})
export class SingleActorGap extends Gap<GapOf<'SINGLE_ACTOR'>> {
  readonly __typename = 'SingleActorGap';

  @Field(() => Int, { description: lossFields.cutOffCount }) cutOffCount: number;
  @Field(() => Int, { description: lossFields.participantCount }) participantCount: number;
  @Field(() => Boolean, { description: 'Whether it takes part in the programme itself.' }) takesPart: boolean;

  constructor(value: GapOf<'SINGLE_ACTOR'>, of: OfProgramme) {
    super(value, of);
    this.cutOffCount = value.value.loss.cutOffCount;
    this.participantCount = value.value.loss.participantCount;
    this.takesPart = value.value.takesPart;
  }

  @Field(() => Actor, { nullable: true, description: 'It; null where it has gone since.' })
  single(@Ctx() context: Context): Promise<Actor | null> {
    return this.actor(this.value.value.id, context);
  }

  @Field(() => [Actor], { description: lossFields.cutOff })
  cutOff(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.loss.cutOff, context);
  }

  @Field(() => [Actor], { description: lossFields.participants })
  participants(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.loss.participants, context);
  }

  @Field(() => [Tie], { description: lossFields.threads })
  threads(@Ctx() context: Context): Promise<Tie[]> {
    return this.ties(this.value.value.loss.ties, context);
  }

  protected async names(context: Context): Promise<GapNaming> {
    const [actor = this.value.value.id] = await namesOf([this.value.value.id], context);
    return { actor, other: null, others: [] };
  }

  protected async cited(context: Context): Promise<readonly CitationState[]> {
    const ties = await this.threads(context);
    return ties.flatMap(({ state }) => state.citations);
  }
}

@ObjectType({
  description:
    'Two actors whose contact alone joins others with the programme: a bridge of the contact graph.',
  implements: Gap,
  simpleResolvers: true,
})
export class SingleTieGap extends Gap<GapOf<'SINGLE_TIE'>> {
  readonly __typename = 'SingleTieGap';

  @Field(() => Int, { description: lossFields.cutOffCount }) cutOffCount: number;
  @Field(() => Int, { description: lossFields.participantCount }) participantCount: number;

  constructor(value: GapOf<'SINGLE_TIE'>, of: OfProgramme) {
    super(value, of);
    this.cutOffCount = value.value.loss.cutOffCount;
    this.participantCount = value.value.loss.participantCount;
  }

  @Field(() => Actor, {
    nullable: true,
    description: 'The end that would stay; null where it has gone since.',
  })
  near(@Ctx() context: Context): Promise<Actor | null> {
    return this.actor(this.value.value.near, context);
  }

  @Field(() => Actor, {
    nullable: true,
    description: 'The end that would be cut off; null where it has gone since.',
  })
  far(@Ctx() context: Context): Promise<Actor | null> {
    return this.actor(this.value.value.far, context);
  }

  @Field(() => [Actor], { description: lossFields.cutOff })
  cutOff(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.loss.cutOff, context);
  }

  @Field(() => [Actor], { description: lossFields.participants })
  participants(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.loss.participants, context);
  }

  @Field(() => [Tie], { description: lossFields.threads })
  threads(@Ctx() context: Context): Promise<Tie[]> {
    return this.ties(this.value.value.loss.ties, context);
  }

  protected async names(context: Context): Promise<GapNaming> {
    const { near, far } = this.value.value;
    const [actor, other] = await loadAll(context.loaders.node, [far, near]);
    return { actor: actor?.name ?? far, other: other?.name ?? near, others: [] };
  }

  protected async cited(context: Context): Promise<readonly CitationState[]> {
    const ties = await this.threads(context);
    return ties.flatMap(({ state }) => state.citations);
  }
}
