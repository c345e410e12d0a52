/** What ends with an actor: ties that go on by their own dates, and cannot outlive it. */
import type { TieState } from '../../../model/entity.js';
import { factBounds } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { successionKinds, tieKinds } from '../../../model/kinds.js';
import type { Viewer } from '../../../model/viewer.js';
import type { Store } from '../../../store/store.js';
import { wholeScope } from '../command-reading.js';

/** Those that the viewer may see, in the order of the names at their other ends, at most 100. One read. */
export async function tiesEndedWith(
  { store, viewer }: { readonly store: Store; readonly viewer: Viewer },
  actor: NodeId,
): Promise<readonly TieState[]> {
  const [state = null] = await store.nodes(viewer, [actor]);
  if (state === null) return [];
  const end = factBounds(state).untilLatest;
  const succession = successionKinds();
  const found = await store.tiesOf(viewer, {
    scope: { ...wholeScope, asOf: end },
    actors: [actor],
    direction: 'BOTH',
    kinds: tieKinds.filter((kind) => !succession.includes(kind)),
    page: { size: 100, direction: 'FORWARD', from: null },
  });
  const ties = found.get(actor)?.items.map(({ item }) => item) ?? [];
  return ties.filter((tie) => factBounds(tie).untilLatest > end);
}
