/** Who may see what a command makes, where it does not say so: the ontology's default for the kind. */
import { hubItself } from '../../model/viewer.js';
import { coordinating, nodeAudience, tieAudience } from '../../bundles/audience.js';
import type { Lookup } from '../../bundles/audience.js';
import type { NodeContent, NodeState, TieContent, TieState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import { isActorKind } from '../../model/kinds.js';
import type { Audience } from '../../model/viewer.js';
import type { Related } from '../../store/store.js';
import { invalid } from './command.js';
import type { CommandReading } from './command-reading.js';
import { wholeScope } from './command-reading.js';

/** The audience of a new actor or record, which names nothing that is not stored. */
export async function audienceOfNode(reading: CommandReading, node: NodeContent): Promise<Audience> {
  const named = Object.values(node.references).flat();
  return granted(nodeAudience(node, null, await lookupFrom(reading, named)));
}

/** The audience of a new tie. */
export async function audienceOfTie(reading: CommandReading, tie: TieContent): Promise<Audience> {
  return granted(tieAudience(tie, null, await lookupFrom(reading, [tie.from, tie.to])));
}

function granted(audience: Audience | string): Audience {
  if (typeof audience !== 'string') return audience;
  throw invalid([{ at: 'visibility', message: audience }]);
}

const page = { size: 1000, direction: 'FORWARD', from: null } as const;

/** These, what the records among them name, and who coordinates the programmes among all of them. */
async function lookupFrom({ store }: CommandReading, named: readonly NodeId[]): Promise<Lookup> {
  const nodes = new Map<NodeId, NodeState>();
  const read = async (ids: readonly NodeId[]) => {
    const missing = [...new Set(ids)].filter((id) => !nodes.has(id));
    if (missing.length === 0) return;
    for (const state of await store.nodes(hubItself, missing)) if (state !== null) nodes.set(state.id, state);
  };
  await read(named);
  await read(
    [...nodes.values()]
      .filter(({ kind }) => !isActorKind(kind))
      .flatMap(({ references }) => Object.values(references).flat()),
  );
  const programmes = [...nodes.values()].flatMap(({ id, kind }) => (kind === 'Programme' ? [id] : []));
  const ties =
    programmes.length === 0
      ? new Map<NodeId, Related<TieState>>()
      : await store.tiesOf(hubItself, {
          scope: wholeScope,
          actors: programmes,
          direction: 'IN',
          kinds: [coordinating],
          page,
        });
  return {
    node: (id) => nodes.get(id),
    coordinatorsOf: (programme) => ties.get(programme)?.items.map(({ item }) => item.from) ?? [],
  };
}
