/** An actor or record as an item of a list: its name, how it is claimed, since when, its lines, and everything it says below. */
import type { AlternativeName, LocalisedText, NodeContent } from '../../../src/model/entity.js';
import { nodeDeclaration, referencesOf } from '../../../src/model/kinds.js';
import { citationsAbout, citationsOfWhole, places } from './citing.js';
import { bullet, verbatim } from './markdown.js';
import { unsaidOf } from './unsaid.js';
import { marksOf, notSaid, valueInWords, whenInWords } from './values.js';
import type { Writing } from './writing.js';
import { mention, partyName, quotedName, say, tell, titleOf } from './writing.js';

export interface ItemOptions {
  /** What stands for the name, as Markdown. */
  readonly title?: string;
  /** Beside the name: the kind, where the list holds several. */
  readonly beside?: string;
  /** Properties and roles that the title tells; their lines stand beside it. */
  readonly leaveOut?: readonly string[];
  /** Items that follow the fact's own. */
  readonly more?: readonly string[];
}

/** The whole fact as one item. What readers look for and nobody says is told as not said. */
export function nodeItem(writing: Writing, node: NodeContent, options: ItemOptions = {}): string {
  const omitted = new Set(options.leaveOut);
  const details = detailsOf(writing, node).filter(({ key }) => !omitted.has(key));
  const told = new Set(details.map(({ key }) => key));
  const { language } = writing;
  const when = whenInWords(node, language);
  const dated = when === null ? '' : `, ${withPlaces(writing, node, ['since', 'until'], when)}`;
  if (when !== null) for (const key of ['since', 'until']) told.add(key);
  const beside = options.beside === undefined ? '' : ` · ${options.beside}`;
  const whole = places(writing, citationsOfWhole(node, told));
  const head = `**${options.title ?? titleOf(writing, node)}**${beside}${marksOf(node, language)}${dated}`;
  const unsaid = unsaidOf(node).filter(({ key }) => !omitted.has(key));
  return bullet(joined(head, whole), [
    ...details.map(({ text }) => text),
    ...unsaid.map(({ label }) => `${tell(writing, label)}: ${say(writing, notSaid)}`),
    ...(options.more ?? []),
  ]);
}

/** A text and the places that support these properties of a fact. */
export function withPlaces(
  writing: Writing,
  node: NodeContent,
  keys: readonly string[],
  text: string,
): string {
  return joined(text, places(writing, [...new Set(keys.flatMap((key) => citationsAbout(node, key)))]));
}

/** "Telefono `0375 40200`, int. 1": a contact by what one dials or writes to. */
export function contactTitle(writing: Writing, contact: NodeContent): string {
  const { channel, value, extension } = contact.properties;
  const declared = nodeDeclaration('ContactPoint').properties['channel'];
  const way = declared === undefined ? null : valueInWords(declared, channel, writing.language);
  const reached = [value, extension].flatMap((part) => (typeof part === 'string' ? [part] : []));
  return [way ?? '', reached.map((part) => contactValue(writing, part)).join(', ')].join(' ').trim();
}

/** What one dials or writes to, letter by letter; the words of a source that gives no address, as a quotation. */
export function contactValue(writing: Writing, value: string): string {
  return /[@.\d]/u.test(value) ? verbatim(value) : quotedName(writing, value);
}

interface Detail {
  readonly key: string;
  readonly text: string;
}

function detailsOf(writing: Writing, node: NodeContent): readonly Detail[] {
  const { language, network } = writing;
  const declared = nodeDeclaration(node.kind).properties;
  const ownProgrammes = new Set(network.nodes.filter(({ kind }) => kind === 'Programme').map(({ id }) => id));
  const line = (key: string, label: LocalisedText, value: string): Detail => ({
    key,
    text: withPlaces(writing, node, [key], `${tell(writing, label)}: ${value}`),
  });
  const names = node.alternativeNames.map((other) => otherName(writing, other));
  const properties = Object.entries(declared).flatMap(([key, property]) => {
    const value = valueInWords(property, node.properties[key], language);
    return value === null ? [] : [line(key, property.label, value)];
  });
  const roles = Object.entries(referencesOf(node.kind)).flatMap(([key, { label, to }]) => {
    const ids = node.references[key] ?? [];
    const self = (key === 'programme' || key === 'programmes') && ids.every((id) => ownProgrammes.has(id));
    if (ids.length === 0 || (self && ownProgrammes.size === 1)) return [];
    const name = to.includes('Institution') ? partyName : mention;
    return [line(key, label, ids.map((id) => name(writing, id)).join('; '))];
  });
  return [
    ...(names.length === 0 ? [] : [line('also', { it: 'Altri nomi', en: 'Other names' }, names.join('; '))]),
    ...properties,
    ...roles,
  ];
}

const nameForms: Readonly<Record<AlternativeName['form'], LocalisedText | null>> = {
  ABBREVIATION: { it: 'abbreviazione', en: 'abbreviation' },
  ACRONYM: { it: 'sigla', en: 'acronym' },
  VARIANT: null,
  FORMER: { it: 'già', en: 'formerly' },
  OFFICIAL: { it: 'nome ufficiale', en: 'official name' },
};

function otherName(writing: Writing, { name, form }: AlternativeName): string {
  const sort = nameForms[form];
  return `${quotedName(writing, name)}${sort === null ? '' : ` (${say(writing, sort)})`}`;
}

function joined(text: string, after: string): string {
  return after === '' ? text : `${text} ${after}`;
}
