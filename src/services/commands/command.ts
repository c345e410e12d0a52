/**
 * What every change that somebody asks for has in common. A command reads, judges and plans; `commit-command.ts` writes.
 * While it plans, it throws `Refused` where it does not go on; whoever calls the command gets the refusal as a value.
 */
import type { Problem } from '../../model/check.js';
import type { JsonValue, LocalisedText, NodeState, TieState } from '../../model/entity.js';
import type { Position } from '../../model/event.js';
import type { Failure, Result } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { EdtfDate } from '../../model/time.js';
import type { Feed } from '../../events/feed.js';
import type { Precondition, Store } from '../../store/store.js';
import type { Wanted } from '../change.js';
import type { CommandReading } from './command-reading.js';

export interface CommandDeps {
  readonly store: Store;
  readonly feed: Pick<Feed, 'waitFor'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A UUID. */
  readonly randomId: () => string;
}

/** What a client may say with every change. */
export interface CommandOptions {
  /** A UUID; a repeat with the same key and input changes nothing and gives the first result. */
  readonly idempotencyKey?: string;
  /** Why, in the person's own words; kept in the log. */
  readonly reason?: string;
  /** What states it; where missing, the principal declares it today. */
  readonly statement?: Statement;
}

/** What states what is entered: a source that is stored, or a declaration made with it. */
export type Statement =
  | {
      readonly source: NodeId;
      readonly lines?: string;
      readonly entry?: string;
      readonly words?: readonly string[];
    }
  | {
      readonly declaration: {
        /** The actor that declares; the principal itself where missing. */
        readonly by?: NodeId;
        /** Today in Rome where missing. */
        readonly on?: EdtfDate;
        /** In what capacity. */
        readonly capacity?: LocalisedText;
      };
    };

export const commandRefusals = [
  'INVALID',
  'UNKNOWN',
  'NOT_ALLOWED',
  'STALE',
  'CONFLICT',
  'TAKEN',
  'LIMIT',
  'IN_USE',
  'POSSIBLE_DUPLICATE',
  'KEY_REUSED',
] as const;
export type CommandRefusal = (typeof commandRefusals)[number];

export interface CommandFailure extends Failure<CommandRefusal> {
  /** What the ontology does not allow, each with where, what was expected and what came. */
  readonly problems: readonly Problem[];
  /** Ids of the actors, records and ties that stand in the way; candidates where a duplicate is possible. */
  readonly related: readonly string[];
  /** The stored version, where another one was expected. */
  readonly currentVersion: number | null;
}

export type CommandResult = Result<Committed, CommandFailure>;

/** What was written. */
export interface Committed {
  /** Id of the actor, record or tie it is about. */
  readonly subject: string;
  /** Of the last event it made; the head's where nothing changed. */
  readonly position: Position;
  /** True where this answers a repeat. */
  readonly repeated: boolean;
  /** Whether this hub's network has come as far; false where it took more than two seconds. */
  readonly caughtUp: boolean;
  /** The states as they were written, whole; what did not change is not among them. */
  readonly nodes: readonly NodeState[];
  readonly ties: readonly TieState[];
}

/** One change that somebody asks for. */
export interface Command {
  /** Its name in camelCase: what the log's reason begins with, and what idempotency keys belong to. */
  readonly operation: string;
  /** All that a repeat must have in common. */
  readonly input: JsonValue;
  readonly options: CommandOptions;
  /** Id of what it is about, where the client names it; else it is the first thing that it makes. */
  readonly subject?: string;
  /** Judges what is stored and says what is to be so; throws `Refused`. Called anew where somebody else was faster. */
  readonly plan: (reading: CommandReading) => Promise<Plan>;
}

/** What is to be so, besides the declaration that states it; what is new comes first. */
export interface Plan extends Partial<Wanted> {
  /** Besides the versions of all that was read. */
  readonly preconditions?: readonly Precondition[];
  /** Subjects whose events lose what they say. */
  readonly redacted?: readonly string[];
  /** Ids of what changes only because the rest does: who may change the rest brings it about. */
  readonly consequent?: readonly string[];
}

/** Ends a plan with a refusal. Never leaves `commitCommand`. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly failure: CommandFailure) {
    super(failure.message);
  }
}

/** A refusal as a value. */
export function commandFailure(
  kind: CommandRefusal,
  message: string,
  more: Partial<Pick<CommandFailure, 'problems' | 'related' | 'currentVersion'>> = {},
): CommandFailure {
  return { ok: false, kind, message, problems: [], related: [], currentVersion: null, ...more };
}

/** A refusal to throw from a plan. */
export function refused(...args: Parameters<typeof commandFailure>): Refused {
  return new Refused(commandFailure(...args));
}

/** The refusal of an id of nothing that the viewer may see. */
export function unknown(id: string, expected: string): Refused {
  return refused('UNKNOWN', `expected the id of ${expected}, found ${id}`);
}

/** The refusal of what the ontology does not allow. */
export function invalid(problems: readonly Problem[]): Refused {
  const message = problems.map(({ at, message: why }) => `${at}: ${why}`).join('; ');
  return refused('INVALID', message, { problems });
}
