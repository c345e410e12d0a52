/**
 * What goes over a hub's command socket: lines of JSON. A command sends what it asks, the files it was given, and that this is
 * all; the hub sends lines for its two outputs, bytes of the file that the command makes, and last the exit code.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { storeRequest } from './store-command.js';

/** A line may be no longer: bytes come in pieces. */
export const longestLine = 4_000_000;
/** Bytes of a piece, so that its line, which is a third longer, fits. */
export const pieceSize = 1_000_000;

export const fromCommand = z.union([
  z.strictObject({ ask: storeRequest }),
  z.strictObject({ file: z.string().min(1).max(4096) }),
  z.strictObject({ bytes: z.base64() }),
  z.strictObject({ go: z.literal(true) }),
]);
export type FromCommand = z.infer<typeof fromCommand>;

export const fromHub = z.union([
  z.strictObject({ print: z.string() }),
  z.strictObject({ complain: z.string() }),
  z.strictObject({ bytes: z.base64() }),
  z.strictObject({ exit: z.number().int() }),
]);
export type FromHub = z.infer<typeof fromHub>;

/** Where a hub's socket is. */
export function socketPath(dataFolder: string): string {
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\rete-${Buffer.from(dataFolder).toString('hex').slice(-200)}`
    : join(dataFolder, 'hub.sock');
}

/** The lines of a stream of text. Ends, as if it were the end, at one that is too long. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line;
    if (rest.length > longestLine) {
      yield rest;
      return;
    }
  }
}
