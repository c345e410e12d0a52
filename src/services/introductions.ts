/** The best introductions among actors: at once where that is quick, in a thread where it turns out long. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JobFailure } from '../jobs/pool.js';
import { strengthOfCost } from '../model/contact.js';
import type { Result } from '../model/failure.js';
import { invariant, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { Chain, ChainGroup } from '../network/algorithms/best-chains.js';
import type { Path } from '../network/algorithms/paths.js';
import { pathsAlong } from '../network/algorithms/paths.js';
import type { Contacts } from '../network/contacts.js';
import { contactsOfLens } from '../network/contacts.js';
import type { Lens } from '../network/lens.js';
import type { Direction } from '../network/rows.js';
import type { AnalysisDeps } from './metrics.js';
import { layersOver, passagesOf, reachTimeLimit } from './reach-search.js';
import type { Reading } from './reading.js';
import { renumbered } from './renumber.js';
import { runTask } from './run-task.js';
import type { Introduction, TieQuestion } from './traverse.js';
import { tieChoiceOf } from './traverse.js';

export interface IntroductionsQuestion extends TieQuestion {
  /** `OUT`: from a source to the target. `IN`: from the target to a source. */
  readonly direction: Direction;
  /** Longest introduction, in ties. */
  readonly maxHops: number;
  /** How many for each pair at the most. */
  readonly k: number;
}

/** Numbers of those who may introduce, and of whom they introduce, or are introduced to. */
export interface Pair {
  /** Pairs that share these one after the other, as one array, are searched for together. */
  readonly sources: readonly number[];
  readonly target: number;
}

/** So many sources are tried one by one along the ties of the network. */
const fewSources = 8;
/** Ties that all searches on the main thread may look at before the rest goes to a thread: some milliseconds. */
const mostTies = 20_000;
/** Estimated edges that a corridor costs. */
const corridorWork = 5_000;

/**
 * For each pair the k best introductions by cost, then length, then ids of the actors along the way. None from somebody to itself.
 * The same along the ties of the network as on a graph made for the question. A turn of the event loop passes before each pair but
 * the first.
 */
export async function introductionsOf(
  deps: AnalysisDeps,
  reading: Reading,
  question: IntroductionsQuestion,
  pairs: readonly Pair[],
): Promise<Result<readonly (readonly Introduction[])[], JobFailure>> {
  const lens = reading.lens(question.scope);
  const contacts = contactsOfLens(lens, tieChoiceOf(question));
  const found: (readonly Introduction[])[] = [];
  for (const pair of pairs) {
    if (found.length > 0) await nextTurn();
    const best = quickly(contacts, question, pair, mostTies / pairs.length);
    if (best === null) break;
    found.push(best.map((path) => introductionOf(lens, path)));
  }
  const left = pairs.slice(found.length);
  if (left.length === 0) return success(found);
  const chains = await inThread(deps, reading, question, left);
  if (!chains.ok) return chains;
  const further = chains.value.map((best) =>
    best.map((chain) => introductionOf(lens, pathAlong(contacts, chain))),
  );
  return success([...found, ...further]);
}

/**
 * By id, the best introduction between each of some actors and those who may introduce to it, or to whom it is; those that have
 * none are left out, and so is whom the snapshot does not know. One array of sources for many is searched for together.
 */
export async function bestIntroductions(
  deps: AnalysisDeps,
  reading: Reading,
  question: Omit<IntroductionsQuestion, 'k'>,
  asked: readonly { readonly id: NodeId; readonly sources: readonly NodeId[] }[],
): Promise<Result<ReadonlyMap<NodeId, Introduction>, JobFailure>> {
  const { network } = reading;
  const numbers = new Map<readonly NodeId[], readonly number[]>();
  for (const { sources } of asked) {
    if (!numbers.has(sources))
      numbers.set(
        sources,
        sources.flatMap((id) => network.indexOf(id) ?? []),
      );
  }
  const pairs = asked.flatMap(({ id, sources }) => {
    const target = network.indexOf(id);
    return target === undefined ? [] : [{ id, target, sources: numbers.get(sources) ?? [] }];
  });
  const found = await introductionsOf(deps, reading, { ...question, k: 1 }, pairs);
  if (!found.ok) return found;
  return success(
    new Map(
      pairs.flatMap(({ id }, place) => {
        const best = found.value[place]?.[0];
        return best === undefined ? [] : [[id, best] as const];
      }),
    ),
  );
}

