/**
 * A process of subscribers, each on a socket of its own. It is given, over IPC, its recipients with the counts of alerts after which each
 * breaks its connection, and how many are expected; it tells when all listen, and what each has got. After the last it comes back once more
 * with its cursor, to get nothing but word that there is nothing.
 */
import { WebSocket } from 'ws';

export interface Task {
  readonly recipients: readonly {
    readonly id: string;
    readonly breaks: readonly number[];
    readonly expected: number;
  }[];
}

export interface Told {
  readonly recipient: string;
  /** Names of the opportunities, as they came. */
  readonly names: readonly string[];
}

export type FromSubscribers =
  | { readonly need: number }
  | { readonly listening: true }
  | { readonly told: readonly Told[] };

interface News {
  readonly type: string;
  readonly payload?: {
    readonly data?: {
      readonly alerts: { readonly cursor: string; readonly opportunity?: { readonly name: string } };
    } | null;
  };
}

const query = `subscription ($for: ID!, $after: String) {
  alerts(for: $for, after: $after) { ... on Alert { cursor opportunity { name } } ... on AlertProgress { cursor } }
}`;

const waiting = new Map<number, (address: string) => void>();
let needs = 0;
const send = (message: FromSubscribers): void => void process.send?.(message);
/** Where the hub listens, once it does. */
const address = (): Promise<string> =>
  new Promise((resolve) => {
    waiting.set(++needs, resolve);
    send({ need: needs });
  });

process.on('message', (message: Task | { readonly need: number; readonly address: string }) => {
  if ('address' in message) waiting.get(message.need)?.(message.address);
  else void run(message);
});

async function run({ recipients }: Task): Promise<void> {
  let listening = 0;
  const told = await Promise.all(
    recipients.map((recipient) =>
      follow(recipient, () => {
        if (++listening === recipients.length) send({ listening: true });
      }),
    ),
  );
  send({ told });
  process.disconnect();
}

async function follow(
  { id, breaks, expected }: Task['recipients'][number],
  onListening: () => void,
): Promise<Told> {
  const names: string[] = [];
  let cursor: string | null = null;
  let isLast = false;
  for (;;) {
    const socket = new WebSocket(
      `${(await address()).replace(/^http/u, 'ws')}/graphql`,
      'graphql-transport-ws',
    );
    const done = await new Promise<boolean>((resolve) => {
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(false));
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.on('message', (data) => {
        const { type, payload } = JSON.parse((data as Buffer).toString()) as News;
        if (type === 'connection_ack') {
          const variables = { for: id, after: cursor };
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
        }
        if (type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
        const news = payload?.data?.alerts;
        if (type !== 'next' || news === undefined) return;
        if (cursor === null) onListening();
        cursor = news.cursor;
        if (news.opportunity === undefined) {
          if (isLast) resolve(true);
          return;
        }
        names.push(news.opportunity.name);
        isLast = names.length >= expected;
        if (isLast || breaks.includes(names.length)) socket.terminate();
      });
    });
    socket.terminate();
    if (done) return { recipient: id, names };
  }
}
