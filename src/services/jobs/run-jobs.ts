/**
 * The part of a hub that runs jobs: claims those that wait, answers them in threads, keeps what comes of them, and marks as lost
 * those whose hub has gone. Every step is a change that expects the job as it was read, so of several hubs one wins.
 */
import type { Timers } from '../../events/timers.js';
import { backOff } from '../../events/timers.js';
import type { LogEvent } from '../../model/event.js';
import type { JobContent, JobId, JobState } from '../../model/job.js';
import type { Network } from '../../network/network.js';
import type { Precondition } from '../../store/store.js';
import type { StoredJob } from '../../store/stored-jobs.js';
import { watchLeases } from './job-lease.js';
import type { RunJobDeps } from './run-job.js';
import { runJob } from './run-job.js';

export interface RunJobsDeps extends RunJobDeps {
  readonly network: () => Network;
  /** Whether no other hub can be on the store, so that whatever another one ran is lost at once. */
  readonly isAlone: boolean;
  readonly timers: Timers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface JobRunner {
  /** Tells of an event about a job: one that waits is claimed, one that was ended is given up. */
  readonly hear: (event: LogEvent) => void;
  /** Gives back what runs, so that another hub takes it, and waits until all work has ended. The store stays open. */
  readonly close: () => Promise<void>;
}

/** A job that runs here. */
interface Run {
  readonly job: JobState;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  done: number;
}

/** Who changes jobs where nobody asked for it. */
const hub = 'hub';
const mostAtOnce = 200;
const forgetEvery = 60_000;

export function runJobs(deps: RunJobsDeps): JobRunner {
  const { store, limits, instance, timers, clock, report } = deps;
  const running = new Map<JobId, Run>();
  const leases = watchLeases({ lease: limits.lease, clock });
  let closed = false;
  const isClosed = () => closed;
  let looking: Promise<void> | null = null;
  let isToLookAgain = false;
  let failures = 0;
  let callOffLook = () => {};
  let callOffBeat = () => {};
  let beatenAt = clock();
  let isBeatPlanned = false;
  let beating: Promise<void> | null = null;
  let forgottenAt = -Infinity;

  const look = () => {
    isToLookAgain = true;
    looking ??= lookWhileAsked().finally(() => {
      looking = null;
      if (isToLookAgain && !closed) look();
    });
  };
  const lookWhileAsked = async () => {
    callOffLook();
    while (isToLookAgain && !isClosed()) {
      isToLookAgain = false;
      try {
        await lookOnce();
        failures = 0;
      } catch (error) {
        failures += 1;
        report(error);
      }
    }
    if (!closed) callOffLook = timers.after(failures === 0 ? limits.lookEvery : backOff(failures), look);
  };
  const lookOnce = async () => {
    const open = await store.jobs.open(mostAtOnce);
    leases.keepOnly(new Set(open.map(({ job }) => job.id)));
    const runningOf = new Map<string, number>();
    for (const { job } of open) {
      const { name } = job.principal;
      if (job.status === 'RUNNING') runningOf.set(name, (runningOf.get(name) ?? 0) + 1);
    }
    for (const stored of open) {
      const { job } = stored;
      const { name } = job.principal;
      const others = runningOf.get(name) ?? 0;
      if (closed) return;
      if (job.status === 'RUNNING') await judge(stored);
      // Others may claim meanwhile; the limit is judged again where it counts.
      else if (running.size < limits.runningHere && others < limits.runningOfOne) {
        await claim(job);
        runningOf.set(name, others + 1);
      }
    }
    await forgetOutdated();
  };

  const judge = async (stored: StoredJob) => {
    const { job } = stored;
    if (running.has(job.id)) return;
    const isLost = (deps.isAlone && job.instance !== instance) || leases.hasRunOut(stored);
    if (!isLost) return;
    const since = deps.isAlone
      ? 'ended without giving it back'
      : `was not heard of for ${limits.lease / 1000} s`;
    const message = `the hub that ran it ${since}: restart it`;
    await change(job, { status: 'LOST', endedAt: instant(), failure: { kind: 'HUB_LOST', message } });
  };
  const claim = async (job: JobState) => {
    const network = deps.network();
    const claimed = await change(
      job,
      { status: 'RUNNING', startedAt: instant(), instance, position: network.position },
      [
        {
          kind: 'JOBS',
          principal: job.principal.name,
          statuses: ['RUNNING'],
          below: limits.runningOfOne,
        },
      ],
    );
    if (claimed === null) return;
    const stop = new AbortController();
    const run: Run = { job: claimed, stop, done: 0, ended: Promise.resolve() };
    const ended = runJob(deps, {
      job: claimed,
      network,
      signal: stop.signal,
      onProgress: (done) => {
        run.done = done;
      },
      end: (end) => change(claimed, { endedAt: instant(), ...end }),
    })
      .catch(report)
      .finally(() => {
        running.delete(job.id);
        if (!closed) look();
      });
    running.set(job.id, Object.assign(run, { ended }));
    if (running.size === 1) beatenAt = clock();
    planBeat();
  };

  const planBeat = () => {
    if (closed || isBeatPlanned || running.size === 0) return;
    isBeatPlanned = true;
    callOffBeat = timers.after(limits.beatEvery, () => {
      beating = beat().finally(() => {
        beating = null;
        isBeatPlanned = false;
        planBeat();
      });
    });
  };
  const beat = async () => {
    const runs = [...running.values()];
    try {
      const held = new Set(
        await store.jobs.beat(
          instance,
          runs.map(({ job, done }) => ({ id: job.id, done })),
        ),
      );
      beatenAt = clock();
      for (const { job, stop } of runs) if (!held.has(job.id)) stop.abort();
    } catch (error) {
      report(error);
      // The others have given it up by now.
      if (clock() - beatenAt >= limits.lease) for (const { stop } of runs) stop.abort();
    }
  };

  /** The job as changed; null where somebody else had changed it first, or a limit is reached. */
  const change = async (
    { version, ...before }: JobState,
    after: Partial<JobContent>,
    limitsToo: readonly Precondition[] = [],
  ): Promise<JobState | null> => {
    const content: JobContent = { ...before, ...after };
    const written = await store.write(
      { nodes: [], ties: [], removedNodes: [], removedTies: [], jobs: [content] },
      {
        principal: hub,
        reason: `runJob: ${content.status}`,
        preconditions: [{ kind: 'VERSION', of: 'JOB', id: content.id, version }, ...limitsToo],
      },
    );
    return written.ok ? { ...content, version: version + 1 } : null;
  };
  const forgetOutdated = async () => {
    if (clock() - forgottenAt < forgetEvery) return;
    forgottenAt = clock();
    const endedBefore = new Date(deps.now() - limits.keptFor).toISOString();
    const outdated = await store.jobs.outdated({ endedBefore, kept: limits.keptOfOne, limit: mostAtOnce });
    if (outdated.length === 0) return;
    const ids = outdated.map(({ id }) => id);
    // Another hub that forgets the same at the same time has removed them all: this write then changes nothing.
    await store.write(
      { nodes: [], ties: [], removedNodes: [], removedTies: [], removedJobs: ids },
      { principal: hub, reason: 'forgetJobs' },
    );
  };
  const instant = () => new Date(deps.now()).toISOString();

  look();
  return {
    hear: (event) => {
      if (event.about !== 'JOB' || closed) return;
      if (event.after?.status === 'QUEUED') look();
      const run = running.get(event.subject);
      if (run !== undefined && (event.after?.version ?? Infinity) > run.job.version) run.stop.abort();
    },
    close: async () => {
      closed = true;
      callOffLook();
      callOffBeat();
      await looking;
      await beating;
      const runs = [...running.values()];
      for (const { stop } of runs) stop.abort();
      for (const { job, ended } of runs) {
        await ended;
        const back = { status: 'QUEUED', startedAt: null, instance: null, position: null } as const;
        await change(job, back).catch(report);
      }
    },
  };
}
