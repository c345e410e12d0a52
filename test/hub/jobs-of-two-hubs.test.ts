/** Two hubs on one Neo4j: a job runs on one, and is followed, cancelled, found lost and restarted on the other. */
import { expect, it } from 'vitest';
import type { Hub } from '../../src/app.js';
import { StoreError } from '../../src/model/failure.js';
import type { Store } from '../../src/store/store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import {
  CancelJobDocument,
  JobChangesDocument,
  JobResultDocument,
  RestartJobDocument,
  SpreadDocument,
  StartJobDocument,
} from '../generated/graphql.js';
import type { JobPartsFragment, StartJobInput } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { endlessPlan, prepareEndless } from '../support/endless-plan.js';
import { followed } from '../support/follow.js';
import { startTestHub } from '../support/hub.js';
import { describeOnNeo4j } from '../support/neo4j.js';

const fiction = { asOf: '2026-11-24', includeFiction: true };
const spread = { seeds: ['filiera-immaginaria/forno-monte'], runs: 200, ...fiction };
const away = () => Promise.reject(new StoreError('UNAVAILABLE', 'the database is away'));

describeOnNeo4j('jobs of two hubs', (lease) => {
  it('are followed and ended from the other one, lost with their own, and run again', async () => {
    const { uri, user, password, database } = lease();
    const where = { uri, user, password, ...(database === undefined ? {} : { database }) };
    const open = () => openNeo4jStore(where);
    const store = await open();
    let isCut = false;
    const cuttable: Store = {
      ...store,
      jobs: { ...store.jobs, beat: (...args) => (isCut ? away() : store.jobs.beat(...args)) },
      write: (...args) => (isCut ? away() : store.write(...args)),
    };
    const times = { beatEvery: 100, lease: 2_000, lookEvery: 200 };
    const hubs: Hub[] = [];
    try {
      const a = await startTestHub({ store: cuttable, jobs: times, prepare: prepareEndless });
      hubs.push(a);
      const b = await startTestHub({ store: await open(), seeds: false, jobs: { ...times, runningHere: 0 } });
      hubs.push(b);
      const start = async (input: StartJobInput) => {
        const { startJob } = await ask(b.address, StartJobDocument, { input });
        if (startJob.__typename !== 'JobPayload') throw new Error(startJob.message);
        return startJob.job.id;
      };
      const changes = async (on: Hub, id: string, whenRunning: () => void = () => {}) => {
        let last: JobPartsFragment | undefined;
        for await (const { jobChanges } of followed(on.address, JobChangesDocument, { id })) {
          if (jobChanges.state === 'RUNNING' && last?.state !== 'RUNNING') whenRunning();
          last = jobChanges;
        }
        return last;
      };
      const cancelled = await start({ seedPlan: endlessPlan });
      const end = await changes(b, cancelled, () => {
        void ask(b.address, CancelJobDocument, { input: { id: cancelled } });
      });
      expect(end).toMatchObject({ state: 'CANCELLED' });

      const lost = await start({ spread: { ...spread, runs: 20_000 }, seedPlan: null, timeLimit: 60 });
      expect(await changes(b, lost)).toMatchObject({ state: 'DONE' });

      const orphan = await start({ seedPlan: endlessPlan });
      const gone = await changes(b, orphan, () => {
        isCut = true;
      });
      expect(gone).toMatchObject({ state: 'LOST', failure: { reason: 'HUB_LOST' } });

      const c = await startTestHub({ store: await open(), seeds: false, jobs: times });
      hubs.push(c);
      const { restartJob } = await ask(c.address, RestartJobDocument, { input: { id: lost } });
      if (restartJob.__typename !== 'JobPayload') throw new Error(restartJob.message);
      expect(await changes(b, restartJob.job.id)).toMatchObject({ state: 'DONE', restartOf: lost });
      const figures = async (id: string) => {
        const { job } = await ask(b.address, JobResultDocument, { id, first: 100 });
        return job?.result?.__typename === 'Spread' ? job.result.adopters : null;
      };
      expect(await figures(lost)).not.toBeNull();
      expect(await figures(restartJob.job.id)).toEqual(await figures(lost));
      const asked = await ask(c.address, SpreadDocument, { ...spread, runs: 20_000 });
      expect(asked.spread).toMatchObject({ adopters: await figures(lost) });
    } finally {
      for (const hub of hubs.toReversed()) await hub.close();
    }
  }, 240_000);
});
