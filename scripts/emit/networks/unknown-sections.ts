/** What is not known: what the documents leave unsaid, what only looks alike, and which silences are not a no. */
import type { NodeContent } from '../../../src/model/entity.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import { grouped } from '../../../src/model/grouped.js';
import { bullet, list, section } from './markdown.js';
import { contactTitle, nodeItem } from './node-item.js';
import { ofKind } from './record-sections.js';
import { unsaidOf } from './unsaid.js';
import type { Writing } from './writing.js';
import { mention, say, tell, titleOf } from './writing.js';

export function unknownSection(writing: Writing): readonly string[] {
  const questions = ofKind(writing, 'OpenQuestion').map((question) => questionItem(writing, question));
  const kept = ofKind(writing, 'RecordKeeping').map((keeping) => nodeItem(writing, keeping));
  const title = say(writing, { it: 'Che cosa non si sa', en: 'What is not known' });
  return section(3, title, [
    say(writing, {
      it: 'Ciò che il documento non dice resta aperto: non è un no.',
      en: 'What the document does not say stays open: it is not a no.',
    }),
    list(questions),
    list(missing(writing)),
    ...(kept.length === 0
      ? []
      : [
          say(writing, { it: 'Registrazioni dichiarate complete:', en: 'Records declared complete:' }),
          list(kept),
        ]),
  ]);
}

/** Mentions that look alike and involve this network, whichever file tells them apart. */
export function distinctionSection(writing: Writing): readonly string[] {
  const own = new Set(writing.network.nodes.map(({ id }) => id));
  const here = distinctionsIn(writing).filter(
    ({ id, references }) => own.has(id) || (references['between'] ?? []).some((named) => own.has(named)),
  );
  const title = say(writing, { it: 'Da non confondere', en: 'Not to be confused' });
  return section(3, title, [list(here.map((distinction) => distinctionItem(writing, distinction)))]);
}

/** Every distinction of the real networks, in the order of the files. */
export function distinctionsIn({ known }: Pick<Writing, 'known'>): readonly NodeContent[] {
  return known.networks
    .filter(({ fiction }) => !fiction)
    .flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'Distinction'));
}

/** What is told apart, with the programme each of it belongs to. */
export function distinctionItem(writing: Writing, distinction: NodeContent): string {
  const between = (distinction.references['between'] ?? []).map((id) => mentionOf(writing, id));
  return nodeItem(writing, distinction, {
    ...(distinction.name === '' ? { title: between.join(' · ') } : {}),
    leaveOut: ['between'],
    more: distinction.name === '' ? [] : [between.join(' · ')],
  });
}

function mentionOf(writing: Writing, id: string): string {
  const network = writing.known.networks.find(({ nodes }) => nodes.some((node) => node.id === id));
  const programme = network?.nodes.find(({ kind }) => kind === 'Programme');
  const where = programme === undefined || programme.id === id ? '' : ` (${titleOf(writing, programme)})`;
  return `${mention(writing, id)}${where}`;
}

function questionItem(writing: Writing, question: NodeContent): string {
  return nodeItem(
    writing,
    question,
    question.name === '' ? { title: say(writing, { it: 'Non detto', en: 'Not said' }) } : {},
  );
}

/** "Importo — Contributi: A; B": what facts do not say that readers look for. */
function missing(writing: Writing): readonly string[] {
  const gaps = writing.network.nodes.flatMap((node) =>
    unsaidOf(node).map(({ label }) => ({
      node,
      label: `${tell(writing, label)} · ${tell(writing, nodeDeclaration(node.kind).plural)}`,
    })),
  );
  return [...grouped(gaps, ({ label }) => label)].map(([label, group]) =>
    bullet(`_${label}_: ${group.map(({ node }) => shortTitle(writing, node)).join('; ')}`),
  );
}

function shortTitle(writing: Writing, node: NodeContent): string {
  return node.kind === 'ContactPoint' ? contactTitle(writing, node) : mention(writing, node.id);
}
