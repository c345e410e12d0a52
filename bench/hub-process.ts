/** A built hub in a process of its own, without the packaged networks. Needs `npm run build` first. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const program = `
  import 'reflect-metadata';
  import { monitorEventLoopDelay } from 'node:perf_hooks';
  import { identifyLocalOperator } from './dist/access/identify.js';
  import { startHub } from './dist/app.js';
  import { readConfig } from './dist/config.js';
  import { openStore } from './dist/open-store.js';
  const config = readConfig({ ...process.env, RETE_PORT: '0' });
  if (!config.ok) throw new Error(config.message);
  const store = openStore(config.value);
  const hub = await startHub({ config: config.value, identify: identifyLocalOperator, store });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('message', () => {
    process.send({ p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 });
    delay.reset();
  });
  process.once('SIGTERM', async () => {
    await hub.close();
    process.exit(0);
  });
  process.send({ address: hub.address });
`;

/** How late the event loop was since the last time it was asked, in milliseconds; about 1 of each is the clock's own. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface HubProcess {
  /** The data of the answer; rejects where it has errors. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly loopDelay: () => Promise<LoopDelay>;
  readonly stop: () => Promise<void>;
}

/** The environment is that of `rete serve`. Resolves when it listens, with its network built. */
export async function startHubProcess(environment: Readonly<Record<string, string>>): Promise<HubProcess> {
  const child = spawn(process.execPath, ['--max-old-space-size=6144', '--input-type=module', '-e', program], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const message = async (): Promise<unknown> => {
    const [told] = (await Promise.race([
      once(child, 'message'),
      ended.then(() => Promise.reject(new Error('the hub has ended'))),
    ])) as readonly unknown[];
    return told;
  };
  const { address } = (await message()) as { readonly address: string };
  return {
    ask: async (query, variables = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as {
        readonly data?: unknown;
        readonly errors?: readonly { readonly message: string }[];
      };
      const [error] = answer.errors ?? [];
      if (error !== undefined) throw new Error(error.message);
      return answer.data;
    },
    loopDelay: async () => {
      child.send('delay');
      return (await message()) as LoopDelay;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
