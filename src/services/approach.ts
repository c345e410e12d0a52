/**
 * How a programme would approach a company that is not in the graph: only what is said of it is known. Each way is a
 * chain of known ties to a door, and one last step that is only what was said of the company. Nothing is stored.
 */
import { costOfStrength, strengthOfCost, tieCost } from '../model/contact.js';
import { show } from '../model/check.js';
import type { LocalisedText, NodeState, TieState } from '../model/entity.js';
import type { JobFailure } from '../jobs/pool.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import { tieDeclaration } from '../model/kinds.js';
import { explainApproach } from './approach-in-words.js';
import type { FoundMunicipality, MunicipalityFailure, MunicipalityReference } from './municipality.js';
import { findMunicipality } from './municipality.js';
import type { AnalysisDeps } from './metrics.js';
import { introductionsOf } from './introductions.js';
import type { Lookups } from './programme-facts.js';
import { programmeFacts } from './programme-facts.js';
import type { DatedScope, Reading } from './reading.js';
import type { Introduction } from './traverse.js';
import { mostHops, mostPaths } from './traverse.js';
import { isOfCompanies, speaksOfCompanies } from './wording.js';

/** What is said of a company that is not in the graph. */
export interface Prospect {
  readonly name?: string;
  readonly sector?: string;
  readonly municipality?: MunicipalityReference;
  /** Organisations it is said to be a member of. */
  readonly associations?: readonly NodeId[];
}

export interface ApproachQuestion {
  readonly programme: NodeId;
  readonly prospect: Prospect;
  /** How many ways at the most. */
  readonly k: number;
  /** Longest way, in ties, the last step among them. */
  readonly maxHops: number;
  readonly scope: DatedScope;
}

export const doorKinds = [
  'ASSOCIATION',
  'MUNICIPALITY',
  'PEER_BY_BOTH',
  'PEER_BY_SECTOR',
  'PEER_BY_MUNICIPALITY',
] as const;
/** Why an actor may lead to the company: what was said of it. */
export type DoorKind = (typeof doorKinds)[number];

export interface Door {
  readonly actor: NodeState;
  readonly kind: DoorKind;
}

export interface Way {
  readonly door: Door;
  /** Of the whole way, the last step among it, in (0, 1]. */
  readonly strength: number;
  /** From the programme to the door. */
  readonly introduction: Introduction;
  /** Assumed for the step from the door to the company. */
  readonly lastStrength: number;
}

/** A door to which no way leads, and why. */
export interface ClosedDoor {
  readonly door: Door;
  readonly reason: 'GROUP' | 'NO_CHAIN' | 'PROGRAMME_ITSELF';
}

export interface Approach {
  readonly programme: NodeState;
  readonly municipality: FoundMunicipality | null;
  /**
   * Strongest first, then shortest, then by id. Each door that has a way has its best one among them before any has
   * another, as far as the number asked for allows.
   */
  readonly ways: readonly Way[];
  readonly closed: readonly ClosedDoor[];
  /** Planned ties with companies themselves: whom the programme means to approach. */
  readonly approached: readonly TieState[];
  /** Those with whom the programme plans to approach companies. No contact passes through a group, so no way does. */
  readonly plannedVia: readonly TieState[];
  /** Ties of the bodies of companies that govern the programme: where companies have a seat. */
  readonly boards: readonly TieState[];
  /** The scope of `approached`, `plannedVia` and `boards`. */
  readonly plannedScope: DatedScope;
  readonly explanation: LocalisedText;
}

export interface ApproachFailure extends Failure<
  'UNKNOWN_PROGRAMME' | 'UNKNOWN_ASSOCIATION' | 'NOTHING_GIVEN' | 'OUT_OF_RANGE'
> {
  /** What was not known. */
  readonly ids: readonly NodeId[];
}

/** Assumed strength of the last step: what the ontology has for such a tie, and for peers, who need not know each other, less. */
const lastCosts: Readonly<Record<DoorKind, number>> = {
  ASSOCIATION: tieCost('MEMBER_OF', null),
  MUNICIPALITY: tieCost('SEATED_IN', null),
  // Either reason by itself is worth 0.2: both together 1 − 0.8².
  PEER_BY_BOTH: costOfStrength(0.36),
  PEER_BY_SECTOR: costOfStrength(0.2),
  PEER_BY_MUNICIPALITY: costOfStrength(0.2),
};
/** Member companies of one sector or municipality that are tried as doors, by name. */
const mostPeers = 20;

