/**
 * Identifiers. Stable opaque strings, the same in every store: made of the namespace of the network
 * that states a thing and the key its file gives it, never of names or dates. Clients compare them and
 * send them back; only this file takes them apart.
 */

/** Identifies an actor or a record. */
export type NodeId = string;

/** Identifies a tie. */
export type TieId = string;

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for the keys and namespaces that files may use: lower-case letters, digits and single hyphens. */
export function isKey(text: string): boolean {
  return text.length <= 80 && keyPattern.test(text);
}

/** The id of the actor or record that the network `namespace` knows by `key`. */
export function nodeId(namespace: string, key: string): NodeId {
  return `${namespace}/${key}`;
}

/**
 * The id of a tie entered by hand. `key` tells apart several ties of one kind between the same two actors
 * (two memberships at different times, say); it is empty where there is only one.
 */
export function tieId(namespace: string, kind: string, from: NodeId, to: NodeId, key = ''): TieId {
  return `${namespace}/${kind}:${from}>${to}${key === '' ? '' : `:${key}`}`;
}

/** The id of a tie that a record implies. */
export function impliedTieId(record: NodeId, kind: string, from: NodeId, to: NodeId): TieId {
  return `${record}#${kind}:${from}>${to}`;
}

/** The namespace of an id of whatever sort: of the network file or client that states the thing. */
export function namespaceOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Compares two strings by code unit: the one order of ids, cursors and sort keys in every store. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
