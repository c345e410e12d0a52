/** Mail over a real SMTP server on loopback: what arrives, and what each refusal is taken for. */
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { mailWriter } from '../../src/delivery/mail-text.js';
import type { Send } from '../../src/delivery/outgoing.js';
import { smtpSender } from '../../src/delivery/smtp-sender.js';
import { channelTokens } from '../../src/services/alert-channels/channel-tokens.js';
import { alert, channel, letter, never } from './things.js';

/** What the server answers, by stage; taken once each. */
let refusals: { rcpt: string[]; data: string[]; drops: number } = { rcpt: [], data: [], drops: 0 };
const mails: { readonly to: string; readonly raw: string }[] = [];

const failing = (text: string) =>
  Object.assign(new Error(text.slice(4)), { responseCode: Number(text.slice(0, 3)) });

const server = new SMTPServer({
  authOptional: true,
  logger: false,
  onRcptTo: (_address, _session, done) => {
    const refusal = refusals.rcpt.shift();
    done(refusal === undefined ? null : failing(refusal));
  },
  onData: (stream, session, done) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      mails.push({
        to: session.envelope.rcptTo.map(({ address }) => address).join(),
        raw: Buffer.concat(pieces).toString(),
      });
      if (refusals.drops > 0) {
        refusals.drops -= 1;
        for (const connection of server.connections) (connection as { close(): void }).close();
        return;
      }
      const refusal = refusals.data.shift();
      done(refusal === undefined ? null : failing(refusal));
    });
  },
});