/** The best along the ties of the network; null where there are many sources, or it would have to look at too much. */
function quickly(
  contacts: Contacts,
  { direction, k, maxHops }: IntroductionsQuestion,
  { sources, target }: Pair,
  most: number,
): readonly Path[] | null {
  if (sources.length > fewSources) return null;
  const found: Path[] = [];
  for (const source of sources) {
    const [from, to] = direction === 'OUT' ? [source, target] : [target, source];
    const paths = pathsAlong(contacts, { from, to, k, maxHops, mostTies: most / sources.length });
    if (paths === null) return null;
    found.push(...paths);
  }
  return found.sort((a, b) => comparePaths(a, b, contacts)).slice(0, k);
}

async function inThread(
  deps: AnalysisDeps,
  reading: Reading,
  question: IntroductionsQuestion,
  pairs: readonly Pair[],
): Promise<Result<readonly (readonly Chain[])[], JobFailure>> {
  const { direction, maxHops, k, scope } = question;
  const settled = await deps.graphs.settled(reading);
  const graph = await deps.graphs.contact(settled, scope, tieChoiceOf(question));
  const passages = await passagesOf(deps, settled, scope);
  const groups = groupsOf(pairs).map(({ sources, targets }) => ({
    sources: renumbered(sources, reading.network, settled.network),
    targets: renumbered(targets, reading.network, settled.network),
  }));
  const options = { groups, direction, hops: maxHops, k, passages };
  const work =
    groups.length * layersOver(graph, maxHops) + pairs.length * Math.min(corridorWork, graph.edgeCount) * k;
  const found = await runTask(
    deps.pool,
    'bestChains',
    { graph, options },
    { work, timeLimit: reachTimeLimit },
  );
  if (!found.ok) return found;
  const inReading = (nodes: readonly number[]) => renumbered(nodes, settled.network, reading.network);
  return success(
    found.value.map((best) => best.map(({ cost, nodes }) => ({ cost, nodes: inReading(nodes) }))),
  );
}

function groupsOf(pairs: readonly Pair[]): readonly ChainGroup[] {
  const groups: { readonly sources: readonly number[]; readonly targets: number[] }[] = [];
  for (const { sources, target } of pairs) {
    const last = groups.at(-1);
    if (last?.sources === sources) last.targets.push(target);
    else groups.push({ sources, targets: [target] });
  }
  return groups.map(({ sources, targets }) => ({
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
  }));
}

/** The path of a chain of actors: of the ties from one to the next the strongest; of equal ones, that of the first id. */
function pathAlong({ onward, costs, compareTies }: Contacts, { cost, nodes }: Chain): Path {
  const steps = nodes.slice(1).map((to, place) => {
    const from = nodes[place] ?? -1;
    const count = onward.from(from);
    const ends = onward.ends();
    const ties = onward.ties();
    let best = -1;
    for (let step = 0; step < count; step++) {
      const tie = ties[step] ?? -1;
      if (ends[step] !== to) continue;
      const order = best === -1 ? -1 : (costs[tie] ?? 0) - (costs[best] ?? 0) || compareTies(tie, best);
      if (order < 0) best = tie;
    }
    invariant(best !== -1, 'a chain goes along ties');
    return { tie: best, from, to };
  });
  return { cost, steps };
}

/** A path with the ids of its actors and ties. */
export function introductionOf(lens: Lens, path: Path): Introduction {
  const { network } = lens;
  const alongTies = path.steps.reduce((sum, step) => sum + (network.tieCost[step.tie] ?? 0), 0);
  return {
    strength: strengthOfCost(path.cost),
    passages: strengthOfCost(path.cost - alongTies),
    steps: path.steps.map((step) => ({
      tie: network.tieIdOf(step.tie),
      from: network.idOf(step.from),
      to: network.idOf(step.to),
      presence: lens.presence(step.tie),
    })),
  };
}

/** By cost, then length, then ids of the actors along the way. */
function comparePaths(a: Path, b: Path, { compareActors }: Contacts): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.steps.length !== b.steps.length) return a.steps.length - b.steps.length;
  for (const [place, step] of a.steps.entries()) {
    const other = b.steps[place];
    if (other === undefined) break;
    const order = compareActors(step.from, other.from) || compareActors(step.to, other.to);
    if (order !== 0) return order;
  }
  return 0;
}
