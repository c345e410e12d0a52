/** Ids of what is invented are refused wherever no fiction is asked for, in words that say what to do. */
import { expect, it } from 'vitest';
import { node, put, tie } from '../store/things.js';
import { answerOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const invented = { fiction: true } as const;

/** Each question asked with `includeFiction` false, and with true. `$id` is an invented company, `$programme` an invented programme. */
const questions: readonly string[] = [
  '{ spread(seeds: [$id], includeFiction: $fiction) { ... on PropagationRefused { message } } }',
  '{ seedPlan(k: 1, forced: [$id], includeFiction: $fiction) { ... on PropagationRefused { message } } }',
  '{ seedPlan(k: 1, excluded: [$id], includeFiction: $fiction) { ... on PropagationRefused { message } } }',
  '{ seedPlan(budget: 1, costs: [{ actor: $id, cost: 1 }], includeFiction: $fiction) { ... on PropagationRefused { message } } }',
  '{ structure(includeFiction: $fiction) { ... on Structure { byProgramme(programmes: [$programme]) { programme { id } } } } }',
  '{ metrics(metric: DEGREE, filter: { programme: $programme }, includeFiction: $fiction) { ... on AnalysisRefused { message } } }',
  '{ actors(filter: { programme: $programme }, includeFiction: $fiction) { totalCount } }',
  '{ adoptions(filter: { party: $id }, includeFiction: $fiction) { totalCount } }',
  '{ coverage(sources: { ids: [$id] }, targets: { kinds: [Company] }, includeFiction: $fiction) { ... on CoverageRefused { message } } }',
  '{ coverage(sources: { kinds: [Company] }, targets: { ids: [$id] }, includeFiction: $fiction) { ... on CoverageRefused { message } } }',
  '{ coverage(sources: { programme: $programme }, targets: { kinds: [Company] }, includeFiction: $fiction) { ... on CoverageRefused { message } } }',
  '{ reach(from: [$id], hops: 2, includeFiction: $fiction) { totalCount } }',
  '{ reach(fromFilter: { ids: [$id] }, hops: 2, includeFiction: $fiction) { totalCount } }',
  '{ reach(from: ["test/real"], target: { memberOf: $programme }, hops: 2, includeFiction: $fiction) { totalCount } }',
  '{ gaps(programme: $programme, includeFiction: $fiction) { ... on CoverageRefused { message } } }',
  '{ adoptionGaps(programme: $programme, where: CHAIN, includeFiction: $fiction) { totalCount } }',
  '{ changesBetween(from: "2024-01-01", to: "2025-01-01", programme: $programme, includeFiction: $fiction) { ... on AnalysisRefused { message } } }',
  '{ paths(from: $id, to: "test/real", k: 1, maxHops: 3, includeFiction: $fiction) { strength } }',
  '{ paths(from: "test/real", to: $id, k: 2, includeFiction: $fiction) { strength } }',
  '{ neighbourhood(ids: [$id], includeFiction: $fiction) { nodes { hops } } }',
  '{ subgraph(ids: [$id], includeFiction: $fiction) { ties { id } } }',
  '{ sharedPartners(a: $id, b: "test/real", includeFiction: $fiction) { totalCount } }',
  '{ supplyChain(of: $id, direction: SUPPLIERS, includeFiction: $fiction) { totalCount } }',
  '{ overlaps(programmes: [$programme, "test/true"], includeFiction: $fiction) { comparedCount } }',
];

describeOnStores(
  'invented ids',
  (hub) => {
    const asked = async (question: string, fiction: boolean) => {
      const query = question
        .replaceAll('$id', '"test/invented"')
        .replaceAll('$programme', '"test/circle"')
        .replaceAll('$fiction', String(fiction));
      return JSON.stringify(await answerOf(hub().address, query, {}));
    };

    it.each(questions)('%s', async (question) => {
      const refused = await asked(question, false);
      expect(refused).toContain('is invented: expected includeFiction: true, found false');
      const answered = await asked(question, true);
      expect(answered).not.toContain('is invented');
      expect(answered).not.toContain('"errors"');
    });
  },
  {
    seeds: false,
    prepare: async (store) => {
      await put(store, {
        nodes: [
          node('test/real', 'Company'),
          node('test/other', 'Company'),
          node('test/true', 'Programme'),
          node('test/invented', 'Company', invented),
          node('test/circle', 'Programme', invented),
        ],
        ties: [
          tie('SUPPLIES', 'test/real', 'test/other'),
          tie('MEMBER_OF', 'test/real', 'test/true'),
          tie('SUPPLIES', 'test/invented', 'test/real', invented),
          tie('MEMBER_OF', 'test/invented', 'test/circle', invented),
        ],
      });
    },
  },
);
