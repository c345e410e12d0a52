/** The index of the networks: where their pages are, what they say beside each other, and what recurs or only seems to. */
import type { LocalisedText } from '../../../src/model/entity.js';
import type { Language } from '../../../src/services/in-words.js';
import { comparisonRows } from './comparison.js';
import { countedByKind } from './counted-by-kind.js';
import type { KnownNetworks, PublicNetwork } from './known-networks.js';
import { bullet, escaped, list, section, table } from './markdown.js';
import { notesSection, pageTitle, writtenBy } from './network-page.js';
import { foreignActors } from './place-sections.js';
import { distinctionItem, distinctionsIn } from './unknown-sections.js';
import type { Writing } from './writing.js';
import { programmesOf, say, tell, titleOf, writingOf } from './writing.js';

/** `withPage` are the networks that have a page of their own; the others are named. */
export function networksIndex(known: KnownNetworks, withPage: readonly PublicNetwork[]): string {
  const blocks = [
    '# Le reti · The networks',
    writtenBy,
    '[Italiano](#in-italiano) · [English](#in-english) · [Ontologia · Ontology](ONTOLOGY.md) · [File di rete · Network files](NETWORK-FILES.md)',
    ...(['it', 'en'] as const).flatMap((language) => part(known, withPage, language)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function part(
  known: KnownNetworks,
  withPage: readonly PublicNetwork[],
  language: Language,
): readonly string[] {
  const real = withPage.filter(({ fiction }) => !fiction);
  const writings = real.map((network) => writingOf(network, known, language));
  const across = writingAcross(known, language);
  const text = (both: LocalisedText): string => both[language];
  const blocks = [
    language === 'it' ? '## In italiano' : '## In English',
    text({
      it: 'Che cosa sanno i documenti di ogni programma, fatto per fatto, con le righe. Ogni pagina è scritta dai file di rete; ciò che un documento non dice è «non detto», mai un no.',
      en: 'What the documents of each programme know, fact by fact, with the lines. Every page is written from the network files; what a document does not say is “not said”, never a no.',
    }),
    list(
      real.map((network) => {
        const link = `[${pageTitle(network)}](networks/${network.namespace}.md)`;
        const [programme] = programmesOf(network);
        const summary = programme?.properties['summary'];
        return bullet(
          `**${link}** — ${isLocalised(summary) ? escaped(summary[language]) : escaped(network.title[language])}`,
        );
      }),
    ),
    ...section(3, text({ it: 'A confronto', en: 'Side by side' }), [
      table(
        ['', ...real.map((network) => `[${pageTitle(network)}](networks/${network.namespace}.md)`)],
        comparisonRows(writings),
      ),
    ]),
    ...section(3, text({ it: 'Chi ricorre in più programmi', en: 'Who recurs in several programmes' }), [
      list(recurring(writings, across)),
    ]),
    ...section(3, text({ it: 'Chi sembra ricorrere', en: 'Who only seems to recur' }), [
      list(distinctionsIn(across).map((distinction) => distinctionItem(across, distinction))),
    ]),
    ...section(3, text({ it: 'Altri file di rete', en: 'Other network files' }), [
      list(
        known.networks
          .filter((network) => !real.includes(network))
          .map((network) => otherFile(across, network, withPage)),
      ),
    ]),
  ];
  return [...blocks, ...notesSection(across)];
}

/** What is told of all networks together: no document is the page's own, so lines are always cited with theirs. */
function writingAcross(known: KnownNetworks, language: Language): Writing {
  const title = { it: 'Le reti', en: 'The networks' };
  const network = { namespace: '', title, edition: '', fiction: false, nodes: [], ties: [] };
  return writingOf(network, known, language);
}

/** Actors that more than one programme's facts name. */
function recurring(writings: readonly Writing[], across: Writing): readonly string[] {
  const named = new Map<string, Writing[]>();
  for (const writing of writings) {
    for (const { id } of foreignActors(writing)) named.set(id, [...(named.get(id) ?? []), writing]);
  }
  const several = [...named].filter(([, where]) => where.length > 1);
  if (several.length === 0) {
    return [
      bullet(
        say(across, {
          it: 'Nessun ente o luogo è nominato, come uno stesso, da più di un programma.',
          en: 'No body or place is named, as one and the same, by more than one programme.',
        }),
      ),
    ];
  }
  return several.map(([id, where]) => {
    const node = across.known.nodes.get(id);
    const programmes = where.map(({ network }) => pageTitle(network)).join(', ');
    return bullet(`**${node === undefined ? id : titleOf(across, node)}**: ${programmes}`);
  });
}

function otherFile(writing: Writing, network: PublicNetwork, withPage: readonly PublicNetwork[]): string {
  const total = countedByKind(network).reduce((sum, { count }) => sum + count, 0);
  const title = tell(writing, network.title);
  const linked = withPage.includes(network) ? `[${title}](networks/${network.namespace}.md)` : title;
  const invented = network.fiction ? ` — **${say(writing, { it: 'inventata', en: 'invented' })}**` : '';
  const holds = say(writing, { it: `${total} attori e registrazioni`, en: `${total} actors and records` });
  return bullet(`${linked}${invented} (${holds})`);
}

function isLocalised(value: unknown): value is LocalisedText {
  return typeof value === 'object' && value !== null && 'it' in value && 'en' in value;
}
