/** Idempotency keys, a page after the other. */
import type { Written } from '../store.js';
import type { KeptKey } from '../stored-archive.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
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
