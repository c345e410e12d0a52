/** What is stored and stands in the way of a load, though the files by themselves are right. */
import type { FileProblem } from '../bundles/problem.js';
import { fileStart } from '../bundles/problem.js';
import type { Bundle } from '../bundles/read-bundles.js';
import type { NodeContent } from '../model/entity.js';
import { nodeDeclaration } from '../model/kinds.js';
import type { Principal } from '../model/viewer.js';
import { viewerOf } from '../model/viewer.js';
import type { Store } from '../store/store.js';
import type { StoredContents } from './load-differences.js';

/** A thing keeps its kind: what others say about it might not fit another one. */
export function changedKinds(bundle: Bundle, stored: StoredContents): readonly FileProblem[] {
  return bundle.nodes.flatMap(({ id, kind }) => {
    const before = stored.nodes.get(id)?.kind;
    if (before === undefined || before === kind) return [];
    const message = `expected ${id} to stay ${before}, as it is stored; found ${kind}: give it a new key`;
    return [{ file: bundle.file, ...(bundle.places.get(id) ?? fileStart), message }];
  });
}

/** Values that must be unique and that a node of some other network has. */
export async function takenElsewhere(
  store: Store,
  principal: Principal,
  bundles: readonly Bundle[],
): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  const loaded = new Set(bundles.flatMap((bundle) => bundle.nodes.map((node) => node.id)));
  for (const bundle of bundles) {
    for (const [property, holders] of uniqueValues(bundle)) {
      const found = await store.find(
        viewerOf(principal),
        {
          scope: { asOf: null, includeProposed: true, includeFiction: true },
          where: [{ property, op: 'IN', values: [...holders.keys()] }],
        },
        { size: holders.size, direction: 'FORWARD', from: null },
      );
      for (const { item } of found.items) {
        const value = item.properties[property];
        if (typeof value !== 'string') continue;
        const holder = holders.get(value);
        if (holder === undefined || loaded.has(item.id) || item.kind !== holder.kind) continue;
        const message = `expected another ${property} for ${holder.id}, found ${value}, which ${item.id} has already`;
        problems.push({ file: bundle.file, ...(bundle.places.get(holder.id) ?? fileStart), message });
      }
    }
  }
  return problems;
}

function uniqueValues(bundle: Bundle): ReadonlyMap<string, ReadonlyMap<string, NodeContent>> {
  const values = new Map<string, Map<string, NodeContent>>();
  for (const node of bundle.nodes) {
    for (const [name, declared] of Object.entries(nodeDeclaration(node.kind).properties)) {
      const value = node.properties[name];
      if (declared.unique !== true || declared.indexed !== true || typeof value !== 'string') continue;
      values.set(name, (values.get(name) ?? new Map<string, NodeContent>()).set(value, node));
    }
  }
  return values;
}
