/**
 * Restores a backup into an empty store: the file is checked whole before anything is written, then written in parts. A store is
 * marked from the first part to the last; a hub refuses to open it in between.
 */
import { checkNode, checkReference, checkTie } from '../../model/check.js';
import type { Problem } from '../../model/check.js';
import type { NodeContent, NodeState, TieState } from '../../model/entity.js';
import type { LogEvent, Position } from '../../model/event.js';
import { payloadVersion } from '../../model/event.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import { isTieKind, nodeKinds } from '../../model/kinds.js';
import type { ArchivePart, ArchivedJob } from '../../store/stored-archive.js';
import type { Store } from '../../store/store.js';
import { inLoadingOrder } from '../load-order.js';
import type { BackupHead } from './backup-format.js';
import { BadBackup, openBackup } from './read-backup.js';
import type { Outcome } from './replay-log.js';
import { replayLog } from './replay-log.js';

export interface CheckedBackup {
  readonly path: string;
  readonly head: BackupHead;
  readonly outcome: Outcome;
  /** In an order in which what is named comes first; a group has several where they name each other. */
  readonly nodes: readonly (readonly NodeState[])[];
  readonly jobs: readonly ArchivedJob[];
  readonly ties: number;
}

export type BackupRefused = Failure<'BACKUP_REFUSED'>;

const thingsPerPart = 2000;
const mostProblemsTold = 10;

/** Reads the file to its end, twice: whether it is whole, its log right, and what follows from it allowed by this ontology. */
export async function checkBackup(path: string): Promise<Result<CheckedBackup, BackupRefused>> {
  try {
    const { head, outcome } = await replayed(path);
    return success(await checkedStates(path, head, outcome));
  } catch (error) {
    if (!(error instanceof BadBackup)) throw error;
    return failure('BACKUP_REFUSED', `${path}: ${error.message}. Nothing was written.`);
  }
}

/** Writes a checked backup. `onPart` is told how many events are written. Rejects with `StoreError`. */
export async function restoreBackup(
  store: Store,
  { path, head, outcome, nodes, jobs }: CheckedBackup,
  onPart?: (position: Position) => void,
): Promise<Result<Position, Failure<'NOT_EMPTY' | 'WRITTEN_MEANWHILE'>>> {
  if (!(await store.archive.begin())) {
    return failure(
      'NOT_EMPTY',
      `expected an empty store, found a log of ${await store.head()} events. Nothing was written.`,
    );
  }
  let number = 0;
  const put = (part: ArchivePart): Promise<void> => store.archive.put(++number, part);
  for await (const groups of inParts(nodes)) await put({ nodes: groups.flat() });
  for await (const ties of inParts(tiesIn(path, outcome))) await put({ ties });
  for await (const part of inParts(jobs)) await put({ jobs: part });
  for await (const events of inParts(eventsIn(path))) {
    await put({ events });
    onPart?.(events.at(-1)?.position ?? 0);
  }
  for await (const lines of inParts(linesIn(path))) {
    await put({
      keys: lines.flatMap((line) => ('key' in line ? [line.key] : [])),
      marks: lines.flatMap((line) => ('mark' in line ? [line.mark] : [])),
    });
  }
  await store.alerts.setDecidedThrough(Math.min(head.decidedThrough, head.position));
  if (await store.archive.finish(head.position)) return success(head.position);
  return failure(
    'WRITTEN_MEANWHILE',
    'somebody else has written into the store meanwhile. It is restored by half: stop every hub on it and restore again.',
  );
}

async function replayed(path: string): Promise<{ readonly head: BackupHead; readonly outcome: Outcome }> {
  const { head, lines } = await openBackup(path);
  const replay = replayLog();
  let last: LogEvent | null = null;
  for await (const line of lines) {
    if (!('event' in line)) continue;
    const event = line.event as unknown as LogEvent;
    if (event.payloadVersion > payloadVersion) {
      throw new BadBackup(`event ${event.position} was written by a newer version of the hub`);
    }
    replay.add(event);
    last = event;
  }
  if ((last?.position ?? 0) !== head.position || (last?.id ?? '') !== head.eventId) {
    throw new BadBackup(`expected the log to end at ${head.position}, found ${last?.position ?? 0}`);
  }
  return { head, outcome: replay.outcome() };
}

