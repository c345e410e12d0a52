/** Carries a command out: plans, checks, writes, and waits until this hub's own network has come as far. */
import { hubItself } from '../../model/viewer.js';
import { createHash } from 'node:crypto';
import { mayChange } from '../../access/may.js';
import { checkNode, checkReference, checkTie } from '../../model/check.js';
import type { Problem } from '../../model/check.js';
import type { NodeContent, NodeState, TieContent, TieState } from '../../model/entity.js';
import { invariant, success } from '../../model/failure.js';
import { impliedTies } from '../../model/implied.js';
import type { NodeId } from '../../model/ids.js';
import type { NodeKind } from '../../model/kinds.js';
import type { Viewer } from '../../model/viewer.js';
import { sameContent } from '../../store/judge.js';
import type { Change, Precondition, WriteFailure, WriteOptions, Written } from '../../store/store.js';
import type { Wanted } from '../change.js';
import { composeChange } from '../change.js';
import type { Command, CommandDeps, CommandFailure, CommandResult, Plan } from './command.js';
import { Refused, commandFailure, invalid, refused, unknown } from './command.js';
import type { CommandReading } from './command-reading.js';
import { openCommandReading } from './command-reading.js';

/** How long the hub's own network is waited for. */
const patience = 2_000;
/** How often a command is judged anew because somebody else was faster. */
const mostAttempts = 8;
const longestReason = 500;

/**
 * Writes what the command plans, in one transaction, or nothing. Where something that it read has changed meanwhile it is judged
 * anew. A repeat with the same idempotency key gives the first result, by what the log tells of it.
 */
