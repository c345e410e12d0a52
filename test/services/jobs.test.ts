/** What can go wrong around jobs: hubs that go, threads that go, races for an end, limits. On one store, with several hubs where it says so. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { openFeed } from '../../src/events/feed.js';
import { systemTimers } from '../../src/events/timers.js';
import type { JobPool } from '../../src/jobs/pool.js';
import { openJobPool } from '../../src/jobs/pool.js';
import { StoreError, failure } from '../../src/model/failure.js';
import type { JobContent, JobStatus } from '../../src/model/job.js';
import { viewerOf } from '../../src/model/viewer.js';
import { createGraphs } from '../../src/services/graphs.js';
import type { JobLimits } from '../../src/services/jobs/job-limits.js';
import { usualJobLimits } from '../../src/services/jobs/job-limits.js';
import type { JobQuestion } from '../../src/services/jobs/job-question.js';
import { keptQuestion } from '../../src/services/jobs/job-question.js';
import { jobResult } from '../../src/services/jobs/job-result.js';
import type { Jobs } from '../../src/services/jobs/open-jobs.js';
import { openJobs } from '../../src/services/jobs/open-jobs.js';
import { createReading } from '../../src/services/reading.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { containing } from '../support/matching.js';
import { day, node, put, tie } from '../store/things.js';

const root = mkdtempSync(join(tmpdir(), 'rete-jobs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const anna = viewerOf({ name: 'anna', role: 'MEMBER', organisations: ['c1'], programmes: [] });
const bruno = viewerOf({ name: 'bruno', role: 'MEMBER', organisations: [], programmes: [] });
const companies = ['c1', 'c2', 'c3', 'c4'];
const scope = { asOf: day('2026-11-24'), includeProposed: false, includeFiction: false };
const question = {
  operation: 'SPREAD',
  question: {
    scope,
    model: { kind: 'INDEPENDENT_CASCADE' },
    channels: [{ kind: 'SUPPLIES', probability: 0.5 }],
    territory: 0,
    calibrated: false,
    runs: 200,
    randomSeed: 1,
    timeLimit: 30,
    seeds: ['c1'],
    counterfactual: true,
  },
} satisfies JobQuestion;
/** So small an epsilon is work for a thread. */
const { seeds: _, counterfactual: __, ...common } = question.question;
const long: JobQuestion = {
  operation: 'SEED_PLAN',
  question: { ...common, k: 1, epsilon: 0.0001, delta: 0.01, forced: [], excluded: [] },
};
const quick: Partial<JobLimits> = { beatEvery: 20, lease: 200, lookEvery: 20 };
const command = { question, asked: {}, timeLimit: 60_000 };

let store: Store;
const opened: (() => Promise<void>)[] = [];
let folders = 0;
beforeEach(async () => {
  store = await openSqliteStore({ folder: join(root, String(++folders)) });
  opened.push(() => store.close());
  await put(store, {
    nodes: companies.map((id) => node(id, 'Company')),
    ties: companies.slice(1).map((id, place) => tie('SUPPLIES', companies[place] ?? '', id)),
  });
});
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

/** A pool for questions that need none. */
const noPool: JobPool = {
  run: () => Promise.resolve(failure('THREAD_LOST', 'the thread that did the work ended')),
  mostWork: Infinity,
  load: () => 0,
  close: () => Promise.resolve(),
};

interface HubOptions {
  /** What this hub sees of the store, where it is not the store itself. */
  readonly through?: Partial<Store>;
  readonly pool?: JobPool;
  readonly limits?: Partial<JobLimits>;
  readonly isAlone?: boolean;
}

/** A hub of the store, as far as jobs go. */
async function hub({ through = {}, pool = noPool, limits = {}, isAlone = false }: HubOptions = {}) {
  const seen: Store = { ...store, ...through };
  const feed = await openFeed(store, {});
  const graphs = createGraphs({ mostGraphs: 4, mostAnswers: 16 });
  const faults: unknown[] = [];
  const jobs = openJobs({
    store: seen,
    feed,
    graphs,
    pool,
    instance: randomUUID(),
    isAlone,
    limits: { ...usualJobLimits, ...quick, ...limits },
    timers: systemTimers,
    now: () => Date.parse('2026-11-24T12:00:00Z'),
    clock: () => performance.now(),
    randomId: randomUUID,
    report: (fault) => faults.push(fault),
  });
  opened.push(async () => {
    await jobs.close();
    await feed.close();
  });
  const result = async (id: string, viewer = anna) => {
    const stored = await store.jobs.find(viewer, id);
    const reading = createReading(viewer, store, feed.network());
    return stored === null ? null : jobResult({ graphs, pool }, reading, stored.job);
  };
  return { jobs, feed, faults, result };
}

