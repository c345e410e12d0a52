/** What properties can be compared, sorted and summed by, and how: the same in every store. */
import { invariant } from '../model/failure.js';
import { indexedNodeProperties, nodeDeclaration, nodeKinds, tieProperties } from '../model/kinds.js';
import type { PropertyDeclaration } from '../model/vocabulary.js';

/** Where in a property's value its comparable part lies: cents of money, value of a quantity, else the value itself. */
export type ComparablePart = 'cents' | 'value' | null;

export function comparablePart(declared: PropertyDeclaration): ComparablePart {
  return declared.type === 'money' ? 'cents' : declared.type === 'quantity' ? 'value' : null;
}

/** The declaration of a property that lists of nodes can be filtered and sorted by. */
export function filterableNodeProperty(name: string): PropertyDeclaration {
  const declared = indexedNodeProperties().get(name);
  invariant(declared, `${name} is no indexed property of actors or records`);
  return comparable(name, declared);
}

/** The declaration of a property that ties can be filtered by. */
export function filterableTieProperty(name: string): PropertyDeclaration {
  const declared = tieProperties().get(name);
  invariant(declared, `${name} is no property of ties`);
  return comparable(name, declared);
}

/** The declaration of a property of nodes that can be summed. */
export function summableProperty(name: string): PropertyDeclaration {
  for (const kind of nodeKinds) {
    const declared = nodeDeclaration(kind).properties[name];
    if (declared === undefined || declared.list === true) continue;
    if (declared.type === 'integer' || declared.type === 'quantity' || declared.type === 'money') {
      return declared;
    }
  }
  invariant(false, `${name} is no integer, quantity or amount of actors or records`);
}

function comparable(name: string, declared: PropertyDeclaration): PropertyDeclaration {
  invariant(
    declared.type !== 'localised' && declared.type !== 'json',
    `${name} is ${declared.type}, which has no order`,
  );
  return declared;
}
