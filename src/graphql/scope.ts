/**
 * The date and company a question is about. A field that is not given them takes those of the nearest enclosing
 * field, so every object that a resolver returns carries its scope.
 */
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Day } from '../model/time.js';
import type { DatedScope } from '../services/reading.js';
import { DayScalar } from './scalars.js';

@ArgsType()
@InputType()
export class ScopeArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: "The day asked about; the enclosing field's where missing, else today in Europe/Rome.",
  })
  asOf?: Day | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Also counts proposed and conditional facts, and planned ones without a day; the enclosing field's choice where missing, else false.",
  })
  includeProposed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Also counts invented networks; the enclosing field's choice where missing, else false.",
  })
  includeFiction?: boolean | null;
}

/** The enclosing scope with what a field says for itself. */
export function narrowed(enclosing: DatedScope, args: ScopeArgs): DatedScope {
  return {
    asOf: args.asOf ?? enclosing.asOf,
    includeProposed: args.includeProposed ?? enclosing.includeProposed,
    includeFiction: args.includeFiction ?? enclosing.includeFiction,
  };
}

/** The scope of a question that says nothing. */
export function scopeOf(today: Day): DatedScope {
  return { asOf: today, includeProposed: false, includeFiction: false };
}
