/** What the parts of a page are written with: a language, names for ids, and the notes that derivations are collected in. */
import type { LocalisedText, NodeContent } from '../../../src/model/entity.js';
import type { NodeId } from '../../../src/model/ids.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import { modalityWords } from '../../../src/services/explain.js';
import type { Language } from '../../../src/services/in-words.js';
import { quoted } from '../../../src/services/in-words.js';
import type { KnownNetworks, PublicNetwork } from './known-networks.js';
import { escaped, verbatim } from './markdown.js';

export interface Writing {
  readonly language: Language;
  readonly network: PublicNetwork;
  readonly known: KnownNetworks;
  /** The document of the page: its lines are cited by number alone. Null where the network cites none. */
  readonly document: NodeId | null;
  /** How what is derived was concluded: each text once, in the order in which facts first rest on it. Grows as the page is written. */
  readonly notes: string[];
}

/** What a page in one language is written with; its notes are still empty. */
export function writingOf(network: PublicNetwork, known: KnownNetworks, language: Language): Writing {
  return { language, network, known, document: documentOf(network), notes: [] };
}

/** A text in the language of the page. */
export function say({ language }: Writing, text: LocalisedText): string {
  return text[language];
}

/** A text of the data in the language of the page, safe in Markdown. */
export function tell({ language }: Writing, text: LocalisedText): string {
  return escaped(text[language]);
}

/** The name of an actor or record, safe in Markdown; of one without a name, what it is. */
export function nameOf(writing: Writing, id: NodeId): string {
  const node = writing.known.nodes.get(id);
  return node === undefined ? verbatim(id) : titleOf(writing, node);
}

/** A name with how the thing is claimed where that is not "in force": planned things are never named as if they were there. */
export function mention(writing: Writing, id: NodeId): string {
  const node = writing.known.nodes.get(id);
  const claim = node === undefined ? null : modalityWords[node.modality];
  return `${nameOf(writing, id)}${claim === null ? '' : ` (_${say(writing, claim)}_)`}`;
}

/** The same of whoever acts or gives: a municipality is then its administration, and is called so. */
export function partyName(writing: Writing, id: NodeId): string {
  const isMunicipality = writing.known.nodes.get(id)?.kind === 'Municipality';
  const kind = isMunicipality ? ` (${tell(writing, nodeDeclaration('Municipality').label)})` : '';
  return `${mention(writing, id)}${kind}`;
}

/** A name in the quotation marks of the language. */
export function quotedName(writing: Writing, name: string): string {
  return quoted(escaped(name), writing.language);
}

/** How an actor or record is headed: its name, or its kind where it has none. */
export function titleOf(writing: Writing, node: NodeContent): string {
  if (node.name !== '') return escaped(node.name);
  return tell(writing, nodeDeclaration(node.kind).label);
}

/** The programmes that the file of the page states. */
export function programmesOf(network: PublicNetwork): readonly NodeContent[] {
  return network.nodes.filter(({ kind }) => kind === 'Programme');
}

/** The number of a note, which is taken up where it is new. */
export function noteNumber({ notes }: Writing, text: string): number {
  const found = notes.indexOf(text);
  return found === -1 ? notes.push(text) : found + 1;
}

/** The document that most facts of a network cite. */
function documentOf({ nodes, ties }: PublicNetwork): NodeId | null {
  const own = nodes.filter(({ kind, properties }) => kind === 'Source' && properties['form'] === 'DOCUMENT');
  const uses = new Map<NodeId, number>(own.map(({ id }) => [id, 0]));
  for (const { source } of [...nodes, ...ties].flatMap(({ citations }) => citations)) {
    const before = uses.get(source);
    if (before !== undefined) uses.set(source, before + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
