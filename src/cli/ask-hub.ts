/** Has a command done by the hub that holds the data. */
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { GivenFile } from '../services/load.js';
import type { FromCommand } from './hub-messages.js';
import { fromHub, linesOf, pieceSize, socketPath } from './hub-messages.js';
import type { CommandOutput, StoreRequest } from './store-command.js';
import { exitCodes } from './terminal.js';

/** The exit code; null where no hub listens. */
export async function askHub(
  dataFolder: string,
  request: StoreRequest,
  files: readonly GivenFile[],
  output: CommandOutput,
): Promise<number | null> {
  const socket = await connected(socketPath(dataFolder));
  if (socket === null) return null;
  socket.setEncoding('utf8');
  // A hub that goes away is told below, by the end of its lines.
  socket.on('error', () => undefined);
  try {
    const sent = send(socket, request, files);
    for await (const line of linesOf(socket as AsyncIterable<string>)) {
      const message = fromHub.parse(JSON.parse(line));
      if ('exit' in message) return message.exit;
      if ('print' in message) output.print(message.print);
      else if ('complain' in message) output.complain(message.complain);
      else await output.write(Buffer.from(message.bytes, 'base64'));
    }
    await sent;
  } finally {
    socket.destroy();
  }
  output.complain('The hub went away before the command was done; what it had written by then stays.');
  return exitCodes.problems;
}

async function connected(path: string): Promise<Socket | null> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return socket;
  } catch {
    return null;
  }
}

async function send(socket: Socket, request: StoreRequest, files: readonly GivenFile[]): Promise<void> {
  const say = async (message: FromCommand): Promise<void> => {
    if (socket.destroyed || socket.write(`${JSON.stringify(message)}\n`)) return;
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  };
  await say({ ask: request });
  for (const { name, bytes } of files) {
    await say({ file: name });
    for (let start = 0; start < bytes.length; start += pieceSize) {
      const piece = Buffer.from(bytes.subarray(start, start + pieceSize));
      await say({ bytes: piece.toString('base64') });
    }
  }
  await say({ go: true });
}
