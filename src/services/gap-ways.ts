/** How a gap of a programme could be closed: who would introduce, or which tie would have to be there. */
import type { JobFailure } from '../jobs/pool.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { tiesFrom, tiesTo } from '../network/actor-ties.js';
import { participantsOf } from '../network/algorithms/participants.js';
import type { TieChoice } from '../network/kind-tables.js';
import type { Lens } from '../network/lens.js';
import { mostIntroductions } from './coverage-gaps.js';
import type { Gap } from './gaps.js';
import { introductionsOf } from './introductions.js';
import type { AnalysisDeps } from './metrics.js';
import type { ProposedEnd, ProposedTie } from './proposed-tie.js';
import { proposedTie } from './proposed-tie.js';
import type { DatedScope, Reading } from './reading.js';
import type { Loss } from './single-points.js';
import type { Introduction } from './traverse.js';
import { mostHops, mostPaths } from './traverse.js';

export interface GapWays {
  /** Three at the most, strongest first. */
  readonly introductions: readonly Introduction[];
  /** The ties that would close the gap, where there is no introduction. */
  readonly proposals: readonly ProposedTie[];
}

const contact: TieChoice = { territory: false };
/** What an agreement implies. */
const agreed: TieChoice = { territory: false, kinds: ['COLLABORATES_WITH'] };
const none: readonly Introduction[] = [];

/**
 * To a municipality, from the desks of the programme, else from the programme itself, with a proposal since no desk is near;
 * to a company and to the parties of an agreement, from the programme; to those who would be cut off, from the
 * programme along ties to places too, but not by the thread that they hang on.
 */
export async function gapWays(
  deps: AnalysisDeps,
  reading: Reading,
  scope: DatedScope,
  programme: NodeId,
  gap: Gap,
): Promise<Result<GapWays, JobFailure>> {
  const ask = { deps, reading, scope, programme };
  switch (gap.kind) {
    case 'UNSERVED_MUNICIPALITY': {
      const { id, desks } = gap.value;
      const byDesk = await introductionsTo(ask, desks, [id]);
      if (!byDesk.ok) return byDesk;
      if (byDesk.value.flat().length > 0) {
        return success({ introductions: byDesk.value.flat(), proposals: [] });
      }
      const byProgramme = await introductionsTo(ask, [programme], [id]);
      if (!byProgramme.ok) return byProgramme;
      const desk: ProposedEnd = { id: desks[0] ?? null, kind: 'ListeningPoint' };
      return success({ introductions: byProgramme.value.flat(), proposals: proposalsTo(ask, desk, [id]) });
    }
    case 'NO_ADOPTION': {
      const found = await introductionsTo(ask, [programme], [gap.value.id]);
      if (!found.ok) return found;
      const introductions = found.value.flat();
      const proposals =
        introductions.length > 0 ? [] : proposalsTo(ask, programmeEnd(programme), [gap.value.id]);
      return success({ introductions, proposals });
    }
    case 'MISSING_AGREEMENT': {
      const { parties } = gap.value;
      const found = await introductionsTo(ask, [programme], parties);
      if (!found.ok) return found;
      const unmet = parties.filter((_, place) => (found.value[place] ?? none).length === 0);
      // Where there are several parties, one way to each tells more than three to one.
      const best = found.value.flatMap((each) => (parties.length > 1 ? each.slice(0, 1) : each));
      return success({
        introductions: best.toSorted((a, b) => b.strength - a.strength).slice(0, mostIntroductions),
        proposals: proposalsTo(ask, programmeEnd(programme), unmet, agreed),
      });
    }
    case 'SINGLE_ACTOR':
      return aroundThread(ask, gap.value.loss, gap.value.id, null);
    case 'SINGLE_TIE':
      return aroundThread(ask, gap.value.loss, gap.value.far, gap.value.near);
  }
}

interface Ask {
  readonly deps: AnalysisDeps;
  readonly reading: Reading;
  readonly scope: DatedScope;
  readonly programme: NodeId;
}

