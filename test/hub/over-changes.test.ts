import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../../src/app.js';
import { ask } from '../support/client.js';
import { loadPackaged, startTestHub } from '../support/hub.js';

const day = 'asOf: "2021-06-30"';

/** Every sort of question that passes over the whole network, and those that go along its ties. */
const questions: Readonly<Record<string, string>> = {
  metrics: `{ metrics(metric: PAGE_RANK, ${day}, first: 20) { ... on MetricConnection { totalCount nodes { actor { id metric(metric: CORE) { ... on ActorMetric { value rank } } } value rank } } } }`,
  structure: `{ structure(${day}) { ... on Structure { byProgramme { programme { id } densities { actors } } articulations(first: 9) { nodes { actor { id } cutsOff { id } } } bridges(first: 9) { nodes { ends { id } ties { id } cutsOff { id } } } } } }`,
  changes: `{ changesBetween(from: "2016-01-01", to: "2021-06-30", metric: DEGREE) { ... on ChangesBetween { begun(first: 20) { totalCount nodes { tie { id } } } ended(first: 20) { totalCount nodes { tie { id } } } actorsBegun { totalCount actors { id } } metric { moves { actor { id } } } } } }`,
  coverage: `{ coverage(targets: { kinds: [Municipality] }, sources: { kinds: [ListeningPoint] }, hops: 3, ${day}) { ... on Coverage { covered(first: 20) { totalCount nodes { actor { id } } } uncovered(first: 20) { totalCount nodes { actor { id } } } } } }`,
  reach: `{ reach(fromFilter: { kinds: [Programme] }, hops: 3, sharing: ONE_ONLY, ${day}, first: 30) { totalCount countsByHop { count } nodes { actor { id } strength introduction { steps { tie { id } } } } } }`,
};

describe('a hub whose network has changes laid over it', () => {
  let plain: Hub;
  let changed: Hub;

  beforeAll(async () => {
    plain = await startTestHub();
    changed = await startTestHub({ seeds: false, folding: { tiesAtOnce: 0, changes: Infinity } });
    await loadPackaged(changed.store);
    await changed.feed.waitFor(await changed.store.head(), 60_000);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([plain, changed].map((hub) => hub.close()));
  });

  it('is not folded meanwhile', () => {
    expect(changed.feed.network().overlay?.nodeCount).toBe(0);
    expect(plain.feed.network().overlay).toBeNull();
  });

  it.each(Object.entries(questions))(
    'answers as one that was started on them: %s',
    async (_, question) => {
      const expected = await ask(plain.address, question, {});
      expect(await ask(changed.address, question, {})).toEqual(expected);
      expect(JSON.stringify(expected)).toMatch(/"id":"[^"]+\//u);
    },
    60_000,
  );
});
