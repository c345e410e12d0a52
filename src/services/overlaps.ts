/** What two actors, or two programmes, have in common: partners, and those who take part in both. */
import { show } from '../model/check.js';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { participantsOf } from '../network/algorithms/participants.js';
import { sharedNeighbours } from '../network/algorithms/shared-neighbours.js';
import type { Lens } from '../network/lens.js';
import { firstMisnamed } from './actors.js';
import type { DatedScope, Reading } from './reading.js';
import { stepFrom } from './steps.js';
import type { Step } from './traverse.js';
import { mostDrawn, numbersOf, withinLimits } from './traverse.js';

export const mostProgrammes = 20;

export interface SharedPartnersQuestion {
  readonly scope: DatedScope;
  readonly a: NodeId;
  readonly b: NodeId;
  /** All kinds where missing. */
  readonly kinds?: readonly TieKind[];
  /** Also partners by ties to places. */
  readonly territory: boolean;
  readonly groups: boolean;
}

export interface SharedPartner {
  readonly id: NodeId;
  readonly isGroup: boolean;
  /** Of the strongest tie with each of the two, added up, in millionths of −ln strength. */
  readonly cost: number;
  /** Its ties with each, as steps from it. */
  readonly withA: readonly Step[];
  readonly withB: readonly Step[];
}

export interface OverlapsQuestion {
  readonly scope: DatedScope;
  /** The first programmes of the scope by name where missing, as many as are compared at once. */
  readonly programmes?: readonly NodeId[];
  /** How many actors each pair tells of at the most. */
  readonly limit: number;
}

export interface Overlaps {
  /** Most in common first, then by ids. */
  readonly pairs: readonly Overlap[];
  /** How many programmes were compared. */
  readonly compared: number;
  /** Whether programmes were left out because there are more than are compared at once. */
  readonly truncated: boolean;
}

export interface Overlap {
  readonly programmes: readonly [NodeId, NodeId];
  /** How many take part in both; groups are not counted. */
  readonly count: number;
  /** Organisations first, then groups; by id. */
  readonly participants: readonly OverlapParticipant[];
  /** Whether some are left out for the limit. */
  readonly truncated: boolean;
}

export interface OverlapParticipant {
  readonly id: NodeId;
  readonly isGroup: boolean;
  /** By which ties it takes part in each; a seat on a body is followed by the tie of the body. */
  readonly inFirst: readonly Step[];
  readonly inSecond: readonly Step[];
}

/** Those tied to both actors, strongest first, then by id. Unknown ids are refused, and twice the same. */
export function sharedPartners(
  reading: Reading,
  question: SharedPartnersQuestion,
): Result<readonly SharedPartner[]> {
  if (question.a === question.b) {
    return failure('SAME_ACTOR', `expected two different actors, found ${show(question.a)} twice`);
  }
  const ends = numbersOf(reading, [question.a, question.b], question.scope);
  if (!ends.ok) return ends;
  const [a = 0, b = 0] = ends.value;
  const { kinds, territory, groups } = question;
  const lens = reading.lens(question.scope);
  const found = sharedNeighbours(lens, {
    a,
    b,
    territory,
    groups,
    ...(kinds === undefined ? {} : { kinds }),
  });
  return success(
    found.map(({ node, tiesToA, tiesToB, cost }) => ({
      id: reading.network.idOf(node),
      isGroup: lens.isDeadEnd(node),
      cost,
      withA: tiesToA.map((tie) => stepFrom(lens, node, tie)),
      withB: tiesToB.map((tie) => stepFrom(lens, node, tie)),
    })),
  );
}

/** Every two programmes in which somebody takes part in both; of those named, or of the first by name. */
export async function overlaps(reading: Reading, question: OverlapsQuestion): Promise<Result<Overlaps>> {
  const limits = withinLimits([['limit', question.limit, 1, mostDrawn]]);
  if (limits !== null) return limits;
  const lens = reading.lens(question.scope);
  const { ids, more } = await programmesOf(reading, question);
  const isChosen = question.programmes !== undefined;
  if (isChosen && (ids.length > mostProgrammes || ids.length < 2)) {
    return failure('OUT_OF_RANGE', `expected 2 to ${mostProgrammes} programmes, found ${ids.length}`);
  }
  const misnamed = await firstMisnamed(
    reading,
    ids.map((id) => ({ id, what: 'programme', kinds: ['Programme'] as const })),
    question.scope,
  );
  if (misnamed !== null) return misnamed;
  const numbers = numbersOf(reading, ids.toSorted(), question.scope);
  if (!numbers.ok) return numbers;
  const circles = numbers.value.map((programme) => ({
    programme,
    participants: participantsOf(lens, programme),
  }));
  const found = circles.flatMap((first, place) =>
    circles.slice(place + 1).flatMap((second) => overlapOf(lens, first, second, question.limit) ?? []),
  );
  // Pairs were made in the order of their ids, which sorting keeps.
  const pairs = found.toSorted((one, other) => other.count - one.count);
  return success({ pairs, compared: ids.length, truncated: more });
}

interface Circle {
  readonly programme: number;
  readonly participants: ReadonlyMap<number, readonly number[]>;
}

function overlapOf(lens: Lens, first: Circle, second: Circle, limit: number): Overlap | null {
  const both = [...first.participants.keys()].filter((node) => second.participants.has(node));
  if (both.length === 0) return null;
  const organisations = both.filter((node) => !lens.isDeadEnd(node));
  const groups = both.filter((node) => lens.isDeadEnd(node));
  const stepsIn = (circle: Circle, node: number) =>
    participationSteps(lens, node, circle.participants.get(node) ?? []);
  return {
    programmes: [lens.network.idOf(first.programme), lens.network.idOf(second.programme)],
    count: organisations.length,
    participants: [...organisations, ...groups].slice(0, limit).map((node) => ({
      id: lens.network.idOf(node),
      isGroup: lens.isDeadEnd(node),
      inFirst: stepsIn(first, node),
      inSecond: stepsIn(second, node),
    })),
    truncated: both.length > limit,
  };
}

/** The actor's own ties as steps from it, those of its bodies as steps from the bodies. */
function participationSteps(lens: Lens, node: number, ties: readonly number[]): readonly Step[] {
  const { tieFrom, tieTo } = lens.network;
  return ties.map((tie) => {
    const isOwn = tieFrom[tie] === node || tieTo[tie] === node;
    return stepFrom(lens, isOwn ? node : (tieFrom[tie] ?? node), tie);
  });
}

/** The programmes named, each once, or the first of the scope by name that the snapshot knows. */
async function programmesOf(
  reading: Reading,
  { scope, programmes }: OverlapsQuestion,
): Promise<{ readonly ids: readonly NodeId[]; readonly more: boolean }> {
  if (programmes !== undefined) return { ids: [...new Set(programmes)], more: false };
  const { items, more } = await reading.store.find(
    reading.viewer,
    { scope, kinds: ['Programme'] },
    { size: mostProgrammes, direction: 'FORWARD', from: null },
  );
  const ids = items.map(({ item }) => item.id).filter((id) => reading.network.indexOf(id) !== undefined);
  return { ids, more };
}
