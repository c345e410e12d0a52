/** The best introductions where more than one actor may introduce. */
import type { NodeId } from '../model/ids.js';
import type { Path } from '../network/algorithms/paths.js';
import { paths } from '../network/algorithms/paths.js';
import type { ReachOptions } from '../network/algorithms/reach.js';
import { reach } from '../network/algorithms/reach.js';
import type { TieChoice } from '../network/kind-tables.js';
import type { Lens } from '../network/lens.js';
import type { Direction } from '../network/rows.js';
import type { Reading } from './reading.js';
import type { Introduction, ReachQuestion } from './traverse.js';
import { bestIntroduction, introductionOf, tieChoiceOf } from './traverse.js';

export interface AmongQuestion {
  /** Numbers of those who may introduce, ascending. */
  readonly sources: Int32Array | readonly number[];
  readonly target: number;
  /** `OUT`: from a source to the target. `IN`: from the target to a source. */
  readonly direction: Direction;
  readonly choice: TieChoice;
  /** Longest introduction, in ties. */
  readonly maxHops: number;
  /** How many at the most. */
  readonly k: number;
  /** How many sources are tried one by one; decides the speed and never the answer. */
  readonly oneByOne?: number;
}

/** So few sources are tried one by one. */
const fewSources = 8;
/** Hops of the search that tells how strong the best are at the least. */
const firstHops = 3;
/** Equally strong sources that are tried; those of the lowest ids. */
const mostTied = 50;

/**
 * The k best introductions between a target and any of some sources, by cost, then length, then ids of the actors along the
 * way. None from a target to itself. A search from the target, and k searches for each of the k strongest sources.
 */
export function introductionsAmong(lens: Lens, question: AmongQuestion): readonly Introduction[] {
  const { target, direction, choice, maxHops, k } = question;
  const found = strongestSources(lens, question).flatMap((source) => {
    const [from, to] = direction === 'OUT' ? [source, target] : [target, source];
    return paths(lens, { from, to, k, maxHops, ...choice });
  });
  return found
    .toSorted(comparePaths)
    .slice(0, k)
    .map((path) => introductionOf(lens, path));
}

/** The best introduction between somebody and any of those who reach it, or whom it reaches. */
export function introductionOfReached(
  reading: Reading,
  question: Omit<ReachQuestion, 'target' | 'minStrength'>,
  reached: NodeId,
): Introduction | null {
  const { network } = reading;
  const target = network.indexOf(reached);
  if (question.sources.length <= fewSources || target === undefined) {
    return bestIntroduction(reading, question, reached);
  }
  const strong = strongestSources(reading.lens(question.scope), {
    sources: question.sources.flatMap((id) => network.indexOf(id) ?? []),
    target,
    direction: question.direction,
    choice: tieChoiceOf(question),
    maxHops: question.hops,
    k: 1,
  });
  const ids = new Set(strong.map((node) => network.idOf(node)));
  // In the order of the question, so that of equally good ones the same is chosen, however many are tried.
  const sources = question.sources.filter((id) => ids.has(id));
  return bestIntroduction(reading, { ...question, sources }, reached);
}

/**
 * Those of the sources that the k best introductions can be from: the i-th best of all is from one of the i strongest
 * sources. What is weaker than the k-th strongest that a short search finds is not looked at.
 */
function strongestSources(lens: Lens, question: AmongQuestion): readonly number[] {
  const { target, direction, choice, maxHops, k } = question;
  const sources = new Set(question.sources);
  sources.delete(target);
  if (sources.size <= (question.oneByOne ?? fewSources)) return [...sources];
  const search = (more: Pick<ReachOptions, 'hops' | 'maxCost'>) => {
    const found = reach(lens, {
      sources: [target],
      direction: direction === 'OUT' ? 'IN' : 'OUT',
      ...choice,
      ...more,
    });
    const met: Strength[] = [];
    for (const [place, node] of found.nodes.entries()) {
      if (sources.has(node)) met.push({ node, cost: found.costs[place] ?? 0 });
    }
    return met.sort((a, b) => a.cost - b.cost || a.node - b.node);
  };
  const limit = search({ hops: Math.min(firstHops, maxHops) })[k - 1]?.cost;
  const met = search({ hops: maxHops, ...(limit === undefined ? {} : { maxCost: limit }) });
  const last = met[k - 1]?.cost ?? Infinity;
  const strong = met.filter(({ cost }) => cost <= last);
  return strong.slice(0, Math.max(k, mostTied)).map(({ node }) => node);
}

interface Strength {
  readonly node: number;
  readonly cost: number;
}

/** Numbers of actors follow their ids, so comparing numbers compares ids. */
function comparePaths(a: Path, b: Path): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.steps.length !== b.steps.length) return a.steps.length - b.steps.length;
  for (const [place, step] of a.steps.entries()) {
    const other = b.steps[place];
    if (other === undefined) break;
    if (step.from !== other.from) return step.from - other.from;
    if (step.to !== other.to) return step.to - other.to;
  }
  return 0;
}
