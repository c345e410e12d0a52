/** What a programme lacks: who is not served, who has adopted nothing, which agreements are missing, what hangs by one thread. */
import type { NodeState } from '../model/entity.js';
import { invariant } from '../model/failure.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { firstMisnamed } from './actors.js';
import type { AdoptionGap, AdoptionGaps } from './adoption-gaps.js';
import { adoptionGaps } from './adoption-gaps.js';
import type { MissingAgreement } from './missing-agreements.js';
import { missingAgreements } from './missing-agreements.js';
import type { AnalysisDeps } from './metrics.js';
import { mostSeconds } from './metrics.js';
import { programmeDoors } from './programme-contacts.js';
import type { Lookups } from './programme-facts.js';
import { programmeFacts } from './programme-facts.js';
import type { DatedScope, Reading } from './reading.js';
import type { SingleActor, SingleTie } from './single-points.js';
import { singlePoints } from './single-points.js';
import { mostTiers } from './supply-chain.js';
import type { UnservedMunicipality } from './unserved-municipalities.js';
import { unservedMunicipalities } from './unserved-municipalities.js';

export const gapKinds = [
  'UNSERVED_MUNICIPALITY',
  'NO_ADOPTION',
  'MISSING_AGREEMENT',
  'SINGLE_ACTOR',
  'SINGLE_TIE',
] as const;
export type GapKind = (typeof gapKinds)[number];

export interface GapsQuestion {
  readonly scope: DatedScope;
  readonly programme: NodeId;
  readonly kinds: readonly GapKind[];
  /** Of the supply chain of its members, for `NO_ADOPTION`. */
  readonly tiers: number;
  /** Milliseconds that the work may take in a thread. */
  readonly timeLimit: number;
}

/** `key` is unique in a list of gaps. */
export type Gap = { readonly key: string } & (
  | { readonly kind: 'UNSERVED_MUNICIPALITY'; readonly value: UnservedMunicipality }
  | { readonly kind: 'NO_ADOPTION'; readonly value: AdoptionGap; readonly found: AdoptionGaps }
  | { readonly kind: 'MISSING_AGREEMENT'; readonly value: MissingAgreement }
  | { readonly kind: 'SINGLE_ACTOR'; readonly value: SingleActor }
  | { readonly kind: 'SINGLE_TIE'; readonly value: SingleTie }
);

export interface Gaps {
  readonly programme: NodeState;
  /** In the order of `gapKinds`; in each what weighs most first, then by id. */
  readonly gaps: readonly Gap[];
}

export interface GapsDeps extends AnalysisDeps {
  readonly lookups: Lookups;
}

/**
 * The gaps of a programme on a day, as far as the viewer sees. What is not recorded is a gap in what is known, not a no.
 * Kept while the snapshot is.
 */
export async function gapsOf(
  deps: GapsDeps,
  reading: Reading,
  question: GapsQuestion,
): Promise<Result<Gaps>> {
  const refused =
    outOfRange(question) ??
    (await firstMisnamed(
      reading,
      [{ id: question.programme, what: 'programme', kinds: ['Programme'] }],
      question.scope,
    ));
  if (refused !== null) return refused;
  const { timeLimit: _, ...asked } = question;
  return deps.graphs.answer(reading, JSON.stringify(['gaps', asked]), (settled) =>
    compute(deps, settled, question),
  );
}

async function compute(deps: GapsDeps, reading: Reading, question: GapsQuestion): Promise<Result<Gaps>> {
  const { scope, kinds, tiers } = question;
  const [programme] = await reading.store.nodes(reading.viewer, [question.programme]);
  invariant(programme, 'a programme that was found is gone');
  const wants = (kind: GapKind) => kinds.includes(kind);
  const gaps: Gap[] = [];
  if (wants('UNSERVED_MUNICIPALITY') || wants('MISSING_AGREEMENT')) {
    const facts = await programmeFacts(deps.lookups, programme, scope);
    if (wants('UNSERVED_MUNICIPALITY')) {
      const { desks } = await programmeDoors(deps.lookups, facts);
      const ids = desks.map(({ desk }) => desk.id);
      for (const value of unservedMunicipalities(reading, scope, programme.id, ids)) {
        gaps.push({ kind: 'UNSERVED_MUNICIPALITY', key: `1 ${value.id}`, value });
      }
    }
    if (wants('MISSING_AGREEMENT')) {
      for (const value of await missingAgreements(deps.lookups, facts)) {
        gaps.push({ kind: 'MISSING_AGREEMENT', key: `3 ${value.agreement.id}`, value });
      }
    }
  }
  if (wants('NO_ADOPTION')) {
    const chain = { scope, programme: programme.id, where: 'CHAIN', tiers, members: false } as const;
    const found = await adoptionGaps(reading, chain);
    if (!found.ok) return found;
    for (const value of found.value.gaps) {
      gaps.push({ kind: 'NO_ADOPTION', key: `2 ${value.id}`, value, found: found.value });
    }
  }
  if (wants('SINGLE_ACTOR') || wants('SINGLE_TIE')) {
    const found = await singlePoints(deps, reading, scope, programme.id, question.timeLimit);
    if (!found.ok) return found;
    const { actors, pairs } = found.value;
    if (wants('SINGLE_ACTOR'))
      gaps.push(...actors.map((value) => ({ kind: 'SINGLE_ACTOR', key: `4 ${value.id}`, value }) as const));
    if (wants('SINGLE_TIE'))
      gaps.push(...pairs.map((value) => ({ kind: 'SINGLE_TIE', key: `5 ${value.far}`, value }) as const));
  }
  const place = ({ kind }: Gap) => gapKinds.indexOf(kind);
  return success({ programme, gaps: gaps.toSorted((a, b) => place(a) - place(b)) });
}

function outOfRange({ tiers, timeLimit }: GapsQuestion): Failure<'OUT_OF_RANGE'> | null {
  const limits = [
    ['tiers', tiers, mostTiers],
    ['a time limit in seconds', timeLimit / 1000, mostSeconds],
  ] as const;
  for (const [name, value, most] of limits) {
    if (!Number.isInteger(value) || value < 1 || value > most)
      return failure('OUT_OF_RANGE', `expected ${name} from 1 to ${most}, found ${value}`);
  }
  return null;
}
