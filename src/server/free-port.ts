/** Whether the hub can listen where it was told to, and why not. */
import { createServer } from 'node:net';

/** Where to listen. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
}

/**
 * Rejects with `ListenError` where the hub could not listen there now. Asked before a store is opened, so that a hub which
 * cannot start leaves nothing behind.
 */
export async function requireFreePort(options: ListenOptions): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ host: options.host, port: options.port }, resolve);
    });
  } catch (error) {
    throw listenError(error, options);
  }
  await new Promise<void>((resolve) => {
    probe.close(() => resolve());
  });
}

/** Why the hub cannot listen where it was told to. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** The failure of listening there, in words where it is one of those people meet. */
export function listenError(error: unknown, options: ListenOptions): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const where = `${options.host}:${options.port}`;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `expected a free port, but something listens on ${where} already; stop it or set RETE_PORT`,
    EACCES: `expected a port this user may open, but ${where} is refused; set RETE_PORT to 1024 or more`,
    EADDRNOTAVAIL: `expected an address of this machine, found ${options.host}; set RETE_HOST`,
    ENOTFOUND: `expected an address of this machine, found ${options.host}; set RETE_HOST`,
  };
  const message = reasons[code];
  return message === undefined
    ? error instanceof Error
      ? error
      : new Error(String(error))
    : new ListenError(message, { cause: error });
}
