/** Rules that were stored by an earlier version of the hub, in a shape that this one does not read. */
import type { NodeId } from '../model/ids.js';
import type { Viewer } from '../model/viewer.js';
import { isRuleForm, parameterShapes } from '../rules/parameters.js';
import type { Place } from '../model/page.js';
import type { Store } from '../store/store.js';

export interface OutdatedRules {
  /** Whose file is to be loaded again. */
  readonly network: string;
  readonly rules: readonly NodeId[];
}

const pageSize = 500;

/** By network, those without such rules left out. Reads all rules, of which a network has a dozen. */
export async function outdatedRules(store: Store, viewer: Viewer): Promise<readonly OutdatedRules[]> {
  const scope = { asOf: null, includeProposed: true, includeFiction: true };
  const found = new Map<string, NodeId[]>();
  let from: Place | null = null;
  do {
    const page: Awaited<ReturnType<Store['find']>> = await store.find(
      viewer,
      { scope, kinds: ['Rule'] },
      { size: pageSize, direction: 'FORWARD', from },
    );
    for (const { item } of page.items) {
      const { form, parameters } = item.properties;
      if (isRuleForm(form) && parameterShapes[form].safeParse(parameters).success) continue;
      found.set(item.network, [...(found.get(item.network) ?? []), item.id]);
    }
    from = page.more ? (page.items.at(-1)?.place ?? null) : null;
  } while (from !== null);
  return [...found].map(([network, rules]) => ({ network, rules }));
}
