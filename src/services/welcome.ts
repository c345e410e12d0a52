/** What the hub says when it has started: where it listens, what it holds, three questions to try. */
import type { Viewer } from '../model/viewer.js';
import { nodeDeclaration, nodeKinds } from '../model/kinds.js';
import type { Store } from '../store/store.js';

/** Questions that the packaged networks answer. */
export const questionsToTry: readonly { readonly asks: string; readonly query: string }[] = [
  {
    asks: 'A citizen of Gussola looks for work: which desk, and how to get in touch?',
    query:
      '{ deskFor(municipality: {name: "Gussola"}, asOf: "2021-02-01") { ... on DesksFound { desks { desk { name } managers { name } contacts { channel value extension } access { channel appointmentRequired } } } } }',
  },
  {
    asks: 'Who gives money to Insieme per il lavoro, and how much?',
    query:
      '{ programmes(filter: {text: "insieme per il lavoro"}) { nodes { name money { byContributor { contributor { name } cents } totals { cents currency } } } } }',
  },
  {
    asks: 'How many organisations and municipalities take part in each programme?',
    query:
      '{ actors(first: 0, filter: {kinds: [Municipality, ListeningPoint, Cooperative, Company, Institution]}) { aggregate(by: PROGRAMME) { actor { name } count } } }',
  },
];

/** How many actors and records of each kind the viewer may see, in the order of the ontology; kinds without any left out. */
export async function countsByKind(
  store: Store,
  viewer: Viewer,
): Promise<readonly { readonly label: string; readonly count: number }[]> {
  const scope = { asOf: null, includeProposed: true, includeFiction: false };
  const groups = await store.aggregate(viewer, { scope, kinds: nodeKinds }, { by: { key: 'KIND' } });
  const counts = new Map(groups.map((group) => [group.key, group.count]));
  return nodeKinds.flatMap((kind) => {
    const count = counts.get(kind);
    if (count === undefined) return [];
    const { label, plural } = nodeDeclaration(kind);
    return [{ label: (count === 1 ? label : plural).en.toLowerCase(), count }];
  });
}
