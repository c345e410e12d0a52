/** Forgetting an actor at its own request: it goes, and the log no longer says anything of it. */
import { hubItself } from '../../../model/viewer.js';
import type { NodeContent, NodeState } from '../../../model/entity.js';
import { recordKinds, referencesOf } from '../../../model/kinds.js';
import type { NodeId } from '../../../model/ids.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { refused, unknown } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import { requireReason } from './correct-fact.js';

export interface Redaction {
  /** Of an actor, also of one that is gone and of which only the log tells. */
  readonly actor: NodeId;
  /** Also takes it out of records that name others too; those that cannot be without it go. Refused with their list otherwise. */
  readonly withReferences?: boolean;
  readonly expectedVersion?: number;
}

/**
 * The actor goes with all its ties and with the records that name nobody else. All their events, and those of what named it and is
 * gone, lose what they say, in the same transaction; their positions and ids stay. Only an operator may. What stays in the log
 * is the actor's id, where records that name others had it in a role, and in the answers of jobs.
 */
export function redact(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Redaction,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'redact',
    input: inputOf(asked, options),
    subject: asked.actor,
    options,
    plan: (reading) => redactionPlan(reading, asked, options),
  });
}

async function redactionPlan(
  reading: CommandReading,
  asked: Redaction,
  options: CommandOptions,
): Promise<Plan> {
  requireReason(options);
  const { actor } = asked;
  if (!reading.viewer.all) throw refused('NOT_ALLOWED', 'expected an operator, whom organisations ask');
  const naming = await reading.store.subjectsNaming(actor);
  if (naming.length === 0) throw unknown(actor, 'an actor');
  const goneOf = async (about: 'NODE' | 'TIE') => {
    const ids = naming.flatMap((each) => (each.about === about ? [each.subject] : []));
    const stored =
      about === 'NODE' ? reading.store.nodes(hubItself, ids) : reading.store.ties(hubItself, ids);
    const states: readonly (object | null)[] = await stored;
    return ids.filter((_, place) => states[place] === null);
  };
  const gone = [...(await goneOf('NODE')), ...(await goneOf('TIE'))];
  if (gone.includes(actor)) return { redacted: gone };
  const node = await reading.node(actor);
  reading.expectVersion(node, asked.expectedVersion);
  const [ties, records] = await Promise.all([
    reading.tiesOf(actor, {}),
    reading.recordsOf(actor, { kinds: recordKinds }),
  ]);
  reading.seenNodes(records);
  reading.seenTies(ties);
  const shared = records.filter((record) =>
    Object.values(record.references)
      .flat()
      .some((id) => id !== actor),
  );
  if (shared.length > 0 && asked.withReferences !== true) {
    const related = shared.map(({ id }) => id);
    const message = `${actor}: expected no records that name others beside it, found ${related.length}: ${related.slice(0, 5).join(', ')}`;
    throw refused('IN_USE', message, { related });
  }
  const without = new Map(records.map((record) => [record.id, withoutActor(record, actor)]));
  const removed = [actor, ...records.flatMap(({ id }) => (without.get(id) === null ? [id] : []))];
  return {
    nodes: [...without.values()].flatMap((record) => record ?? []),
    removedNodes: removed,
    // Implied ones go or change with their record.
    removedTies: ties.flatMap(({ id, record }) => (record === null ? [id] : [])),
    redacted: [...gone, ...removed, ...ties.map(({ id }) => id)],
  };
}

/** The record with the actor in no role; null where it then names nobody, or lacks one that it must name. */
function withoutActor(state: NodeState, actor: NodeId): NodeContent | null {
  const { version: _, ...record } = state;
  const references = Object.fromEntries(
    Object.entries(record.references).flatMap(([role, ids]) => {
      const rest = ids.filter((id) => id !== actor);
      return rest.length === 0 ? [] : [[role, rest] as const];
    }),
  );
  const lacks = Object.entries(referencesOf(record.kind)).some(
    ([role, { required }]) => required === true && !(role in references),
  );
  return lacks || Object.keys(references).length === 0 ? null : { ...record, references };
}
