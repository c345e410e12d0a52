/** What a load did or would do, for people. */
import { actorKinds, recordKinds, tieKinds } from '../model/kinds.js';
import type { Conflict } from '../services/load-conflicts.js';
import type { ChangedItem, Item } from '../services/load-differences.js';
import type { LoadPlan, NetworkPlan } from '../services/load-plan.js';

/** How many things of one kind are named before the rest is only counted. */
const mostNamed = 10;

const kindOrder: readonly string[] = [...actorKinds, ...recordKinds, ...tieKinds];

/** The report of a plan, line by line; `done` says that it has been carried out. */
export function reportLoad(plan: LoadPlan, done: boolean): readonly string[] {
  return plan.networks.flatMap((network) => reportNetwork(network, done));
}

function reportNetwork(plan: NetworkPlan, done: boolean): readonly string[] {
  const { added, changed, unchanged, gone, removed } = plan.differences;
  const was = plan.storedEdition === null ? 'never loaded before' : `loaded before: ${plan.storedEdition}`;
  return [
    `${plan.network} (${plan.title.it}), edition ${plan.edition}; ${was}`,
    `  added ${added.length}, changed ${changed.length}, unchanged ${unchanged.length}, gone ${gone.length}` +
      (removed.length > 0 ? `, no longer implied ${removed.length}` : ''),
    // Of a network loaded for the first time everything is new: counts say more than names.
    ...section('added', added, plan.storedEdition === null ? 0 : mostNamed),
    ...section('changed', changed, mostNamed),
    ...section('gone', gone, mostNamed),
    ...section('no longer implied', removed, mostNamed),
    ...section('ended', plan.ended, mostNamed),
    ...(gone.length > plan.ended.length
      ? ['  What is gone from the file stays in the hub as it was: a load removes nothing.']
      : []),
    ...(plan.theirs.length > 0
      ? [`  ${plan.theirs.length} that people have entered or changed are not in the file, and stay.`]
      : []),
    ...reportConflicts(plan),
    ...(done || added.length + changed.length + removed.length + plan.ended.length === 0
      ? []
      : ['  Nothing was written.']),
  ];
}

function reportConflicts({ conflicts, keep }: NetworkPlan): readonly string[] {
  if (conflicts.length === 0) return [];
  const wins =
    keep === null
      ? 'which side wins is not said'
      : keep === 'FILE'
        ? 'the file wins'
        : 'they stay as they are stored';
  return [`  changed by people: ${conflicts.length}, ${wins}`, ...conflicts.map(describeConflict)];
}

function describeConflict({ item, done, principal, reason, recordedAt }: Conflict): string {
  const what = done === 'REMOVED' ? 'removed' : 'changed';
  return `      ${describe(item)}; ${what} by ${principal}, ${recordedAt.slice(0, 10)}: ${reason}`;
}

function section(title: string, items: readonly (Item | ChangedItem)[], named: number): readonly string[] {
  if (items.length === 0) return [];
  const kinds = kindOrder.filter((kind) => items.some((item) => item.kind === kind));
  return [
    `  ${title}:`,
    ...kinds.flatMap((kind) => {
      const ofKind = items.filter((item) => item.kind === kind);
      const implied = ofKind.filter((item) => item.implied).length;
      const note = implied > 0 ? ` (${implied} implied by records)` : '';
      const more = ofKind.length - named;
      return [
        `    ${kind} ${ofKind.length}${note}`,
        ...ofKind.slice(0, named).map((item) => `      ${describe(item)}`),
        ...(named > 0 && more > 0 ? [`      and ${more} more`] : []),
      ];
    }),
  ];
}

function describe(item: Item | ChangedItem): string {
  const parts = 'parts' in item ? `: ${item.parts.join(', ')}` : '';
  return `${item.name}${item.about === 'NODE' ? ` (${item.id})` : ''}${parts}`;
}
