/** Looking things up: by id, by words, by ISTAT code; the desk for a municipality. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  InputType,
  ObjectType,
  Query,
  Resolver,
  createUnionType,
} from 'type-graphql';
import type { NodeState } from '../../model/entity.js';
import type { ActorKind } from '../../model/kinds.js';
import { actorKinds } from '../../model/kinds.js';
import { show } from '../../model/check.js';
import { fold } from '../../model/text.js';
import { actorQuery } from '../../services/actors.js';
import { desksServing } from '../../services/desk.js';
import type { ServingDesk } from '../../services/desk.js';
import type { MunicipalityFailure } from '../../services/municipality.js';
import { findMunicipality } from '../../services/municipality.js';
import { accepted } from '../accepted.js';
import { believed } from '../believed.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { ActorKindEnum } from '../enums.js';
import { PageArgs, badInput, connectionValue, listKey, pageRequest } from '../paging.js';
import type { DatedScope } from '../../services/reading.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Actor, ListeningPoint, Municipality, actorObject } from '../types/actor.js';
import { Node } from '../types/fact.js';
import { ActorConnection } from '../types/lists.js';
import { AccessRule, ContactPoint } from '../types/programme-records.js';
import { Tie } from '../types/tie.js';
import { LocalisedText } from '../types/values.js';
import { withoutNulls } from './lists.js';

/** Most ids that one question may name. */
export const mostIds = 100;

@InputType({ description: 'Names one municipality, by exactly one of these.' })
export class MunicipalityInput {
  @Field(() => ID, { nullable: true, description: 'Its id.' }) id?: string;
  @Field(() => String, { nullable: true, description: 'Its ISTAT code, six digits; old codes are followed.' })
  istatCode?: string;
  @Field(() => String, {
    nullable: true,
    description: 'One of its names; case, accents and punctuation do not matter.',
  })
  name?: string;
}

@ObjectType({
  description: 'The municipality that was named, on the day asked about.',
  simpleResolvers: true,
})
export class MunicipalityFound {
  readonly __typename = 'MunicipalityFound';
  @Field(() => Municipality, { description: 'The municipality of that day.' }) municipality!: Municipality;
  @Field(() => Municipality, { description: 'The one that was named; another one where it has been merged.' })
  named!: Municipality;
  @Field(() => [Tie], { description: 'How the named one became the other, oldest first.' })
  succession!: Tie[];
}

@ObjectType({ description: 'No municipality is meant for sure. None is chosen.', simpleResolvers: true })
export class MunicipalityNotFound {
  readonly __typename = 'MunicipalityNotFound';
  @Field(() => String, {
    description: 'MALFORMED, UNKNOWN_CODE, UNKNOWN_ID, UNKNOWN_NAME or AMBIGUOUS_NAME.',
  })
  reason!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
  @Field(() => [Municipality], { description: 'Which may have been meant.' }) candidates!: Municipality[];
}

@ObjectType('ServingDesk', {
  description: 'A desk that serves a municipality, and how to get in touch with it.',
  simpleResolvers: true,
})
export class ServingDeskObject {
  @Field(() => ListeningPoint, { description: 'The desk.' }) desk!: ListeningPoint;
  @Field(() => Tie, { description: 'The tie by which it serves the municipality.' }) serves!: Tie;
  @Field(() => [Actor], { description: 'Who runs it.' }) managers!: Actor[];
  @Field(() => [Tie], { description: 'The ties by which they run it, with their dates and modality.' })
  manages!: Tie[];
  @Field(() => [AccessRule], { description: 'How it can be used on the day, by channel.' })
  access!: AccessRule[];
  @Field(() => [ContactPoint], { description: 'Contacts for the citizens of this municipality.' })
  contacts!: ContactPoint[];
}

@ObjectType({ description: 'The desks that serve a municipality on a day.', simpleResolvers: true })
export class DesksFound {
  readonly __typename = 'DesksFound';
  @Field(() => Municipality, { description: 'The municipality of that day.' }) municipality!: Municipality;
  @Field(() => [ServingDeskObject], { description: 'The desks, by name.' }) desks!: ServingDeskObject[];
}

@ObjectType({ description: 'No desk is known to serve the municipality on the day.', simpleResolvers: true })
export class NoDeskKnown {
  readonly __typename = 'NoDeskKnown';
  @Field(() => Municipality, { description: 'The municipality of that day.' }) municipality!: Municipality;
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
}

const MunicipalityAnswer = createUnionType({
  name: 'MunicipalityAnswer',
  description: 'A municipality, or why none is meant for sure.',
  types: () => [MunicipalityFound, MunicipalityNotFound] as const,
  resolveType: (value) => value.__typename,
});

const DeskAnswer = createUnionType({
  name: 'DeskAnswer',
  description: 'The desks of a municipality, or why there is no answer.',
  types: () => [DesksFound, NoDeskKnown, MunicipalityNotFound] as const,
  resolveType: (value) => value.__typename,
});

@ObjectType({ description: 'What a text search finds.', simpleResolvers: true })
export class SearchResult {
  @Field(() => ActorConnection, { description: 'Actors one of whose names has all the words.' })
  results!: InstanceType<typeof ActorConnection>;
  @Field(() => [Actor], {
    description: 'Where nothing has them: up to five actors whose names are written alike. None is chosen.',
  })
  suggestions!: Actor[];
}

