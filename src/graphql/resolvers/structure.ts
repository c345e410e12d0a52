/** How the network hangs together, and what breaks if somebody leaves. */
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { NodeId } from '../../model/ids.js';
import type { TieKind } from '../../model/kinds.js';
import { mostSeconds } from '../../services/metrics.js';
import { createReading } from '../../services/reading.js';
import type { DatedScope } from '../../services/reading.js';
import type { StructureQuestion } from '../../services/structure.js';
import {
  cutOffBy,
  cutOffByBridge,
  mostProgrammes,
  programmeDensities,
  structureOf,
  tiesOfBridge,
} from '../../services/structure.js';
import { bridgeInWords, cutPointInWords, structureInWords } from '../../services/structure-in-words.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { TieKindEnum } from '../enums.js';
import { loadAll } from '../loaders.js';
import { PageArgs, badInput, largestPage, listKey } from '../paging.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Actor, Programme, actorObject } from '../types/actor.js';
import type { AnalysisRefused } from '../types/metrics.js';
import { analysisRefused } from '../types/metrics.js';
import {
  ArticulationActor,
  ArticulationConnection,
  Bridge,
  BridgeConnection,
  ProgrammeDensities,
  Structure,
  StructureAnswer,
  densitiesObject,
} from '../types/structure.js';
import { Tie } from '../types/tie.js';
import { LocalisedText } from '../types/values.js';
import { requireFew } from './lookups.js';

const listLimit = { defaultValue: 25, description: `How many at the most: 1 to ${largestPage}.` } as const;

@Resolver()
class StructureResolver {
  @Query(() => StructureAnswer, {
    description:
      'How the network hangs together on a day: how dense it is, what components it has, and what breaks if one actor or one passage goes.',
  })
  async structure(
    @Arg('kinds', () => [TieKindEnum], { nullable: true, description: 'Only ties of these kinds.' })
    kinds: TieKind[] | null,
    @Arg('territory', () => Boolean, { defaultValue: false, description: 'Ties to places too.' })
    territory: boolean,
    @Arg('timeLimit', () => Int, {
      defaultValue: 30,
      description: `Seconds that long work may take: 1 to ${mostSeconds}.`,
    })
    timeLimit: number,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ): Promise<Structure | AnalysisRefused> {
    const scope = narrowed(context.scope, args);
    const chosen = kinds === null || kinds === undefined ? {} : { kinds };
    const question = { scope, territory, timeLimit: timeLimit * 1000, ...chosen };
    const found = await structureOf(context, context, question);
    if (!found.ok) return analysisRefused(found);
    return new Structure(found.value, question, structureInWords(found.value, question));
  }
}

@Resolver(() => Structure)
class StructureFieldsResolver {
  @FieldResolver(() => [ProgrammeDensities], {
    description: `Densities among those who take part in each programme. Each costs a pass over all ties.`,
  })
  async byProgramme(
    @Root() { question }: Structure,
    @Arg('programmes', () => [ID], {
      nullable: true,
      description: `Of which programmes; the first ${mostProgrammes} there are on the day, by id, where missing.`,
    })
    programmes: string[] | null,
    @Ctx() context: Context,
  ): Promise<ProgrammeDensities[]> {
    requireFew(programmes ?? []);
    const found = accepted(
      await programmeDensities(await context.graphs.settled(context), question, programmes ?? null),
    );
    const states = await loadAll(
      context.loaders.node,
      found.map(({ programme }) => programme),
    );
    return found.flatMap(({ densities }, place) => {
      const state = states[place];
      if (state === null || state === undefined) return [];
      const programme = new Programme(state, 'Programme', question.scope);
      return [Object.assign(new ProgrammeDensities(), { programme, densities: densitiesObject(densities) })];
    });
  }

