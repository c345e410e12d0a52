/** Values that several kinds share. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { QualifierEnum } from '../enums.js';

@ObjectType({ description: 'A text in the two languages people read.', simpleResolvers: true })
export class LocalisedText {
  @Field(() => String, { description: 'In Italian.' }) it!: string;
  @Field(() => String, { description: 'In English.' }) en!: string;
}

@ObjectType({ description: 'An amount of money.', simpleResolvers: true })
export class Money {
  @Field(() => Float, { description: 'Whole cents.' }) cents!: number;
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => QualifierEnum, { description: 'How the source means the number.' }) qualifier!: string;
}

@ObjectType({ description: 'A number as its source means it.', simpleResolvers: true })
export class Quantity {
  @Field(() => Float, { description: 'The number.' }) value!: number;
  @Field(() => QualifierEnum, { description: 'How the source means the number.' }) qualifier!: string;
}

@ObjectType({ description: 'Another name of the same actor.', simpleResolvers: true })
export class AlternativeName {
  @Field(() => String, { description: 'The name.' }) name!: string;
  @Field(() => String, { description: 'ABBREVIATION, ACRONYM, VARIANT, FORMER or OFFICIAL.' }) form!: string;
}

@ObjectType({ description: 'How many, by the number of hops.', simpleResolvers: true })
export class CountByHops {
  @Field(() => Int, { description: 'Number of ties.' }) hops!: number;
  @Field(() => Int, { description: 'Number of actors.' }) count!: number;
}
