/** Jobs: states as changes with events, one winner of every race, progress and results without events, nobody else's. */
import { describe, expect, it } from 'vitest';
import type { JobContent, JobStatus } from '../../src/model/job.js';
import { viewerOf } from '../../src/model/viewer.js';
import type { Viewer } from '../../src/model/viewer.js';
import type { Store } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import { attempt, everything, firstPage, node, operator, put } from './things.js';

const anna = viewerOf({ name: 'anna', role: 'MEMBER', organisations: ['o'], programmes: [] });
const bruno = viewerOf({ name: 'bruno', role: 'MEMBER', organisations: ['o'], programmes: [] });
const racers = 16;

export function jobsSuite(bench: Bench): void {
  describe('jobs', () => {
    it('tells each state in the log, whole, before and after', async () => {
      const store = await bench.open();
      await put(store, { jobs: [job('j')] });
      const running = job('j', { status: 'RUNNING', instance: 'hub', position: 1 });
      await put(store, { jobs: [running] });
      await put(store, { jobs: [running] });
      await put(store, { removedJobs: ['j'] });
      const events = await store.events(0, 10);
      expect(events.map(({ type, about, subject }) => [type, about, subject])).toEqual([
        ['JobAdded', 'JOB', 'j'],
        ['JobChanged', 'JOB', 'j'],
        ['JobRemoved', 'JOB', 'j'],
      ]);
      expect(events[1]).toMatchObject({
        before: { ...job('j'), version: 1 },
        after: { ...running, version: 2 },
      });
      expect(await store.jobs.find(anna, 'j')).toBeNull();
      expect(await attempt(store, { removedJobs: ['j'] })).toBe('NOT_FOUND');
    });

    it('shows a job to its owner alone, and no list of the network knows of it', async () => {
      const store = await bench.open();
      await put(store, {
        nodes: [node('a', 'Company')],
        jobs: [job('j'), job('k', { principal: bruno.principal })],
      });
      expect(await store.jobs.find(anna, 'j')).toEqual({
        job: { ...job('j'), version: 1 },
        progress: 0,
        beats: 0,
      });
      for (const other of [bruno, operator]) {
        expect(await store.jobs.find(other, 'j')).toBeNull();
      }
      expect((await store.jobs.mine(anna, 10)).map(({ job: { id } }) => id)).toEqual(['j']);
      expect(await store.jobs.mine(operator, 10)).toEqual([]);
      const found = await store.find(operator, { scope: everything }, firstPage);
      expect(found.items.map(({ item }) => item.id)).toEqual(['a']);
      expect(await store.nodes(operator, ['j'])).toEqual([null]);
      expect(await store.aggregate(operator, { scope: everything }, { by: { key: 'NONE' } })).toMatchObject([
        { count: 1 },
      ]);
    });

    it('lists the newest first, and what is open oldest first', async () => {
      const store = await bench.open();
      await put(store, {
        jobs: [
          job('first', { askedAt: at(1) }),
          job('second', { askedAt: at(2), status: 'RUNNING', instance: 'hub' }),
          job('third', { askedAt: at(3), status: 'DONE', endedAt: at(4) }),
          job('also-third', { askedAt: at(3), status: 'LOST', endedAt: at(4) }),
        ],
      });
      expect((await store.jobs.mine(anna, 10)).map(({ job: { id } }) => id)).toEqual([
        'also-third',
        'third',
        'second',
        'first',
      ]);
      expect(await store.jobs.mine(anna, 2)).toHaveLength(2);
      expect((await store.jobs.open(10)).map(({ job: { id } }) => id)).toEqual(['first', 'second']);
      expect(await store.jobs.open(1)).toHaveLength(1);
    });

    it('keeps limits under lock: of many that start at once, as many as are allowed', async () => {
      const store = await bench.open();
      await put(store, { jobs: [job('ended', { status: 'DONE', endedAt: at(1) })] });
      const open = ['QUEUED', 'RUNNING'] as const;
      const start = (of: Viewer, id: string, principal: string | null, below: number) =>
        attempt(
          store,
          { jobs: [job(id, { principal: of.principal })] },
          { preconditions: [{ kind: 'JOBS', principal, statuses: open, below }] },
        );
      const fates = await raced((racer) => start(anna, `a-${racer}`, 'anna', 3));
      expect(fates).toEqual({ written: 3, LIMIT: racers - 3 });
      expect(await start(bruno, 'b', 'bruno', 3)).toBe('written');
      expect(await start(bruno, 'c', null, 4)).toBe('LIMIT');
      expect(await start(bruno, 'c', null, 5)).toBe('written');
    });

    it('has one winner of every race for a state', async () => {
      const store = await bench.open();
      await put(store, { jobs: [job('j')] });
      const become = (status: JobStatus, version: number) => (racer: number) =>
        attempt(
          store,
          { jobs: [job('j', { status, instance: `hub-${racer}` })] },
          { preconditions: [{ kind: 'VERSION', of: 'JOB', id: 'j', version }] },
        );
      expect(await raced(become('RUNNING', 1))).toEqual({ written: 1, STALE: racers - 1 });
      const ends = (['DONE', 'CANCELLED', 'LOST', 'FAILED'] as const).map((status) => become(status, 2));
      expect(await raced((racer) => ends[racer % 4]?.(racer) ?? Promise.resolve('none'))).toEqual({
        written: 1,
        STALE: racers - 1,
      });
      expect(await store.head()).toBe(3);
    });

    it('takes beats and progress of the instance that runs a job, and of no other, without an event', async () => {
      const store = await bench.open();
      await put(store, {
        jobs: [job('j', { status: 'RUNNING', instance: 'hub' }), job('queued'), job('other', running('b'))],
      });
      const progress = ['j', 'queued', 'other', 'unknown'].map((id) => ({ id, done: 0.25 }));
      expect(await store.jobs.beat('hub', progress)).toEqual(['j']);
      expect(await store.jobs.beat('hub', [{ id: 'j', done: 1 }])).toEqual(['j']);
      expect(await store.jobs.beat('hub', [])).toEqual([]);
      expect(await store.jobs.find(anna, 'j')).toMatchObject({ progress: 1, beats: 2, job: { version: 1 } });
      expect(await store.jobs.find(anna, 'other')).toMatchObject({ progress: 0, beats: 0 });
      expect(await store.head()).toBe(3);
      await put(store, { jobs: [job('j')] });
      expect(await store.jobs.find(anna, 'j')).toMatchObject({ progress: 0, beats: 2 });
      expect(await store.jobs.beat('hub', progress)).toEqual([]);
    });

    it('gives a result once its job is done, to its owner', async () => {
      const store = await bench.open();
      await put(store, { jobs: [job('j', running('hub'))] });
      expect(await store.jobs.putResult('j', 'other', 'theirs')).toBe(false);
      expect(await store.jobs.putResult('unknown', 'hub', 'no')).toBe(false);
      const large = `è “${'x'.repeat(3_000_000)}”`;
      expect(await store.jobs.putResult('j', 'hub', 'first')).toBe(true);
      expect(await store.jobs.putResult('j', 'hub', large)).toBe(true);
      expect(await store.jobs.result(anna, 'j')).toBeNull();
      expect(await store.head()).toBe(1);
      await put(store, { jobs: [job('j', { status: 'DONE', instance: 'hub', endedAt: at(9) })] });
      expect(await store.jobs.result(anna, 'j')).toBe(large);
      expect(await store.jobs.result(bruno, 'j')).toBeNull();
      expect(await store.jobs.result(operator, 'j')).toBeNull();
      expect(await store.jobs.putResult('j', 'hub', 'late')).toBe(false);
    });

    it('forgets the result of what ends otherwise, and of what is removed', async () => {
      const store = await bench.open();
      await put(store, { jobs: [job('lost', running('hub')), job('removed', running('hub'))] });
      for (const id of ['lost', 'removed']) await store.jobs.putResult(id, 'hub', 'something');
      await put(store, { jobs: [job('lost', { status: 'LOST' }), job('removed', { status: 'DONE' })] });
      await put(store, { removedJobs: ['removed'] });
      await put(store, { jobs: [job('lost', { status: 'DONE' }), job('removed', { status: 'DONE' })] });
      for (const id of ['lost', 'removed']) expect(await store.jobs.result(anna, id)).toBeNull();
    });

    it('names what is outdated: by age, and beyond the newest of each principal', async () => {
      const store = await bench.open();
      const ended = (id: string, hour: number, of: Viewer = anna) =>
        job(id, { principal: of.principal, askedAt: at(hour), endedAt: at(hour), status: 'DONE' });
      await put(store, {
        jobs: [
          ended('a1', 1),
          ended('a2', 2),
          ended('a3', 3),
          ended('b1', 1, bruno),
          ended('b4', 4, bruno),
          job('q'),
        ],
      });
      const ids = async (endedBefore: string, kept: number, limit = 10) =>
        (await store.jobs.outdated({ endedBefore, kept, limit })).map(({ id }) => id);
      expect(await ids(at(0), 10)).toEqual([]);
      expect(await ids(at(2), 10)).toEqual(['a1', 'b1']);
      expect(await ids(at(0), 2)).toEqual(['a1']);
      expect(await ids(at(0), 0, 2)).toEqual(['a1', 'a2']);
    });

    it('is all still there when the store is opened again', async () => {
      const store = await bench.open();
      await put(store, { jobs: [job('j', running('hub'))] });
      await store.jobs.beat('hub', [{ id: 'j', done: 0.5 }]);
      await store.jobs.putResult('j', 'hub', 'kept');
      await put(store, { jobs: [job('j', { status: 'DONE' })] });
      const again: Store = await bench.reopen(store);
      expect(await again.jobs.find(anna, 'j')).toMatchObject({
        progress: 0.5,
        beats: 1,
        job: { version: 2 },
      });
      expect(await again.jobs.result(anna, 'j')).toBe('kept');
    });
  });
}

async function raced(run: (racer: number) => Promise<string>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const fates = await Promise.all(Array.from({ length: racers }, (_, racer) => run(racer)));
  for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

function running(instance: string): Partial<JobContent> {
  return { status: 'RUNNING', instance };
}

function at(hour: number): string {
  return `2026-11-24T0${hour}:00:00.000Z`;
}

function job(id: string, more: Partial<JobContent> = {}): JobContent {
  return {
    id,
    principal: anna.principal,
    sees: anna.key,
    operation: 'SPREAD',
    asked: { seeds: ['a'] },
    question: { seeds: ['a'], runs: 10 },
    form: 1,
    timeLimit: 1000,
    status: 'QUEUED',
    askedAt: at(0),
    startedAt: null,
    endedAt: null,
    instance: null,
    position: null,
    failure: null,
    restartOf: null,
    ...more,
  };
}
