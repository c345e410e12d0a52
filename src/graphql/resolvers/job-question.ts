/** What a client asks to be run as a job, as services take it and as it is shown again. */
import type { GraphQLSchema } from 'graphql';
import { astFromValue, isInputType, valueFromASTUntyped } from 'graphql';
import type { JsonValue } from '../../model/entity.js';
import { invariant } from '../../model/failure.js';
import type { JobQuestion } from '../../services/jobs/job-question.js';
import type { DatedScope } from '../../services/reading.js';
import { badInput } from '../paging.js';
import type { ScopeArgs } from '../scope.js';
import { narrowed } from '../scope.js';
import type { StartJobInput } from '../types/job.js';
import { coverageQuestion } from './coverage.js';
import { withoutNulls } from './lists.js';
import { metricQuestion } from './metrics.js';
import { calibrationQuestion, seedPlanQuestion, spreadQuestion } from './propagation.js';

export interface AskedJob {
  readonly question: JobQuestion;
  /** The arguments as `startJob` takes them, with defaults and the day. */
  readonly asked: JsonValue;
}

/** Seconds that services are told; a job has a limit of its own. */
const nominal = 30;

/** Refuses all but exactly one question. */
export function askedJob(input: StartJobInput, enclosing: DatedScope, schema: GraphQLSchema): AskedJob {
  const { spread, seedPlan, coverage, metrics, calibration } = input;
  const given = Object.entries({ spread, seedPlan, coverage, metrics, calibration }).filter(
    ([, args]) => args !== null && args !== undefined,
  );
  const [first] = given;
  if (given.length !== 1 || !first?.[1]) {
    const found = given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ');
    throw badInput(
      `expected exactly one of spread, seedPlan, coverage, metrics and calibration, found ${found}`,
    );
  }
  const scope = narrowed(enclosing, first[1]);
  return { question: questionOf(input, scope), asked: shown(first[0], first[1], scope, schema) };
}

function questionOf(
  { spread, seedPlan, coverage, metrics, calibration }: StartJobInput,
  scope: DatedScope,
): JobQuestion {
  if (spread) return { operation: 'SPREAD', question: spreadQuestion(spread, scope, nominal) };
  if (seedPlan) return { operation: 'SEED_PLAN', question: seedPlanQuestion(seedPlan, scope, nominal) };
  if (coverage) return { operation: 'COVERAGE', question: coverageQuestion(coverage, scope, nominal) };
  if (calibration) return { operation: 'CALIBRATION', question: calibrationQuestion(calibration, scope) };
  invariant(metrics, 'one question was given');
  const { metric, descending, filter } = metrics;
  const measured = metricQuestion(metric, { ...metrics, timeLimit: nominal }, scope);
  const target = filter === null || filter === undefined ? {} : { filter: withoutNulls(filter) };
  return { operation: 'METRICS', question: { ...measured, ...target, descending } };
}

/** The day is part of it, so that the same question asked again tomorrow asks the same. */
function shown(name: string, args: ScopeArgs, scope: DatedScope, schema: GraphQLSchema): JsonValue {
  const type = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
  invariant(isInputType(type), `there is an input type for ${name}`);
  const node = astFromValue({ ...args, asOf: scope.asOf }, type);
  invariant(node, 'what was given can be written');
  return valueFromASTUntyped(node) as JsonValue;
}
