/** Traversals as people ask for them: by ids, on a date, for a viewer. */
import { strengthOfCost } from '../model/contact.js';
import { show } from '../model/check.js';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { isActorKind, tieDeclaration } from '../model/kinds.js';
import type { Presence } from '../model/time.js';
import { maySee } from '../model/viewer.js';
import type { Path } from '../network/algorithms/paths.js';
import { paths } from '../network/algorithms/paths.js';
import type { TieChoice } from '../network/kind-tables.js';
import type { Lens } from '../network/lens.js';
import { fictionFlag } from '../network/network.js';
import type { ActorFilter } from './actors.js';
import type { DatedScope, Reading } from './reading.js';
import { databaseFor, introductionOfStored } from './traverse-in-database.js';

export const mostHops = 8;
export const mostPaths = 10;
export const mostDrawn = 500;
export const mostSources = 10_000;

export interface TieQuestion {
  readonly scope: DatedScope;
  /** All kinds where missing. */
  readonly kinds?: readonly TieKind[];
  /** Also along ties to places. */
  readonly territory: boolean;
  /** Only along ties that are certain on the day; presumed ones too where missing. */
  readonly certainOnly?: boolean;
}

export interface ReachQuestion extends TieQuestion {
  readonly sources: readonly NodeId[];
  /** `OUT`: whom they reach; `IN`: who reaches them. */
  readonly direction: 'OUT' | 'IN';
  readonly hops: number;
  /** Weakest chain, in (0, 1]. */
  readonly minStrength?: number;
  /** Which of those reached count. */
  readonly target?: ActorFilter;
}

export interface PathQuestion extends TieQuestion {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly k: number;
  readonly maxHops: number;
}

/** One step of an introduction: a tie, in the direction in which contact passes. */
export interface Step {
  readonly tie: TieId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly presence: Presence;
}

export interface Introduction {
  readonly strength: number;
  /** What the passages through programmes and bodies weaken it by: a factor in (0, 1]. */
  readonly passages: number;
  readonly steps: readonly Step[];
}

/** As `introductions`; a single one of few ties is found in the database where the hub is set so. */
export async function introductionsWhereSet(
  reading: Reading,
  question: PathQuestion,
): Promise<Result<readonly Introduction[]>> {
  const traversals = question.k === 1 ? databaseFor(reading, question.maxHops, 1) : null;
  if (traversals === null) return introductions(reading, question);
  const refused = await refusedActor(reading, [question.from, question.to], question.scope);
  if (refused !== null) return refused;
  const path = await traversals.bestPath(reading.viewer, question);
  return success(path === null ? [] : [introductionOfStored(path, question.scope.asOf)]);
}

/** The k best introductions from one actor to another, best first; empty where there is none. */
export function introductions(reading: Reading, question: PathQuestion): Result<readonly Introduction[]> {
  const limits = withinLimits([
    ['k', question.k, 1, mostPaths],
    ['maxHops', question.maxHops, 1, mostHops],
  ]);
  if (limits !== null) return limits;
  const ends = numbersOf(reading, [question.from, question.to], question.scope);
  if (!ends.ok) return ends;
  const [from, to] = ends.value;
  if (from === undefined || to === undefined) return success([]);
  const lens = reading.lens(question.scope);
  const { k, maxHops } = question;
  const found = paths(lens, { from, to, k, maxHops, ...tieChoiceOf(question) });
  return success(found.map((path) => introductionOf(lens, path)));
}

/** The best introduction from any of some actors to another, or from it to any of them. */
export function bestIntroduction(
  reading: Reading,
  question: Omit<ReachQuestion, 'target' | 'minStrength'>,
  target: NodeId,
): Introduction | null {
  const lens = reading.lens(question.scope);
  const { hops } = question;
  const targetNumber = reading.network.indexOf(target);
  if (targetNumber === undefined) return null;
  let best: Path | null = null;
  for (const source of question.sources) {
    const number = reading.network.indexOf(source);
    if (number === undefined) continue;
    const [from, to] = question.direction === 'OUT' ? [number, targetNumber] : [targetNumber, number];
    const [path] = paths(lens, {
      from,
      to,
      k: 1,
      maxHops: hops,
      ...tieChoiceOf(question),
    });
    if (path !== undefined && (best === null || isBetter(path, best))) best = path;
  }
  return best === null ? null : introductionOf(lens, best);
}

