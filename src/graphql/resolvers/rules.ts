/** Rules, asked. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { judge } from '../../services/judge/judge.js';
import type { RuleQuestion } from '../../services/judge/judge.js';
import { judgedFacts, verdictOf } from '../../services/judge/judge-classification.js';
import type { Standing } from '../../services/membership.js';
import { standings, standingsIn } from '../../services/membership.js';
import type { DatedScope } from '../../services/reading.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Programme } from '../types/actor.js';
import { Membership, MembershipGroup } from '../types/membership.js';
import type { Phase } from '../types/programme-records.js';
import { Tie } from '../types/tie.js';
import type { RuleVerdict } from '../types/verdict.js';
import { RuleAnswer, RuleQuestionInput, RuleRefused, verdictObject } from '../types/verdict.js';
import { withoutNulls } from './lists.js';

@Resolver()
export class RuleResolver {
  @Query(() => RuleAnswer, {
    description:
      "What a programme's rule makes of a question on a day: how a company is classed, what counts, which band, which phase comes next, whether an obligation is met.",
  })
  async judge(
    @Arg('rule', () => ID, { description: 'Id of the rule.' }) rule: string,
    @Arg('question', () => RuleQuestionInput, {
      defaultValue: {},
      description: 'What it is asked; may be left out where the day is all there is to ask.',
    })
    question: RuleQuestionInput,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<RuleVerdict | RuleRefused> {
    const scope = narrowed(context.scope, args);
    const found = await judge(context, rule, asked(question), scope);
    if (!found.ok) return Object.assign(new RuleRefused(), { reason: found.kind, message: found.message });
    const named = [...found.value.skipped, ...(found.value.next === null ? [] : [found.value.next])];
    const states = await loadAll(context.loaders.node, named);
    const phases = new Map(
      named.map((id, place) => [id, context.object(states[place] ?? null, scope) as Phase] as const),
    );
    return verdictObject(found.value, phases, scope, context);
  }
}

@Resolver(() => Programme)
export class ProgrammeStandingsResolver {
  @FieldResolver(() => [MembershipGroup], {
    description:
      'Its members by standing on the day: the class that a source states, else what its rule gives. UNDETERMINED is a group of its own. Costs a few statements for each programme.',
  })
  async standings(
    @Root() programme: Programme,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<MembershipGroup[]> {
    const scope = narrowed(programme.scope, args);
    const found = await standingsIn(context, programme.id, scope);
    return standings.flatMap((standing) => {
      const members = found.filter(({ value }) => value === standing);
      if (members.length === 0) return [];
      const memberships = members.map((member) => membershipObject(member, scope, context));
      return [
        Object.assign(new MembershipGroup(), { standing, count: members.length, members: memberships }),
      ];
    });
  }
}

/** A membership as an object, with its standing on the day of the scope. */
export function membershipObject(member: Standing, scope: DatedScope, context: Context): Membership {
  const { tie, value, stated, derived } = member;
  const verdict =
    derived === null
      ? null
      : verdictOf(derived.rule, derived.table, judgedFacts(derived.table, derived.facts, {}));
  return Object.assign(new Membership(), {
    tie: new Tie(tie, scope),
    standing: value,
    stated,
    verdict: verdict && verdictObject(verdict, new Map(), scope, context),
  });
}

function asked({ facts, ...parts }: RuleQuestionInput): RuleQuestion {
  const given = facts?.map(({ name, holds }) => [name, holds ?? null] as const);
  return withoutNulls({ ...parts, facts: given && Object.fromEntries(given) }) as RuleQuestion;
}