@Resolver()
export class LookupResolver {
  @Query(() => Node, { nullable: true, description: 'The actor, record or tie with this id (Relay).' })
  async node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('knownAt', () => String, {
      nullable: true,
      description:
        'As it was believed at this ISO 8601 instant, by the log; now where missing. Fields of its own are those of then; whatever else is asked of it is as it is now. Null where it was not yet recorded.',
    })
    knownAt: string | null | undefined,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<object | null> {
    if (knownAt !== null && knownAt !== undefined) {
      return believed(id, knownAt, narrowed(context.scope, args), context);
    }
    const [found] = await this.nodes([id], args, context);
    return found ?? null;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `The actors, records and ties with these ids, in their order; at most ${mostIds}.`,
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Their ids.' }) ids: string[],
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    requireFew(ids);
    const scope = narrowed(context.scope, args);
    const [nodes, ties] = await Promise.all([
      loadAll(context.loaders.node, ids),
      loadAll(context.loaders.tie, ids),
    ]);
    return ids.map((_, position) => {
      const node = nodes[position] ?? null;
      const tie = ties[position] ?? null;
      return tie === null ? context.object(node, scope) : new Tie(tie, scope);
    });
  }

  @Query(() => SearchResult, { description: 'Actors by words of their names.' })
  async search(
    @Arg('text', () => String, { description: 'The words; accents, case and punctuation do not matter.' })
    text: string,
    @Arg('kinds', () => [ActorKindEnum], { nullable: true, description: 'Of one of these kinds.' })
    kinds: ActorKind[] | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ) {
    const scope = narrowed(context.scope, args);
    if (fold(text) === '') throw badInput(`expected words to search for, found ${show(text)}`);
    const wanted = kinds ?? actorKinds;
    const query = accepted(await actorQuery(context, { text, kinds: wanted }, scope, { by: 'NAME' }));
    const list = listKey('search', query);
    const request = pageRequest(args, list);
    const page = await context.store.find(context.viewer, query, request);
    const none = page.items.length === 0 && request.from === null && request.size > 0;
    const near = none
      ? await context.store.suggest(context.viewer, { scope, text, kinds: wanted, limit: 5 })
      : [];
    return {
      results: Object.assign(
        new ActorConnection(),
        { query, scope, knownTotal: null },
        connectionValue(page, request, list, (state) => actorObject(state, scope)),
      ),
      suggestions: near.map((state) => actorObject(state, scope)),
    };
  }

  @Query(() => MunicipalityAnswer, { description: 'A municipality by id, ISTAT code or name, on a day.' })
  async municipality(
    @Arg('which', () => MunicipalityInput, { description: 'Which one.' }) which: MunicipalityInput,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<MunicipalityFound | MunicipalityNotFound> {
    const scope = narrowed(context.scope, args);
    const found = await findMunicipality(context, withoutNulls(which), scope);
    if (!found.ok) return notFound(found, scope);
    return Object.assign(new MunicipalityFound(), {
      municipality: municipalityObject(found.value.municipality, scope),
      named: municipalityObject(found.value.named, scope),
      succession: found.value.succession.map((tie) => new Tie(tie, scope)),
    });
  }

  @Query(() => DeskAnswer, {
    description: 'The desk that serves a municipality on a day, and how a citizen gets in touch with it.',
  })
  async deskFor(
    @Arg('municipality', () => MunicipalityInput, { description: 'Which municipality.' })
    which: MunicipalityInput,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<DesksFound | NoDeskKnown | MunicipalityNotFound> {
    const scope = narrowed(context.scope, args);
    const found = await findMunicipality(context, withoutNulls(which), scope);
    if (!found.ok) return notFound(found, scope);
    const { municipality } = found.value;
    const desks = await desksServing(context, municipality.id, scope);
    const answer = { municipality: municipalityObject(municipality, scope) };
    if (desks.length === 0) {
      return Object.assign(new NoDeskKnown(), answer, {
        explanation: {
          it: `Nessuno sportello noto serve ${municipality.name} in questa data.`,
          en: `No desk is known to serve ${municipality.name} on this date.`,
        },
      });
    }
    return Object.assign(new DesksFound(), answer, {
      desks: desks.map((desk) => deskObject(desk, scope, context)),
    });
  }
}

/** Refuses a question that names too many ids. */
export function requireFew(ids: readonly string[]): void {
  if (ids.length > mostIds) throw badInput(`expected at most ${mostIds} ids, found ${ids.length}`);
}

function notFound(failure: MunicipalityFailure, scope: DatedScope): MunicipalityNotFound {
  return Object.assign(new MunicipalityNotFound(), {
    reason: failure.kind,
    message: failure.message,
    candidates: failure.candidates.map((state) => municipalityObject(state, scope)),
  });
}

function municipalityObject(state: NodeState, scope: DatedScope): Municipality {
  return new Municipality(state, 'Municipality', scope);
}

function deskObject(serving: ServingDesk, scope: DatedScope, context: Context): ServingDeskObject {
  const objects = (states: readonly NodeState[]) => states.map((state) => context.object(state, scope));
  return Object.assign(new ServingDeskObject(), {
    desk: new ListeningPoint(serving.desk, 'ListeningPoint', scope),
    serves: new Tie(serving.serves, scope),
    managers: objects(serving.managers),
    manages: serving.manages.map((tie) => new Tie(tie, scope)),
    access: objects(serving.access),
    contacts: objects(serving.contacts),
  });
}
