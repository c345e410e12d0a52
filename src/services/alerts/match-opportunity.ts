/** Whom an opportunity concerns, and why: by the network and the preferences of one position, as each may see it. */
import type { AlertPath, AlertReason, AlertRecipient, AlertTerm } from '../../model/alert.js';
import type { AlertFilter } from '../../model/alert-filter.js';
import type { NodeState } from '../../model/entity.js';
import type { TieKind } from '../../model/kinds.js';
import { actorKinds, tieKinds } from '../../model/kinds.js';
import type { NodeId } from '../../model/ids.js';
import { compareText } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import type { Viewer } from '../../model/viewer.js';
import { maySee, hubItself } from '../../model/viewer.js';
import { tiesFrom } from '../../network/actor-ties.js';
import { seatsOf } from '../../network/algorithms/seats.js';
import type { Lens } from '../../network/lens.js';
import type { Network } from '../../network/network.js';
import { factsOf, fictionFlag } from '../../network/network.js';
import { actorViewer } from '../actor-viewer.js';
import type { AlertLenses, SharedLens } from './alert-lenses.js';
import type { Preference, PreferenceIndex } from './preference-index.js';

/** Where and when it is asked. */
export interface AlertGround {
  readonly network: Network;
  readonly day: Day;
  readonly lenses: AlertLenses;
}

/** By id. Its publisher is not among them, nor anybody who may not see it. */
export function matchOpportunity(
  ground: AlertGround,
  preferences: Pick<PreferenceIndex, 'find'>,
  opportunity: NodeState,
): readonly AlertRecipient[] {
  const wanting = new Map<NodeId, Preference[]>();
  for (const recipient of named(opportunity, 'addressedTo')) wanting.set(recipient, []);
  const everything = ground.lenses.of(ground.network, hubItself, ground.day, true);
  const found = preferences.find({
    from: [...named(opportunity, 'publisher'), ...named(opportunity, 'programme')],
    form: textIn(opportunity, 'form'),
    sector: textIn(opportunity, 'sector'),
    places: placesOf(everything.lens, opportunity).keys(),
  });
  for (const preference of found) {
    const others = wanting.get(preference.subscriber);
    if (others === undefined) wanting.set(preference.subscriber, [preference]);
    else others.push(preference);
  }
  return [...wanting]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([recipient, wanted]) => matchRecipient(ground, recipient, wanted, opportunity) ?? []);
}

/** Why an opportunity concerns an actor that has these preferences; null where it does not, or the actor may not see it. */
export function matchRecipient(
  ground: AlertGround,
  recipient: NodeId,
  preferences: readonly Preference[],
  opportunity: NodeState,
): AlertRecipient | null {
  const seen = seenBy(ground, recipient, opportunity);
  const [publisher] = named(opportunity, 'publisher');
  if (seen === null || publisher === undefined || publisher === recipient) return null;
  const reasons: AlertReason[] = [];
  if (named(opportunity, 'addressedTo').includes(recipient)) reasons.push({ kind: 'ADDRESSED' });
  const holding = preferences.filter(({ holdsOn }) => holdsOn(ground.day));
  for (const { id, follows } of holding) {
    for (const followed of [publisher, ...named(opportunity, 'programme')]) {
      if (follows.includes(followed)) reasons.push({ kind: 'FOLLOWS', preference: id, followed });
    }
  }
  const places = placesOf(seen.shared.lens, opportunity);
  for (const { id, filter } of holding) {
    const terms = filter === null ? null : termsMet(filter, { seen, publisher, opportunity, places });
    if (terms !== null) reasons.push({ kind: 'FILTER', preference: id, terms });
  }
  if (reasons.length === 0) return null;
  return { recipient, reasons, path: pathTo(seen, publisher, channelsOf(reasons)) };
}

/** What an actor sees of the ground, where it is there and may see a record by itself and all actors that it names; else null. */
export function seenBy(ground: AlertGround, recipient: NodeId, record: NodeState): Seen | null {
  const { network, day, lenses } = ground;
  const node = network.indexOf(recipient);
  if (node === undefined) return null;
  const viewer = actorViewer(network, recipient, day);
  const isInvented = ((network.nodeFlags[factsOf(network, node)] ?? 0) & fictionFlag) !== 0;
  const shared = lenses.of(network, viewer, day, isInvented);
  const isThere = shared.lens.nodes[node] === 1;
  if (!isThere || (record.fiction && !isInvented) || !seesRecord(network, viewer, record)) return null;
  return { shared, node };
}

