/**
 * Loading network files: everything of all files is checked together before anything is written, only what
 * differs is written, with one event for each changed thing. A load is one transaction; a large one is many.
 */
import { createHash } from 'node:crypto';
import { compareEditions } from '../bundles/edition.js';
import type { FileHead, FileReader } from '../bundles/file-reader.js';
import { usedElsewhere } from '../bundles/file-reader.js';
import { networkFileKey, networkLoadKey } from '../bundles/meta-keys.js';
import type { FileProblem } from '../bundles/problem.js';
import type { Bundle, NetworkFile } from '../bundles/read-bundles.js';
import type { NodeContent, NodeState, TieState } from '../model/entity.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import { nodeId } from '../model/ids.js';
import type { Day } from '../model/time.js';
import type { Principal } from '../model/viewer.js';
import type { Change, Store, Written } from '../store/store.js';
import type { PeoplesPart } from './load-conflicts.js';
import { peoplesPart } from './load-conflicts.js';
import { compareWithStored, expectedVersions } from './load-differences.js';
import type { PlannedChange, StoredContents } from './load-differences.js';
import { endGone } from './load-ending.js';
import type { BatchOptions } from './load-in-batches.js';
import { applyInBatches } from './load-in-batches.js';
import { changedKinds, takenElsewhere } from './load-obstacles.js';
import type { Keep, LoadPlan, NetworkPlan } from './load-plan.js';
import type { LoadState } from './load-record.js';
import { isInterrupted, loadStateIn } from './load-record.js';

/** More actors, records and ties to write than these go in batches. */
export const mostInOneTransaction = 20_000;

/** A transaction of so many takes a fraction of a second on either store, and small writes pass between two. */
const thingsPerBatch = 2000;

export interface ApplyOptions extends Partial<BatchOptions> {
  /** `mostInOneTransaction` where missing. */
  readonly mostAtOnce?: number;
}

export interface FilesRefused extends Failure<'FILES_REFUSED'> {
  readonly problems: readonly FileProblem[];
}

/** What a person says before a load about what it may meet. */
export interface LoadChoices {
  /** Who wins where the file meets what people did; nobody where missing: then nothing is written. */
  readonly keep?: Keep;
  /** Ends what has left the file on this day, the last on which it is so. */
  readonly endGone?: Day;
}

/** A network file: a name for problems to be reported under, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Checks files against each other and against the store, and tells what loading them would do. Writes nothing. */
export async function planLoad(
  store: Store,
  principal: Principal,
  given: readonly GivenFile[],
  choices: LoadChoices = {},
): Promise<Result<LoadPlan, FilesRefused>> {
  // Only now, since a hub that starts has its files read in a thread.
  const { readHere } = await import('../bundles/read-here.js');
  const reader = readHere();
  const { heads } = reader.firstLook(given.map(withChecksum));
  return planRead(store, principal, reader, { heads, names: given.map((file) => file.name) }, choices);
}

/** The same for files that a reader has had a first look at, and that `names` names. */
export async function planRead(
  store: Store,
  principal: Principal,
  reader: FileReader,
  { heads, names }: { readonly heads: readonly FileHead[]; readonly names: readonly string[] },
  choices: LoadChoices = {},
): Promise<Result<LoadPlan, FilesRefused>> {
  const used = await readStored(store, usedElsewhere(heads));
  const read = await reader.read(
    names,
    new Map([...used].map(([network, { nodes, ties }]) => [network, { nodes, ties: [...ties.values()] }])),
  );
  if (!read.ok) return filesRefused(read.problems);
  const own = await readStored(
    store,
    read.bundles.map((bundle) => bundle.namespace),
  );
  const problems = [
    ...read.bundles.flatMap((bundle) => changedKinds(bundle, own.get(bundle.namespace) ?? nothingStored)),
    ...(await takenElsewhere(store, principal, read.bundles)),
  ];
  if (problems.length > 0) return filesRefused(problems);
  const compared = await Promise.all(
    read.bundles.map((bundle) => comparedWithPeople(store, bundle, own, used, read.bundles, choices)),
  );
  return success(planOf(compared, choices));
}

/**
 * Writes a plan. In one transaction, where it fits: then it is written whole, or, where something has changed since the plan was
 * made, refused whole. Otherwise in batches, and so is what goes on from an interrupted load; then a refusal leaves the earlier ones.
 */
