/** Sends mail over SMTP: one connection for each mail, and a judgement of every answer that says whom it is about. */
import { createTransport } from 'nodemailer';
import type { Channel } from '../services/alert-channels/channel.js';
import type { Letter, Send, SendOutcome } from './outgoing.js';
import type { MailText } from './mail-text.js';

export interface SmtpSettings {
  /** `smtp://…` or `smtps://…`, with the port, and the user and password where there are. */
  readonly url: string;
  /** The sender: an address, or a name with an address in angle brackets. */
  readonly from: string;
  /** Whether to send nothing over a connection that cannot be encrypted. */
  readonly requireTls: boolean;
}

export interface SmtpSenderDeps {
  readonly settings: SmtpSettings;
  readonly write: (channel: Channel, letter: Letter) => MailText;
  /** Milliseconds for each of: connecting, being greeted, and any silence after that. */
  readonly timeLimit: number;
}

export function smtpSender({ settings, write, timeLimit }: SmtpSenderDeps): Send {
  const transport = createTransport({
    url: settings.url,
    requireTLS: settings.requireTls,
    connectionTimeout: timeLimit,
    greetingTimeout: timeLimit,
    socketTimeout: timeLimit,
    // What is sent was written here: no part of it is to be read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (channel, letter, signal) => {
    const { subject, text, html, headers } = write(channel, letter);
    try {
      await transport.sendMail({
        from: settings.from,
        to: { name: '', address: channel.address },
        messageId: messageId(letter, settings.from),
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
        signal,
      });
      return { kind: 'DELIVERED' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

/** The same for every attempt. */
function messageId({ id }: Letter, from: string): string {
  return `<${id}@${/@([^\s<>]+)>?$/u.exec(from)?.[1] ?? 'localhost'}>`;
}

function outcomeOf(error: unknown): SendOutcome {
  if (!(error instanceof Error)) return { kind: 'UNAVAILABLE', message: String(error) };
  const { code, command, responseCode, response } = error as SmtpError;
  const message = response ?? error.message;
  // The server went away in the middle of it, and may have taken it or not.
  if (code === 'ECONNECTION') return { kind: 'FAILED', message: 'the connection was closed', isOurs: true };
  if (responseCode === undefined) return { kind: 'UNAVAILABLE', message: code ?? message };
  const isPermanent = responseCode >= 500;
  if (command === 'RCPT TO') {
    if (!isPermanent) return { kind: 'FAILED', message };
    // 5.7: the server may not pass it on, which is between it and us (RFC 3463).
    return /^5\d\d[ -]5\.7\./u.test(message)
      ? { kind: 'FAILED', message, isOurs: true }
      : { kind: 'GONE', message };
  }
  if (command === 'DATA') {
    return isPermanent ? { kind: 'REFUSED', message } : { kind: 'FAILED', message, isOurs: true };
  }
  return { kind: 'UNAVAILABLE', message };
}

/** What nodemailer says of a failure. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  /** Of the server's answer, where there was one. */
  readonly responseCode?: number;
  readonly response?: string;
}
