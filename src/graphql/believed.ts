/** What was believed of something at an instant, as the object that a client gets. */
import { stateKnownAt } from '../services/log/known-at.js';
import type { DatedScope } from '../services/reading.js';
import type { Context } from './context.js';
import { badInput } from './paging.js';
import { Tie } from './types/tie.js';

/** Null where it was not recorded by then, or may not be seen. */
export async function believed(
  id: string,
  knownAt: string,
  scope: DatedScope,
  context: Context,
): Promise<object | null> {
  const instant = /^\d{4}-\d\d-\d\dT/u.test(knownAt) ? Date.parse(knownAt) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw badInput(
      `knownAt: expected an instant such as 2026-11-24T12:00:00Z, found ${JSON.stringify(knownAt)}`,
    );
  }
  const state = await stateKnownAt(context, id, new Date(instant).toISOString());
  if (state === null) return null;
  return 'from' in state ? new Tie(state, scope) : context.object(state, scope);
}
