/** The reference page of the ontology: `docs/ONTOLOGY.md`. */
import type {
  Flow,
  NodeDeclaration,
  PropertyDeclaration,
  TieDeclaration,
} from '../../src/model/vocabulary.js';
import type { NodeKind, TieKind } from '../../src/model/kinds.js';
import {
  actorDeclaration,
  actorKinds,
  enumDeclaration,
  enumNames,
  nodeDeclaration,
  recordDeclaration,
  recordKinds,
  referencesOf,
  tieDeclaration,
  tieKinds,
} from '../../src/model/kinds.js';

export function ontologyPage(): string {
  return [
    '# The ontology',
    '',
    '<!-- Written by npm run emit from src/model/ontology.ts: change that file, not this one. -->',
    '',
    'Every kind of actor, record and tie that the hub knows, with its properties. Network files use these names',
    '([how](NETWORK-FILES.md)); strengths and probabilities are priors, which a network may replace by its own.',
    '',
    'An asterisk marks what is required, a plus what may have several values or members.',
    '',
    '## Actors',
    '',
    ...actorKinds.flatMap((kind) => nodeSection(kind, actorNotes(kind))),
    '## Records',
    '',
    ...recordKinds.flatMap((kind) => nodeSection(kind, recordNotes(kind))),
    '## Ties',
    '',
    'Along a tie from A to B contact passes forward (A → B), backward, both ways or not at all; so does influence, with',
    'the probability given.',
    '',
    ...table(
      ['kind', 'label', 'etichetta', 'contact', 'strength', 'influence', 'notes'],
      tieKinds.map(tieRow),
    ),
    '',
    ...tieKinds.flatMap(tieSection),
    '## Enumerations',
    '',
    ...enumNames.flatMap(enumSection),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function nodeSection(kind: NodeKind, notes: readonly string[]): readonly string[] {
  const declared = nodeDeclaration(kind);
  const roles = Object.entries(referencesOf(kind));
  return [
    `### ${kind}`,
    '',
    `${titled(declared)} ${declared.description}`,
    '',
    ...notes.flatMap((note) => [note, '']),
    ...propertyTable(declared.properties),
    ...(roles.length === 0
      ? []
      : [
          ...table(
            ['role', 'label', 'etichetta', 'who'],
            roles.map(([role, { label, to, many, required }]) => [
              `\`${role}\`${required === true ? ' \\*' : ''}${many === true ? ' +' : ''}`,
              label.en,
              label.it,
              to.join(', '),
            ]),
          ),
          '',
        ]),
  ];
}

function titled({ label, plural }: NodeDeclaration): string {
  return `_${label.en}, ${plural.en.toLowerCase()}_ · _${label.it}, ${plural.it.toLowerCase()}_.`;
}

function actorNotes(kind: (typeof actorKinds)[number]): readonly string[] {
  const declared = actorDeclaration(kind);
  return [
    ...(declared.hub === true ? ['Passing through it costs more the more members it has.'] : []),
    ...(declared.deadEnd === true ? ['Contact may end in it and never passes through it.'] : []),
    ...visibilityNote(declared.visibility),
  ];
}

function recordNotes(kind: (typeof recordKinds)[number]): readonly string[] {
  const { visibility, visibilityBy, implies = [] } = recordDeclaration(kind);
  return [
    ...visibilityNote(visibility),
    ...Object.entries(visibilityBy?.levels ?? {}).flatMap(([value, level]) =>
      visibilityNote(level).map((note) => `\`${visibilityBy?.property}: ${value}\`: ${note.toLowerCase()}`),
    ),
    ...implies.map((implication) =>
      'among' in implication
        ? `Implies \`${implication.tie}\` between every two of: ${implication.among.join(', ')}.`
        : `Implies \`${implication.tie}\` from ${implication.from} to ${implication.to}.`,
    ),
  ];
}

function visibilityNote(visibility: NodeDeclaration['visibility']): readonly string[] {
  if (visibility === 'PROGRAMME')
    return ['Seen by the members of its programme, unless the file says otherwise.'];
  if (visibility === 'PARTIES') {
    return ["Seen by its parties and their programme's coordinator, unless the file says otherwise."];
  }
  return [];
}

function tieRow(kind: TieKind): readonly string[] {
  const declared = tieDeclaration(kind);
  const { influence } = declared;
  const notes = [
    declared.symmetric === true ? 'no direction' : '',
    declared.territorial === true ? 'territory: used only when asked for' : '',
    declared.membership === true ? 'membership' : '',
    declared.impliedOnly === true ? 'only implied by records' : '',
  ].filter((note) => note !== '');
  return [
    `\`${kind}\``,
    declared.label.en,
    declared.label.it,
    flowWord(declared.contact),
    String(declared.strength),
    influence.flow === 'NONE' ? 'none' : `${flowWord(influence.flow)}, ${influence.probability}`,
    notes.join('; '),
  ];
}

function tieSection(kind: TieKind): readonly string[] {
  const declared = tieDeclaration(kind);
  return [
    `### ${kind}`,
    '',
    `${declared.description} “${declared.sentence.en}” · “${declared.sentence.it}”`,
    '',
    ...sentencesByValue(declared),
    `- from: ${declared.from.join(', ')}`,
    `- to: ${declared.to.join(', ')}`,
    ...visibilityNote(declared.visibility).map((note) => `- ${note}`),
    '',
    ...propertyTable(declared.properties),
  ];
}

function sentencesByValue({ sentenceBy }: TieDeclaration): readonly string[] {
  if (sentenceBy === undefined) return [];
  const said = Object.entries(sentenceBy.sentences).map(
    ([value, { sentence }]) => `- \`${sentenceBy.property}: ${value}\`: “${sentence.en}” · “${sentence.it}”`,
  );
  return [...said, ''];
}

function propertyTable(properties: Readonly<Record<string, PropertyDeclaration>>): readonly string[] {
  const rows = Object.entries(properties).map(([name, property]) => [
    `\`${name}\`${property.required === true ? ' \\*' : ''}${property.list === true ? ' +' : ''}`,
    property.label.en,
    property.label.it,
    typeWord(property),
  ]);
  return rows.length === 0 ? [] : [...table(['property', 'label', 'etichetta', 'value'], rows), ''];
}

function typeWord(property: PropertyDeclaration): string {
  const marks = [property.form ?? '', property.unique === true ? 'unique' : ''].filter((mark) => mark !== '');
  const type =
    property.type === 'enum'
      ? `[${property.enum ?? ''}](#${(property.enum ?? '').toLowerCase()})`
      : typeWords[property.type];
  return [type, ...marks].join(', ');
}

const typeWords: Readonly<Record<Exclude<PropertyDeclaration['type'], 'enum'>, string>> = {
  string: 'text',
  localised: 'text in two languages',
  integer: 'whole number',
  boolean: 'yes or no',
  date: 'date',
  money: 'money',
  quantity: 'quantity',
  json: 'any',
};

function enumSection(name: string): readonly string[] {
  const { label, description, values } = enumDeclaration(name);
  return [
    `### ${name}`,
    '',
    `_${label.en}_ · _${label.it}_. ${description}`,
    '',
    ...table(
      ['value', 'label', 'etichetta'],
      Object.entries(values).map(([value, { it, en }]) => [`\`${value}\``, en, it]),
    ),
    '',
  ];
}

function flowWord(flow: Flow): string {
  return { FORWARD: 'forward', BACKWARD: 'backward', BOTH: 'both ways', NONE: 'none' }[flow];
}

/** A table whose columns are aligned, as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...cells.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)];
}