/** For each of the targets the best from any of the sources; none where the snapshot does not know it yet. */
async function introductionsTo(
  { deps, reading, scope }: Ask,
  sources: readonly NodeId[],
  targets: readonly NodeId[],
  how: { readonly territory: boolean; readonly k: number } = { territory: false, k: mostIntroductions },
): Promise<Result<readonly (readonly Introduction[])[], JobFailure>> {
  const from = sources.flatMap((id) => reading.network.indexOf(id) ?? []);
  const pairs = targets.flatMap((id) => {
    const target = reading.network.indexOf(id);
    return target === undefined || from.length === 0 ? [] : [{ id, sources: from, target }];
  });
  const asked = { scope, ...how, direction: 'OUT', maxHops: mostHops } as const;
  const found = await introductionsOf(deps, reading, asked, pairs);
  if (!found.ok) return found;
  const byId = new Map(pairs.map(({ id }, place) => [id, found.value[place] ?? none]));
  return success(targets.map((id) => byId.get(id) ?? none));
}

function proposalsTo(
  { reading, scope }: Ask,
  source: ProposedEnd,
  targets: readonly NodeId[],
  choice: TieChoice = contact,
): readonly ProposedTie[] {
  return targets.flatMap((id) => {
    const node = reading.network.indexOf(id);
    if (node === undefined) return [];
    const target = { id, kind: reading.network.kindOf(node) };
    return proposedTie(reading, scope, source, target, 'OUT', choice) ?? [];
  });
}

const programmeEnd = (id: NodeId): ProposedEnd => ({ id, kind: 'Programme' });

/** For up to three of those who would be cut off, those who take part first: the best way that leaves the thread alone. */
async function aroundThread(
  ask: Ask,
  loss: Loss,
  without: NodeId,
  near: NodeId | null,
): Promise<Result<GapWays, JobFailure>> {
  const { reading, programme } = ask;
  const named = [...new Set([...loss.participants, ...loss.cutOff])]
    .slice(0, mostIntroductions)
    .filter((id) => reading.network.indexOf(id) !== undefined);
  const hangs = ({ steps }: Introduction) =>
    steps.some((step) => step.to === without && (near === null || step.from === near));
  const found = await introductionsTo(ask, [programme], named, { territory: true, k: mostPaths });
  if (!found.ok) return found;
  const best = found.value.map((ways) => ways.find((way) => !hangs(way)));
  const introductions = best.flatMap((way) => way ?? []);
  const unmet = named.filter((_, place) => best[place] === undefined);
  const source = near === programme ? otherParticipant(ask, loss, without) : programmeEnd(programme);
  return success({
    introductions: introductions.toSorted((a, b) => b.strength - a.strength),
    proposals: introductions.length > 0 || source === null ? [] : proposalsTo(ask, source, unmet.slice(0, 1)),
  });
}

/** Who takes part and would stay, with most ties, then of the lowest id; null where nobody would. */
function otherParticipant(
  { reading, scope, programme }: Ask,
  loss: Loss,
  without: NodeId,
): ProposedEnd | null {
  const { network } = reading;
  const root = network.indexOf(programme);
  const lost = new Set([...loss.participants, ...loss.cutOff, without]);
  const lens = reading.lens(scope);
  let best: { readonly node: number; readonly ties: number } | null = null;
  for (const node of root === undefined ? [] : participantsOf(lens, root).keys()) {
    if (lens.isDeadEnd(node) || lost.has(network.idOf(node))) continue;
    const ties = tieCount(lens, node);
    if (best === null || ties > best.ties) best = { node, ties };
  }
  return best === null ? null : { id: network.idOf(best.node), kind: network.kindOf(best.node) };
}

/** As far as the viewer sees them. */
function tieCount(lens: Lens, node: number): number {
  const { network } = lens;
  return [...tiesFrom(network, node), ...tiesTo(network, node)].filter((tie) => lens.usesTie(tie)).length;
}
