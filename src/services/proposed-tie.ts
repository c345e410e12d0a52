/** The tie that would close a gap: a proposal that no source states, and that says so. */
import type { LocalisedText } from '../model/entity.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { ActorKind, TieKind } from '../model/kinds.js';
import { nodeDeclaration, tieDeclaration, tieKinds } from '../model/kinds.js';
import { tiesFrom } from '../network/actor-ties.js';
import type { TieChoice } from '../network/kind-tables.js';
import { contactByKind, passesBackward, passesForward } from '../network/kind-tables.js';
import type { Direction } from '../network/rows.js';
import { inBoth, quoted } from './in-words.js';
import type { Language } from './in-words.js';
import type { DatedScope, Reading } from './reading.js';

/** One end of a proposal: an actor, or one of a kind that nobody knows yet. */
export interface ProposedEnd {
  /** Null where it is yet to be found. */
  readonly id: NodeId | null;
  readonly kind: ActorKind;
}

export interface ProposedTie {
  readonly kind: TieKind;
  readonly from: ProposedEnd;
  readonly to: ProposedEnd;
  /** The same tie as a source states it: planned, proposed or conditional; null where none does. */
  readonly stated: TieId | null;
}

/** What is proposed first where it fits; the other kinds of tie only where they alone were asked for. */
const preferred: readonly TieKind[] = ['SERVES', 'MEMBER_OF', 'SITS_ON', 'COLLABORATES_WITH'];

/**
 * The tie by which contact would pass from a source to a target (`OUT`), or from the target to the source (`IN`), of the
 * kinds that a question is about; null where none of them may join the two. What only records imply is not proposed, nor
 * are seats and places, which are facts and no relations.
 */
export function proposedTie(
  reading: Reading,
  scope: DatedScope,
  source: ProposedEnd,
  target: ProposedEnd,
  direction: Direction,
  choice: TieChoice,
): ProposedTie | null {
  const flows = contactByKind({ ...choice, territory: false });
  const others = choice.kinds === undefined ? [] : tieKinds.filter((kind) => !preferred.includes(kind));
  for (const kind of [...preferred, ...others]) {
    const flow = flows[tieKinds.indexOf(kind)] ?? 0;
    const { from, to, impliedOnly } = tieDeclaration(kind);
    if (flow === 0 || impliedOnly === true) continue;
    for (const [beginning, end] of [
      [source, target],
      [target, source],
    ] as const) {
      const isOnward = (beginning === source) === (direction === 'OUT');
      const passes = (flow & (isOnward ? passesForward : passesBackward)) !== 0;
      const suits = choice.kinds !== undefined || isUsual(kind, beginning.kind, end.kind);
      if (passes && suits && from.includes(beginning.kind) && to.includes(end.kind)) {
        const stated = statedTie(reading, scope, kind, beginning.id, end.id);
        return { kind, from: beginning, to: end, stated };
      }
    }
  }
  return null;
}

/** A tie of the kind between the two that counts only for those who count what is planned and proposed. */
function statedTie(
  reading: Reading,
  scope: DatedScope,
  kind: TieKind,
  from: NodeId | null,
  to: NodeId | null,
): TieId | null {
  if (from === null || to === null) return null;
  const { network } = reading;
  const lens = reading.lens({ ...scope, includeProposed: true });
  const [a, b] = [network.indexOf(from), network.indexOf(to)];
  const ways =
    tieDeclaration(kind).symmetric === true ? [[a, b] as const, [b, a] as const] : [[a, b] as const];
  for (const [beginning, end] of ways) {
    for (const tie of beginning === undefined ? [] : tiesFrom(network, beginning)) {
      if (network.tieTo[tie] === end && network.tieKindOf(tie) === kind && lens.usesTie(tie))
        return network.tieIdOf(tie);
    }
  }
  return null;
}

/** What nobody would think odd: companies serve no places, and one joins a programme rather than any organisation. */
function isUsual(kind: TieKind, from: ActorKind, to: ActorKind): boolean {
  if (kind === 'SERVES') return to !== 'Group' && from !== 'Company';
  return kind !== 'MEMBER_OF' || to === 'Programme';
}

/** The proposal in words; `names` are those of its ends, null where one is yet to be found. */
export function proposalInWords(
  { kind, from, to, stated }: ProposedTie,
  names: { readonly from: string | null; readonly to: string | null },
): LocalisedText {
  const { sentence, pluralSentence } = tieDeclaration(kind);
  const template = from.kind === 'Group' ? pluralSentence : sentence;
  return inBoth((language) => {
    const filled = template[language].replaceAll(/\{(from|to)\}/gu, (_, end) =>
      end === 'from' ? named(names.from, from.kind, language) : named(names.to, to.kind, language),
    );
    if (language === 'it') {
      const source = stated === null ? 'Nessuna fonte lo dice.' : 'Una fonte lo prevede o lo propone.';
      return `Proposta, non un fatto: ${filled}. ${source}`;
    }
    const source = stated === null ? 'No source states it.' : 'A source plans or proposes it.';
    return `A proposal, not a fact: ${filled}. ${source}`;
  });
}

function named(name: string | null, kind: ActorKind, language: Language): string {
  if (name !== null) return quoted(name, language);
  const label = nodeDeclaration(kind).label[language].toLowerCase();
  return language === 'it' ? `[${label} da individuare]` : `[${label}, yet to be found]`;
}
