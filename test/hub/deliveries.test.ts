/**
 * From a channel that somebody adds to what arrives there: a mail that asks to confirm, a confirmation by its link, the alerts after
 * it, one click that ends them; and a webhook whose secret verifies what it gets.
 */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../../src/app.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Store } from '../../src/store/store.js';
import { ask } from '../support/client.js';
import { startTestHub } from '../support/hub.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { node, put, tie } from '../store/things.js';

interface Outcome {
  readonly outcome: {
    readonly __typename: string;
    readonly refusal?: string;
    readonly message?: string;
    readonly secret?: string | null;
    readonly channel?: { readonly id: string; readonly status: string } | null;
  };
}

const outcomeFields = `
  __typename
  ... on AlertChannelPayload { secret channel { id status } }
  ... on CommandRefused { refusal message }`;
const add = `mutation ($input: AddAlertChannelInput!) { outcome: addAlertChannel(input: $input) { ${outcomeFields} } }`;
const channelsOf = `query ($id: ID!) { actor: node(id: $id) { ... on Actor { alertChannels { nodes {
  id status delivery { waiting failures deadLetterCount lastDeliveredAt } } } } } }`;

/** A program that listens, and what came to it. */
interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function tests(open: () => Promise<Store | null>): void {
  const mails = inTurn<string>();
  const hooks = inTurn<Received>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        mails.put(Buffer.concat(pieces).toString());
        done();
      });
    },
  });
  const program = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      hooks.put({ headers: request.headers, body: Buffer.concat(pieces).toString() });
      response.writeHead(204).end();
    });
  });
  let hub: Hub;
  beforeAll(async () => {
    smtp.listen(0, '127.0.0.1');
    program.listen(0, '127.0.0.1');
    await Promise.all([once(smtp.server, 'listening'), once(program, 'listening')]);
    const store = await open();
    hub = await startTestHub({
      ...(store === null ? {} : { store }),
      seeds: false,
      prepare: async (opened) => {
        await put(opened, {
          nodes: [node('test/coop', 'Cooperative'), node('test/desk', 'ListeningPoint')],
          ties: [tie('COLLABORATES_WITH', 'test/coop', 'test/desk')],
        });
      },
      config: {
        delivery: {
          smtp: {
            url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
            from: 'avvisi@rete.example',
            requireTls: false,
          },
          publicUrl: 'http://localhost',
          allowLoopback: true,
        },
      },
    });
  });
  afterAll(async () => {
    await hub.close();
    await new Promise<void>((resolve) => smtp.close(resolve));
    program.close();
  });
  const asked = async (input: object) => (await ask<Outcome, object>(hub.address, add, { input })).outcome;
  const here = (link: string) => link.replace('http://localhost', hub.address);
  /** An alert as it is decided: this test is about what becomes of it. */
  const decide = async (name: string) => {
    const opportunity = node(`test/${name}`, 'Opportunity', {
      properties: { form: 'TRAINEESHIP', status: 'CLOSED' },
      references: { publisher: ['test/coop'] },
    });
    await put(hub.store, {
      nodes: [opportunity],
      alerts: [
        {
          id: `decided-${name}`,
          cause: 'OPPORTUNITY_PUBLISHED',
          subject: `test/${name}`,
          causedAt: null,
          day: '2026-11-24',
          recipients: [{ recipient: 'test/desk', reasons: [{ kind: 'ADDRESSED' }], path: null }],
        },
      ],
    });
  };

  it('sends mail to an address that was confirmed by the link sent to it, until one click ends it', async () => {
    await decide('before');
    const input = { subscriber: 'test/desk', form: 'EMAIL', address: 'sportello@comune.example' };
    const added = await asked(input);
    expect(added).toMatchObject({
      __typename: 'AlertChannelPayload',
      secret: null,
      channel: { status: 'UNCONFIRMED' },
    });
    expect(await asked(input)).toMatchObject({ refusal: 'CONFLICT' });
    const confirm = linkIn(await mails.take(), 'confirm');
    const page = await fetch(here(confirm));
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('sportello@comune.example'),
    ]);
    expect((await fetch(here(`${confirm}x`), { method: 'POST' })).status).toBe(404);
    // Opening the page did nothing.
    expect(await statusOf(hub, added.channel?.id)).toBe('UNCONFIRMED');
    expect((await fetch(here(confirm), { method: 'POST' })).status).toBe(200);
    expect((await fetch(here(confirm), { method: 'POST' })).status).toBe(200);
    await decide('after');
    const mail = await mails.take();
    expect(mail).toContain('test/after');
    expect(mail).not.toContain('test/before');
    const leave = linkIn(mail, 'unsubscribe');
    const click = await fetch(here(leave), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(click.status).toBe(200);
    expect(await statusOf(hub, added.channel?.id)).toBe('UNSUBSCRIBED');
  });

  it('sends webhooks that the secret verifies, which is told once, and shows how the channel stands', async () => {
    const address = `http://127.0.0.1:${(program.address() as AddressInfo).port}/hook`;
    expect(
      await asked({ subscriber: 'test/desk', form: 'WEBHOOK', address: 'https://10.0.0.1/' }),
    ).toMatchObject({
      refusal: 'INVALID',
    });
    const { secret, channel } = await asked({ subscriber: 'test/desk', form: 'WEBHOOK', address });
    await decide('hooked');
    const { headers, body } = await hooks.take();
    const key = Buffer.from(String(secret).slice('whsec_'.length), 'base64');
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    expect(JSON.parse(body)).toMatchObject({
      type: 'alert.opportunity_published',
      data: { id: 'decided-hooked', subject: { id: 'test/hooked', from: { id: 'test/coop' } } },
    });
    // What was unsubscribed gets nothing, and the webhook nothing twice.
    await decide('last');
    expect((await hooks.take()).body).toContain('decided-last');
    expect(mails.waiting()).toBe(0);
    const found = await ask<
      { actor: { alertChannels: { nodes: readonly { id: string; delivery: object }[] } } },
      object
    >(hub.address, channelsOf, { id: 'test/desk' });
    expect(found.actor.alertChannels.nodes.find(({ id }) => id === channel?.id)?.delivery).toMatchObject({
      waiting: 0,
      failures: 0,
      deadLetterCount: 0,
    });
  });
}