export async function commitCommand(
  deps: CommandDeps,
  viewer: Viewer,
  command: Command,
): Promise<CommandResult> {
  const { operation, options } = command;
  const seed = options.idempotencyKey ?? deps.randomId();
  const writeOptions: WriteOptions = {
    principal: viewer.principal.name,
    reason: options.reason === undefined ? operation : `${operation}: ${options.reason}`,
    ...(options.idempotencyKey === undefined
      ? {}
      : { idempotency: { operation, key: options.idempotencyKey, inputHash: hashOf(command.input) } }),
  };
  try {
    checkReason(options.reason);
    const earlier = await writtenEarlier(deps, writeOptions);
    if (earlier !== null) return await settled(deps, command, earlier, null);
    for (let attempt = 1; ; attempt++) {
      const reading = openCommandReading(deps, viewer, command, seed);
      const plan = await command.plan(reading);
      const { change, created } = await composed(reading, plan);
      const preconditions = [
        ...reading.preconditions(),
        ...created.map((id) => absence(id, change)),
        ...(plan.preconditions ?? []),
      ];
      const result = await deps.store.write(change, { ...writeOptions, preconditions });
      if (result.ok) return await settled(deps, command, result, { reading, change });
      if (attempt < attemptsAfter(result, created)) continue;
      return failureOf(result, created);
    }
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

function checkReason(reason: string | undefined): void {
  if (reason === undefined || (reason.trim() !== '' && reason.length <= longestReason)) return;
  const message = `expected a reason of 1 to ${longestReason} characters, found ${reason.length}`;
  throw invalid([{ at: 'reason', message }]);
}

async function writtenEarlier({ store }: CommandDeps, options: WriteOptions): Promise<Written | null> {
  if (options.idempotency === undefined) return null;
  const earlier = await store.earlierWrite(options.principal, options.idempotency);
  if (earlier === null || earlier.ok) return earlier;
  throw refused('KEY_REUSED', earlier.message);
}

interface Composed {
  readonly change: Change;
  /** Ids of what must not be stored yet. */
  readonly created: readonly string[];
}

/** The change that a plan makes, with its implied ties and declarations, checked against the ontology and the viewer's rights. */
async function composed(reading: CommandReading, plan: Plan): Promise<Composed> {
  const wanted: Wanted = {
    ...plan,
    // What a command is about comes first, so that the log tells it.
    nodes: [...(plan.nodes ?? []), ...reading.made()],
    ties: plan.ties ?? [],
  };
  const before = [...wanted.nodes.map(({ id }) => id), ...(wanted.removedNodes ?? [])].flatMap(
    (id) => reading.readNode(id) ?? [],
  );
  const impliedIds = before.flatMap((state) => impliedTies(state).map(({ id }) => id));
  const implied = impliedIds.length === 0 ? [] : await reading.store.ties(hubItself, impliedIds);
  const composedChange = composeChange(
    wanted,
    implied.flatMap((tie) => tie ?? []),
  );
  const change: Change =
    plan.redacted === undefined ? composedChange : { ...composedChange, redacted: plan.redacted };
  await checkMentioned(reading, wanted, change);
  checkRights(reading, wanted, plan.consequent ?? []);
  const created = [
    ...wanted.nodes.flatMap(({ id }) => (reading.readNode(id) === undefined ? [id] : [])),
    ...wanted.ties.flatMap(({ id }) => (reading.readTie(id) === undefined ? [id] : [])),
  ];
  for (const id of wanted.removedNodes ?? [])
    invariant(reading.readNode(id), `${id} was read before it goes`);
  for (const id of wanted.removedTies ?? []) invariant(reading.readTie(id), `${id} was read before it goes`);
  return { change, created };
}

/** What the states name must be there, visible where it was not named before, and of a kind that fits. */
async function checkMentioned(reading: CommandReading, wanted: Wanted, change: Change): Promise<void> {
  const kinds = new Map<NodeId, NodeKind>(wanted.nodes.map(({ id, kind }) => [id, kind]));
  const named = [...wanted.nodes, ...wanted.ties].flatMap(mentions);
  const known = new Set(
    [
      ...wanted.nodes.flatMap(({ id }) => reading.readNode(id) ?? []),
      ...wanted.ties.flatMap(({ id }) => reading.readTie(id) ?? []),
    ].flatMap(mentions),
  );
  const missing = [...new Set(named)].filter((id) => !kinds.has(id));
  const [seen, stored] = await Promise.all([
    reading.store.nodes(reading.viewer, missing),
    reading.store.nodes(hubItself, missing),
  ]);
  for (const [index, id] of missing.entries()) {
    const state = known.has(id) ? stored[index] : seen[index];
    if (state === null || state === undefined) throw unknown(id, 'an actor or record');
    kinds.set(id, state.kind);
  }
  const problems: Problem[] = [];
  for (const node of change.nodes) {
    problems.push(...checkNode(node));
    for (const [role, ids] of Object.entries(node.references)) {
      for (const id of ids) {
        const message = checkReference(node.kind, role, kinds.get(id) ?? '');
        if (message !== null) problems.push({ at: `references.${role}`, message });
      }
    }
  }
  for (const tie of wanted.ties) {
    problems.push(...checkTie(tie, kinds.get(tie.from) ?? '', kinds.get(tie.to) ?? ''));
    if (tie.from === tie.to) {
      problems.push({ at: 'to', message: `expected two different actors, found ${tie.from} at both ends` });
    }
  }
  if (problems.length > 0) throw invalid(problems);
}

function mentions(thing: NodeContent | TieContent): readonly NodeId[] {
  const cited = thing.citations.map(({ source }) => source);
  return 'from' in thing
    ? [thing.from, thing.to, ...cited]
    : [...Object.values(thing.references).flat(), ...cited];
}

/** Declarations go with what they state, which is judged. */
function checkRights(reading: CommandReading, wanted: Wanted, consequent: readonly string[]): void {
  const declared = new Set([...reading.made().map(({ id }) => id), ...consequent]);
  const things: readonly (NodeContent | TieContent)[] = [
    ...wanted.nodes.filter(({ id }) => !declared.has(id)),
    ...wanted.ties,
    ...[...wanted.nodes.map(({ id }) => id), ...(wanted.removedNodes ?? [])].flatMap(
      (id) => reading.readNode(id) ?? [],
    ),
    ...[...wanted.ties.map(({ id }) => id), ...(wanted.removedTies ?? [])].flatMap(
      (id) => reading.readTie(id) ?? [],
    ),
  ];
  const forbidden = things.find((thing) => !declared.has(thing.id) && !mayChange(reading.viewer, thing));
  if (forbidden === undefined) return;
  throw refused('NOT_ALLOWED', `expected the right to change ${forbidden.id}, found none`, {
    related: [forbidden.id],
  });
}

function absence(id: string, change: Change): Precondition {
  const of = change.nodes.some((node) => node.id === id) ? 'NODE' : 'TIE';
  return { kind: 'VERSION', of, id, version: 0 };
}

/** How often a command is judged in all that met this. What is there already, or is still referred to, a second look should see. */
function attemptsAfter({ kind, subject }: WriteFailure, created: readonly string[]): number {
  if (kind === 'STALE') return created.includes(subject ?? '') ? 2 : mostAttempts;
  if (kind === 'MISSING_REFERENCE' || kind === 'NOT_FOUND') return mostAttempts;
  return kind === 'STILL_REFERENCED' ? 2 : 1;
}

function failureOf(failure: WriteFailure, created: readonly string[]): CommandFailure {
  const { kind, subject, message } = failure;
  const related = subject === null ? [] : [subject];
  switch (kind) {
    case 'STALE':
      return created.includes(subject ?? '')
        ? commandFailure('TAKEN', `${subject ?? ''}: expected an id that is not taken`)
        : commandFailure('STALE', message, { related });
    case 'INVALID':
      return commandFailure('INVALID', message, { problems: [{ at: subject ?? '', message }] });
    case 'MISSING_REFERENCE':
    case 'NOT_FOUND':
      return commandFailure('UNKNOWN', message);
    case 'STILL_REFERENCED':
      // Who names it may be hidden, so the store's words are not passed on; plans list those that may be seen.
      return commandFailure('IN_USE', `${subject ?? ''}: expected nothing that names or cites it`, {
        related,
      });
    case 'TAKEN':
      return commandFailure(
        'TAKEN',
        `${subject ?? ''}: expected values that nobody has where they are unique`,
        {
          related,
        },
      );
    case 'LIMIT':
    case 'KEY_REUSED':
      return commandFailure(kind, message, { related });
  }
}

interface Done {
  readonly reading: CommandReading;
  readonly change: Change;
}

async function settled(
  deps: CommandDeps,
  command: Command,
  written: Written,
  done: Done | null,
): Promise<CommandResult> {
  const { last, repeated } = written;
  // Whoever lost the race of two repeats planned something else than what was written.
  const states = done === null || repeated ? await statesIn(deps, written) : statesOf(done);
  const subject = command.subject ?? firstOf(states);
  const caughtUp = await deps.feed.waitFor(last, patience);
  return success({ ...states, subject, position: last, repeated, caughtUp });
}

/** The id of the first thing that is no source: that is what a command is about which makes something new. */
function firstOf({ nodes, ties }: States): string {
  const first = nodes.find(({ kind }) => kind !== 'Source') ?? ties[0];
  invariant(first, 'a command that names nothing makes something');
  return first.id;
}

interface States {
  readonly nodes: readonly NodeState[];
  readonly ties: readonly TieState[];
}

function statesOf({ reading, change }: Done): States {
  return {
    nodes: change.nodes.flatMap((content) => versioned(content, reading.readNode(content.id))),
    ties: change.ties.flatMap((content) => versioned(content, reading.readTie(content.id))),
  };
}

function versioned<Content extends NodeContent | TieContent>(
  content: Content,
  before: { readonly version: number } | undefined,
): readonly (Content & { readonly version: number })[] {
  if (before !== undefined && sameContent(before, content)) return [];
  return [{ ...content, version: (before?.version ?? 0) + 1 }];
}

/** The states of an earlier write, as the log tells. */
async function statesIn(
  { store }: CommandDeps,
  { first, last, added, changed, removed }: Written,
): Promise<States> {
  if (added + changed + removed === 0) return { nodes: [], ties: [] };
  const events = (await store.events(first - 1, last - first + 1)).filter(({ position }) => position <= last);
  return {
    nodes: events.flatMap((event) => (event.about === 'NODE' && event.after !== null ? [event.after] : [])),
    ties: events.flatMap((event) => (event.about === 'TIE' && event.after !== null ? [event.after] : [])),
  };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
