/** No alert is lost, reordered or repeated after its cursor, though subscribers are cut off and the hub is killed. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { node, operator, put } from '../store/things.js';
import { buildFolder, builtHub, builtProgram } from './built-hub.js';
import { runHubProcess } from './hub-process.js';
import { publishPersistently } from './persistent-client.js';
import { between, itHolds, sized, told, uuidFrom } from './plan.js';
import type { Random } from './plan.js';
import type { FromSubscribers, Task, Told } from './subscribers.js';

const { opportunities, subscribers, processes, breaks, kills } = sized({
  short: { opportunities: 60, subscribers: 20, processes: 2, breaks: 3, kills: 2 },
  long: { opportunities: 10_000, subscribers: 200, processes: 4, breaks: 20, kills: 10 },
});
/** Of which each is followed by a fifth of the subscribers. */
const publishers = 5;
const publishing = 8;
const publisherOf = (number: number): string => `test/publisher-${number % publishers}`;
const nameOf = (number: number): string => `test/subscriber-${number}`;

describe('alerts (SQLite)', () => {
  const folders: string[] = [];
  const folderIn = async (parent: string): Promise<string> => {
    const folder = await mkdtemp(join(parent, 'rete-faults-'));
    folders.push(folder);
    return folder;
  };
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  itHolds(
    `${opportunities} opportunities to ${subscribers} subscribers, each cut off ${breaks} times, the hub killed ${kills} times`,
    async (random) => {
      const folder = await folderIn(tmpdir());
      const build = await folderIn(buildFolder);
      const program = await builtHub(build);
      const file = await builtProgram('subscribers', build);
      await withStore(folder, follows);
      const hub = runHubProcess({ program, environment: { RETE_DATA: folder } });
      const groups = Array.from({ length: processes }, (_, group) =>
        runSubscribers(file, taskOf(group, random), hub.address),
      );
      try {
        await Promise.all(groups.map(({ listening }) => listening));
        told('all listen');
        const titles = await publish(hub, random);
        const heard = (await Promise.all(groups.map(({ all }) => all))).flat();
        await hub.stop();
        const inboxes = await withStore(folder, (store) => inboxesIn(store, heard));
        expectHeard(heard, inboxes, titles);
      } finally {
        for (const { stop } of groups) stop();
        await hub.stop();
      }
    },
  );
});

/** Each has heard what its inbox holds, in that order, which is what was published by whom it follows. */
function expectHeard(
  heard: readonly Told[],
  inboxes: readonly Told[],
  titles: ReadonlyMap<string, readonly string[]>,
): void {
  expect(heard).toEqual(inboxes);
  for (const { recipient, names } of heard) {
    const number = Number(recipient.split('-').at(-1));
    expect([...names].sort()).toEqual([...(titles.get(publisherOf(number)) ?? [])].sort());
  }
}

/** Each subscriber follows one publisher. */
async function follows(store: Store): Promise<void> {
  const numbers = Array.from({ length: subscribers }, (_, number) => number);
  await put(store, {
    nodes: [
      ...Array.from({ length: publishers }, (_, number) => node(publisherOf(number), 'Company')),
      ...numbers.map((number) => node(nameOf(number), 'Company')),
      ...numbers.map((number) =>
        node(`test/preference-${number}`, 'AlertPreference', {
          references: { subscriber: [nameOf(number)], follows: [publisherOf(number)] },
        }),
      ),
    ],
  });
}

function taskOf(group: number, random: Random): Task {
  const expected = opportunities / publishers;
  const numbers = Array.from({ length: subscribers }, (_, number) => number);
  return {
    recipients: numbers
      .filter((number) => number % processes === group)
      .map((number) => {
        const places = new Set<number>();
        while (places.size < breaks) places.add(between(random, 1, expected - 1));
        return { id: nameOf(number), breaks: [...places], expected };
      }),
  };
}

/** By publisher, the titles that were acknowledged. */
async function publish(
  hub: ReturnType<typeof runHubProcess>,
  random: Random,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const waiting = Array.from({ length: opportunities }, (_, number) => {
    const idempotencyKey = uuidFrom(random);
    return { title: `Aiuto ${idempotencyKey}`, idempotencyKey, publisher: publisherOf(number) };
  });
  const killedAt = new Set<number>();
  while (killedAt.size < kills) killedAt.add(between(random, 1, opportunities - 1));
  const titles = new Map<string, string[]>();
  let count = 0;
  let killing = Promise.resolve();
  const client = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await publishPersistently(hub.address, next);
      titles.set(next.publisher, [...(titles.get(next.publisher) ?? []), next.title]);
      if (killedAt.has(++count)) killing = killing.then(() => hub.kill());
      if (count % 500 === 0) told(`${count} published`);
    }
  };
  await Promise.all(Array.from({ length: publishing }, client));
  await killing;
  return titles;
}

async function withStore<Value>(folder: string, work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openSqliteStore({ folder });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What the inboxes of the same recipients hold, in their order. */
async function inboxesIn(store: Store, heard: readonly Told[]): Promise<readonly Told[]> {
  const found: Told[] = [];
  for (const { recipient } of heard) {
    const entries = await store.alerts.inbox(operator, recipient, {
      limit: opportunities + 1,
      direction: 'FORWARD',
    });
    const nodes = await store.nodes(
      operator,
      entries.map(({ subject }) => subject),
    );
    found.push({ recipient, names: nodes.map((state) => state?.name ?? '') });
  }
  return found;
}

function runSubscribers(file: string, task: Task, address: () => Promise<string>) {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const heard = { listening: () => {}, all: (_told: readonly Told[]) => {}, ended: (_error: Error) => {} };
  const ended = new Promise<never>((_resolve, reject) => {
    heard.ended = reject;
  });
  ended.catch(() => undefined);
  const listening = new Promise<void>((resolve) => {
    heard.listening = resolve;
  });
  const all = new Promise<readonly Told[]>((resolve) => {
    heard.all = resolve;
  });
  child.on('message', (message) => {
    const said = message as FromSubscribers;
    if ('need' in said) {
      void address().then(
        (found) => child.connected && child.send({ need: said.need, address: found }),
        heard.ended,
      );
    } else if ('told' in said) heard.all(said.told);
    else heard.listening();
  });
  child.once('exit', () => heard.ended(new Error('a process of subscribers ended too soon')));
  child.send(task);
  return {
    listening: Promise.race([listening, ended]),
    all: Promise.race([all, ended]),
    stop: () => void child.kill('SIGKILL'),
  };
}
