/** A gap of a programme: what all kinds of gap have in common. */
import { Ctx, Field, InterfaceType } from 'type-graphql';
import type { Citation as CitationState, NodeState } from '../../model/entity.js';
import { gapWays } from '../../services/gap-ways.js';
import type { GapWays } from '../../services/gap-ways.js';
import type { Gap as GapValue, GapKind } from '../../services/gaps.js';
import { gapKinds } from '../../services/gaps.js';
import { kindWords, oneGapInWords } from '../../services/gaps-in-words.js';
import type { DatedScope, Reading } from '../../services/reading.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import type { Turns } from '../on-demand.js';
import { enumOf } from '../enums.js';
import { loadAll } from '../loaders.js';
import type { Actor } from './actor.js';
import { actorObject } from './actor.js';
import { Citation, citationOf, nameOfType } from './fact.js';
import { ProposedTie } from './proposed-tie.js';
import { Tie } from './tie.js';
import { Introduction, introductionObject } from './traversal.js';
import { LocalisedText } from './values.js';

export const GapKindEnum = enumOf(
  'GapKind',
  'What a programme may lack.',
  gapKinds,
  (kind) => `${kindWords[kind].en}.`,
);

/** The programme whose gap it is, and how to read on. */
export interface OfProgramme {
  readonly programme: NodeState;
  readonly scope: DatedScope;
  readonly reading: Reading;
  /** Of all gaps of a page. */
  readonly turns: Turns;
}

@InterfaceType({
  description: 'Something that a programme lacks, or that hangs by one thread.',
  resolveType: nameOfType,
})
export abstract class Gap<Value extends GapValue = GapValue> {
  abstract readonly __typename: string;
  readonly value: Value;
  readonly of: OfProgramme;
  #ways: Promise<GapWays> | null = null;

  @Field(() => GapKindEnum, { description: 'What kind of gap it is.' }) kind!: GapKind;

  constructor(value: Value, of: OfProgramme) {
    this.value = value;
    this.of = of;
    this.kind = value.kind;
  }

  @Field(() => LocalisedText, { description: 'What is missing and why it is missed, in words.' })
  async explanation(@Ctx() context: Context): Promise<LocalisedText> {
    const names = await this.names(context);
    return oneGapInWords(this.value, { ...names, programme: this.of.programme.name });
  }

  @Field(() => [Introduction], {
    description:
      'The best introductions by which it could be closed, strongest first; three at the most. For single points: ways that would be left, by way of places too.',
  })
  async introductions(@Ctx() context: Context): Promise<Introduction[]> {
    const { introductions } = await this.ways(context);
    return introductions.map((one) => introductionObject(one, this.of.scope));
  }

  @Field(() => [ProposedTie], {
    description:
      'The ties that would close it, where there is no introduction; for a municipality, where there is none from a desk.',
  })
  async proposals(@Ctx() context: Context): Promise<ProposedTie[]> {
    const { proposals } = await this.ways(context);
    return proposals.map((one) => new ProposedTie(one, this.of.scope));
  }

  @Field(() => [Citation], {
    description: 'What says that it ought to be, or that it hangs so: the sources of its records and ties.',
  })
  async citations(@Ctx() context: Context): Promise<Citation[]> {
    const found = await this.cited(context);
    return found.map((citation) => citationOf(citation, this.of.scope));
  }

  /** What `oneGapInWords` names, the programme apart. */
  protected abstract names(context: Context): Promise<GapNaming>;
  protected abstract cited(context: Context): Promise<readonly CitationState[]>;

  /** One gap after the other, since a page asks for many and threads are few. */
  private ways(context: Context): Promise<GapWays> {
    const { reading, scope, programme, turns } = this.of;
    this.#ways ??= turns(() => gapWays(context, reading, scope, programme.id, this.value)).then(accepted);
    return this.#ways;
  }

  protected async actors(ids: readonly string[], context: Context): Promise<Actor[]> {
    const states = await loadAll(context.loaders.node, ids);
    return states.flatMap((state) => actorObject(state, this.of.scope) ?? []);
  }

  protected async actor(id: string, context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(id), this.of.scope);
  }

  protected async ties(ids: readonly string[], context: Context): Promise<Tie[]> {
    const states = await loadAll(context.loaders.tie, ids);
    return states.flatMap((state) => (state === null ? [] : [new Tie(state, this.of.scope)]));
  }
}

/** What the words about a gap name, its programme apart; see `NamesOfGap`. */
export interface GapNaming {
  readonly actor: string;
  readonly other: string | null;
  readonly others: readonly string[];
}

/** The gaps of one kind. */
export type GapOf<Kind extends GapKind> = Extract<GapValue, { kind: Kind }>;

/** Names of actors; those that have gone since are left out. */
export async function namesOf(ids: readonly string[], context: Context): Promise<readonly string[]> {
  const states = await loadAll(context.loaders.node, ids);
  return states.flatMap((state) => state?.name ?? []);
}
