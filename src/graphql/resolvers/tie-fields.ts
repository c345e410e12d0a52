/** What a tie can be asked: its ends, its record, its presence, its sentence. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeState, TieState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import { invariant } from '../../model/failure.js';
import { tieDeclaration } from '../../model/kinds.js';
import type { Presence } from '../../model/time.js';
import { presenceOn, withinLifetime } from '../../model/time.js';
import { sentenceOf } from '../../services/explain.js';
import type { Context } from '../context.js';
import { PresenceEnum } from '../enums.js';
import { ScopeArgs, narrowed } from '../scope.js';
import type { DatedScope } from '../../services/reading.js';
import { Actor, actorObject } from '../types/actor.js';
import { Citation } from '../types/fact.js';
import { recordObject } from '../types/objects.js';
import { StoredRecord } from '../types/record.js';
import { Source } from '../types/records.js';
import { Tie } from '../types/tie.js';
import { LocalisedText } from '../types/values.js';

@Resolver(() => Tie)
export class TieFieldsResolver {
  @FieldResolver(() => Actor, { description: 'The actor it begins at.' })
  async from(@Root() tie: Tie, @Ctx() context: Context) {
    return actorObject(await context.loaders.node.load(tie.state.from), tie.scope);
  }

  @FieldResolver(() => Actor, { description: 'The actor it ends at.' })
  async to(@Root() tie: Tie, @Ctx() context: Context) {
    return actorObject(await context.loaders.node.load(tie.state.to), tie.scope);
  }

  @FieldResolver(() => StoredRecord, { nullable: true, description: 'The record that implies it.' })
  async record(@Root() tie: Tie, @Ctx() context: Context) {
    if (tie.state.record === null) return null;
    return recordObject(await context.loaders.node.load(tie.state.record), tie.scope);
  }

  @FieldResolver(() => PresenceEnum, { description: 'How it stands to the day asked about.' })
  async presence(@Root() tie: Tie, @Args(() => ScopeArgs) args: ScopeArgs, @Ctx() context: Context) {
    const [from, to] = await tieEnds(tie.state, context);
    return tiePresence(tie.state, from, to, narrowed(tie.scope, args));
  }

  @FieldResolver(() => LocalisedText, { description: 'What it says, in words.' })
  async sentence(@Root() tie: Tie, @Args(() => ScopeArgs) args: ScopeArgs, @Ctx() context: Context) {
    const [from, to] = await tieEnds(tie.state, context);
    const presence = tiePresence(tie.state, from, to, narrowed(tie.scope, args));
    return sentenceOf(tie.state, from, to, presence);
  }
}

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source, {
    nullable: true,
    description: 'The document, register, declaration or fiction.',
  })
  async source(@Root() citation: Citation, @Ctx() context: Context) {
    return recordObject(await context.loaders.node.load(citation.sourceId), citation.scope);
  }
}

async function tieEnds(tie: TieState, context: Context): Promise<readonly [NodeState, NodeState]> {
  const [from, to] = await Promise.all([
    context.loaders.node.load(tie.from),
    context.loaders.node.load(tie.to),
  ]);
  invariant(from !== null && to !== null, `the ends of the visible tie ${tie.id} are visible`);
  return [from, to];
}

function tiePresence(tie: TieState, from: NodeState, to: NodeState, scope: DatedScope): Presence {
  const own = factBounds(tie);
  const bounds =
    tieDeclaration(tie.kind).succession === true
      ? own
      : withinLifetime(withinLifetime(own, factBounds(from)), factBounds(to));
  return presenceOn(bounds, scope.asOf);
}