describe('mail', () => {
  let send: Send;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    send = senderTo((server.server.address() as AddressInfo).port);
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
  beforeEach(() => {
    refusals = { rcpt: [], data: [], drops: 0 };
    mails.length = 0;
  });

  it('arrives in the language of the channel, in text and HTML, with a Message-ID and a way out by one click', async () => {
    expect(await send(channel(), letter(), never)).toEqual({ kind: 'DELIVERED' });
    const { to, raw } = mails[0] ?? { to: '', raw: '' };
    const mail = unfolded(raw);
    expect(to).toBe('sportello@comune.example');
    expect(header(mail, 'Message-ID')).toBe('<msg_1@rete.example>');
    expect(decoded(header(mail, 'Subject'))).toBe('Nuova opportunità: Tirocinio a');
    expect(header(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(header(mail, 'List-Unsubscribe')).toMatch(
      /^<https:\/\/rete\.example\/channels\/unsubscribe\?token=u\.[\w.-]+>$/u,
    );
    expect(header(mail, 'Auto-Submitted')).toBe('auto-generated');
    const text = bodyOf(raw, 'text/plain');
    expect(text).toContain('Scadenza: 2026-12-31');
    expect(text).toContain('Perché: Corrisponde al vostro filtro');
    expect(bodyOf(raw, 'text/html')).toContain('Cooperativa «Il Sole» &amp; figli');
    mails.length = 0;
    await send(channel({ language: 'EN' }), letter(), never);
    expect(decoded(header(unfolded(mails[0]?.raw ?? ''), 'Subject'))).toBe('New opportunity: Tirocinio a');
  });

  it('cannot be made to carry other headers or markup by what it is about', async () => {
    const title = 'Stage\r\nBcc: all@example.org\r\n\r\n<script>x</script>';
    await send(channel(), { kind: 'ALERT', id: 'msg_1', alert: alert('a', { title }) }, never);
    const raw = mails[0]?.raw ?? '';
    expect(header(unfolded(raw), 'Bcc')).toBe('');
    expect(mails[0]?.to).toBe('sportello@comune.example');
    expect(bodyOf(raw, 'text/html')).not.toContain('<script>');
  });

  it('of a digest tells how many there are; that which asks to confirm has no way out of what has not begun', async () => {
    await send(
      channel({ frequency: 'WEEKLY' }),
      { kind: 'DIGEST', id: 'msg_2', alerts: [alert('a'), alert('b')], more: 3 },
      never,
    );
    const digest = mails[0]?.raw ?? '';
    expect(decoded(header(unfolded(digest), 'Subject'))).toBe('5 avvisi della settimana');
    expect(bodyOf(digest, 'text/plain')).toContain('E altri 3.');
    await send(channel({ status: 'UNCONFIRMED' }), { kind: 'CONFIRMATION', id: 'msg_3' }, never);
    const asking = mails[1]?.raw ?? '';
    expect(header(unfolded(asking), 'List-Unsubscribe')).toBe('');
    expect(bodyOf(asking, 'text/plain')).toMatch(
      /https:\/\/rete\.example\/channels\/confirm\?token=c\.[\w.-]+/u,
    );
  });

  it('is over for an address that does not exist, and waits for one that is busy', async () => {
    refusals.rcpt = ['550 5.1.1 no such user', '450 4.2.1 try later', '550 5.7.1 relaying denied'];
    expect(await send(channel(), letter(), never)).toMatchObject({ kind: 'GONE' });
    expect(await send(channel(), letter(), never)).toMatchObject({
      kind: 'FAILED',
      message: expect.stringContaining('450') as unknown,
    });
    expect(await send(channel(), letter(), never)).toMatchObject({ kind: 'FAILED', isOurs: true });
    expect(await send(channel(), letter(), never)).toEqual({ kind: 'DELIVERED' });
  });

  it('that is refused for what it says is dead alone, and one that may be taken later is tried again', async () => {
    refusals.data = ['554 5.7.1 looks like spam', '451 4.3.0 later'];
    expect(await send(channel(), letter(), never)).toMatchObject({ kind: 'REFUSED' });
    expect(await send(channel(), letter(), never)).toMatchObject({ kind: 'FAILED', isOurs: true });
  });

  it('whose connection is cut after it was sent comes again under the same Message-ID', async () => {
    refusals.drops = 1;
    expect(await send(channel(), letter(), never)).toMatchObject({ kind: 'FAILED', isOurs: true });
    expect(await send(channel(), letter(), never)).toEqual({ kind: 'DELIVERED' });
    expect(mails.map(({ raw }) => header(unfolded(raw), 'Message-ID'))).toEqual([
      '<msg_1@rete.example>',
      '<msg_1@rete.example>',
    ]);
  });

  it('says nothing of the channel where the server is away, or will not encrypt', async () => {
    expect(await senderTo(1)(channel(), letter(), never)).toMatchObject({ kind: 'UNAVAILABLE' });
    const { port } = server.server.address() as AddressInfo;
    // The test certificate is nobody's: a connection that must be trusted is not made.
    expect(await senderTo(port, true)(channel(), letter(), never)).toMatchObject({ kind: 'UNAVAILABLE' });
    expect(mails).toEqual([]);
  });
});

function senderTo(port: number, requireTls = false): Send {
  const tokens = channelTokens(Buffer.from('key'));
  return smtpSender({
    settings: {
      url: `smtp://127.0.0.1:${port}${requireTls ? '' : '?ignoreTLS=true'}`,
      from: 'Rete Solidale <avvisi@rete.example>',
      requireTls,
    },
    write: mailWriter({ tokens, publicUrl: 'https://rete.example', now: () => 0 }),
    timeLimit: 5000,
  });
}

function unfolded(raw: string): string {
  return raw.replaceAll(/\r\n[ \t]+/gu, ' ');
}

function header(mail: string, name: string): string {
  const head = mail.slice(0, mail.indexOf('\r\n\r\n'));
  return new RegExp(`^${name}: (.*)$`, 'imu').exec(head)?.[1]?.trim() ?? '';
}

function decoded(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/gu, '?==?')
    .replaceAll(/=\?UTF-8\?(Q|B)\?(.*?)\?=/giu, (_, form: string, text: string) =>
      form.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : fromQuoted(text.replaceAll('_', ' ')),
    );
}

function bodyOf(raw: string, type: string): string {
  const part =
    raw.split(/\r\n--/u).find((each) => each.toLowerCase().includes(`content-type: ${type}`)) ?? '';
  const body = part.slice(part.indexOf('\r\n\r\n') + 4);
  if (/content-transfer-encoding: base64/iu.test(part)) return Buffer.from(body, 'base64').toString();
  return fromQuoted(body.replaceAll('=\r\n', ''));
}

function fromQuoted(text: string): string {
  return Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString(/=[0-9A-F]{2}/u.test(text) ? 'utf8' : 'latin1');
}
