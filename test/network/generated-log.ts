/** Logs of changes to a small network, with the states they lead through. Re-adds what was removed; changes records too. */
import fc from 'fast-check';
import type { NodeState, TieState } from '../../src/model/entity.js';
import type { LogEvent } from '../../src/model/event.js';
import { payloadVersion } from '../../src/model/event.js';
import type { NodeId } from '../../src/model/ids.js';
import type { NodeKind, TieKind } from '../../src/model/kinds.js';
import { isActorKind } from '../../src/model/kinds.js';
import { topologyOfNode, topologyOfTie } from '../../src/model/topology.js';
import type { Modality } from '../../src/model/time.js';
import type { TopologyPart } from '../../src/network/loading-topology.js';

export interface Command {
  readonly subject: 'ACTOR' | 'RECORD' | 'TIE';
  /** Which one, counted among those that may be. */
  readonly which: number;
  readonly action: 'PUT' | 'REMOVE';
  /** What a put sets; another number is another state. */
  readonly draw: number;
}

/** Everything that is stored after some transactions. */
export interface Stored {
  readonly nodes: ReadonlyMap<string, NodeState>;
  readonly ties: ReadonlyMap<string, TieState>;
}

export const nothing: Stored = { nodes: new Map(), ties: new Map() };

export interface Log {
  readonly events: readonly LogEvent[];
  /** The state after each transaction; the first is the empty one, before any. Position of its last event, and contents. */
  readonly states: readonly { readonly position: number; readonly stored: Stored }[];
}

const anyCommand: fc.Arbitrary<Command> = fc.record({
  subject: fc.constantFrom('ACTOR', 'ACTOR', 'RECORD', 'TIE', 'TIE', 'TIE'),
  which: fc.nat(11),
  action: fc.constantFrom('PUT', 'PUT', 'PUT', 'REMOVE'),
  draw: fc.nat(3),
});

/** Up to `most` transactions of a few commands each. */
export function generatedLog(most: number): fc.Arbitrary<Log> {
  return fc
    .array(fc.array(anyCommand, { minLength: 1, maxLength: 6 }), { maxLength: most, size: 'max' })
    .map(logOf);
}

/** Carries out transactions. What a store would refuse is left out; a transaction of which nothing remains is none. */
export function logOf(transactions: readonly (readonly Command[])[]): Log {
  const events: LogEvent[] = [];
  const states: Log['states'][number][] = [{ position: 0, stored: nothing }];
  for (const commands of transactions) {
    const before = states.at(-1)?.stored ?? nothing;
    const after = carryOut(before, commands);
    const subjects = changesBetween(before, after);
    const first = events.length + 1;
    const last = events.length + subjects.length;
    for (const subject of subjects) events.push(eventOf(subject, events.length + 1, first, last));
    if (subjects.length > 0) states.push({ position: last, stored: after });
  }
  return { events, states };
}

/** What a topology stream gives of a state. */
export function topologyOf(stored: Stored): TopologyPart {
  return {
    nodes: [...stored.nodes.values()].flatMap((node) => topologyOfNode(node) ?? []),
    ties: [...stored.ties.values()].map(topologyOfTie),
  };
}

function carryOut(before: Stored, commands: readonly Command[]): Stored {
  const nodes = new Map(before.nodes);
  const ties = new Map(before.ties);
  for (const command of commands) {
    if (command.subject === 'TIE') {
      const [from, to] = [`n/a${command.which % 4}`, `n/a${command.which % 3}`];
      const id = `n/SUPPLIES:${from}>${to}:${command.which % 2}`;
      if (command.action === 'REMOVE') ties.delete(id);
      else if (nodes.has(from) && nodes.has(to))
        ties.set(id, tieState(id, from, to, command.draw, before.ties.get(id)));
    } else {
      const isActor = command.subject === 'ACTOR';
      const id = `n/${isActor ? 'a' : 'r'}${command.which % 4}`;
      const isEnd = [...ties.values()].some((tie) => tie.from === id || tie.to === id);
      if (command.action === 'PUT') {
        const kind = isActor ? 'Company' : 'Opportunity';
        nodes.set(id, nodeState(id, kind, command.draw, before.nodes.get(id)));
      } else if (!isEnd) nodes.delete(id);
    }
  }
  return { nodes, ties };
}

type Subject =
  | { readonly about: 'NODE'; readonly before: NodeState | null; readonly after: NodeState | null }
  | { readonly about: 'TIE'; readonly before: TieState | null; readonly after: TieState | null };

/** One event a subject; ties go before their ends and come after them. */
function changesBetween(before: Stored, after: Stored): readonly Subject[] {
  const nodes = changes(before.nodes, after.nodes).map((change): Subject => ({ about: 'NODE', ...change }));
  const ties = changes(before.ties, after.ties).map((change): Subject => ({ about: 'TIE', ...change }));
  return [
    ...ties.filter((change) => change.after === null),
    ...nodes,
    ...ties.filter((change) => change.after !== null),
  ];
}

function changes<State>(before: ReadonlyMap<string, State>, after: ReadonlyMap<string, State>) {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .map((id) => ({ before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((change) => change.before !== change.after);
}

function eventOf(subject: Subject, position: number, first: number, last: number): LogEvent {
  const change = subject.before === null ? 'Added' : subject.after === null ? 'Removed' : 'Changed';
  const envelope = {
    position,
    id: `event-${position}`,
    first,
    last,
    payloadVersion,
    principal: 'test',
    reason: 'test',
    recordedAt: '2026-01-01T00:00:00.000Z',
  };
  if (subject.about === 'TIE') {
    const id = subject.after?.id ?? subject.before?.id ?? '';
    return { ...envelope, ...subject, type: `Tie${change}`, subject: id };
  }
  const state = subject.after ?? subject.before;
  const type =
    state !== null && isActorKind(state.kind) ? (`Actor${change}` as const) : (`Record${change}` as const);
  return { ...envelope, ...subject, type, subject: state?.id ?? '' };
}

const modalities: readonly Modality[] = ['IN_FORCE', 'PLANNED', 'PROPOSED', 'CONDITIONAL'];

function factOf(draw: number) {
  return {
    network: 'n',
    since: draw === 1 ? '2012' : ('UNKNOWN' as const),
    until: 'UNKNOWN' as const,
    modality: modalities[draw] ?? 'IN_FORCE',
    origin: 'STATED' as const,
    statedOn: [],
    audience: draw === 2 ? ['n/a1'] : [],
    fiction: draw === 3,
    properties: {},
    citations: [],
  };
}

function nodeState(id: NodeId, kind: NodeKind, draw: number, before: NodeState | undefined): NodeState {
  const content = { ...factOf(draw), id, kind, name: `${draw}`, alternativeNames: [], references: {} };
  if (before?.name === content.name) return before;
  return { ...content, version: (before?.version ?? 0) + 1 };
}

function tieState(
  id: string,
  from: NodeId,
  to: NodeId,
  draw: number,
  before: TieState | undefined,
): TieState {
  const kind: TieKind = 'SUPPLIES';
  const strength = 1 / (draw + 1);
  const content = { ...factOf(draw), id, kind, from, to, strength, record: null };
  if (before?.strength === strength) return before;
  return { ...content, version: (before?.version ?? 0) + 1 };
}
