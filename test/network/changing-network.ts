/** Networks that change by whole transactions, with everything that is awkward, folded at arbitrary moments. */
import fc from 'fast-check';
import type { NodeState, TieState } from '../../src/model/entity.js';
import type { LogEvent } from '../../src/model/event.js';
import { payloadVersion } from '../../src/model/event.js';
import type { ActorKind, NodeKind, TieKind } from '../../src/model/kinds.js';
import { isActorKind } from '../../src/model/kinds.js';

export type Step =
  | { readonly does: 'CHANGE'; readonly commands: readonly Command[] }
  | { readonly does: 'BEGIN_FOLD' | 'FAIL_FOLD' | 'LOOK' }
  /** Takes up what was folded, laying so many later changes over it at a time. */
  | { readonly does: 'END_FOLD'; readonly atOnce: number };

export interface Command {
  readonly subject: 'ACTOR' | 'RECORD' | 'TIE';
  readonly which: number;
  readonly other: number;
  readonly action: 'PUT' | 'REMOVE';
  readonly draw: number;
}

export interface Contents {
  readonly nodes: ReadonlyMap<string, NodeState>;
  readonly ties: ReadonlyMap<string, TieState>;
}

const anyCommand: fc.Arbitrary<Command> = fc.record({
  subject: fc.constantFrom('ACTOR', 'ACTOR', 'TIE', 'TIE', 'TIE', 'TIE', 'RECORD'),
  which: fc.nat(11),
  other: fc.nat(11),
  action: fc.constantFrom('PUT', 'PUT', 'PUT', 'PUT', 'REMOVE'),
  draw: fc.nat(1_000),
});

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('CHANGE' as const),
      commands: fc.array(anyCommand, { minLength: 1, maxLength: 8 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('BEGIN_FOLD' as const, 'LOOK' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('FAIL_FOLD' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('END_FOLD' as const), atOnce: fc.integer({ min: 1, max: 9 }) }),
  },
);

/** A first transaction large enough that there is something to change, then steps of every sort. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(anyCommand, { minLength: 10, maxLength: 40, size: 'max' }),
    fc.array(anyStep, { maxLength: 14, size: 'max' }),
  )
  .map(([first, steps]) => [{ does: 'CHANGE', commands: [...actorsFirst, ...first] }, ...steps]);

const actorsFirst: readonly Command[] = [2, 5, 7, 8].map((which) => ({
  subject: 'ACTOR',
  which,
  other: 0,
  action: 'PUT',
  draw: which,
}));

export const letters = 'abcdefghijkl';
const idOf = (which: number) => `n/${letters[which % letters.length] ?? ''}`;

/** Carries out a transaction; what a store would refuse is left out. */
export function carryOut(before: Contents, commands: readonly Command[]): Contents {
  const nodes = new Map(before.nodes);
  const ties = new Map(before.ties);
  for (const command of commands) {
    const { which, other, draw } = command;
    if (command.subject === 'TIE') {
      const [from, to] = [idOf(which), idOf(other)];
      const id = `n/t${(which * 5 + other) % 13}-${draw % 3}:${from}>${to}`;
      if (command.action === 'REMOVE') ties.delete(id);
      else if (nodes.has(from) && nodes.has(to)) ties.set(id, tieState(id, from, to, draw, ties.get(id)));
      continue;
    }
    const id = command.subject === 'ACTOR' ? idOf(which) : `n/record${which % 3}`;
    const isEnd = [...ties.values()].some((tie) => tie.from === id || tie.to === id);
    const kind = command.subject === 'ACTOR' ? actorKindOf(which, draw) : 'Opportunity';
    if (command.action === 'PUT') nodes.set(id, nodeState(id, kind, draw, nodes.get(id)));
    else if (isEnd && draw % 2 === 0) removeWithTies(nodes, ties, id);
    else if (!isEnd) nodes.delete(id);
  }
  return { nodes, ties };
}

