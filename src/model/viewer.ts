/**
 * Who asks, and what they may see. Every read takes a viewer; what a viewer may not see is removed before
 * anything is counted or traversed, so the answer equals that of a network which never had it.
 */
import type { NodeId } from './ids.js';
import { compareText } from './ids.js';

/** Who acts: a person's or program's account, as far as the hub knows it. */
export interface Principal {
  /** Opaque name, written into the log beside what it changed. */
  readonly name: string;
  readonly role: 'OPERATOR' | 'COORDINATOR' | 'MEMBER' | 'PUBLIC';
  /** Organisations it speaks for. */
  readonly organisations: readonly NodeId[];
  /** Programmes it is a member or coordinator of. */
  readonly programmes: readonly NodeId[];
}

/** The rights of a principal, in the form that reads use. */
export interface Viewer {
  readonly principal: Principal;
  /** Sees everything: the operator of the hub. */
  readonly all: boolean;
  /** The audiences it belongs to: ids of organisations and programmes. */
  readonly audiences: ReadonlySet<NodeId>;
  /** Equal for viewers who see the same: part of every cache and loader key. */
  readonly key: string;
}

/**
 * Who may see a thing by itself: everyone when empty, else the members of any of these audiences (programmes,
 * or parties and the coordinating programme), sorted. A tie or record is, besides, hidden whenever one of its ends is.
 */
export type Audience = readonly NodeId[];

export const everyone: Audience = [];

/** The canonical form of an audience. An empty list would mean everyone, so a restricted audience must name someone. */
export function audienceOf(members: Iterable<NodeId>): Audience {
  return [...new Set(members)].sort(compareText);
}

/** True when the viewer belongs to the audience. */
export function maySee(viewer: Viewer, audience: Audience): boolean {
  return viewer.all || audience.length === 0 || audience.some((id) => viewer.audiences.has(id));
}

/** The viewer a principal is. */
export function viewerOf(principal: Principal): Viewer {
  const all = principal.role === 'OPERATOR';
  const audiences = audienceOf([...principal.organisations, ...principal.programmes]);
  return {
    principal,
    all,
    audiences: new Set(audiences),
    key: all ? '*' : JSON.stringify(audiences),
  };
}

/** The hub itself, which sees everything: for what it decides by what hangs on a thing, whoever may see it. Its answers never reach a client as they are. */
export const hubItself: Viewer = viewerOf({
  name: 'hub',
  role: 'OPERATOR',
  organisations: [],
  programmes: [],
});
