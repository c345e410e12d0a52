/** What came of a job, as it is stored: plain JSON with ids, packed. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { LocalisedText } from '../../model/entity.js';
import type { CalibrationAnswer } from '../calibration.js';
import type { Coverage } from '../coverage.js';
import type { ListedActors } from '../ranked-actors.js';
import type { SeedPlanAnswer } from '../seed-plan.js';
import type { SpreadAnswer } from '../spread.js';
import type { KeptCalibration } from './kept-calibration.js';
import type { KeptMetrics } from './kept-metrics.js';
import type { KeptSeedPlan } from './kept-seed-plan.js';
import type { KeptSpread } from './kept-spread.js';

export type KeptResult =
  | { readonly operation: 'SPREAD'; readonly kept: KeptSpread }
  | { readonly operation: 'SEED_PLAN'; readonly kept: KeptSeedPlan }
  | { readonly operation: 'COVERAGE'; readonly kept: Coverage }
  | { readonly operation: 'METRICS'; readonly kept: KeptMetrics }
  | { readonly operation: 'CALIBRATION'; readonly kept: KeptCalibration };

/** The answers that kept results are restored to: those of the services, as far as lists show them. */
export interface JobAnswers {
  readonly SPREAD: SpreadAnswer & { readonly explanation: LocalisedText };
  readonly SEED_PLAN: SeedPlanAnswer;
  readonly COVERAGE: Coverage;
  readonly METRICS: ListedActors;
  readonly CALIBRATION: CalibrationAnswer;
}

export async function packed(result: KeptResult): Promise<string> {
  return (await promisify(gzip)(JSON.stringify(result))).toString('base64');
}

export async function unpacked(body: string): Promise<KeptResult> {
  const text = (await promisify(gunzip)(Buffer.from(body, 'base64'))).toString('utf8');
  return JSON.parse(text) as KeptResult;
}
