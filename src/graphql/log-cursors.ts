/** Cursors of the log as clients see them: sealed, and refused with a code of their own where they are not good. */
import { GraphQLError } from 'graphql';
import type { Position } from '../model/event.js';
import type { CursorUse } from '../services/cursors/cursors.js';
import type { Context } from './context.js';

/**
 * The position of a cursor; null where there is none. Throws `CURSOR_MALFORMED`, `CURSOR_FOREIGN`, `CURSOR_EXPIRED` or
 * `CURSOR_ANOTHER_HISTORY`.
 */
export async function positionOf(
  { cursors }: Pick<Context, 'cursors'>,
  use: CursorUse,
  cursor: string | null | undefined,
): Promise<Position | null> {
  if (cursor === null || cursor === undefined) return null;
  const opened = await cursors.open(use, cursor);
  if (opened.ok) return opened.value;
  throw new GraphQLError(opened.message, { extensions: { code: `CURSOR_${opened.kind}` } });
}
