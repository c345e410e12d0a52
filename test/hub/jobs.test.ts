/** Jobs over HTTP and WebSocket: started, followed, cancelled, restarted; their results are those of the queries. */
import { expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import type { JobPartsFragment, StartJobInput } from '../generated/graphql.js';
import {
  CalibrationDocument,
  CancelJobDocument,
  CoverageDocument,
  JobChangesDocument,
  JobResultDocument,
  JobsDocument,
  MetricsDocument,
  RestartJobDocument,
  SeedPlanDocument,
  SpreadDocument,
  StartJobDocument,
} from '../generated/graphql.js';
import { answerOf, ask, errorOf } from '../support/client.js';
import { endlessPlan, prepareEndless } from '../support/endless-plan.js';
import { followed } from '../support/follow.js';
import { containing } from '../support/matching.js';
import { describeOnStores } from '../support/stores.js';

const forno = 'filiera-immaginaria/forno-monte';
const fiction = { asOf: '2026-11-24', includeFiction: true };
const spread = { seeds: [forno], runs: 200, ...fiction };

const identify: Identify = (request) =>
  request.headers.authorization === 'other'
    ? { name: 'other', role: 'OPERATOR', organisations: [], programmes: [] }
    : localOperator;
const asOther = { headers: { authorization: 'other' } };

describeOnStores(
  'jobs',
  (hub) => {
    const started = async (input: StartJobInput): Promise<JobPartsFragment> => {
      const { startJob } = await ask(hub().address, StartJobDocument, { input });
      if (startJob.__typename !== 'JobPayload') throw new Error(startJob.message);
      return startJob.job;
    };
    const changesOf = async (id: string): Promise<readonly JobPartsFragment[]> => {
      const seen: JobPartsFragment[] = [];
      for await (const { jobChanges } of followed(hub().address, JobChangesDocument, { id })) {
        seen.push(jobChanges);
      }
      return seen;
    };
    const ended = async (input: StartJobInput): Promise<JobPartsFragment> => {
      const last = (await changesOf((await started(input)).id)).at(-1);
      if (last === undefined) throw new Error('nothing was told of the job');
      return last;
    };
    const resultOf = async ({ id }: JobPartsFragment, page: { first?: number; after?: string } = {}) =>
      (await ask(hub().address, JobResultDocument, { id, first: 100, ...page })).job?.result;
    const cancel = async (id: string) =>
      (await ask(hub().address, CancelJobDocument, { input: { id } })).cancelJob;

    it('answers as the query does: spread, with its pages', async () => {
      const job = await ended({ spread, clientMutationId: 'mine' });
      expect(job).toMatchObject({ state: 'DONE', progress: 1, failure: null, restartOf: null });
      expect(job.question).toMatchObject({
        operation: 'SPREAD',
        arguments: { seeds: [forno], runs: 200, asOf: '2026-11-24', counterfactual: true, randomSeed: 1 },
      });
      const asked = (await ask(hub().address, SpreadDocument, { ...spread, first: 100 })).spread;
      const result = await resultOf(job);
      if (asked.__typename !== 'Spread' || result?.__typename !== 'Spread') throw new Error('no spread');
      expect(asked).toMatchObject({
        totalCount: result.totalCount,
        adopters: result.adopters,
        effect: result.effect,
        explanation: result.explanation,
      });
      const figures = result.nodes.map(({ actor, probability, medianStep }) => ({
        id: actor?.id,
        probability,
        medianStep,
      }));
      expect(
        asked.nodes.map(({ actor, probability, medianStep }) => ({ id: actor?.id, probability, medianStep })),
      ).toMatchObject(figures);
      expect(result.nodes.some(({ path }) => path !== null)).toBe(true);
      const paged: (string | undefined)[] = [];
      for (let after: string | undefined; ;) {
        const page = await resultOf(job, { first: 7, ...(after === undefined ? {} : { after }) });
        if (page?.__typename !== 'Spread') throw new Error('no spread');
        paged.push(...page.nodes.map(({ actor }) => actor?.id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor ?? '';
      }
      expect(paged).toEqual(figures.map(({ id }) => id));
    });

    it('answers as the queries do: plan, coverage, metrics, calibration', async () => {
      const plan = { k: 3, runs: 100, ...fiction };
      const coverage = {
        targets: { kinds: ['Municipality' as const] },
        sources: { kinds: ['ListeningPoint' as const] },
        asOf: '2026-11-24',
      };
      const metrics = { metric: 'PAGE_RANK', asOf: '2026-11-24' } as const;
      const { address } = hub();
      const jobs = [
        await ended({ seedPlan: plan }),
        await ended({ coverage }),
        await ended({ metrics }),
        await ended({ calibration: fiction }),
      ];
      expect(jobs.map(({ state, failure }) => [state, failure])).toEqual(jobs.map(() => ['DONE', null]));
      const [kept, covered, measured, calibrated] = await Promise.all(jobs.map((job) => resultOf(job)));
      expect((await ask(address, SeedPlanDocument, { ...plan, first: 100 })).seedPlan).toMatchObject(
        kept ?? {},
      );
      const found = (await ask(address, CoverageDocument, { ...coverage, first: 100 })).coverage;
      if (found.__typename !== 'Coverage' || covered?.__typename !== 'Coverage')
        throw new Error('no coverage');
      expect(found).toMatchObject({
        coveredCount: covered.coveredCount,
        uncoveredCount: covered.uncoveredCount,
      });
      expect(covered.covered.nodes.length).toBeGreaterThan(0);
      expect(
        covered.covered.nodes.every(({ hops, introduction }) => (hops === 0) === (introduction === null)),
      ).toBe(true);
      expect(found.covered.nodes.map(({ actor, hops }) => [actor?.id, hops])).toEqual(
        covered.covered.nodes.map(({ actor, hops }) => [actor?.id, hops]),
      );
      const asked = (await ask(address, MetricsDocument, { ...metrics, first: 100 })).metrics;
      if (asked.__typename !== 'MetricConnection' || measured?.__typename !== 'MetricConnection')
        throw new Error('no metrics');
      expect(asked).toMatchObject({ totalCount: measured.totalCount, summary: measured.summary });
      expect(asked.nodes.map(({ actor, value, rank }) => [actor?.id, value, rank])).toEqual(
        measured.nodes.map(({ actor, value, rank }) => [actor?.id, value, rank]),
      );
      const trials = (await ask(address, CalibrationDocument, fiction)).calibration;
      expect(trials).toMatchObject(calibrated ?? {});
    });

    it('says why there is no result', async () => {
      expect(await ended({ spread: { ...spread, runs: 1 } })).toMatchObject({
        state: 'FAILED',
        failure: { reason: 'REFUSED', message: containing('runs') },
      });
      const job = await ended({ seedPlan: endlessPlan, timeLimit: 1 });
      expect(job).toMatchObject({
        state: 'FAILED',
        timeLimit: 1,
        failure: { reason: 'OUT_OF_TIME', message: 'expected an end within 1 s, found none' },
      });
      expect(await resultOf(job)).toBeNull();
    });

    it('is cancelled while it runs, and the next one runs', async () => {
      const { id } = await started({ seedPlan: endlessPlan });
      const seen: string[] = [];
      for await (const { jobChanges } of followed(hub().address, JobChangesDocument, { id })) {
        if (jobChanges.state === 'RUNNING' && !seen.includes('RUNNING')) {
          expect(await cancel(id)).toMatchObject({ __typename: 'JobPayload', job: { state: 'CANCELLED' } });
        }
        seen.push(jobChanges.state);
      }
      expect(seen.at(-1)).toBe('CANCELLED');
      expect(await cancel(id)).toMatchObject({ refusal: 'ALREADY_ENDED', message: containing('CANCELLED') });
      expect(await changesOf(id)).toMatchObject([{ state: 'CANCELLED', failure: null }]);
      expect(await ended({ spread })).toMatchObject({ state: 'DONE' });
    });

    it('starts once for one key, whatever is repeated', async () => {
      const idempotencyKey = '8f14e45f-ceea-467f-a8f1-0c2d3f4b5a6c';
      const input = { spread, idempotencyKey, clientMutationId: 'a' };
      const first = await started(input);
      expect((await started({ ...input, clientMutationId: 'b' })).id).toBe(first.id);
      const { startJob } = await ask(hub().address, StartJobDocument, {
        input: { ...input, timeLimit: 7, clientMutationId: 'c' },
      });
      expect(startJob).toMatchObject({ refusal: 'KEY_REUSED', clientMutationId: 'c' });
    });

    it('asks again with the same question: the same figures', async () => {
      const first = await ended({ spread });
      const { restartJob } = await ask(hub().address, RestartJobDocument, { input: { id: first.id } });
      if (restartJob.__typename !== 'JobPayload') throw new Error(restartJob.message);
      expect(restartJob.job).toMatchObject({ restartOf: first.id, question: first.question });
      const again = (await changesOf(restartJob.job.id)).at(-1);
      expect(await resultOf(again ?? first)).toEqual(await resultOf(first));
    });

    it('refuses what is no question, and what is nobody’s job', async () => {
      const { address } = hub();
      expect(await errorOf(address, StartJobDocument, { input: {} })).toMatchObject({
        message: containing('exactly one of spread, seedPlan'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
      const both = { spread, calibration: {} };
      expect(await errorOf(address, StartJobDocument, { input: both })).toMatchObject({
        message: containing('found spread and calibration'),
      });
      const { startJob } = await ask(address, StartJobDocument, { input: { spread, timeLimit: 601 } });
      expect(startJob).toMatchObject({ refusal: 'OUT_OF_RANGE', message: containing('1 to 600') });
      expect(await cancel('none')).toMatchObject({ refusal: 'UNKNOWN_JOB' });
      const { restartJob } = await ask(address, RestartJobDocument, { input: { id: 'none' } });
      expect(restartJob).toMatchObject({ refusal: 'UNKNOWN_JOB' });
      await expect(changesOf('none')).rejects.toThrow(/a job of yours/u);
      const seeds = Array.from({ length: 2000 }, (_, place) => `${forno}-${place}-${'x'.repeat(30)}`);
      const long = await ask(address, StartJobDocument, { input: { spread: { seeds } } });
      expect(long.startJob).toMatchObject({ refusal: 'QUESTION_TOO_LARGE' });
    });

    it('is nobody else’s: unknown to others, the operator too', async () => {
      const { address } = hub();
      const job = await ended({ spread });
      const theirs = await ask(address, JobResultDocument, { id: job.id }, asOther);
      expect(theirs.job).toBeNull();
      expect((await ask(address, JobsDocument, {}, asOther)).jobs).toMatchObject({
        totalCount: 0,
        nodes: [],
      });
      const input = { id: job.id };
      expect((await ask(address, CancelJobDocument, { input }, asOther)).cancelJob).toMatchObject({
        refusal: 'UNKNOWN_JOB',
      });
      const stranger = followed(address, JobChangesDocument, { id: job.id }, asOther);
      await expect(stranger.next()).rejects.toThrow(/a job of yours/u);
      const node = await answerOf(address, `query ($id: ID!) { node(id: $id) { id } }`, input);
      expect(node.data).toEqual({ node: null });
    });

    it('lists one’s own, in pages', async () => {
      const { address } = hub();
      const all = (await ask(address, JobsDocument, { first: 100 })).jobs;
      expect(all.totalCount).toBe(all.nodes.length);
      expect(all.nodes.length).toBeGreaterThan(5);
      const first = (await ask(address, JobsDocument, { first: 3 })).jobs;
      const rest = await ask(address, JobsDocument, { first: 100, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...rest.jobs.nodes]).toEqual(all.nodes);
      const back = await ask(address, JobsDocument, { last: 3, before: rest.jobs.pageInfo.startCursor });
      expect(back.jobs.nodes).toEqual(first.nodes);
    });
  },
  { identify, prepare: prepareEndless },
);
