/** How a practice would spread: a simulated scenario, actor by actor and in total. */
import { Arg, ArgsType, Ctx, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ActorKind } from '../../model/kinds.js';
import { sentenceOf } from '../../services/explain.js';
import { inBoth, quoted } from '../../services/in-words.js';
import { scenarioLabel } from '../../services/propagation-in-words.js';
import type { DatedScope, Reading } from '../../services/reading.js';
import { actorInWords, spreadInWords } from '../../services/spread-in-words.js';
import type {
  GroupTotal,
  SpreadActor as ActorValue,
  SpreadStep as StepValue,
} from '../../services/spread.js';
import type { SpreadAnswer, SpreadPath as PathValue, SpreadQuestion } from '../../services/spread.js';
import { likelyPathTo, mostSteps } from '../../services/spread.js';
import type { Context } from '../context.js';
import { ActorKindEnum, PresenceEnum, enumOf } from '../enums.js';
import { loadAll } from '../loaders.js';
import type { ConnectionValue } from '../paging.js';
import { badInput, connectionOf } from '../paging.js';
import { Actor, Municipality, Programme, actorObject } from './actor.js';
import { AssumedChannel, Estimate, PropagationArgs, assumedObjects } from './propagation.js';
import { Tie } from './tie.js';
import { LocalisedText } from './values.js';

const SpreadStartEnum = enumOf(
  'SpreadStart',
  'Why an actor has adopted from the beginning.',
  ['SEED', 'RECORDED'] as const,
  (value) => ({ SEED: 'It is a seed.', RECORDED: 'Its adoption of the practice is recorded.' })[value],
);

@ArgsType()
@InputType('SpreadInput', { description: 'What `spread` is asked.' })
export class SpreadArgs extends PropagationArgs {
  @Field(() => [ID], { description: 'Who adopts first, besides those recorded: 1 to 100 organisations.' })
  seeds!: string[];
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether to simulate also what happens without the seeds, on the same draws.',
  })
  counterfactual!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: `How many steps are simulated, 1 to ${mostSteps}; until nobody adopts any more where missing.`,
  })
  maxSteps?: number | null;
}

@ObjectType({ description: 'A step of a path along which a practice may come to an actor.' })
export class SpreadStep {
  readonly value: StepValue;
  readonly scope: DatedScope;
  @Field(() => Float, {
    description: 'How likely one who adopted brings the other along, by all channels between them together.',
    simple: true,
  })
  probability: number;
  @Field(() => PresenceEnum, {
    nullable: true,
    description: 'How sure the tie is on the day; null for a shared municipality.',
    simple: true,
  })
  presence: string | null;

  constructor(value: StepValue, scope: DatedScope) {
    this.value = value;
    this.scope = scope;
    this.probability = value.probability;
    this.presence = value.tie?.presence ?? null;
  }

  @Field(() => Actor, { nullable: true, description: 'Who passes it on.' })
  async from(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.value.from), this.scope);
  }

  @Field(() => Actor, { nullable: true, description: 'Who adopts because of that.' })
  async to(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.value.to), this.scope);
  }

  @Field(() => Tie, {
    nullable: true,
    description: 'The likeliest tie by which it passes; null where it passes through a shared municipality.',
  })
  async tie(@Ctx() context: Context): Promise<Tie | null> {
    if (this.value.tie === null) return null;
    const state = await context.loaders.tie.load(this.value.tie.tie);
    return state === null ? null : new Tie(state, this.scope);
  }

  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality in which both have a seat; null where it passes by a tie.',
  })
  async place(@Ctx() context: Context): Promise<Actor | null> {
    if (this.value.place === null) return null;
    return actorObject(await context.loaders.node.load(this.value.place), this.scope);
  }

  @Field(() => LocalisedText, { nullable: true, description: 'The step in words.' })
  async sentence(@Ctx() context: Context): Promise<LocalisedText | null> {
    const { tie, from, to, place } = this.value;
    if (tie !== null) {
      const state = await context.loaders.tie.load(tie.tie);
      if (state === null) return null;
      const [beginning, end] = await loadAll(context.loaders.node, [state.from, state.to]);
      return beginning && end ? sentenceOf(state, beginning, end, tie.presence) : null;
    }
    const [one, other, shared] = await loadAll(context.loaders.node, [from, to, place ?? '']);
    if (!one || !other || !shared) return null;
    return inBoth((language) => {
      const [a, b, c] = [one, other, shared].map(({ name }) => quoted(name, language));
      return language === 'it'
        ? `${a} e ${b} hanno sede entrambi nel territorio di ${c}`
        : `${a} and ${b} both have a seat in ${c}`;
    });
  }
}

