/** What recurs across programmes: organisations, groups and kinds of organisation, each with what shows it. */
import { compareText } from '../model/ids.js';
import type { NodeId } from '../model/ids.js';
import type { LocalisedText, NodeState } from '../model/entity.js';
import type { ActorKind } from '../model/kinds.js';
import { enumDeclaration, nodeDeclaration } from '../model/kinds.js';
import { sortKeyOf } from '../model/text.js';
import { inBoth, listed, quoted, together } from './in-words.js';
import type { Belonging, ProgrammeCircle } from './programme-circles.js';
import { circlesOf, isOnlyNamed } from './programme-circles.js';
import type { DatedScope, Reading } from './reading.js';
import type { WordedKind } from './wording.js';
import { kindsWorded } from './wording.js';

/** An actor and what joins it to each programme, by name of the programme. */
export interface RecurringActor {
  readonly actor: NodeState;
  readonly occurrences: readonly { readonly programme: NodeState; readonly belonging: Belonging }[];
}

/** A kind of organisation, narrowed by its form or type, and those of it in each programme. */
export interface RecurringKind {
  readonly kind: ActorKind;
  /** Value of the form or type of the kind; null for the kind as a whole. */
  readonly form: string | null;
  readonly label: LocalisedText;
  readonly occurrences: readonly Readonly<KindOccurrence>[];
}

interface KindOccurrence {
  programme: NodeState;
  /** By name. */
  actors: NodeState[];
  /** Plurals of the kind by their source's wording, which nobody enumerates, by name. */
  groups: NodeState[];
  /** Those of the actors that no tie or record joins to the programme, or to those who are: its network only names them. */
  onlyNamed: NodeState[];
}

export interface Recurrences {
  readonly programmes: readonly NodeState[];
  /** Actors joined to two programmes or more by ties or records, groups apart, by name. */
  readonly organisations: readonly RecurringActor[];
  readonly groups: readonly RecurringActor[];
  /** Kinds with different or equal organisations in two programmes or more: those in most programmes first. */
  readonly kinds: readonly RecurringKind[];
  /** All comparisons of mentions that look alike, whatever came of them. */
  readonly distinctions: readonly NodeState[];
  /** Those of them between several networks that no source shows to be one: what seems to recur. */
  readonly seemToRecur: readonly NodeState[];
  /** Whether some programmes, ties, records or actors were left out because there are too many. */
  readonly truncated: boolean;
  readonly explanation: LocalisedText;
}

/** Kinds that are no organisations: they are not what recurs. */
const notOrganisations: readonly string[] = ['GoverningBody', 'Group', 'Programme', 'Territory'];
const mostDistinctions = 1000;
/** Ids that a store is asked about at once. */
const chunk = 1000;

/**
 * What recurs across the programmes of a scope. The statements do not grow with the actors, but by the thousand
 * where they are many.
 */
export async function recurrencesOf(reading: Reading, scope: DatedScope): Promise<Recurrences> {
  const [circles, distinctions] = await Promise.all([
    circlesOf(reading, scope),
    reading.store.find(
      reading.viewer,
      { scope, kinds: ['Distinction'] },
      { size: mostDistinctions, direction: 'FORWARD', from: null },
    ),
  ]);
  const recurring = recurringActors(circles);
  const compared = distinctions.items.map(({ item }) => item);
  const found = {
    programmes: circles.map((circle) => circle.programme),
    organisations: recurring.filter(({ actor }) => !notOrganisations.includes(actor.kind)),
    groups: recurring.filter(({ actor }) => actor.kind === 'Group'),
    kinds: recurringKinds(circles),
    distinctions: compared,
    seemToRecur: await seemingToRecur(reading, compared),
    truncated: distinctions.more || circles.some((circle) => circle.truncated),
  };
  return { ...found, explanation: explain(found) };
}

/** The comparisons between things of two networks or more which no source shows to be one. */
async function seemingToRecur(
  reading: Reading,
  distinctions: readonly NodeState[],
): Promise<readonly NodeState[]> {
  const open = distinctions.filter((one) => one.properties['verdict'] === 'NOT_SHOWN_TO_BE_ONE');
  const ids = [...new Set(open.flatMap((one) => one.references['between'] ?? []))];
  const networks = new Map<NodeId, string>();
  for (let start = 0; start < ids.length; start += chunk) {
    const states = await reading.store.nodes(reading.viewer, ids.slice(start, start + chunk));
    for (const state of states) if (state !== null) networks.set(state.id, state.network);
  }
  return open.filter(
    (one) => new Set((one.references['between'] ?? []).flatMap((id) => networks.get(id) ?? [])).size > 1,
  );
}

/** Actors that ties or records join to two programmes or more, by name. */
export function recurringActors(circles: readonly ProgrammeCircle[]): readonly RecurringActor[] {
  const found = new Map<NodeId, { actor: NodeState; occurrences: RecurringActor['occurrences'][number][] }>();
  for (const { programme, members } of circles) {
    for (const { actor, belonging } of members) {
      if (belonging.ties.length + belonging.records.length === 0) continue;
      const known = found.get(actor.id) ?? { actor, occurrences: [] };
      known.occurrences.push({ programme, belonging });
      found.set(actor.id, known);
    }
  }
  return [...found.values()]
    .filter(({ occurrences }) => occurrences.length > 1)
    .toSorted((a, b) => byName(a.actor, b.actor));
}