/**
 * The best ways from a programme to a company of which only this is known, and through whom it plans to approach such
 * companies. A search for each door; statements do not grow with them.
 */
export async function approach(
  { lookups, ...deps }: AnalysisDeps & { readonly lookups: Lookups },
  reading: Reading,
  question: ApproachQuestion,
): Promise<Result<Approach, ApproachFailure | MunicipalityFailure | JobFailure>> {
  const { prospect, scope } = question;
  const unusable = checked(question);
  if (unusable !== null) return unusable;
  const associationIds = [...new Set(prospect.associations ?? [])];
  const [programme, ...associations] = await Promise.all(
    [question.programme, ...associationIds].map((id) => lookups.node.load(id)),
  );
  if (programme?.kind !== 'Programme') {
    return refuse('UNKNOWN_PROGRAMME', 'expected the id of a known programme', [question.programme]);
  }
  const joinable: readonly string[] = tieDeclaration('MEMBER_OF').to;
  const unknown = associationIds.filter((_, place) => !joinable.includes(associations[place]?.kind ?? ''));
  if (unknown.length > 0) {
    return refuse('UNKNOWN_ASSOCIATION', 'expected ids of known organisations that have members', unknown);
  }
  const found =
    prospect.municipality === undefined
      ? null
      : await findMunicipality(reading, prospect.municipality, scope);
  if (found !== null && !found.ok) return found;
  const municipality = found?.value ?? null;
  const [facts, peers] = await Promise.all([
    programmeFacts(lookups, programme, scope),
    peersOf(reading, programme.id, prospect.sector, municipality?.municipality.id, scope),
  ]);
  const doors: readonly Door[] = [
    ...associations.flatMap((actor) =>
      actor === null || actor === undefined ? [] : [{ actor, kind: 'ASSOCIATION' } as const],
    ),
    ...(municipality === null ? [] : [{ actor: municipality.municipality, kind: 'MUNICIPALITY' } as const]),
    ...peers,
  ];
  const searched = await searchedDoors(deps, reading, question, doors);
  if (!searched.ok) return searched;
  const { ways, closed } = searched.value;
  const planned = facts.ties.filter(isPlanned);
  const isWithCompanies = (tie: TieState) => {
    const other = facts.actor(tie.from === programme.id ? tie.to : tie.from);
    return other !== null && isOfCompanies(other);
  };
  const answer = {
    programme,
    municipality,
    ways,
    closed,
    approached: planned.filter(isWithCompanies),
    plannedVia: planned.filter((tie) => !isWithCompanies(tie) && speaksOfCompanies(tie.properties['task'])),
    boards: facts.ties.filter(
      (tie) => tie.kind === 'GOVERNS' && facts.actor(tie.from)?.properties['form'] === 'BOARD_OF_COMPANIES',
    ),
    plannedScope: facts.scope,
  };
  return success({ ...answer, explanation: explainApproach(answer, prospect, facts) });
}

/** Ways through each door, the best k of all, and the doors to which none leads. */
async function searchedDoors(
  deps: AnalysisDeps,
  reading: Reading,
  question: ApproachQuestion,
  doors: readonly Door[],
): Promise<Result<{ readonly ways: readonly Way[]; readonly closed: readonly ClosedDoor[] }, JobFailure>> {
  const lens = reading.lens(question.scope);
  const ways: { readonly way: Way; readonly cost: number; readonly id: string }[] = [];
  const closed: ClosedDoor[] = [];
  for (const door of doors) {
    const number = reading.network.indexOf(door.actor.id);
    if (door.actor.id === question.programme) closed.push({ door, reason: 'PROGRAMME_ITSELF' });
    else if (number !== undefined && lens.isDeadEnd(number)) closed.push({ door, reason: 'GROUP' });
    else {
      const chains = await chainsTo(deps, reading, question, door);
      if (!chains.ok) return chains;
      if (chains.value.length === 0) closed.push({ door, reason: 'NO_CHAIN' });
      else {
        const last = lastCosts[door.kind];
        const passage = number === undefined ? 0 : lens.passageCost(number);
        for (const introduction of chains.value) {
          const cost = costOfStrength(introduction.strength) + passage + last;
          ways.push({
            way: { door, introduction, strength: strengthOfCost(cost), lastStrength: strengthOfCost(last) },
            cost,
            id: [door.actor.id, door.kind, ...introduction.steps.map((step) => step.tie)].join(' '),
          });
        }
      }
    }
  }
  const ranked = ways.toSorted(
    (a, b) =>
      a.cost - b.cost ||
      a.way.introduction.steps.length - b.way.introduction.steps.length ||
      compareText(a.id, b.id),
  );
  const doorsMet = new Set<string>();
  const best: typeof ranked = [];
  const further: typeof ranked = [];
  for (const one of ranked) {
    const door = one.way.door.actor.id;
    (doorsMet.has(door) ? further : best).push(one);
    doorsMet.add(door);
  }
  const chosen = new Set([...best, ...further].slice(0, question.k));
  return success({ ways: ranked.filter((one) => chosen.has(one)).map(({ way }) => way), closed });
}

