/** Agreements that a programme says ought to exist, and of which none is known to be in force. */
import type { NodeState } from '../model/entity.js';
import { factBounds } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { presenceOn } from '../model/time.js';
import type { Lookups, ProgrammeFacts } from './programme-facts.js';

export interface MissingAgreement {
  readonly agreement: NodeState;
  /** Why it is missing: it is only planned, proposed or conditional, or it was in force and has ended. */
  readonly stands: 'ONLY_INTENDED' | 'ENDED';
  /** Between whom, in the order of the source; groups stand for those that nobody names. */
  readonly parties: readonly NodeId[];
  /** Rules of the programme about it. */
  readonly rules: readonly NodeState[];
  /** What the sources leave unsaid about it. */
  readonly openQuestions: readonly NodeState[];
}

/**
 * Agreements of the programme that name their parties and that are planned without a day, proposed or conditional; and those
 * that a rule is about and that have ended. An agreement of the programme in force between the same parties, or more,
 * fulfils them. That one is only proposed is the gap, so it is one also for those who count proposals. By id.
 */
export async function missingAgreements(
  lookups: Lookups,
  facts: ProgrammeFacts,
): Promise<readonly MissingAgreement[]> {
  const rules = facts.records('Rule');
  const known = facts.records('Agreement');
  const named = new Set(rules.flatMap((rule) => rule.references['about'] ?? []));
  const others = await Promise.all(
    [...named].filter((id) => !known.some((one) => one.id === id)).map((id) => lookups.node.load(id)),
  );
  const ended = others.flatMap((one) =>
    one !== null && one.kind === 'Agreement' && hasEnded(one, facts) ? [one] : [],
  );
  const inForce = known.filter(({ modality }) => modality === 'IN_FORCE');
  const isFulfilled = (agreement: NodeState) =>
    inForce.some((one) => {
      const bound = new Set([...partiesOf(one), ...(one.references['collaborators'] ?? [])]);
      return partiesOf(agreement).every((party) => bound.has(party));
    });
  const missing = [
    ...known.filter(isOnlyIntended).map((agreement) => ({ agreement, stands: 'ONLY_INTENDED' as const })),
    ...ended.map((agreement) => ({ agreement, stands: 'ENDED' as const })),
  ];
  return missing
    .filter(({ agreement }) => partiesOf(agreement).length > 0 && !isFulfilled(agreement))
    .map(({ agreement, stands }) => ({
      agreement,
      stands,
      parties: partiesOf(agreement),
      rules: rules.filter((rule) => isAbout(rule, agreement.id)),
      openQuestions: facts.records('OpenQuestion').filter((one) => isAbout(one, agreement.id)),
    }))
    .toSorted((a, b) => (a.agreement.id < b.agreement.id ? -1 : 1));
}

/** What was announced for a day that has come is presumed to be there. */
function isOnlyIntended({ modality, since }: NodeState): boolean {
  return modality === 'PLANNED' ? since === 'UNKNOWN' : modality !== 'IN_FORCE';
}

function hasEnded(agreement: NodeState, { scope }: ProgrammeFacts): boolean {
  const bounds = factBounds(agreement);
  return presenceOn(bounds, scope.asOf) === 'ABSENT' && scope.asOf > bounds.untilLatest;
}

function partiesOf(agreement: NodeState): readonly NodeId[] {
  return agreement.references['parties'] ?? [];
}

function isAbout(record: NodeState, id: NodeId): boolean {
  return record.references['about']?.includes(id) === true;
}
