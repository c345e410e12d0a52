/** The settings of what goes out: all that mail needs, or none of it. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

const whole = {
  RETE_SMTP_URL: 'smtp://mail.example.org:587',
  RETE_MAIL_FROM: 'Rete Solidale <avvisi@example.org>',
  RETE_PUBLIC_URL: 'https://rete.example.org',
};

function read(variables: Readonly<Record<string, string>>) {
  const config = readConfig(variables);
  return config.ok ? config.value : config.message;
}

describe('settings of deliveries', () => {
  it('send no mail and lead nowhere inside where nothing is said', () => {
    expect(read({})).toMatchObject({ delivery: { smtp: null, publicUrl: null, allowLoopback: false } });
  });

  it('put user and password into the address, whatever is in them, and ask for encryption', () => {
    expect(read({ ...whole, RETE_SMTP_USER: 'a@b', RETE_SMTP_PASSWORD: 'p:/w' })).toMatchObject({
      delivery: { smtp: { url: 'smtp://a%40b:p%3A%2Fw@mail.example.org:587', requireTls: true } },
    });
  });

  it('let in by the name and the pages under which the hub is reached from outside', () => {
    expect(read(whole)).toMatchObject({
      allowedHosts: ['rete.example.org'],
      allowedOrigins: ['https://rete.example.org'],
    });
  });

  it('are refused in part, and never shown with a password', () => {
    const { RETE_MAIL_FROM: _, ...without } = whole;
    expect(read(without)).toContain('RETE_MAIL_FROM');
    expect(read({ ...whole, RETE_SMTP_USER: 'a' })).toContain('RETE_SMTP_PASSWORD');
    const inside = read({ ...whole, RETE_SMTP_URL: 'smtp://user:hidden@mail.example.org' });
    expect(inside).toContain('RETE_SMTP_URL');
    expect(inside).not.toContain('hidden');
    expect(read({ ...whole, RETE_MAIL_FROM: 'a@b.it\r\nBcc: c@d.it' })).toContain('RETE_MAIL_FROM');
    expect(read({ ...whole, RETE_PUBLIC_URL: 'https://rete.example.org/path' })).toContain('RETE_PUBLIC_URL');
  });
});
