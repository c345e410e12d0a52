/**
 * Jobs: long questions that run apart from the request that asked them. A job's states are changes with events, like those of
 * actors and ties, but it is no part of the network: it is its owner's alone, and no list, total or traversal knows of it.
 */
import type { JsonValue } from './entity.js';
import type { Position } from './event.js';
import type { Principal } from './viewer.js';

export type JobId = string;

/** The last four are ends: a job that has ended never changes again. */
export const jobStatuses = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'LOST'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** A job, without its version. */
export interface JobContent {
  readonly id: JobId;
  /** Who asked, with the rights of then. */
  readonly principal: Principal;
  /** The key of what they could see then (`Viewer.key`). */
  readonly sees: string;
  /** What kind of question it is. */
  readonly operation: string;
  /** The arguments, as the client gave them. */
  readonly asked: JsonValue;
  /** The question, as the service that answers it takes it; written in this version of its form. */
  readonly question: JsonValue;
  readonly form: number;
  /** Milliseconds that it may run. */
  readonly timeLimit: number;
  readonly status: JobStatus;
  /** ISO 8601 instants in UTC, with milliseconds, by the clock of the hub that wrote them. */
  readonly askedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** The hub that runs it, or ran it: the name it gave itself when it started. Null before. */
  readonly instance: string | null;
  /** Of the network that it runs on. */
  readonly position: Position | null;
  /** Why it has no result. */
  readonly failure: { readonly kind: string; readonly message: string } | null;
  /** The job whose question it asks again. */
  readonly restartOf: JobId | null;
}

export interface JobState extends JobContent {
  /** 1 when added, one more with each change. */
  readonly version: number;
}

export function hasEnded(status: JobStatus): boolean {
  return status !== 'QUEUED' && status !== 'RUNNING';
}
