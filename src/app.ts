/** The composition root: the only file that knows every part. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parse, print } from 'graphql';
import type { Identify } from './access/identify.js';
import { isFailure } from './access/identify.js';
import type { Config } from './config.js';
import type { DeliveryLimits } from './delivery/delivery-limits.js';
import { usualDeliveryLimits } from './delivery/delivery-limits.js';
import { openDeliveries } from './delivery/open-deliveries.js';
import { openFeed } from './events/feed.js';
import type { Feed } from './events/feed.js';
import type { FoldingOptions } from './events/folding.js';
import { systemTimers } from './events/timers.js';
import type { Context } from './graphql/context.js';
import { createLoaders } from './graphql/loaders.js';
import { createSchema } from './graphql/schema.js';
import { scopeOf } from './graphql/scope.js';
import { nodeObject } from './graphql/types/objects.js';
import { openJobPool } from './jobs/pool.js';
import { dayInRome } from './model/time.js';
import type { Principal } from './model/viewer.js';
import { viewerOf } from './model/viewer.js';
import { refusedPosition, refusedRequest, startServer } from './server/server.js';
import { openCursors } from './services/cursors/cursors.js';
import { createPositions } from './services/cursors/positions.js';
import { runCampaigns, usualLookEvery } from './services/campaigns/run-campaigns.js';
import { openAlerts } from './services/alerts/open-alerts.js';
import { createGraphs } from './services/graphs.js';
import { networkBuilder } from './services/network-builder.js';
import type { JobLimits } from './services/jobs/job-limits.js';
import { usualJobLimits } from './services/jobs/job-limits.js';
import { openJobs } from './services/jobs/open-jobs.js';
import { createReading } from './services/reading.js';
import { createSnapshots } from './services/snapshots.js';
import { questionsToTry } from './services/welcome.js';
import type { Store } from './store/store.js';

/** A running hub. */
export interface Hub {
  /** Where it listens, as http://host:port. */
  readonly address: string;
  readonly store: Store;
  readonly feed: Feed;
  /** Stops listening, lets running operations finish, lets go of the store. */
  close(): Promise<void>;
}

export interface HubParts {
  readonly config: Config;
  readonly identify: Identify;
  /** The store, which may still be opening; closed with the hub. */
  readonly store: Store | Promise<Store>;
  /** Runs on the open store before the network is built from it: the loading of seeds. */
  readonly prepare?: (store: Store) => Promise<void>;
  /** Milliseconds since 1970; the clock of "today". */
  readonly now?: () => number;
  /** When changes are folded into the network, where it is not as usual. */
  readonly folding?: FoldingOptions;
  /** What jobs may take, where it is not the usual. */
  readonly jobs?: Partial<JobLimits>;
  /** What delivering may take, where it is not the usual. */
  readonly deliveries?: Partial<DeliveryLimits>;
}

/** In edges looked at: a quarter of an hour at a guess, and guesses are often too high. */
const mostWorkOfAnswers = 1e11;
const keptOfEachSnapshot = { mostGraphs: 8, mostAnswers: 64 } as const;
const keptSnapshots = { keptMilliseconds: 5 * 60_000, most: 16 } as const;

