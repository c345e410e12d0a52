/** The part of the port that backups are read from and restored through: what the log does not tell, and writing what was logged before. */
import type { NodeState, TieState } from '../model/entity.js';
import type { LogEvent, Position } from '../model/event.js';
import type { NodeId } from '../model/ids.js';
import type { JobState } from '../model/job.js';
import type { Written } from './store.js';

export interface StoredArchive {
  /** The idempotency keys that are kept, with what their writes came to, in pages and in no order. */
  keys(): AsyncIterable<readonly KeptKey[]>;
  /** The alerts that are marked, in pages and in no order. */
  marks(): AsyncIterable<readonly AlertMark[]>;
  /** Whether a restore has begun that has not ended: then the store holds a part of something, and is to be used for nothing else. */
  unfinished(): Promise<boolean>;
  /**
   * Begins a restore, and empties the store of what an unfinished one has left. False where the store has events: it stays
   * as it is. Secrets and the schema are kept.
   */
  begin(): Promise<boolean>;
  /**
   * Writes a part as it stands: states with their versions, events, without a gap, with their positions and ids. Parts are numbered from 1,
   * and one is written once however often it is sent. What is named, in roles, as ends and as sources, is in an earlier part or the same.
   */
  put(number: number, part: ArchivePart): Promise<void>;
  /** Ends the restore: the log goes on after `head`. False where somebody has written beside it: it stays unfinished. */
  finish(head: Position): Promise<boolean>;
}

export interface ArchivePart {
  readonly nodes?: readonly NodeState[];
  readonly ties?: readonly TieState[];
  readonly jobs?: readonly ArchivedJob[];
  readonly events?: readonly LogEvent[];
  readonly keys?: readonly KeptKey[];
  /** Of alerts whose decisions are in earlier parts. */
  readonly marks?: readonly AlertMark[];
}

export interface ArchivedJob {
  readonly job: JobState;
  /** As `StoredJobs.putResult` kept it; null where there is none. */
  readonly result: string | null;
}

/** An idempotency key with the input it was used for and the result that a repeat gets. */
export interface KeptKey {
  readonly principal: string;
  readonly operation: string;
  readonly key: string;
  readonly inputHash: string;
  /** ISO 8601 instant in UTC, with milliseconds. */
  readonly recordedAt: string;
  readonly result: Omit<Written, 'ok' | 'repeated'>;
}

/** What a recipient has done with an alert. */
export interface AlertMark {
  readonly recipient: NodeId;
  /** Of the event that tells of the decision. */
  readonly position: Position;
  /** ISO 8601 instants in UTC. */
  readonly readAt: string | null;
  readonly dismissedAt: string | null;
}
