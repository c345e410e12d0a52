/** The packaged networks as their files state them: what everyone may see, with names for every id. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Bundle } from '../../../src/bundles/read-bundles.js';
import type { NodeContent, TieContent } from '../../../src/model/entity.js';
import { invariant } from '../../../src/model/failure.js';
import { isNetworkFile } from '../../../src/services/load-seeds.js';
import { checkFiles } from '../../../src/services/check-files.js';

/** What one file states for everyone, but for the note about the file itself and ties that records imply. */
export interface PublicNetwork {
  readonly namespace: string;
  readonly title: Bundle['title'];
  readonly edition: string;
  readonly fiction: boolean;
  readonly nodes: readonly NodeContent[];
  readonly ties: readonly TieContent[];
}

export interface KnownNetworks {
  /** In the order of their file names. */
  readonly networks: readonly PublicNetwork[];
  /** Every public actor, record and source of all files, by id. */
  readonly nodes: ReadonlyMap<string, NodeContent>;
}

/** Reads and checks all network files of a folder. Throws where one of them would not load. */
export function readNetworks(folder: URL): KnownNetworks {
  const names = readdirSync(folder).filter(isNetworkFile).sort();
  const read = checkFiles(names.map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })));
  invariant(read.ok, `the packaged networks could not be read: ${JSON.stringify(read)}`);
  return knownNetworks(read.value);
}

/** What everyone may see of files that were read together. */
export function knownNetworks(bundles: readonly Bundle[]): KnownNetworks {
  const hidden = hiddenNodes(bundles.flatMap((bundle) => bundle.nodes));
  const networks = bundles.map((bundle): PublicNetwork => {
    const { namespace, title, edition, fiction } = bundle;
    return {
      namespace,
      title,
      edition,
      fiction,
      nodes: bundle.nodes.filter((node) => node.kind !== 'NetworkFile' && !hidden.has(node.id)),
      ties: bundle.ties.filter(
        (tie) =>
          tie.record === null && tie.audience.length === 0 && !hidden.has(tie.from) && !hidden.has(tie.to),
      ),
    };
  });
  return { networks, nodes: new Map(networks.flatMap(({ nodes }) => nodes.map((node) => [node.id, node]))) };
}

/** A record is hidden with whatever it names, directly or not. */
function hiddenNodes(nodes: readonly NodeContent[]): ReadonlySet<string> {
  const hidden = new Set<string>(nodes.filter(({ audience }) => audience.length > 0).map(({ id }) => id));
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const { id, references } of nodes) {
      if (Object.values(references).some((ids) => ids.some((named) => hidden.has(named)))) hidden.add(id);
    }
  }
  return hidden;
}