async function started(jobs: Jobs, asked: JobQuestion = question, viewer = anna): Promise<string> {
  const outcome = await jobs.start(viewer, { ...command, question: asked });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.job.id;
}

/** The job once it is as wanted, or has ended. */
async function until(jobs: Jobs, id: string, status: JobStatus, viewer = anna): Promise<JobContent> {
  let last: JobContent | null = null;
  for await (const { job } of (await jobs.follow(viewer, id)) ?? []) {
    last = job;
    if (job.status === status) break;
  }
  if (last?.status !== status) throw new Error(`expected ${status}, found ${last?.status ?? 'nothing'}`);
  return last;
}

/** What the log tells of a job. */
async function told(id: string): Promise<readonly (string | undefined)[]> {
  const events = (await store.events(0, 1000)).filter(({ subject }) => subject === id);
  return events.map(({ about, after }) => (about === 'JOB' ? after?.status : undefined));
}

function gate() {
  let open = () => {};
  const opening = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opening, open: () => open() };
}

it('queues, runs, ends: three events, and a result', async () => {
  const { jobs, result } = await hub();
  const id = await started(jobs);
  await until(jobs, id, 'DONE');
  expect(await told(id)).toEqual(['QUEUED', 'RUNNING', 'DONE']);
  expect(await result(id)).toMatchObject({
    ok: true,
    value: { operation: 'SPREAD', answer: { actors: { length: 4 } } },
  });
});

it('a hub that goes between the result and the end leaves a lost job; asked again it gives the same', async () => {
  const gone = new StoreError('UNAVAILABLE', 'the database is away');
  const cut = gate();
  let isCut = false;
  const first = await hub({
    through: {
      jobs: {
        ...store.jobs,
        beat: (...args) => (isCut ? Promise.reject(gone) : store.jobs.beat(...args)),
        putResult: async (...args) => {
          const kept = await store.jobs.putResult(...args);
          isCut = true;
          cut.open();
          return kept;
        },
      },
      write: (...args) => (isCut ? Promise.reject(gone) : store.write(...args)),
    },
  });
  const id = await started(first.jobs);
  await cut.opening;
  const second = await hub();
  const lost = await until(second.jobs, id, 'LOST');
  expect(lost.failure).toMatchObject({ kind: 'HUB_LOST', message: containing('0.2 s') });
  expect(await second.result(id)).toBeNull();
  const again = await second.jobs.restart(anna, id);
  if (!again.ok) throw new Error(again.message);
  expect(again.value.job.restartOf).toBe(id);
  await until(second.jobs, again.value.job.id, 'DONE');
  const other = await started(second.jobs);
  await until(second.jobs, other, 'DONE');
  const [one, two] = [await second.result(again.value.job.id), await second.result(other)];
  if (one?.ok !== true || two?.ok !== true) throw new Error('expected results');
  if (one.value.operation !== 'SPREAD' || two.value.operation !== 'SPREAD')
    throw new Error('expected spreads');
  expect(one.value.answer.actors).toEqual(two.value.answer.actors);
  expect(one.value.answer.spread).toEqual(two.value.answer.spread);
});

it('a cancellation that comes when the result is there wins or loses, never both', async () => {
  const [there, on] = [gate(), gate()];
  const { jobs, result } = await hub({
    through: {
      jobs: {
        ...store.jobs,
        putResult: async (...args) => {
          const kept = await store.jobs.putResult(...args);
          there.open();
          await on.opening;
          return kept;
        },
      },
    },
  });
  const id = await started(jobs);
  await there.opening;
  expect(await jobs.cancel(anna, id)).toMatchObject({ ok: true, value: { job: { status: 'CANCELLED' } } });
  on.open();
  const next = await started(jobs);
  await until(jobs, next, 'DONE');
  expect(await told(id)).toEqual(['QUEUED', 'RUNNING', 'CANCELLED']);
  expect(await result(id)).toBeNull();
  expect(await jobs.cancel(anna, next)).toMatchObject({ ok: false, kind: 'ALREADY_ENDED' });
});

