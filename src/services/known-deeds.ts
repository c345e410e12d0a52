/** Which actors are known to have taken up a practice. */
import type { NodeState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { dawn, daysOf } from '../model/time.js';
import type { DatedScope, Reading } from './reading.js';

/** Actors asked about in one statement. */
const chunk = 500;
/** More than any one actor has. */
const all = { size: 1000, direction: 'FORWARD', from: null } as const;
const donations: readonly unknown[] = ['DONATION_IN_MONEY', 'DONATION_IN_KIND'];

/**
 * Those of the actors that a record shows to have taken up a practice by the day of the scope: an adoption, an inclusion
 * project as its company or partner, or, where no practice is named, a donation. What happened once has happened:
 * a record that has ended still counts, and one that is only planned does not. A statement for each five hundred.
 */
export async function knownToHaveAdopted(
  reading: Reading,
  actors: readonly NodeId[],
  practice: NodeId | null,
  scope: DatedScope,
): Promise<ReadonlySet<NodeId>> {
  const known = new Set<NodeId>();
  for (let start = 0; start < actors.length; start += chunk) {
    const found = await reading.store.recordsOf(reading.viewer, {
      scope: { asOf: null, includeProposed: false, includeFiction: scope.includeFiction },
      nodes: actors.slice(start, start + chunk),
      kinds: ['Adoption', 'InclusionProject', 'Contribution'],
      roles: ['adopter', 'company', 'partners', 'contributor'],
      page: all,
    });
    for (const [actor, { items }] of found) {
      if (items.some(({ item }) => shows(item, practice, scope))) known.add(actor);
    }
  }
  return known;
}

function shows(record: NodeState, practice: NodeId | null, scope: DatedScope): boolean {
  if (record.modality !== 'IN_FORCE') return false;
  const began = record.since === 'UNKNOWN' ? dawn : (daysOf(record.since)?.earliest ?? dawn);
  if (began > scope.asOf) return false;
  if (practice !== null) return record.references['practice']?.includes(practice) === true;
  return record.kind !== 'Contribution' || donations.includes(record.properties['form']);
}
