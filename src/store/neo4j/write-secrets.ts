/** Secrets. There are few, and one node is locked for all: who races for the first one gets the same. */
import { compareText } from '../../model/ids.js';
import type { Secret } from '../stored-secrets.js';
import type { Run } from './connection.js';
import { cypher } from './cypher.js';
import { textIn } from './row.js';

/** As `StoredSecrets.getOrMake`. */
export async function getOrMakeSecret(run: Run, name: string, made: Secret): Promise<readonly Secret[]> {
  await lockSecrets(run);
  const kept = await secretsOf(run, name);
  if (kept.length > 0) return kept;
  await putSecret(run, name, made);
  return [made];
}

/** As `StoredSecrets.add`. */
export async function addSecret(
  run: Run,
  name: string,
  secret: Secret,
  forgetReplacedBefore: string,
): Promise<readonly Secret[]> {
  await lockSecrets(run);
  await putSecret(run, name, secret);
  const kept = await secretsOf(run, name);
  const isForgotten = (place: number) =>
    kept.slice(0, place).some(({ madeAt }) => madeAt < forgetReplacedBefore);
  const all = kept.map((each, place) => (isForgotten(place) ? { ...each, value: '' } : each));
  const forgotten = all.filter(({ value }) => value === '').map(({ id }) => id);
  await run(cypher`MATCH (s:ReteSecret { name: ${name} }) WHERE s.id IN ${forgotten} SET s.value = ''`);
  return all;
}

async function lockSecrets(run: Run): Promise<void> {
  await run(cypher`MERGE (s:ReteSecrets { id: 'secrets' }) SET s._lock = true REMOVE s._lock`);
}

async function putSecret(run: Run, name: string, { id, value, madeAt }: Secret): Promise<void> {
  await run(cypher`
    MERGE (s:ReteSecret { key: ${JSON.stringify([name, id])} })
    ON CREATE SET s.name = ${name}, s.id = ${id}, s.value = ${value}, s.madeAt = ${madeAt}`);
}

async function secretsOf(run: Run, name: string): Promise<readonly Secret[]> {
  const rows = await run(cypher`
    MATCH (s:ReteSecret { name: ${name} }) RETURN s.id AS id, s.value AS value, s.madeAt AS madeAt`);
  return rows
    .map((row) => ({ id: textIn(row, 'id'), value: textIn(row, 'value'), madeAt: textIn(row, 'madeAt') }))
    .sort((a, b) => compareText(b.madeAt, a.madeAt) || compareText(b.id, a.id));
}
