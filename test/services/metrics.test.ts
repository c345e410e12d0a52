/** Metrics of a network, beside the algorithms called by hand; short work at once, long work in threads. */
import { describe, expect, it } from 'vitest';
import type { JobPool } from '../../src/jobs/pool.js';
import { failure } from '../../src/model/failure.js';
import { betweenness } from '../../src/network/algorithms/betweenness.js';
import { communities } from '../../src/network/algorithms/communities.js';
import { kCore } from '../../src/network/algorithms/k-core.js';
import { pageRank } from '../../src/network/algorithms/page-rank.js';
import { sampledBetweenness } from '../../src/network/algorithms/sampled-betweenness.js';
import { contactGraph } from '../../src/network/flow-graph.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { undirected } from '../../src/network/undirected.js';
import { createGraphs } from '../../src/services/graphs.js';
import type { Metric, MetricQuestion } from '../../src/services/metrics.js';
import { measure } from '../../src/services/metrics.js';
import { rankedActors } from '../../src/services/ranked-actors.js';
import { createReading } from '../../src/services/reading.js';
import type { Store } from '../../src/store/store.js';
import { plainNode, plainTie } from '../network/generated-network.js';
import { operator } from '../store/things.js';

/** A ring of so many companies with a chord for every third; the first also collaborates with a group. */
function ring(size: number) {
  const id = (place: number) => `r/${String(place % size).padStart(6, '0')}`;
  const places = Array.from({ length: size }, (_, place) => place);
  return buildNetwork({
    nodes: [...places.map((place) => plainNode(id(place))), plainNode('r/group', 'Group')],
    ties: [
      ...places.map((place) => plainTie(id(place), 'SUPPLIES', id(place + 1))),
      ...places
        .filter((place) => place % 3 === 0)
        .map((place) => plainTie(id(place), 'REFERS_TO', id(place + 7))),
      plainTie(id(0), 'COLLABORATES_WITH', 'r/group'),
    ],
    position: 1,
  });
}

const scope = { asOf: 0, includeProposed: false, includeFiction: false };
const question = (metric: Metric): MetricQuestion => ({
  metric,
  scope,
  territory: false,
  epsilon: 0.2,
  delta: 0.1,
  seed: 5,
  resolution: 1,
  timeLimit: 30_000,
});
const readingOf = (size: number) => createReading(operator, {} as Store, ring(size));
const newGraphs = () => createGraphs({ mostGraphs: 4, mostAnswers: 16 });

/** A pool that refuses everything, and writes down what it was asked. */
function busyPool(asked: string[]): JobPool {
  return {
    run: (name, _, { timeLimit }) => {
      asked.push(`${name} ${timeLimit}`);
      return Promise.resolve(failure('TOO_BUSY', 'expected a free thread, found none'));
    },
    mostWork: Infinity,
    load: () => 0,
    close: () => Promise.resolve(),
  };
}

describe('metrics', () => {
  it('are what the algorithms give', async () => {
    const reading = readingOf(60);
    const deps = { graphs: newGraphs(), pool: busyPool([]) };
    const graph = contactGraph(reading.lens(scope), { territory: false });
    const joined = undirected(graph);
    const valuesOf = async (metric: Metric) => {
      const found = await measure(deps, reading, question(metric));
      if (!found.ok) throw new Error(found.message);
      return found.value.values;
    };
    const ranks = pageRank(graph, { damping: 0.85, tolerance: 1e-10, mostRounds: 500 })?.ranks;
    expect(await valuesOf('PAGE_RANK')).toEqual(ranks);
    expect(await valuesOf('BETWEENNESS')).toEqual(betweenness(graph)?.normalised);
    const sampled = sampledBetweenness(graph, { epsilon: 0.2, delta: 0.1, seed: 5 });
    expect(await valuesOf('SAMPLED_BETWEENNESS')).toEqual(sampled?.normalised);
    expect(await valuesOf('CORE')).toEqual(kCore(joined)?.cores);
    const divided = communities(joined, { resolution: 1, seed: 5, mostPasses: 20 });
    expect([...(await valuesOf('COMMUNITY'))]).toEqual(
      Array.from(divided?.of ?? [], (part) => divided?.sizes[part] ?? 0),
    );
  });

  it('are measured once for a snapshot, whatever options of other metrics say', async () => {
    const reading = readingOf(60);
    const deps = { graphs: newGraphs(), pool: busyPool([]) };
    const first = await measure(deps, reading, question('CORE'));
    const again = await measure(deps, reading, { ...question('CORE'), seed: 6, epsilon: 0.5 });
    expect(first.ok && again.ok && first.value === again.value).toBe(true);
    const seeded = await measure(deps, reading, question('COMMUNITY'));
    const otherwise = await measure(deps, reading, { ...question('COMMUNITY'), seed: 6 });
    expect(seeded.ok && otherwise.ok && seeded.value === otherwise.value).toBe(false);
  });

  it('go to threads where they take long, and are tried again after a refusal', async () => {
    const asked: string[] = [];
    const reading = readingOf(3000);
    const deps = { graphs: newGraphs(), pool: busyPool(asked) };
    const long = { ...question('BETWEENNESS'), timeLimit: 2000 };
    expect(await measure(deps, reading, long)).toMatchObject({ ok: false, kind: 'TOO_BUSY' });
    await measure(deps, reading, long);
    expect(asked).toEqual(['betweenness 2000', 'betweenness 2000']);
    expect(await measure(deps, reading, question('CORE'))).toMatchObject({ ok: true });
  });

  it('list no group, and rank equal ones alike', async () => {
    const deps = { graphs: newGraphs(), pool: busyPool([]) };
    const found = await rankedActors(deps, readingOf(60), { ...question('DEGREE'), descending: true });
    if (!found.ok) throw new Error(found.message);
    const { actors } = found.value;
    expect(actors).toHaveLength(60);
    expect(actors.map(({ id }) => id)).not.toContain('r/group');
    for (const [place, { value, rank }] of actors.entries()) {
      expect(rank).toBe(actors.filter((other) => other.value > value).length + 1);
      expect(value).toBeLessThanOrEqual(actors[place - 1]?.value ?? Infinity);
    }
  });

  it.each([0, 1, -1, 2, NaN])('refuse an epsilon of %s', async (epsilon) => {
    const deps = { graphs: newGraphs(), pool: busyPool([]) };
    const found = await measure(deps, readingOf(3), { ...question('SAMPLED_BETWEENNESS'), epsilon });
    expect(found).toMatchObject({ ok: false, kind: 'OUT_OF_RANGE' });
  });

  it('refuse a limit of time beyond two minutes', async () => {
    const deps = { graphs: newGraphs(), pool: busyPool([]) };
    const found = await measure(deps, readingOf(3), { ...question('CORE'), timeLimit: 121_000 });
    expect(found).toMatchObject({
      ok: false,
      message: 'expected a time limit from 1 to 120 seconds, found 121',
    });
  });
});
