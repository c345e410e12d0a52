/** Across the programmes: what recurs, and who works with whom in each. */
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { ActorKind } from '../../model/kinds.js';
import { recurrencesOf } from '../../services/recurrences.js';
import type { Sought } from '../../services/works-with.js';
import { worksWith } from '../../services/works-with.js';
import type { Context } from '../context.js';
import { ActorKindEnum, ontologyEnums } from '../enums.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Recurrences, WorkingWith, recurrencesObject, workingWithObject } from '../types/recurrences.js';
import { withoutNulls } from './lists.js';

@Resolver()
export class RecurrencesResolver {
  @Query(() => Recurrences, {
    description:
      'Which organisations, groups and kinds of organisation recur across programmes, and which only seem to.',
  })
  async recurrences(@Args(() => ScopeArgs) args: ScopeArgs, @Ctx() context: Context): Promise<Recurrences> {
    const scope = narrowed(context.scope, args);
    return recurrencesObject(await recurrencesOf(context, scope), scope, context);
  }

  @Query(() => [WorkingWith], {
    description:
      'Who works with some actors, programme by programme: those of a kind, form or name, any of which may be met; Caritas and listening points, job desks not among them, where none is given.',
  })
  async worksWith(
    @Arg('kinds', () => [ActorKindEnum], { nullable: true, description: 'Actors of one of these kinds.' })
    kinds: ActorKind[] | null,
    @Arg('forms', () => [ontologyEnums.InstitutionForm], {
      nullable: true,
      description: 'Institutions of one of these forms.',
    })
    forms: string[] | null,
    @Arg('listeningPointForms', () => [ontologyEnums.ListeningPointForm], {
      nullable: true,
      description: 'Listening points of one of these forms; job desks count only where they are asked for.',
    })
    listeningForms: string[] | null,
    @Arg('names', () => [String], {
      nullable: true,
      description:
        'Actors one of whose names has all the words of one of these; of a group also its wording.',
    })
    names: string[] | null,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<WorkingWith[]> {
    const scope = narrowed(context.scope, args);
    const sought = withoutNulls<Sought>({ kinds, forms, listeningForms, names } as Sought);
    const found = await worksWith(context, sought, scope);
    return found.map((one) => workingWithObject(one, scope, context));
  }
}
