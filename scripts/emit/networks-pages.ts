/** The reference pages of the packaged networks: `docs/NETWORKS.md` and one page for each of them under `docs/networks/`. */
import { readNetworks } from './networks/known-networks.js';
import type { KnownNetworks } from './networks/known-networks.js';
import { networksIndex } from './networks/networks-index.js';
import { networkPage } from './networks/network-page.js';
import { programmesOf } from './networks/writing.js';

/** A file to be written; `path` from the root of the repository. */
export interface NetworksPage {
  readonly path: string;
  readonly content: () => string;
}

const seedsFolder = new URL('../../seeds/', import.meta.url);

/** The pages of the networks that come with the hub. Reads their files. */
export function packagedNetworksPages(): readonly NetworksPage[] {
  return networksPages(readNetworks(seedsFolder));
}

/** The index first, then a page for each programme and each invented network, in the order of the files. */
export function networksPages(known: KnownNetworks): readonly NetworksPage[] {
  const withPage = known.networks.filter((network) => network.fiction || programmesOf(network).length > 0);
  return [
    { path: 'docs/NETWORKS.md', content: () => networksIndex(known, withPage) },
    ...withPage.map((network) => ({
      path: `docs/networks/${network.namespace}.md`,
      content: () => networkPage(network, known),
    })),
  ];
}
