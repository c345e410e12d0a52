/** Webhooks to a real HTTP server on loopback: signed as Standard Webhooks asks, and every answer taken for what it is. */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Resolve } from '../../src/delivery/guarded-lookup.js';
import { resolveHost } from '../../src/delivery/guarded-lookup.js';
import type { AlertContent, Letter, Send } from '../../src/delivery/outgoing.js';
import { signedHeaders } from '../../src/delivery/signature.js';
import { largestBody, webhookBody } from '../../src/delivery/webhook-body.js';
import { webhookSender } from '../../src/delivery/webhook-sender.js';
import { channelTokens } from '../../src/services/alert-channels/channel-tokens.js';
import type { Channel } from '../../src/services/alert-channels/channel.js';
import { alert, channel, letter, never } from './things.js';

const requests: { readonly headers: IncomingHttpHeaders; readonly body: string; readonly path: string }[] =
  [];
let answer: (response: ServerResponse) => void = (response) => void response.writeHead(204).end();
const server = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    requests.push({
      headers: request.headers,
      body: Buffer.concat(pieces).toString(),
      path: request.url ?? '',
    });
    answer(response);
  });
});
const tokens = channelTokens(Buffer.from('key'));
const now = Date.parse('2026-11-24T12:00:00Z');

describe('webhooks', () => {
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    requests.length = 0;
    answer = (response) => void response.writeHead(204).end();
  });
  const hook = (more: Partial<Channel> = {}) =>
    channel({ form: 'WEBHOOK', address: `${address}/hook`, ...more });

  it('are signed as the example of the specification is', () => {
    const body = '{"test": 2432232314}';
    const headers = signedHeaders({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', sentAt: 1_614_265_330_000, body }, [
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    ]);
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('arrive with their id, the time of the attempt and what they tell', async () => {
    expect(await sender()(hook(), letter('msg_7'), never)).toEqual({ kind: 'DELIVERED' });
    const [{ headers, body, path } = { headers: {}, body: '', path: '' }] = requests;
    expect(path).toBe('/hook');
    expect(headers['webhook-id']).toBe('msg_7');
    expect(headers['webhook-timestamp']).toBe(String(now / 1000));
    expect(JSON.parse(body)).toMatchObject({
      type: 'alert.opportunity_published',
      timestamp: '2026-11-24T11:00:00.000Z',
      data: { id: 'a', subject: { id: 'test/a', title: 'Tirocinio a' } },
    });
    expect(headers['webhook-signature']).toBe(signatureBy(0, `msg_7.${now / 1000}.${body}`));
  });

  it('are signed by the secret before too on the day of its change and the next, and then no more', async () => {
    const changed = (secretSince: string) => hook({ secretVersion: 3, secretSince });
    await sender()(changed('2026-11-23'), letter(), never);
    await sender()(changed('2026-11-22'), letter(), never);
    const signed = requests.map(({ headers, body }) => {
      const text = `msg_1.${now / 1000}.${body}`;
      const found = String(headers['webhook-signature']).split(' ');
      return [signatureBy(3, text), signatureBy(2, text)].map((each) => found.includes(each));
    });
    expect(signed).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  it('have failed for every other answer, are over for 410, and wait as they are told', async () => {
    const outcomes = [];
    for (const [status, headers] of [
      [200, {}],
      [302, { location: `${address}/elsewhere` }],
      [404, {}],
      [410, {}],
      [429, { 'retry-after': '120' }],
      [500, {}],
    ] as const) {
      answer = (response) => void response.writeHead(status, headers).end('x'.repeat(100_000));
      outcomes.push(await sender()(hook(), letter(), never));
    }
    expect(outcomes).toEqual([
      { kind: 'DELIVERED' },
      { kind: 'FAILED', message: 'status 302' },
      { kind: 'FAILED', message: 'status 404' },
      { kind: 'GONE', message: 'status 410' },
      { kind: 'FAILED', message: 'status 429', retryAfter: 120_000 },
      { kind: 'FAILED', message: 'status 500' },
    ]);
    expect(requests.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  it('are not waited for for ever, nor when the hub closes', async () => {
    answer = () => {};
    expect(await sender({ timeLimit: 50 })(hook(), letter(), never)).toMatchObject({ kind: 'FAILED' });
    const stop = new AbortController();
    const sending = sender()(hook(), letter(), stop.signal);
    stop.abort();
    expect(await sending).toMatchObject({ kind: 'FAILED' });
    answer = (response) => response.destroy();
    expect(await sender()(hook(), letter(), never)).toMatchObject({ kind: 'FAILED', message: 'ECONNRESET' });
  });

  it('are not sent inside, whatever a name turns into', async () => {
    const strict = { allowLoopback: false };
    expect(await sender(strict)(hook(), letter(), never)).toMatchObject({ kind: 'GONE' });
    const inside: Resolve = (_host, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const named = hook({ address: 'https://hooks.example.org/hook' });
    expect(await sender({ ...strict, resolve: inside })(named, letter(), never)).toEqual({
      kind: 'FAILED',
      message: 'expected hooks.example.org to have public addresses only',
    });
    expect(requests).toEqual([]);
  });

  it('look a name up once, so that it cannot turn into another address in between', async () => {
    let looked = 0;
    const once: Resolve = (_host, done) => {
      looked += 1;
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const named = hook({ address: address.replace('127.0.0.1', 'hub.localhost') });
    expect(await sender({ resolve: once })(named, letter(), never)).toEqual({ kind: 'DELIVERED' });
    expect([looked, requests.length]).toEqual([1, 1]);
  });

  it('hold 20 kB at the most: places that do not fit are counted', () => {
    const where = Array.from({ length: 2000 }, (_, place) => ({
      id: `italia/place-${place}`,
      name: `Luogo ${place}`,
    }));
    const body = webhookBody(letterOf(alert('a', { where })));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(largestBody);
    const { subject } = (JSON.parse(body) as { data: { subject: { where: unknown[]; whereElse: number } } })
      .data;
    expect(subject.where.length).toBeGreaterThan(100);
    expect(subject.where.length + subject.whereElse).toBe(2000);
  });
});

function letterOf(content: AlertContent): Extract<Letter, { readonly kind: 'ALERT' }> {
  return { kind: 'ALERT', id: 'msg_1', alert: content };
}

function sender(more: { allowLoopback?: boolean; resolve?: Resolve; timeLimit?: number } = {}): Send {
  return webhookSender({
    tokens,
    allowLoopback: true,
    resolve: resolveHost,
    timeLimit: 5000,
    now: () => now,
    ...more,
  });
}

function signatureBy(version: number, text: string): string {
  const key = Buffer.from(tokens.webhookSecret('test/channel', version).slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
}
