/** Idempotency keys, with the results that the events of their writes tell, and marks of alerts, a page after the other. */
import { invariant } from '../../model/failure.js';
import type { AlertMark, KeptKey } from '../stored-archive.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';
import { numberIn, textIn, valueIn } from './row.js';
import type { Row } from './row.js';

const pageSize = 500;

export async function* keptKeys(connection: Connection): AsyncGenerator<readonly KeptKey[]> {
  for (let after = ''; ;) {
    const rows = await connection.read((run) =>
      run(cypher`
        MATCH (k:IdempotencyKey) WHERE k.key > ${after} WITH k ORDER BY k.key LIMIT ${pageSize}
        OPTIONAL MATCH (start:Event { mutation: k.mutation })
        CALL (start) {
          MATCH (e:Event) WHERE e.position >= start.first AND e.position <= start.last
          RETURN sum(CASE WHEN e.type ENDS WITH 'Added' THEN 1 ELSE 0 END) AS added,
            sum(CASE WHEN e.type ENDS WITH 'Changed' THEN 1 ELSE 0 END) AS changed,
            sum(CASE WHEN e.type ENDS WITH 'Removed' THEN 1 ELSE 0 END) AS removed
        }
        RETURN k.key AS key, k.inputHash AS inputHash, k.recordedAt AS recordedAt,
          coalesce(k.head, start.first) AS first, coalesce(k.head, start.last) AS last, added, changed, removed
        ORDER BY k.key`),
    );
    if (rows.length > 0) {
      yield rows.map((row): KeptKey => {
        const named: unknown = JSON.parse(textIn(row, 'key'));
        invariant(Array.isArray(named) && named.length === 3, 'a key is of a principal and an operation');
        const [principal, operation, key] = named.map(String);
        return {
          principal: principal ?? '',
          operation: operation ?? '',
          key: key ?? '',
          inputHash: textIn(row, 'inputHash'),
          recordedAt: textIn(row, 'recordedAt'),
          result: {
            first: numberIn(row, 'first'),
            last: numberIn(row, 'last'),
            added: numberIn(row, 'added'),
            changed: numberIn(row, 'changed'),
            removed: numberIn(row, 'removed'),
          },
        };
      });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = textIn(last, 'key');
  }
}

export async function* alertMarks(connection: Connection): AsyncGenerator<readonly AlertMark[]> {
  let [recipient, position] = ['', 0];
  for (;;) {
    const rows = await connection.read((run) =>
      run(cypher`
        MATCH (a:Alert) WHERE a.recipient >= ${recipient} AND a.position >= 0
          AND (a.recipient > ${recipient} OR a.position > ${position})
          AND (a.readAt IS NOT NULL OR a.dismissedAt IS NOT NULL)
        RETURN a.recipient AS recipient, a.position AS position, a.readAt AS readAt, a.dismissedAt AS dismissedAt
        ORDER BY a.recipient, a.position LIMIT ${pageSize}`),
    );
    if (rows.length > 0) {
      yield rows.map((row) => ({
        recipient: textIn(row, 'recipient'),
        position: numberIn(row, 'position'),
        readAt: instantIn(row, 'readAt'),
        dismissedAt: instantIn(row, 'dismissedAt'),
      }));
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    recipient = textIn(last, 'recipient');
    position = numberIn(last, 'position');
  }
}

function instantIn(row: Row, key: string): string | null {
  const value = valueIn(row, key);
  return typeof value === 'string' ? value : null;
}
