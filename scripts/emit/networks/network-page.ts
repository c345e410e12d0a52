/** The page of one network: in Italian first, then the same in English. */
import type { NodeContent } from '../../../src/model/entity.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import { dateInWords } from '../../../src/services/explain.js';
import type { Language } from '../../../src/services/in-words.js';
import { places, citationsOfWhole } from './citing.js';
import { dividedTies } from './divided-ties.js';
import type { KnownNetworks, PublicNetwork } from './known-networks.js';
import { bullet, escaped, list, section, table, webLink } from './markdown.js';
import { moneySection } from './money-section.js';
import { nodeItem } from './node-item.js';
import {
  addressedSection,
  bodySection,
  countOfGroup,
  leaderSection,
  participantSection,
} from './people-sections.js';
import { foreignActors, placeSection, registerSection } from './place-sections.js';
import { deskSections, relationSection, whoIsWhoSection, workSections } from './record-sections.js';
import { ruleSection } from './rule-section.js';
import { distinctionSection, unknownSection } from './unknown-sections.js';
import { countedByKind } from './counted-by-kind.js';
import type { Writing } from './writing.js';
import { programmesOf, quotedName, say, tell, writingOf } from './writing.js';

/** Written at the head of every page. */
export const writtenBy = '<!-- Written by npm run emit from seeds/: change those files, not this one. -->';

/** A page with every public fact of a network; of an invented one only that it is there. */
export function networkPage(network: PublicNetwork, known: KnownNetworks): string {
  const blocks = [
    `# ${pageTitle(network)}`,
    writtenBy,
    '[Italiano](#in-italiano) · [English](#in-english) · [Tutte le reti · All networks](../NETWORKS.md) · [Ontologia · Ontology](../ONTOLOGY.md)',
    ...(['it', 'en'] as const).flatMap((language) =>
      network.fiction ? inventedPart(network, known, language) : part(network, known, language),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What a network is called in links and headings: its programme, or the title of its file. */
export function pageTitle(network: PublicNetwork): string {
  return escaped(programmesOf(network)[0]?.name ?? network.title.it);
}

function part(network: PublicNetwork, known: KnownNetworks, language: Language): readonly string[] {
  const writing = writingOf(network, known, language);
  const ties = dividedTies(network, known);
  const blocks = [
    ...summarySection(writing),
    ...participantSection(writing, ties),
    ...leaderSection(writing, ties),
    ...bodySection(writing, ties),
    ...addressedSection(writing, ties),
    ...placeSection(writing, ties),
    ...moneySection(writing),
    ...ruleSection(writing),
    ...workSections(writing),
    ...deskSections(writing, ties),
    ...relationSection(writing, ties),
    ...whoIsWhoSection(writing, (group) => countOfGroup(writing, group)),
    ...registerSection(writing),
    ...unknownSection(writing),
    ...distinctionSection(writing),
  ];
  return [languageHeading(language), ...readingKey(writing), ...blocks, ...notesSection(writing)];
}

function languageHeading(language: Language): string {
  return language === 'it' ? '## In italiano' : '## In English';
}

function summarySection(writing: Writing): readonly string[] {
  return section(3, say(writing, { it: 'In breve', en: 'In short' }), [
    list(programmesOf(writing.network).map((programme) => nodeItem(writing, programme))),
  ]);
}

/** The source of the page and how its facts are to be read. */
function readingKey(writing: Writing): readonly string[] {
  const sources = sourcesOf(writing);
  const { edition } = writing.network;
  return [
    say(writing, {
      it: 'Le righe (r., rr.) sono quelle del documento qui sotto; ciò che è _in programma_, _in proposta_ o _sotto condizione_ porta sempre il suo segno; _dedotto_ è ciò che il documento non dice con le sue parole, e la nota spiega come. «Non detto» non vuol dire no.',
      en: 'Lines are those of the document below; what is _planned_, _proposed_ or _conditional_ is always marked so; _derived_ is what the document does not say in its own words, and the note tells how. “Not said” does not mean no. Names and titles are in Italian, as in the sources.',
    }),
    list(sources.map((source) => sourceItem(writing, source))),
    say(writing, {
      it: `Edizione del file di rete: ${escaped(edition)}.`,
      en: `Edition of the network file: ${escaped(edition)}.`,
    }),
  ];
}

/** The sources of the file itself, then those of other files that the page cites too. */
function sourcesOf({ network, known }: Writing): readonly NodeContent[] {
  const own = network.nodes.filter(({ kind }) => kind === 'Source');
  const facts = [...network.nodes, ...network.ties, ...foreignActors({ network, known })];
  const cited = new Set(facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const others = [...cited].flatMap((id) => known.nodes.get(id) ?? []);
  return [...own, ...others.filter((source) => !own.includes(source))];
}

function sourceItem(writing: Writing, source: NodeContent): string {
  const { published, publisher, url, edition } = source.properties;
  const { language } = writing;
  const dated =
    typeof published === 'string'
      ? dateInWords(published, language)
      : say(writing, { it: 'data non detta', en: 'date not said' });
  const others = source.alternativeNames.map(({ name }) => quotedName(writing, name));
  const parts = [
    `**${say(writing, { it: 'Fonte', en: 'Source' })}: ${quotedName(writing, source.name)}**`,
    ...(others.length === 0 ? [] : [`${say(writing, { it: 'anche', en: 'also' })} ${others.join(', ')}`]),
    ...(typeof publisher === 'string' ? [escaped(publisher)] : []),
    ...(typeof edition === 'string' ? [escaped(edition)] : []),
    dated,
    ...(typeof url === 'string' ? [webLink(url)] : []),
  ];
  const cited = places(writing, citationsOfWhole(source, new Set()));
  return bullet(`${parts.join(', ')}${cited === '' ? '' : ` ${cited}`}`);
}

/** The notes that the facts written so far rest on. */
export function notesSection(writing: Writing): readonly string[] {
  const title = say(writing, { it: 'Note: come si è dedotto', en: 'Notes: how it was derived' });
  return section(3, title, [list(writing.notes.map((note, place) => `${place + 1}. ${note}`))]);
}

function inventedPart(network: PublicNetwork, known: KnownNetworks, language: Language): readonly string[] {
  const writing = writingOf(network, known, language);
  return [
    languageHeading(language),
    say(writing, {
      it: '**Rete inventata.** Imprese, forniture, progetti e premi di questa rete non esistono: servono a mostrare che cosa l’hub risponde su una filiera. Restano fuori da ogni risposta a chi non li chiede, e qui non sono elencati.',
      en: '**An invented network.** Its companies, supplies, projects and awards do not exist: they show what the hub answers about a supply chain. They stay out of every answer unless asked for, and are not listed here.',
    }),
    `_${tell(writing, network.title)}_`,
    table(
      [
        say(writing, { it: 'Che cosa (inventato)', en: 'What (invented)' }),
        say(writing, { it: 'Quanti', en: 'How many' }),
      ],
      countedByKind(network).map(({ kind, count }) => [
        tell(writing, nodeDeclaration(kind).plural),
        String(count),
      ]),
    ),
  ];
}
