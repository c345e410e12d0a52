/**
 * The file of a backup: gzip of lines of JSON. First the head, then every event of the log, idempotency keys, results of jobs and
 * marks of alerts, one a line, and last the end with counts and the SHA-256 of all lines before it. The log holds every state whole,
 * so what is stored follows from it, at exactly the position of its last event.
 */
import { z } from 'zod';

/** Raised when older versions could not read what this one writes. */
export const backupFormat = 1;

export const backupHead = z.object({
  backup: z.literal('rete-solidale'),
  format: z.number().int(),
  /** Position and id of the last event; 0 and empty where there is none. */
  position: z.number().int().min(0),
  eventId: z.string(),
  /** Position up to which all alerts had been decided. */
  decidedThrough: z.number().int().min(0),
  /** ISO 8601 instant in UTC. */
  madeAt: z.string(),
  /** Version of the hub that made it. */
  version: z.string(),
});
export type BackupHead = z.infer<typeof backupHead>;

const position = z.number().int().min(1);

const event = z.looseObject({
  position,
  id: z.string().min(1),
  first: position,
  last: position,
  type: z.string(),
  payloadVersion: z.number().int(),
  principal: z.string(),
  reason: z.string(),
  recordedAt: z.string(),
  about: z.string(),
  subject: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});

const key = z.strictObject({
  principal: z.string(),
  operation: z.string(),
  key: z.string(),
  inputHash: z.string(),
  recordedAt: z.string(),
  result: z.strictObject({
    first: z.number().int(),
    last: z.number().int(),
    added: z.number().int(),
    changed: z.number().int(),
    removed: z.number().int(),
  }),
});

/** How many of each there are. */
export const backupCounts = z.strictObject({
  events: z.number().int(),
  keys: z.number().int(),
  results: z.number().int(),
  marks: z.number().int(),
});
export type BackupCounts = z.infer<typeof backupCounts>;

const mark = z.strictObject({
  recipient: z.string(),
  position,
  readAt: z.string().nullable(),
  dismissedAt: z.string().nullable(),
});

export const backupLine = z.union([
  z.strictObject({ event }),
  z.strictObject({ key }),
  z.strictObject({ mark }),
  z.strictObject({ result: z.strictObject({ job: z.string(), body: z.string() }) }),
]);
export type BackupLine = z.infer<typeof backupLine>;

export const backupEnd = z.strictObject({
  end: z.strictObject({ counts: backupCounts, sha256: z.string() }),
});
