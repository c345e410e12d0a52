/** The hub's side: takes commands from the user it runs as, and does them on its own store while it goes on serving. */
import { once } from 'node:events';
import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { join } from 'node:path';
import { StoreError } from '../model/failure.js';
import type { GivenFile } from '../services/load.js';
import type { Store } from '../store/store.js';
import type { FromHub } from './hub-messages.js';
import { fromCommand, linesOf, longestLine, pieceSize, socketPath } from './hub-messages.js';
import type { CommandOutput, StoreRequest } from './store-command.js';
import { runOnStore } from './store-command.js';
import { exitCodes } from './terminal.js';

export interface CommandSocket {
  /** Takes no more commands, and lets those under way finish. */
  readonly close: () => Promise<void>;
}

/** All files of one command. */
const mostBytes = 512 * 1024 * 1024;
const mostConnections = 8;
/** How long a command may keep silent before it has asked. */
const patience = 30_000;

/** Listens in the data folder, whose lock the caller holds: a socket that is there is one that a crash has left. Rejects where it cannot. */
export async function openCommandSocket(dataFolder: string, store: Store): Promise<CommandSocket> {
  const underWay = new Set<Promise<void>>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const done = serve(socket, store)
      .catch(() => undefined)
      .finally(() => {
        underWay.delete(done);
        socket.destroy();
      });
    underWay.add(done);
  });
  server.maxConnections = mostConnections;
  const path = socketPath(dataFolder);
  await listen(server, dataFolder, path);
  server.unref();
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if (process.platform !== 'win32') rmSync(path, { force: true });
      await Promise.all(underWay);
      await closed;
    },
  };
}

/** Made where nobody else may look, and moved when only its user may open it: it is never there with other rights. */
async function listen(server: Server, dataFolder: string, path: string): Promise<void> {
  if (process.platform === 'win32') {
    server.listen(path);
    await once(server, 'listening');
    return;
  }
  const folder = mkdtempSync(join(dataFolder, '.s'));
  try {
    const fresh = join(folder, 's');
    server.listen(fresh);
    await once(server, 'listening');
    chmodSync(fresh, 0o600);
    renameSync(fresh, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serve(socket: Socket, store: Store): Promise<void> {
  socket.setEncoding('utf8');
  socket.on('error', () => undefined);
  const say = async (message: FromHub): Promise<void> => {
    if (socket.destroyed) throw new Error('the command went away');
    if (!socket.write(`${JSON.stringify(message)}\n`))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  };
  const asked = await readAsked(socket);
  if (typeof asked === 'string') {
    await say({ complain: `The hub refuses what it was sent: ${asked}` });
    await say({ exit: exitCodes.usage });
  } else {
    const code = await run(store, asked, say);
    await say({ exit: code });
  }
  socket.end();
}

interface Asked {
  readonly request: StoreRequest;
  readonly files: readonly GivenFile[];
}

/** What is asked, or what is wrong with it. */
async function readAsked(socket: Socket): Promise<Asked | string> {
  const files: { name: string; pieces: Buffer[] }[] = [];
  let request: StoreRequest | null = null;
  let size = 0;
  socket.setTimeout(patience, () => socket.destroy());
  const lines = linesOf(socket.iterator({ destroyOnReturn: false }) as AsyncIterable<string>);
  for await (const line of lines) {
    if (line.length > longestLine) return `a line of more than ${longestLine} characters`;
    const message = fromCommand.safeParse(parsed(line));
    if (!message.success) return 'a line that is no message of a command';
    const { data } = message;
    if ('ask' in data) {
      if (request !== null) return 'a second question';
      request = data.ask;
    } else if (request === null) {
      return 'a message before the question';
    } else if ('file' in data) {
      files.push({ name: data.file, pieces: [] });
    } else if ('bytes' in data) {
      const piece = Buffer.from(data.bytes, 'base64');
      size += piece.length;
      if (size > mostBytes) return `files of more than ${mostBytes} bytes`;
      const file = files.at(-1);
      if (file === undefined) return 'bytes of no file';
      file.pieces.push(piece);
    } else {
      socket.setTimeout(0);
      return { request, files: files.map(({ name, pieces }) => ({ name, bytes: Buffer.concat(pieces) })) };
    }
  }
  return 'an end before the question was asked';
}

async function run(
  store: Store,
  { request, files }: Asked,
  say: (message: FromHub) => Promise<void>,
): Promise<number> {
  // Lines are few; nobody waits until they are taken.
  const tell = (message: FromHub): void => void say(message).catch(() => undefined);
  const output: CommandOutput = {
    print: (line) => tell({ print: line }),
    complain: (line) => tell({ complain: line }),
    write: async (bytes) => {
      for (let start = 0; start < bytes.length; start += pieceSize) {
        const piece = Buffer.from(bytes.subarray(start, start + pieceSize));
        await say({ bytes: piece.toString('base64') });
      }
    },
  };
  try {
    return await runOnStore(store, request, files, output);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    output.complain(error.message);
    return exitCodes.problems;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
