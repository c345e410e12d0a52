/** Finds what the keys in a file stand for: in the file itself, in the other files of the call, or in the store. */
import type { NodeContent, TieContent } from '../model/entity.js';
import { nodeId } from '../model/ids.js';
import type { NodeId } from '../model/ids.js';
import type { NodeKind } from '../model/kinds.js';
import { nearest } from '../model/text.js';
import type { Outline } from './outline.js';
import type { Report } from './problem.js';
import { shown, textOf } from './tree-reading.js';
import type { Tree } from './yaml-tree.js';

/** What is stored of a network that files refer to. */
export interface StoredNetwork {
  readonly nodes: ReadonlyMap<NodeId, NodeContent>;
  readonly ties: readonly TieContent[];
}

export interface Reference {
  readonly id: NodeId;
  /** Null where the thing is there but its own kind is a problem reported elsewhere. */
  readonly kind: NodeKind | null;
}

/** Resolves `key` or `network/key`; null, and a problem with a near match, where it stands for nothing. */
export type Resolve = (tree: Tree, wanted: readonly string[], report: Report) => Reference | null;

export interface Surroundings {
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly stored: ReadonlyMap<string, StoredNetwork>;
  /** Some file could not be read at all: an unknown network may be that one's. */
  readonly incomplete: boolean;
}

/** Reports the networks that a file says it uses and nobody knows. */
export function checkUses(outline: Outline, around: Surroundings, report: Report): void {
  if (around.incomplete) return;
  for (const [network, place] of outline.uses) {
    if (isKnown(network, around)) continue;
    const near = nearest(network, [...around.outlines.keys(), ...around.stored.keys()]);
    const question = near === null || near === outline.namespace ? '' : `. Did you mean ${near}?`;
    report(
      place,
      `expected a network that is loaded already, or whose file is given too; found ${network}${question}`,
    );
  }
}

/** Resolves the references of one file. */
export function resolverFor(outline: Outline, around: Surroundings): Resolve {
  return (tree, wanted, report) => {
    const text = textOf(tree);
    if (text === null) {
      report(tree.place, `expected a key, or network/key, found ${shown(tree)}`);
      return null;
    }
    const slash = text.indexOf('/');
    const network = slash === -1 ? outline.namespace : text.slice(0, slash);
    const key = text.slice(slash + 1);
    if (network !== outline.namespace && !outline.uses.has(network)) {
      const near = nearest(network, [...outline.uses.keys()]);
      const question = near === null ? '' : `. Did you mean ${near}/${key}?`;
      report(
        tree.place,
        `expected a key of this file, or of a network it uses; found ${text}: add ${network} to uses${question}`,
      );
      return null;
    }
    // That the network is unknown has been reported once, where the file says that it uses it.
    if (!isKnown(network, around)) return { id: nodeId(network, key), kind: null };
    const found = find(network, key, around);
    if (found !== null) return found;
    const where = network === outline.namespace ? 'a key of this file' : `a key of ${network}`;
    const near = nearestKey(network, key, outline, around, wanted);
    report(tree.place, `expected ${where}, found ${text}${near === null ? '' : `. Did you mean ${near}?`}`);
    return null;
  };
}

function isKnown(network: string, around: Surroundings): boolean {
  return around.outlines.has(network) || around.stored.has(network);
}

function find(network: string, key: string, around: Surroundings): Reference | null {
  const outline = around.outlines.get(network);
  // An outline is a reference itself: a million ties then share the ids of their ends.
  if (outline !== undefined) return outline.declared.get(key) ?? null;
  return around.stored.get(network)?.nodes.get(nodeId(network, key)) ?? null;
}

/** The nearest key as it would be written here: among things of a wanted kind first, the same key elsewhere before all. */
function nearestKey(
  network: string,
  key: string,
  outline: Outline,
  around: Surroundings,
  wanted: readonly string[],
): string | null {
  const elsewhere = [...outline.uses.keys()].find((other) => find(other, key, around) !== null);
  if (elsewhere !== undefined && elsewhere !== network) return `${elsewhere}/${key}`;
  const candidates = candidatesIn(network, around);
  const near =
    nearest(
      key,
      candidates.flatMap((node) => (node.kind !== null && wanted.includes(node.kind) ? [node.key] : [])),
    ) ??
    nearest(
      key,
      candidates.map((node) => node.key),
    );
  if (near === null) return null;
  return network === outline.namespace ? near : `${network}/${near}`;
}

function candidatesIn(
  network: string,
  around: Surroundings,
): readonly { readonly key: string; readonly kind: NodeKind | null }[] {
  const outline = around.outlines.get(network);
  if (outline !== undefined) return outline.nodes;
  return [...(around.stored.get(network)?.nodes.values() ?? [])].map((node) => ({
    key: node.id.slice(nodeId(network, '').length),
    kind: node.kind,
  }));
}
