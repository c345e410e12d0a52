/** `rete serve` as a person runs it: start, restart, signals, and everything that can be in the way. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNetworkFile } from '../../src/services/load-seeds.js';
import { answerOf, ask } from '../support/client.js';
import { CountsByKindDocument } from '../generated/graphql.js';

const root = new URL('../..', import.meta.url).pathname;

interface Run {
  readonly child: ChildProcess;
  /** All it has printed, on both streams. */
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
}

describe('rete serve', () => {
  let folder: string;
  const running: Run[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rete-serve-'));
  });
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  });

  function serve(environment: Readonly<Record<string, string>> = {}): Run {
    return rete(['serve'], environment);
  }

  function rete(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', RETE_PORT: '0', RETE_DATA: folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => lines.push(line));
    }
    const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
    const run = { child, printed: () => lines.join('\n'), ended };
    running.push(run);
    return run;
  }

  /** Resolves with the address once it is printed; rejects when the process ends first. */
  async function started(run: Run): Promise<string> {
    const address = new Promise<string>((resolve) => {
      const look = () => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/u.exec(run.printed()) ?? [];
        if (found !== undefined) resolve(found);
      };
      run.child.stdout?.on('data', () => setImmediate(look));
      look();
    });
    const tooSoon = run.ended.then((code) => {
      throw new Error(`the hub ended with ${code}: ${run.printed()}`);
    });
    return Promise.race([address, tooSoon]);
  }

  async function welcomeOf(run: Run): Promise<string> {
    await started(run);
    await expect.poll(run.printed).toContain('  3. ');
    return run.printed();
  }

  it('says where it listens, what it loaded and what to try; a restart keeps the data and loads nothing', async () => {
    const first = serve();
    const welcome = await welcomeOf(first);
    expect(welcome).toMatch(/Loaded now: .*activity-cr/u);
    expect(welcome).toContain('5 programmes');
    const commands = [...welcome.matchAll(/-d '(\{"query":.*\})'/gu)].map((match) => match[1] ?? '');
    expect(commands).toHaveLength(3);
    const address = await started(first);
    for (const body of commands) {
      const { query } = JSON.parse(body) as { query: string };
      const { data, errors } = await answerOf(address, query, {});
      expect(errors).toBeUndefined();
      expect(data).toBeTruthy();
    }
    const before = await ask(address, CountsByKindDocument, {});
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = serve();
    expect(await welcomeOf(second)).toContain('Loaded before:');
    expect(await ask(await started(second), CountsByKindDocument, {})).toEqual(before);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('says so, and names the command, where a packaged network is newer than the loaded one', async () => {
    const older = await mkdtemp(join(tmpdir(), 'rete-older-seeds-'));
    try {
      await cp(join(root, 'seeds'), older, { recursive: true });
      const file = join(older, 'impresa-per-noi.yaml');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/^edition: .*$/mu, "edition: '2020-01-01'"));
      const files = (await readdir(older)).filter(isNetworkFile).map((name) => join(older, name));
      const load = rete(['load', ...files]);
      expect(await load.ended).toBe(0);
      const welcome = await welcomeOf(serve());
      expect(welcome).toMatch(
        /network impresa-per-noi \S+ is newer than the loaded one, 2020-01-01.*load \S+impresa-per-noi\.yaml/u,
      );
      expect(welcome.match(/is newer than/gu)).toHaveLength(1);
    } finally {
      await rm(older, { recursive: true, force: true });
    }
  });

  it('refuses a port that something listens on', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const run = serve({ RETE_PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain(
      `expected a free port, but something listens on 127.0.0.1:${port} already`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses a data folder that another hub holds, and leaves that one alone', async () => {
    const first = serve();
    const address = await started(first);
    const second = serve();
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain('another process of the hub holds this data folder');
    expect((await answerOf(address, '{ actors { totalCount } }', {})).errors).toBeUndefined();
  });

  it('refuses a data folder that cannot be made', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const run = serve({ RETE_DATA: join(file, 'data') });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain('cannot be made or is no folder');
    expect(await readdir(folder)).toEqual(['file']);
  });

  it.each([
    [{ RETE_PORT: 'http' }, 'RETE_PORT'],
    [{ RETE_PORT: '70000' }, 'RETE_PORT'],
    [{ RETE_HOST: '0.0.0.0' }, 'RETE_WITHOUT_AUTHENTICATION=accepted'],
    [{ RETE_ALLOWED_ORIGINS: 'example.org' }, 'RETE_ALLOWED_ORIGINS'],
    [{ RETE_LOG_LEVEL: 'loud' }, 'RETE_LOG_LEVEL'],
    [{ NEO4J_URI: 'http://127.0.0.1' }, 'NEO4J_URI'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, 'NEO4J_PASSWORD'],
    [{ NEO4J_PASSWORD: 'secret' }, 'NEO4J_URI'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD_FILE: '/nowhere' }, 'NEO4J_PASSWORD_FILE'],
  ])('refuses the settings %j, and says which', async (environment, expected) => {
    const run = serve(environment);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain(expected);
    expect(run.printed()).not.toContain('    at ');
    expect(run.printed()).not.toContain('secret');
  });

  it('says that the Neo4j it was told to use cannot be reached, and ends', async () => {
    const run = serve({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain('bolt://127.0.0.1:1');
    expect(run.printed()).not.toContain('secret');
    expect(run.printed()).not.toContain('    at ');
  });
});
