/** What questions about supply chains and about what actors have in common answer. */
import { ArgsType, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import type { AdoptionGap as GapValue, AdoptionGaps } from '../../services/adoption-gaps.js';
import { gapInWords } from '../../services/adoption-gaps-in-words.js';
import type { OverlapParticipant as ParticipantValue } from '../../services/overlaps.js';
import type { SharedPartner as SharedPartnerValue } from '../../services/overlaps.js';
import type { DatedScope } from '../../services/reading.js';
import type { Step } from '../../services/traverse.js';
import type { Context } from '../context.js';
import { TieKindEnum, enumOf } from '../enums.js';
import { loadAll } from '../loaders.js';
import { PageArgs, connectionOf } from '../paging.js';
import { ScopeArgs } from '../scope.js';
import { Actor, Programme, actorObject } from './actor.js';
import { IntroductionStep } from './traversal.js';
import { LocalisedText } from './values.js';

export const SupplyDirectionEnum = enumOf(
  'SupplyDirection',
  'Which way along a supply chain.',
  ['SUPPLIERS', 'CUSTOMERS'] as const,
  (value) =>
    ({ SUPPLIERS: 'Up, to those who supply.', CUSTOMERS: 'Down, to those who are supplied.' })[value],
);

export const GapPlaceEnum = enumOf(
  'AdoptionGapPlace',
  'Where companies are looked for that have adopted nothing.',
  ['CHAIN', 'TERRITORY'] as const,
  (value) =>
    ({
      CHAIN: 'Up and down the supply chains of the members of the programme.',
      TERRITORY: 'In the places that the programme serves, and in all places inside them.',
    })[value],
);

const tiersDescription = 'How many tiers, in supplies from one to the next: 1 to 6.';

@ArgsType()
export class SupplyChainArgs extends ScopeArgs {
  @Field(() => ID, { description: 'The organisation whose chain it is.' }) of!: string;
  @Field(() => SupplyDirectionEnum, { description: 'Its suppliers, or its customers.' })
  direction!: 'SUPPLIERS' | 'CUSTOMERS';
  @Field(() => Int, { defaultValue: 3, description: tiersDescription }) tiers!: number;
  @Field(() => Int, {
    defaultValue: 100,
    description: 'How many actors at the most, in all tiers together, nearest first: 1 to 500.',
  })
  limit!: number;
}

@ArgsType()
export class AdoptionGapsArgs extends PageArgs {
  @Field(() => ID, { description: 'The programme whose members are meant.' }) programme!: string;
  @Field(() => GapPlaceEnum, { description: 'In their supply chains, or in its territory.' })
  where!: 'CHAIN' | 'TERRITORY';
  @Field(() => Int, { defaultValue: 3, description: tiersDescription }) tiers!: number;
  @Field(() => ID, { nullable: true, description: 'Only this practice counts; any at all where missing.' })
  practice?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Members too, at tier 0.' }) members!: boolean;
}

@ArgsType()
export class SharedPartnersArgs extends PageArgs {
  @Field(() => ID, { description: 'One actor.' }) a!: string;
  @Field(() => ID, { description: 'The other.' }) b!: string;
  @Field(() => [TieKindEnum], { nullable: true, description: 'Only by ties of these kinds.' })
  kinds?: TieKind[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Also places, by ties to them.' })
  territory!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Groups too: plurals of which nobody knows who is in them.',
  })
  groups!: boolean;
}

@ArgsType()
export class OverlapsArgs extends ScopeArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Among these, 2 to 20; the first 20 by name where missing.',
  })
  programmes?: string[] | null;
  @Field(() => Int, {
    defaultValue: 100,
    description: 'How many actors each pair tells of at the most: 1 to 500.',
  })
  limit!: number;
}

@ObjectType({ description: 'An actor in a supply chain.' })
export class ChainActor {
  readonly id: string;
  readonly scope: DatedScope;
  @Field(() => [IntroductionStep], {
    description: 'The ties of supply that lead to it from the tier before, as steps towards it.',
    simple: true,
  })
  steps: IntroductionStep[];

  constructor(id: string, steps: readonly Step[], scope: DatedScope) {
    this.id = id;
    this.scope = scope;
    this.steps = stepObjects(steps, scope);
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.id), this.scope);
  }
}