async function checkedStates(path: string, head: BackupHead, outcome: Outcome): Promise<CheckedBackup> {
  const nodes: NodeState[] = [];
  const states = new Map<string, ArchivedJob>();
  const problems: string[] = [];
  const note = (id: string, found: readonly Problem[]): void => {
    for (const { at, message } of found) problems.push(`${id}: ${at}: ${message}`);
  };
  let ties = 0;
  const { lines } = await openBackup(path);
  for await (const line of lines) {
    if ('result' in line) {
      const known = states.get(line.result.job);
      if (known !== undefined) states.set(line.result.job, { ...known, result: line.result.body });
    }
    if (!('event' in line)) continue;
    const event = line.event as unknown as LogEvent;
    if (event.about === 'ALERTS' || event.after === null || !outcome.latest.has(event.position)) continue;
    if (event.about === 'NODE') {
      note(event.subject, nodeProblems(event.after, outcome));
      nodes.push(event.after);
    } else if (event.about === 'TIE') {
      note(event.subject, tieProblems(event.after, outcome));
      ties++;
    } else {
      states.set(event.subject, { job: event.after, result: null });
    }
  }
  if (problems.length > 0) {
    const more = problems.length > mostProblemsTold ? `; and ${problems.length - mostProblemsTold} more` : '';
    throw new BadBackup(
      `what it holds does not fit this version's ontology: ${problems.slice(0, mostProblemsTold).join('; ')}${more}`,
    );
  }
  return { path, head, outcome, nodes: inLoadingOrder(nodes, new Map()), jobs: [...states.values()], ties };
}

function nodeProblems(node: NodeState, { kinds }: Outcome): readonly Problem[] {
  const kind: string = node.kind;
  if (!nodeKinds.some((known) => known === kind))
    return [{ at: 'kind', message: `no kind is called ${kind}` }];
  const named = Object.entries(node.references).flatMap(([role, ids]) =>
    ids.flatMap((id) => {
      const message = checkReference(node.kind, role, kinds.get(id) ?? 'nothing');
      return message === null ? [] : [{ at: `references.${role}`, message }];
    }),
  );
  return [...checkNode(node), ...named, ...citationProblems(node, kinds)];
}

function tieProblems(tie: TieState, { kinds }: Outcome): readonly Problem[] {
  const kind: string = tie.kind;
  if (!isTieKind(kind)) return [{ at: 'kind', message: `no kind of tie is called ${kind}` }];
  const ends = checkTie(tie, kinds.get(tie.from) ?? 'nothing', kinds.get(tie.to) ?? 'nothing');
  return [...ends, ...citationProblems(tie, kinds)];
}

function citationProblems(
  { citations }: Pick<NodeContent, 'citations'>,
  kinds: ReadonlyMap<string, string>,
): readonly Problem[] {
  return citations.flatMap(({ source }) =>
    kinds.has(source) ? [] : [{ at: 'citations', message: `${source} is not there` }],
  );
}

async function* tiesIn(path: string, { latest }: Outcome): AsyncGenerator<TieState> {
  for await (const event of eventsIn(path)) {
    if (event.about === 'TIE' && event.after !== null && latest.has(event.position)) yield event.after;
  }
}

async function* eventsIn(path: string): AsyncGenerator<LogEvent> {
  const { lines } = await openBackup(path);
  for await (const line of lines) if ('event' in line) yield line.event as unknown as LogEvent;
}

async function* linesIn(path: string) {
  const { lines } = await openBackup(path);
  for await (const line of lines) if ('key' in line || 'mark' in line) yield line;
}

async function* inParts<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<readonly Item[]> {
  let part: Item[] = [];
  for await (const item of items) {
    part.push(item);
    if (part.length < thingsPerPart) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
