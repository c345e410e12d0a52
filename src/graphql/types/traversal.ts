/** What traversals answer: those reached, introductions step by step, parts of the network to draw. */
import { Ctx, Field, Float, ID, InputType, Int, ObjectType, ArgsType } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import type { Introduction as IntroductionValue, Step as StepValue } from '../../services/traverse.js';
import type { ReachOrder } from '../../network/algorithms/ranked-reach.js';
import type { SharedReached, Sharing } from '../../services/shared-reach.js';
import { reachOrders, sharings } from '../../services/shared-reach.js';
import { sentenceOf } from '../../services/explain.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { CertaintyEnum, PresenceEnum, ReachDirectionEnum, TieKindEnum, enumOf } from '../enums.js';
import { PageArgs, connectionOf } from '../paging.js';
import type { DatedScope } from '../../services/reading.js';
import { Actor, actorObject } from './actor.js';
import { ActorFilterInput } from './lists.js';
import { Tie } from './tie.js';
import { CountByHops, LocalisedText } from './values.js';

const ReachSharingEnum = enumOf(
  'ReachSharing',
  'By how many of the actors to start from somebody is reached, or how many of them somebody reaches.',
  sharings,
  (value) =>
    ({ ANY: 'By any of them.', ALL: 'By every one of them.', ONE_ONLY: 'By just one of them.' })[value],
);

const ReachOrderEnum = enumOf(
  'ReachOrder',
  'In which order those reached stand.',
  reachOrders,
  (value) =>
    ({
      STRENGTH: 'Strongest chain first, then by id.',
      HOPS: 'Fewest hops first, then strongest chain, then by id.',
    })[value],
);

@ArgsType()
export class ReachArgs extends PageArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'The actors to start from, 100 at the most; these or a filter.',
  })
  from?: string[] | null;
  @Field(() => ActorFilterInput, {
    nullable: true,
    description:
      'Which actors to start from, 10,000 at the most; instead of ids. Groups only where named by kind or id.',
  })
  fromFilter?: ActorFilterInput | null;
  @Field(() => ReachDirectionEnum, {
    defaultValue: 'REACHES',
    description: 'Whom they reach, or who reaches them.',
  })
  direction!: 'REACHES' | 'REACHED_BY';
  @Field(() => Int, { defaultValue: 3, description: 'Longest chain, in ties: 1 to 8.' }) hops!: number;
  @Field(() => [TieKindEnum], { nullable: true, description: 'Only along ties of these kinds.' })
  kinds?: TieKind[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Also along ties to places.' })
  territory!: boolean;
  @Field(() => CertaintyEnum, {
    defaultValue: 'PRESUMED',
    description: 'How sure the ties are at the least on the day.',
  })
  certainty!: 'PRESUMED' | 'CERTAIN';
  @Field(() => Float, { nullable: true, description: 'Only chains at least this strong, in (0, 1].' })
  minStrength?: number | null;
  @Field(() => ReachSharingEnum, {
    defaultValue: 'ANY',
    description: 'By how many of the actors to start from; or how many of them are reached.',
  })
  sharing!: Sharing;
  @Field(() => ReachOrderEnum, { defaultValue: 'STRENGTH', description: 'In which order.' })
  order!: ReachOrder;
  @Field(() => ActorFilterInput, { nullable: true, description: 'Which of those reached count.' })
  target?: ActorFilterInput | null;
}

@ObjectType({ description: 'One step of an introduction: a tie, in the direction in which contact passes.' })
export class IntroductionStep {
  readonly value: StepValue;
  readonly scope: DatedScope;

  @Field(() => PresenceEnum, { description: 'How sure the tie is on the day asked about.', simple: true })
  presence!: string;

  constructor(value: StepValue, scope: DatedScope) {
    this.value = value;
    this.scope = scope;
    this.presence = value.presence;
  }

  @Field(() => Actor, { nullable: true, description: 'Who passes contact on.' })
  async from(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.value.from), this.scope);
  }

  @Field(() => Actor, { nullable: true, description: 'Who receives it.' })
  async to(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.value.to), this.scope);
  }

  @Field(() => Tie, {
    nullable: true,
    description: 'The tie, with its dates and sources; null where it has gone since.',
  })
  async tie(@Ctx() context: Context): Promise<Tie | null> {
    const state = await context.loaders.tie.load(this.value.tie);
    return state === null ? null : new Tie(state, this.scope);
  }

  @Field(() => LocalisedText, { nullable: true, description: 'The step in words.' })
  async sentence(@Ctx() context: Context): Promise<LocalisedText | null> {
    const tie = await context.loaders.tie.load(this.value.tie);
    if (tie === null) return null;
    const [from, to] = await loadAll(context.loaders.node, [tie.from, tie.to]);
    if (!from || !to) return null;
    return sentenceOf(tie, from, to, this.value.presence);
  }
}

