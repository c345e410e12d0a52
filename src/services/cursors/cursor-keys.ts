/**
 * The keys that cursors are sealed with: given by the operator, else made once and kept in the store, where all instances find
 * them. The key before is accepted for 30 days after it was replaced.
 */
import { randomBytes } from 'node:crypto';
import { invariant } from '../../model/failure.js';
import type { Secret, StoredSecrets } from '../../store/stored-secrets.js';
import type { SealingKey } from './sealing.js';
import { sealingKey } from './sealing.js';

/** Keys that the operator gives; made and kept by the hub where null. */
export interface GivenCursorKeys {
  readonly current: string;
  /** The one before. */
  readonly earlier: string | null;
}

export interface CursorKeys {
  /** The one in use. */
  readonly current: SealingKey;
  /** The key of an id, `EXPIRED` where it was replaced too long ago, `UNKNOWN` where it was never one of this hub. */
  readonly find: (id: string) => SealingKey | 'EXPIRED' | 'UNKNOWN';
}

export interface CursorKeyParts {
  readonly secrets: StoredSecrets;
  readonly given: GivenCursorKeys | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const acceptedMilliseconds = 30 * 86_400_000;
/** Of keys given by the operator only the ids are kept, with the day of their first use. */
const names = { kept: 'cursor-key', given: 'cursor-key-given' } as const;

/** Reads the keys, and makes the first one. Rejects with `StoreError`. */
export async function readCursorKeys({ secrets, given, now }: CursorKeyParts): Promise<CursorKeys> {
  const at = now();
  if (given === null) return keysOf(await secrets.getOrMake(names.kept, newSecret(at)), new Map(), now);
  const keys = [given.current, ...(given.earlier === null ? [] : [given.earlier])].map(sealingKey);
  const [current] = keys;
  const note: Secret = { id: current?.id ?? '', value: '', madeAt: new Date(at).toISOString() };
  const known = await secrets.add(names.given, note, oldestAccepted(at));
  return keysOf(known, new Map(keys.map((key) => [key.id, key])), now);
}

/** Puts a new key in the place of the one that the store keeps. Instances that run take it up when they read the keys again. */
export async function rotateCursorKey(
  secrets: StoredSecrets,
  now: number,
): Promise<{ readonly current: string; readonly earlier: string | null }> {
  const [current, earlier] = await secrets.add(names.kept, newSecret(now), oldestAccepted(now));
  return { current: current?.id ?? '', earlier: earlier?.id ?? null };
}

function keysOf(
  secrets: readonly Secret[],
  given: ReadonlyMap<string, SealingKey>,
  now: () => number,
): CursorKeys {
  const byId = new Map(
    secrets.map(({ id, value }, place) => [
      id,
      {
        key: value === '' ? given.get(id) : sealingKey(value),
        replacedAt: place === 0 ? null : (secrets[place - 1]?.madeAt ?? null),
      },
    ]),
  );
  const [givenFirst] = given.values();
  const newest = givenFirst ?? byId.get(secrets[0]?.id ?? '')?.key;
  invariant(newest, 'there is a key in use');
  return {
    current: newest,
    find: (id) => {
      if (id === newest.id) return newest;
      const known = byId.get(id);
      const key = known?.key ?? given.get(id);
      // A key that was given as the earlier one and never used here: its use ended when the current one's began.
      const replacedAt = known?.replacedAt ?? secrets[0]?.madeAt;
      if (key === undefined) return known === undefined || known.replacedAt === null ? 'UNKNOWN' : 'EXPIRED';
      const age = replacedAt === undefined ? 0 : now() - Date.parse(replacedAt);
      return age > acceptedMilliseconds ? 'EXPIRED' : key;
    },
  };
}

function newSecret(now: number): Secret {
  const value = randomBytes(32).toString('base64url');
  return { id: sealingKey(value).id, value, madeAt: new Date(now).toISOString() };
}

function oldestAccepted(now: number): string {
  return new Date(now - acceptedMilliseconds).toISOString();
}
