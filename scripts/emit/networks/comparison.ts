/** The programmes beside each other: one row a question, one cell a programme; what nobody says is "not said". */
import type { LocalisedText, NodeContent, TieContent } from '../../../src/model/entity.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import { dateInWords } from '../../../src/services/explain.js';
import { dividedTies } from './divided-ties.js';
import { contributionsFor, sumOf } from './money-section.js';
import { contactValue } from './node-item.js';
import { countOfGroup } from './people-sections.js';
import { ofKind } from './record-sections.js';
import { marksOf, moneyInWords, notSaid, quantityInWords, valueInWords } from './values.js';
import type { Writing } from './writing.js';
import { partyName, say, titleOf } from './writing.js';

type Cell = (writing: Writing) => readonly string[];

const questions: readonly (readonly [LocalisedText, Cell])[] = [
  [{ it: 'Documento', en: 'Document' }, document],
  [{ it: 'Dove', en: 'Where' }, (writing) => others(writing, programmeTies(writing, ['SERVES']), 'to')],
  [
    { it: 'Chi lo propone, coordina, organizza', en: 'Who proposes, coordinates, organises it' },
    (writing) => others(writing, programmeTies(writing, ['PROPOSED', 'COORDINATES', 'ORGANISES']), 'from'),
  ],
  [{ it: 'Chi partecipa, per nome', en: 'Who takes part, by name' }, namedMembers],
  [{ it: 'Chi partecipa, al plurale', en: 'Who takes part, as plurals' }, pluralMembers],
  [{ it: 'Organi', en: 'Bodies' }, (writing) => titles(writing, nodesOf(writing, 'GoverningBody'))],
  [
    { it: 'A chi si rivolge', en: 'Whom it is for' },
    (writing) => others(writing, programmeTies(writing, ['ADDRESSES']), 'to'),
  ],
  [{ it: 'Che cosa può fare un’impresa', en: 'What a company can do' }, practices],
  [{ it: 'Strumenti', en: 'Instruments' }, (writing) => titles(writing, ofKind(writing, 'Instrument'))],
  [{ it: 'Chi paga', en: 'Who pays' }, payers],
  [{ it: 'Quanto in tutto', en: 'How much in all' }, sum],
  [{ it: 'Obiettivi in numeri', en: 'Targets in numbers' }, targets],
  [{ it: 'Fasi', en: 'Phases' }, (writing) => titles(writing, ofKind(writing, 'Phase'))],
  [{ it: 'Accordi', en: 'Agreements' }, (writing) => titles(writing, ofKind(writing, 'Agreement'))],
  [{ it: 'Sportelli', en: 'Desks' }, (writing) => titles(writing, nodesOf(writing, 'ListeningPoint'))],
  [{ it: 'Contatti', en: 'Contacts' }, contacts],
  [{ it: 'Cose non dette, scritte nella pagina', en: 'Things not said, written on the page' }, openQuestions],
];

/** Rows of Markdown cells: the question, then a cell for each programme. */
export function comparisonRows(writings: readonly Writing[]): readonly (readonly string[])[] {
  return questions.map(([question, cell]) => [
    `**${writings[0] === undefined ? question.en : say(writings[0], question)}**`,
    ...writings.map((writing) => {
      const parts = [...new Set(cell(writing))];
      return parts.length === 0 ? say(writing, notSaid) : parts.join('; ');
    }),
  ]);
}

function document(writing: Writing): readonly string[] {
  const source = writing.known.nodes.get(writing.document ?? '');
  if (source === undefined) return [];
  const { published } = source.properties;
  const dated =
    typeof published === 'string'
      ? dateInWords(published, writing.language)
      : say(writing, { it: 'senza data', en: 'undated' });
  return [`«${titleOf(writing, source)}», ${dated}`];
}

function programmeTies({ network, known }: Writing, kinds: readonly string[]): readonly TieContent[] {
  const isProgramme = (id: string): boolean => known.nodes.get(id)?.kind === 'Programme';
  return network.ties.filter(
    ({ kind, from, to }) => kinds.includes(kind) && (isProgramme(from) || isProgramme(to)),
  );
}

