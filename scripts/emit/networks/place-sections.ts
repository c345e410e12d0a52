/** Where: places of the programme, seats, and what public registers say of places and institutions that the network names. */
import type { NodeContent, TieContent } from '../../../src/model/entity.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import type { TiePart } from './divided-ties.js';
import { list, section } from './markdown.js';
import { nodeItem } from './node-item.js';
import { tieItems } from './tie-items.js';
import type { Writing } from './writing.js';
import { say, tell } from './writing.js';

export function placeSection(
  writing: Writing,
  { PLACES }: Readonly<Record<TiePart, readonly TieContent[]>>,
): readonly string[] {
  const territories = writing.network.nodes.filter(
    ({ kind }) => kind === 'Territory' || kind === 'Municipality',
  );
  const title = say(writing, { it: 'Luoghi', en: 'Places' });
  return section(3, title, [
    list(territories.map((place) => nodeItem(writing, place, kindBeside(writing, place)))),
    list(tieItems(writing, PLACES)),
  ]);
}

/** Actors that other files state and this network names, with what became of them. */
export function registerSection(writing: Writing): readonly string[] {
  const named = foreignActors(writing);
  const became = writing.known.networks
    .flatMap(({ ties }) => ties)
    .filter(({ kind, from }) => kind === 'SUCCEEDED_BY' && named.some(({ id }) => id === from));
  const title = say(writing, {
    it: 'Luoghi ed enti nominati, come li danno i registri pubblici',
    en: 'Places and bodies named, as public registers give them',
  });
  return section(3, title, [
    list(
      named.map((node) =>
        nodeItem(writing, node, {
          ...kindBeside(writing, node),
          more: tieItems(
            writing,
            became.filter(({ from }) => from === node.id),
          ).map((item) => item.replace(/^- /u, '')),
        }),
      ),
    ),
  ]);
}

/** The actors of other files that a network's own ties and records name, in the order in which they come. */
export function foreignActors({
  network,
  known,
}: Pick<Writing, 'network' | 'known'>): readonly NodeContent[] {
  const own = new Set(network.nodes.map(({ id }) => id));
  const ids = new Set([
    ...network.ties.flatMap(({ from, to }) => [from, to]),
    ...network.nodes.flatMap(({ references }) => Object.values(references).flat()),
  ]);
  return [...ids].filter((id) => !own.has(id)).flatMap((id) => known.nodes.get(id) ?? []);
}

function kindBeside(writing: Writing, node: NodeContent): { readonly beside: string } {
  return { beside: tell(writing, nodeDeclaration(node.kind).label) };
}
