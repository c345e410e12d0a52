/** Adding up contributions without losing how their sources mean the amounts. */
import type { NodeState, PropertyValue, Qualifier } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { compareText } from '../model/ids.js';

/** What one contribution says of money; nulls where its source says nothing. */
export interface Given {
  readonly contributor: NodeId | null;
  readonly cents: number | null;
  readonly currency: string | null;
  readonly qualifier: Qualifier | null;
}

export interface Total extends Given {
  /** Number of contributions. */
  readonly count: number;
}

/** What a stored contribution says of money. */
export function contributionOf(state: NodeState): Given {
  const contributor = state.references['contributor']?.[0] ?? null;
  const amount = moneyOf(state.properties['amount']);
  return { contributor, ...(amount ?? { cents: null, currency: null, qualifier: null }) };
}

/** A stored amount of money; null where none is stated. */
export function moneyOf(value: PropertyValue | undefined): Omit<Given, 'contributor'> | null {
  if (typeof value !== 'object' || value === null || !('cents' in value)) return null;
  const { cents, currency, qualifier } = value;
  return {
    cents: typeof cents === 'number' ? cents : null,
    currency: typeof currency === 'string' ? currency : null,
    qualifier: qualifier === 'ABOUT' || qualifier === 'AT_LEAST' ? qualifier : 'EXACT',
  };
}

/**
 * Totals by contributor and currency, ordered by both, contributions without an amount apart. A total is exact only where
 * every amount is: one that is about makes it about, else one that is at least makes it at least.
 */
export function addUp(given: readonly Given[]): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const one of given) {
    const key = `${one.contributor ?? '~'} ${one.currency ?? '~'}`;
    const before = totals.get(key);
    totals.set(key, before === undefined ? { ...one, count: 1 } : together(before, one));
  }
  return [...totals].sort(([a], [b]) => compareText(a, b)).map(([, total]) => total);
}

function together(total: Total, one: Given): Total {
  const qualifiers = [total.qualifier, one.qualifier];
  const qualifier = qualifiers.includes('ABOUT')
    ? 'ABOUT'
    : qualifiers.includes('AT_LEAST')
      ? 'AT_LEAST'
      : total.qualifier;
  const cents = total.cents === null || one.cents === null ? null : total.cents + one.cents;
  return { ...total, cents, qualifier, count: total.count + 1 };
}
