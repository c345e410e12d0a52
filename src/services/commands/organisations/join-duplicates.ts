/**
 * Joining two mentions that a source shows to be one actor. The kept one takes over all that names the other: ties, roles in records,
 * names, audiences, and what it does not say itself. The other one is removed rather than succeeded: two mentions are no two actors
 * of which one ended, and it would go on being counted. Its history stays in the log under its id, and so do the alerts it got.
 */
import type { Citation, NodeContent, NodeState, TieContent, TieState } from '../../../model/entity.js';
import { factBounds } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { compareText, tieId } from '../../../model/ids.js';
import { actorKinds, recordKinds, tieDeclaration } from '../../../model/kinds.js';
import type { Viewer } from '../../../model/viewer.js';
import { audienceOf, hubItself } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid, refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { wholeScope } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import { inputOf } from '../input-of.js';

export interface Joining {
  readonly kept: NodeId;
  readonly duplicate: NodeId;
}

/** Ties and records of the duplicate at the most. */
const most = 2_000;
const page = { size: most, direction: 'FORWARD', from: null } as const;

/** What states it must be said. Refused where a source says that the two differ. */
export function joinDuplicates(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Joining,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'joinDuplicates',
    input: inputOf(asked, options),
    subject: asked.kept,
    options,
    plan: async (reading) => {
      if (options.statement === undefined) {
        throw invalid([{ at: 'statement', message: 'expected what shows that they are one, found nothing' }]);
      }
      return joined(reading, asked);
    },
  });
}

async function joined(reading: CommandReading, asked: Joining): Promise<Plan> {
  const kept = await reading.node(asked.kept, actorKinds);
  const duplicate = await reading.node(asked.duplicate, [kept.kind]);
  if (kept.id === duplicate.id) {
    throw invalid([{ at: 'duplicate', message: `expected another one than ${kept.id}` }]);
  }
  // Whoever may see them: what hangs on the duplicate must not be left hanging.
  const [ties, records, keptTies] = await Promise.all([
    allTies(reading, duplicate.id),
    allRecords(reading, duplicate.id),
    allTies(reading, kept.id),
  ]);
  refuseDistinct(records, kept.id);
  reading.seenNodes(records);
  const turn = turner(duplicate.id, kept.id);
  const byHand = ties.filter(({ record }) => record === null);
  reading.seenTies(byHand);
  const retied = takenOver(reading, byHand, keptTies, turn);
  reading.seenTies(retied.merged);
  const rewritten = records.map((record) => turned(record, turn));
  const whole = await changedNode(reading, kept, together(kept, duplicate), ['also']);
  return {
    nodes: [whole, ...rewritten],
    ties: retied.ties,
    removedTies: byHand.map(({ id }) => id),
    removedNodes: [duplicate.id],
    consequent: [...rewritten, ...retied.ties, ...byHand].map(({ id }) => id),
  };
}

function refuseDistinct(records: readonly NodeState[], kept: NodeId): void {
  const distinct = records.filter(
    ({ kind, references }) => kind === 'Distinction' && (references['between'] ?? []).includes(kept),
  );
  if (distinct.length === 0) return;
  const related = distinct.map(({ id }) => id);
  throw refused(
    'CONFLICT',
    `expected two that nothing tells apart, found ${related.join(', ')}: remove it first`,
    {
      related,
    },
  );
}

/** Its names, and what it does not say itself, with what that was cited for. */
function together(kept: NodeState, duplicate: NodeState): Partial<NodeContent> {
  const known = new Set([kept.name, ...kept.alternativeNames.map(({ name }) => name)]);
  const names = [{ name: duplicate.name, form: 'VARIANT' } as const, ...duplicate.alternativeNames];
  const added = Object.keys(duplicate.properties).filter((name) => !Object.hasOwn(kept.properties, name));
  const citations = duplicate.citations.flatMap((citation): readonly Citation[] => {
    const about = citation.about ?? ['also', ...added];
    const still = about.filter((part) => part === 'also' || added.includes(part));
    return still.length === 0 ? [] : [{ ...citation, about: still }];
  });
  return {
    alternativeNames: [...kept.alternativeNames, ...names.filter(({ name }) => !known.has(name))],
    properties: { ...duplicate.properties, ...kept.properties },
    since: kept.since === 'UNKNOWN' ? duplicate.since : kept.since,
    until: kept.until === 'UNKNOWN' ? duplicate.until : kept.until,
    citations: [...kept.citations, ...citations],
  };
}

