/**
 * What the words of a source speak of. A group is a plural in its source's own words, and a task is a phrase of it:
 * whether companies, listening points or the reception of people are meant stands nowhere but in these words.
 */
import type { NodeState, PropertyValue } from '../model/entity.js';
import type { ActorKind } from '../model/kinds.js';
import { nodeDeclaration } from '../model/kinds.js';
import { fold, matchesFolded, tokensOf } from '../model/text.js';

/** Beginnings of words for companies, folded. */
const companies = [
  'agenzi',
  'aziend',
  'compan',
  'datore',
  'datori ',
  'ditt',
  'employer',
  'imprend',
  'impres',
];
/** Beginnings of words for organisations that are no companies, folded. */
const organisations = [
  'amministrazion',
  'associazion',
  'comun ',
  'comune',
  'comuni ',
  'cooperativ',
  'ente ',
  'enti ',
  'istituzion',
  'istitut',
  'organism',
  'organizzazion',
  'scuol',
  'tessut',
  'uffici',
];
/** Beginnings of words for people, folded. */
const people = [
  'abitant',
  'beneficiar',
  'cittadin',
  'famigli',
  'lavorator',
  'person',
  'popolazion',
  'student',
];
/** Words before the noun that says who is meant, folded: articles, prepositions with them, how many, which. */
const beforeNoun = new Set(
  'i gli le la il lo l un una uno nei nelle nella dei delle tutti tutte tutta altri altre molti molte alcuni alcune varie vari diverse diversi numerose propri pubbliche pubblici maggiori grandi piccole piccoli medie nuove nuovi proprie propri singole the all other many some several local'.split(
    ' ',
  ),
);
/** Nouns that only gather those who are named next, folded. */
const gathering = new Set(
  'categoria categorie gruppo insieme nucleo realta rete core group network'.split(' '),
);
/** Words after which another noun may follow. */
const joining = new Set(['e', 'ed', 'o', 'and', 'or']);
/** Words after which a phrase says no more who is meant, folded. */
const afterNoun = new Set(
  'di d del della dello dell delle dei degli a al alla alle ai che chi con da dal dalla per in nel nella nelle nei su sul of in for from that which who with to by at'.split(
    ' ',
  ),
);
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
  return actor.kind === 'Group' && namesOfActor(actor).some((name) => means(name, companies));
}

/** A kind of organisation, narrowed by its form or type; null for the kind as a whole. */
export interface WordedKind {
  readonly kind: ActorKind;
  readonly form: string | null;
}

/** What organisations a plural is of, by its source's own words; empty where they do not say. */
export function kindsWorded(group: NodeState): readonly WordedKind[] {
  const names = namesOfActor(group);
  const says = (beginnings: readonly string[]) => names.some((name) => means(name, beginnings));
  const has = (words: readonly string[]) => names.some((name) => hasWord(name, words));
  const found: (WordedKind | false)[] = [
    isOfCompanies(group) && { kind: 'Company', form: null },
    (says(['comuni ', 'sindac']) || (says(['amministrazion']) && has(['comunal', 'local']))) && {
      kind: 'Municipality',
      form: null,
    },
    says(['serviz']) && has(['social']) && { kind: 'Institution', form: 'SOCIAL_SERVICE' },
    (says(['cooperativ']) || has(['cooperazion'])) && { kind: 'Cooperative', form: null },
    isOfListening(group) && { kind: 'ListeningPoint', form: null },
  ];
  return found.filter((one) => one !== false);
}

/** Whether an actor is a plural of people: nothing in its names says that companies or other organisations are meant. */
export function isOfPeople(actor: NodeState): boolean {
  if (actor.kind !== 'Group') return false;
  const names = namesOfActor(actor);
  if (names.some((name) => means(name, people))) return true;
  return !names.some((name) => means(name, companies) || means(name, organisations));
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

/** Whether a task, in Italian or English, speaks of a network of the community, or of listening. */
export function speaksOfCommunity(task: PropertyValue | undefined): boolean {
  return textsOf(task).some(
    (text) =>
      hasWord(text, ['rete ', 'network']) && hasWord(text, ['comunit', 'communit', 'ascolto', 'listening']),
  );
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

/**
 * Whether the nouns that say who is meant begin as one of these: "altre imprese" means companies, "dipendenti delle
 * imprese" means people. Where several are joined by "and", any of them will do.
 */
function means(text: string, beginnings: readonly string[]): boolean {
  return headsOf(text).some((head) => beginsAs(head, beginnings));
}

/** Of "i comuni e le realtà imprenditoriali del territorio": comuni, imprenditoriali. Folded. */
function headsOf(text: string): readonly string[] {
  const heads: string[] = [];
  let isNext = true;
  for (const word of tokensOf(text)) {
    if (joining.has(word)) isNext = true;
    else if (!isNext) {
      if (afterNoun.has(word)) return heads;
    } else if (!beforeNoun.has(word) && !afterNoun.has(word) && !/^\d+$/u.test(word)) {
      heads.push(word);
      // "nucleo di imprese": a noun that only gathers leaves it to the next one.
      isNext = gathering.has(word);
    }
  }
  return heads;
}

function hasWord(text: string, beginnings: readonly string[]): boolean {
  return tokensOf(text).some((word) => beginsAs(word, beginnings));
}

/** A beginning that ends in a space is a whole word. */
function beginsAs(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => `${word} `.startsWith(beginning));
}
