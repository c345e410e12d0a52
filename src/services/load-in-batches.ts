/**
 * Large loads: numbered batches, each its own transaction. What is named is written before what names it, so the network is sound
 * after each batch; a load that was interrupted goes on when the same files are loaded again. The batches of the same
 * files have the same numbers; what is stored already is not written again and makes no event. The record of the file, with its
 * edition and checksum, is in the last batch.
 */
import { createHash } from 'node:crypto';
import { networkFileKind } from '../bundles/outline.js';
import type { Bundle } from '../bundles/read-bundles.js';
import type { NodeContent, TieContent } from '../model/entity.js';
import type { Failure, Result } from '../model/failure.js';
import { StoreError, failure, success } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import type { Principal } from '../model/viewer.js';
import { sameContent } from '../store/judge.js';
import type { Change, Store, WriteOptions, WriteResult, Written } from '../store/store.js';
import { expectedVersions } from './load-differences.js';
import { inLoadingOrder } from './load-order.js';
import type { LoadPlan } from './load-plan.js';
import { loadRecord } from './load-record.js';

export interface BatchProgress {
  /** Counted from 1. */
  readonly batch: number;
  readonly batches: number;
  /** True where everything in it was stored before, and nothing has been written now. */
  readonly stored: boolean;
}

export interface BatchOptions {
  /** Actors, records and ties of a batch; a record and the ties it implies stay together. */
  readonly size: number;
  /** Told in the order of the batches, each when it is committed. */
  readonly onBatch?: (progress: BatchProgress) => void;
}

/** Writes a plan batch after batch. What it has written stays when a later batch is refused; the same load goes on from there. */
export async function applyInBatches(
  store: Store,
  principal: Principal,
  plan: LoadPlan,
  { size, onBatch }: BatchOptions,
): Promise<Result<Written | null, Failure<'CONFLICT' | 'STORE_REFUSED'>>> {
  const batches = cutIntoBatches(plan, size);
  const versions = new Map(plan.versions);
  const loads = new Map<string, NodeContent>();
  for (const { bundle, load } of plan.contents) {
    if (load === null) continue;
    loads.set(bundle.namespace, load);
    versions.set(load.id, load.version);
  }
  const prepare = (place: number): Prepared | null => {
    const parts = batches[place];
    if (parts === undefined) return null;
    const number = place + 1;
    const last = number === batches.length;
    const touched = last ? plan.contents.map(({ bundle }) => bundle) : bundlesIn(parts, plan);
    const records = touched
      .map((bundle) => loadRecord(bundle, number, batches.length))
      .filter((record) => !sameContent(loads.get(record.network) ?? {}, record));
    const stored = isEmpty(parts);
    if (stored && !last) return { stored, write: null };
    const change: Change = { ...parts, nodes: [...parts.nodes, ...records], removedNodes: [] };
    const write = writeOf(change, { principal, plan, versions, number, batches: batches.length });
    // As it will be when this batch is written; the next one is only sent then.
    for (const record of records) {
      loads.set(record.network, record);
      versions.set(record.id, (versions.get(record.id) ?? 0) + 1);
    }
    return { stored, write };
  };

  let whole: Written | null = null;
  let next = prepare(0);
  for (let place = 0; next !== null; place++) {
    const { stored, write } = next;
    const number = place + 1;
    const sent = write === null ? null : send(store, write);
    // While the store writes this one.
    next = prepare(number);
    const written = await sent;
    if (written !== null) {
      if (!written.ok) return refused(written, number, batches.length);
      whole = together(whole, written);
    }
    onBatch?.({ batch: number, batches: batches.length, stored });
  }
  return success(whole);
}

/** A batch whose write can be sent; null where there is nothing to write. */
interface Prepared {
  readonly stored: boolean;
  readonly write: BatchWrite | null;
}

interface BatchWrite {
  readonly change: Change;
  readonly options: WriteOptions;
}

/** What a batch still has to write. */
type Parts = Pick<Change, 'nodes' | 'ties' | 'removedTies'>;

interface Filling {
  readonly nodes: NodeContent[];
  readonly ties: TieContent[];
  readonly removedTies: TieId[];
  /** Everything that belongs to the batch, stored already or not. */
  count: number;
}