/** None to what the store knows and the pinned snapshot does not yet. */
async function chainsTo(
  deps: AnalysisDeps,
  reading: Reading,
  { programme, k, maxHops, scope }: ApproachQuestion,
  { actor, kind }: Door,
): Promise<Result<readonly Introduction[], JobFailure>> {
  const [source, target] = [programme, actor.id].map((id) => reading.network.indexOf(id));
  if (source === undefined || target === undefined) return success([]);
  // A seat is a territorial tie: whoever names it asks for territory.
  const territory = kind === 'MUNICIPALITY';
  const asked = { scope, territory, k, maxHops: maxHops - 1, direction: 'OUT' } as const;
  const found = await introductionsOf(deps, reading, asked, [{ sources: [source], target }]);
  return found.ok ? success(found.value[0] ?? []) : found;
}

/** Companies that are members of the programme, of the sector or with a seat in the municipality, by name. */
async function peersOf(
  reading: Reading,
  programme: NodeId,
  sector: string | undefined,
  municipality: NodeId | undefined,
  scope: DatedScope,
): Promise<readonly Door[]> {
  const page = { size: mostPeers, direction: 'FORWARD', from: null } as const;
  const member = { kinds: ['MEMBER_OF'], direction: 'OUT', others: [programme] } as const;
  const peersWhere = async (here: NodeId | undefined, inSector: string | undefined) => {
    const { items } = await reading.store.find(
      reading.viewer,
      {
        scope,
        kinds: ['Company', 'Cooperative'],
        tied:
          here === undefined
            ? [member]
            : [member, { kinds: ['SEATED_IN'], direction: 'OUT', others: [here] }],
        ...(inSector === undefined
          ? {}
          : { where: [{ property: 'sector', op: 'IN', values: [inSector] }] as const }),
      },
      page,
    );
    return items.map(({ item }) => item);
  };
  const [byBoth, bySector, byPlace] = await Promise.all([
    sector === undefined || municipality === undefined ? [] : peersWhere(municipality, sector),
    sector === undefined ? [] : peersWhere(undefined, sector),
    municipality === undefined ? [] : peersWhere(municipality, undefined),
  ]);
  // One that shares both counts once, as that.
  const known = new Set(byBoth.map((peer) => peer.id));
  return [
    ...byBoth.map((actor) => ({ actor, kind: 'PEER_BY_BOTH' }) as const),
    ...bySector
      .filter((peer) => !known.has(peer.id))
      .map((actor) => ({ actor, kind: 'PEER_BY_SECTOR' }) as const),
    ...byPlace
      .filter((peer) => !known.has(peer.id))
      .map((actor) => ({ actor, kind: 'PEER_BY_MUNICIPALITY' }) as const),
  ];
}

/** A planned relation or collaboration of the programme. */
function isPlanned({ kind, modality }: TieState): boolean {
  return modality === 'PLANNED' && (kind === 'LIAISES_WITH' || kind === 'COLLABORATES_WITH');
}

function checked({ prospect, k, maxHops }: ApproachQuestion): ApproachFailure | null {
  const { sector, municipality, associations = [] } = prospect;
  if (sector === undefined && municipality === undefined && associations.length === 0) {
    return refuse(
      'NOTHING_GIVEN',
      'expected at least one of sector, municipality and associations, found none',
    );
  }
  const limits = [
    ['k', k, 1, mostPaths],
    ['maxHops', maxHops, 2, mostHops],
  ] as const;
  for (const [name, value, least, most] of limits) {
    if (!Number.isInteger(value) || value < least || value > most) {
      return refuse('OUT_OF_RANGE', `expected ${name} from ${least} to ${most}, found ${value}`);
    }
  }
  return null;
}

function refuse(
  kind: ApproachFailure['kind'],
  expected: string,
  ids: readonly NodeId[] = [],
): ApproachFailure {
  const found = ids.length === 0 ? '' : `, found ${ids.map(show).join(', ')}`;
  return { ...failure(kind, `${expected}${found}`), ids };
}
