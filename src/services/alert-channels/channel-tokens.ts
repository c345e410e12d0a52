/**
 * What proves that somebody received what was sent to a channel, and the secrets of webhooks. All are derived from one key that the
 * instances share, so that nothing of them is stored and a repeated send carries the same.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { NodeId } from '../../model/ids.js';
import type { Channel } from './channel.js';

export interface ChannelTokens {
  /** Confirms the address that the channel has now, until an instant (milliseconds since 1970). */
  confirmation(channel: Channel, until: number): string;
  /** Ends what is sent on a channel; for ever, since mails are kept for years. */
  unsubscription(channel: NodeId): string;
  /** The channel that a token names, whatever its sort; null where it is none of ours. */
  channelIn(token: string): NodeId | null;
  /** Whether a token confirms this channel with the address that it has now; `EXPIRED` where it did once. */
  confirms(token: string, channel: Channel, now: number): 'YES' | 'EXPIRED' | 'NO';
  unsubscribes(token: string, channel: NodeId): boolean;
  /** The secret of a webhook, in the notation of Standard Webhooks: `whsec_` and 32 bytes in base64. */
  webhookSecret(channel: NodeId, version: number): string;
}

const mark = '.';

export function channelTokens(key: Uint8Array): ChannelTokens {
  const proof = (...parts: readonly (string | number)[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest();
  const token = (sort: string, channel: NodeId, until: number, address: string) =>
    [
      sort,
      Buffer.from(channel).toString('base64url'),
      until.toString(36),
      proof(sort, channel, until, address).toString('base64url'),
    ].join(mark);
  const isGenuine = (given: string, sort: string, channel: NodeId, address: string) =>
    isSame(given, token(sort, channel, untilOf(given), address));
  return {
    confirmation: (channel, until) => token('c', channel.id, until, channel.address),
    unsubscription: (channel) => token('u', channel, 0, ''),
    channelIn: (given) => {
      const [, encoded] = given.split(mark);
      return encoded === undefined || encoded === '' ? null : Buffer.from(encoded, 'base64url').toString();
    },
    confirms: (given, channel, now) => {
      if (!isGenuine(given, 'c', channel.id, channel.address)) return 'NO';
      return now <= untilOf(given) ? 'YES' : 'EXPIRED';
    },
    unsubscribes: (given, channel) => isGenuine(given, 'u', channel, ''),
    webhookSecret: (channel, version) => `whsec_${proof('webhook', channel, version).toString('base64')}`,
  };
}

/** Not a number where the token has no such part: then it is not genuine either. */
function untilOf(token: string): number {
  return Number.parseInt(token.split(mark)[2] ?? '', 36);
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
