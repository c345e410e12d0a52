/** What loading a file would change in what is stored of its network. */
import type { Bundle } from '../bundles/read-bundles.js';
import type { NodeContent, NodeState, TieContent, TieState } from '../model/entity.js';
import type { NodeId, TieId } from '../model/ids.js';
import { networkLoadKind } from '../bundles/outline.js';
import { sameContent } from '../store/judge.js';
import type { Change, Precondition } from '../store/store.js';
import { composeChange } from './change.js';
import type { Released } from './load-order.js';
import { uniqueValues } from './load-order.js';

/** Everything stored of a network, by id. */
export interface StoredContents {
  readonly nodes: ReadonlyMap<NodeId, NodeState>;
  readonly ties: ReadonlyMap<TieId, TieState>;
}

/** An actor, record or tie in a report. */
export interface Item {
  readonly about: 'NODE' | 'TIE';
  readonly id: string;
  readonly kind: string;
  /** A node's name; for a tie the names of its ends, "A → B". The key where a record has no name. */
  readonly name: string;
  /** A tie that a record implies. */
  readonly implied: boolean;
}

export interface ChangedItem extends Item {
  /** What differs: `name`, `until`, `population`, `cites`, … in alphabetical order. */
  readonly parts: readonly string[];
}

export interface Differences {
  readonly added: readonly Item[];
  readonly changed: readonly ChangedItem[];
  readonly unchanged: readonly Item[];
  /** Stored, and no longer in the file. A load leaves them as they are. */
  readonly gone: readonly Item[];
  /** Implied ties that their records no longer imply: a load removes them. */
  readonly removed: readonly Item[];
}

export interface PlannedChange {
  readonly differences: Differences;
  readonly change: Change;
  /** The stored version of what changes or goes, by id; what is added has none. */
  readonly versions: ReadonlyMap<string, number>;
  /** Ties that go, by the record that implied them. */
  readonly removedWith: ReadonlyMap<NodeId, readonly TieId[]>;
  readonly released: Released;
}

/** That everything a change writes or removes is stored as it was when the change was planned. */
export function expectedVersions(
  change: Change,
  versions: ReadonlyMap<string, number>,
): readonly Precondition[] {
  const expected = (of: 'NODE' | 'TIE', id: string): Precondition => ({
    kind: 'VERSION',
    of,
    id,
    version: versions.get(id) ?? 0,
  });
  return [
    ...change.nodes.map(({ id }) => expected('NODE', id)),
    ...change.ties.map(({ id }) => expected('TIE', id)),
    ...change.removedTies.map((id) => expected('TIE', id)),
  ];
}

