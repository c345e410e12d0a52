/** What the programme works with, does, agrees on and gives: records told one by one, each kind in its part of the page. */
import type { LocalisedText, NodeContent, TieContent } from '../../../src/model/entity.js';
import type { RecordKind } from '../../../src/model/kinds.js';
import { nodeDeclaration, recordKinds } from '../../../src/model/kinds.js';
import type { TiePart } from './divided-ties.js';
import { grouped } from '../../../src/model/grouped.js';
import { list, section } from './markdown.js';
import { contactTitle, nodeItem } from './node-item.js';
import { tieItems } from './tie-items.js';
import { enumLabel, notSaid } from './values.js';
import type { Writing } from './writing.js';
import { nameOf, say, tell, titleOf } from './writing.js';

interface RecordPart {
  readonly title: LocalisedText;
  readonly kinds: readonly RecordKind[];
}

/** Parts that are plain lists, in the order of the page. */
const workParts: readonly RecordPart[] = [
  { title: { it: 'Pratiche', en: 'Practices' }, kinds: ['Practice'] },
  { title: { it: 'Strumenti', en: 'Instruments' }, kinds: ['Instrument'] },
  { title: { it: 'Attività e incontri', en: 'Activities and gatherings' }, kinds: ['Activity', 'Gathering'] },
  { title: { it: 'Opportunità', en: 'Opportunities' }, kinds: ['Opportunity'] },
  { title: { it: 'Accordi', en: 'Agreements' }, kinds: ['Agreement'] },
  { title: { it: 'Fasi', en: 'Phases' }, kinds: ['Phase'] },
  { title: { it: 'Obiettivi', en: 'Targets' }, kinds: ['Target'] },
  { title: { it: 'Riconoscimenti e adozioni', en: 'Awards and adoptions' }, kinds: ['Award', 'Adoption'] },
];

/** Kinds that other parts of the page tell. */
const elsewhere: readonly RecordKind[] = [
  'Source',
  'NetworkFile',
  'Rule',
  'Contribution',
  'Fund',
  'AccessRule',
  'ContactPoint',
  'OpenQuestion',
  'Distinction',
  'RecordKeeping',
];

/** Practices, instruments, activities and all records that have no part of their own. */
export function workSections(writing: Writing): readonly string[] {
  const placed = new Set([...workParts.flatMap(({ kinds }) => kinds), ...elsewhere]);
  const rest: RecordPart = {
    title: { it: 'Altro', en: 'Other records' },
    kinds: recordKinds.filter((kind) => !placed.has(kind)),
  };
  return [...workParts, rest].flatMap(({ title, kinds }) =>
    section(3, say(writing, title), [
      list(
        kinds.flatMap((kind) =>
          ofKind(writing, kind).map((record) =>
            nodeItem(writing, record, {
              title: recordTitle(writing, record),
              ...(kinds.length === 1 ? {} : { beside: tell(writing, nodeDeclaration(kind).label) }),
            }),
          ),
        ),
      ),
    ]),
  );
}

/** Desks with who organises, runs and hosts them and whom they serve; how they can be used, and every contact by whom it is for. */
export function deskSections(
  writing: Writing,
  { DESKS }: Readonly<Record<TiePart, readonly TieContent[]>>,
): readonly string[] {
  const desks = writing.network.nodes.filter(({ kind }) => kind === 'ListeningPoint');
  const contacts = grouped(ofKind(writing, 'ContactPoint'), ({ properties }) => properties['audience']);
  return [
    ...section(3, say(writing, { it: 'Sportelli e accesso', en: 'Desks and access' }), [
      list(desks.map((desk) => nodeItem(writing, desk))),
      list(tieItems(writing, DESKS)),
      list(ofKind(writing, 'AccessRule').map((rule) => nodeItem(writing, rule))),
    ]),
    ...section(
      3,
      say(writing, { it: 'Contatti', en: 'Contacts' }),
      [...contacts].flatMap(([audience, points]) => [
        `**${say(writing, { it: 'Per', en: 'For' })}: ${audienceWords(writing, audience)}**`,
        list(points.map((point) => contactItem(writing, point))),
      ]),
    ),
  ];
}

/** Every actor that no other part describes: who it is, its other names, and where it is named. */
export function whoIsWhoSection(
  writing: Writing,
  groupCount: (group: NodeContent) => string,
): readonly string[] {
  const described = new Set(['Programme', 'GoverningBody', 'Territory', 'Municipality', 'ListeningPoint']);
  const actors = writing.network.nodes.filter(
    ({ kind }) => !described.has(kind) && !recordKinds.some((record) => record === kind),
  );
  const byKind = grouped(actors, ({ kind }) => kind);
  return section(
    3,
    say(writing, { it: 'Chi è chi', en: 'Who is who' }),
    [...byKind].flatMap(([kind, nodes]) => [
      `**${tell(writing, nodeDeclaration(kind).plural)}**${kind === 'Group' ? ` — ${say(writing, pluralsUnlisted)}` : ''}`,
      list(nodes.map((node) => nodeItem(writing, node, isCounted(node) ? { beside: groupCount(node) } : {}))),
    ]),
  );
}

export function relationSection(
  writing: Writing,
  { RELATIONS }: Readonly<Record<TiePart, readonly TieContent[]>>,
): readonly string[] {
  const title = say(writing, { it: 'Altri legami', en: 'Other ties' });
  return section(3, title, [list(tieItems(writing, RELATIONS))]);
}

/** The records of a kind, in the order of the file; phases in their own. */
export function ofKind({ network }: Writing, kind: RecordKind): readonly NodeContent[] {
  const records = network.nodes.filter((node) => node.kind === kind);
  if (kind !== 'Phase') return records;
  const place = ({ properties: { ordinal } }: NodeContent): number => Number(ordinal ?? 0);
  return records.toSorted((a, b) => place(a) - place(b));
}

const pluralsUnlisted: LocalisedText = {
  it: 'plurali che il testo non elenca; dove non sta un numero, quanti siano non è detto',
  en: 'plurals that the text does not list; where no number stands, how many is not said',
};

function isCounted({ kind, properties }: NodeContent): boolean {
  return kind === 'Group' && (properties['statedCount'] ?? null) !== null;
}

/** A record's name; an adoption has none and is told by who adopted what. */
function recordTitle(writing: Writing, record: NodeContent): string {
  if (record.kind !== 'Adoption' || record.name !== '') return titleOf(writing, record);
  const { adopter = [], practice = [] } = record.references;
  return [...adopter, ...practice].map((id) => nameOf(writing, id)).join(' → ');
}

function contactItem(writing: Writing, point: NodeContent): string {
  const named = point.name === '' ? {} : { beside: titleOf(writing, point) };
  return nodeItem(writing, point, {
    title: contactTitle(writing, point),
    leaveOut: ['channel', 'value', 'extension', 'audience'],
    ...named,
  });
}

function audienceWords(writing: Writing, audience: unknown): string {
  return typeof audience === 'string'
    ? enumLabel('ContactAudience', audience, writing.language)
    : say(writing, notSaid);
}
