/** Who is within some contact hops of whom, and who is not. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ActorFilter } from '../../services/actors.js';
import type { CoverageQuestion, CoveredActor as CoveredValue } from '../../services/coverage.js';
import { coverageGaps } from '../../services/coverage-gaps.js';
import { coverage } from '../../services/coverage.js';
import { bestIntroductions } from '../../services/introductions.js';
import type { DatedScope } from '../../services/reading.js';
import { createReading } from '../../services/reading.js';
import { accepted } from '../accepted.js';
import type { Context } from '../context.js';
import { onDemand } from '../on-demand.js';
import { PageArgs, listKey } from '../paging.js';
import type { Pinned } from '../pinned.js';
import { keptList, pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { narrowed } from '../scope.js';
import type { FoundCoverage } from '../types/coverage.js';
import {
  Coverage,
  CoverageAnswer,
  CoverageArgs,
  CoverageTimeArgs,
  CoveredActor,
  CoveredConnection,
} from '../types/coverage.js';
import { CoveringSource, CoveringSourceConnection, UncoveredActor } from '../types/coverage.js';
import { UncoveredConnection, coverageObject, coverageRefused } from '../types/coverage.js';
import type { IntroductionsOfPage } from '../types/traversal.js';
import { withoutNulls } from './lists.js';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => CoverageAnswer, {
    description:
      'Which municipalities, companies or others are within some contact hops of which desks, listening points, programmes or others, and which are not.',
  })
  async coverage(
    @Args(() => CoverageArgs) args: CoverageArgs,
    @Args(() => CoverageTimeArgs) { timeLimit }: CoverageTimeArgs,
    @Ctx() context: Context,
  ) {
    const question = coverageQuestion(args, narrowed(context.scope, args), timeLimit);
    const found = await coverage(context, context, question);
    return found.ok ? coverageObject(found.value, question) : coverageRefused(found);
  }

  @FieldResolver(() => CoveredConnection, { description: 'Those who are covered, nearest first.' })
  async covered(@Root() root: Coverage, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    const { pinned, within } = await onPinned(root, args, context);
    const { covered } = within.found;
    const placeOf = ({ hops, id }: CoveredValue) => ({ value: hops, id });
    const page = pinnedPage(covered, args, pinned, listOf('covered', within), placeOf, context);
    const introductions = introductionsOfPage(page.nodes, within, context);
    return Object.assign(new CoveredConnection(), {
      ...wrapped(page, (actor) => new CoveredActor(actor, within, introductions)),
      totalCount: covered.length,
      restarted: pinned.restarted,
    });
  }

  @FieldResolver(() => UncoveredConnection, {
    description: 'Those who are not covered, each with how it could be reached all the same.',
  })
  async uncovered(@Root() root: Coverage, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    const { pinned, within } = await onPinned(root, args, context);
    const { uncovered } = within.found;
    const placeOf = (id: string) => ({ value: 0, id });
    const page = pinnedPage(uncovered, args, pinned, listOf('uncovered', within), placeOf, context);
    const { question, found, reading } = within;
    const gaps = onDemand(async () =>
      accepted(await coverageGaps(context, reading, question, found, page.nodes)),
    );
    return Object.assign(new UncoveredConnection(), {
      ...wrapped(page, (id) => new UncoveredActor(id, within, gaps)),
      totalCount: uncovered.length,
      restarted: pinned.restarted,
    });
  }

  @FieldResolver(() => CoveringSourceConnection, { description: 'The sources, with how many each covers.' })
  async sources(@Root() root: Coverage, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    const { pinned, within } = await onPinned(root, args, context);
    const { bySource } = within.found;
    const placeOf = ({ id, count }: { readonly id: string; readonly count: number }) => ({
      value: -count,
      id,
    });
    const page = pinnedPage(bySource, args, pinned, listOf('sources', within), placeOf, context);
    return Object.assign(new CoveringSourceConnection(), {
      ...wrapped(page, (source) => new CoveringSource(source, within)),
      totalCount: bySource.length,
      restarted: pinned.restarted,
    });
  }
}

/** What the arguments ask; `timeLimit` is in seconds. */
export function coverageQuestion(args: CoverageArgs, scope: DatedScope, timeLimit: number): CoverageQuestion {
  const { targets, sources, hops, direction, kinds, territory, certainty } = args;
  return {
    scope,
    targets: withoutNulls<ActorFilter>(targets),
    sources: withoutNulls<ActorFilter>(sources),
    hops,
    direction: direction === 'REACHES' ? 'OUT' : 'IN',
    territory,
    certainOnly: certainty === 'CERTAIN',
    timeLimit: timeLimit * 1000,
    ...(kinds === null || kinds === undefined ? {} : { kinds }),
  };
}

/** The same question on the snapshot that a cursor names; what was found there is kept with it. */
async function onPinned(
  root: Coverage,
  args: PageArgs,
  context: Context,
): Promise<{ readonly pinned: Pinned; readonly within: FoundCoverage }> {
  if (root.kept !== null) {
    const within = { question: root.question, found: root.kept, reading: context };
    return { pinned: keptList(args, context), within };
  }
  const pinned = pinnedSnapshot(args, context);
  const reading =
    pinned.network === context.network
      ? context
      : createReading(context.viewer, context.store, pinned.network);
  const question = { ...root.question, scope: narrowed(root.question.scope, args) };
  const found = accepted(await coverage(context, reading, question));
  return { pinned, within: { question, found, reading } };
}

/** From the nearest source, or to it; a source has none. */
function introductionsOfPage(
  page: readonly CoveredValue[],
  { question, reading }: FoundCoverage,
  context: Context,
): IntroductionsOfPage {
  const others = page.filter(({ hops }) => hops > 0).map(({ id, nearest }) => ({ id, sources: [nearest] }));
  const asked = { ...question, maxHops: question.hops };
  return onDemand(async () => accepted(await bestIntroductions(context, reading, asked, others)));
}

function listOf(name: string, { question }: FoundCoverage): string {
  const { timeLimit: _, ...asked } = question;
  return listKey('coverage', name, asked);
}