/** Compares a file with what is stored of its network. `nameOf` tells the names of actors of any network. */
export function compareWithStored(
  bundle: Bundle,
  stored: StoredContents,
  nameOf: (id: NodeId) => string,
): PlannedChange {
  const storedTies = [...stored.ties.values()];
  const entered = bundle.ties.filter((tie) => tie.record === null);
  const whole = composeChange({ nodes: bundle.nodes, ties: entered }, storedTies);
  const nodes = split(whole.nodes, stored.nodes);
  const ties = split(whole.ties, stored.ties);
  const nodeItem = (node: NodeContent): Item => ({
    about: 'NODE',
    id: node.id,
    kind: node.kind,
    name: node.name === '' ? node.id.slice(node.network.length + 1) : node.name,
    implied: false,
  });
  const tieItem = (tie: TieContent): Item => ({
    about: 'TIE',
    id: tie.id,
    kind: tie.kind,
    name: `${nameOf(tie.from)} → ${nameOf(tie.to)}`,
    implied: tie.record !== null,
  });
  const inFile = new Set([...whole.nodes, ...whole.ties].map(({ id }) => id));
  const removed = new Set(whole.removedTies);
  const leaving = storedTies.filter(({ id }) => removed.has(id));
  const differences: Differences = {
    added: [...nodes.added.map(nodeItem), ...ties.added.map(tieItem)],
    changed: [
      ...nodes.changed.map(({ before, after }) => ({
        ...nodeItem(after),
        parts: partsThatDiffer(before, after),
      })),
      ...ties.changed.map(({ before, after }) => ({
        ...tieItem(after),
        parts: partsThatDiffer(before, after),
      })),
    ],
    unchanged: [...nodes.unchanged.map(nodeItem), ...ties.unchanged.map(tieItem)],
    gone: [
      ...[...stored.nodes.values()]
        .filter(({ id, kind }) => kind !== networkLoadKind && !inFile.has(id))
        .map(nodeItem),
      // Implied ties go or stay with their record, which is counted.
      ...storedTies.filter(({ id, record }) => record === null && !inFile.has(id)).map(tieItem),
    ],
    removed: leaving.map(tieItem),
  };
  return {
    differences,
    change: {
      nodes: [...nodes.added, ...nodes.changed.map(({ after }) => after)],
      ties: [...ties.added, ...ties.changed.map(({ after }) => after)],
      removedNodes: [],
      removedTies: whole.removedTies,
    },
    versions: new Map<string, number>([
      ...[...nodes.changed, ...ties.changed].map(({ before }) => [before.id, before.version] as const),
      ...leaving.map(({ id, version }) => [id, version] as const),
    ]),
    removedWith: byRecord(leaving),
    released: releasedBy(nodes.changed),
  };
}

interface Split<Content, State> {
  readonly added: readonly Content[];
  readonly changed: readonly { readonly before: State; readonly after: Content }[];
  readonly unchanged: readonly Content[];
}

function split<Content extends NodeContent | TieContent>(
  wanted: readonly Content[],
  stored: ReadonlyMap<string, Content & Versioned>,
): Split<Content, Content & Versioned> {
  const added: Content[] = [];
  const changed: { before: Content & Versioned; after: Content }[] = [];
  const unchanged: Content[] = [];
  for (const after of wanted) {
    const before = stored.get(after.id);
    if (before === undefined) added.push(after);
    else if (sameContent(before, after)) unchanged.push(after);
    else changed.push({ before, after });
  }
  return { added, changed, unchanged };
}

interface Versioned {
  readonly version: number;
}

function byRecord(leaving: readonly TieState[]): ReadonlyMap<NodeId, readonly TieId[]> {
  const groups = new Map<NodeId, TieId[]>();
  for (const { id, record } of leaving) {
    if (record === null) continue;
    const group = groups.get(record);
    if (group === undefined) groups.set(record, [id]);
    else group.push(id);
  }
  return groups;
}

function releasedBy(
  changed: readonly { readonly before: NodeContent; readonly after: NodeContent }[],
): Released {
  return new Map(
    changed.flatMap(({ before, after }) => {
      const kept = new Set(uniqueValues(after));
      return uniqueValues(before).flatMap((value) => (kept.has(value) ? [] : [[value, before.id] as const]));
    }),
  );
}

/** The words of the file for the parts in which two states differ. */
export function partsThatDiffer(
  before: NodeContent | TieContent,
  after: NodeContent | TieContent,
): readonly string[] {
  const [old, now] = [flatParts(before), flatParts(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}

const wordsOfFile: Readonly<Record<string, string>> = {
  alternativeNames: 'also',
  audience: 'visibility',
  citations: 'cites',
  statedOn: 'dates of sources',
};

function flatParts(content: NodeContent | TieContent): ReadonlyMap<string, string> {
  const { properties, ...rest } = content;
  const { references, version, ...others } = { references: {}, version: 0, ...rest };
  void version;
  const named = Object.entries(others).map(([name, value]) => [wordsOfFile[name] ?? name, value] as const);
  const all = [...named, ...Object.entries(properties), ...Object.entries(references)];
  return new Map(all.map(([name, value]) => [name, canonical(value)]));
}

/** JSON whose keys are sorted: equal for equal values, whatever order a store keeps keys in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
