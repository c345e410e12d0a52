/** How a company that is not in the graph would be approached. */
import { Arg, Args, Ctx, Field, ID, InputType, Int, Query, Resolver, createUnionType } from 'type-graphql';
import type { Prospect } from '../../services/approach.js';
import { approach } from '../../services/approach.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { ontologyEnums } from '../enums.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Municipality } from '../types/actor.js';
import { Approach, ApproachRefused, approachObject, approachRefused } from '../types/approach.js';
import { withoutNulls } from './lists.js';
import { MunicipalityInput, MunicipalityNotFound, requireFew } from './lookups.js';

@InputType({ description: 'What is known of a company that is not in the graph; none of it is stored.' })
export class ProspectInput {
  @Field(() => String, { nullable: true, description: 'Its name, for the sentences.' }) name?: string;
  @Field(() => ontologyEnums.Sector, { nullable: true, description: 'Its economic sector.' })
  sector?: string;
  @Field(() => MunicipalityInput, { nullable: true, description: 'Where it has a seat, or means to settle.' })
  municipality?: MunicipalityInput;
  @Field(() => [ID], {
    nullable: true,
    description: 'The associations, consortia or programmes it is a member of.',
  })
  associations?: string[];
}

const ApproachAnswer = createUnionType({
  name: 'ApproachAnswer',
  description: 'How a company would be approached, or why there is no answer.',
  types: () => [Approach, ApproachRefused, MunicipalityNotFound] as const,
  resolveType: (value) => value.__typename,
});

@Resolver()
export class ApproachResolver {
  @Query(() => ApproachAnswer, {
    description:
      'How a programme would approach a company that is not in the graph, of which only sector, municipality or associations are known: explained ways, strongest first. The last step of each is what was said of the company, with an assumed strength.',
  })
  async approach(
    @Arg('programme', () => ID, { description: 'The programme that approaches.' }) programme: string,
    @Arg('prospect', () => ProspectInput, { description: 'What is known of the company.' })
    given: ProspectInput,
    @Arg('k', () => Int, { defaultValue: 5, description: 'How many ways at the most: 1 to 10.' }) k: number,
    @Arg('maxHops', () => Int, {
      defaultValue: 6,
      description: 'Longest way, in steps, the last one among them: 2 to 8.',
    })
    maxHops: number,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<Approach | ApproachRefused | MunicipalityNotFound> {
    const scope = narrowed(context.scope, args);
    const prospect = prospectOf(given);
    const question = { programme, prospect, k, maxHops, scope };
    const found = await approach({ ...context, lookups: context.loaders }, context, question);
    if (found.ok) return approachObject(found.value, prospect, scope);
    if ('ids' in found) return approachRefused(found);
    if (!('candidates' in found)) return accepted(found);
    return Object.assign(new MunicipalityNotFound(), {
      reason: found.kind,
      message: found.message,
      candidates: found.candidates.map((state) => new Municipality(state, 'Municipality', scope)),
    });
  }
}

function prospectOf(given: ProspectInput): Prospect {
  const { municipality, ...rest } = withoutNulls(given);
  requireFew(rest.associations ?? []);
  return municipality === undefined ? rest : { ...rest, municipality: withoutNulls(municipality) };
}