/** Waits for the store, builds the network, starts listening. Lets go of everything where a step fails. */
export async function startHub(parts: HubParts): Promise<Hub> {
  const { config, identify, now = Date.now } = parts;
  // Made while the store's own thread opens the database.
  const schema = createSchema();
  const store = await parts.store;
  const opened: (() => Promise<void>)[] = [() => store.close()];
  const closeAll = async () => {
    for (const close of opened.toReversed()) await close();
  };
  try {
    await parts.prepare?.(store);
    const builders = openJobPool({ threads: 1, mostWaiting: 256 });
    opened.push(() => builders.close());
    const builder = networkBuilder(builders);
    const feed = await openFeed(store, { folding: { fold: builder.fold, ...parts.folding } });
    opened.push(() => feed.close());
    const cursors = await openCursors({ store, given: config.cursorKeys, now });
    const positions = createPositions(feed, cursors);
    const snapshots = createSnapshots({
      ...keptSnapshots,
      clock: () => performance.now(),
      randomToken: randomUUID,
    });
    const graphs = createGraphs({ ...keptOfEachSnapshot, settle: feed.settled, build: builder.build });
    const pool = openJobPool({
      threads: Math.max(1, availableParallelism() - 1),
      mostWaiting: 16,
      mostWork: mostWorkOfAnswers,
    });
    opened.push(() => pool.close());
    // Threads of their own, so that long jobs keep no answer waiting.
    const jobPool = openJobPool({ threads: 1, mostWaiting: 64 });
    opened.push(() => jobPool.close());
    const report = {
      alerts: (_fault: unknown) => {},
      jobs: (_fault: unknown) => {},
      deliveries: (_fault: unknown) => {},
      campaigns: (_fault: unknown) => {},
    };
    const jobs = openJobs({
      store,
      feed,
      graphs,
      pool: jobPool,
      instance: randomUUID(),
      isAlone: store.engine === 'sqlite',
      limits: { ...usualJobLimits, ...parts.jobs },
      timers: systemTimers,
      now,
      clock: () => performance.now(),
      randomId: randomUUID,
      report: (fault) => report.jobs(fault),
    });
    opened.push(() => jobs.close());
    const alerts = openAlerts({
      store,
      feed,
      timers: systemTimers,
      now,
      report: (fault) => report.alerts(fault),
    });
    opened.push(() => alerts.close());
    const campaigns = runCampaigns({
      store,
      feed,
      timers: systemTimers,
      now,
      lookEvery: usualLookEvery,
      report: (fault) => report.campaigns(fault),
    });
    opened.push(() => campaigns.close());
    const deliveries = await openDeliveries({
      settings: config.delivery,
      store,
      feed,
      commands: { store, feed, now, randomId: randomUUID },
      limits: { ...usualDeliveryLimits, ...parts.deliveries },
      instance: randomUUID(),
      isAlone: store.engine === 'sqlite',
      timers: systemTimers,
      now,
      clock: () => performance.now(),
      report: (fault) => report.deliveries(fault),
    });
    opened.push(() => deliveries.close());
    const context = async (request: IncomingMessage, position: string | null): Promise<Context> => {
      const principal = await identify(request);
      if (isFailure(principal)) throw refusedRequest(principal.message);
      if (position === null) return contextFor(principal, false);
      const reached = await positions.reach(position);
      if (!reached.ok) throw refusedPosition(reached);
      return contextFor(principal, reached.value.behind);
    };
    const contextFor = (principal: Principal, behind: boolean): Context => {
      const viewer = viewerOf(principal);
      const pinned = positions.here();
      const today = dayInRome(now());
      return {
        ...createReading(viewer, store, feed.network()),
        snapshots,
        loaders: createLoaders(store, viewer),
        graphs,
        pool,
        jobs,
        campaigns,
        alerts,
        cursors,
        log: { follow: feed.follow, clock: () => performance.now() },
        positions,
        commands: { store, feed, now, randomId: randomUUID },
        channels: deliveries.channels,
        anew: () => contextFor(principal, false),
        extensions: (wasMutation) => ({
          position: positions.token(wasMutation ? positions.here() : pinned),
          ...(behind ? { behind } : {}),
        }),
        today,
        scope: scopeOf(today),
        object: nodeObject,
      };
    };
    const server = await startServer({
      schema,
      host: config.host,
      port: config.port,
      allowedHosts: config.allowedHosts,
      allowedOrigins: config.allowedOrigins,
      logLevel: config.logLevel,
      context,
      ready: () => store.ping(),
      channels: deliveries.channels,
      firstQuery: questionsToTry.map(questionText).join('\n\n'),
    });
    opened.push(() => server.close());
    report.deliveries = (fault) => server.log.error({ err: fault }, 'a delivery failed');
    report.campaigns = (fault) => server.log.error({ err: fault }, 'a campaign cannot go on');
    report.alerts = (fault) => server.log.error({ err: fault }, 'alerts failed');
    report.jobs = (fault) => server.log.error({ err: fault }, 'a job failed');
    return { address: server.address, store, feed, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** A question as the explorer shows it: laid out, named, under what it asks. */
function questionText({ asks, query }: (typeof questionsToTry)[number], place: number): string {
  return `# ${asks}\n${print(parse(`query Question${place + 1} ${query}`))}`;
}