describe('deliveries (SQLite)', () => {
  tests(() => Promise.resolve(null));
});
describeOnNeo4j('deliveries (Neo4j)', (lease) => {
  tests(() => {
    const { uri, user, password, database } = lease();
    return openNeo4jStore({ uri, user, password, ...(database === undefined ? {} : { database }) });
  });
});

async function statusOf(hub: Hub, id: string | undefined): Promise<unknown> {
  const [state] = await hub.store.nodes(
    {
      principal: { name: 't', role: 'OPERATOR', organisations: [], programmes: [] },
      all: true,
      audiences: new Set(),
      key: '*',
    },
    [id ?? ''],
  );
  return state?.properties['status'];
}

function linkIn(mail: string, page: 'confirm' | 'unsubscribe'): string {
  const plain = mail.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return new RegExp(`http://localhost/channels/${page}\\?token=[\\w.-]+`, 'u').exec(plain)?.[0] ?? 'no link';
}

/** What comes in, taken one after the other by whoever waits for it. */
function inTurn<Item>() {
  const items: Item[] = [];
  const takers: ((item: Item) => void)[] = [];
  return {
    put: (item: Item) => {
      const taker = takers.shift();
      if (taker === undefined) items.push(item);
      else taker(item);
    },
    take: () =>
      new Promise<Item>((resolve) => {
        const [item] = items.splice(0, 1);
        if (item === undefined) takers.push(resolve);
        else resolve(item);
      }),
    waiting: () => items.length,
  };
}
