/** What clients see of errors: what they did wrong, in full; what the hub did wrong, masked and logged. */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { StoreErrorCode } from '../model/failure.js';
import { StoreError } from '../model/failure.js';

/** Where masked errors go, under the reference that the client was given. */
export type ReportError = (error: unknown, reference: string) => void;

const storeMessages: Partial<Readonly<Record<StoreErrorCode, string>>> = {
  UNAVAILABLE: 'The database cannot be reached now.',
  TIMEOUT: 'The database did not answer in time.',
  CLOSED: 'The hub is shutting down.',
  INCOMPATIBLE:
    'A rule that this rests on was stored by an earlier version of the hub: its operator is to load its network file again.',
};

/** The error a client may see. Errors of arguments and documents pass; anything else is masked and reported. */
export function maskedError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportError,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const isOurs = error instanceof GraphQLError && (cause === error || cause instanceof GraphQLError);
  if (isOurs) return withoutStack(formatted);
  const reference = randomUUID();
  report(cause, reference);
  const place = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (cause instanceof StoreError) {
    const message = storeMessages[cause.code] ?? 'The database failed.';
    return { message, ...place, extensions: { code: `STORE_${cause.code}`, reference } };
  }
  const message = 'The hub failed. The reference leads its operator to the cause.';
  return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
