/** The body of a webhook, by Standard Webhooks: a type, when it happened, and what. */
import type { Letter } from './outgoing.js';

/** In bytes; the specification asks for less than 20 kB. */
export const largestBody = 20_000;

/** Compact JSON, `largestBody` at the most: places that do not fit are left out, and the answer says so. */
export function webhookBody(letter: Extract<Letter, { readonly kind: 'ALERT' }>): string {
  const { alert } = letter;
  const { id, cause, decidedAt, subject, reason } = alert;
  const body = (where: typeof subject.where) =>
    JSON.stringify({
      type: `alert.${cause.toLowerCase()}`,
      timestamp: decidedAt,
      data: {
        id,
        cause,
        subject: { ...subject, where, whereElse: subject.where.length - where.length },
        reason,
      },
    });
  for (let places = subject.where.length; places > 0; places = Math.floor(places / 2)) {
    const whole = body(subject.where.slice(0, places));
    if (Buffer.byteLength(whole) <= largestBody) return whole;
  }
  return body([]);
}