it('of several hubs that find a job lost, one says so', async () => {
  const orphan: JobContent = {
    ...keptQuestion(question),
    id: 'orphan',
    principal: anna.principal,
    sees: anna.key,
    asked: {},
    timeLimit: 60_000,
    status: 'RUNNING',
    askedAt: '2026-11-24T11:00:00.000Z',
    startedAt: '2026-11-24T11:00:00.000Z',
    endedAt: null,
    instance: 'gone',
    position: 1,
    failure: null,
    restartOf: null,
  };
  await put(store, { jobs: [orphan] });
  const hubs = await Promise.all([hub(), hub(), hub()]);
  await Promise.all(hubs.map(({ jobs }) => until(jobs, 'orphan', 'LOST')));
  expect(await told('orphan')).toEqual(['RUNNING', 'LOST']);
  expect(hubs.flatMap(({ faults }) => faults)).toEqual([]);
});

it('the only hub of a store need not wait: what another one ran is lost', async () => {
  const first = await hub({ pool: stuckPool() });
  const id = await started(first.jobs, long);
  await until(first.jobs, id, 'RUNNING');
  const { jobs } = await hub({ isAlone: true, limits: { lease: 1e9 } });
  expect((await until(jobs, id, 'LOST')).failure?.message).toContain('without giving it back');
});

it('a job that is beaten is not lost, however long it runs', async () => {
  const often = gate();
  let beats = 0;
  const working = await hub({
    pool: stuckPool(),
    through: {
      jobs: {
        ...store.jobs,
        beat: (...args) => {
          if (++beats === 40) often.open();
          return store.jobs.beat(...args);
        },
      },
    },
  });
  const id = await started(working.jobs, long);
  // Forty beats take four leases.
  const other = await hub();
  await often.opening;
  expect(await told(id)).toEqual(['QUEUED', 'RUNNING']);
  expect(await other.jobs.cancel(anna, id)).toMatchObject({ ok: true });
  await until(working.jobs, id, 'CANCELLED');
});

it('a thread that is lost fails its job, and the next one runs', async () => {
  const { jobs } = await hub();
  const id = await started(jobs, long);
  expect(await until(jobs, id, 'FAILED')).toMatchObject({
    failure: { kind: 'THREAD_LOST', message: 'the thread that did the work ended' },
  });
  await until(jobs, await started(jobs), 'DONE');
});

it('a real thread that dies at work fails its job, which runs again in a new one', async () => {
  const threads: Worker[] = [];
  const keep = (thread: Worker) => void threads.push(thread);
  const pool = openJobPool({ threads: 1, mostWaiting: 1 });
  opened.push(() => pool.close());
  // Enough to be at work for a while, whatever the machine.
  const many = Array.from({ length: 60 }, (_, place) => `d${place}`);
  await put(store, {
    nodes: many.map((id) => node(id, 'Company')),
    ties: many.flatMap((from, place) => many.slice(place + 1).map((to) => tie('SUPPLIES', from, to))),
  });
  const { jobs } = await hub({ pool });
  // The threads of the store are there; the pool starts one with the first job.
  process.on('worker', keep);
  try {
    const id = await started(jobs, long);
    for await (const { progress } of (await jobs.follow(anna, id)) ?? []) if (progress > 0) break;
    expect(threads).toHaveLength(1);
    await threads[0]?.terminate();
    expect(await until(jobs, id, 'FAILED')).toMatchObject({ failure: { kind: 'THREAD_LOST' } });
    const again = await jobs.restart(anna, id);
    if (!again.ok) throw new Error(again.message);
    await until(jobs, again.value.job.id, 'RUNNING');
    await jobs.cancel(anna, again.value.job.id);
    await until(jobs, await started(jobs), 'DONE');
  } finally {
    process.off('worker', keep);
  }
});

it('a result that is too large to be kept fails its job and is not kept', async () => {
  const { jobs, result } = await hub({ limits: { result: 100 } });
  const id = await started(jobs);
  const { failure: why } = await until(jobs, id, 'FAILED');
  expect(why).toMatchObject({ kind: 'RESULT_TOO_LARGE', message: containing('at most 100 characters') });
  expect(await result(id)).toBeNull();
});

