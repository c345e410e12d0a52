/** Traversals as people ask for them: by ids, on a date, for a viewer. */
import { show } from '../model/check.js';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { isActorKind, tieDeclaration } from '../model/kinds.js';
import type { Presence } from '../model/time.js';
import { maySee } from '../model/viewer.js';
import { eachTieFrom, eachTieTo } from '../network/actor-ties.js';
import type { TieChoice } from '../network/kind-tables.js';
import type { Lens } from '../network/lens.js';
import { factsOf, fictionFlag } from '../network/network.js';
import type { ActorFilter } from './actors.js';
import { inventedRefused } from './invented.js';
import type { DatedScope, Reading } from './reading.js';

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
  eachTieFrom(network, node, (tie) => meet(tie, 'OUT'));
  eachTieTo(network, node, (tie) => meet(tie, 'IN'));
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

/**
 * Numbers of actors. One that the viewer may not see is as unknown as one that is not there; an invented one is refused
 * where the scope does not ask for fiction, for nothing could be said of it.
 */
export function numbersOf(
  { network, viewer }: Reading,
  ids: readonly NodeId[],
  scope: DatedScope,
): Result<readonly number[]> {
  const numbers: number[] = [];
  for (const id of ids) {
    const number = network.indexOf(id);
    const facts = number === undefined ? 0 : factsOf(network, number);
    const audience = number === undefined ? undefined : network.audiences[network.nodeAudience[facts] ?? 0];
    if (number === undefined || audience === undefined || !maySee(viewer, audience)) return unknownActor(id);
    const isInvented = ((network.nodeFlags[facts] ?? 0) & fictionFlag) !== 0;
    if (isInvented && !scope.includeFiction) return inventedRefused(id);
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
