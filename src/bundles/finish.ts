/** Completes what was read of each thing by what only the whole of all files can tell, and checks it. */
import { checkNode, checkTie } from '../model/check.js';
import type { NodeContent, TieContent } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { tieDeclaration } from '../model/kinds.js';
import type { Lookup } from './audience.js';
import { coordinating, nodeAudience, tieAudience } from './audience.js';
import type { Report } from './problem.js';
import type { Places } from './read-fact.js';
import type { NodeDraft } from './read-node.js';
import type { TieDraft } from './read-tie.js';
import type { StoredNetwork } from './references.js';
import { statedOn } from './stated-on.js';

/** What of one file others are finished by. */
export interface Drafts {
  readonly nodes: readonly NodeDraft[];
  readonly coordinating: readonly TieContent[];
}

/** Everything the files and the stored networks say, by id; the files come first. */
export function lookupIn(drafts: readonly Drafts[], stored: ReadonlyMap<string, StoredNetwork>): Lookup {
  const nodes = new Map<NodeId, NodeContent>();
  const coordinators = new Map<NodeId, Set<NodeId>>();
  const note = (tie: TieContent): void => {
    if (tie.kind !== coordinating) return;
    const known = coordinators.get(tie.to) ?? new Set();
    coordinators.set(tie.to, known.add(tie.from));
  };
  for (const network of stored.values()) {
    for (const [id, node] of network.nodes) nodes.set(id, node);
    network.ties.forEach(note);
  }
  for (const draft of drafts) {
    for (const { content } of draft.nodes) nodes.set(content.id, content);
    draft.coordinating.forEach(note);
  }
  return {
    node: (id) => nodes.get(id),
    coordinatorsOf: (programme) => coordinators.get(programme) ?? [],
  };
}

/** The node with its audience and the dates of its sources, checked against the ontology. */
export function finishNode(draft: NodeDraft, lookup: Lookup, report: Report): NodeContent {
  const { content, places } = draft;
  const audience = nodeAudience(content, draft.visibility, lookup);
  if (typeof audience === 'string') report(places.whole, audience);
  reportParts(checkNode(content), places, report);
  return {
    ...content,
    statedOn: statedOn(content.citations, publishedIn(lookup)),
    audience: typeof audience === 'string' ? [] : audience,
  };
}

/** The tie, likewise. */
export function finishTie(draft: TieDraft, lookup: Lookup, report: Report): TieContent {
  const { content, places } = draft;
  const audience = tieAudience(content, draft.visibility, lookup);
  if (typeof audience === 'string') report(places.whole, audience);
  const declared = tieDeclaration(content.kind);
  // An end whose kind is unknown has been reported: it passes for one that fits.
  const fromKind = draft.fromKind ?? declared.from[0] ?? '';
  const toKind = draft.toKind ?? declared.to[0] ?? '';
  reportParts(checkTie(content, fromKind, toKind), places, report);
  return {
    ...content,
    statedOn: statedOn(content.citations, publishedIn(lookup)),
    audience: typeof audience === 'string' ? [] : audience,
  };
}

function reportParts(
  found: readonly { readonly at: string; readonly message: string }[],
  places: Places,
  report: Report,
): void {
  for (const { at, message } of found) {
    if (!places.reported.has(at)) report(places.parts.get(at) ?? places.whole, message);
  }
}

function publishedIn(lookup: Lookup): (source: NodeId) => unknown {
  return (source) => lookup.node(source)?.properties['published'];
}
