/**
 * What the words of a source speak of. A group is a plural in its source's own words, and a task is a phrase of it:
 * whether companies, listening points or the reception of people are meant stands nowhere but in these words.
 */
import type { NodeState, PropertyValue } from '../model/entity.js';
import { nodeDeclaration } from '../model/kinds.js';
import { fold, matchesFolded, tokensOf } from '../model/text.js';

/** Beginnings of words for companies, folded. */
const companies = ['agenzi', 'aziend', 'compan', 'datori', 'ditt', 'employer', 'imprend', 'impres'];
/** Beginnings of words for receiving people, folded. */
const reception = ['accoglien', 'colloqui', 'guidance', 'interview', 'orientament', 'reception'];
/** Names of places where people are listened to, folded. */
const listening = [
  'caritas',
  'centri di ascolto',
  'centro di ascolto',
  'punto di ascolto',
  fold(nodeDeclaration('ListeningPoint').plural.it),
];

/** Whether an actor is a company, or a plural of companies. */
export function isOfCompanies(actor: NodeState): boolean {
  if (actor.kind === 'Company') return true;
  return actor.kind === 'Group' && namesOfActor(actor).some((name) => hasWord(name, companies));
}

/** Whether an actor is a listening point or a Caritas, or a plural of them. */
export function isOfListening(actor: NodeState): boolean {
  return actor.kind === 'ListeningPoint' || isNamed(actor, listening);
}

/** Whether one of an actor's names, or the words of its source, has all the words of one of some texts; none has no words. */
export function isNamed(actor: NodeState, texts: readonly string[]): boolean {
  const names = namesOfActor(actor).map(fold);
  const asked = texts.map(fold).filter((text) => text !== '');
  return asked.some((text) => names.some((name) => matchesFolded(text, name)));
}

/** Whether a task, in Italian or English, speaks of companies. */
export function speaksOfCompanies(task: PropertyValue | undefined): boolean {
  return textsOf(task).some((text) => hasWord(text, companies));
}

/** Whether a task, in Italian or English, speaks of receiving people. */
export function speaksOfReception(task: PropertyValue | undefined): boolean {
  return textsOf(task).some((text) => hasWord(text, reception));
}

function namesOfActor(actor: NodeState): readonly string[] {
  const asWorded = actor.properties['asWorded'];
  const names = [actor.name, ...actor.alternativeNames.map(({ name }) => name)];
  return typeof asWorded === 'string' ? [...names, asWorded] : names;
}

function textsOf(task: PropertyValue | undefined): readonly string[] {
  if (typeof task !== 'object' || task === null) return [];
  return Object.values(task).filter((text) => typeof text === 'string');
}

function hasWord(text: string, beginnings: readonly string[]): boolean {
  return tokensOf(text).some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
