/**
 * What recipients may see of a network, opened once for all who see the same: most belong to no audience that a network names, and see
 * what the public sees. Searches are kept with their lens, so that an opportunity costs one for each group.
 */
import type { AlertPath } from '../../model/alert.js';
import type { TieKind } from '../../model/kinds.js';
import { compareText } from '../../model/ids.js';
import type { NodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import type { Viewer } from '../../model/viewer.js';
import { reach } from '../../network/algorithms/reach.js';
import { pathsAlong } from '../../network/algorithms/paths.js';
import type { Contacts } from '../../network/contacts.js';
import { contactsOfLens } from '../../network/contacts.js';
import type { Lens } from '../../network/lens.js';
import { openLens } from '../../network/lens.js';
import type { Network } from '../../network/network.js';
import { introductionOf } from '../introductions.js';
import { mostFilterHops } from '../../model/alert-filter.js';

export interface SharedLens {
  readonly lens: Lens;
  /** In how few ties an actor reaches another, where it does within so many; along these kinds, or all that are not to places. */
  readonly hopsTo: (
    from: number,
    to: number,
    most: number,
    channels: readonly TieKind[] | null,
  ) => number | null;
  /** The best introduction; null where there is none of at most `mostFilterHops` ties. */
  readonly introduction: (from: number, to: number, channels: readonly TieKind[] | null) => AlertPath | null;
}

export interface AlertLenses {
  readonly of: (network: Network, viewer: Viewer, day: Day, includeFiction: boolean) => SharedLens;
}

/** What has been done, for tests that count it. */
export interface AlertWork {
  lenses: number;
  reaches: number;
  paths: number;
}

/** Of one network, and of one lens; then all are let go. */
const mostLenses = 64;
const mostSearches = 10_000;

export function createAlertLenses(work: AlertWork = { lenses: 0, reaches: 0, paths: 0 }): AlertLenses {
  /** By what all positions of one state share. */
  const ofState = new WeakMap<object, Map<string, SharedLens>>();
  const audiencesOf = new WeakMap<Network['audiences'], ReadonlySet<NodeId>>();
  const named = (network: Network): ReadonlySet<NodeId> => {
    const known = audiencesOf.get(network.audiences) ?? new Set(network.audiences.flat());
    audiencesOf.set(network.audiences, known);
    return known;
  };
  return {
    of: (network, viewer, day, includeFiction) => {
      const state = network.overlay ?? network.inTies;
      const kept = ofState.get(state) ?? new Map<string, SharedLens>();
      ofState.set(state, kept);
      const audiences = named(network);
      const counting = viewer.all ? ['*'] : [...viewer.audiences].filter((id) => audiences.has(id));
      const key = JSON.stringify([counting.sort(compareText), day, includeFiction]);
      let shared = kept.get(key);
      if (shared === undefined) {
        if (kept.size >= mostLenses) kept.clear();
        work.lenses += 1;
        const lens = openLens(network, { viewer, asOf: day, includeProposed: false, includeFiction });
        shared = sharedLens(lens, work);
        kept.set(key, shared);
      }
      return shared;
    },
  };
}

function sharedLens(lens: Lens, work: AlertWork): SharedLens {
  const reaches = new Map<string, ReadonlyMap<number, number>>();
  const introductions = new Map<string, AlertPath | null>();
  const contacts = new Map<string, Contacts>();
  const choiceOf = (channels: readonly TieKind[] | null) => ({
    territory: false,
    ...(channels === null ? {} : { kinds: channels }),
  });
  return {
    lens,
    hopsTo: (from, to, most, channels) => {
      const reached = kept(reaches, JSON.stringify([from, most, channels]), () => {
        work.reaches += 1;
        const { nodes, hops } = reach(lens, {
          sources: [from],
          direction: 'OUT',
          hops: most,
          ...choiceOf(channels),
        });
        return new Map(Array.from(nodes, (node, place) => [node, hops[place] ?? 0]));
      });
      return reached.get(to) ?? null;
    },
    introduction: (from, to, channels) =>
      kept(introductions, JSON.stringify([from, to, channels]), () => {
        work.paths += 1;
        const along = kept(contacts, JSON.stringify(channels), () =>
          contactsOfLens(lens, choiceOf(channels)),
        );
        const [best] = pathsAlong(along, { from, to, k: 1, maxHops: mostFilterHops }) ?? [];
        return best === undefined ? null : introductionOf(lens, best);
      }),
  };
}

function kept<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  if (all.size >= mostSearches) all.clear();
  const made = make();
  all.set(key, made);
  return made;
}
