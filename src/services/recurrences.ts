/** What recurs across programmes: organisations, groups and kinds of organisation, each with what shows it. */
import { compareText } from '../model/ids.js';
import type { NodeId } from '../model/ids.js';
import type { LocalisedText, NodeState } from '../model/entity.js';
import type { ActorKind } from '../model/kinds.js';
import { enumDeclaration, nodeDeclaration } from '../model/kinds.js';
import { sortKeyOf } from '../model/text.js';
import { inBoth, listed, quoted, together } from './in-words.js';
import type { Belonging, ProgrammeCircle } from './programme-circles.js';
import { circlesOf } from './programme-circles.js';
import type { DatedScope, Reading } from './reading.js';

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
  /** Those of them that no tie or record joins to the programme: its network only names them. */
  onlyNamed: NodeState[];
}

export interface Recurrences {
  readonly programmes: readonly NodeState[];
  /** Actors joined to two programmes or more by ties or records, groups apart, by name. */
  readonly organisations: readonly RecurringActor[];
  readonly groups: readonly RecurringActor[];
  /** Kinds with different or equal organisations in two programmes or more: those in most programmes first. */
  readonly kinds: readonly RecurringKind[];
  /** Mentions that look alike and are not shown to be one. */
  readonly distinctions: readonly NodeState[];
  readonly explanation: LocalisedText;
}

/** Kinds that are no organisations: they are not what recurs. */
const notOrganisations: readonly string[] = ['GoverningBody', 'Group', 'Programme', 'Territory'];
const mostDistinctions = 1000;

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
  const found = {
    programmes: circles.map((circle) => circle.programme),
    organisations: recurring.filter(({ actor }) => !notOrganisations.includes(actor.kind)),
    groups: recurring.filter(({ actor }) => actor.kind === 'Group'),
    kinds: recurringKinds(circles),
    distinctions: distinctions.items.map(({ item }) => item),
  };
  return { ...found, explanation: explain(found) };
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
 * Kinds of organisation of which two programmes or more have one, those in most programmes first: each kind as a whole,
 * and each form or type of it. Institutions are so many things that only their forms are kinds.
 */
export function recurringKinds(circles: readonly ProgrammeCircle[]): readonly RecurringKind[] {
  const found = new Map<string, { kind: ActorKind; form: string | null; occurrences: KindOccurrence[] }>();
  for (const { programme, members } of circles) {
    const here = new Map<string, KindOccurrence>();
    for (const { actor, belonging } of members) {
      if (notOrganisations.includes(actor.kind)) continue;
      const form = formOf(actor);
      for (const one of actor.kind === 'Institution' ? [form] : new Set([null, form])) {
        if (actor.kind === 'Institution' && one === null) continue;
        const key = `${actor.kind} ${one ?? ''}`;
        const known = here.get(key) ?? { programme, actors: [], onlyNamed: [] };
        known.actors.push(actor);
        if (belonging.ties.length + belonging.records.length === 0) known.onlyNamed.push(actor);
        here.set(key, known);
        const all = found.get(key) ?? { kind: actor.kind as ActorKind, form: one, occurrences: [] };
        if (!all.occurrences.includes(known)) all.occurrences.push(known);
        found.set(key, all);
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
        onlyNamed: one.onlyNamed.toSorted(byName),
      })),
    }));
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
  const { programmes, organisations, kinds, distinctions } = found;
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
    distinctions.length === 0
      ? null
      : {
          it: `Che sembrano ricorrere e nessuna fonte mostra che siano uno: ${distinctions.length}.`,
          en: `That seem to recur and no source shows to be one: ${distinctions.length}.`,
        },
  );
}
