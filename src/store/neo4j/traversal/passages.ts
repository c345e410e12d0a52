/** What passing through programmes and bodies adds, found before a search and handed to it. */
import { passageCost } from '../../../model/contact.js';
import type { NodeId } from '../../../model/ids.js';
import { tieDeclaration, tieKinds } from '../../../model/kinds.js';
import type { Viewer } from '../../../model/viewer.js';
import type { ContactQuery } from '../../database-traversals.js';
import type { Run } from '../connection.js';
import { anyOf, cypher, every, joined, plain } from '../cypher.js';
import type { Cypher } from '../cypher.js';
import { numberIn, textIn } from '../row.js';
import type { Row } from '../row.js';
import { endsIn, factMeets, isHub, stepsFrom } from './contact-steps.js';
import type { StepDirection } from './contact-steps.js';

/** Where a search looks for hubs. */
export interface Surroundings {
  readonly around: readonly NodeId[];
  readonly direction: StepDirection;
  /** How many steps away a hub may be. */
  readonly steps: number;
}

/** By id, in millionths; an actor that is not in it adds nothing. */
export type Passages = Readonly<Record<NodeId, number>>;

/**
 * The passage costs of the programmes and bodies within some steps. Cypher only counts members: distinct ones, on the
 * day, as far as the viewer sees them, groups left out. What they cost `model/contact.ts` says, here as everywhere.
 */
export async function passagesWithin(
  run: Run,
  viewer: Viewer,
  query: ContactQuery,
  { around, direction, steps }: Surroundings,
): Promise<Passages> {
  if (steps === 0) return {};
  const layers = Array.from({ length: steps }, (_, step) => step + 1);
  const rows = await run(cypher`
    MATCH (start:Actor)
    WHERE ${every([cypher`start.id IN ${[...around]}`, ...factMeets(viewer, query, 'start')])}
    WITH collect(start) AS layer0
    ${joined(
      layers.map((layer) => nextLayer(viewer, query, direction, layer)),
      '\n',
    )}
    UNWIND ${plain(layers.map((layer) => `layer${layer}`).join(' + '))} AS hub
    WITH DISTINCT hub WHERE ${isHub('hub')}
    ${members(viewer, query)}`);
  return Object.fromEntries(rows.map(passageIn));
}

/** The same of these programmes and bodies, which are there and seen; one without members is left out. */
export async function passagesThrough(
  run: Run,
  viewer: Viewer,
  query: ContactQuery,
  hubs: readonly NodeId[],
): Promise<readonly (readonly [NodeId, number])[]> {
  if (hubs.length === 0) return [];
  const rows = await run(cypher`
    MATCH (hub:Actor) WHERE hub.id IN ${[...hubs]}
    ${members(viewer, query)}`);
  return rows.map(passageIn);
}

/** Counts the members of `hub`, as far as they count. */
function members(viewer: Viewer, query: ContactQuery): Cypher {
  const memberships = tieKinds.filter((kind) => tieDeclaration(kind).membership === true);
  return cypher`
    MATCH (member:Actor)-[t${anyOf(memberships)}]->(hub)
    WHERE ${every([
      plain('member <> hub'),
      cypher`NOT ${endsIn('member')}`,
      ...factMeets(viewer, query, 't'),
      ...factMeets(viewer, query, 'member'),
    ])}
    RETURN hub.id AS hub, count(DISTINCT member) AS members`;
}

function passageIn(row: Row): readonly [NodeId, number] {
  return [textIn(row, 'hub'), passageCost(numberIn(row, 'members'))];
}

/** What passing through the actor in `node` adds. */
export function passageThrough(node: string, passages: Passages): Cypher {
  // Most actors are no hubs, and a look at their labels is cheaper than reading their ids.
  return cypher`CASE WHEN ${isHub(node)} THEN coalesce(${passages}[${plain(node)}.id], 0) ELSE 0 END`;
}

/** Everybody one step from the layer before; some may have been met earlier. */
function nextLayer(viewer: Viewer, query: ContactQuery, direction: StepDirection, layer: number): Cypher {
  const before = plain(`layer${layer - 1}`);
  const passing = layer === 1 ? plain('true') : cypher`NOT ${endsIn('near')}`;
  return cypher`
    CALL (${before}) {
      UNWIND ${before} AS near
      WITH near WHERE ${passing}
      ${stepsFrom('near', viewer, query, direction)}
      RETURN collect(DISTINCT far) AS ${plain(`layer${layer}`)}
    }`;
}
