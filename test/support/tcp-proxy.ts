/** A TCP proxy whose connections can be cut, held up, or cut between a commit and its reply. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Breaks all connections and takes no new ones, until `restore`. */
  cut(): void;
  /** Takes connections and what they send, and passes nothing on, until `restore`. */
  silence(): void;
  restore(): void;
  /** Passes everything on so many milliseconds later. */
  delay(milliseconds: number): void;
  /** Breaks the next connection that commits, when the server has replied and before the client hears of it. */
  cutNextCommitReply(): void;
  /** Breaks the next connection by which this is sent, in one piece, when the server has replied and before the client hears of it. */
  cutReplyTo(sent: string): void;
  /** How many replies have been cut. */
  readonly repliesCut: () => number;
  close(): Promise<void>;
}

/** Bolt's COMMIT: a chunk of two bytes, the structure's head and its signature, then the end of the message. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let state: 'OPEN' | 'CUT' | 'SILENT' = 'OPEN';
  let lag = 0;
  const awaited = new Set<Buffer>();
  let repliesCut = 0;

  const server = createServer((client) => {
    if (state === 'CUT') {
      client.destroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    let doomed = false;
    const breakBoth = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', breakBoth);
      socket.on('close', () => {
        sockets.delete(socket);
        breakBoth();
      });
    }
    const pass = (to: Socket, chunk: Buffer): void => {
      if (state === 'SILENT') return;
      if (lag === 0) to.write(chunk);
      else setTimeout(() => to.destroyed || to.write(chunk), lag);
    };
    client.on('data', (chunk) => {
      for (const sent of awaited) {
        if (!chunk.includes(sent)) continue;
        awaited.delete(sent);
        doomed = true;
      }
      pass(upstream, chunk);
    });
    upstream.on('data', (chunk) => {
      if (!doomed) {
        pass(client, chunk);
        return;
      }
      repliesCut++;
      breakBoth();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };

  return {
    port: address.port,
    cut: () => {
      state = 'CUT';
      breakAll();
    },
    silence: () => {
      state = 'SILENT';
    },
    restore: () => {
      state = 'OPEN';
    },
    delay: (milliseconds) => {
      lag = milliseconds;
    },
    cutNextCommitReply: () => {
      awaited.add(commit);
    },
    cutReplyTo: (sent) => {
      awaited.add(Buffer.from(sent));
    },
    repliesCut: () => repliesCut,
    close: async () => {
      server.close();
      breakAll();
      await once(server, 'close');
    },
  };
}
