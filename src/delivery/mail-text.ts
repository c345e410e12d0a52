/** What mails say, in the language of the channel: plain text, and the same as simple HTML. */
import { publicPaths } from '../services/alert-channels/public-paths.js';
import type { Channel } from '../services/alert-channels/channel.js';
import type { ChannelTokens } from '../services/alert-channels/channel-tokens.js';
import type { AlertContent, Letter, Words } from './outgoing.js';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface MailTextDeps {
  readonly tokens: Pick<ChannelTokens, 'confirmation' | 'unsubscription'>;
  /** Where the hub is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Milliseconds for which a request to confirm an address can be answered. */
export const confirmationTime = 7 * 86_400_000;

export function mailWriter(deps: MailTextDeps): (channel: Channel, letter: Letter) => MailText {
  return (channel, letter) => {
    const say = (words: Words) => (channel.language === 'IT' ? words.it : words.en);
    if (letter.kind === 'CONFIRMATION') return confirmation(channel, say, deps);
    const { tokens, publicUrl } = deps;
    const leave = `${publicUrl}${publicPaths.unsubscribe}?token=${tokens.unsubscription(channel.id)}`;
    const alerts = letter.kind === 'ALERT' ? [letter.alert] : letter.alerts;
    const more = letter.kind === 'ALERT' ? 0 : letter.more;
    const subject =
      letter.kind === 'ALERT' ? headline(letter.alert, say) : digestTitle(channel, alerts.length + more, say);
    const rest = more === 0 ? [] : [say({ it: `E altri ${more}.`, en: `And ${more} more.` })];
    const foot = [
      say({
        it: 'Riceve questo messaggio perché la sua organizzazione ha chiesto gli avvisi di Rete Solidale.',
        en: 'You receive this because your organisation asked for the alerts of Rete Solidale.',
      }),
      `${say({ it: 'Per non riceverne più', en: 'To receive no more' })}: ${leave}`,
    ];
    return {
      subject,
      ...bodies(subject, [...alerts.map((alert) => linesOf(alert, say)), rest, foot]),
      // One click, by RFC 8058: whoever shows the mail may post there without asking anything.
      headers: { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    };
  };
}

function confirmation(
  channel: Channel,
  say: (words: Words) => string,
  { tokens, publicUrl, now }: MailTextDeps,
): MailText {
  const token = tokens.confirmation(channel, now() + confirmationTime);
  const subject = say({ it: 'Confermi questo indirizzo', en: 'Please confirm this address' });
  const lines = [
    say({
      it: 'Qualcuno ha chiesto che gli avvisi di Rete Solidale per la sua organizzazione arrivino a questo indirizzo.',
      en: 'Somebody asked that the alerts of Rete Solidale for your organisation be sent to this address.',
    }),
    `${say({ it: 'Per riceverli, confermi entro sette giorni', en: 'To receive them, confirm within seven days' })}: ${publicUrl}${publicPaths.confirm}?token=${token}`,
    say({
      it: 'Se non sa di che si tratta, non faccia nulla: non arriverà altro.',
      en: 'If you know nothing of it, do nothing: nothing else will come.',
    }),
  ];
  return { subject, ...bodies(subject, [lines]), headers: {} };
}

function digestTitle({ frequency }: Channel, count: number, say: (words: Words) => string): string {
  const often =
    frequency === 'WEEKLY'
      ? { it: 'della settimana', en: 'of the week' }
      : { it: 'del giorno', en: 'of the day' };
  return count === 1
    ? say({ it: `Un avviso ${often.it}`, en: `One alert ${often.en}` })
    : say({ it: `${count} avvisi ${often.it}`, en: `${count} alerts ${often.en}` });
}

/** What each cause is called; one that is not here is called by what it is about. */
const causes: Readonly<Record<string, Words>> = {
  OPPORTUNITY_PUBLISHED: { it: 'Nuova opportunità', en: 'New opportunity' },
  OPPORTUNITY_CHANGED: { it: 'Opportunità modificata', en: 'Opportunity changed' },
  OPPORTUNITY_FILLED: { it: 'Opportunità coperta', en: 'Opportunity filled' },
  OPPORTUNITY_WITHDRAWN: { it: 'Opportunità ritirata', en: 'Opportunity withdrawn' },
  DEADLINE_NEAR: { it: 'Scadenza vicina', en: 'Deadline near' },
  INVITATION: { it: 'Invito', en: 'Invitation' },
  OBLIGATION_DUE: { it: 'Impegno in scadenza', en: 'Obligation due' },
};

function headline({ cause, subject }: AlertContent, say: (words: Words) => string): string {
  const called = say(causes[cause] ?? { it: 'Avviso', en: 'Alert' });
  const about = subject.title ?? (subject.form === null ? null : say(subject.form));
  return about === null ? called : `${called}: ${about}`;
}

function linesOf(alert: AlertContent, say: (words: Words) => string): readonly string[] {
  const { subject, reason } = alert;
  const labelled = (label: Words, value: string | null) =>
    value === null || value === '' ? [] : [`${say(label)}: ${value}`];
  return [
    headline(alert, say),
    ...labelled({ it: 'Tipo', en: 'Form' }, subject.form === null ? null : say(subject.form)),
    ...labelled({ it: 'Da', en: 'From' }, subject.from?.name ?? null),
    ...labelled({ it: 'Dove', en: 'Where' }, subject.where.map(({ name }) => name).join(', ')),
    ...labelled({ it: 'Scadenza', en: 'Deadline' }, subject.deadline),
    ...labelled({ it: 'Perché', en: 'Why' }, say(reason)),
  ];
}

function bodies(
  title: string,
  paragraphs: readonly (readonly string[])[],
): { readonly text: string; readonly html: string } {
  const filled = paragraphs.filter((lines) => lines.length > 0);
  const text = filled.map((lines) => lines.join('\n')).join('\n\n');
  const html = filled.map((lines) => `<p>${lines.map(htmlOf).join('<br>\n')}</p>`).join('\n');
  return {
    text: `${text}\n`,
    html: `<!doctype html>\n<html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>\n${html}\n</body></html>\n`,
  };
}

/** A line whose last word is an address becomes a link. */
function htmlOf(line: string): string {
  const [, before, link] = /^(.*: )(https?:\/\/\S+)$/u.exec(line) ?? [];
  if (before === undefined || link === undefined) return escaped(line);
  return `${escaped(before)}<a href="${escaped(link)}">${escaped(link)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
