/**
 * Failures. What a caller can expect to be refused is a value with a `kind`; a bug throws through `invariant`;
 * a database that fails throws one `StoreError`. The edge masks the last two.
 */

/** An expected refusal: what was wrong, what was expected, what came. */
export interface Failure<Kind extends string = string> {
  readonly ok: false;
  readonly kind: Kind;
  readonly message: string;
}

export type Result<Value, F extends Failure = Failure> = { readonly ok: true; readonly value: Value } | F;

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Kind extends string>(kind: Kind, message: string): Failure<Kind> {
  return { ok: false, kind, message };
}

/** Throws when something that must always hold does not: a bug of ours, never the caller's mistake. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (condition === false || condition === null || condition === undefined) {
    throw new InvariantError(message);
  }
}

export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

export const storeErrorCodes = [
  /** The database cannot be reached. */
  'UNAVAILABLE',
  /** The database did not answer in time. */
  'TIMEOUT',
  /** The database refused the user or password. */
  'CREDENTIALS',
  /** The store's folder or file cannot be written. */
  'READ_ONLY',
  /** Another process holds the store. */
  'IN_USE',
  /** The disk or the database has no room left. */
  'FULL',
  /** The store was written by a newer version, or is not one of ours. */
  'INCOMPATIBLE',
  /** A restore into it has begun and not ended. */
  'UNFINISHED',
  /** The stored data is damaged. */
  'CORRUPT',
  /** The store has been closed. */
  'CLOSED',
  /** Anything else. */
  'INTERNAL',
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** The one error a store throws. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
