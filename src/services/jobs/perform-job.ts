/** Answers the question of a job by the service it belongs to. */
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import { calibration } from '../calibration.js';
import { coverage } from '../coverage.js';
import type { AnalysisDeps } from '../metrics.js';
import { rankedActors } from '../ranked-actors.js';
import type { Reading } from '../reading.js';
import { seedPlan } from '../seed-plan.js';
import { spread } from '../spread.js';
import type { JobQuestion } from './job-question.js';
import { keepCalibration } from './kept-calibration.js';
import { keepMetrics } from './kept-metrics.js';
import type { KeptResult } from './kept-result.js';
import { packed } from './kept-result.js';
import { keepSeedPlan } from './kept-seed-plan.js';
import { keepSpread } from './kept-spread.js';

/** The packed result, of at most so many characters, or why there is none. */
export async function performJob(
  deps: AnalysisDeps,
  reading: Reading,
  asked: JobQuestion,
  largest: number,
): Promise<Result<string>> {
  // Numbers in answers are those of a settled reading.
  const found = await answered(alone(deps), await deps.graphs.settled(reading), asked);
  if (!found.ok) return found;
  const body = await packed(found.value);
  if (body.length <= largest) return success(body);
  return failure(
    'RESULT_TOO_LARGE',
    `expected a result of at most ${largest} characters when packed, found ${body.length}: ask for less, or of fewer`,
  );
}

async function answered(
  deps: AnalysisDeps,
  reading: Reading,
  asked: JobQuestion,
): Promise<Result<KeptResult>> {
  const { operation, question } = asked;
  switch (operation) {
    case 'SPREAD': {
      const found = await spread(deps, reading, question);
      return found.ok ? success({ operation, kept: keepSpread(reading, question, found.value) }) : found;
    }
    case 'SEED_PLAN': {
      const found = await seedPlan(deps, reading, question);
      return found.ok ? success({ operation, kept: keepSeedPlan(found.value) }) : found;
    }
    case 'COVERAGE': {
      const found = await coverage(deps, reading, question);
      return found.ok ? success({ operation, kept: found.value }) : found;
    }
    case 'METRICS': {
      const found = await rankedActors(deps, reading, question);
      return found.ok ? success({ operation, kept: keepMetrics(found.value) }) : found;
    }
    case 'CALIBRATION': {
      const found = await calibration(deps, reading, question);
      return found.ok ? success({ operation, kept: keepCalibration(found.value) }) : found;
    }
  }
}

/**
 * Without answers that others wait for: a query shares its limit of time with whoever asks the same, and a job that is cancelled
 * must leave nothing behind.
 */
function alone(deps: AnalysisDeps): AnalysisDeps {
  return {
    ...deps,
    graphs: {
      ...deps.graphs,
      answer: async (reading, _key, make) => make(await deps.graphs.settled(reading)),
    },
  };
}