/** The batches of the files' whole contents, each with that part of it that is not stored. */
function cutIntoBatches(plan: LoadPlan, size: number): readonly Parts[] {
  const wanted = new Set([...plan.change.nodes, ...plan.change.ties].map(({ id }) => id));
  const batches: Filling[] = [];
  const roomFor = (count: number): Filling => {
    const current = batches.at(-1);
    if (current !== undefined && current.count + count <= size) return current;
    const fresh: Filling = { nodes: [], ties: [], removedTies: [], count: 0 };
    batches.push(fresh);
    return fresh;
  };
  const put = (nodes: readonly NodeContent[], ties: readonly TieContent[]): void => {
    const batch = roomFor(nodes.length + ties.length);
    batch.count += nodes.length + ties.length;
    for (const node of nodes) if (wanted.has(node.id)) batch.nodes.push(node);
    for (const tie of ties) if (wanted.has(tie.id)) batch.ties.push(tie);
    for (const { id } of nodes) batch.removedTies.push(...(plan.removedWith.get(id) ?? []));
  };

  const implied = impliedByRecord(plan);
  const nodes = plan.contents.flatMap(({ bundle }) => bundle.nodes);
  const things = nodes.filter(({ kind }) => kind !== networkFileKind);
  for (const group of inLoadingOrder(things, plan.released)) {
    put(
      group,
      group.flatMap(({ id }) => implied.get(id) ?? []),
    );
  }
  for (const { bundle } of plan.contents) {
    // In the order of their ids the stores' indexes grow at their ends, which is several times as fast.
    const entered = bundle.ties.filter((tie) => tie.record === null);
    for (const tie of entered.sort((a, b) => compareText(a.id, b.id))) put([], [tie]);
  }
  put(
    nodes.filter(({ kind }) => kind === networkFileKind),
    [],
  );
  return batches;
}

function impliedByRecord({ contents }: LoadPlan): ReadonlyMap<NodeId, readonly TieContent[]> {
  const groups = new Map<NodeId, TieContent[]>();
  for (const { bundle } of contents) {
    for (const tie of bundle.ties) {
      if (tie.record === null) continue;
      const group = groups.get(tie.record);
      if (group === undefined) groups.set(tie.record, [tie]);
      else group.push(tie);
    }
  }
  return groups;
}

function isEmpty({ nodes, ties, removedTies }: Parts): boolean {
  return nodes.length + ties.length + removedTies.length === 0;
}

function bundlesIn(parts: Parts, { contents }: LoadPlan): readonly Bundle[] {
  const networks = new Set([...parts.nodes, ...parts.ties].map(({ network }) => network));
  return contents.flatMap(({ bundle }) => (networks.has(bundle.namespace) ? [bundle] : []));
}

interface Numbered {
  readonly principal: Principal;
  readonly plan: LoadPlan;
  readonly versions: ReadonlyMap<string, number>;
  readonly number: number;
  readonly batches: number;
}

function writeOf(change: Change, { principal, plan, versions, number, batches }: Numbered): BatchWrite {
  const names = plan.contents.map(({ bundle }) => `${bundle.namespace} ${bundle.edition}`);
  const checksums = plan.contents.map(({ bundle }) => `${bundle.namespace} ${bundle.checksum}`);
  const preconditions = expectedVersions(change, versions);
  const inputHash = digest(change);
  return {
    change,
    options: {
      principal: principal.name,
      reason: `load ${names.join(', ')}: batch ${number} of ${batches}`,
      preconditions,
      idempotency: {
        operation: 'load a batch',
        // With the versions it starts from, so that loading the files again after later changes is no repeat.
        key: digest([checksums, number, batches, inputHash, preconditions]),
        inputHash,
      },
    },
  };
}

async function send(store: Store, { change, options }: BatchWrite): Promise<WriteResult> {
  try {
    return await store.write(change, options);
  } catch (error) {
    // Whether it was committed is unknown: the key tells the store.
    if (error instanceof StoreError && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT')) {
      return store.write(change, options);
    }
    throw error;
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function refused(
  written: Exclude<WriteResult, Written>,
  number: number,
  batches: number,
): Failure<'CONFLICT' | 'STORE_REFUSED'> {
  const before =
    number === 1 ? 'Nothing was written' : `What comes before batch ${number} of ${batches} is written`;
  return written.kind === 'STALE'
    ? failure(
        'CONFLICT',
        `${written.subject ?? 'Something'} was changed by someone else while the files were being loaded. ` +
          `${before}; load them again.`,
      )
    : failure('STORE_REFUSED', `${before}: ${written.message}`);
}

function together(earlier: Written | null, later: Written): Written {
  if (earlier === null) return later;
  return {
    ok: true,
    first: earlier.first,
    last: later.last,
    added: earlier.added + later.added,
    changed: earlier.changed + later.changed,
    removed: earlier.removed + later.removed,
    repeated: earlier.repeated && later.repeated,
  };
}
