import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/build-network.js';
import { foldNetwork } from '../../src/network/fold-network.js';
import type { Network } from '../../src/network/network.js';
import { openProjection } from '../../src/network/projection.js';
import type { Contents, Step } from './changing-network.js';
import { anySteps, carryOut, eventsOf, letters } from './changing-network.js';
import { topologyOf } from './generated-log.js';
import { anyLens } from './generated-network.js';
import type { Asked } from './network-answers.js';
import { answersOf } from './network-answers.js';
import { contentsOf } from './network-contents.js';

/** RETE_TEST_SEQUENCES=10000 for the long form. */
const sequences = Number(process.env['RETE_TEST_SEQUENCES'] ?? 1_000);

const ids = [...letters].map((letter) => `n/${letter}`);
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  lens: anyLens,
  choice: fc.record(
    {
      territory: fc.boolean(),
      certainOnly: fc.boolean(),
      kinds: fc.constantFrom(
        ['SUPPLIES', 'MEMBER_OF'] as const,
        ['REFERS_TO', 'MEMBER_OF', 'PART_OF'] as const,
      ),
    },
    { requiredKeys: ['territory'] },
  ),
  a: fc.constantFrom(...ids),
  b: fc.constantFrom(...ids),
  hops: fc.integer({ min: 1, max: 5 }),
  maxCost: fc.constantFrom(0, 700_000, 1_400_000),
});

interface Looked {
  readonly network: Network;
  readonly contents: Contents;
}

/** Goes through the steps; the states that were looked at on the way, and the last one. */
function follow(steps: readonly Step[]): readonly Looked[] {
  const projection = openProjection(0);
  projection.endLoad();
  let contents: Contents = { nodes: new Map(), ties: new Map() };
  let folding: Network | null = null;
  const looked: Looked[] = [];
  const look = () => looked.push({ network: projection.snapshot(), contents });
  for (const [place, step] of steps.entries()) {
    switch (step.does) {
      case 'CHANGE': {
        const after = carryOut(contents, step.commands);
        projection.apply(eventsOf(contents, after, projection.position(), place));
        contents = after;
        break;
      }
      case 'LOOK':
        look();
        break;
      case 'BEGIN_FOLD':
        folding = projection.beginFold();
        break;
      case 'FAIL_FOLD':
        projection.abandonFold();
        folding = null;
        break;
      case 'END_FOLD': {
        if (folding === null) break;
        const folded = foldNetwork(folding);
        while (!projection.takeUp(folded, step.atOnce)) look();
        folding = null;
        break;
      }
    }
  }
  look();
  return looked;
}

const rebuilt = ({ network, contents }: Looked) =>
  buildNetwork({ ...topologyOf(contents), position: network.position });

describe('a network with changes laid over it', () => {
  it('answers as one built anew, and goes on answering so whatever comes after', () => {
    const property = fc.property(anySteps, anyAsked, (steps, asked) => {
      for (const state of follow(steps)) {
        expect(answersOf(state.network, asked, ids)).toEqual(answersOf(rebuilt(state), asked, ids));
      }
    });
    fc.assert(property, { numRuns: sequences });
  }, 600_000);

  it('folds into what is built anew, row by row', () => {
    const property = fc.property(anySteps, (steps) => {
      for (const state of follow(steps)) {
        expect(contentsOf(foldNetwork(state.network))).toEqual(contentsOf(rebuilt(state)));
      }
    });
    fc.assert(property, { numRuns: 300 });
  }, 120_000);
});
