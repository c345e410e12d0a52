/** Supply chains, whom a programme could still win there, and what actors and programmes have in common. */
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { AdoptionGap as GapValue, AdoptionGapsQuestion } from '../../services/adoption-gaps.js';
import { adoptionGaps } from '../../services/adoption-gaps.js';
import { gapsInWords } from '../../services/adoption-gaps-in-words.js';
import type { Overlap as OverlapValue, OverlapsQuestion } from '../../services/overlaps.js';
import type { SharedPartnersQuestion } from '../../services/overlaps.js';
import { overlaps, sharedPartners } from '../../services/overlaps.js';
import type { DatedScope, Reading } from '../../services/reading.js';
import { createReading } from '../../services/reading.js';
import { mostTiers, supplyChain } from '../../services/supply-chain.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { listKey } from '../paging.js';
import type { Pinned } from '../pinned.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { narrowed } from '../scope.js';
import { actorObject } from '../types/actor.js';
import { AdoptionGap, AdoptionGapConnection, AdoptionGapsArgs, ChainActor, Overlap } from '../types/chain.js';
import {
  OverlapParticipant,
  Overlaps,
  OverlapsArgs,
  SharedPartner,
  SharedPartnerConnection,
} from '../types/chain.js';
import { SharedPartnersArgs, SupplyChain, SupplyChainArgs } from '../types/chain.js';
import { withoutNulls } from './lists.js';

@Resolver()
export class ChainResolver {
  @Query(() => SupplyChain, {
    description:
      'Who supplies an organisation, and who supplies those, tier by tier; or whom it supplies. Cycles end where they close.',
  })
  supplyChain(@Args(() => SupplyChainArgs) args: SupplyChainArgs, @Ctx() context: Context): SupplyChain {
    const scope = narrowed(context.scope, args);
    const { of, direction, tiers, limit } = args;
    const found = accepted(supplyChain(context, { scope, of, direction, tiers, limit }));
    return Object.assign(new SupplyChain(), {
      tiers: found.tiers.map(({ tier, count, links, truncated }) => ({
        tier,
        totalCount: count,
        actors: links.map(({ actor, steps }) => new ChainActor(actor, steps, scope)),
        truncated,
      })),
      totalCount: found.count,
      goesOn: found.goesOn,
    });
  }

  @Query(() => AdoptionGapConnection, {
    description:
      'Companies and cooperatives in the supply chain of the members of a programme, or in its territory, that are not known to have adopted any practice: no adoption and no inclusion project of theirs is recorded, nor a donation.',
  })
  async adoptionGaps(
    @Args(() => AdoptionGapsArgs) args: AdoptionGapsArgs,
    @Ctx() context: Context,
  ): Promise<AdoptionGapConnection> {
    const { programme, where, tiers, members } = args;
    const scope = narrowed(context.scope, args);
    const question = {
      scope,
      programme,
      where,
      tiers,
      members,
      ...withoutNulls({ practice: args.practice }),
    } as AdoptionGapsQuestion;
    const pinned = pinnedSnapshot(args, context);
    const found = accepted(await adoptionGaps(readingOf(pinned, context), question));
    const placeOf = ({ tier, id }: GapValue) => ({ value: tier ?? mostTiers + 1, id });
    const page = pinnedPage(found.gaps, args, pinned, listKey('gaps', question), placeOf, context);
    return Object.assign(new AdoptionGapConnection(), {
      ...wrapped(page, (gap) => new AdoptionGap(gap, found, scope)),
      totalCount: found.gaps.length,
      consideredCount: found.considered,
      recordsComplete: found.recordsComplete,
      explanation: gapsInWords(found),
      restarted: pinned.restarted,
    });
  }

  @Query(() => SharedPartnerConnection, {
    description: 'Those tied to both of two actors, with the ties to each; strongest first.',
  })
  sharedPartners(
    @Args(() => SharedPartnersArgs) args: SharedPartnersArgs,
    @Ctx() context: Context,
  ): SharedPartnerConnection {
    const { a, b, territory, groups } = args;
    const scope = narrowed(context.scope, args);
    const question = {
      scope,
      a,
      b,
      territory,
      groups,
      ...withoutNulls({ kinds: args.kinds }),
    } as SharedPartnersQuestion;
    const pinned = pinnedSnapshot(args, context);
    const found = accepted(sharedPartners(readingOf(pinned, context), question));
    const list = listKey('shared', question);
    const page = pinnedPage(found, args, pinned, list, ({ cost, id }) => ({ value: cost, id }), context);
    return Object.assign(new SharedPartnerConnection(), {
      ...wrapped(page, (partner) => new SharedPartner(partner, scope)),
      totalCount: found.length,
      restarted: pinned.restarted,
    });
  }

  @Query(() => Overlaps, {
    description:
      'Every two programmes in which somebody takes part in both: as a member, contributor, funder, coordinator, partner or on a body of it; most in common first.',
  })
  async overlaps(@Args(() => OverlapsArgs) args: OverlapsArgs, @Ctx() context: Context): Promise<Overlaps> {
    const scope = narrowed(context.scope, args);
    const question = {
      scope,
      limit: args.limit,
      ...withoutNulls({ programmes: args.programmes }),
    } as OverlapsQuestion;
    const found = accepted(await overlaps(context, question));
    return Object.assign(new Overlaps(), {
      pairs: await Promise.all(found.pairs.map((pair) => overlapObject(pair, scope, context))),
      comparedCount: found.compared,
      truncated: found.truncated,
    });
  }
}

async function overlapObject(value: OverlapValue, scope: DatedScope, context: Context): Promise<Overlap> {
  const [first = null, second = null] = await loadAll(context.loaders.node, value.programmes);
  return Object.assign(new Overlap(), {
    first: actorObject(first, scope),
    second: actorObject(second, scope),
    totalCount: value.count,
    participants: value.participants.map((participant) => new OverlapParticipant(participant, scope)),
    truncated: value.truncated,
  });
}

function readingOf(pinned: Pinned, context: Context): Reading {
  return createReading(context.viewer, context.store, pinned.network);
}