@ObjectType({
  description: 'The likeliest path by which a practice comes to an actor.',
  simpleResolvers: true,
})
export class SpreadPath {
  @Field(() => Float, {
    description:
      'The product of the probabilities of its steps. Where several examples are needed it is the strongest single chain of them, and not how likely the actor adopts.',
  })
  probability!: number;
  @Field(() => [SpreadStep], { description: 'Its steps, from one that begins.' }) steps!: SpreadStep[];
  @Field(() => Boolean, {
    description:
      'Whether it has more steps than were simulated: the actor then adopted by shorter, less likely ones.',
  })
  exceedsSteps!: boolean;
}

@ObjectType({ description: 'An actor that adopted in some run.' })
export class SpreadActor {
  readonly value: ActorValue;
  readonly found: FoundSpread;
  @Field(() => SpreadStartEnum, {
    nullable: true,
    description: 'Why it has adopted from the beginning; null where it has not.',
    simple: true,
  })
  start: string | null;
  @Field(() => Estimate, { description: 'In how large a part of the runs it adopts.', simple: true })
  probability: Estimate;
  @Field(() => Estimate, {
    nullable: true,
    description: 'The same without the seeds; null where that was not simulated.',
    simple: true,
  })
  probabilityWithoutSeeds: Estimate | null;
  @Field(() => Int, {
    description: 'The step by which it adopts in half of the runs in which it does; 0 for those that begin.',
    simple: true,
  })
  medianStep: number;

  constructor(value: ActorValue, found: FoundSpread) {
    this.value = value;
    this.found = found;
    this.start = value.start;
    this.probability = value.probability;
    this.probabilityWithoutSeeds = value.probabilityWithout;
    this.medianStep = value.medianStep;
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.value.id), this.found.question.scope);
  }

  @Field(() => SpreadPath, {
    nullable: true,
    description:
      'The likeliest path by which the practice comes to it; null where it has adopted from the beginning.',
  })
  async path(@Ctx() context: Context): Promise<SpreadPath | null> {
    const path = await pathOf(this.value, this.found, context);
    if (path === null) return null;
    const { scope, maxSteps } = this.found.question;
    return Object.assign(new SpreadPath(), {
      probability: path.probability,
      steps: path.steps.map((step) => new SpreadStep(step, scope)),
      exceedsSteps: path.steps.length > (maxSteps ?? Infinity),
    });
  }

  @Field(() => LocalisedText, { nullable: true, description: 'How it comes to adopt, in words.' })
  async explanation(@Ctx() context: Context): Promise<LocalisedText | null> {
    const path = await pathOf(this.value, this.found, context);
    const ids = path === null ? [] : [path.steps[0]?.from ?? '', ...path.steps.map(({ to }) => to)];
    const [actor, ...way] = await loadAll(context.loaders.node, [this.value.id, ...ids]);
    if (!actor) return null;
    return actorInWords(
      this.value,
      actor.name,
      way.flatMap((one) => one?.name ?? []),
    );
  }
}

/** An answer with what it answers, on its snapshot. */
export interface FoundSpread {
  readonly answer: SpreadAnswer;
  readonly question: SpreadQuestion;
  readonly reading: Reading;
}

@ObjectType({ description: 'Expected adopters of one kind.', simpleResolvers: true })
export class SpreadByKind {
  @Field(() => ActorKindEnum, { description: 'The kind of actor.' }) kind!: ActorKind;
  @Field(() => Int, { description: 'How many of it may adopt.' }) size!: number;
  @Field(() => Estimate, { description: 'Expected adopters, those that begin among them.' })
  adopters!: Estimate;
}

@ObjectType({ description: 'Expected adopters among the members of a programme.', simpleResolvers: true })
export class SpreadByProgramme {
  @Field(() => Programme, { nullable: true, description: 'The programme; null where it has gone since.' })
  programme!: Actor | null;
  @Field(() => Int, { description: 'How many of its members may adopt.' }) size!: number;
  @Field(() => Estimate, { description: 'Expected adopters, those that begin among them.' })
  adopters!: Estimate;
}

@ObjectType({ description: 'Expected adopters with a seat in a municipality.', simpleResolvers: true })
export class SpreadByMunicipality {
  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality of the day; null where it has gone since.',
  })
  municipality!: Actor | null;
  @Field(() => Int, { description: 'How many with a seat in it may adopt.' }) size!: number;
  @Field(() => Estimate, { description: 'Expected adopters, those that begin among them.' })
  adopters!: Estimate;
}

/** Groups that one list names at the most. */
const mostGroups = 500;
const firstGroups = { defaultValue: 50, description: `How many, most adopters first: 0 to ${mostGroups}.` };

