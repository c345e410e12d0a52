/** How somebody who is not covered could be reached all the same, or what would have to be there. */
import type { JobFailure } from '../jobs/pool.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { territorialKinds } from './actors.js';
import type { Coverage, CoverageQuestion } from './coverage.js';
import { soughtKind } from './coverage.js';
import { introductionsOf } from './introductions.js';
import type { AnalysisDeps } from './metrics.js';
import type { ProposedTie } from './proposed-tie.js';
import { proposedTie } from './proposed-tie.js';
import type { Reading } from './reading.js';
import type { Introduction } from './traverse.js';
import { mostHops, tieChoiceOf } from './traverse.js';

export const mostIntroductions = 3;

export const gapWays = ['LONGER', 'PLACES', 'NONE'] as const;
/** By what somebody can be reached who is not covered: by longer chains, only by way of places, or not at all. */
export type GapWay = (typeof gapWays)[number];

export interface CoverageGap {
  readonly way: GapWay;
  /** The best from a source, or to one; three at the most. */
  readonly introductions: readonly Introduction[];
  /** The tie that would close the gap; null where there is an introduction, or where no tie may join the two. */
  readonly proposal: ProposedTie | null;
}

/**
 * For each of some who are not covered, introductions along the kinds of tie asked for, of up to eight ties; where there is none,
 * along ties to places too. In the order of the ids.
 */
export async function coverageGaps(
  deps: AnalysisDeps,
  reading: Reading,
  question: CoverageQuestion,
  found: Coverage,
  ids: readonly NodeId[],
): Promise<Result<ReadonlyMap<NodeId, CoverageGap>, JobFailure>> {
  const gaps = new Map<NodeId, CoverageGap>();
  const choices: readonly (readonly [GapWay, CoverageQuestion])[] = [
    ['LONGER', question],
    ...(question.territory ? [] : [['PLACES', withPlaces(question)] as const]),
  ];
  const sources = Array.from(found.sources, (source) => reading.network.indexOf(source) ?? []).flat();
  for (const [way, asked] of choices) {
    const left = ids.flatMap((id) => {
      const target = gaps.has(id) ? undefined : reading.network.indexOf(id);
      return target === undefined ? [] : [{ id, sources, target }];
    });
    if (left.length === 0 || sources.length === 0) break;
    const best = await introductionsOf(
      deps,
      reading,
      { ...asked, maxHops: mostHops, k: mostIntroductions },
      left,
    );
    if (!best.ok) return best;
    for (const [place, { id }] of left.entries()) {
      const introductions = best.value[place] ?? [];
      if (introductions.length > 0) gaps.set(id, { way, introductions, proposal: null });
    }
  }
  for (const id of ids) {
    if (gaps.has(id)) continue;
    const proposal = proposalFor(reading, question, found, reading.network.indexOf(id));
    gaps.set(id, { way: 'NONE', introductions: [], proposal });
  }
  return success(gaps);
}

/** The same ties, and those to places. */
function withPlaces(question: CoverageQuestion): CoverageQuestion {
  const { kinds } = question;
  return {
    ...question,
    territory: true,
    ...(kinds === undefined ? {} : { kinds: [...kinds, ...territorialKinds] }),
  };
}

/** From the source that covers most, groups apart, which are nobody in particular; from one yet to be found where there is none. */
function proposalFor(
  reading: Reading,
  question: CoverageQuestion,
  found: Coverage,
  target: number | undefined,
): ProposedTie | null {
  if (target === undefined) return null;
  const { network } = reading;
  const kindOf = (id: NodeId) => {
    const node = network.indexOf(id);
    return node === undefined ? null : network.kindOf(node);
  };
  const end = { id: network.idOf(target), kind: network.kindOf(target) };
  const choice = tieChoiceOf(question);
  for (const { id } of found.bySource) {
    const kind = kindOf(id);
    if (kind === null || kind === 'Group') continue;
    const proposal = proposedTie(reading, question.scope, { id, kind }, end, question.direction, choice);
    if (proposal !== null) return proposal;
  }
  const sought = found.sources.length > 0 ? null : soughtKind(question.sources);
  if (sought === null) return null;
  const nobody = { id: null, kind: sought };
  return proposedTie(reading, question.scope, nobody, end, question.direction, choice);
}
