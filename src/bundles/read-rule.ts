/** Checks the rules of a file, each problem at its own line and column. */
import type { NodeContent } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { nodeId } from '../model/ids.js';
import type { RuleDraft, Subject } from '../rules/check-rule.js';
import { checkRule } from '../rules/check-rule.js';
import { parseLines } from '../rules/cited-lines.js';
import { isRuleForm } from '../rules/parameters.js';
import type { RulePath, RuleProblem } from '../rules/shape-problems.js';
import type { Lookup } from './audience.js';
import type { NodeOutline, Outline } from './outline.js';
import type { Place, Report } from './problem.js';
import { entryOf } from './tree-reading.js';
import type { MapTree, Tree } from './yaml-tree.js';

/** Reports what is wrong with the rules of a file, once everything that they are about is known. */
export function refuseRules(outline: Outline, lookup: Lookup, report: Report): void {
  for (const node of outline.nodes) {
    const content = node.kind === 'Rule' ? lookup.node(nodeId(outline.namespace, node.key)) : undefined;
    const draft = content === undefined ? null : draftOf(content, node, lookup);
    if (draft === null) continue;
    for (const problem of checkRule(draft)) report(placeOf(problem, node), problem.message);
  }
}

/** Null where the form is none, or the parameters could not be read: that has been reported. */
function draftOf(content: NodeContent, { map }: NodeOutline, lookup: Lookup): RuleDraft | null {
  const { form, parameters } = content.properties;
  if (!isRuleForm(form)) return null;
  if (parameters === undefined && map !== null && entryOf(map, 'parameters') !== undefined) return null;
  const cited = content.citations.flatMap(({ lines }) =>
    lines === undefined ? [] : (parseLines(lines) ?? []),
  );
  return {
    form,
    parameters,
    programme: content.references['programme']?.[0] ?? null,
    about: subjectsOf(content.references['about'] ?? [], map, lookup),
    citedLines: content.fiction && cited.length === 0 ? null : cited,
  };
}

/** In the order of the file; nobody's kind is told where some key was not found, for then their places are not known. */
function subjectsOf(
  about: readonly NodeId[],
  map: MapTree | null,
  lookup: Lookup,
): readonly (Subject | null)[] {
  const written = map === null ? undefined : entryOf(map, 'about')?.value;
  const items = written?.type === 'list' ? written.items : [];
  if (about.length < items.length) return items.map(() => null);
  return about.map((id) => {
    const subject = lookup.node(id);
    if (subject === undefined) return null;
    return { id, kind: subject.kind, programmes: subject.references['programme'] ?? [] };
  });
}

/** Where the path leads, as far as the file goes; the rule's own key where it leads nowhere. */
function placeOf({ path, atKey }: RuleProblem, node: NodeOutline): Place {
  let here: Tree | null = node.map;
  let place = node.place;
  for (const [depth, step] of path.entries()) {
    const found: Step | null = here === null ? null : stepInto(here, step);
    if (found === null) return place;
    place = atKey === true && depth === path.length - 1 ? found.key : found.tree.place;
    here = found.tree;
  }
  return place;
}

interface Step {
  readonly key: Place;
  readonly tree: Tree;
}

function stepInto(tree: Tree, step: RulePath[number]): Step | null {
  if (tree.type === 'map') {
    const entry = tree.entries.find(({ key }) => key === step);
    return entry === undefined ? null : { key: entry.place, tree: entry.value };
  }
  const item = tree.type === 'list' && typeof step === 'number' ? tree.items[step] : undefined;
  return item === undefined ? null : { key: item.place, tree: item };
}
