/**
 * How free the event loop stays while a hub works: how late it is in the hub's own process, and how long a trivial question sent
 * every 20 ms over HTTP waits for its answer, while long questions are answered; beside the idle hub in the same run. A fifth of the
 * usual synthetic network; `--full` takes all of it. Needs `npm run build` first.
 */
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { usualSize } from '../src/services/synthetic/synthetic-network.js';
import type { LoopDelay } from './hub-process.js';
import { startHubProcess } from './hub-process.js';
import { openLoadedFolder } from './loaded-hub.js';
import { reportResult } from './report.js';

const share = process.argv.includes('--full') ? 1 : 0.2;
const size = {
  actors: usualSize.actors * share,
  ties: usualSize.ties * share,
  municipalities: usualSize.municipalities * share,
  seed: usualSize.seed,
};
const pulse = 20;
const idleMilliseconds = 3000;
const trivial = '{ __typename }';

interface Work {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Waited {
  readonly seconds: number;
  /** Milliseconds from each trivial question to its answer. */
  readonly answers: readonly number[];
  readonly loop: LoopDelay;
}

const hub = await startHubProcess({ RETE_DATA: await openLoadedFolder(size) });
const rows: (readonly string[])[] = [];
try {
  const companies = (await hub.ask(
    '{ actors(filter: { kinds: [Company] }, includeFiction: true, first: 3) { nodes { id } } }',
  )) as { readonly actors: { readonly nodes: readonly { readonly id: string }[] } };
  const ids = companies.actors.nodes.map(({ id }) => id);
  put('idle', await whileIdle());
  for (const work of works(ids)) {
    const waited = await whileAnswering(work);
    put(work.name, waited);
    process.stderr.write(`${work.name}: ${waited.seconds.toFixed(1)} s\n`);
  }
  put('idle again', await whileIdle());
} finally {
  await hub.stop();
}

reportResult({
  name: share === 1 ? 'event-loop-full' : 'event-loop',
  title: `The event loop while long questions are answered: ${size.actors} actors, ${size.ties} ties`,
  columns: [
    '',
    'it took, s',
    'loop late, p50 / p99 / max, ms',
    'trivial question, p50 / p99 / max, ms',
    'questions',
  ],
  notes: [
    'Each question is the first of its kind, so that its graph is made meanwhile. How late the loop is, is measured in the hub to a millisecond; with as many threads at work as there are cores, part of it is the scheduler’s.',
  ],
  rows,
});

function works(ids: readonly string[]): readonly Work[] {
  const scope = 'includeFiction: true, asOf: "2024-10-04"';
  return [
    {
      name: 'coverage of municipalities and companies by listening points, every kind, 3 hops',
      query: `{ coverage(targets: { kinds: [Municipality, Company] }, sources: { kinds: [ListeningPoint] }, hops: 3, timeLimit: 120, ${scope}) { __typename ... on Coverage { coveredCount covered(first: 20) { nodes { hops actor { name } } } uncovered(first: 20) { nodes { way } } } ... on CoverageRefused { message } } }`,
    },
    {
      name: 'reach of 8 hops, every kind',
      query: `query ($ids: [ID!]) { reach(from: $ids, hops: 8, first: 100, ${scope}) { totalCount countsByHop { count } nodes { strength introduction { hops } } } }`,
      variables: { ids },
    },
    {
      name: 'ten introductions of up to 8 ties',
      query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 10, maxHops: 8, ${scope}) { strength hops } }`,
      variables: { from: ids[0], to: ids[1] },
    },
    {
      name: 'spread from three companies, 1000 runs',
      query: `query ($ids: [ID!]!) { spread(seeds: $ids, timeLimit: 120, ${scope}) { __typename ... on Spread { adopters { mean } } ... on PropagationRefused { message } } }`,
      variables: { ids },
    },
    {
      name: 'seed plan, k = 50',
      query: `{ seedPlan(k: 50, timeLimit: 120, ${scope}) { __typename ... on SeedPlan { candidateCount } ... on PropagationRefused { message } } }`,
    },
  ];
}

async function whileIdle(): Promise<Waited> {
  return whileBusy(() => sleep(idleMilliseconds));
}

async function whileAnswering({ query, variables }: Work): Promise<Waited> {
  return whileBusy(async () => {
    const answer = JSON.stringify(await hub.ask(query, variables));
    if (answer.includes('Refused')) process.stderr.write(`${answer}\n`);
  });
}

async function whileBusy(work: () => Promise<unknown>): Promise<Waited> {
  const answers: Promise<number>[] = [];
  await hub.loopDelay();
  const began = performance.now();
  const pulses = setInterval(() => answers.push(timed()), pulse);
  await work();
  clearInterval(pulses);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, answers: await Promise.all(answers), loop: await hub.loopDelay() };
}

async function timed(): Promise<number> {
  const began = performance.now();
  await hub.ask(trivial);
  return performance.now() - began;
}

function put(name: string, { seconds, answers, loop }: Waited): void {
  const sorted = answers.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  rows.push([
    name,
    seconds.toFixed(1),
    [loop.p50, loop.p99, loop.max].map((one) => one.toFixed(1)).join(' / '),
    [at(0.5), at(0.99), at(1)].map((one) => one.toFixed(1)).join(' / '),
    String(answers.length),
  ]);
}
