/** The desks through which a programme works, and the contacts that concern it, whoever's they are. */
import type { NodeState, TieState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import { sortKeyOf } from '../model/text.js';
import type { Lookups, ProgrammeFacts } from './programme-facts.js';
import { actorsOf, distinct, everything, recordsOfMany, tiesOfMany } from './programme-facts.js';
import type { DatedScope } from './reading.js';

export interface ProgrammeDesk {
  readonly desk: NodeState;
  /** The ties that make it the programme's: to the programme itself, or from those who take part in it. */
  readonly through: readonly TieState[];
  readonly managers: readonly NodeState[];
  /** How it can be used on the day, by channel. */
  readonly access: readonly NodeState[];
  readonly contacts: readonly NodeState[];
}

export interface ProgrammeDoors {
  /** Ordered by name. */
  readonly desks: readonly ProgrammeDesk[];
  /** Contacts of the programme, of those who run it and of its desks, each once. */
  readonly contacts: readonly NodeState[];
  /** The access rules of its desks and of itself, each once. */
  readonly access: readonly NodeState[];
}

/**
 * The desks and contacts of a programme. A desk counts where a tie joins it to the programme, or where those who run
 * the programme organise or manage it and no tie ever joined it to another programme. A contact of somebody who runs the
 * programme counts unless it is said to be about something else. Five batched reads.
 */
export async function programmeDoors(lookups: Lookups, facts: ProgrammeFacts): Promise<ProgrammeDoors> {
  const { programme, runners, scope } = facts;
  const candidates = candidateDesks(facts);
  const ids = [...candidates.keys()];
  const [managing, others] = await Promise.all([
    tiesOfMany(lookups, ids, ['MANAGES'], scope),
    desksOfOthers(lookups, programme.id, ids, scope),
  ]);
  const [actor, records] = await Promise.all([
    actorsOf(lookups, managing),
    recordsOfMany(
      lookups,
      [...new Set([...ids, ...runners, ...managing.map((tie) => tie.from)])],
      ['AccessRule', 'ContactPoint'],
      scope,
    ),
  ]);
  const ofIt = [...candidates].filter(
    ([desk, through]) =>
      through.some((tie) => tie.from === programme.id || tie.to === programme.id) || !others.has(desk),
  );
  const deskIds = new Set(ofIt.map(([desk]) => desk));
  const all = distinct([...facts.records('AccessRule'), ...facts.records('ContactPoint'), ...records]);
  const access = all.filter(
    (record) =>
      record.kind === 'AccessRule' &&
      (record.references['desks'] ?? []).some((desk) => desk === programme.id || deskIds.has(desk)),
  );
  const contacts = all.filter(
    (record) => record.kind === 'ContactPoint' && concerns(record, programme.id, runners, deskIds),
  );
  const desks = ofIt.flatMap(([id, through]) => {
    const desk = facts.actor(id);
    if (desk === null) return [];
    const running = managing.filter((tie) => tie.to === id);
    return [
      {
        desk,
        through: distinct([...through, ...running]),
        managers: distinct(running.flatMap((tie) => actor(tie.from) ?? [])),
        access: access.filter((rule) => rule.references['desks']?.includes(id) === true),
        contacts: contacts.filter((contact) => isOf(contact, id)),
      },
    ];
  });
  return { desks: desks.toSorted((a, b) => compare(a.desk, b.desk)), contacts, access };
}

/** Those of some desks that a tie joins, at whatever time, to another programme. */
async function desksOfOthers(
  lookups: Lookups,
  programme: NodeId,
  desks: readonly NodeId[],
  scope: DatedScope,
): Promise<ReadonlySet<NodeId>> {
  const query = {
    // A programme that has ended leaves its desks no less its own.
    scope: { ...scope, asOf: null },
    direction: 'BOTH',
    otherKinds: ['Programme'],
    page: everything,
  } as const;
  const found = await Promise.all(desks.map((desk) => lookups.tiesOf(desk, query)));
  const joined = (place: number) =>
    found[place]?.items.some(({ item }) => item.from !== programme && item.to !== programme) === true;
  return new Set(desks.filter((_, place) => joined(place)));
}

/** Listening points by id, with the ties that make them the programme's. */
function candidateDesks(facts: ProgrammeFacts): ReadonlyMap<NodeId, readonly TieState[]> {
  const found = new Map<NodeId, TieState[]>();
  const meet = (id: NodeId, tie: TieState) => {
    if (facts.actor(id)?.kind !== 'ListeningPoint') return;
    found.set(id, [...(found.get(id) ?? []), tie]);
  };
  for (const tie of facts.ties) {
    if (tie.kind === 'ADDRESSES') continue;
    meet(tie.from, tie);
    meet(tie.to, tie);
  }
  for (const tie of facts.deeds) {
    if ((tie.kind === 'ORGANISES' || tie.kind === 'MANAGES') && facts.runners.has(tie.from))
      meet(tie.to, tie);
  }
  return found;
}

function concerns(
  contact: NodeState,
  programme: NodeId,
  runners: ReadonlySet<NodeId>,
  desks: ReadonlySet<NodeId>,
): boolean {
  const [of] = contact.references['of'] ?? [];
  const about = contact.references['about'] ?? [];
  if (of === undefined) return false;
  if ([of, ...about].some((id) => id === programme || desks.has(id))) return true;
  return runners.has(of) && (about.length === 0 || about.includes(of));
}

function isOf(contact: NodeState, desk: NodeId): boolean {
  return [...(contact.references['of'] ?? []), ...(contact.references['about'] ?? [])].includes(desk);
}

function compare(a: NodeState, b: NodeState): number {
  return compareText(sortKeyOf(a.name), sortKeyOf(b.name)) || compareText(a.id, b.id);
}
