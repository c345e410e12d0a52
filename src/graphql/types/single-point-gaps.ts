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

/** What single actors and single ties have alike: who would be cut off, and the ties by which alone they are joined. */
@ObjectType({ simpleResolvers: true })
abstract class LossGap<Value extends GapOf<'SINGLE_ACTOR'> | GapOf<'SINGLE_TIE'>> extends Gap<Value> {
  @Field(() => Int, {
    description: 'How many actors would lose all known contact with the programme; groups are not counted.',
  })
  cutOffCount: number;
  @Field(() => Int, { description: 'How many of them take part in it.' }) participantCount: number;

  constructor(value: Value, of: OfProgramme) {
    super(value, of);
    this.cutOffCount = value.value.loss.cutOffCount;
    this.participantCount = value.value.loss.participantCount;
  }

  @Field(() => [Actor], { description: `They, by id; ${mostNamed} at the most.` })
  cutOff(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.loss.cutOff, context);
  }

  @Field(() => [Actor], {
    description: `Those of them that take part in it, by id; ${mostNamed} at the most.`,
  })
  participants(@Ctx() context: Context): Promise<Actor[]> {
    return this.actors(this.value.value.loss.participants, context);
  }

  @Field(() => [Tie], {
    description: 'The ties, the strongest of each pair, by which alone they are joined with the programme.',
  })
  threads(@Ctx() context: Context): Promise<Tie[]> {
    return this.ties(this.value.value.loss.ties, context);
  }

  protected async cited(context: Context): Promise<readonly CitationState[]> {
    const ties = await this.threads(context);
    return ties.flatMap(({ state }) => state.citations);
  }
}

@ObjectType({
  description:
    'An actor without which others would lose all known contact with the programme: an articulation actor of the contact graph.',
  implements: Gap,
  simpleResolvers: true,
})
export class SingleActorGap extends LossGap<GapOf<'SINGLE_ACTOR'>> {
  readonly __typename = 'SingleActorGap';

  @Field(() => Boolean, { description: 'Whether it takes part in the programme itself.' }) takesPart: boolean;

  constructor(value: GapOf<'SINGLE_ACTOR'>, of: OfProgramme) {
    super(value, of);
    this.takesPart = value.value.takesPart;
  }

  @Field(() => Actor, { nullable: true, description: 'It; null where it has gone since.' })
  single(@Ctx() context: Context): Promise<Actor | null> {
    return this.actor(this.value.value.id, context);
  }

  protected async names(context: Context): Promise<GapNaming> {
    const [actor = this.value.value.id] = await namesOf([this.value.value.id], context);
    return { actor, other: null, others: [] };
  }
}

@ObjectType({
  description:
    'Two actors whose contact alone joins others with the programme: a bridge of the contact graph.',
  implements: Gap,
  simpleResolvers: true,
})
export class SingleTieGap extends LossGap<GapOf<'SINGLE_TIE'>> {
  readonly __typename = 'SingleTieGap';

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

  protected async names(context: Context): Promise<GapNaming> {
    const { near, far } = this.value.value;
    const [actor, other] = await loadAll(context.loaders.node, [far, near]);
    return { actor: actor?.name ?? far, other: other?.name ?? near, others: [] };
  }
}
