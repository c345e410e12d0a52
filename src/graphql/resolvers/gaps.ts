/** What a programme lacks. */
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { allGapsInWords } from '../../services/gaps-in-words.js';
import type { Gaps, GapsQuestion } from '../../services/gaps.js';
import { gapKinds, gapsOf } from '../../services/gaps.js';
import type { Reading } from '../../services/reading.js';
import { createReading } from '../../services/reading.js';
import type { Context } from '../context.js';
import { inTurns } from '../on-demand.js';
import { listKey } from '../paging.js';
import type { Pinned } from '../pinned.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { narrowed } from '../scope.js';
import { Programme } from '../types/actor.js';
import { coverageRefused } from '../types/coverage.js';
import { GapConnection, GapsAnswer, GapsArgs, gapObject } from '../types/gaps.js';

@Resolver()
export class GapsResolver {
  @Query(() => GapsAnswer, {
    description:
      'What a programme lacks on a day: municipalities that no desk of it serves, companies in the chain of its members that have adopted nothing, agreements that ought to exist, actors and contacts on which alone others hang. Each with introductions, or with the tie that would close it.',
  })
  async gaps(@Args(() => GapsArgs) args: GapsArgs, @Ctx() context: Context) {
    const { programme, tiers } = args;
    const scope = narrowed(context.scope, args);
    const kinds = args.kinds ?? gapKinds;
    const question = { scope, programme, kinds, tiers, timeLimit: args.timeLimit * 1000 };
    const pinned = pinnedSnapshot(args, context);
    const reading = createReading(context.viewer, context.store, pinned.network);
    const found = await gapsOf({ ...context, lookups: context.loaders }, reading, question);
    if (!found.ok) return coverageRefused(found);
    return gapConnection(found.value, question, reading, pinned, args, context);
  }
}

function gapConnection(
  found: Gaps,
  question: GapsQuestion,
  reading: Reading,
  pinned: Pinned,
  args: GapsArgs,
  context: Context,
): GapConnection {
  const { timeLimit: _, ...asked } = question;
  const { scope } = question;
  const { programme, gaps } = found;
  const listed = gaps.map((gap, index) => ({ gap, index }));
  const placeOf = ({ gap, index }: (typeof listed)[number]) => ({ value: index, id: gap.key });
  const page = pinnedPage(listed, args, pinned, listKey('programme gaps', asked), placeOf, context);
  const of = { programme, scope, reading, turns: inTurns() };
  const counted = gapKinds.filter((kind) => question.kinds.includes(kind));
  return Object.assign(new GapConnection(), {
    ...wrapped(page, ({ gap }) => gapObject(gap, of)),
    programme: new Programme(programme, 'Programme', scope),
    totalCount: gaps.length,
    countsByKind: counted.map((kind) => ({
      kind,
      count: gaps.filter((gap) => gap.kind === kind).length,
    })),
    explanation: allGapsInWords(found, question.kinds),
    restarted: pinned.restarted,
  });
}
