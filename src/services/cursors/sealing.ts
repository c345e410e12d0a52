/**
 * Sealing: positions are encrypted and authenticated before they leave the hub (AES-256-GCM), so that nobody can read how much has
 * happened, or make up a place of his own. All tokens have one length, which tells nothing either.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Position } from '../../model/event.js';

/** What a token holds. Texts are kept as digests: of equal length, and enough to compare. */
export interface Sealed {
  readonly position: Position;
  /** Random id of the event there; empty at 0. */
  readonly eventId: string;
  /** What it is for: purpose and filter. */
  readonly use: string;
  /** Whose it is. */
  readonly principal: string;
}

/** What is known of a token that has been opened: its position, and whether the texts are these. */
export interface Opened {
  readonly position: Position;
  readonly isOfEvent: (eventId: string) => boolean;
  readonly isFor: (use: string, principal: string) => boolean;
}

/** A key as tokens name it. */
export interface SealingKey {
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly key: Buffer;
}

const version = 1;
const digestBytes = 16;
const sizes = { header: 5, nonce: 12, body: 8 + 3 * digestBytes, tag: 16 } as const;
const tokenBytes = sizes.header + sizes.nonce + sizes.body + sizes.tag;

/** The key that a secret text gives. Its id tells it from others and nothing of the text. */
export function sealingKey(secret: string): SealingKey {
  const derived = (info: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, 'rete-solidale', info, bytes));
  return { id: derived('cursor key id', 4).toString('hex'), key: derived('cursor key', 32) };
}

export function seal({ id, key }: SealingKey, { position, eventId, use, principal }: Sealed): string {
  const header = Buffer.concat([Buffer.from([version]), Buffer.from(id, 'hex')]);
  const nonce = randomBytes(sizes.nonce);
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(position));
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(header);
  const body = Buffer.concat([place, digest(eventId), digest(use), digest(principal)]);
  const sealed = Buffer.concat([cipher.update(body), cipher.final()]);
  return Buffer.concat([header, nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** The id of the key that a token names; null where it is no token. */
export function keyIdOf(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  const isWhole = bytes.length === tokenBytes && bytes.toString('base64url') === token;
  return isWhole && bytes[0] === version ? bytes.subarray(1, sizes.header).toString('hex') : null;
}

/** What a token holds; null where it was not sealed with this key, or was changed. */
export function unseal({ key }: SealingKey, token: string): Opened | null {
  const bytes = Buffer.from(token, 'base64url');
  const header = bytes.subarray(0, sizes.header);
  const nonce = bytes.subarray(sizes.header, sizes.header + sizes.nonce);
  const sealed = bytes.subarray(sizes.header + sizes.nonce, tokenBytes - sizes.tag);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(header)
    .setAuthTag(bytes.subarray(tokenBytes - sizes.tag));
  let body: Buffer;
  try {
    body = Buffer.concat([decipher.update(sealed), decipher.final()]);
  } catch {
    return null;
  }
  const held = (place: number) => body.subarray(8 + place * digestBytes, 8 + (place + 1) * digestBytes);
  return {
    position: Number(body.readBigUInt64BE(0)),
    isOfEvent: (eventId) => held(0).equals(digest(eventId)),
    isFor: (use, principal) => held(1).equals(digest(use)) && held(2).equals(digest(principal)),
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, digestBytes);
}
