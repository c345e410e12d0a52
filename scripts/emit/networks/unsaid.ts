/** What readers of a fact look for and its source does not say: shown as not said, and gathered at the end of a page. */
import type { LocalisedText, NodeContent } from '../../../src/model/entity.js';
import type { NodeKind } from '../../../src/model/kinds.js';
import { nodeDeclaration, referencesOf } from '../../../src/model/kinds.js';

const date: LocalisedText = { it: 'Data', en: 'Date' };
const start: LocalisedText = { it: 'Data di inizio', en: 'Date of beginning' };

/** Properties and roles by kind. `since` stands for the date. */
const looked: Partial<Record<NodeKind, readonly string[]>> = {
  Programme: ['aim', 'website', 'since'],
  Institution: ['form'],
  Cooperative: ['type'],
  GoverningBody: ['role', 'meetsEveryMonths', 'convenedBy'],
  Practice: ['isHire', 'isInclusionAction'],
  Award: ['recipient', 'grantor'],
  Agreement: ['parties', 'since'],
  Contribution: ['amount', 'form', 'since'],
  Fund: ['mayPayFor', 'statedTotal', 'feeders'],
  Gathering: ['since'],
  Target: ['quantity', 'period'],
  Opportunity: ['status', 'deadline', 'places'],
  AccessRule: ['appointmentRequired', 'freeOfCharge'],
  ContactPoint: ['audience'],
  Phase: ['leads'],
  Activity: ['leads'],
};

/** What a fact does not say, by property or role, with the label it is looked for under. */
export function unsaidOf(
  node: NodeContent,
): readonly { readonly key: string; readonly label: LocalisedText }[] {
  const { properties } = nodeDeclaration(node.kind);
  const roles = referencesOf(node.kind);
  return (looked[node.kind] ?? []).flatMap((key) => {
    if (key === 'since') {
      const label = node.kind === 'Programme' ? start : date;
      return node.since === 'UNKNOWN' ? [{ key, label }] : [];
    }
    const label = (properties[key] ?? roles[key])?.label;
    const said = (node.properties[key] ?? null) !== null || (node.references[key] ?? []).length > 0;
    return label === undefined || said ? [] : [{ key, label }];
  });
}