  @FieldResolver(() => ArticulationConnection, {
    description: 'Actors without whom others would be cut off, those that would cut off most first.',
  })
  async articulations(
    @Root() structure: Structure,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<ArticulationConnection> {
    const { found, question, reading, pinned } = await onPinned(structure, args, context);
    const list = listKey('articulations', keyOf(question));
    const listed = found.cuts.actors.map((value, index) => ({ value, index }));
    const place = ({ value, index }: (typeof listed)[number]) => ({
      value: index,
      id: reading.network.idOf(value.node),
    });
    const page = pinnedPage(listed, args, pinned, list, place, context);
    return Object.assign(new ArticulationConnection(), {
      ...wrapped(page, ({ value }) => new ArticulationActor(value, found, reading, question.scope)),
      totalCount: listed.length,
      restarted: pinned.restarted,
    });
  }

  @FieldResolver(() => BridgeConnection, {
    description: 'Pairs that are the only passage between two sides, those that would cut off most first.',
  })
  async bridges(
    @Root() structure: Structure,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<BridgeConnection> {
    const { found, question, reading, pinned } = await onPinned(structure, args, context);
    const list = listKey('bridges', keyOf(question));
    const listed = found.cuts.bridges.map((value, index) => ({ value, index }));
    const place = ({ value, index }: (typeof listed)[number]) => ({
      value: index,
      id: reading.network.idOf(value.ends[0]),
    });
    const page = pinnedPage(listed, args, pinned, list, place, context);
    return Object.assign(new BridgeConnection(), {
      ...wrapped(page, ({ value }) => new Bridge(value, found, reading, question)),
      totalCount: listed.length,
      restarted: pinned.restarted,
    });
  }
}

@Resolver(() => ArticulationActor)
class ArticulationResolver {
  @FieldResolver(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(
    @Root() { value, reading, scope }: ArticulationActor,
    @Ctx() context: Context,
  ): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(reading.network.idOf(value.node)), scope);
  }

  @FieldResolver(() => [Actor], { description: 'Those that would be cut off from the largest piece, by id.' })
  async cutsOff(
    @Root() { value, structure, reading, scope }: ArticulationActor,
    @Arg('limit', () => Int, listLimit) limit: number,
    @Ctx() context: Context,
  ): Promise<Actor[]> {
    return actorsOf(cutOffBy(structure, reading, value, within(limit)), scope, context);
  }

  @FieldResolver(() => LocalisedText, { nullable: true, description: 'What breaks, in words.' })
  async explanation(
    @Root() { value, reading }: ArticulationActor,
    @Ctx() context: Context,
  ): Promise<LocalisedText | null> {
    const state = await context.loaders.node.load(reading.network.idOf(value.node));
    return state === null ? null : cutPointInWords(state.name, value);
  }
}

@Resolver(() => Bridge)
class BridgeResolver {
  @FieldResolver(() => [Actor], { description: 'The two actors, by id.' })
  async ends(@Root() { value, reading, question }: Bridge, @Ctx() context: Context): Promise<Actor[]> {
    return actorsOf(
      value.ends.map((end) => reading.network.idOf(end)),
      question.scope,
      context,
    );
  }

  @FieldResolver(() => [Tie], { description: 'The ties between them, by id; at most 20.' })
  async ties(@Root() { value, reading, question }: Bridge, @Ctx() context: Context): Promise<Tie[]> {
    const states = await loadAll(context.loaders.tie, tiesOfBridge(reading, question, value));
    return states.flatMap((state) => (state === null ? [] : [new Tie(state, question.scope)]));
  }

  @FieldResolver(() => [Actor], { description: 'Those on the smaller side, by id.' })
  async cutsOff(
    @Root() { value, structure, reading, question }: Bridge,
    @Arg('limit', () => Int, listLimit) limit: number,
    @Ctx() context: Context,
  ): Promise<Actor[]> {
    return actorsOf(cutOffByBridge(structure, reading, value, within(limit)), question.scope, context);
  }

  @FieldResolver(() => LocalisedText, { nullable: true, description: 'What breaks, in words.' })
  async explanation(
    @Root() { value, reading }: Bridge,
    @Ctx() context: Context,
  ): Promise<LocalisedText | null> {
    const ends = value.ends.map((end) => reading.network.idOf(end));
    const [first, second] = await loadAll(context.loaders.node, ends);
    return first && second ? bridgeInWords([first.name, second.name], value) : null;
  }
}

/** All that answer how the network hangs together. */
export const structureResolvers = [
  StructureResolver,
  StructureFieldsResolver,
  ArticulationResolver,
  BridgeResolver,
] as const;

/** The structure that a list is of: on the snapshot that its cursor names, in the scope that it asks for. */
async function onPinned(structure: Structure, args: PageArgs, context: Context) {
  const pinned = pinnedSnapshot(args, context);
  const given = createReading(context.viewer, context.store, pinned.network);
  const question = { ...structure.question, scope: narrowed(structure.question.scope, args) };
  const found = accepted(await structureOf(context, given, question));
  return { found, question, reading: found.reading, pinned };
}

/** What a list depends on: how long it may take is not of it. */
function keyOf({ scope, kinds, territory }: StructureQuestion): object {
  return { scope, kinds, territory };
}

async function actorsOf(ids: readonly NodeId[], scope: DatedScope, context: Context): Promise<Actor[]> {
  const states = await loadAll(context.loaders.node, ids);
  return states.flatMap((state) => actorObject(state, scope) ?? []);
}

function within(limit: number): number {
  if (limit < 1 || limit > largestPage)
    throw badInput(`expected a limit from 1 to ${largestPage}, found ${limit}`);
  return limit;
}
