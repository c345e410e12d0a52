/** The best introductions from one actor to another. */
import { invariant } from '../../model/failure.js';
import type { Contacts } from '../contacts.js';
import { contactsOfLens } from '../contacts.js';
import type { TieChoice } from '../kind-tables.js';
import type { Lens } from '../lens.js';
import { openPathSearch } from './path-search.js';
import type { Ban, Trail } from './path-search.js';

export interface PathsAlongOptions {
  /** Numbers of the actors. */
  readonly from: number;
  readonly to: number;
  /** How many paths at the most. */
  readonly k: number;
  /** Longest path, in ties. */
  readonly maxHops: number;
  /** How many ties to look at around the beginning before the search; decides the speed and never the answer. */
  readonly lookahead?: number;
  /** How many ties to look at, roughly, before giving up; no limit where missing. */
  readonly mostTies?: number;
}

export type PathsOptions = Omit<PathsAlongOptions, 'mostTies'> & TieChoice;

export interface PathStep {
  /** Number of the tie, or of the edge of a graph: of those that lead from one to the other, the strongest; of equal ones, that of the first id. */
  readonly tie: number;
  /** Where contact passes from and to; a tie may be used against its own direction. */
  readonly from: number;
  readonly to: number;
}

export interface Path {
  /** Of all its ties and of the passages through programmes and bodies, in millionths of −ln strength. */
  readonly cost: number;
  readonly steps: readonly PathStep[];
}

/**
 * The k best simple paths by (cost, number of ties, ids of the actors along the way). Two paths differ in the actors
 * they pass, not in parallel ties. None where either end is left out by the lens, or where both are the same.
 *
 * Yen 1971 in Lawler's form (1972), which meets no path twice: each path found splits what remains into parts, and
 * the best of each part waits until it is its turn. O(k · length) searches, each O(maxHops · ties · log) at
 * worst; guided by what paths take at the least, they settle few actors that lie on no good path.
 */
export function paths(lens: Lens, options: PathsOptions): readonly Path[] {
  const found = pathsAlong(contactsOfLens(lens, options), options);
  invariant(found !== null, 'what may look at all ties comes to an end');
  return found;
}

/** The same along contacts that are opened already; null where it gave up. */
export function pathsAlong(contacts: Contacts, options: PathsAlongOptions): readonly Path[] | null {
  const { from, to, k, maxHops } = options;
  if (from === to || contacts.present[from] !== 1 || contacts.present[to] !== 1) return [];
  if (k < 1 || maxHops < 1) return [];
  const search = openPathSearch(contacts, options);
  const found: Candidate[] = [];
  const waiting: Candidate[] = [];
  const consider = (start: Trail, banned: Ban) => {
    const trail = search.complete(start, banned);
    if (trail !== null) waiting.push({ trail, deviation: start.nodes.length - 1, banned });
  };
  consider({ nodes: [from], ties: [], cost: 0 }, new Set());
  while (found.length < k) {
    if (search.gaveUp()) return null;
    const best = takeBest(waiting, contacts);
    if (best === null) break;
    found.push(best);
    if (found.length === k) break;
    for (let place = best.deviation; place < best.trail.ties.length; place++) {
      const inherited = place === best.deviation ? best.banned : [];
      consider(search.start(best.trail, place), new Set([...inherited, best.trail.nodes[place + 1]!]));
      if (search.gaveUp()) return null;
    }
  }
  return found.map(({ trail }) => ({ cost: trail.cost, steps: stepsOf(trail) }));
}

interface Candidate {
  readonly trail: Trail;
  /** Up to this place of the trail, all paths of its part are the same. */
  readonly deviation: number;
  /** Where no path of its part goes on from there. */
  readonly banned: Ban;
}

function takeBest(waiting: Candidate[], contacts: Contacts): Candidate | null {
  let best = 0;
  for (let index = 1; index < waiting.length; index++) {
    if (compareTrails(waiting[index]!.trail, waiting[best]!.trail, contacts) < 0) best = index;
  }
  return waiting.splice(best, 1)[0] ?? null;
}

function compareTrails(a: Trail, b: Trail, contacts: Contacts): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  const place = a.nodes.findIndex((node, index) => node !== b.nodes[index]);
  return place === -1 ? 0 : contacts.compareActors(a.nodes[place]!, b.nodes[place]!);
}

function stepsOf(trail: Trail): readonly PathStep[] {
  return trail.ties.map((tie, place) => ({ tie, from: trail.nodes[place]!, to: trail.nodes[place + 1]! }));
}
