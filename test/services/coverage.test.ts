/** Coverage and single points as services, on generated networks, against searches straight from the facts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JobPool } from '../../src/jobs/pool.js';
import { actorDeclaration } from '../../src/model/kinds.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { participantsOf } from '../../src/network/algorithms/participants.js';
import { coverage } from '../../src/services/coverage.js';
import { createGraphs } from '../../src/services/graphs.js';
import { createReading } from '../../src/services/reading.js';
import { singlePoints } from '../../src/services/single-points.js';
import type { Store } from '../../src/store/store.js';
import type { GeneratedNetwork } from '../network/generated-network.js';
import { everything, generatedNetwork, operator, today } from '../network/generated-network.js';
import { naiveContact, spreadFrom } from '../network/naive-contact.js';
import { naiveHops } from '../network/naive-search.js';
import { remaining } from '../network/oracle.js';

const scope = { asOf: today, includeProposed: true, includeFiction: true };
const deps = () => ({ graphs: createGraphs({ mostGraphs: 2, mostAnswers: 4 }), pool: {} as JobPool });
const readingOf = (network: GeneratedNetwork) =>
  createReading(operator, {} as Store, buildNetwork({ ...network, position: 1 }));
const anyNetwork = fc.oneof(generatedNetwork(8, 20), generatedNetwork(8, 10));

it('tells who is within the hops of a source, the nearest one, and how many cover each', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyNetwork,
      fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('OUT' as const, 'IN' as const),
      async (network, drawn, hops, direction) => {
        const ids = [...new Set(drawn.map((place) => network.nodes[place % network.nodes.length]?.id ?? ''))];
        const shown = new Set(remaining(network, everything).nodes.map(({ id }) => id));
        const targets = remaining(network, everything)
          .nodes.filter(({ kind }) => actorDeclaration(kind).deadEnd !== true)
          .map(({ id }) => id)
          .sort();
        const sources = ids.filter((id) => shown.has(id)).sort();
        const found = await coverage(deps(), readingOf(network), {
          scope,
          targets: {},
          sources: { ids },
          hops,
          direction,
          territory: false,
          timeLimit: 30_000,
        });
        if (!found.ok) throw new Error(found.message);
        const each = sources.map((id) => ({ id, hops: naiveHops(network, [id], direction, hops) }));
        const nearest = naiveHops(network, sources, direction, hops);
        const expected = targets
          .filter((id) => nearest.has(id))
          .map((id) => ({
            id,
            hops: nearest.get(id),
            nearest: each.find((one) => one.hops.get(id) === nearest.get(id))?.id,
            sourceCount: each.filter((one) => one.id !== id && one.hops.has(id)).length,
          }))
          .toSorted((a, b) => (a.hops ?? 0) - (b.hops ?? 0));
        expect(found.value.covered).toEqual(expected);
        expect(found.value.uncovered).toEqual(targets.filter((id) => !nearest.has(id)));
        expect(found.value.targetCount).toBe(targets.length);
        const counts = new Map(found.value.bySource.map(({ id, count }) => [id, count]));
        for (const one of each) {
          const covered = targets.filter((id) => id !== one.id && one.hops.has(id));
          expect(counts.get(one.id)).toBe(covered.length);
        }
      },
    ),
  );
});

it('names around a programme just those whose leaving would cost a participant, or that take part and hold others', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const programme = network.nodes.find(({ kind }) => kind === 'Programme')?.id;
      fc.pre(programme !== undefined);
      const reading = readingOf(network);
      const { actors, joined } = naiveContact(network, everything);
      const found = await singlePoints(deps(), reading, scope, programme, 30_000);
      if (!found.ok) throw new Error(found.message);
      const root = reading.network.indexOf(programme) ?? -1;
      const isShown = actors.includes(programme);
      const participants = new Set(
        isShown
          ? [...participantsOf(reading.lens(scope), root).keys()].map((node) => reading.network.idOf(node))
          : [],
      );
      const around = isShown ? spreadFrom(programme, actors, joined) : [];
      const expected = around.flatMap((single) => {
        if (single === programme) return [];
        const left = spreadFrom(
          programme,
          actors.filter((id) => id !== single),
          joined,
        );
        const cutOff = around.filter((id) => id !== single && !left.includes(id));
        const taking = cutOff.filter((id) => participants.has(id));
        const counts = cutOff.length > 0 && (participants.has(single) || taking.length > 0);
        return counts ? [{ id: single, cutOff, participants: taking }] : [];
      });
      const byId = found.value.actors
        .map(({ id, loss }) => ({ id, cutOff: loss.cutOff, participants: loss.participants }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId).toEqual(expected);
      const weights = found.value.actors.map(({ loss }) => loss.participantCount * 100 + loss.cutOffCount);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }),
  );
});

it('answers the same question on the same snapshot once', async () => {
  const network = { nodes: [], ties: [] };
  const reading = readingOf(network);
  const shared = deps();
  const question = {
    scope,
    targets: {},
    sources: {},
    hops: 2,
    direction: 'OUT',
    territory: false,
    timeLimit: 30_000,
  } as const;
  const first = await coverage(shared, reading, question);
  expect(await coverage(shared, reading, { ...question, timeLimit: 60_000 })).toBe(first);
  expect(await coverage(shared, reading, { ...question, certainOnly: true })).not.toBe(first);
});