interface Seen {
  readonly shared: SharedLens;
  /** Number of the recipient. */
  readonly node: number;
}

/** The best introduction of an actor that is seen; null where it leads nowhere. */
export function pathTo(
  { shared, node }: Seen,
  from: NodeId,
  channels: readonly TieKind[] | null,
): AlertPath | null {
  const source = shared.lens.network.indexOf(from);
  return source === undefined ? null : shared.introduction(source, node, channels);
}

/** Along which kinds of tie the reason leads, where the channels of a filter are the only one. */
function channelsOf(reasons: readonly AlertReason[]): readonly TieKind[] | null {
  const [first] = reasons;
  if (first?.kind !== 'FILTER') return null;
  return first.terms.flatMap((term) => (term.term === 'HOPS' ? [term.channels] : []))[0] ?? null;
}

interface Asked {
  readonly seen: Seen;
  readonly publisher: NodeId;
  readonly opportunity: NodeState;
  readonly places: ReadonlyMap<NodeId, NodeId>;
}

/** The terms of a filter, all of them met; null where one is not. */
function termsMet(
  { forms, sectors, territories, hops, channels }: AlertFilter,
  { seen, publisher, opportunity, places }: Asked,
): readonly AlertTerm[] | null {
  const terms: AlertTerm[] = [];
  const form = textIn(opportunity, 'form');
  if (forms !== undefined) {
    if (form === null || !forms.includes(form)) return null;
    terms.push({ term: 'FORM', value: form });
  }
  const sector = textIn(opportunity, 'sector');
  if (sectors !== undefined) {
    if (sector === null || !sectors.includes(sector)) return null;
    terms.push({ term: 'SECTOR', value: sector });
  }
  if (territories !== undefined) {
    const territory = territories.toSorted(compareText).find((id) => places.has(id));
    if (territory === undefined) return null;
    terms.push({ term: 'TERRITORY', territory, place: places.get(territory) ?? territory });
  }
  if (hops !== undefined) {
    const { shared, node } = seen;
    const source = shared.lens.network.indexOf(publisher);
    const along = channels ?? null;
    const found = source === undefined ? null : shared.hopsTo(source, node, hops, along);
    if (found === null) return null;
    terms.push({ term: 'HOPS', most: hops, found, channels: along });
  }
  return terms;
}

/** The places that an opportunity lies in, each with the place that is stated: the first by id where several lie in it. */
function placesOf(lens: Lens, opportunity: NodeState): ReadonlyMap<NodeId, NodeId> {
  const { network } = lens;
  const found = new Map<NodeId, NodeId>();
  for (const stated of statedPlaces(lens, opportunity)) {
    const place = network.idOf(stated);
    const met = new Set([stated]);
    for (const node of met) {
      const id = network.idOf(node);
      if (!found.has(id)) found.set(id, place);
      for (const tie of tiesFrom(network, node)) {
        if (network.tieKind[tie] === partOf && lens.usesTie(tie)) met.add(network.tieTo[tie] ?? node);
      }
    }
  }
  return found;
}

/** Where it says that it is, else where its publisher is seated, or what place its publisher is; by id. */
function statedPlaces(lens: Lens, opportunity: NodeState): readonly number[] {
  const { network } = lens;
  const where = named(opportunity, 'where').toSorted(compareText);
  if (where.length > 0) return where.flatMap((id) => network.indexOf(id) ?? []);
  const [publisher] = named(opportunity, 'publisher');
  const node = publisher === undefined ? undefined : network.indexOf(publisher);
  if (node === undefined) return [];
  return placeKinds.has(network.nodeKind[node] ?? -1) ? [node] : seatsOf(lens, node);
}

/** As the store judges it, of the actors that a record names. */
function seesRecord(network: Network, viewer: Viewer, record: NodeState): boolean {
  if (!maySee(viewer, record.audience)) return false;
  return Object.values(record.references)
    .flat()
    .every((id) => {
      const node = network.indexOf(id);
      // Records are not in the network: what they hide, the store hides at delivery.
      if (node === undefined) return true;
      return maySee(viewer, network.audiences[network.nodeAudience[factsOf(network, node)] ?? 0] ?? []);
    });
}

function named({ references }: NodeState, role: string): readonly NodeId[] {
  return references[role] ?? [];
}

function textIn({ properties }: NodeState, property: string): string | null {
  const value = properties[property];
  return typeof value === 'string' ? value : null;
}

const partOf = tieKinds.indexOf('PART_OF');
const placeKinds = new Set([actorKinds.indexOf('Municipality'), actorKinds.indexOf('Territory')]);