export async function applyLoad(
  store: Store,
  principal: Principal,
  plan: LoadPlan,
  options: ApplyOptions = {},
): Promise<Result<Written | null, Failure<'CONFLICT' | 'STORE_REFUSED' | 'UNSETTLED'>>> {
  if (plan.unsettled.length > 0) {
    return failure(
      'UNSETTLED',
      `Nothing was written: people have changed ${plan.unsettled.length} of the things that differ. Say which side wins.`,
    );
  }
  const { change, versions } = withEndings(plan);
  const count = change.nodes.length + change.ties.length + change.removedTies.length;
  const large = count > (options.mostAtOnce ?? mostInOneTransaction);
  if (large || interruptedLoads(plan).length > 0) {
    const batched = await applyInBatches(store, principal, plan, { size: thingsPerBatch, ...options });
    if (!batched.ok || plan.endings.length === 0) return batched;
    const ends = withEndings({ ...plan, change: noChange, versions: new Map() });
    return applyLoad(
      store,
      principal,
      { ...plan, ...ends, contents: [], endings: [] },
      { ...options, mostAtOnce: Infinity },
    );
  }
  if (count === 0) return success(null);
  const written = await store.write(change, {
    principal: principal.name,
    reason: `load ${plan.networks.map(({ network, edition }) => `${network} ${edition}`).join(', ')}`,
    preconditions: expectedVersions(change, versions),
  });
  if (written.ok) return success(written);
  if (written.kind === 'STALE') {
    return failure(
      'CONFLICT',
      `${written.subject ?? 'Something'} was changed by someone else while the files were being loaded. ` +
        'Nothing was written; load them again.',
    );
  }
  return failure('STORE_REFUSED', `Nothing was written: ${written.message}`);
}

/** How far earlier loads of these networks came that did not end. */
export function interruptedLoads(plan: LoadPlan): readonly (LoadState & { readonly network: string })[] {
  return plan.contents.flatMap(({ bundle, load }) => {
    const state = loadStateIn(load);
    return isInterrupted(state) ? [{ network: bundle.namespace, ...state }] : [];
  });
}

/** The networks that a store holds, of these. */
async function readStored(
  store: Store,
  networks: readonly string[],
): Promise<ReadonlyMap<string, StoredContents>> {
  const found = new Map<string, StoredContents>();
  for (const network of networks) {
    const nodes = new Map<NodeId, NodeState>();
    const ties = new Map<TieId, TieState>();
    for await (const page of store.contents(network)) {
      for (const state of page) {
        if ('from' in state) ties.set(state.id, state);
        else nodes.set(state.id, state);
      }
    }
    if (nodes.size > 0) found.set(network, { nodes, ties });
  }
  return found;
}

const nothingStored: StoredContents = { nodes: new Map(), ties: new Map() };

interface Compared {
  readonly bundle: Bundle;
  readonly stored: StoredContents;
  readonly comparison: PlannedChange;
  readonly people: PeoplesPart;
}

async function comparedWithPeople(
  store: Store,
  bundle: Bundle,
  own: ReadonlyMap<string, StoredContents>,
  used: ReadonlyMap<string, StoredContents>,
  bundles: readonly Bundle[],
  { keep }: LoadChoices,
): Promise<Compared> {
  const stored = own.get(bundle.namespace) ?? nothingStored;
  const whole = compareWithStored(bundle, stored, namesIn(bundles, [...own.values(), ...used.values()]));
  // Of what was never stored nobody has changed anything.
  const people = stored.nodes.size === 0 ? nobody : await peoplesPart(store, whole.differences);
  const comparison = keep === 'STORED' ? withoutThings(whole, people) : whole;
  return { bundle, stored, comparison, people };
}

const nobody: PeoplesPart = { conflicts: [], theirs: [] };
const noChange: Change = { nodes: [], ties: [], removedNodes: [], removedTies: [] };

/** The change without what people have done, and without the ties that those records imply. */
function withoutThings(planned: PlannedChange, { conflicts }: PeoplesPart): PlannedChange {
  const kept = new Set(conflicts.map(({ item }) => item.id));
  const { change, differences, removedWith } = planned;
  const ofKept = new Set([...removedWith].flatMap(([record, ties]) => (kept.has(record) ? ties : [])));
  const keptTies = new Set(
    change.ties.flatMap(({ id, record }) =>
      kept.has(id) || (record !== null && kept.has(record)) ? [id] : [],
    ),
  );
  const stays = ({ id }: { readonly id: string }): boolean =>
    !kept.has(id) && !keptTies.has(id) && !ofKept.has(id);
  return {
    ...planned,
    differences: {
      ...differences,
      added: differences.added.filter(stays),
      changed: differences.changed.filter(stays),
      removed: differences.removed.filter(stays),
    },
    change: {
      ...change,
      nodes: change.nodes.filter(stays),
      ties: change.ties.filter(stays),
      removedTies: change.removedTies.filter((id) => !ofKept.has(id)),
    },
    removedWith: new Map([...removedWith].filter(([record]) => !kept.has(record))),
  };
}

