/** Secrets, on the writer's connection. */
import type { Secret } from '../stored-secrets.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { sql } from './sql.js';

/** As `StoredSecrets.getOrMake`. */
export function getOrMakeSecret(connection: Connection, name: string, made: Secret): readonly Secret[] {
  const kept = secretsOf(connection, name);
  if (kept.length > 0) return kept;
  putSecret(connection, name, made);
  return [made];
}

/** As `StoredSecrets.add`. */
export function addSecret(
  connection: Connection,
  name: string,
  secret: Secret,
  forgetReplacedBefore: string,
): readonly Secret[] {
  putSecret(connection, name, secret);
  connection.run(sql`
    UPDATE secret SET value = '' WHERE name = ${name} AND EXISTS (
      SELECT 1 FROM secret AS later
      WHERE later.name = secret.name AND (later.made_at, later.id) > (secret.made_at, secret.id)
        AND later.made_at < ${forgetReplacedBefore})`);
  return secretsOf(connection, name);
}

function putSecret(connection: Connection, name: string, { id, value, madeAt }: Secret): void {
  connection.run(sql`
    INSERT INTO secret (name, id, value, made_at) VALUES (${name}, ${id}, ${value}, ${madeAt})
    ON CONFLICT (name, id) DO NOTHING`);
}

function secretsOf(connection: Connection, name: string): readonly Secret[] {
  const rows = connection.all(sql`
    SELECT id, value, made_at FROM secret WHERE name = ${name} ORDER BY made_at DESC, id DESC`);
  return rows.map((row) => ({
    id: textIn(row, 'id'),
    value: textIn(row, 'value'),
    madeAt: textIn(row, 'made_at'),
  }));
}
