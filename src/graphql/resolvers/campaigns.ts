/** Campaigns as they stand, the invitations of an actor, and what companies are asked. */
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  createUnionType,
} from 'type-graphql';
import type { Day } from '../../model/time.js';
import { daysOf } from '../../model/time.js';
import { burden } from '../../services/campaigns/burden.js';
import { campaignProgress, expectedProgress } from '../../services/campaigns/progress.js';
import { calibration, usualMinimum } from '../../services/calibration.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { PageArgs, badInput, connectionValue, listKey, pageOf, pageRequest } from '../paging.js';
import { wrapped } from '../pinned.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Actor } from '../types/actor.js';
import { calibrationObject } from '../types/calibration.js';
import {
  BurdenArgs,
  BurdenConnection,
  CampaignProgress,
  CompanyBurden,
  ExpectedArgs,
  ExpectedProgress,
  expectedObject,
  progressObject,
} from '../types/campaign.js';
import { recordConnections } from '../types/lists.js';
import { recordObject } from '../types/objects.js';
import { PropagationRefused, propagationRefused } from '../types/propagation.js';
import { Campaign } from '../types/records.js';
import { mostIds } from './lookups.js';
import { CalibrationAnswer } from './propagation.js';

const InvitationSideEnum = enumOf(
  'InvitationSide',
  'Which invitations of an actor.',
  ['RECEIVED', 'SENT'] as const,
  (value) => ({ RECEIVED: 'Those it received.', SENT: 'Those it sent.' })[value],
);

const ExpectedAnswer = createUnionType({
  name: 'ExpectedProgressAnswer',
  description: 'What was to be expected of a campaign, or why there is no answer.',
  types: () => [ExpectedProgress, PropagationRefused] as const,
  resolveType: (value) => value.__typename,
});

@ArgsType()
class InvitationsArgs extends PageArgs {
  @Field(() => InvitationSideEnum, { defaultValue: 'RECEIVED', description: 'Received or sent.' })
  side!: 'RECEIVED' | 'SENT';
}

@Resolver()
class CampaignsResolver {
  @Query(() => Campaign, { nullable: true, description: 'A campaign by its id.' })
  async campaign(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    const state = await context.loaders.node.load(id);
    return state?.kind === 'Campaign' ? recordObject(state, narrowed(context.scope, args)) : null;
  }

  @Query(() => BurdenConnection, {
    description:
      'What companies were asked and how they answered: of your own organisations, and of all in the campaigns of programmes that your organisations coordinate.',
  })
  async burden(@Args(() => BurdenArgs) args: BurdenArgs, @Ctx() context: Context): Promise<BurdenConnection> {
    const scope = narrowed(context.scope, args);
    const question = { scope, ...filtersOf(args) };
    const found = await burden(context, question);
    if (!found.ok) throw badInput(found.message);
    const list = listKey('burden', question);
    const page = pageOf(found.value, pageRequest(args, list), list, ({ received, actor }) => ({
      value: -received,
      id: actor,
    }));
    const nodes = wrapped(page, (row) => new CompanyBurden(row, scope));
    return Object.assign(new BurdenConnection(), { ...nodes, totalCount: found.value.length });
  }
}

@Resolver(() => Campaign)
class CampaignFieldsResolver {
  @FieldResolver(() => CampaignProgress, {
    description: 'How far it has come. What you may not see does not count.',
  })
  async progress(
    @Root() campaign: Campaign,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    return progressObject(await campaignProgress(context, campaign.state, narrowed(campaign.scope, args)));
  }

  @FieldResolver(() => CalibrationAnswer, {
    description:
      'What recorded invitations and adoptions of its practice say of each channel, its own among them.',
  })
  async calibration(
    @Root() campaign: Campaign,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    const scope = narrowed(campaign.scope, args);
    const [practice = ''] = campaign.state.references['practice'] ?? [];
    const found = await calibration(context, context, { scope, practice, minimum: usualMinimum });
    return found.ok ? calibrationObject(found.value) : propagationRefused(found);
  }
}

@Resolver(() => CampaignProgress)
class CampaignProgressFieldsResolver {
  @FieldResolver(() => ExpectedAnswer, {
    nullable: true,
    description:
      'What a simulation from the adopters of the first ring would have one expect, by ring; null while there are none.',
  })
  async expected(
    @Root() { value }: CampaignProgress,
    @Args(() => ExpectedArgs) args: ExpectedArgs,
    @Ctx() context: Context,
  ) {
    const found = await expectedProgress(context, context, value, args);
    if (!found.ok) return propagationRefused(found);
    return found.value === null ? null : expectedObject(found.value);
  }
}

@Resolver(() => Actor)
class ActorInvitationsResolver {
  @FieldResolver(() => recordConnections['Invitation'], {
    description: 'Invitations it received or sent, on whatever day and however they ended, oldest first.',
  })
  async invitations(
    @Root() actor: Actor,
    @Args(() => InvitationsArgs) args: InvitationsArgs,
    @Ctx() context: Context,
  ) {
    const scope = narrowed(actor.scope, args);
    const roles = [args.side === 'SENT' ? 'inviter' : 'invitee'];
    const list = listKey('invitations', actor.id, roles, scope);
    const request = pageRequest(args, list);
    const query = { scope: { ...scope, asOf: null }, kinds: ['Invitation'] as const, roles };
    const found = await context.loaders.recordsOf(actor.id, { ...query, page: request });
    const page = connectionValue(found, request, list, (state) => recordObject(state, scope));
    const references = [{ roles, ids: [actor.id] }];
    const whole = { scope: query.scope, kinds: query.kinds, references };
    return Object.assign(
      new recordConnections['Invitation'](),
      { query: whole, scope, knownTotal: found.total },
      page,
    );
  }
}

/** Campaigns, and what they ask of companies. */
export const campaignResolvers = [
  CampaignsResolver,
  CampaignFieldsResolver,
  CampaignProgressFieldsResolver,
  ActorInvitationsResolver,
] as const;

function filtersOf({ programme, actors, from, to }: BurdenArgs) {
  if ((actors?.length ?? 0) > mostIds) {
    throw badInput(`expected at most ${mostIds} actors, found ${actors?.length ?? 0}`);
  }
  const day = (date: string | null | undefined, end: 'earliest' | 'latest'): Day | undefined =>
    date === null || date === undefined ? undefined : daysOf(date)?.[end];
  const [first, last] = [day(from, 'earliest'), day(to, 'latest')];
  return {
    ...(programme === null || programme === undefined ? {} : { programme }),
    ...(actors === null || actors === undefined ? {} : { actors }),
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}
