/** As what members belong to a programme. */
import { Field, Int, ObjectType } from 'type-graphql';
import { MembershipStandingEnum } from '../enums.js';
import { Tie } from './tie.js';
import { RuleVerdict } from './verdict.js';

@ObjectType({ description: 'One membership, and as what.', simpleResolvers: true })
export class Membership {
  @Field(() => Tie, { description: 'The tie of the member to the programme.' }) tie!: Tie;
  @Field(() => MembershipStandingEnum, { description: 'As what it belongs there on the day asked about.' })
  standing!: string;
  @Field(() => Boolean, {
    description: 'A source states the class; otherwise the rule of the programme gave it, or nothing did.',
  })
  stated!: boolean;
  @Field(() => RuleVerdict, {
    nullable: true,
    description: 'What the rule found; null where the class is stated or the programme has no such rule.',
  })
  verdict!: RuleVerdict | null;
}

@ObjectType({ description: 'The members of a programme with one standing.', simpleResolvers: true })
export class MembershipGroup {
  @Field(() => MembershipStandingEnum, { description: 'As what they belong to it.' }) standing!: string;
  @Field(() => Int, { description: 'How many memberships there are.' }) count!: number;
  @Field(() => [Membership], { description: 'The memberships, by name of the member.' })
  members!: Membership[];
}
