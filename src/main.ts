/**
 * Serving: configuration → store with the packaged networks → app → listen; a signal closes it all. The store opens and the
 * networks are read in threads of their own, while this one reads in the app.
 */
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { identifyLocalOperator, localOperator } from './access/identify.js';
import type { Hub } from './app.js';
import { readInThread } from './bundles/read-in-thread.js';
import { openCommandSocket } from './cli/command-socket.js';
import type { CommandSocket } from './cli/command-socket.js';
import { readConfig } from './config.js';
import { StoreError } from './model/failure.js';
import { viewerOf } from './model/viewer.js';
import { openStore } from './open-store.js';
import { ListenError, requireFreePort } from './server/free-port.js';
import { explorerPath, graphqlPath } from './server/paths.js';
import type { GivenFile } from './services/load.js';
import { isNetworkFile, loadSeeds } from './services/load-seeds.js';
import type { LoadedSeeds } from './services/load-seeds.js';
import { outdatedRules } from './services/outdated-rules.js';
import { countsByKind, questionsToTry } from './services/welcome.js';
import type { Store } from './store/store.js';

/** Longest that running operations are given to finish after a signal. */
const graceMilliseconds = 10_000;
const seedsFolder = new URL('../seeds/', import.meta.url);

/** Starts the hub and says so; a signal stops it. Sets the exit code, with the reason on standard error, where it cannot. */
export async function serve(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const config = readConfig(environment);
  if (!config.ok) return giveUp(config.message);
  let seeds: LoadedSeeds;
  let hub: Hub;
  try {
    await requireFreePort(config.value);
    const store = openStore(config.value);
    const seeding = store.then(loadPackaged);
    // Both are awaited below; until then a failure is nobody's.
    seeding.catch(() => undefined);
    const { startHub } = await import('./app.js');
    hub = await startHub({
      config: config.value,
      identify: identifyLocalOperator,
      store,
      prepare: async () => void (await seeding),
    });
    seeds = await seeding;
  } catch (error) {
    if (error instanceof StartError || error instanceof StoreError || error instanceof ListenError) {
      return giveUp(error.message);
    }
    throw error;
  }
  const commands =
    config.value.neo4j === null ? await takeCommands(config.value.dataFolder, hub.store) : null;
  closeWithGrace({ delay: graceMilliseconds, logger: console }, async ({ err }) => {
    if (err !== undefined) process.stderr.write(`rete: ${err.stack ?? err.message}\n`);
    await commands?.close();
    await hub.close();
  });
  process.stdout.write(await welcome(hub, seeds));
}

/** The network files that come with the hub. */
export async function packagedSeeds(): Promise<readonly GivenFile[]> {
  const names = (await readdir(seedsFolder)).filter(isNetworkFile).sort();
  return Promise.all(
    names.map(async (name) => {
      const url = new URL(name, seedsFolder);
      return { name: fileURLToPath(url), bytes: await readFile(url) };
    }),
  );
}

async function loadPackaged(store: Store): Promise<LoadedSeeds> {
  const reader = readInThread();
  try {
    const loaded = await loadSeeds(store, localOperator, await packagedSeeds(), reader);
    if (loaded.ok) return loaded.value;
    throw new StartError(`the packaged networks could not be loaded:\n${describe(loaded)}`);
  } finally {
    await reader.end();
  }
}

/** On the embedded store nobody else can open the data; a hub whose socket cannot be made serves all the same. */
async function takeCommands(dataFolder: string, store: Store): Promise<CommandSocket | null> {
  try {
    return await openCommandSocket(dataFolder, store);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`rete: commands beside this hub are not taken; ${said}\n`);
    return null;
  }
}

class StartError extends Error {
  override readonly name = 'StartError';
}

async function welcome(hub: Hub, seeds: LoadedSeeds): Promise<string> {
  const viewer = viewerOf(localOperator);
  const counts = await countsByKind(hub.store, viewer);
  const outdated = await outdatedRules(hub.store, viewer);
  const questions = questionsToTry.map(
    ({ asks, query }, place) =>
      `  ${place + 1}. ${asks}\n     curl -s ${hub.address}${graphqlPath} -H 'content-type: application/json' -d '${JSON.stringify({ query })}'\n`,
  );
  return [
    `Rete Solidale listens on ${hub.address}${graphqlPath} (HTTP and WebSocket), store: ${hub.store.engine}\n`,
    `Explorer: ${hub.address}${explorerPath}/\n`,
    seeds.loaded.length === 0
      ? 'Loaded before: '
      : `Loaded now: ${seeds.loaded.map(({ network, edition }) => `${network} ${edition}`).join(', ')}\nIt holds `,
    `${counts.map(({ label, count }) => `${count} ${label}`).join(', ')}\n`,
    ...seeds.newer.map(
      ({ network, edition, storedEdition, file }) =>
        `The packaged network ${network} ${edition} is newer than the loaded one, ${storedEdition ?? 'none'}. To take it over, run: npm run rete -- load ${file.name}\n`,
    ),
    ...outdated.map(
      ({ network, rules }) =>
        `${rules.length} of the rules of ${network} were stored by an earlier version in a shape that this one does not read (${rules[0] ?? ''}, …): what rests on them fails. Load the network's file again: npm run rete -- load FILE\n`,
    ),
    'Three questions to try:\n',
    ...questions,
  ].join('');
}

function giveUp(message: string): void {
  for (const line of message.split('\n')) process.stderr.write(`rete: ${line}\n`);
  process.exitCode = 1;
}

function describe(refusal: { readonly message: string }): string {
  const problems = 'problems' in refusal && Array.isArray(refusal.problems) ? refusal.problems : [];
  return problems.length === 0
    ? refusal.message
    : problems
        .map(
          (problem: { file: string; line: number; column: number; message: string }) =>
            `${problem.file}:${problem.line}:${problem.column} ${problem.message}`,
        )
        .join('\n');
}