/**
 * Kinds of organisation of which two programmes or more have one or a plural of them, those in most programmes first: each
 * kind as a whole, and each form or type of it. Institutions are so many things that only their forms are kinds. A plural
 * is of the kind that its source's words say.
 */
export function recurringKinds(circles: readonly ProgrammeCircle[]): readonly RecurringKind[] {
  const found = new Map<string, { kind: ActorKind; form: string | null; occurrences: KindOccurrence[] }>();
  for (const { programme, members } of circles) {
    const here = new Map<string, KindOccurrence>();
    const occurrenceOf = ({ kind, form }: WordedKind) => {
      const key = `${kind} ${form ?? ''}`;
      const known = here.get(key) ?? { programme, actors: [], groups: [], onlyNamed: [] };
      if (!here.has(key)) {
        here.set(key, known);
        const all = found.get(key) ?? { kind, form, occurrences: [] };
        all.occurrences.push(known);
        found.set(key, all);
      }
      return known;
    };
    for (const { actor, belonging } of members) {
      if (actor.kind === 'Group') {
        for (const worded of kindsWorded(actor)) occurrenceOf(worded).groups.push(actor);
      }
      for (const one of kindsOf(actor)) {
        const occurrence = occurrenceOf(one);
        occurrence.actors.push(actor);
        if (isOnlyNamed(belonging)) occurrence.onlyNamed.push(actor);
      }
    }
  }
  return [...found]
    .filter(([, { occurrences }]) => occurrences.length > 1)
    .toSorted(
      ([a, one], [b, other]) => other.occurrences.length - one.occurrences.length || compareText(a, b),
    )
    .map(([, { kind, form, occurrences }]) => ({
      kind,
      form,
      label: labelOf(kind, form),
      occurrences: occurrences.map((one) => ({
        programme: one.programme,
        actors: one.actors.toSorted(byName),
        groups: one.groups.toSorted(byName),
        onlyNamed: one.onlyNamed.toSorted(byName),
      })),
    }));
}

/** What an actor is one of: its kind as a whole, but for institutions, and its form or type. */
function kindsOf(actor: NodeState): readonly WordedKind[] {
  if (notOrganisations.includes(actor.kind)) return [];
  const kind = actor.kind as ActorKind;
  const form = formOf(actor);
  return [
    ...(kind === 'Institution' ? [] : [{ kind, form: null }]),
    ...(form === null ? [] : [{ kind, form }]),
  ];
}

/** The form of an institution or listening point, the type of a cooperative; null where none is stated. */
export function formOf(actor: NodeState): string | null {
  const form = actor.properties['form'] ?? actor.properties['type'];
  return typeof form === 'string' ? form : null;
}

function labelOf(kind: ActorKind, form: string | null): LocalisedText {
  const { label, properties } = nodeDeclaration(kind);
  const named = properties['form']?.enum ?? properties['type']?.enum;
  return (form === null || named === undefined ? undefined : enumDeclaration(named).values[form]) ?? label;
}

/** Orders actors by name, then id. */
export function byName(a: NodeState, b: NodeState): number {
  return compareText(sortKeyOf(a.name), sortKeyOf(b.name)) || compareText(a.id, b.id);
}

function explain(found: Omit<Recurrences, 'explanation'>): LocalisedText {
  const { programmes, organisations, kinds, distinctions, seemToRecur } = found;
  return together(
    organisations.length === 0
      ? {
          it: `Nessuna organizzazione è legata a più di uno dei ${programmes.length} programmi.`,
          en: `No organisation is tied to more than one of the ${programmes.length} programmes.`,
        }
      : inBoth((language) => {
          const names = listed(
            organisations.map(({ actor }) => quoted(actor.name, language)),
            language,
          );
          return language === 'it'
            ? `Sono legate a più di un programma: ${names}.`
            : `Tied to more than one programme: ${names}.`;
        }),
    kinds.length === 0
      ? null
      : inBoth((language) => {
          const labels = listed(
            kinds.map(({ label }) => label[language]),
            language,
          );
          return language === 'it' ? `Ricorrono come tipi: ${labels}.` : `What recurs are kinds: ${labels}.`;
        }),
    seemToRecur.length === 0
      ? null
      : {
          it: `Sembrano ricorrere, e nessuna fonte mostra che siano uno: ${seemToRecur.length} confronti.`,
          en: `That seem to recur and no source shows to be one: ${seemToRecur.length} comparisons.`,
        },
    distinctions.length === seemToRecur.length
      ? null
      : {
          it: `Altri confronti, tra menzioni diverse, legate, o di un solo programma: ${distinctions.length - seemToRecur.length}.`,
          en: `Other comparisons, of mentions that differ, are related, or are of one programme: ${distinctions.length - seemToRecur.length}.`,
        },
    found.truncated ? leftOut : null,
  );
}

/** Said where there were too many to read them all. */
export const leftOut: LocalisedText = {
  it: 'Sono troppi per leggerli tutti: alcuni sono lasciati fuori.',
  en: 'They are too many to read them all: some are left out.',
};
