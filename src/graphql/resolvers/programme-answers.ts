/** What every programme is asked: how do I take part as a company, where does a person in difficulty go, who pays. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { fundingOf } from '../../services/funding.js';
import { helpForPeople } from '../../services/help-for-people.js';
import { takingPart } from '../../services/taking-part.js';
import type { Context } from '../context.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Programme } from '../types/actor.js';
import { Funding, HelpForPeople, TakingPart } from '../types/programme-answers.js';
import { fundingObject, helpObject, takingPartObject } from '../types/programme-answers.js';

@Resolver(() => Programme)
export class ProgrammeAnswersResolver {
  @FieldResolver(() => TakingPart, {
    description:
      'How do I take part as a company? With what is planned, proposed or conditional, shown as such, even where the scope does not ask for it.',
  })
  async takingPart(
    @Root() programme: Programme,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    const scope = narrowed(programme.scope, args);
    return takingPartObject(await takingPart(context.loaders, programme.state, scope), context);
  }

  @FieldResolver(() => HelpForPeople, {
    description:
      'Where does a person in difficulty go? With what is planned, proposed or conditional, shown as such, even where the scope does not ask for it.',
  })
  async helpForPeople(
    @Root() programme: Programme,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    const scope = narrowed(programme.scope, args);
    return helpObject(await helpForPeople(context.loaders, programme.state, scope), context);
  }

  @FieldResolver(() => Funding, {
    description:
      'Who pays? With what is planned, proposed or conditional, shown as such, even where the scope does not ask for it.',
  })
  async funding(
    @Root() programme: Programme,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    const scope = narrowed(programme.scope, args);
    return fundingObject(await fundingOf(context.loaders, programme.state, scope), context);
  }
}