@ObjectType({
  description: 'Those at one distance in a supply chain; everybody is at the nearest they have.',
  simpleResolvers: true,
})
export class SupplyTier {
  @Field(() => Int, { description: 'How many supplies away: 1 for those next to the organisation.' })
  tier!: number;
  @Field(() => Int, { description: 'How many organisations are at this tier; groups are not counted.' })
  totalCount!: number;
  @Field(() => [ChainActor], { description: 'They, by id; groups too.' }) actors!: ChainActor[];
  @Field(() => Boolean, { description: 'Whether some of the tier are left out for the limit.' })
  truncated!: boolean;
}

@ObjectType({
  description:
    'A supply chain, tier by tier. The organisation itself is never in it, whatever cycles there are.',
  simpleResolvers: true,
})
export class SupplyChain {
  @Field(() => [SupplyTier], { description: 'The tiers that hold somebody, nearest first.' })
  tiers!: SupplyTier[];
  @Field(() => Int, { description: 'How many organisations are in these tiers; groups are not counted.' })
  totalCount!: number;
  @Field(() => Boolean, { description: 'Whether the chain goes on beyond the last tier asked for.' })
  goesOn!: boolean;
}

@ObjectType({ description: 'A company or cooperative that is not known to have adopted anything.' })
export class AdoptionGap {
  readonly value: GapValue;
  readonly found: AdoptionGaps;
  readonly scope: DatedScope;

  @Field(() => Boolean, { description: 'Whether it is a member of the programme.', simple: true })
  isMember: boolean;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many supplies it is away from the nearest member, 0 for members; null where it is in none of their chains within the tiers.',
    simple: true,
  })
  tier: number | null;
  @Field(() => SupplyDirectionEnum, {
    nullable: true,
    description: 'Whether it is among the suppliers or the customers of the nearest member.',
    simple: true,
  })
  nearestAs: string | null;
  @Field(() => [IntroductionStep], {
    description: 'The ties of supply from the nearest member to it, in order; empty where there is none.',
    simple: true,
  })
  steps: IntroductionStep[];

  constructor(value: GapValue, found: AdoptionGaps, scope: DatedScope) {
    this.value = value;
    this.found = found;
    this.scope = scope;
    this.isMember = value.isMember;
    this.tier = value.tier;
    this.nearestAs = value.near?.as ?? null;
    this.steps = stepObjects(value.near?.steps ?? [], scope);
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.value.id), this.scope);
  }

  @Field(() => Actor, {
    nullable: true,
    description: 'The member nearest to it in the supply chain: fewest supplies, then strongest.',
  })
  async nearestMember(@Ctx() context: Context): Promise<Actor | null> {
    const { near } = this.value;
    return near === null ? null : actorObject(await context.loaders.node.load(near.member), this.scope);
  }

  @Field(() => [Actor], {
    description: 'Where it has its seats; of those in the territory of the programme, where that was asked.',
  })
  places(@Ctx() context: Context): Promise<Actor[]> {
    return actorsOf(this.value.places, this.scope, context);
  }

  @Field(() => [Actor], {
    description: 'Members with a seat in one of these places, by id; ten at the most.',
  })
  membersInSamePlace(@Ctx() context: Context): Promise<Actor[]> {
    return actorsOf(this.value.membersInSamePlace.slice(0, mostNeighbours), this.scope, context);
  }

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'How it stands to the members, and what can be said of its adoptions, in words.',
  })
  async explanation(@Ctx() context: Context): Promise<LocalisedText | null> {
    const { id, near, places } = this.value;
    const [actor, member, seats] = await Promise.all([
      context.loaders.node.load(id),
      near === null ? null : context.loaders.node.load(near.member),
      loadAll(context.loaders.node, places),
    ]);
    if (actor === null) return null;
    const names = {
      actor: actor.name,
      member: member?.name ?? null,
      places: seats.flatMap((seat) => seat?.name ?? []),
    };
    return gapInWords(this.value, names, this.found);
  }
}

const mostNeighbours = 10;

