/** The desks that serve a municipality on a date, and how a citizen gets in touch with them on that date. */
import type { NodeState, TieState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { NodeKind, TieKind } from '../model/kinds.js';
import type { DatedScope, Reading } from './reading.js';

export interface ServingDesk {
  readonly desk: NodeState;
  /** The tie by which it serves the municipality, or a place that holds it. */
  readonly serves: TieState;
  readonly managers: readonly NodeState[];
  /** The ties by which they run it: a planned one is planned. */
  readonly manages: readonly TieState[];
  /** How it can be used on the date, by channel. */
  readonly access: readonly NodeState[];
  /** Contacts meant for the citizens of this municipality, or for everyone. */
  readonly contacts: readonly NodeState[];
}

/** A page that holds all that a desk has. */
const everything = { size: 1000, direction: 'FORWARD', from: null } as const;
/** Deepest nesting of places that is followed: municipality, district, province, region, and room to spare. */
const deepestNesting = 8;

/**
 * The desks that serve the municipality itself, or a place that holds it, on the date of the scope; ordered by
 * name. Empty where none is known. The work grows with the nesting of places, not with the number of desks.
 */
export async function desksServing(
  reading: Reading,
  municipality: NodeId,
  scope: DatedScope,
): Promise<readonly ServingDesk[]> {
  const places = [municipality, ...(await placesHolding(reading, municipality, scope))];
  const serving = await tiesFrom(reading, places, 'IN', ['SERVES'], scope, ['ListeningPoint']);
  const byDesk = new Map(serving.map((tie) => [tie.from, tie]));
  const desks = [...byDesk.keys()];
  if (desks.length === 0) return [];
  const [states, managing, access, deskContacts] = await Promise.all([
    reading.store.nodes(reading.viewer, desks),
    tiesFrom(reading, desks, 'IN', ['MANAGES'], scope),
    recordsNaming(reading, desks, ['AccessRule'], scope),
    recordsNaming(reading, desks, ['ContactPoint'], scope),
  ]);
  const managerIds = [...new Set(managing.map((tie) => tie.from))];
  const [managers, managerContacts] = await Promise.all([
    reading.store.nodes(reading.viewer, managerIds),
    recordsNaming(reading, managerIds, ['ContactPoint'], scope),
  ]);
  const managerById = new Map(
    managers.flatMap((state) => (state === null ? [] : [[state.id, state] as const])),
  );
  const isForCitizen = (contact: NodeState) => {
    const citizensOf = contact.references['citizensOf'] ?? [];
    return citizensOf.length === 0 || citizensOf.some((place) => places.includes(place));
  };
  const namesThem = (contact: NodeState) => (contact.references['citizensOf'] ?? []).length > 0;
  return states.flatMap((desk) => {
    const serves = desk === null ? undefined : byDesk.get(desk.id);
    if (desk === null || serves === undefined) return [];
    const itsManagers = managing.filter((tie) => tie.to === desk.id).map((tie) => tie.from);
    // A manager's contacts count only where they say that they are for these citizens: it may have others.
    const contacts = [
      ...(deskContacts.get(desk.id) ?? []),
      ...itsManagers.flatMap((manager) => (managerContacts.get(manager) ?? []).filter(namesThem)),
    ].filter(isForCitizen);
    return [
      {
        desk,
        serves,
        manages: managing.filter((tie) => tie.to === desk.id),
        managers: [...new Set(itsManagers)].flatMap((manager) => managerById.get(manager) ?? []),
        access: access.get(desk.id) ?? [],
        contacts: [...new Map(contacts.map((contact) => [contact.id, contact])).values()],
      },
    ];
  });
}

/** Every place that holds a municipality on the date, nearest first. */
async function placesHolding(
  reading: Reading,
  municipality: NodeId,
  scope: DatedScope,
): Promise<readonly NodeId[]> {
  const found = new Set<NodeId>();
  let level: readonly NodeId[] = [municipality];
  for (let depth = 0; depth < deepestNesting && level.length > 0; depth++) {
    const ties = await tiesFrom(reading, level, 'OUT', ['PART_OF'], scope);
    level = [...new Set(ties.map((tie) => tie.to))].filter((place) => !found.has(place));
    for (const place of level) found.add(place);
  }
  return [...found];
}

async function tiesFrom(
  reading: Reading,
  actors: readonly NodeId[],
  direction: 'IN' | 'OUT',
  kinds: readonly TieKind[],
  scope: DatedScope,
  otherKinds?: readonly NodeKind[],
): Promise<readonly TieState[]> {
  if (actors.length === 0) return [];
  const found = await reading.store.tiesOf(reading.viewer, {
    scope,
    actors,
    direction,
    kinds,
    page: everything,
    ...(otherKinds === undefined ? {} : { otherKinds }),
  });
  return actors.flatMap((actor) => found.get(actor)?.items.map(({ item }) => item) ?? []);
}

async function recordsNaming(
  reading: Reading,
  nodes: readonly NodeId[],
  kinds: readonly NodeKind[],
  scope: DatedScope,
): Promise<ReadonlyMap<NodeId, readonly NodeState[]>> {
  if (nodes.length === 0) return new Map();
  const found = await reading.store.recordsOf(reading.viewer, { scope, nodes, kinds, page: everything });
  return new Map([...found].map(([node, related]) => [node, related.items.map(({ item }) => item)]));
}