/** Ties of a lens that an actor has, by kind and direction: what there is to ask the store for. */
export function tieKindsOf(
  lens: Lens,
  actor: NodeId,
): readonly { readonly kind: TieKind; readonly direction: 'OUT' | 'IN' }[] {
  const { network } = lens;
  const node = network.indexOf(actor);
  if (node === undefined) return [];
  const met = new Map<string, { readonly kind: TieKind; readonly direction: 'OUT' | 'IN' }>();
  const meet = (tie: number, direction: 'OUT' | 'IN') => {
    const kind = network.tieKindOf(tie);
    // As the store judges it: a succession may join those who are no more.
    const counts = tieDeclaration(kind).succession === true ? lens.admitsTie(tie) : lens.usesTie(tie);
    if (!counts) return;
    met.set(`${kind} ${direction}`, { kind, direction });
  };
  for (let tie = network.outStart[node] ?? 0; tie < (network.outStart[node + 1] ?? 0); tie++)
    meet(tie, 'OUT');
  for (let place = network.inStart[node] ?? 0; place < (network.inStart[node + 1] ?? 0); place++) {
    meet(network.inTies[place] ?? 0, 'IN');
  }
  return [...met.values()];
}

/** Which ties a question is about, as traversals take it. */
export function tieChoiceOf({ kinds, territory, certainOnly }: Omit<TieQuestion, 'scope'>): TieChoice {
  return {
    territory,
    ...(kinds === undefined ? {} : { kinds }),
    ...(certainOnly === undefined ? {} : { certainOnly }),
  };
}

/** A path with the ids of its actors and ties. */
export function introductionOf(lens: Lens, path: Path): Introduction {
  const { network } = lens;
  const alongTies = path.steps.reduce((sum, step) => sum + (network.tieCost[step.tie] ?? 0), 0);
  return {
    strength: strengthOfCost(path.cost),
    passages: strengthOfCost(path.cost - alongTies),
    steps: path.steps.map((step) => ({
      tie: network.tieIdOf(step.tie),
      from: network.idOf(step.from),
      to: network.idOf(step.to),
      presence: lens.presence(step.tie),
    })),
  };
}

function isBetter(path: Path, than: Path): boolean {
  return path.cost < than.cost || (path.cost === than.cost && path.steps.length < than.steps.length);
}

/**
 * Numbers of actors. One that the viewer may not see is as unknown as one that is not there; an invented one is refused
 * where a scope is given that does not ask for fiction, for nothing could be said of it.
 */
export function numbersOf(
  { network, viewer }: Reading,
  ids: readonly NodeId[],
  scope?: DatedScope,
): Result<readonly number[]> {
  const numbers: number[] = [];
  for (const id of ids) {
    const number = network.indexOf(id);
    const audience = number === undefined ? undefined : network.audiences[network.nodeAudience[number] ?? 0];
    if (number === undefined || audience === undefined || !maySee(viewer, audience)) return unknownActor(id);
    const isInvented = ((network.nodeFlags[number] ?? 0) & fictionFlag) !== 0;
    if (isInvented && scope?.includeFiction === false) return inventedRefused(id);
    numbers.push(number);
  }
  return success(numbers);
}

/** As `numbersOf` refuses, by what is stored; null where all may be asked about. */
export async function refusedActor(
  { store, viewer }: Reading,
  ids: readonly NodeId[],
  scope: DatedScope,
): Promise<ReturnType<typeof failure> | null> {
  const nodes = await store.nodes(viewer, ids);
  for (const [place, id] of ids.entries()) {
    const node = nodes[place];
    if (!isActorKind(node?.kind ?? '')) return unknownActor(id);
    if (node?.fiction === true && !scope.includeFiction) return inventedRefused(id);
  }
  return null;
}

function unknownActor(id: NodeId): ReturnType<typeof failure> {
  return failure('UNKNOWN_ACTOR', `expected the id of a known actor, found ${show(id)}`);
}

/** The refusal of something invented where no fiction was asked for. */
export function inventedRefused(id: NodeId): ReturnType<typeof failure> {
  return failure('UNKNOWN_ACTOR', `${show(id)} is invented: expected includeFiction: true, found false`);
}

/** A refusal where a number is not whole or beyond its limits; null where all are within. */
export function withinLimits(
  limits: readonly (readonly [name: string, value: number, least: number, most: number])[],
): ReturnType<typeof failure> | null {
  for (const [name, value, least, most] of limits) {
    if (!Number.isInteger(value) || value < least || value > most) {
      return failure('OUT_OF_RANGE', `expected ${name} from ${least} to ${most}, found ${value}`);
    }
  }
  return null;
}
