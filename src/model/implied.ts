/** The ties that a record implies: derived from it, written with it, never entered by hand. */
import type { NodeContent, TieContent } from './entity.js';
import { impliedTieId, compareText } from './ids.js';
import type { NodeId } from './ids.js';
import { isRecordKind, isTieKind, recordDeclaration, tieDeclaration } from './kinds.js';
import type { TieKind } from './kinds.js';
import { invariant } from './failure.js';

/** Most parties for which every pair is tied; more of them are a programme. */
export const mostPairedParties = 12;

/**
 * The ties a record implies, in the order of its declaration. A record with too many parties to pair implies
 * none of that sort; `check.ts` refuses it before it gets here.
 */
export function impliedTies(record: NodeContent): readonly TieContent[] {
  if (!isRecordKind(record.kind)) return [];
  const ties: TieContent[] = [];
  for (const implication of recordDeclaration(record.kind).implies ?? []) {
    const kind: string = implication.tie;
    invariant(isTieKind(kind), `${record.kind} implies ${kind}, which is no kind of tie`);
    for (const [from, to] of pairsOf(record, implication)) {
      ties.push(impliedTie(record, kind, from, to));
    }
  }
  return ties;
}

/** The distinct actors in the roles that an implication pairs. */
export function pairedParties(record: NodeContent, roles: readonly string[]): readonly NodeId[] {
  return [...new Set(roles.flatMap((role) => record.references[role] ?? []))].sort(compareText);
}

function pairsOf(
  record: NodeContent,
  implication: { readonly from: string; readonly to: string } | { readonly among: readonly string[] },
): readonly (readonly [NodeId, NodeId])[] {
  if ('among' in implication) {
    const parties = pairedParties(record, implication.among);
    if (parties.length > mostPairedParties) return [];
    return parties.flatMap((from, index) => parties.slice(index + 1).map((to) => [from, to] as const));
  }
  const targets = record.references[implication.to] ?? [];
  return (record.references[implication.from] ?? []).flatMap((from) =>
    targets.filter((to) => to !== from).map((to) => [from, to] as const),
  );
}

function impliedTie(record: NodeContent, kind: TieKind, first: NodeId, second: NodeId): TieContent {
  const swap = tieDeclaration(kind).symmetric === true && compareText(first, second) > 0;
  const [from, to] = swap ? [second, first] : [first, second];
  return {
    id: impliedTieId(record.id, kind, from, to),
    kind,
    from,
    to,
    network: record.network,
    since: record.since,
    until: record.until,
    modality: record.modality,
    origin: 'DERIVED',
    statedOn: record.statedOn,
    audience: record.audience,
    fiction: record.fiction,
    properties: {},
    citations: record.citations,
    strength: null,
    record: record.id,
  };
}
