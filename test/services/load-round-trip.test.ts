import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { formatProblem } from '../../src/bundles/problem.js';
import { viewerOf } from '../../src/model/viewer.js';
import { checkFiles } from '../../src/services/check-files.js';
import { generatedFile } from './generated-files.js';
import { emptyStore, file, idsOf, loaded } from './load-files.js';

test('whatever a file says is stored as it was read, and loading it again changes nothing', async () => {
  const store = await emptyStore();
  const viewer = viewerOf(localOperator);
  let run = 0;
  let names = new Set<string>();
  await fc.assert(
    fc.asyncProperty(generatedFile('generated'), async (generated) => {
      // Each run has a network of its own in the one store, with its own values where they must be unique.
      const number = String(++run);
      const text = generated
        .replace('network: generated', `network: generated-${number}`)
        .replaceAll(
          /istatCode: "99999(\d)"/gu,
          (_, digit: string) => `istatCode: "${number.padStart(5, '0')}${digit}"`,
        );
      const given = [file(`${number}.yaml`, text)];
      const checked = checkFiles(given);
      expect(checked.ok ? [] : checked.problems.map(formatProblem)).toEqual([]);
      if (!checked.ok) return;
      const [bundle] = checked.value;
      const first = await loaded(store, given);
      const { nodes = [], ties = [] } = bundle ?? {};
      const wanted = [...nodes, ...ties].map((content) => ({ ...content, version: 1 }));
      const ids = { nodes: nodes.map(({ id }) => id), ties: ties.map(({ id }) => id) };
      const stored = [...(await store.nodes(viewer, ids.nodes)), ...(await store.ties(viewer, ids.ties))];
      expect(stored).toEqual(wanted);
      const head = await store.head();
      const again = await loaded(store, given);
      expect(idsOf(again, 'unchanged')).toEqual(idsOf(first, 'added'));
      expect(await store.head()).toBe(head);
      names = new Set([...names, ...[...nodes, ...ties].map(({ kind }) => kind)]);
    }),
    { numRuns: 60 },
  );
  // The property is empty if nothing is generated.
  expect(names.size).toBeGreaterThan(25);
});
