/** What was recorded of attempts to pass a practice on: invitations, and adopters with the neighbours they had. */
import type { NodeState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import type { Day } from '../model/time.js';
import { daysOf } from '../model/time.js';
import type { Lens } from '../network/lens.js';
import { openLens } from '../network/lens.js';
import type { Trial } from '../network/propagation/calibrate.js';
import { exposedBy } from '../network/propagation/exposure.js';
import { everyNode } from './every-node.js';
import type { DatedScope, Reading } from './reading.js';
import { recordKeepingOf } from './record-keeping.js';

export interface RecordedTrials {
  readonly trials: readonly Trial<TieKind>[];
  /** Invitations by outcome, those among the trials. */
  readonly invitations: Readonly<Record<Trial<TieKind>['outcome'], number>>;
  /** Neighbours of adopters who adopted because of them, and who did not, those among the trials. */
  readonly followed: number;
  readonly notFollowed: number;
  readonly leftOut: LeftOut;
}

/** What says nothing, by why. */
export interface LeftOut {
  /** Invitations, and adoptions because of somebody, between two whom no tie that passes influence joined on the day. */
  readonly withoutChannel: number;
  /** Adoptions because of somebody of whom no dated adoption of the practice is recorded. */
  readonly withoutExample: number;
  /** Adoptions of which it is not said because of whom, by neighbours of earlier adopters. */
  readonly unattributed: number;
  /** Adoptions without a date, or with one that leaves open which came first. */
  readonly undated: number;
  /** Adoptions of practices whose programmes do not declare their adoptions recorded completely: who did not follow is unknown. */
  readonly unkept: number;
}

interface Adopted {
  readonly adopter: number;
  /** Null where no date is stated. */
  readonly days: { readonly earliest: Day; readonly latest: Day } | null;
  readonly via: number | null;
}

/**
 * Trials up to the day of the scope, of some practices or, where null, of all. An invitation tells by its status: expired is not accepted;
 * open says nothing yet, and so does one that ended only later. Where a programme declares its adoptions recorded completely, each
 * adopter is besides an example to its neighbours of that day: those who adopted because of it followed, those who did not
 * adopt by the day asked about, or did because of somebody else later on, did not. Elsewhere silence is no refusal, and
 * counting only those who followed would make every example a success, so these adoptions are left out. What an
 * invitation tells of two actors is not counted again. One lens for each day on which something happened.
 */
export async function recordedTrials(
  reading: Reading,
  practices: readonly NodeId[] | null,
  scope: DatedScope,
): Promise<RecordedTrials> {
  const found = await recordsOf(reading, practices, scope);
  const lensOn = openLenses(reading, scope);
  const tally = { withoutChannel: 0, withoutExample: 0, unattributed: 0, undated: 0, unkept: 0 };
  const trials: Trial<TieKind>[] = [];
  const invitations = { ACCEPTED: 0, DECLINED: 0, EXPIRED: 0, OPEN: 0 };
  const invited = new Set<string>();
  for (const invitation of byDay(found.invitations, scope)) {
    const practice = invitation.references['practice']?.[0] ?? '';
    const from = numberOf(reading, invitation, 'inviter');
    const to = numberOf(reading, invitation, 'invitee');
    if (from === null || to === null) continue;
    invited.add(`${practice} ${from} ${to}`);
    const channels = exposedBy(lensOn(dayOf(invitation, scope)), from).get(to);
    if (channels === undefined) {
      tally.withoutChannel++;
      continue;
    }
    const outcome = outcomeOf(invitation, scope);
    invitations[outcome]++;
    trials.push({ channels, outcome });
  }

  let [followed, notFollowed] = [0, 0];
  const isKept = openKeeping(reading, scope);
  for (const [practice, adoptions] of adoptionsByPractice(reading, found.adoptions)) {
    const programmes = await programmesOf(reading, practice);
    const dated = [...adoptions.values()].filter(({ days }) => days !== null);
    tally.undated += adoptions.size - dated.length;
    for (const { via } of adoptions.values()) {
      const example = via === null ? undefined : adoptions.get(via);
      if (via !== null && (example === undefined || example.days === null)) tally.withoutExample++;
    }
    for (const { adopter, days } of dated.toSorted(byLatest)) {
      if (days === null) continue;
      if (!(await isKept(programmes, days.earliest))) {
        tally.unkept++;
        continue;
      }
      const exposed = exposedBy(lensOn(Math.min(days.latest, scope.asOf)), adopter);
      for (const [other, channels] of exposed) {
        if (invited.has(`${practice} ${adopter} ${other}`)) continue;
        const result = resultOf(adopter, days, adoptions.get(other));
        if (result === 'UNATTRIBUTED') tally.unattributed++;
        if (result === 'UNDATED') tally.undated++;
        if (result !== 'ACCEPTED' && result !== 'DECLINED') continue;
        if (result === 'ACCEPTED') followed++;
        else notFollowed++;
        trials.push({ channels, outcome: result });
      }
      for (const { adopter: other, via } of adoptions.values()) {
        const isTold = exposed.has(other) || invited.has(`${practice} ${adopter} ${other}`);
        if (via === adopter && !isTold) tally.withoutChannel++;
      }
    }
  }
  return { trials, invitations, followed, notFollowed, leftOut: tally };
}

/** What became of an adopter's example with one neighbour. */
function resultOf(
  adopter: number,
  days: { readonly earliest: Day; readonly latest: Day },
  other: Adopted | undefined,
): 'ACCEPTED' | 'DECLINED' | 'EARLIER' | 'UNATTRIBUTED' | 'UNDATED' {
  if (other === undefined) return 'DECLINED';
  if (other.via === adopter) return 'ACCEPTED';
  if (other.days === null) return 'UNDATED';
  if (other.days.latest < days.earliest) return 'EARLIER';
  if (other.via === null) return 'UNATTRIBUTED';
  return days.latest < other.days.earliest ? 'DECLINED' : 'UNDATED';
}

async function recordsOf(reading: Reading, practices: readonly NodeId[] | null, scope: DatedScope) {
  if (practices !== null && practices.length === 0) return { invitations: [], adoptions: [] };
  const all = await everyNode(reading, {
    scope: { asOf: null, includeProposed: false, includeFiction: scope.includeFiction },
    kinds: ['Invitation', 'Adoption'],
    ...(practices === null ? {} : { references: [{ roles: ['practice'], ids: practices }] }),
  });
  const begun = all.filter(
    ({ modality, since }) =>
      modality === 'IN_FORCE' && (since === 'UNKNOWN' || (daysOf(since)?.earliest ?? 0) <= scope.asOf),
  );
  return {
    invitations: begun.filter(({ kind }) => kind === 'Invitation'),
    adoptions: begun.filter(({ kind }) => kind === 'Adoption'),
  };
}

/** Each actor's first adoption of each practice. */
function adoptionsByPractice(
  reading: Reading,
  adoptions: readonly NodeState[],
): ReadonlyMap<NodeId, ReadonlyMap<number, Adopted>> {
  const found = new Map<NodeId, Map<number, Adopted>>();
  for (const adoption of adoptions) {
    const practice = adoption.references['practice']?.[0] ?? '';
    const adopter = numberOf(reading, adoption, 'adopter');
    if (adopter === null) continue;
    const days = adoption.since === 'UNKNOWN' ? null : daysOf(adoption.since);
    const own = found.get(practice) ?? new Map<number, Adopted>();
    const known = own.get(adopter)?.days;
    if (known === undefined || (days !== null && days.earliest < (known?.earliest ?? Infinity))) {
      own.set(adopter, { adopter, days, via: numberOf(reading, adoption, 'via') });
    }
    found.set(practice, own);
  }
  return found;
}

function outcomeOf(invitation: NodeState, scope: DatedScope): Trial<TieKind>['outcome'] {
  const end = daysOf(invitation.until);
  if (end !== null && end.earliest > scope.asOf) return 'OPEN';
  const status = invitation.properties['status'];
  return status === 'ACCEPTED' || status === 'DECLINED' || status === 'EXPIRED' ? status : 'OPEN';
}

async function programmesOf(reading: Reading, practice: NodeId): Promise<readonly NodeId[]> {
  const [state] = await reading.store.nodes(reading.viewer, [practice]);
  return state?.references['programmes'] ?? [];
}

/** Whether one of some programmes declares its adoptions recorded completely from a day through the one asked about. */
function openKeeping(reading: Reading, scope: DatedScope) {
  const known = new Map<NodeId, ReturnType<typeof recordKeepingOf>>();
  return async (programmes: readonly NodeId[], from: Day): Promise<boolean> => {
    for (const programme of programmes) {
      const keeping = known.get(programme) ?? recordKeepingOf(reading, programme, scope);
      known.set(programme, keeping);
      if ((await keeping).covers('Adoption', from, scope.asOf)) return true;
    }
    return false;
  };
}

/** The lens of a day; only the last one is kept, for trials come by day. */
function openLenses(reading: Reading, scope: DatedScope): (day: Day) => Lens {
  let last: Lens | null = null;
  return (day) => {
    if (last === null || last.asOf !== day) {
      last = openLens(reading.network, { viewer: reading.viewer, ...scope, asOf: day });
    }
    return last;
  };
}

function byDay(records: readonly NodeState[], scope: DatedScope): readonly NodeState[] {
  return records.toSorted((a, b) => dayOf(a, scope) - dayOf(b, scope));
}

const byLatest = (a: Adopted, b: Adopted) => (a.days?.latest ?? 0) - (b.days?.latest ?? 0);

/** The last day on which a record can have begun, at the most the one asked about. */
function dayOf({ since }: NodeState, { asOf }: DatedScope): Day {
  return Math.min(asOf, daysOf(since)?.latest ?? asOf);
}

function numberOf(reading: Reading, record: NodeState, role: string): number | null {
  const id = record.references[role]?.[0];
  return id === undefined ? null : (reading.network.indexOf(id) ?? null);
}
