/** How the questions of the five programmes are put to a hub: over HTTP, as a frontend would. */
import { ask } from '../support/client.js';
import type { StartedHub } from '../support/stores.js';

export interface AskedTie {
  readonly kind: string;
  readonly origin: string;
  readonly modality: string;
  readonly since: string;
  readonly until: string;
  readonly presence: string;
  readonly membershipClass: string | null;
  readonly system: string | null;
  readonly task: { readonly it: string } | null;
  readonly from: { readonly name: string; readonly kind: string };
  readonly to: { readonly name: string; readonly kind: string };
  readonly citations: readonly AskedCitation[];
}

export interface AskedCitation {
  readonly lines: string | null;
  readonly derivation: { readonly it: string; readonly en: string } | null;
}

export interface AskedVerdict {
  readonly outcome?: string;
  readonly determined?: boolean;
  readonly reason?: string;
  readonly label?: { readonly it: string; readonly en: string };
  readonly explanation?: { readonly it: string; readonly en: string };
  readonly citations?: readonly { readonly lines: string }[];
  readonly skipped?: readonly { readonly name: string }[];
  readonly next?: { readonly name: string } | null;
  readonly period?: Readonly<Record<string, unknown>> | null;
  readonly message?: string;
  readonly refusal?: string;
}

export interface TiesAsked {
  readonly of: string;
  readonly kinds: readonly string[];
  readonly direction: 'IN' | 'OUT' | 'BOTH';
  readonly asOf?: string;
  readonly includeProposed?: boolean;
}

/** Questions to one hub. */
export function asking(hub: StartedHub) {
  const query = <Data>(text: string, variables: object = {}) =>
    ask<Data, object>(hub().address, text, variables);

  const ties = async ({ of, ...asked }: TiesAsked): Promise<readonly AskedTie[]> => {
    const data = await query<{ node: { ties: { nodes: readonly AskedTie[] } } }>(tiesQuery, {
      id: of,
      ...asked,
    });
    return data.node.ties.nodes;
  };

  const judge = async (rule: string, question: object = {}, asOf?: string): Promise<AskedVerdict> => {
    const variables = { rule, question, ...(asOf === undefined ? {} : { asOf }) };
    return (await query<{ judge: AskedVerdict }>(judgeQuery, variables)).judge;
  };

  /** Judges a case of which these facts are known. */
  const judgeFacts = (rule: string, facts: Readonly<Record<string, boolean | null>>) =>
    judge(rule, { facts: Object.entries(facts).map(([name, holds]) => ({ name, holds })) });

  return { query, ties, judge, judgeFacts };
}

/** The lines that citations name, one by one. */
export function linesOf(
  citations: readonly { readonly lines: string | null }[] | undefined,
): readonly string[] {
  return (citations ?? []).flatMap(({ lines }) => (lines ?? '').split(', '));
}

const tiesQuery = `query ($id: ID!, $kinds: [TieKind!], $direction: TieDirection, $asOf: Day, $includeProposed: Boolean) {
  node(id: $id, asOf: $asOf, includeProposed: $includeProposed) { ... on Actor {
    ties(kinds: $kinds, direction: $direction, first: 100) { nodes {
      kind origin modality since until presence membershipClass system task { it }
      from { name kind } to { name kind } citations { lines derivation { it en } } } } } } }`;

const judgeQuery = `query ($rule: ID!, $question: RuleQuestionInput!, $asOf: Day) {
  judge(rule: $rule, question: $question, asOf: $asOf) {
    ... on RuleVerdict { outcome determined reason: because label { it en } explanation { it en } citations { lines }
      skipped { name } next { name } period { first last wanted certain possible } }
    ... on RuleRefused { refusal: reason message } } }`;
