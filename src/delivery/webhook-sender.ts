/** Sends webhooks: one POST, signed, to a public address, without following redirects. */
import { request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Channel } from '../services/alert-channels/channel.js';
import type { ChannelTokens } from '../services/alert-channels/channel-tokens.js';
import { webhookProblem } from '../services/alert-channels/check-address.js';
import { bareHost } from '../services/alert-channels/public-address.js';
import type { Resolve } from './guarded-lookup.js';
import { guardedLookup, isInternalLiteral } from './guarded-lookup.js';
import type { Send, SendOutcome } from './outgoing.js';
import { signedHeaders } from './signature.js';
import { webhookBody } from './webhook-body.js';

export interface WebhookSenderDeps {
  readonly tokens: Pick<ChannelTokens, 'webhookSecret'>;
  readonly allowLoopback: boolean;
  readonly resolve: Resolve;
  /** Milliseconds that one request may take, from the look-up to the end of the answer's head. */
  readonly timeLimit: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const day = 86_400_000;
/** After a change of the secret both sign for these many days, that of the change included. */
const bothSignFor = 2;

export function webhookSender(deps: WebhookSenderDeps): Send {
  return async (channel, letter, signal) => {
    if (letter.kind !== 'ALERT') return { kind: 'REFUSED', message: 'webhooks carry single alerts only' };
    const problem = webhookProblem(channel.address, deps);
    if (problem !== null) return { kind: 'GONE', message: problem };
    const body = webhookBody(letter);
    const sentAt = deps.now();
    const headers = signedHeaders({ id: letter.id, sentAt, body }, secretsOf(channel, sentAt, deps.tokens));
    return post(new URL(channel.address), body, headers, signal, deps);
  };
}

function secretsOf(
  { id, secretVersion, secretSince }: Channel,
  now: number,
  tokens: Pick<ChannelTokens, 'webhookSecret'>,
): readonly string[] {
  const current = tokens.webhookSecret(id, secretVersion);
  const isRecent = secretSince !== null && now < Date.parse(secretSince) + bothSignFor * day;
  return isRecent && secretVersion > 0 ? [current, tokens.webhookSecret(id, secretVersion - 1)] : [current];
}

async function post(
  url: URL,
  body: string,
  signed: Readonly<Record<string, string>>,
  signal: AbortSignal,
  { allowLoopback, resolve, timeLimit }: WebhookSenderDeps,
): Promise<SendOutcome> {
  if (isInternalLiteral(bareHost(url), allowLoopback)) {
    return { kind: 'GONE', message: 'expected a public address' };
  }
  const limit = AbortSignal.timeout(timeLimit);
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'rete-solidale-webhooks',
      ...signed,
    },
    lookup: guardedLookup(allowLoopback, resolve),
    // A connection of its own: one that is kept might lead to where the name no longer points.
    agent: false,
    signal: AbortSignal.any([signal, limit]),
  };
  try {
    const answer = await answered(url, options, body);
    // What it says beyond the status is nobody's business, and may be endless.
    answer.destroy();
    return outcomeOf(answer);
  } catch (error) {
    if (limit.aborted) return { kind: 'FAILED', message: `no answer within ${timeLimit / 1000} s` };
    return { kind: 'FAILED', message: error instanceof Error ? reasonOf(error) : String(error) };
  }
}

function answered(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end(body);
  });
}

function outcomeOf({ statusCode = 0, headers }: IncomingMessage): SendOutcome {
  if (statusCode >= 200 && statusCode < 300) return { kind: 'DELIVERED' };
  const message = `status ${statusCode}`;
  if (statusCode === 410) return { kind: 'GONE', message };
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0
    ? { kind: 'FAILED', message, retryAfter: seconds * 1000 }
    : { kind: 'FAILED', message };
}

/** Only what concerns the other side: messages of Node would tell the addresses tried. */
function reasonOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
