/** Where the hub may be made to talk to: the public internet, however an address is written. */
import { describe, expect, it } from 'vitest';
import { guardedLookup } from '../../src/delivery/guarded-lookup.js';
import { channelTokens } from '../../src/services/alert-channels/channel-tokens.js';
import type { Channel } from '../../src/services/alert-channels/channel.js';
import { mailProblem, webhookProblem } from '../../src/services/alert-channels/check-address.js';
import { isPublicAddress } from '../../src/services/alert-channels/public-address.js';

const internal = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.8.8.8',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:db8::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  '::7f00:1',
  '4000::1',
  'no address',
];

describe('addresses', () => {
  it('of the inside are told from those of the outside', () => {
    expect(internal.filter(isPublicAddress)).toEqual([]);
    const outside = ['8.8.8.8', '151.101.1.69', '2001:4860:4860::8888', '2a00:1450:4002::1'];
    expect(outside.filter(isPublicAddress)).toEqual(outside);
  });

  it('of webhooks are public and https, however the inside is written', () => {
    const strict = { allowLoopback: false };
    const refused = [
      'http://hooks.example.org/',
      'https://localhost/',
      'https://hub.localhost/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://169.254.169.254/latest',
      'https://user:word@hooks.example.org/',
      'https://hooks.example.org/#part',
      'https://intranet/',
      'ftp://hooks.example.org/',
      'no address',
      `https://hooks.example.org/${'x'.repeat(1000)}`,
    ];
    expect(refused.filter((address) => webhookProblem(address, strict) === null)).toEqual([]);
    expect(webhookProblem('https://hooks.example.org:8443/alerts?of=us', strict)).toBeNull();
    expect(webhookProblem('http://127.0.0.1:9/', { allowLoopback: true })).toBeNull();
    expect(webhookProblem('http://10.0.0.1/', { allowLoopback: true })).not.toBeNull();
  });

  it('of mail are one address and nothing that could be read as more', () => {
    const refused = [
      'a@b',
      'a b@c.it',
      'a@b.it, c@d.it',
      'A <a@b.it>',
      'a@b.it\r\nBcc: c@d.it',
      'a@-b.it',
      '@b.it',
      '"a"@b.it',
    ];
    expect(refused.filter((address) => mailProblem(address) === null)).toEqual([]);
    expect(mailProblem('sportello.lavoro+avvisi@comune.casalecchio-di-reno.bo.it')).toBeNull();
  });

  it('of a name are looked up once and all judged: one inside among them is enough to refuse', () => {
    const looked = (addresses: readonly string[], allowLoopback = false) =>
      new Promise<string>((resolve) => {
        const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        const lookup = guardedLookup(allowLoopback, (_host, done) => done(null, found));
        lookup('hooks.example.org', { all: true }, (error, given) =>
          resolve(error === null ? JSON.stringify(given) : error.message),
        );
      });
    return Promise.all([
      expect(looked(['8.8.8.8', '10.0.0.1'])).resolves.toBe(
        'expected hooks.example.org to have public addresses only',
      ),
      expect(looked([])).resolves.toContain('expected'),
      expect(looked(['8.8.8.8'])).resolves.toContain('8.8.8.8'),
      expect(looked(['127.0.0.1'])).resolves.toContain('expected'),
      expect(looked(['127.0.0.1'], true)).resolves.toContain('127.0.0.1'),
    ]);
  });
});

describe('tokens', () => {
  const channel: Channel = {
    id: 'x/y',
    subscriber: 'x/a',
    form: 'EMAIL',
    address: 'a@b.it',
    frequency: 'AT_ONCE',
    language: 'IT',
    status: 'UNCONFIRMED',
    confirmedAddress: null,
    secretVersion: 0,
    secretSince: null,
  };
  const tokens = channelTokens(Buffer.from('key'));

  it('confirm one address of one channel for a while, and are not to be had from others', () => {
    const token = tokens.confirmation(channel, 1000);
    expect(tokens.channelIn(token)).toBe('x/y');
    expect(tokens.confirms(token, channel, 1000)).toBe('YES');
    expect(tokens.confirms(token, channel, 1001)).toBe('EXPIRED');
    expect(tokens.confirms(token, { ...channel, address: 'c@d.it' }, 1)).toBe('NO');
    expect(tokens.confirms(token, { ...channel, id: 'x/z' }, 1)).toBe('NO');
    const later = token.replace(`.${(1000).toString(36)}.`, `.${(9000).toString(36)}.`);
    expect(tokens.confirms(later, channel, 1)).toBe('NO');
    expect(channelTokens(Buffer.from('other')).confirms(token, channel, 1)).toBe('NO');
    expect(tokens.unsubscribes(token, 'x/y')).toBe(false);
    expect(tokens.confirms(tokens.unsubscription('x/y'), channel, 0)).toBe('NO');
    for (const rubbish of ['', '.', 'c.eC95.zz.a', 'u']) {
      expect(tokens.confirms(rubbish, channel, 0)).toBe('NO');
      expect(tokens.unsubscribes(rubbish, 'x/y')).toBe(false);
    }
  });

  it('secrets of webhooks are 32 bytes, of each channel and version another', () => {
    const secrets = [
      tokens.webhookSecret('x/y', 0),
      tokens.webhookSecret('x/y', 1),
      tokens.webhookSecret('x/z', 0),
    ];
    expect(new Set(secrets).size).toBe(3);
    for (const secret of secrets) {
      expect(secret).toMatch(/^whsec_/u);
      expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
    }
  });
});