@ObjectType({
  description:
    'How a practice would spread in the scenario that was asked for, and those that adopt in it, likeliest first. Not a forecast.',
  simpleResolvers: true,
})
export class Spread extends connectionOf<SpreadActor>('SpreadActor', () => SpreadActor) {
  readonly __typename = 'Spread';
  found!: FoundSpread;

  @Field(() => Int, { description: 'How many adopted in some run, those that begin among them.' })
  totalCount!: number;
  @Field(() => LocalisedText, { description: 'What all figures are: a scenario, not a forecast.' })
  label!: LocalisedText;
  @Field(() => Int, { description: 'How many seeds there are.' }) seedCount!: number;
  @Field(() => Int, {
    description:
      'How many others have adopted from the beginning, as is recorded for the practice on the day.',
  })
  recordedCount!: number;
  @Field(() => Estimate, { description: 'Expected adopters, those that begin among them.' })
  adopters!: Estimate;
  @Field(() => Estimate, {
    nullable: true,
    description: 'The same without the seeds; null where that was not asked for.',
  })
  adoptersWithoutSeeds!: Estimate | null;
  @Field(() => Estimate, {
    nullable: true,
    description: 'How many more adopt because of the seeds, run by run on the same draws.',
  })
  effect!: Estimate | null;
  @Field(() => [SpreadByKind], { description: 'In total by kind of actor, most adopters first.' })
  byKind!: SpreadByKind[];
  @Field(() => [AssumedChannel], { description: 'The channels, with the probabilities assumed.' })
  assumed!: AssumedChannel[];
  @Field(() => Int, { description: 'How many runs were simulated.' }) runs!: number;
  @Field(() => Int, { description: 'Of all that was drawn.' }) randomSeed!: number;
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;

  @Field(() => [SpreadByProgramme], {
    description: 'In total by programme: an actor counts in each it is a member of.',
  })
  byProgramme(
    @Arg('first', () => Int, firstGroups) first: number,
    @Ctx() context: Context,
  ): Promise<SpreadByProgramme[]> {
    return groupObjects(this, 'byProgramme', first, context, (actor, total) =>
      Object.assign(new SpreadByProgramme(), { programme: actor, ...total }),
    );
  }

  @Field(() => [SpreadByMunicipality], {
    description:
      'In total by municipality: an actor counts in each it has a seat in. Seats in one that was merged count in what it became.',
  })
  byMunicipality(
    @Arg('first', () => Int, firstGroups) first: number,
    @Ctx() context: Context,
  ): Promise<SpreadByMunicipality[]> {
    return groupObjects(this, 'byMunicipality', first, context, (actor, total) =>
      Object.assign(new SpreadByMunicipality(), { municipality: actor, ...total }),
    );
  }
}

export function spreadObject(
  found: FoundSpread,
  page: ConnectionValue<SpreadActor>,
  restarted: boolean,
): Spread {
  const { answer, question } = found;
  return Object.assign(new Spread(), {
    ...page,
    found,
    totalCount: answer.actors.length,
    label: scenarioLabel,
    seedCount: answer.seeds.length,
    recordedCount: answer.others.length,
    adopters: answer.spread.adopters,
    adoptersWithoutSeeds: answer.spread.without,
    effect: answer.spread.effect,
    byKind: answer.byKind.map(({ group, ...total }) => ({ kind: group, ...total })),
    assumed: assumedObjects(answer.propagation.assumed),
    runs: answer.spread.runs,
    randomSeed: question.randomSeed,
    explanation: spreadInWords(answer, question),
    restarted,
  });
}

async function pathOf(value: ActorValue, found: FoundSpread, context: Context): Promise<PathValue | null> {
  if (value.start !== null) return null;
  const { answer, question, reading } = found;
  const path = await likelyPathTo(context, reading, question, answer, value.node);
  if (!path.ok) throw badInput(path.message);
  return path.value;
}

async function groupObjects<Item>(
  { found }: Spread,
  by: 'byProgramme' | 'byMunicipality',
  first: number,
  context: Context,
  wrap: (actor: Actor | null, total: Omit<GroupTotal<string>, 'group'>) => Item,
): Promise<Item[]> {
  if (first < 0 || first > mostGroups) {
    throw badInput(`expected first from 0 to ${mostGroups}, found ${first}`);
  }
  const totals = found.answer[by].slice(0, first);
  const states = await loadAll(
    context.loaders.node,
    totals.map(({ group }) => group),
  );
  return totals.map(({ size, adopters }, place) =>
    wrap(actorObject(states[place] ?? null, found.question.scope), { size, adopters }),
  );
}
