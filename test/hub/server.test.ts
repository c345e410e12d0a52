/** HTTP and WebSocket on one port: who is let in, what is masked, health, the explorer. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Hub } from '../../src/app.js';
import { failure, StoreError } from '../../src/model/failure.js';
import { answerOf, answerOverWebSocket } from '../support/client.js';
import { startTestHub } from '../support/hub.js';

const anyQuestion = '{ actors(first: 1) { totalCount } }';
const elsewhere = 'https://evil.example';
const configured = 'https://rete.example.org';

describe('the server', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startTestHub({
      config: { allowedOrigins: [configured], allowedHosts: ['rete.example.org'] },
    });
  });
  afterAll(async () => {
    await hub.close();
  });

  it('answers over HTTP and over WebSocket, on the same port, alike', async () => {
    const http = await answerOf(hub.address, anyQuestion, {});
    const webSocket = await answerOverWebSocket(hub.address, anyQuestion);
    expect(http.data).toBeTruthy();
    expect(webSocket.data).toEqual(http.data);
  });

  it.each([
    ['127.0.0.1', 200],
    ['localhost:4000', 200],
    ['[::1]:4000', 200],
    ['rete.example.org', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost@evil.example', 403],
  ])('answers a request for host %s with %i', async (host, status) => {
    expect(await statusFor({ host })).toBe(status);
  });

  it.each([
    ['http://localhost:5173', 200],
    ['http://127.0.0.1', 200],
    [configured, 200],
    [elsewhere, 403],
    ['http://localhost.evil.example', 403],
    ['null', 403],
  ])('answers a page of origin %s with %i, over HTTP and WebSocket alike', async (origin, status) => {
    expect(await statusFor({ origin })).toBe(status);
    const answer = answerOverWebSocket(hub.address, anyQuestion, { origin });
    if (status === 200) expect((await answer).data).toBeTruthy();
    else await expect(answer).rejects.toThrow('the connection was refused');
  });

  it('allows the browser to read the answer only where the origin is allowed', async () => {
    const allowed = await fetch(`${hub.address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: configured, 'access-control-request-method': 'POST' },
    });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(configured);
    const refused = await fetch(`${hub.address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: elsewhere, 'access-control-request-method': 'POST' },
    });
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses a WebSocket for another host or path', async () => {
    expect(await upgradeStatus('/graphql', { host: 'evil.example' })).toBe(403);
    expect(await upgradeStatus('/elsewhere', {})).toBe(404);
  });

  it('refuses a WebSocket message that is too large, and goes on serving', async () => {
    const socket = new WebSocket(`${hub.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send('x'.repeat(1_100_000)));
    expect(await closed).toBe(1009);
    expect((await answerOverWebSocket(hub.address, anyQuestion)).data).toBeTruthy();
  });

  it('says what is wrong with a document, over HTTP and WebSocket alike', async () => {
    const wrong = '{ actorz { totalCount } }';
    const http = await answerOf(hub.address, wrong, {});
    const webSocket = await answerOverWebSocket(hub.address, wrong);
    expect(http.errors?.[0]?.message).toContain('Cannot query field "actorz"');
    expect(webSocket.errors?.[0]?.message).toBe(http.errors?.[0]?.message);
  });

  it('is live and ready', async () => {
    expect((await fetch(`${hub.address}/health/live`)).status).toBe(200);
    expect((await fetch(`${hub.address}/health/ready`)).status).toBe(200);
  });

  it('serves the explorer from its own package, with nothing from elsewhere', async () => {
    const home = await fetch(`${hub.address}/`);
    expect(home.url).toBe(`${hub.address}/explorer/`);
    const page = await home.text();
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map((match) => match[1] ?? '');
    const scripts = loaded.filter((url) => url.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => /^(?:https?:)?\/\//u.test(url))).toEqual([]);
    for (const script of scripts) {
      const response = await fetch(new URL(script, `${hub.address}/explorer/`));
      expect(response.status, script).toBe(200);
      expect(response.headers.get('content-type')).toContain('javascript');
    }
  });

  function statusFor(headers: Record<string, string>): Promise<number> {
    const url = new URL(`${hub.address}/graphql`);
    return new Promise((resolve, reject) => {
      // `fetch` would not let a test name the host.
      const asked = request(
        url,
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      asked.once('error', reject);
      asked.end(JSON.stringify({ query: anyQuestion }));
    });
  }

  function upgradeStatus(path: string, headers: Record<string, string>): Promise<number> {
    const socket = new WebSocket(`${hub.address.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
      headers,
    });
    return new Promise((resolve, reject) => {
      socket.once('unexpected-response', (_request, response) => {
        resolve(response.statusCode ?? 0);
        socket.terminate();
      });
      socket.once('open', () => reject(new Error('the connection was let in')));
      socket.on('error', () => {});
    });
  }
});

describe('a hub that fails', () => {
  it('masks why, and gives a reference', async () => {
    const hub = await startTestHub({ seeds: false });
    try {
      Object.assign(hub.store, {
        find: () => Promise.reject(new Error('secret: /var/lib/rete')),
        ping: () => Promise.reject(new StoreError('UNAVAILABLE', 'secret: /var/lib/rete')),
      });
      const http = await answerOf(hub.address, anyQuestion, {});
      const webSocket = await answerOverWebSocket(hub.address, anyQuestion);
      for (const { errors } of [http, webSocket]) {
        expect(errors?.[0]?.message).toBe('The hub failed. The reference leads its operator to the cause.');
        expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
        expect(errors?.[0]?.extensions?.reference).toMatch(/^[0-9a-f-]{36}$/u);
        expect(JSON.stringify(errors)).not.toContain('secret');
      }
      const ready = await fetch(`${hub.address}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.text()).not.toContain('secret');
      expect((await fetch(`${hub.address}/health/live`)).status).toBe(200);
    } finally {
      await hub.close();
    }
  });

  it('says that the database is away, and when it is back', async () => {
    const hub = await startTestHub({ seeds: false });
    const { find } = hub.store;
    try {
      Object.assign(hub.store, { find: () => Promise.reject(new StoreError('UNAVAILABLE', 'secret')) });
      const { errors } = await answerOf(hub.address, anyQuestion, {});
      expect(errors?.[0]).toMatchObject({
        message: 'The database cannot be reached now.',
        extensions: { code: 'STORE_UNAVAILABLE' },
      });
      Object.assign(hub.store, { find });
      expect((await answerOf(hub.address, anyQuestion, {})).errors).toBeUndefined();
    } finally {
      await hub.close();
    }
  });
});

describe('a request that nobody is known to have sent', () => {
  it('is refused over HTTP and over WebSocket', async () => {
    const hub = await startTestHub({
      seeds: false,
      identify: () => failure('UNKNOWN', 'expected a token, found none'),
    });
    try {
      const http = await answerOf(hub.address, anyQuestion, {});
      expect(http.errors?.[0]?.message).toContain('expected a token, found none');
      expect(await closeCodeOf(hub.address)).toBe(4403);
    } finally {
      await hub.close();
    }
  });
});

/** The code with which the hub closes a connection that has just been opened. */
function closeCodeOf(address: string): Promise<number> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  return new Promise((resolve) => socket.once('close', resolve));
}
