/** The best introductions from one actor to another. */
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import { introductionsOf } from './introductions.js';
import type { AnalysisDeps } from './metrics.js';
import type { Reading } from './reading.js';
import type { Introduction, PathQuestion } from './traverse.js';
import { mostHops, mostPaths, numbersOf, refusedActor, withinLimits } from './traverse.js';
import { databaseFor, introductionOfStored } from './traverse-in-database.js';

/**
 * The k best, best first; empty where there is none. A single one of few ties is found in the database where the hub is set so.
 * Unknown ids are refused.
 */
export async function bestPaths(
  deps: AnalysisDeps,
  reading: Reading,
  question: PathQuestion,
): Promise<Result<readonly Introduction[]>> {
  const traversals = question.k === 1 ? databaseFor(reading, question.maxHops, 1) : null;
  if (traversals === null) return pathsInNetwork(deps, reading, question);
  const refused = await refusedActor(reading, [question.from, question.to], question.scope);
  if (refused !== null) return refused;
  const path = await traversals.bestPath(reading.viewer, question);
  return success(path === null ? [] : [introductionOfStored(path, question.scope.asOf)]);
}

async function pathsInNetwork(
  deps: AnalysisDeps,
  reading: Reading,
  question: PathQuestion,
): Promise<Result<readonly Introduction[]>> {
  const limits = withinLimits([
    ['k', question.k, 1, mostPaths],
    ['maxHops', question.maxHops, 1, mostHops],
  ]);
  if (limits !== null) return limits;
  const ends = numbersOf(reading, [question.from, question.to], question.scope);
  if (!ends.ok) return ends;
  const [from, to] = ends.value;
  if (from === undefined || to === undefined) return success([]);
  const pair = { sources: [from], target: to };
  const found = await introductionsOf(deps, reading, { ...question, direction: 'OUT' }, [pair]);
  return found.ok ? success(found.value[0] ?? []) : found;
}
