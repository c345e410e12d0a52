/** Ids of what is sent: made of what it is, so that whoever sends it again, after whatever crash, gives it the same. */
import { createHash } from 'node:crypto';
import type { Channel } from '../services/alert-channels/channel.js';

/** Of one alert on a channel. */
export function alertLetterId({ id }: Channel, decision: string): string {
  return digestOf('alert', id, decision);
}

/** Of the digest for a time, in milliseconds since 1970. */
export function digestLetterId({ id, frequency }: Channel, time: number): string {
  return digestOf('digest', id, frequency, time);
}

/** Of the request to confirm the address that the channel has now. */
export function confirmationLetterId({ id, address }: Channel): string {
  return digestOf('confirmation', id, address);
}

function digestOf(...parts: readonly (string | number)[]): string {
  return `msg_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}`;
}
