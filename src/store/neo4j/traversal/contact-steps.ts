/** One step of contact in Cypher: which relationships it may take, from which side, and who may be met by it. */
import { actorDeclaration, actorKinds, tieDeclaration, tieKinds } from '../../../model/kinds.js';
import type { TieKind } from '../../../model/kinds.js';
import type { Viewer } from '../../../model/viewer.js';
import type { ContactQuery } from '../../database-traversals.js';
import { counts, shown } from '../conditions.js';
import { anyOf, cypher, every, plain } from '../cypher.js';
import type { Cypher } from '../cypher.js';

/** `OUT`: along with contact. `IN`: against it. */
export type StepDirection = 'OUT' | 'IN';

/** The kinds of tie that contact can take. A place's count only where asked for, even where `kinds` names them. */
export function contactKinds({ kinds, territory }: ContactQuery): readonly TieKind[] {
  return tieKinds.filter((kind) => {
    const { contact, territorial } = tieDeclaration(kind);
    const allowed = contact !== 'NONE' && (territory || territorial !== true);
    return allowed && (kinds === undefined || kinds.includes(kind));
  });
}

/**
 * A `MATCH` of the steps from the actor in `near`, which counts already, to any other: `t` is the tie, `far` the other.
 * For the types of at least one kind.
 */
export function stepsFrom(
  near: string,
  viewer: Viewer,
  query: ContactQuery,
  direction: StepDirection,
): Cypher {
  const kinds = contactKinds(query);
  const flowing = (flow: 'FORWARD' | 'BACKWARD') =>
    kinds.filter((kind) => tieDeclaration(kind).contact === flow);
  const away = flowing(direction === 'OUT' ? 'FORWARD' : 'BACKWARD');
  const toward = flowing(direction === 'OUT' ? 'BACKWARD' : 'FORWARD');
  const conditions = [
    plain(`far <> ${near}`),
    // Both, even where one is empty: a statement of the same text need not be planned again.
    ...(away.length + toward.length === 0
      ? []
      : [
          cypher`(NOT type(t) IN ${away} OR startNode(t) = ${plain(near)})`,
          cypher`(NOT type(t) IN ${toward} OR endNode(t) = ${plain(near)})`,
        ]),
    ...factMeets(viewer, query, 't'),
    ...certain(query),
    ...factMeets(viewer, query, 'far'),
  ];
  return cypher`
    MATCH (${plain(near)})-[t${anyOf(kinds)}]-(far:Actor)
    WHERE ${every(conditions)}`;
}

/** The actor or tie counts on the day and is seen. No actor names others, so its own audience decides. */
export function factMeets(viewer: Viewer, { scope }: ContactQuery, fact: string): readonly Cypher[] {
  return [...counts(scope, fact), ...(viewer.all ? [] : [shown(viewer, fact)])];
}

/** Whether the actor in `node` is one that contact ends in. */
export function endsIn(node: string): Cypher {
  return ofKinds(
    node,
    actorKinds.filter((kind) => actorDeclaration(kind).deadEnd === true),
  );
}

/** Whether passing through the actor in `node` costs more the more members it has. */
export function isHub(node: string): Cypher {
  return ofKinds(
    node,
    actorKinds.filter((kind) => actorDeclaration(kind).hub === true),
  );
}

function ofKinds(node: string, kinds: readonly string[]): Cypher {
  return kinds.length === 0 ? plain('false') : cypher`(${plain(node)}${anyOf(kinds)})`;
}

/** Only the tie's own bounds decide certainty: its ends are asked whether they are there. */
function certain({ scope, certainOnly }: ContactQuery): readonly Cypher[] {
  return certainOnly === true
    ? [cypher`t._sinceLatest <= ${scope.asOf}`, cypher`t._untilEarliest >= ${scope.asOf}`]
    : [];
}