@ObjectType({
  description:
    'Those near the members of a programme that are not known to have adopted anything, nearest first.',
  simpleResolvers: true,
})
export class AdoptionGapConnection extends connectionOf<AdoptionGap>('AdoptionGap', () => AdoptionGap) {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => Int, {
    description: 'How many companies and cooperatives were looked at, those that have adopted something too.',
  })
  consideredCount!: number;
  @Field(() => Boolean, {
    description:
      'Whether the programme has declared all its adoptions to be recorded. Only then is what is not recorded a no; otherwise all that can be said is that none is recorded.',
  })
  recordsComplete!: boolean;
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
}

@ObjectType({ description: 'An actor that is tied to two others.' })
export class SharedPartner {
  readonly id: string;
  readonly scope: DatedScope;
  @Field(() => Boolean, { description: 'Whether it is a group.', simple: true }) isGroup: boolean;
  @Field(() => [IntroductionStep], { description: 'Its ties with the one, as steps from it.', simple: true })
  withA: IntroductionStep[];
  @Field(() => [IntroductionStep], {
    description: 'Its ties with the other, as steps from it.',
    simple: true,
  })
  withB: IntroductionStep[];

  constructor(value: SharedPartnerValue, scope: DatedScope) {
    this.id = value.id;
    this.scope = scope;
    this.isGroup = value.isGroup;
    this.withA = stepObjects(value.withA, scope);
    this.withB = stepObjects(value.withB, scope);
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.id), this.scope);
  }
}

@ObjectType({ description: 'Those tied to both of two actors, strongest ties first.', simpleResolvers: true })
export class SharedPartnerConnection extends connectionOf<SharedPartner>(
  'SharedPartner',
  () => SharedPartner,
) {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
}

@ObjectType({ description: 'An actor that takes part in two programmes.' })
export class OverlapParticipant {
  readonly id: string;
  readonly scope: DatedScope;
  @Field(() => Boolean, { description: 'Whether it is a group.', simple: true }) isGroup: boolean;
  @Field(() => [IntroductionStep], {
    description: 'By which ties it takes part in the first; after a seat on a body, the tie of the body.',
    simple: true,
  })
  inFirst: IntroductionStep[];
  @Field(() => [IntroductionStep], { description: 'By which it takes part in the second.', simple: true })
  inSecond: IntroductionStep[];

  constructor(value: ParticipantValue, scope: DatedScope) {
    this.id = value.id;
    this.scope = scope;
    this.isGroup = value.isGroup;
    this.inFirst = stepObjects(value.inFirst, scope);
    this.inSecond = stepObjects(value.inSecond, scope);
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.id), this.scope);
  }
}

@ObjectType({ description: 'Two programmes in which somebody takes part in both.', simpleResolvers: true })
export class Overlap {
  @Field(() => Programme, { nullable: true, description: 'One programme; null where it has gone since.' })
  first!: Actor | null;
  @Field(() => Programme, { nullable: true, description: 'The other; null where it has gone since.' })
  second!: Actor | null;
  @Field(() => Int, { description: 'How many take part in both; groups are not counted.' })
  totalCount!: number;
  @Field(() => [OverlapParticipant], { description: 'They, by id; after them the groups.' })
  participants!: OverlapParticipant[];
  @Field(() => Boolean, { description: 'Whether some are left out for the limit.' }) truncated!: boolean;
}

@ObjectType({
  description: 'Every two of some programmes in which somebody takes part in both.',
  simpleResolvers: true,
})
export class Overlaps {
  @Field(() => [Overlap], { description: 'The pairs, most in common first.' }) pairs!: Overlap[];
  @Field(() => Int, { description: 'How many programmes were compared.' }) comparedCount!: number;
  @Field(() => Boolean, {
    description: 'Whether programmes were left out because there are more than 20 and none were named.',
  })
  truncated!: boolean;
}

function stepObjects(steps: readonly Step[], scope: DatedScope): IntroductionStep[] {
  return steps.map((step) => new IntroductionStep(step, scope));
}

async function actorsOf(ids: readonly string[], scope: DatedScope, context: Context): Promise<Actor[]> {
  const states = await loadAll(context.loaders.node, ids);
  return states.flatMap((state) => actorObject(state, scope) ?? []);
}