@ObjectType({
  description: 'An introduction from one actor to another, step by step.',
  simpleResolvers: true,
})
export class Introduction {
  @Field(() => Float, { description: 'Strength of the whole chain, in (0, 1].' }) strength!: number;
  @Field(() => Int, { description: 'Number of ties.' }) hops!: number;
  @Field(() => Float, {
    description:
      'The factor, in (0, 1], by which passing through programmes and bodies with many members weakens it.',
  })
  passages!: number;
  @Field(() => [IntroductionStep], { description: 'The steps, in order.' }) steps!: IntroductionStep[];
}

@ObjectType({ description: 'An actor that was reached.' })
export class ReachedActor {
  readonly id: string;
  readonly scope: DatedScope;
  readonly only: string | null;
  readonly introductions: IntroductionsOfPage;

  @Field(() => Int, { description: 'Ties of the shortest chain.', simple: true }) hops: number;
  @Field(() => Float, { description: 'Strength of the strongest chain within the hops asked.', simple: true })
  strength: number;

  constructor(reached: SharedReached, scope: DatedScope, introductions: IntroductionsOfPage) {
    this.id = reached.id;
    this.hops = reached.hops;
    this.strength = reached.strength;
    this.only = reached.only;
    this.scope = scope;
    this.introductions = introductions;
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.id), this.scope);
  }

  @Field(() => Actor, {
    nullable: true,
    description: 'The one that alone reaches it, or that it alone reaches; null unless sharing is ONE_ONLY.',
  })
  async onlySource(@Ctx() context: Context): Promise<Actor | null> {
    if (this.only === null) return null;
    return actorObject(await context.loaders.node.load(this.only), this.scope);
  }

  @Field(() => Introduction, {
    nullable: true,
    description: 'The strongest chain; of equally strong ones the shortest, then that of the lowest ids.',
  })
  async introduction(): Promise<Introduction | null> {
    const best = (await this.introductions()).get(this.id);
    return best === undefined ? null : introductionObject(best, this.scope);
  }
}

@ObjectType({
  description: 'Those reached, strongest first unless another order is asked for.',
  simpleResolvers: true,
})
export class ReachConnection extends connectionOf<ReachedActor>('Reach', () => ReachedActor) {
  @Field(() => Int, { description: 'How many are reached in all.' }) totalCount!: number;
  @Field(() => Int, { description: 'How many were started from.' }) sourceCount!: number;
  @Field(() => [CountByHops], { description: 'How many are reached in just so many hops.' })
  countsByHop!: CountByHops[];
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
}

@InputType({ description: 'Which ties a drawing shows.' })
export class DrawingFilterInput {
  @Field(() => [TieKindEnum], { nullable: true, description: 'Of one of these kinds.' }) kinds?: TieKind[];
  @Field(() => Boolean, { defaultValue: false, description: 'Ties to places too.' }) territory!: boolean;
}

@ObjectType({ description: 'An actor of a drawing.' })
export class DrawnActor {
  readonly id: string;
  readonly scope: DatedScope;
  @Field(() => Int, {
    nullable: true,
    description: 'Ties away from the middle; null without one.',
    simple: true,
  })
  hops: number | null;

  constructor(id: string, hops: number | null, scope: DatedScope) {
    this.id = id;
    this.hops = hops;
    this.scope = scope;
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.id), this.scope);
  }
}

@ObjectType({
  description: 'A part of the network to draw: flat lists of actors and of the ties among them.',
  simpleResolvers: true,
})
export class Subgraph {
  @Field(() => [DrawnActor], { description: 'The actors, nearest first.' }) nodes!: DrawnActor[];
  @Field(() => [Tie], { description: 'The ties among them.' }) ties!: Tie[];
  @Field(() => Boolean, { description: 'Whether something was left out for the limit.' }) truncated!: boolean;
}

/** By id, the best introduction of each on a page that has one. */
export type IntroductionsOfPage = () => Promise<ReadonlyMap<string, IntroductionValue>>;

export function introductionObject(value: IntroductionValue, scope: DatedScope): Introduction {
  return Object.assign(new Introduction(), {
    strength: value.strength,
    hops: value.steps.length,
    passages: value.passages,
    steps: value.steps.map((step) => new IntroductionStep(step, scope)),
  });
}
