/** A hub in a process of its own, which can be killed at any moment and starts again. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

export interface HubProcess {
  /** Where it listens; waits while it starts. Rejects where it could not. */
  readonly address: () => Promise<string>;
  /** Ends it at once, whatever it is doing, and starts another on the same data; resolves when the old one is gone. */
  readonly kill: () => Promise<void>;
  /** Ends it as a person would. */
  readonly stop: () => Promise<void>;
}

export interface HubProcessOptions {
  /** Of its modules. */
  readonly program: string;
  /** As for `rete serve`; the packaged networks are not loaded. */
  readonly environment: Readonly<Record<string, string>>;
}

export function runHubProcess(options: HubProcessOptions): HubProcess {
  let current = start(options);
  return {
    address: () => current.address,
    kill: async () => {
      const { child, ended } = current;
      child.kill('SIGKILL');
      await ended;
      current = start(options);
    },
    stop: async () => {
      const { child, ended } = current;
      child.kill('SIGTERM');
      await ended;
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly address: Promise<string>;
  readonly ended: Promise<unknown>;
}

function start({ program, environment }: HubProcessOptions): Running {
  const base = pathToFileURL(program).href;
  const text = `
    import 'reflect-metadata';
    import { identifyLocalOperator } from '${base}/access/identify.js';
    import { startHub } from '${base}/app.js';
    import { readConfig } from '${base}/config.js';
    import { openStore } from '${base}/open-store.js';
    const config = readConfig({ ...process.env, RETE_PORT: '0' });
    if (!config.ok) throw new Error(config.message);
    try {
      const store = openStore(config.value);
      const hub = await startHub({ config: config.value, identify: identifyLocalOperator, store });
      process.once('SIGTERM', () => void hub.close().then(() => process.exit(0)));
      process.send({ address: hub.address });
    } catch (error) {
      process.send({ failure: String(error) });
      process.exitCode = 1;
      process.disconnect();
    }
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const address = Promise.race([
    once(child, 'message').then(([message]) => addressIn(message as Message)),
    ended.then(() => Promise.reject(new Error('the hub ended before it listened'))),
  ]);
  // Who asks hears of it; a hub that is killed while it starts may have nobody who does.
  address.catch(() => undefined);
  return { child, address, ended };
}

interface Message {
  readonly address?: string;
  readonly failure?: string;
}

function addressIn({ address, failure }: Message): string {
  if (address === undefined) throw new Error(failure ?? 'the hub said nothing');
  return address;
}
