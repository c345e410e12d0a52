/** Who belongs to each programme, and what shows it: ties, records, or only the network file that states both. */
import type { NodeState, TieState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { RecordKind, TieKind } from '../model/kinds.js';
import { actorKinds, recordKinds, tieDeclaration, tieKinds } from '../model/kinds.js';
import { firstNodes } from './every-node.js';
import type { DatedScope, Reading } from './reading.js';

/** What joins an actor to a programme; nothing, where just the same network states both. */
export interface Belonging {
  readonly ties: readonly TieState[];
  readonly records: readonly NodeState[];
  /** Ties by which those joined to the programme organise, manage or host an actor that its network states. */
  readonly through: readonly TieState[];
}

export interface ProgrammeCircle {
  readonly programme: NodeState;
  /** Actors of any kind but the programme itself, by id. */
  readonly members: readonly { readonly actor: NodeState; readonly belonging: Belonging }[];
  /** Whether some ties, records or actors were left out because there are too many. */
  readonly truncated: boolean;
}

/** Whether nothing but the network file that states both joins an actor to a programme. */
export function isOnlyNamed({ ties, records, through }: Belonging): boolean {
  return ties.length + records.length + through.length === 0;
}

/** Ties that join an actor to a programme: all but those to places, and of what became of it. */
const joining: readonly TieKind[] = tieKinds.filter((kind) => {
  const declared = tieDeclaration(kind);
  return declared.territorial !== true && declared.succession !== true;
});
/** Records that name those who take part; a comparison or a question about somebody makes nobody take part. */
const naming: readonly RecordKind[] = recordKinds.filter(
  (kind) => !['Distinction', 'NetworkFile', 'NetworkLoad', 'OpenQuestion', 'Source'].includes(kind),
);
/** Ties by which an organisation has a desk or another organisation work. */
const running: readonly TieKind[] = ['ORGANISES', 'MANAGES', 'HOSTS'];
const pageSize = 1000;
/** Programmes, and actors stated by their networks, that are read at the most. */
const mostRead = 10_000;
/** Ids that a store is asked about at once. */
const chunk = 1000;

/**
 * The programmes of a scope, by name, each with its circle: actors that a tie joins to it (either way, any kind but
 * territorial), that one of its records names in a role, or that the network file which states the programme states
 * too. Statements grow by the thousand actors. Of one programme at most a thousand ties and records are read, of all
 * networks together ten thousand actors; where there are more, the circle says so.
 */
export async function circlesOf(reading: Reading, scope: DatedScope): Promise<readonly ProgrammeCircle[]> {
  const { states: programmes, more: moreProgrammes } = await firstNodes(
    reading,
    { scope, kinds: ['Programme'] },
    mostRead,
  );
  if (programmes.length === 0) return [];
  const ids = programmes.map((programme) => programme.id);
  const page = { size: pageSize, direction: 'FORWARD', from: null } as const;
  const [ties, records, stated] = await Promise.all([
    reading.store.tiesOf(reading.viewer, {
      scope,
      actors: ids,
      direction: 'BOTH',
      kinds: joining,
      page,
    }),
    reading.store.recordsOf(reading.viewer, { scope, nodes: ids, kinds: naming, page }),
    firstNodes(
      reading,
      {
        scope,
        kinds: actorKinds,
        networks: [...new Set(programmes.map((programme) => programme.network))],
      },
      mostRead,
    ),
  ]);
  const circles = programmes.map((programme) => {
    const found = new Map<NodeId, { ties: TieState[]; records: NodeState[]; through: TieState[] }>();
    const belongingOf = (id: NodeId) => {
      const known = found.get(id) ?? { ties: [], records: [], through: [] };
      found.set(id, known);
      return known;
    };
    for (const { item } of ties.get(programme.id)?.items ?? []) {
      belongingOf(item.from === programme.id ? item.to : item.from).ties.push(item);
    }
    for (const { item } of records.get(programme.id)?.items ?? []) {
      for (const id of new Set(Object.values(item.references).flat())) {
        if (id !== programme.id) belongingOf(id).records.push(item);
      }
    }
    for (const actor of stated.states) if (actor.network === programme.network) belongingOf(actor.id);
    found.delete(programme.id);
    const truncated =
      moreProgrammes ||
      stated.more ||
      ties.get(programme.id)?.more === true ||
      records.get(programme.id)?.more === true;
    return { programme, found, truncated };
  });
  const named = circles.flatMap(({ found }) =>
    [...found].flatMap(([id, one]) => (isOnlyNamed(one) ? id : [])),
  );
  const run = await runningTies(reading, scope, [...new Set(named)]);
  for (const { found } of circles) {
    // Whoever is joined only through others is not one through whom more are joined.
    const joined = new Set([...found].flatMap(([id, one]) => (isOnlyNamed(one) ? [] : id)));
    for (const [id, one] of found) {
      if (!joined.has(id)) one.through.push(...(run.get(id) ?? []).filter(({ from }) => joined.has(from)));
    }
  }
  const known = new Map(stated.states.map((actor) => [actor.id, actor]));
  const missing = new Set(circles.flatMap(({ found }) => [...found.keys()].filter((id) => !known.has(id))));
  for (const state of await statesOf(reading, [...missing])) known.set(state.id, state);
  const isActor = (state: NodeState) => actorKinds.some((kind) => kind === state.kind);
  return circles.map(({ programme, found, truncated }) => ({
    programme,
    truncated,
    members: [...found].flatMap(([id, belonging]) => {
      const actor = known.get(id);
      return actor === undefined || !isActor(actor) ? [] : [{ actor, belonging }];
    }),
  }));
}

/** Ties by which others run each of some actors. */
async function runningTies(
  reading: Reading,
  scope: DatedScope,
  ids: readonly NodeId[],
): Promise<ReadonlyMap<NodeId, readonly TieState[]>> {
  const ties = new Map<NodeId, readonly TieState[]>();
  for (let start = 0; start < ids.length; start += chunk) {
    const found = await reading.store.tiesOf(reading.viewer, {
      scope,
      actors: ids.slice(start, start + chunk),
      direction: 'IN',
      kinds: running,
      page: { size: pageSize, direction: 'FORWARD', from: null },
    });
    for (const [id, { items }] of found)
      ties.set(
        id,
        items.map(({ item }) => item),
      );
  }
  return ties;
}

async function statesOf(reading: Reading, ids: readonly NodeId[]): Promise<readonly NodeState[]> {
  const found: NodeState[] = [];
  for (let start = 0; start < ids.length; start += chunk) {
    const states = await reading.store.nodes(reading.viewer, ids.slice(start, start + chunk));
    found.push(...states.filter((state) => state !== null));
  }
  return found;
}
