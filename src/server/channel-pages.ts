/**
 * The pages that mails lead to. A link is all that is needed: GET shows what it would do and does nothing, since programs that look for
 * harmful mail open every link; POST does it. That of unsubscribing is the one click of RFC 8058.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Channel } from '../services/alert-channels/channel.js';
import { publicPaths } from '../services/alert-channels/public-paths.js';
import {
  channelOfLink,
  confirmAlertChannel,
  unsubscribeAlertChannel,
} from '../services/commands/alert-channels/by-link.js';
import type { ChannelDeps } from '../services/commands/alert-channels/channel-deps.js';
import type { CommandResult } from '../services/commands/command.js';

interface Words {
  readonly it: string;
  readonly en: string;
}

interface Page {
  readonly path: string;
  readonly asks: (channel: Channel) => Words;
  readonly button: Words;
  readonly done: Words;
  readonly act: (deps: ChannelDeps, token: string) => Promise<CommandResult>;
}

const pages: readonly Page[] = [
  {
    path: publicPaths.confirm,
    asks: ({ address }) => ({
      it: `Ricevere a ${address} gli avvisi di Rete Solidale?`,
      en: `Receive the alerts of Rete Solidale at ${address}?`,
    }),
    button: { it: 'Confermo', en: 'I confirm' },
    done: { it: "L'indirizzo è confermato.", en: 'The address is confirmed.' },
    act: (deps, token) => confirmAlertChannel(deps, token, {}),
  },
  {
    path: publicPaths.unsubscribe,
    asks: ({ address }) => ({
      it: `Non ricevere più a ${address} gli avvisi di Rete Solidale?`,
      en: `Receive the alerts of Rete Solidale at ${address} no more?`,
    }),
    button: { it: 'Non voglio più riceverli', en: 'Send me no more' },
    done: { it: 'Non arriverà altro.', en: 'Nothing else will come.' },
    act: (deps, token) => unsubscribeAlertChannel(deps, token, {}),
  },
];

const unknownLink: Words = {
  it: 'Questo collegamento non vale, o non vale più.',
  en: 'This link is not valid, or no longer.',
};

export async function serveChannelPages(server: FastifyInstance, deps: ChannelDeps): Promise<void> {
  await server.register((scope, _options, ready) => {
    // Whatever a form or a mail program sends along says nothing: the address has it all.
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'string' },
      (_request, _body, done) => done(null, null),
    );
    for (const page of pages) {
      scope.get(page.path, async (request, reply) => {
        const channel = await channelOfLink(deps, tokenOf(request));
        if (channel === null) return show(reply.code(404), both(unknownLink));
        const say = inLanguageOf(channel);
        return show(reply, `${paragraph(say(page.asks(channel)))}${form(say(page.button))}`);
      });
      scope.post(page.path, async (request, reply) => {
        const token = tokenOf(request);
        const done = await page.act(deps, token);
        if (!done.ok) return show(reply.code(done.kind === 'UNKNOWN' ? 404 : 409), both(unknownLink));
        const channel = await channelOfLink(deps, token);
        const text = channel === null ? both(page.done) : paragraph(inLanguageOf(channel)(page.done));
        return show(reply, text);
      });
    }
    ready();
  });
}

function tokenOf({ query }: FastifyRequest): string {
  const { token } = query as { readonly token?: unknown };
  return typeof token === 'string' ? token : '';
}

function inLanguageOf({ language }: Channel): (words: Words) => string {
  return (words) => (language === 'IT' ? words.it : words.en);
}

function both({ it, en }: Words): string {
  return `${paragraph(it)}${paragraph(en)}`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

/** Posts to its own address, token and all. */
function form(button: string): string {
  return `<form method="post"><button>${escaped(button)}</button></form>`;
}

function show(reply: FastifyReply, body: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
    .send(
      `<!doctype html>\n<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rete Solidale</title></head><body>${body}</body></html>\n`,
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
