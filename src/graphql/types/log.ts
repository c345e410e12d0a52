/** The log as clients read it: what happened, in its order. */
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { actorKinds, recordKinds, tieKinds } from '../../model/kinds.js';
import type { EventName } from '../../model/event-name.js';
import { eventNames } from '../../model/event-name.js';
import type { LogFilter } from '../../services/log/log-filter.js';
import type { SeenEvent } from '../../services/log/seen-events.js';
import type { SubjectState } from '../../services/log/subject-state.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { PageInfo, defaultPageSize, largestPage } from '../paging.js';
import { Node } from './fact.js';
import { Tie } from './tie.js';

export const EventNameEnum = enumOf(
  'EventName',
  'What happened. Names are only ever added.',
  Object.keys(eventNames) as readonly EventName[],
  (name) => eventNames[name],
);

export const FactKindEnum = enumOf(
  'FactKind',
  'The kinds of actor, record and tie.',
  [...actorKinds, ...recordKinds, ...tieKinds],
  (kind) => `The kind ${kind}.`,
);

@InputType({ description: 'Which changes: those that meet all of this, each by any of its values.' })
export class ChangesFilterInput {
  @Field(() => [FactKindEnum], { nullable: true, description: 'Of these kinds.' }) kinds?: string[] | null;
  @Field(() => [EventNameEnum], { nullable: true, description: 'Of these names.' }) names?:
    | EventName[]
    | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'About these actors: themselves, their ties, records that name them.',
  })
  actors?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Of what these network files or clients state.' })
  networks?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Made by these operations: `load`, or the name of a mutation.',
  })
  operations?: string[] | null;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of `changes` with the same filter: what comes after it. From the beginning of the log where missing; a subscription begins now.',
  })
  after?: string | null;
  @Field(() => ChangesFilterInput, { nullable: true, description: 'Which; all where missing.' })
  filter?: ChangesFilterInput | null;
}

@ArgsType()
export class ChangesPageArgs extends ChangesArgs {
  @Field(() => Int, {
    defaultValue: defaultPageSize,
    description: `The first so many; at most ${largestPage}.`,
  })
  first!: number;
}

@ArgsType()
export class HistoryArgs {
  @Field(() => Int, {
    defaultValue: defaultPageSize,
    description: `The newest so many; at most ${largestPage}.`,
  })
  first!: number;
  @Field(() => String, { nullable: true, description: 'Only what is older than this cursor.' })
  after?: string | null;
}

@ArgsType()
export class ActorHistoryArgs extends HistoryArgs {
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Also of the ties and records that name it now, the first thousand of each; else of the actor itself alone.',
  })
  related!: boolean;
}

@ObjectType({
  description: 'Something that was recorded. What you may not see now is left out of it.',
  simpleResolvers: true,
})
export class LogEntry {
  @Field(() => EventNameEnum, { description: 'What happened.' }) name!: EventName;
  @Field(() => ID, { description: 'Id of the actor, record or tie that it is about.' }) subjectId!: string;
  @Field(() => FactKindEnum, { nullable: true, description: 'Its kind; null where that is forgotten.' })
  kind!: string | null;
  @Field(() => String, { description: 'When it was recorded: ISO 8601 instant in UTC.' }) recordedAt!: string;
  @Field(() => String, { description: 'Which operation recorded it: `load`, or the name of a mutation.' })
  operation!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who recorded it; null unless it was you, or you may change what it is about.',
  })
  recordedBy!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why, in own words; null where nothing was said, and where `recordedBy` is.',
  })
  reason!: string | null;
  @Field(() => [String], {
    description:
      'In what it differs from before: names of properties and roles, `name`, `until`, `cites`, … Empty where it is new or gone.',
  })
  parts!: readonly string[];
  @Field(() => Boolean, {
    description: 'Whether what it said before or after is left out because you may not see it.',
  })
  withheld!: boolean;
  @Field(() => Node, {
    nullable: true,
    description: 'As it stood before, null where it was not there. What it names is as it is now.',
  })
  before!: object | null;
  @Field(() => Node, {
    nullable: true,
    description: 'As it stood after, null where it was gone. What it names is as it is now.',
  })
  after!: object | null;
}

@ObjectType({ description: 'One of a list, with its cursor.', simpleResolvers: true })
export class LogEntryEdge {
  @Field(() => String, { description: 'Opaque and sealed; a valid `after`.' }) cursor!: string;
  @Field(() => LogEntry, { description: 'The item.' }) node!: LogEntry;
}

@ObjectType({ description: 'A page of what was recorded.', simpleResolvers: true })
export class LogEntryConnection {
  @Field(() => [LogEntryEdge], { description: 'The items of the page with their cursors.' })
  edges!: readonly LogEntryEdge[];
  @Field(() => [LogEntry], { description: 'The items of the page.' }) nodes!: readonly LogEntry[];
  @Field(() => PageInfo, {
    description:
      'Where the page stands. Its `endCursor` is as far as was looked, which may be further than the last item; a page may be empty and have more after it.',
  })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What comes next in a stream of changes.', simpleResolvers: true })
export class ChangesItem {
  @Field(() => [LogEntry], {
    description: 'What was recorded together; empty where this only says how far the stream is.',
  })
  changes!: readonly LogEntry[];
  @Field(() => String, { description: 'A valid `after` for what comes next.' }) cursor!: string;
}

export function logFilterOf(input: ChangesFilterInput | null | undefined): LogFilter {
  return Object.fromEntries(
    Object.entries(input ?? {}).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, value]],
    ),
  );
}

export function logEntry(seen: SeenEvent, context: Context): LogEntry {
  const { event, name, before, after, withheld, operation, principal, ownReason, parts } = seen;
  return Object.assign(new LogEntry(), {
    name,
    subjectId: event.subject,
    kind: (after ?? before)?.kind ?? null,
    recordedAt: event.recordedAt,
    operation,
    recordedBy: principal,
    reason: ownReason,
    parts,
    withheld,
    before: objectOf(before, context),
    after: objectOf(after, context),
  });
}

function objectOf(state: SubjectState | null, context: Context): object | null {
  const scope = { ...context.scope, includeProposed: true, includeFiction: true };
  if (state === null) return null;
  return 'from' in state ? new Tie(state, scope) : context.object(state, scope);
}
