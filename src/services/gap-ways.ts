/** How a gap of a programme could be closed: who would introduce, or which tie would have to be there. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NodeId } from '../model/ids.js';
import { participantsOf } from '../network/algorithms/participants.js';
import { paths } from '../network/algorithms/paths.js';
import type { Path } from '../network/algorithms/paths.js';
import type { TieChoice } from '../network/kind-tables.js';
import type { Lens } from '../network/lens.js';
import { mostIntroductions } from './coverage-gaps.js';
import type { Gap } from './gaps.js';
import { introductionsAmong } from './introductions-among.js';
import type { ProposedEnd, ProposedTie } from './proposed-tie.js';
import { proposedTie } from './proposed-tie.js';
import type { DatedScope, Reading } from './reading.js';
import type { Loss } from './single-points.js';
import type { Introduction } from './traverse.js';
import { introductionOf, mostHops, mostPaths } from './traverse.js';

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
 * programme along ties to places too, but not by the thread that they hang on. A turn of the event loop passes first, since
 * a page asks for many.
 */
export async function gapWays(
  reading: Reading,
  scope: DatedScope,
  programme: NodeId,
  gap: Gap,
): Promise<GapWays> {
  await nextTurn();
  const ask = { reading, scope, programme };
  switch (gap.kind) {
    case 'UNSERVED_MUNICIPALITY': {
      const byDesk = introductionsTo(ask, gap.value.desks, [gap.value.id]);
      if (byDesk.length > 0) return { introductions: byDesk, proposals: [] };
      const desk: ProposedEnd = { id: gap.value.desks[0] ?? null, kind: 'ListeningPoint' };
      return {
        introductions: introductionsTo(ask, [programme], [gap.value.id]),
        proposals: proposalsTo(ask, desk, [gap.value.id]),
      };
    }
    case 'NO_ADOPTION':
      return orProposed(ask, introductionsTo(ask, [programme], [gap.value.id]), [gap.value.id]);
    case 'MISSING_AGREEMENT': {
      const { parties } = gap.value;
      const each = parties.map((party) => ({ party, found: introductionsTo(ask, [programme], [party]) }));
      const unmet = each.flatMap(({ party, found }) => (found.length === 0 ? [party] : []));
      // Where there are several parties, one way to each tells more than three to one.
      const best = each.flatMap(({ found }) => (parties.length > 1 ? found.slice(0, 1) : found));
      return {
        introductions: best.toSorted((a, b) => b.strength - a.strength).slice(0, mostIntroductions),
        proposals: proposalsTo(ask, programmeEnd(programme), unmet, agreed),
      };
    }
    case 'SINGLE_ACTOR':
      return aroundThread(ask, gap.value.loss, gap.value.id, null);
    case 'SINGLE_TIE':
      return aroundThread(ask, gap.value.loss, gap.value.far, gap.value.near);
  }
}

interface Ask {
  readonly reading: Reading;
  readonly scope: DatedScope;
  readonly programme: NodeId;
}

/** The best to any of the targets, from any of the sources. */
function introductionsTo(
  { reading, scope }: Ask,
  sources: readonly NodeId[],
  targets: readonly NodeId[],
): readonly Introduction[] {
  const numbers = (ids: readonly NodeId[]) => ids.flatMap((id) => reading.network.indexOf(id) ?? []);
  const from = numbers(sources);
  if (from.length === 0) return none;
  return numbers(targets).flatMap((target) =>
    introductionsAmong(reading.lens(scope), {
      sources: from,
      target,
      direction: 'OUT',
      choice: contact,
      maxHops: mostHops,
      k: mostIntroductions,
    }),
  );
}

function orProposed(ask: Ask, introductions: readonly Introduction[], targets: readonly NodeId[]): GapWays {
  const proposals = introductions.length > 0 ? [] : proposalsTo(ask, programmeEnd(ask.programme), targets);
  return { introductions, proposals };
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
function aroundThread(ask: Ask, loss: Loss, without: NodeId, near: NodeId | null): GapWays {
  const { reading, scope, programme } = ask;
  const { network } = reading;
  const lens = reading.lens(scope);
  const [from, avoided, other] = [programme, without, near].map((id) =>
    id === null ? undefined : network.indexOf(id),
  );
  const named = [...new Set([...loss.participants, ...loss.cutOff])].slice(0, mostIntroductions);
  const hangs = (path: Path) =>
    near === null
      ? path.steps.some((step) => step.to === avoided)
      : path.steps.some((step) => step.from === other && step.to === avoided);
  const introductions: Introduction[] = [];
  const unmet: NodeId[] = [];
  for (const id of named) {
    const to = network.indexOf(id);
    if (from === undefined || to === undefined) continue;
    const ways = paths(lens, { from, to, k: mostPaths, maxHops: mostHops, territory: true });
    const best = ways.find((path) => !hangs(path));
    if (best === undefined) unmet.push(id);
    else introductions.push(introductionOf(lens, best));
  }
  const source = near === programme ? otherParticipant(ask, loss, without) : programmeEnd(programme);
  return {
    introductions: introductions.toSorted((a, b) => b.strength - a.strength),
    proposals: introductions.length > 0 || source === null ? [] : proposalsTo(ask, source, unmet.slice(0, 1)),
  };
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
  const { outStart, inStart, inTies } = lens.network;
  let count = 0;
  for (let tie = outStart[node] ?? 0; tie < (outStart[node + 1] ?? 0); tie++) {
    count += Number(lens.usesTie(tie));
  }
  for (let place = inStart[node] ?? 0; place < (inStart[node + 1] ?? 0); place++) {
    count += Number(lens.usesTie(inTies[place] ?? 0));
  }
  return count;
}
