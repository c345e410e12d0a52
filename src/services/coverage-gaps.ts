/** How somebody who is not covered could be reached all the same, or what would have to be there. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NodeId } from '../model/ids.js';
import type { TieChoice } from '../network/kind-tables.js';
import { territorialKinds } from './actors.js';
import type { Coverage, CoverageQuestion } from './coverage.js';
import { soughtKind } from './coverage.js';
import { introductionsAmong } from './introductions-among.js';
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
 * Introductions along the kinds of tie asked for, of up to eight ties; where there is none, along ties to places too.
 * A turn of the event loop passes before each search, since a page asks for many.
 */
export async function coverageGap(
  reading: Reading,
  question: CoverageQuestion,
  found: Coverage,
  id: NodeId,
): Promise<CoverageGap> {
  const target = reading.network.indexOf(id);
  const choice = tieChoiceOf(question);
  const choices: readonly (readonly [GapWay, TieChoice])[] = [
    ['LONGER', choice],
    ...(choice.territory ? [] : [['PLACES', withPlaces(choice)] as const]),
  ];
  const sources = found.sources.flatMap((source) => reading.network.indexOf(source) ?? []);
  for (const [way, alongTies] of choices) {
    if (target === undefined || sources.length === 0) break;
    await nextTurn();
    const introductions = introductionsAmong(reading.lens(question.scope), {
      sources,
      target,
      direction: question.direction,
      choice: alongTies,
      maxHops: mostHops,
      k: mostIntroductions,
    });
    if (introductions.length > 0) return { way, introductions, proposal: null };
  }
  return { way: 'NONE', introductions: [], proposal: proposalFor(reading, question, found, target) };
}

/** The same ties, and those to places. */
function withPlaces(choice: TieChoice): TieChoice {
  const { kinds } = choice;
  return {
    ...choice,
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
