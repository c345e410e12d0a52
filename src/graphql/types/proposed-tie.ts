/** A tie that would close a gap. It does not hold, and says so. */
import { Ctx, Field, ObjectType } from 'type-graphql';
import { proposalInWords } from '../../services/proposed-tie.js';
import type { ProposedEnd, ProposedTie as ProposalValue } from '../../services/proposed-tie.js';
import type { DatedScope } from '../../services/reading.js';
import type { LocalisedText as Text } from '../../model/entity.js';
import type { ActorKind, TieKind } from '../../model/kinds.js';
import type { Context } from '../context.js';
import { ActorKindEnum, TieKindEnum } from '../enums.js';
import { Actor, actorObject } from './actor.js';
import { Tie } from './tie.js';
import { LocalisedText } from './values.js';

@ObjectType({ description: 'A tie that would close a gap: a proposal, not a fact.' })
export class ProposedTie {
  readonly value: ProposalValue;
  readonly scope: DatedScope;

  @Field(() => Boolean, { description: 'Always true: it does not hold.', simple: true })
  proposal = true as const;
  @Field(() => TieKindEnum, { description: 'What kind of tie it would be.', simple: true }) kind: TieKind;
  @Field(() => ActorKindEnum, { description: 'What kind of actor it would begin at.', simple: true })
  fromKind: ActorKind;
  @Field(() => ActorKindEnum, { description: 'What kind of actor it would end at.', simple: true })
  toKind: ActorKind;

  constructor(value: ProposalValue, scope: DatedScope) {
    this.value = value;
    this.scope = scope;
    this.kind = value.kind;
    this.fromKind = value.from.kind;
    this.toKind = value.to.kind;
  }

  @Field(() => Actor, { nullable: true, description: 'Who it would begin at; null: yet to be found.' })
  from(@Ctx() context: Context): Promise<Actor | null> {
    return endOf(this.value.from, this.scope, context);
  }

  @Field(() => Actor, { nullable: true, description: 'Who it would end at; null: yet to be found.' })
  to(@Ctx() context: Context): Promise<Actor | null> {
    return endOf(this.value.to, this.scope, context);
  }

  @Field(() => Tie, {
    nullable: true,
    description:
      'The same tie as a source states it: planned, proposed or conditional; null where none does.',
  })
  async statedBy(@Ctx() context: Context): Promise<Tie | null> {
    const { stated } = this.value;
    const state = stated === null ? null : await context.loaders.tie.load(stated);
    return state === null ? null : new Tie(state, { ...this.scope, includeProposed: true });
  }

  @Field(() => LocalisedText, { description: 'The proposal in words, marked as one.' })
  sentence(@Ctx() context: Context): Promise<Text> {
    return proposalSentence(this.value, context);
  }
}

export async function proposalSentence(value: ProposalValue, context: Context): Promise<Text> {
  const [from, to] = await Promise.all(
    [value.from, value.to].map(async ({ id }) => (id === null ? null : context.loaders.node.load(id))),
  );
  return proposalInWords(value, { from: from?.name ?? null, to: to?.name ?? null });
}

async function endOf(end: ProposedEnd, scope: DatedScope, context: Context): Promise<Actor | null> {
  return end.id === null ? null : actorObject(await context.loaders.node.load(end.id), scope);
}