/** The change of a plan with the ends of what is gone. */
function withEndings({
  change,
  versions,
  endings,
}: Pick<LoadPlan, 'change' | 'versions' | 'endings'>): Pick<LoadPlan, 'change' | 'versions'> {
  return {
    change: {
      ...change,
      nodes: [...change.nodes, ...endings.flatMap((ending) => ending.change.nodes)],
      ties: [...change.ties, ...endings.flatMap((ending) => ending.change.ties)],
      removedTies: [...change.removedTies, ...endings.flatMap((ending) => ending.change.removedTies)],
    },
    versions: new Map([...versions, ...endings.flatMap((ending) => [...ending.versions])]),
  };
}

function planOf(compared: readonly Compared[], choices: LoadChoices): LoadPlan {
  const bundles = compared.map(({ bundle }) => bundle);
  const planned = compared.map(({ bundle, stored, comparison, people }) => {
    const storedEdition = editionOf(stored.nodes.get(nodeId(bundle.namespace, networkFileKey)));
    const { file, namespace: network, title, edition } = bundle;
    const theirs = new Set(people.theirs.map(({ id }) => id));
    const gone = comparison.differences.gone.filter(({ id }) => !theirs.has(id));
    const ending = choices.endGone === undefined ? null : endGone(stored, gone, choices.endGone);
    const plan: NetworkPlan = {
      network,
      file,
      title,
      edition,
      storedEdition,
      differences: { ...comparison.differences, gone },
      conflicts: people.conflicts,
      keep: choices.keep ?? null,
      theirs: people.theirs,
      ended: ending?.ended ?? [],
    };
    return { plan, comparison, ending };
  });
  const changes = planned.map(({ comparison }) => comparison.change);
  return {
    unsettled: choices.keep === undefined ? compared.flatMap(({ people }) => people.conflicts) : [],
    endings: planned.flatMap(({ ending }) => (ending === null ? [] : [ending])),
    networks: planned.map(({ plan }) => plan),
    warnings: planned.flatMap(({ plan }) => warningsOf(plan)),
    change: {
      nodes: changes.flatMap((change) => change.nodes),
      ties: changes.flatMap((change) => change.ties),
      removedNodes: [],
      removedTies: changes.flatMap((change) => change.removedTies),
    },
    versions: new Map(planned.flatMap(({ comparison }) => [...comparison.versions])),
    removedWith: new Map(planned.flatMap(({ comparison }) => [...comparison.removedWith])),
    released: new Map(planned.flatMap(({ comparison }) => [...comparison.released])),
    contents: bundles.map((bundle, place) => ({
      bundle,
      load: compared[place]?.stored.nodes.get(nodeId(bundle.namespace, networkLoadKey)) ?? null,
    })),
  };
}

function warningsOf({ network, edition, storedEdition, differences }: NetworkPlan): readonly string[] {
  if (storedEdition === null) return [];
  const order = compareEditions(edition, storedEdition);
  if (order < 0) return [`${network}: edition ${edition} is older than the loaded one, ${storedEdition}.`];
  const differs = differences.added.length + differences.changed.length + differences.gone.length > 0;
  return order === 0 && differs
    ? [`${network}: the file differs from the loaded one, and both are edition ${edition}. Raise it.`]
    : [];
}

function editionOf(record: NodeContent | undefined): string | null {
  const edition = record?.properties['edition'];
  return typeof edition === 'string' ? edition : null;
}

function namesIn(bundles: readonly Bundle[], stored: readonly StoredContents[]): (id: NodeId) => string {
  const names = new Map<NodeId, string>();
  for (const { nodes } of stored) for (const node of nodes.values()) names.set(node.id, node.name);
  for (const { nodes } of bundles) for (const node of nodes) names.set(node.id, node.name);
  return (id) => names.get(id) ?? id;
}

export function withChecksum({ name, bytes }: GivenFile): NetworkFile {
  return { name, bytes, checksum: createHash('sha256').update(bytes).digest('hex') };
}

export function filesRefused(problems: readonly FileProblem[]): FilesRefused {
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  return { ...failure('FILES_REFUSED', `Nothing was loaded: ${count}.`), problems };
}
