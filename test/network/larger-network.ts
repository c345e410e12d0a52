/** Networks large enough that searches change their ways: a few dozen actors, some with many ties and many with none. */
import fc from 'fast-check';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import { unbounded } from '../../src/model/time.js';
import type { ContactGraph } from '../../src/network/flow-graph.js';
import { contactGraph } from '../../src/network/flow-graph.js';
import type { Lens } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { passageCosts } from '../../src/network/passage-costs.js';
import { everything, plainNode, plainTie, today } from './generated-network.js';
import type { GeneratedNetwork } from './generated-network.js';

const kinds: readonly ActorKind[] = ['Company', 'Company', 'Company', 'Institution', 'Group', 'Programme'];
const tieKinds: readonly TieKind[] = [
  'REFERS_TO',
  'REFERS_TO',
  'REFERS_TO',
  'SUPPLIES',
  'MEMBER_OF',
  'ADDRESSES',
];
const ended = { ...unbounded, untilEarliest: today - 1, untilLatest: today - 1 };

/** Ids are numbers, padded, so that an actor's number is its place here. */
export const numberedId = (number: number) => String(number).padStart(4, '0');

/** Up to `most` actors and four times as many ties; a fifth of the ties has ended. */
export function largerNetwork(most: number): fc.Arbitrary<GeneratedNetwork> {
  return fc
    .record({
      actors: fc.array(fc.nat(kinds.length - 1), { minLength: 2, maxLength: most, size: 'max' }),
      ties: fc.array(
        fc.tuple(fc.nat(9_999), fc.nat(9_999), fc.nat(29), fc.constantFrom(0, 1, 1, 2, 460_549)),
        {
          maxLength: 4 * most,
          size: 'max',
        },
      ),
    })
    .map(({ actors, ties }) => ({
      nodes: actors.map((kind, number) => plainNode(numberedId(number), kinds[kind])),
      ties: ties.map(([from, to, draw, cost], index) =>
        // Squared, so that some actors have many ties and some none.
        plainTie(
          numberedId(Math.floor((from / 10_000) ** 2 * actors.length)),
          tieKinds[draw % tieKinds.length] ?? 'REFERS_TO',
          numberedId(Math.floor((to / 10_000) ** 2 * actors.length)),
          { id: `t${index}`, cost, bounds: draw < 24 ? unbounded : ended },
        ),
      ),
    }));
}

export interface Opened {
  readonly lens: Lens;
  readonly graph: ContactGraph;
  readonly passages: Int32Array;
}

export function open(network: GeneratedNetwork, options = everything, territory = false): Opened {
  const lens = openLens(buildNetwork({ ...network, position: 1 }), options);
  return { lens, graph: contactGraph(lens, { territory }), passages: passageCosts(lens) };
}
