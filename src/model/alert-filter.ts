/** The filter of an alert preference: terms, all of which an opportunity must meet; of the values of one term, any. */
import type { JsonValue } from './entity.js';
import { enumValues, tieKinds } from './kinds.js';
import type { TieKind } from './kinds.js';
import type { NodeId } from './ids.js';

export interface AlertFilter {
  /** Forms of opportunity. */
  readonly forms?: readonly string[];
  readonly sectors?: readonly string[];
  /** Places: the opportunity is in one of them or, where it does not say where it is, its publisher is seated there. */
  readonly territories?: readonly NodeId[];
  /** The publisher reaches the subscriber along so many ties at the most. */
  readonly hops?: number;
  /** The kinds of tie that count for `hops`; all that are not to places where missing. */
  readonly channels?: readonly TieKind[];
}

export const mostFilterHops = 6;
/** Of each term. */
const mostValues = 20;

/** Why a value is no filter; null where it is one. */
export function alertFilterProblem(value: JsonValue): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'expected a filter: forms, sectors, territories, hops, channels';
  }
  const given = value as Readonly<Record<string, JsonValue>>;
  if (Object.keys(given).length === 0) return 'expected at least one term, found none';
  for (const [name, held] of Object.entries(given)) {
    const check = Object.hasOwn(terms, name) ? terms[name] : undefined;
    if (check === undefined) return `expected forms, sectors, territories, hops or channels, found ${name}`;
    const problem = check(held);
    if (problem !== null) return `${name}: ${problem}`;
  }
  return given['channels'] !== undefined && given['hops'] === undefined
    ? 'channels: expected hops beside them, found none'
    : null;
}

/** The filter that a value is; null where it is none. */
export function alertFilterOf(value: JsonValue | undefined): AlertFilter | null {
  return value === undefined || alertFilterProblem(value) !== null ? null : (value as AlertFilter);
}

const terms: Readonly<Record<string, (value: JsonValue) => string | null>> = {
  forms: (value) => oneOf(value, enumValues('OpportunityForm')),
  sectors: (value) => oneOf(value, enumValues('Sector')),
  territories: (value) => oneOf(value, null),
  hops: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostFilterHops
      ? null
      : `expected a whole number from 1 to ${mostFilterHops}, found ${JSON.stringify(value)}`,
  channels: (value) => oneOf(value, tieKinds),
};

function oneOf(value: JsonValue, allowed: readonly string[] | null): string | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostValues) {
    return `expected a list of 1 to ${mostValues}, found ${JSON.stringify(value)}`;
  }
  const items: readonly unknown[] = value;
  if (new Set(items).size < items.length) return 'expected each one once, found one twice';
  const wrong = items.find(
    (item) => typeof item !== 'string' || (allowed !== null && !allowed.includes(item)),
  );
  if (wrong === undefined) return null;
  return `expected ${allowed === null ? 'ids' : `some of ${allowed.join(', ')}`}, found ${JSON.stringify(wrong)}`;
}
