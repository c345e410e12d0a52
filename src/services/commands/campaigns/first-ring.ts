/** Whom a campaign asks first: those named, or those a plan chooses. */
import type { JsonValue } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { Campaign } from '../../campaigns/campaign.js';
import type { JobId } from '../../../model/job.js';
import type { Jobs } from '../../jobs/open-jobs.js';
import { jobResult } from '../../jobs/job-result.js';
import type { PropagationDeps } from '../../propagation.js';
import type { DatedScope, Reading } from '../../reading.js';
import { seedPlan } from '../../seed-plan.js';
import type { SeedPlanAnswer } from '../../seed-plan.js';
import type { AnalysisDeps } from '../../metrics.js';
import { refused } from '../command.js';

export type FirstRing =
  | { readonly actors: readonly NodeId[] }
  /** Planned now: so many. */
  | { readonly k: number }
  /** The plan of a job of the viewer that is done. */
  | { readonly job: JobId };

export interface ChosenFirst {
  readonly actors: readonly NodeId[];
  /** How they were chosen; null by hand. Says nothing of whom. */
  readonly plan: JsonValue | null;
}

export type PlanningDeps = PropagationDeps & AnalysisDeps & { readonly jobs: Pick<Jobs, 'find'> };

/** Seconds that a plan may take while somebody waits; a longer one is asked as a job. */
const planningSeconds = 20;
const terms = { epsilon: 0.1, delta: 0.01, runs: 1000 } as const;

/** Throws `Refused` where there is no plan. Whoever `excluded` holds is not planned; those recorded as adopters count as asked. */
export async function chooseFirst(
  deps: PlanningDeps,
  reading: Reading,
  first: FirstRing,
  campaign: Campaign,
  scope: DatedScope,
  excluded: readonly NodeId[],
): Promise<ChosenFirst> {
  if ('actors' in first) return { actors: first.actors, plan: null };
  if ('job' in first) {
    const plan = await planOfJob(deps, reading, first.job);
    return { actors: plan.seeds.map(({ id }) => id), plan: toldOf(plan, { job: first.job }) };
  }
  const { channels, practice, randomSeed } = campaign;
  const planned = await seedPlan(deps, reading, {
    ...terms,
    scope,
    practice,
    model: { kind: 'INDEPENDENT_CASCADE' },
    channels: channels.kinds.map((kind) => ({ kind })),
    territory: channels.territory,
    calibrated: true,
    randomSeed,
    timeLimit: planningSeconds,
    k: first.k,
    forced: [],
    excluded: excluded.filter((id) => reading.network.indexOf(id) !== undefined),
  });
  if (!planned.ok) {
    throw refused(
      'CONFLICT',
      `expected a plan of the first ring, found none: ${planned.message}. A longer one is asked as a job, whose id is given here`,
      { problems: [{ at: 'first.k', message: planned.message }] },
    );
  }
  const { value } = planned;
  return {
    actors: value.seeds.map(({ id }) => id),
    plan: toldOf(value, { ...terms, k: first.k, randomSeed }),
  };
}

async function planOfJob(deps: PlanningDeps, reading: Reading, id: JobId): Promise<SeedPlanAnswer> {
  const stored = await deps.jobs.find(reading.viewer, id);
  const found = stored === null ? null : await jobResult(deps, reading, stored.job);
  if (found?.ok === true && found.value.operation === 'SEED_PLAN') return found.value.answer;
  const why = found !== null && !found.ok ? `: ${found.message}` : '';
  throw refused('CONFLICT', `expected a job of yours with a finished seedPlan, found ${id}${why}`, {
    problems: [{ at: 'first.job', message: `expected a finished seedPlan, found none${why}` }],
  });
}

function toldOf(plan: SeedPlanAnswer, more: Readonly<Record<string, JsonValue>>): JsonValue {
  const [judged] = plan.compared;
  return {
    ...more,
    seeds: plan.seeds.length,
    candidates: plan.candidates,
    ratio: plan.certificate?.ratio ?? null,
    expected: judged === undefined ? null : { ...judged.adopters },
  };
}
