/** What a client says of an opportunity, and the checks that no ontology makes. */
import type { LocalisedText, NodeState, Properties } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { NodeKind } from '../../../model/kinds.js';
import { daysOf, formatDay } from '../../../model/time.js';
import type { Day, EdtfDate } from '../../../model/time.js';
import { invalid, refused } from '../command.js';

/** Its properties; null takes one away, a missing one leaves it. */
export interface OpportunityDetails {
  readonly form?: string;
  readonly description?: LocalisedText | null;
  readonly places?: number | null;
  readonly deadline?: EdtfDate | null;
  readonly sector?: string | null;
}

const details = ['form', 'description', 'places', 'deadline', 'sector'] as const;

/** Earlier properties with what is given put in their place. */
export function withDetails(before: Properties, given: OpportunityDetails): Properties {
  const after: Record<string, Properties[string]> = { ...before };
  for (const name of details) {
    const value = given[name];
    if (value === undefined) continue;
    if (value === null) delete after[name];
    else after[name] = typeof value === 'object' ? { ...value } : value;
  }
  return after;
}

/** Refuses places below one or below those taken, and a deadline that has passed. */
export function checkDetails(properties: Properties, given: OpportunityDetails, today: Day): void {
  const places = placesOf(properties);
  const taken = placesTakenOf(properties);
  if (places !== null && places < Math.max(1, taken)) {
    const least = taken > 1 ? `${taken}, which are taken, at least` : 'at least one';
    throw invalid([{ at: 'places', message: `expected ${least}, found ${places}` }]);
  }
  if (typeof given.deadline === 'string' && isPast(given.deadline, today)) {
    const message = `expected a deadline from ${formatDay(today)} on, found ${given.deadline}`;
    throw invalid([{ at: 'deadline', message }]);
  }
}

/** Refuses what is no longer open, and what is past its deadline. */
export function requireOpen(opportunity: NodeState, today: Day): void {
  const status = statusOf(opportunity);
  if (status !== 'OPEN') {
    throw refused(
      'CONFLICT',
      `${opportunity.id}: expected an opportunity that is open, found one that is ${status}`,
      {
        related: [opportunity.id],
      },
    );
  }
  const { deadline } = opportunity.properties;
  if (typeof deadline === 'string' && isPast(deadline, today)) {
    throw refused(
      'CONFLICT',
      `${opportunity.id}: expected an answer by ${deadline}, found ${formatDay(today)}`,
      {
        related: [opportunity.id],
      },
    );
  }
}

/** Where it stands; one of which nothing is said is open. */
export function statusOf({ properties }: Pick<NodeState, 'properties'>): string {
  const { status } = properties;
  return typeof status === 'string' ? status : 'OPEN';
}

/** How many places it has; null where it does not say. */
export function placesOf({ places }: Properties): number | null {
  return typeof places === 'number' ? places : null;
}

export function placesTakenOf({ placesTaken }: Properties): number {
  return typeof placesTaken === 'number' ? placesTaken : 0;
}

/** The kinds that may publish and answer. */
export const publishers: readonly NodeKind[] = [
  'Municipality',
  'ListeningPoint',
  'Cooperative',
  'Company',
  'Institution',
  'Group',
  'Programme',
];
export const answerers: readonly NodeKind[] = publishers.filter(
  (kind) => kind !== 'Programme' && kind !== 'Group',
);

/** The first that a role names. */
export function inRole(state: NodeState, role: string): NodeId | null {
  return state.references[role]?.[0] ?? null;
}

function isPast(date: EdtfDate, today: Day): boolean {
  return (daysOf(date)?.latest ?? today) < today;
}
