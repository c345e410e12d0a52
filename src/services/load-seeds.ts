/** The packaged networks at start: those never loaded are loaded, newer ones are only announced. */
import { compareEditions } from '../bundles/edition.js';
import type { FileHead, FileReader } from '../bundles/file-reader.js';
import { networkFileKey } from '../bundles/meta-keys.js';
import { networkFileKind } from '../bundles/outline.js';
import type { NodeState } from '../model/entity.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import { nodeId } from '../model/ids.js';
import type { Principal } from '../model/viewer.js';
import { viewerOf } from '../model/viewer.js';
import type { Store } from '../store/store.js';
import type { NetworkPlan } from './load-plan.js';
import type { FilesRefused, GivenFile } from './load.js';
import { applyLoad, filesRefused, planRead, withChecksum } from './load.js';

export interface SeedState {
  readonly file: GivenFile;
  readonly network: string;
  readonly edition: string;
  /** Null where it has never been loaded. */
  readonly storedEdition: string | null;
  /** `NEWER`: the packaged file differs from the loaded one and is no older edition. */
  readonly state: 'NEVER_LOADED' | 'SAME' | 'NEWER' | 'OLDER';
  /** What the file says of itself; null where it is stored as it is, and so was not looked at. */
  readonly head: FileHead | null;
}

export interface LoadedSeeds {
  /** What has been loaded just now. */
  readonly loaded: readonly NetworkPlan[];
  /** Packaged seeds that are newer than what is stored; `rete load FILE` takes them over. */
  readonly newer: readonly SeedState[];
}

/** Whether a file of the folder of packaged networks is one: `coverage.yaml` accounts for their documents. */
export function isNetworkFile(name: string): boolean {
  return name.endsWith('.yaml') && name !== 'coverage.yaml';
}

/** How each packaged seed stands to what is stored. Those stored as they are, are not even looked at. */
export async function seedStates(
  store: Store,
  principal: Principal,
  packaged: readonly GivenFile[],
  reader: FileReader,
): Promise<Result<readonly SeedState[], FilesRefused>> {
  const files = packaged.map((given) => ({ given, file: withChecksum(given) }));
  const records = await fileRecords(store, principal);
  const byChecksum = new Map(records.map((record) => [record.properties['checksum'], record]));
  const byId = new Map(records.map((record) => [record.id, record]));
  const different = files.flatMap(({ file }) => (byChecksum.has(file.checksum) ? [] : [file]));
  const { heads, problems } = different.length === 0 ? nothingToRead : await reader.firstLook(different);
  if (problems.length > 0) return filesRefused(problems);
  const states = files.flatMap(({ given, file }): readonly SeedState[] => {
    const same = byChecksum.get(file.checksum);
    if (same !== undefined) {
      const edition = editionOf(same);
      const { network } = same;
      return [{ file: given, network, edition, storedEdition: edition, state: 'SAME', head: null }];
    }
    const head = heads.find((one) => one.file === file.name);
    if (head === undefined) return [];
    const { network, edition } = head;
    const record = byId.get(nodeId(network, networkFileKey));
    if (record === undefined) {
      return [{ file: given, network, edition, storedEdition: null, state: 'NEVER_LOADED', head }];
    }
    const storedEdition = editionOf(record);
    const state = compareEditions(edition, storedEdition) < 0 ? 'OLDER' : 'NEWER';
    return [{ file: given, network, edition, storedEdition, state, head }];
  });
  return success(states);
}

/** Loads the packaged seeds that have never been loaded, all in one transaction. */
export async function loadSeeds(
  store: Store,
  principal: Principal,
  packaged: readonly GivenFile[],
  reader: FileReader,
): Promise<Result<LoadedSeeds>> {
  const states = await seedStates(store, principal, packaged, reader);
  if (!states.ok) return states;
  const fresh = states.value.filter(({ state }) => state === 'NEVER_LOADED');
  const newer = states.value.filter(({ state }) => state === 'NEWER');
  if (fresh.length === 0) return success({ loaded: [], newer });
  const plan = await planRead(store, principal, reader, {
    heads: fresh.flatMap(({ head }) => head ?? []),
    names: fresh.map(({ file }) => file.name),
  });
  if (!plan.ok) return plan;
  const applied = await applyLoad(store, principal, plan.value);
  if (applied.ok) return success({ loaded: plan.value.networks, newer });
  // Another instance that starts at the same time may have loaded them first: then all is well.
  const again = applied.kind === 'CONFLICT' ? await seedStates(store, principal, packaged, reader) : applied;
  const done = again.ok && again.value.every(({ state }) => state !== 'NEVER_LOADED');
  return done ? success({ loaded: [], newer }) : applied;
}

const nothingToRead = { heads: [], problems: [] };

async function fileRecords(store: Store, principal: Principal): Promise<readonly NodeState[]> {
  const page = await store.find(
    viewerOf(principal),
    { scope: { asOf: null, includeProposed: true, includeFiction: true }, kinds: [networkFileKind] },
    { size: 1000, direction: 'FORWARD', from: null },
  );
  return page.items.map(({ item }) => item);
}

function editionOf(record: NodeState): string {
  const edition = record.properties['edition'];
  return typeof edition === 'string' ? edition : '';
}
