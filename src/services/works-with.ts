/** Who works with some kind of actor, programme by programme: with Caritas and listening points above all. */
import type { LocalisedText, NodeState, TieState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { ActorKind, TieKind } from '../model/kinds.js';
import { tieDeclaration, tieKinds } from '../model/kinds.js';
import type { Language } from './in-words.js';
import { inBoth, listed, quoted, together } from './in-words.js';
import type { ProgrammeCircle } from './programme-circles.js';
import { circlesOf } from './programme-circles.js';
import type { DatedScope, Reading } from './reading.js';
import { byName, formOf, leftOut } from './recurrences.js';
import { isNamed, isOfListening } from './wording.js';

/** Which actors are meant: those that meet any of these; Caritas and listening points where none is given. */
export interface Sought {
  readonly kinds?: readonly ActorKind[];
  /** Forms of institutions. */
  readonly forms?: readonly string[];
  /** Forms of listening points: job desks are meant only where they are named here, or all by their kind. */
  readonly listeningForms?: readonly string[];
  /** Words of a name, or of what a source calls a group. */
  readonly names?: readonly string[];
}

export interface WorkingWith {
  readonly programme: NodeState;
  /** The actors meant that belong to the programme, by name. */
  readonly sought: readonly NodeState[];
  /** Who works with them, by name: others that belong to the programme, or the programme itself. */
  readonly partners: readonly NodeState[];
  /** The ties between the two. */
  readonly ties: readonly TieState[];
  /** Ties to the programme of others whom the same lines of a source name beside those sought: they share a part in it. */
  readonly alongside: readonly TieState[];
  readonly truncated: boolean;
  readonly explanation: LocalisedText;
}

/** Ties by which two work together: not those to places, to those addressed or served, nor of what became of one. */
const working: readonly TieKind[] = tieKinds.filter((kind) => {
  const declared = tieDeclaration(kind);
  return (
    declared.territorial !== true && declared.succession !== true && kind !== 'ADDRESSES' && kind !== 'SERVES'
  );
});
const everything = { size: 1000, direction: 'FORWARD', from: null } as const;

/** For each programme of the scope, by name, who works with those sought; two statements more than the circles take. */
export async function worksWith(
  reading: Reading,
  sought: Sought,
  scope: DatedScope,
): Promise<readonly WorkingWith[]> {
  const circles = await circlesOf(reading, scope);
  const meant = circles.map(({ members }) =>
    members.map(({ actor }) => actor).filter((actor) => isSought(actor, sought)),
  );
  const ids = [...new Set(meant.flatMap((actors) => actors.map((actor) => actor.id)))];
  const ties =
    ids.length === 0
      ? new Map<NodeId, never>()
      : await reading.store.tiesOf(reading.viewer, {
          scope,
          actors: ids,
          direction: 'BOTH',
          kinds: working,
          page: everything,
        });
  return circles.map((circle, place) => {
    const actors = (meant[place] ?? []).toSorted(byName);
    const related = actors.flatMap((actor) => ties.get(actor.id)?.items.map(({ item }) => item) ?? []);
    return workingIn(circle, actors, related, isDefault(sought));
  });
}

/** Whether an actor is one of those sought. */
export function isSought(actor: NodeState, sought: Sought): boolean {
  const { kinds, forms, listeningForms, names } = sought;
  // A job desk is no place where people are listened to, unless it is asked for.
  if (isDefault(sought)) return isOfListening(actor) && formOf(actor) !== 'JOB_DESK';
  return (
    (actor.kind === 'ListeningPoint' && listeningForms?.includes(formOf(actor) ?? '') === true) ||
    kinds?.some((kind) => kind === actor.kind) === true ||
    (actor.kind === 'Institution' && forms?.includes(formOf(actor) ?? '') === true) ||
    (names !== undefined && isNamed(actor, names))
  );
}

function isDefault({ kinds, forms, listeningForms, names }: Sought): boolean {
  return [kinds, forms, listeningForms, names].every((one) => one === undefined);
}

function workingIn(
  { programme, members, truncated }: ProgrammeCircle,
  sought: readonly NodeState[],
  related: readonly TieState[],
  byDefault: boolean,
): WorkingWith {
  const others = new Map<NodeId, NodeState>([
    [programme.id, programme],
    ...members.map(({ actor }) => [actor.id, actor] as const),
  ]);
  const isMeant = new Set(sought.map((actor) => actor.id));
  const ties = [...new Map(related.map((tie) => [tie.id, tie])).values()].filter(
    (tie) => others.has(tie.from) && others.has(tie.to),
  );
  const partnerIds = new Set(ties.flatMap((tie) => [tie.from, tie.to]).filter((id) => !isMeant.has(id)));
  const partners = [...partnerIds].flatMap((id) => others.get(id) ?? []).toSorted(byName);
  const contributing = members.flatMap(({ belonging }) => belonging.ties).filter(isContribution);
  const [ofSought, ofOthers] = [true, false].map((meant) =>
    contributing.filter((tie) => isMeant.has(tie.from) === meant),
  );
  const alongside = (ofOthers ?? []).filter((tie) => (ofSought ?? []).some((one) => shareLines(one, tie)));
  const beside = alongside.flatMap((tie) => others.get(tie.from) ?? []).toSorted(byName);
  return {
    programme,
    sought,
    partners,
    ties,
    alongside,
    truncated,
    explanation: explain({ programme, sought, partners, beside, truncated, byDefault }),
  };
}

function isContribution({ kind }: TieState): boolean {
  return kind === 'CONTRIBUTES_TO';
}

/** Whether two ties cite the same lines of a document. */
function shareLines(one: TieState, other: TieState): boolean {
  return one.citations.some(({ source, lines }) =>
    other.citations.some(
      (citation) => lines !== undefined && citation.source === source && citation.lines === lines,
    ),
  );
}

interface Said extends Pick<WorkingWith, 'programme' | 'sought' | 'partners' | 'truncated'> {
  /** Who is named alongside. */
  readonly beside: readonly NodeState[];
  readonly byDefault: boolean;
}

function explain({ programme, sought, partners, beside, truncated, byDefault }: Said): LocalisedText {
  const names = (actors: readonly NodeState[], language: Language) =>
    listed(
      actors.map((actor) => quoted(actor.name, language)),
      language,
    );
  const working = inBoth((language) => {
    const [name, those, who] = [
      quoted(programme.name, language),
      names(sought, language),
      names(partners, language),
    ];
    if (sought.length === 0) {
      const what = (byDefault ? listeningWords : otherWords)[language];
      return language === 'it'
        ? `Le fonti di ${name} non nominano ${what}.`
        : `The sources of ${name} name ${what}.`;
    }
    if (partners.length === 0) {
      return language === 'it'
        ? `Le fonti di ${name} nominano ${those} e non dicono chi ci lavora insieme.`
        : `The sources of ${name} name ${those} and do not say who works with them.`;
    }
    return language === 'it'
      ? `In ${name} lavorano con ${those}: ${who}.`
      : `In ${name} those who work with ${those} are: ${who}.`;
  });
  return together(
    working,
    beside.length === 0
      ? null
      : {
          it: `Le stesse righe della fonte danno loro parte nel programma insieme a: ${names(beside, 'it')}.`,
          en: `The same lines of the source give them a part in the programme together with: ${names(beside, 'en')}.`,
        },
    truncated ? leftOut : null,
  );
}

const listeningWords = {
  it: 'né Caritas né punti di ascolto',
  en: 'neither a Caritas nor a listening point',
} as const;
const otherWords = { it: 'nessuno di quelli cercati', en: 'none of those asked about' } as const;
