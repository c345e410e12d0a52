/** What writes with idempotency keys came to. */
import { refusal } from '../judge.js';
import type { WriteOptions, WriteResult, Written } from '../store.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { sql } from './sql.js';

/** What the write with this key came to, or the refusal of another input; null where there was none. */
export function earlierResult(
  connection: Connection,
  principal: string,
  { operation, key, inputHash }: NonNullable<WriteOptions['idempotency']>,
): WriteResult | null {
  const [row] = connection.all(sql`
    SELECT input_hash, result FROM written
    WHERE principal = ${principal} AND operation = ${operation} AND key = ${key}`);
  if (row === undefined) return null;
  if (textIn(row, 'input_hash') !== inputHash) {
    return refusal('KEY_REUSED', null, `the key ${key} was used before, for ${operation} with another input`);
  }
  return { ...(JSON.parse(textIn(row, 'result')) as Written), repeated: true };
}