it('work ends with its job, cancelled from another hub', async () => {
  const pool = stuckPool();
  const [a, b] = [await hub({ pool }), await hub({ limits: { runningHere: 0 } })];
  const id = await started(b.jobs, long);
  await until(b.jobs, id, 'RUNNING');
  expect(await b.jobs.cancel(anna, id)).toMatchObject({ ok: true });
  expect(await pool.aborted).toBe(true);
  await until(a.jobs, id, 'CANCELLED');
});

it('a hub that closes gives back what it runs', async () => {
  const a = await hub({ pool: stuckPool() });
  const id = await started(a.jobs, long);
  await until(a.jobs, id, 'RUNNING');
  await a.jobs.close();
  expect(await told(id)).toEqual(['QUEUED', 'RUNNING', 'QUEUED']);
  expect(await store.jobs.find(anna, id)).toMatchObject({ job: { instance: null, startedAt: null } });
});

it('refuses more than one may have open, and more than all may have', async () => {
  const { jobs } = await hub({ limits: { openOfOne: 2, openInAll: 3, runningHere: 0 } });
  await started(jobs);
  await started(jobs);
  expect(await jobs.start(anna, command)).toMatchObject({ ok: false, kind: 'TOO_MANY_OF_YOURS' });
  await started(jobs, question, bruno);
  expect(await jobs.start(bruno, command)).toMatchObject({ ok: false, kind: 'TOO_MANY_IN_ALL' });
});

it('runs so many of one at once, and lets others pass', async () => {
  const { jobs } = await hub({ pool: stuckPool(), limits: { runningOfOne: 1, runningHere: 2 } });
  const [first, second] = [await started(jobs, long), await started(jobs, long)];
  const others = await started(jobs, long, bruno);
  await until(jobs, first, 'RUNNING');
  await until(jobs, others, 'RUNNING', bruno);
  expect(await told(second)).toEqual(['QUEUED']);
  await jobs.cancel(anna, first);
  await until(jobs, second, 'RUNNING');
});

it('withholds a result from an owner who may see other things now, and one that names somebody hidden since', async () => {
  const { jobs, feed, result } = await hub();
  const id = await started(jobs);
  await until(jobs, id, 'DONE');
  const promoted = viewerOf({ ...anna.principal, organisations: ['c1', 'c2'] });
  expect(await result(id, promoted)).toMatchObject({ ok: false, kind: 'RIGHTS_CHANGED' });
  const { last } = await put(store, { nodes: [node('c3', 'Company', { audience: ['c2'] })] });
  await feed.waitFor(last, 5_000);
  expect(await result(id)).toMatchObject({ ok: false, kind: 'HIDDEN_SINCE' });
});

it('shows what it can of a result when somebody it names has gone', async () => {
  const { jobs, feed, result } = await hub();
  const id = await started(jobs);
  await until(jobs, id, 'DONE');
  const ties = ['c3', 'c4'].map((to, place) => tie('SUPPLIES', companies[place + 1] ?? '', to).id);
  const { last } = await put(store, { removedNodes: ['c3'], removedTies: ties });
  await feed.waitFor(last, 5_000);
  const found = await result(id);
  expect(found).toMatchObject({ ok: true, value: { answer: { actors: { length: 4 } } } });
});

it('keeps only so many of one that have ended', async () => {
  const { jobs } = await hub();
  const ids: string[] = [];
  for (let count = 0; count < 3; count++) {
    const id = await started(jobs);
    await until(jobs, id, 'DONE');
    ids.push(id);
  }
  const forgotten = gate();
  await hub({
    limits: { keptOfOne: 2 },
    through: {
      write: async (...args) => {
        const written = await store.write(...args);
        if (args[0].removedJobs !== undefined) forgotten.open();
        return written;
      },
    },
  });
  await forgotten.opening;
  const left = (await store.jobs.mine(anna, 10)).map(({ job }) => job.id);
  expect(left).toHaveLength(2);
  expect(ids).toEqual(expect.arrayContaining(left));
});

/** A pool whose work never ends but by cancellation. */
function stuckPool(): JobPool & { readonly aborted: Promise<boolean> } {
  const { opening, open } = gate();
  return {
    ...noPool,
    aborted: opening.then(() => true),
    run: (_name, _input, { signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
          open();
          resolve(failure('CANCELLED', 'the work was cancelled'));
        });
      }),
  };
}
