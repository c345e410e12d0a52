/** Idempotency keys and marks of alerts, a page after the other. */
import type { Written } from '../store.js';
import type { AlertMark, KeptKey } from '../stored-archive.js';
import { numberIn, textIn, valueIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { sql } from './sql.js';

const pageSize = 1000;

export async function* keptKeys(
  read: (page: (connection: Connection) => readonly KeptKey[]) => Promise<readonly KeptKey[]>,
): AsyncGenerator<readonly KeptKey[]> {
  let last: Pick<KeptKey, 'principal' | 'operation' | 'key'> = { principal: '', operation: '', key: '' };
  for (;;) {
    const { principal, operation, key } = last;
    const page = await read((connection) =>
      connection
        .all(
          sql`
            SELECT principal, operation, key, input_hash, recorded_at, result FROM written
            WHERE (principal, operation, key) > (${principal}, ${operation}, ${key})
            ORDER BY principal, operation, key LIMIT ${pageSize}`,
        )
        .map((row) => {
          const { first, last, added, changed, removed } = JSON.parse(textIn(row, 'result')) as Written;
          return {
            principal: textIn(row, 'principal'),
            operation: textIn(row, 'operation'),
            key: textIn(row, 'key'),
            inputHash: textIn(row, 'input_hash'),
            recordedAt: textIn(row, 'recorded_at'),
            result: { first, last, added, changed, removed },
          };
        }),
    );
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (end === undefined || page.length < pageSize) return;
    last = end;
  }
}

export async function* alertMarks(
  read: (page: (connection: Connection) => readonly AlertMark[]) => Promise<readonly AlertMark[]>,
): AsyncGenerator<readonly AlertMark[]> {
  let last: Pick<AlertMark, 'recipient' | 'position'> = { recipient: '', position: 0 };
  for (;;) {
    const { recipient, position } = last;
    const page = await read((connection) =>
      connection
        .all(
          sql`
            SELECT recipient, position, read_at, dismissed_at FROM alert
            WHERE (recipient, position) > (${recipient}, ${position})
              AND (read_at IS NOT NULL OR dismissed_at IS NOT NULL)
            ORDER BY recipient, position LIMIT ${pageSize}`,
        )
        .map((row) => ({
          recipient: textIn(row, 'recipient'),
          position: numberIn(row, 'position'),
          readAt: instantIn(row, 'read_at'),
          dismissedAt: instantIn(row, 'dismissed_at'),
        })),
    );
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (end === undefined || page.length < pageSize) return;
    last = end;
  }
}

function instantIn(row: Row, column: string): string | null {
  const value = valueIn(row, column);
  return typeof value === 'string' ? value : null;
}
