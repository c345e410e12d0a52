/** Whom a programme could still spread solidarity behaviour to: near its members, and not known to have adopted any. */
import type { NodeState } from '../model/entity.js';
import { invariant } from '../model/failure.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { actorKinds } from '../model/kinds.js';
import { dawn } from '../model/time.js';
import { membersOf, placesServed, seatedAt, seatsOf } from '../network/algorithms/seats.js';
import type { NearestWay } from '../network/algorithms/tiers.js';
import { nearestWays } from '../network/algorithms/tiers.js';
import type { Lens } from '../network/lens.js';
import { firstMisnamed } from './actors.js';
import { knownToHaveAdopted } from './known-deeds.js';
import type { DatedScope, Reading } from './reading.js';
import { recordKeepingOf } from './record-keeping.js';
import { stepsFrom } from './steps.js';
import { mostTiers } from './supply-chain.js';
import type { Step } from './traverse.js';
import { withinLimits } from './traverse.js';

export interface AdoptionGapsQuestion {
  readonly scope: DatedScope;
  readonly programme: NodeId;
  /** Up and down the supply chain of its members, or with a seat in a place it serves. */
  readonly where: 'CHAIN' | 'TERRITORY';
  /** How many tiers of the chain count. */
  readonly tiers: number;
  /** Any practice at all where missing. */
  readonly practice?: NodeId;
  /** Members too, at tier 0. */
  readonly members: boolean;
}

export interface AdoptionGap {
  readonly id: NodeId;
  readonly isMember: boolean;
  /** Supplies away from the nearest member, 0 for a member; null beyond the tiers asked for. */
  readonly tier: number | null;
  /** How it stands to the nearest member in the chain; null where nobody is near, and for members. */
  readonly near: {
    readonly member: NodeId;
    readonly as: NearestWay['direction'];
    readonly steps: readonly Step[];
  } | null;
  /** Where it has its seats: of those in the programme's territory, where that is asked. By id. */
  readonly places: readonly NodeId[];
  /** Members with a seat in one of these places, by id; itself not among them. */
  readonly membersInSamePlace: readonly NodeId[];
}

export interface AdoptionGaps {
  readonly programme: NodeState;
  readonly practice: NodeState | null;
  readonly where: AdoptionGapsQuestion['where'];
  /** Nearest tier first, then by id. */
  readonly gaps: readonly AdoptionGap[];
  /** How many companies and cooperatives were looked at. */
  readonly considered: number;
  /** Whether the programme has declared all its adoptions to be recorded: only then is what is not recorded a no. */
  readonly recordsComplete: boolean;
}

const candidateKinds = ['Company', 'Cooperative'].map((kind) => actorKinds.findIndex((one) => one === kind));

/**
 * Companies and cooperatives near the members of a programme of which no adoption is recorded. What is recorded of
 * them at whatever earlier day counts. Unknown programmes and practices are refused.
 */
export async function adoptionGaps(
  reading: Reading,
  question: AdoptionGapsQuestion,
): Promise<Result<AdoptionGaps>> {
  const { scope } = question;
  const limits = withinLimits([['tiers', question.tiers, 1, mostTiers]]);
  if (limits !== null) return limits;
  const misnamed = await firstMisnamed(reading, [
    { id: question.programme, what: 'programme', kinds: ['Programme'] },
    { id: question.practice, what: 'practice', kinds: ['Practice'] },
  ]);
  if (misnamed !== null) return misnamed;
  const [programme, practice = null] = await reading.store.nodes(reading.viewer, [
    question.programme,
    ...(question.practice === undefined ? [] : [question.practice]),
  ]);
  invariant(programme, 'a programme that was found is gone');
  const candidates = candidatesOf(reading, question);
  const [adopted, keeping] = await Promise.all([
    knownToHaveAdopted(
      reading,
      candidates.map(({ id }) => id),
      question.practice ?? null,
      scope,
    ),
    recordKeepingOf(reading, question.programme, scope),
  ]);
  return success({
    programme,
    practice,
    where: question.where,
    gaps: candidates.filter(({ id }) => !adopted.has(id)),
    considered: candidates.length,
    recordsComplete: isOf(programme, practice) && keeping.covers('Adoption', dawn, scope.asOf),
  });
}

/** A programme keeps no records of the practices of others. */
function isOf(programme: NodeState, practice: NodeState | null): boolean {
  return practice === null || practice.references['programmes']?.includes(programme.id) === true;
}

function candidatesOf(reading: Reading, question: AdoptionGapsQuestion): readonly AdoptionGap[] {
  const lens = reading.lens(question.scope);
  const programme = reading.network.indexOf(question.programme);
  if (programme === undefined) return [];
  const members = new Set(membersOf(lens, programme));
  const ways = nearestWays(lens, { starts: [...members], tiers: question.tiers });
  const served = new Set(question.where === 'TERRITORY' ? placesServed(lens, programme) : []);
  const found =
    question.where === 'TERRITORY'
      ? new Set([...served].flatMap((place) => seatedAt(lens, place)))
      : new Set([...ways.keys(), ...members]);
  const wanted = [...found].filter(
    (node) => isCandidate(lens, node) && (question.members || !members.has(node)),
  );
  const gaps = wanted.map((node) => {
    const seats = seatsOf(lens, node);
    const places = question.where === 'TERRITORY' ? seats.filter((place) => served.has(place)) : seats;
    return { node, gap: gapOf(lens, node, members, ways.get(node), places) };
  });
  // Numbers of actors follow their ids.
  const order = ({ gap }: { readonly gap: AdoptionGap }) => gap.tier ?? mostTiers + 1;
  return gaps.toSorted((a, b) => order(a) - order(b) || a.node - b.node).map(({ gap }) => gap);
}

function isCandidate(lens: Lens, node: number): boolean {
  return lens.nodes[node] === 1 && candidateKinds.includes(lens.network.nodeKind[node] ?? -1);
}

function gapOf(
  lens: Lens,
  node: number,
  members: ReadonlySet<number>,
  way: NearestWay | undefined,
  places: readonly number[],
): AdoptionGap {
  const { network } = lens;
  const isMember = members.has(node);
  const neighbours = new Set(places.flatMap((place) => seatedAt(lens, place)));
  return {
    id: network.idOf(node),
    isMember,
    tier: isMember ? 0 : (way?.ties.length ?? null),
    near:
      way === undefined
        ? null
        : {
            member: network.idOf(way.start),
            as: way.direction,
            steps: stepsFrom(lens, way.start, way.ties),
          },
    places: places.map((place) => network.idOf(place)),
    membersInSamePlace: [...neighbours]
      .filter((other) => other !== node && members.has(other))
      .sort((a, b) => a - b)
      .map((other) => network.idOf(other)),
  };
}