function others(writing: Writing, ties: readonly TieContent[], end: 'from' | 'to'): readonly string[] {
  return ties.map((tie) => `${partyName(writing, tie[end])}${marksOf(tie, writing.language)}`);
}

function members(writing: Writing): readonly TieContent[] {
  return dividedTies(writing.network, writing.known).PARTICIPANTS;
}

function isGroup({ known }: Writing, id: string): boolean {
  return known.nodes.get(id)?.kind === 'Group';
}

function namedMembers(writing: Writing): readonly string[] {
  return others(
    writing,
    members(writing).filter(({ from }) => !isGroup(writing, from)),
    'from',
  );
}

function pluralMembers(writing: Writing): readonly string[] {
  return members(writing).flatMap((tie) => {
    const group = writing.known.nodes.get(tie.from);
    if (group?.kind !== 'Group') return [];
    return [`${titleOf(writing, group)} — ${countOfGroup(writing, group)}${marksOf(tie, writing.language)}`];
  });
}

/** Practices, each with whether it is a hire. */
function practices(writing: Writing): readonly string[] {
  const property = nodeDeclaration('Practice').properties['isHire'];
  const asked = say(writing, { it: 'assunzione', en: 'hire' });
  return ofKind(writing, 'Practice').map((practice) => {
    const hire =
      property === undefined ? null : valueInWords(property, practice.properties['isHire'], writing.language);
    return `${titleOf(writing, practice)}${marksOf(practice, writing.language)} (${asked}: ${hire ?? say(writing, notSaid)})`;
  });
}

function payers(writing: Writing): readonly string[] {
  return contributionsFor(writing).map((contribution) => {
    const amount = moneyInWords(contribution.properties['amount'], writing.language) ?? say(writing, notSaid);
    const recipients = (contribution.references['recipient'] ?? []).map((id) => partyName(writing, id));
    const payer = (contribution.references['contributor'] ?? []).map((id) => partyName(writing, id));
    return `${payer.join(', ')} → ${recipients.join(', ')}: ${amount}${marksOf(contribution, writing.language)}`;
  });
}

function sum(writing: Writing): readonly string[] {
  const found = sumOf(writing, contributionsFor(writing));
  if (found === null) return [];
  const by =
    found.statedBy === null
      ? say(writing, { it: 'sommato qui', en: 'added up here' })
      : say(writing, { it: 'totale dichiarato', en: 'stated total' });
  return [`${found.sum} (${by})`];
}

function targets(writing: Writing): readonly string[] {
  return ofKind(writing, 'Target').map((target) => {
    const quantity =
      quantityInWords(target.properties['quantity'], writing.language) ?? say(writing, notSaid);
    return `${titleOf(writing, target)}: ${quantity}${marksOf(target, writing.language)}`;
  });
}

/** Contacts with whom each is for. */
function contacts(writing: Writing): readonly string[] {
  const property = nodeDeclaration('ContactPoint').properties['audience'];
  return ofKind(writing, 'ContactPoint').map(({ properties: { value, audience } }) => {
    const meant = property === undefined ? null : valueInWords(property, audience, writing.language);
    const asked = say(writing, { it: 'per', en: 'for' });
    return `${contactValue(writing, typeof value === 'string' ? value : '')} (${asked}: ${meant ?? say(writing, notSaid)})`;
  });
}

function openQuestions(writing: Writing): readonly string[] {
  const count = ofKind(writing, 'OpenQuestion').length;
  return count === 0 ? [] : [String(count)];
}

function nodesOf({ network }: Writing, kind: NodeContent['kind']): readonly NodeContent[] {
  return network.nodes.filter((node) => node.kind === kind);
}

function titles(writing: Writing, nodes: readonly NodeContent[]): readonly string[] {
  return nodes.map((node) => `${titleOf(writing, node)}${marksOf(node, writing.language)}`);
}
