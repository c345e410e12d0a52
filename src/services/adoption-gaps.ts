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
import { compareActors, sortActors } from '../network/network-order.js';
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

/** One gap. What is more than its place in the order is worked out when read: a page costs no more than it shows. */
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
 * them at whatever earlier day counts. Unknown programmes and practices are refused. O(actors + ties) for all of them;
 * each detail costs its own seats and the members who have theirs there.
 */
export async function adoptionGaps(
  reading: Reading,
  question: AdoptionGapsQuestion,
): Promise<Result<AdoptionGaps>> {
  const { scope } = question;
  const limits = withinLimits([['tiers', question.tiers, 1, mostTiers]]);
  if (limits !== null) return limits;
  const misnamed = await firstMisnamed(
    reading,
    [
      { id: question.programme, what: 'programme', kinds: ['Programme'] },
      { id: question.practice, what: 'practice', kinds: ['Practice'] },
    ],
    scope,
  );
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
  const members = membersOf(lens, programme);
  const ways = nearestWays(lens, { starts: members, tiers: question.tiers });
  const served = question.where === 'TERRITORY' ? new Set(placesServed(lens, programme)) : null;
  const found = new Set(
    served === null ? [...ways.keys(), ...members] : [...served].flatMap((place) => seatedAt(lens, place)),
  );
  const near: Surroundings = { lens, members: new Set(members), ways, served, seated: null };
  const gaps = [...found]
    .filter((node) => isCandidate(lens, node) && (question.members || !near.members.has(node)))
    .map((node) => ({ node, gap: gapOf(near, node) }));
  const order = ({ gap }: { readonly gap: AdoptionGap }) => gap.tier ?? mostTiers + 1;
  return gaps
    .sort((a, b) => order(a) - order(b) || compareActors(lens.network, a.node, b.node))
    .map(({ gap }) => gap);
}

function isCandidate(lens: Lens, node: number): boolean {
  return lens.nodes[node] === 1 && candidateKinds.includes(lens.network.nodeKind[node] ?? -1);
}

/** What all gaps of one answer are told from. */
interface Surroundings {
  readonly lens: Lens;
  readonly members: ReadonlySet<number>;
  readonly ways: ReadonlyMap<number, NearestWay>;
  /** The places of the programme's territory, where that is asked. */
  readonly served: ReadonlySet<number> | null;
  /** Members by place; made once, for all gaps, when one of them first needs it. */
  seated: ReadonlyMap<number, readonly number[]> | null;
}

function gapOf(near: Surroundings, node: number): AdoptionGap {
  const { lens, members, ways, served } = near;
  const { network } = lens;
  const isMember = members.has(node);
  const way = ways.get(node);
  const placesOf = () => seatsOf(lens, node).filter((place) => served?.has(place) ?? true);
  return {
    id: network.idOf(node),
    isMember,
    tier: isMember ? 0 : (way?.ties.length ?? null),
    get near() {
      if (way === undefined) return null;
      const steps = stepsFrom(lens, way.start, way.ties);
      return { member: network.idOf(way.start), as: way.direction, steps };
    },
    get places() {
      return placesOf().map((place) => network.idOf(place));
    },
    get membersInSamePlace() {
      const seated = (near.seated ??= membersByPlace(lens, members));
      const neighbours = new Set(placesOf().flatMap((place) => seated.get(place) ?? []));
      neighbours.delete(node);
      return sortActors(network, [...neighbours]).map((other) => network.idOf(other));
    },
  };
}

/** The members with a seat in each place that has any. */
function membersByPlace(lens: Lens, members: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const seated = new Map<number, number[]>();
  for (const member of members) {
    for (const place of seatsOf(lens, member)) {
      const here = seated.get(place);
      if (here === undefined) seated.set(place, [member]);
      else here.push(member);
    }
  }
  return seated;
}
