/** Scalars of dates, each saying what it expects when it refuses. */
import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import type { ValueNode } from 'graphql';
import type { Day } from '../model/time.js';
import { daysOf, formatDay, parseDay } from '../model/time.js';
import { show } from '../model/check.js';

/** A calendar day, `YYYY-MM-DD`; inside the hub a whole number of days since 1970-01-01. */
export const DayScalar = new GraphQLScalarType<Day, string>({
  name: 'Day',
  description: 'A calendar day, written YYYY-MM-DD.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => formatDay(Number(value)),
  parseValue: readDay,
  parseLiteral: (node) => readLiteral(node, readDay),
});

/** When something began. */
export const SinceScalar = textScalar(
  'Since',
  'When something began: a date as precise as its source (2012, 2017-05 or 2017-05-22), or UNKNOWN.',
  (text) => text === 'UNKNOWN' || daysOf(text) !== null,
);

/** When something ended. */
export const UntilScalar = textScalar(
  'Until',
  'When something ended: a date as precise as its source (2012, 2017-05 or 2017-05-22), UNKNOWN, or OPEN where a source says that it has no end.',
  (text) => text === 'UNKNOWN' || text === 'OPEN' || daysOf(text) !== null,
);

/** A date of the precision its source gives. */
export const DateScalar = textScalar(
  'Date',
  'A date as precise as its source (EDTF level 0): 2012, 2017-05 or 2017-05-22.',
  (text) => daysOf(text) !== null,
);

/** A literal that is no text is refused as it was written. */
function readLiteral<Value>(node: ValueNode, read: (value: unknown) => Value): Value {
  try {
    return read(node.kind === Kind.STRING ? node.value : { written: print(node) });
  } catch (error) {
    throw error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: node }) : error;
  }
}

function readDay(value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) throw new GraphQLError(`expected a calendar day, YYYY-MM-DD, found ${came(value)}`);
  return day;
}

function textScalar(name: string, description: string, accepts: (text: string) => boolean) {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${description} Found ${came(value)}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => readLiteral(node, read),
  });
}

function came(value: unknown): string {
  const isWritten = typeof value === 'object' && value !== null && 'written' in value;
  return isWritten ? String(value.written) : show(value);
}
