/** Relay connections: arguments, opaque cursors, page information. https://relay.dev/graphql/connections.htm */
import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ItemList, Page, PageRequest, Place } from '../model/page.js';
import { show } from '../model/check.js';
import { invariant } from '../model/failure.js';
import { ScopeArgs } from './scope.js';

export const defaultPageSize = 25;
export const largestPage = 100;

@ArgsType()
export class PageArgs extends ScopeArgs {
  @Field(() => Int, {
    nullable: true,
    description: `The first so many; at most ${largestPage}. 25 if neither first nor last is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `The last so many; at most ${largestPage}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether more precede.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item.' }) startCursor!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item.' }) endCursor!: string | null;
}

export interface EdgeValue<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A class that stands for an object or interface type; interfaces are abstract. */
export type GraphClass = abstract new (...args: never[]) => object;

/** What every connection type has. */
export interface ConnectionValue<Node> {
  readonly edges: readonly EdgeValue<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/**
 * A connection type and its edge type for one item type. `Extra` adds fields; the total is among the extras of
 * each, since lists count in different ways.
 */
export function connectionOf<Item extends object>(name: string, item: () => GraphClass) {
  @ObjectType(`${name}Edge`, { description: 'One of a list, with its cursor.', simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Opaque; says where the item stands in this very list.' })
    cursor!: string;
    @Field(() => item(), { description: 'The item.' }) node!: Item;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class Connection implements ConnectionValue<Item> {
    @Field(() => [Edge], { description: 'The items of the page with their cursors.' })
    edges!: readonly Edge[];
    @Field(() => [item()], { description: 'The items of the page.' }) nodes!: readonly Item[];
    @Field(() => PageInfo, { description: 'Where the page stands.' }) pageInfo!: PageInfo;
  }
  return Connection;
}

/** Names a list in its cursors: a cursor of another list, or of the same with other filters, is refused. */
export function listKey(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

/** Turns the arguments into a page request; refuses what makes no sense, saying what was expected. */
export function pageRequest(args: PageArgs, list: string): PageRequest {
  const forward = args.first !== undefined && args.first !== null;
  const backward = args.last !== undefined && args.last !== null;
  if (forward && backward) throw badInput('expected first or last, found both');
  if (backward && isGiven(args.after)) throw badInput('expected before beside last, found after');
  if (!backward && isGiven(args.before)) throw badInput('expected after beside first, found before');
  const size = backward ? args.last : forward ? args.first : defaultPageSize;
  if (typeof size !== 'number' || size < 0 || size > largestPage) {
    throw badInput(`expected a page of 0 to ${largestPage} items, found ${size}`);
  }
  const cursor = backward ? args.before : args.after;
  return {
    size,
    direction: backward ? 'BACKWARD' : 'FORWARD',
    from: isGiven(cursor) ? readCursor(cursor, list) : null,
  };
}

/** The connection for a page of the store. */
export function connectionValue<Item, Node>(
  page: Page<Item>,
  request: PageRequest,
  list: string,
  wrap: (item: Item) => Node,
): ConnectionValue<Node> {
  const edges = page.items.map(({ item, place }) => ({ cursor: writeCursor(place, list), node: wrap(item) }));
  const forward = request.direction === 'FORWARD';
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      // As Relay has it: beyond the end not asked for, a cursor given means that there is something.
      hasNextPage: forward ? page.more : request.from !== null,
      hasPreviousPage: forward ? request.from !== null : page.more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a list that is computed whole, in the order of its places. Reads only what is on it. */
export function pageOf<Item>(
  items: ItemList<Item>,
  request: PageRequest,
  list: string,
  placeOf: (item: Item) => Place,
): ConnectionValue<Item> {
  const { from, size, direction } = request;
  const forward = direction === 'FORWARD';
  const isBefore = (a: Place, b: Place) =>
    a.value === b.value ? a.id < b.id : Number(a.value) < Number(b.value);
  const placeAt = (index: number) => placeOf(itemAt(items, index));
  let begin = 0;
  let end = items.length;
  if (from !== null && forward) begin = firstWhere(items.length, (index) => isBefore(from, placeAt(index)));
  if (from !== null && !forward) end = firstWhere(items.length, (index) => !isBefore(placeAt(index), from));
  const first = forward ? begin : Math.max(begin, end - size);
  const count = Math.min(size, end - begin);
  const taken = Array.from({ length: count }, (_, index) => itemAt(items, first + index));
  const page = {
    items: taken.map((item) => ({ item, place: placeOf(item) })),
    more: count < end - begin,
  };
  return connectionValue(page, request, list, (item) => item);
}

function itemAt<Item>(items: ItemList<Item>, index: number): Item {
  invariant(index >= 0 && index < items.length, 'a page ends where its list does');
  // Within the list there is an item, be it undefined.
  return items.at(index) as Item;
}

/** The least of the numbers below `count` for which it holds, where it holds for all that follow one; `count` for none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function writeCursor(place: Place, list: string): string {
  return Buffer.from(JSON.stringify([list, place.value, place.id])).toString('base64url');
}

/** A refusal of arguments, as clients see it. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function readCursor(cursor: string, list: string): Place {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badInput(`expected a cursor that this list gave, found ${show(cursor)}`);
  }
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[2] !== 'string') {
    throw badInput(`expected a cursor that this list gave, found ${show(cursor)}`);
  }
  const [from, value, id] = parts as readonly unknown[];
  if (from !== list) {
    throw badInput(
      'expected a cursor of this list with the same filters and order, found one of another list',
    );
  }
  if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
    throw badInput(`expected a cursor that this list gave, found ${show(cursor)}`);
  }
  return { value, id: String(id) };
}

function isGiven(text: string | null | undefined): text is string {
  return text !== undefined && text !== null;
}