function removeWithTies(nodes: Map<string, NodeState>, ties: Map<string, TieState>, id: string): void {
  for (const tie of ties.values()) if (tie.from === id || tie.to === id) ties.delete(tie.id);
  nodes.delete(id);
}

/** The events of a transaction, in whatever order the subjects come. */
export function eventsOf(before: Contents, after: Contents, position: number, draw: number): LogEvent[] {
  const subjects = [
    ...changed(before.nodes, after.nodes).map((change) => ({ about: 'NODE', ...change }) as const),
    ...changed(before.ties, after.ties).map((change) => ({ about: 'TIE', ...change }) as const),
  ];
  const turned = subjects.length === 0 ? 0 : draw % subjects.length;
  const inOrder = [...subjects.slice(turned), ...subjects.slice(0, turned)];
  return inOrder.map((subject, place) => {
    const state = subject.after ?? subject.before;
    const verb = subject.before === null ? 'Added' : subject.after === null ? 'Removed' : 'Changed';
    const what = subject.about === 'TIE' ? 'Tie' : isActorKind(state?.kind ?? '') ? 'Actor' : 'Record';
    return {
      ...subject,
      position: position + place + 1,
      id: `event-${position + place + 1}`,
      first: position + 1,
      last: position + inOrder.length,
      type: `${what}${verb}`,
      payloadVersion,
      principal: 'test',
      reason: 'test',
      recordedAt: '2026-01-01T00:00:00.000Z',
      subject: state?.id ?? '',
    };
  });
}

function changed<State>(before: ReadonlyMap<string, State>, after: ReadonlyMap<string, State>) {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .map((id) => ({ before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((change) => change.before !== change.after);
}

const actorKinds: readonly ActorKind[] = [
  'Company',
  'Programme',
  'Institution',
  'Municipality',
  'Territory',
  'Group',
  'Company',
  'GoverningBody',
];

/** Nearly always the same for an actor. */
function actorKindOf(which: number, draw: number): ActorKind {
  return actorKinds[(draw % 17 === 3 ? which + 1 : which) % actorKinds.length] ?? 'Company';
}

const tieKinds: readonly TieKind[] = [
  'SUPPLIES',
  'MEMBER_OF',
  'REFERS_TO',
  'COLLABORATES_WITH',
  'MEMBER_OF',
  'SUPPLIES',
  'PART_OF',
  'SEATED_IN',
  'SITS_ON',
  'GOVERNS',
  'SUCCEEDED_BY',
  'ADDRESSES',
];

/** Few, so that many chains cost the same. */
const strengths = [1, 0.5, 0.5, 0.25, 0.999_999];

function factOf(draw: number) {
  return {
    network: 'n',
    since: draw % 11 === 0 ? '1980' : draw % 5 === 0 ? '1971' : ('UNKNOWN' as const),
    until: draw % 13 === 0 ? '1971' : draw % 5 === 0 ? ('OPEN' as const) : ('UNKNOWN' as const),
    modality: draw % 19 === 0 ? ('PROPOSED' as const) : ('IN_FORCE' as const),
    origin: 'STATED' as const,
    statedOn: [],
    audience: draw % 7 === 0 ? ['n/programme'] : draw % 23 === 0 ? ['n/other'] : [],
    fiction: draw % 29 === 0,
    properties: {},
    citations: [],
  };
}

function nodeState(id: string, kind: NodeKind, draw: number, before: NodeState | undefined): NodeState {
  const content = { ...factOf(draw), id, kind, name: `${draw}`, alternativeNames: [], references: {} };
  return { ...content, version: (before?.version ?? 0) + 1 };
}

function tieState(
  id: string,
  from: string,
  to: string,
  draw: number,
  before: TieState | undefined,
): TieState {
  const kind = tieKinds[draw % tieKinds.length] ?? 'SUPPLIES';
  const strength = strengths[draw % strengths.length] ?? 1;
  const content = { ...factOf(draw), id, kind, from, to, strength, record: null };
  return { ...content, version: (before?.version ?? 0) + 1 };
}