type Turn = (id: NodeId) => NodeId;

function turner(duplicate: NodeId, kept: NodeId): Turn {
  return (id) => (id === duplicate ? kept : id);
}

interface Retied {
  readonly ties: readonly TieContent[];
  /** Ties of the kept one that say the same, which take over the sources. */
  readonly merged: readonly TieState[];
}

/** The duplicate's ties as those of the kept one. One between the two goes; one that the kept one has already adds its sources. */
function takenOver(
  reading: CommandReading,
  ties: readonly TieState[],
  keptTies: readonly TieState[],
  turn: Turn,
): Retied {
  const merged = new Map<string, TieState>();
  const made = new Map<string, TieContent>();
  for (const tie of ties) {
    const turnedTie = retied(tie, turn, reading.newKey(`joined ${tie.id}`));
    if (turnedTie.from === turnedTie.to) continue;
    const same = keptTies.find((other) => other.record === null && says(other, turnedTie));
    if (same !== undefined) merged.set(same.id, same);
    const onto = made.get(same?.id ?? turnedTie.id) ?? same;
    if (onto === undefined) {
      made.set(turnedTie.id, turnedTie);
      continue;
    }
    const content = withoutVersion(onto);
    made.set(content.id, {
      ...content,
      citations: [...content.citations, ...turnedTie.citations],
      statedOn: [...new Set([...content.statedOn, ...turnedTie.statedOn])].sort(compareText),
    });
  }
  return { ties: [...made.values()], merged: [...merged.values()] };
}

function retied(tie: TieState, turn: Turn, key: string): TieContent {
  const { version: _, ...content } = tie;
  const [one, other] = [turn(tie.from), turn(tie.to)];
  const swap = tieDeclaration(tie.kind).symmetric === true && compareText(one, other) > 0;
  const [from, to] = swap ? [other, one] : [one, other];
  return {
    ...content,
    // An id of its own: the plain one may be taken by a tie of another time.
    id: tieId(tie.network, tie.kind, from, to, key),
    from,
    to,
    audience: audienceOf(tie.audience.map(turn)),
  };
}

function withoutVersion(tie: TieContent | TieState): TieContent {
  const { version: _, ...content } = { version: 0, ...tie };
  return content;
}

/** Of the same kind, between the same, possibly at the same time. */
function says(tie: TieState, other: TieContent): boolean {
  const [a, b] = [factBounds(tie), factBounds(other)];
  return (
    tie.kind === other.kind &&
    tie.from === other.from &&
    tie.to === other.to &&
    a.sinceEarliest <= b.untilLatest &&
    b.sinceEarliest <= a.untilLatest
  );
}

function turned(state: NodeState, turn: Turn): NodeContent {
  const { version: _, ...record } = state;
  const references = Object.entries(record.references).map(([role, ids]) => [
    role,
    [...new Set(ids.map(turn))],
  ]);
  return {
    ...record,
    references: Object.fromEntries(references) as NodeContent['references'],
    audience: audienceOf(record.audience.map(turn)),
  };
}

async function allTies({ store }: CommandReading, actor: NodeId): Promise<readonly TieState[]> {
  const found = await store.tiesOf(hubItself, {
    scope: wholeScope,
    actors: [actor],
    direction: 'BOTH',
    page,
  });
  return within(found.get(actor), actor);
}

async function allRecords({ store }: CommandReading, node: NodeId): Promise<readonly NodeState[]> {
  const found = await store.recordsOf(hubItself, {
    scope: wholeScope,
    nodes: [node],
    kinds: recordKinds,
    page,
  });
  return within(found.get(node), node);
}

function within<Item>(
  found: { readonly items: readonly { readonly item: Item }[]; readonly more: boolean } | undefined,
  id: NodeId,
): readonly Item[] {
  if (found?.more !== true) return found?.items.map(({ item }) => item) ?? [];
  throw refused('LIMIT', `${id}: expected at most ${most} ties and as many records, found more`, {
    related: [id],
  });
}
