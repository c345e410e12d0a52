/**
 * Who may change what. A viewer never changes what he may not see, which the reads see to; this decides about the rest.
 * Every command asks it about every thing that it would add, change or remove.
 */
import type { NodeContent, TieContent } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { namespaceOf } from '../model/ids.js';
import { isActorKind } from '../model/kinds.js';
import type { Viewer } from '../model/viewer.js';

/**
 * An operator may change everything; a coordinator what belongs to the networks of his programmes, or names one of these
 * programmes or of his organisations; a member what names one of his organisations; nobody else anything.
 */
export function mayChange(viewer: Viewer, thing: NodeContent | TieContent): boolean {
  const { role, organisations, programmes } = viewer.principal;
  switch (role) {
    case 'OPERATOR':
      return true;
    case 'COORDINATOR':
      return (
        programmes.some((programme) => namespaceOf(programme) === thing.network) ||
        namedBy(thing).some((id) => programmes.includes(id) || organisations.includes(id))
      );
    case 'MEMBER':
      return namedBy(thing).some((id) => organisations.includes(id));
    case 'PUBLIC':
      return false;
  }
}

/** Whether he may declare something in the name of an actor. */
export function maySpeakFor({ principal }: Viewer, actor: NodeId): boolean {
  const { role, organisations, programmes } = principal;
  if (role === 'OPERATOR' || organisations.includes(actor)) return true;
  return role === 'COORDINATOR' && programmes.includes(actor);
}

function namedBy(thing: NodeContent | TieContent): readonly string[] {
  if ('from' in thing) return [thing.from, thing.to];
  return isActorKind(thing.kind) ? [thing.id] : Object.values(thing.references).flat();
}
