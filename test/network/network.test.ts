import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../src/model/failure.js';
import type { Bounds } from '../../src/model/time.js';
import { presenceOn, unbounded, withinLifetime } from '../../src/model/time.js';
import { openLens } from '../../src/network/lens.js';
import type { Network } from '../../src/network/network.js';
import { tieNumberOf } from '../../src/network/actor-ties.js';
import { arrangeNetwork } from '../../src/network/arrange-network.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { atPosition, fictionFlag, onlyWhenAskedFlag } from '../../src/network/network.js';
import { boundsAt } from '../../src/network/tables.js';
import { anyLens, everything, generatedNetwork, plainNode, plainTie, stranger } from './generated-network.js';
import { remaining } from './oracle.js';

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

function nodesOf(network: Network) {
  return Array.from({ length: network.nodeCount }, (_, node) => ({
    id: network.idOf(node),
    kind: network.kindOf(node),
    bounds: boundsAt(network.bounds, network.nodeBounds[node] ?? -1),
    audience: network.audiences[network.nodeAudience[node] ?? -1],
    onlyWhenAsked: ((network.nodeFlags[node] ?? 0) & onlyWhenAskedFlag) > 0,
    fiction: ((network.nodeFlags[node] ?? 0) & fictionFlag) > 0,
  }));
}

function tiesOf(network: Network) {
  return Array.from({ length: network.tieCount }, (_, tie) => ({
    id: network.tieIdOf(tie),
    kind: network.tieKindOf(tie),
    from: network.idOf(network.tieFrom[tie] ?? -1),
    to: network.idOf(network.tieTo[tie] ?? -1),
    cost: network.tieCost[tie],
    bounds: boundsAt(network.bounds, network.tieBounds[tie] ?? -1),
    audience: network.audiences[network.tieAudience[tie] ?? -1],
    onlyWhenAsked: ((network.tieFlags[tie] ?? 0) & onlyWhenAskedFlag) > 0,
    fiction: ((network.tieFlags[tie] ?? 0) & fictionFlag) > 0,
  }));
}

describe('buildNetwork', () => {
  it('keeps every fact of every actor and tie, actors by id, ties by (beginning, id)', () => {
    const property = fc.property(generatedNetwork(8, 40), (topology) => {
      const network = buildNetwork({ ...topology, position: 7 });
      const nodes = [...topology.nodes].sort(byId);
      const ties = [...topology.ties].sort((a, b) =>
        a.from === b.from ? byId(a, b) : a.from < b.from ? -1 : 1,
      );
      // Of what comes in, only the version is not in the network.
      expect(nodes).toMatchObject(nodesOf(network));
      expect(ties).toMatchObject(tiesOf(network));
      expect(nodes.map(({ id }) => network.indexOf(id))).toEqual([...nodes.keys()]);
      expect(ties.map(({ id, from }) => tieNumberOf(network, id, from))).toEqual([...ties.keys()]);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('lists the ties of each actor in both directions', () => {
    const property = fc.property(generatedNetwork(8, 40), (topology) => {
      const network = buildNetwork({ ...topology, position: 7 });
      for (let node = 0; node < network.nodeCount; node++) {
        const id = network.idOf(node);
        const [outStart, outEnd] = network.outStart.slice(node, node + 2);
        const [inStart, inEnd] = network.inStart.slice(node, node + 2);
        const out = tiesOf(network).slice(outStart, outEnd);
        const into = Array.from(network.inTies.slice(inStart, inEnd));
        expect(out).toEqual(tiesOf(network).filter((tie) => tie.from === id));
        expect(into).toEqual([...tiesOf(network).keys()].filter((tie) => tiesOf(network)[tie]?.to === id));
      }
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('takes ties whose end is missing, and two actors with one id, for bugs', () => {
    const ties = [plainTie('a', 'SUPPLIES', 'b')];
    expect(() => buildNetwork({ nodes: [plainNode('a')], ties, position: 1 })).toThrow(InvariantError);
    expect(() => buildNetwork({ nodes: [plainNode('a'), plainNode('a')], ties: [], position: 1 })).toThrow(
      InvariantError,
    );
  });

  it('goes beyond two bytes where there are more distinct bounds than they can count', () => {
    const lifetime = (day: number): Bounds => ({ ...unbounded, sinceEarliest: day });
    const count = 70_000;
    const nodes = Array.from({ length: count }, (_, day) =>
      plainNode(String(day).padStart(5, '0'), 'Company', { bounds: lifetime(day) }),
    );
    const network = buildNetwork({ nodes, ties: [], position: 1 });
    expect(boundsAt(network.bounds, network.nodeBounds[count - 1] ?? -1)).toEqual(lifetime(count - 1));
  });

  it('says later positions of the same state', () => {
    const network = buildNetwork({ nodes: [plainNode('a')], ties: [], position: 1 });
    expect(atPosition(network, 5).position).toBe(5);
    expect(atPosition(network, 5).nodeKind).toBe(network.nodeKind);
  });
});

describe('openLens', () => {
  it('uses exactly what may be seen and is not absent, and tells certain from presumed', () => {
    const property = fc.property(generatedNetwork(8, 40), anyLens, (topology, options) => {
      const network = buildNetwork({ ...topology, position: 1 });
      const lens = openLens(network, options);
      const left = remaining(topology, options);
      const ofNodes = [...topology.nodes].sort(byId).filter((_, node) => lens.nodes[node] === 1);
      expect(ofNodes).toEqual([...left.nodes].sort(byId));
      const used = topology.ties.filter((tie) => lens.usesTie(tieNumberOf(network, tie.id, tie.from) ?? -1));
      expect(used).toEqual(left.ties);
      for (const tie of topology.ties) {
        const [from, to] = [tie.from, tie.to].map(
          (id) => topology.nodes.find((node) => node.id === id)?.bounds,
        );
        const narrowed = withinLifetime(withinLifetime(tie.bounds, from ?? unbounded), to ?? unbounded);
        const presence = lens.presence(tieNumberOf(network, tie.id, tie.from) ?? -1);
        expect(presence).toBe(presenceOn(narrowed, options.asOf));
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('does not count an actor that belongs to itself among its members', () => {
    const members = ['a', 'b', 'c'].map((id) => plainNode(id));
    const ties = ['a', 'b', 'c', 'p'].map((id) => plainTie(id, 'MEMBER_OF', 'p'));
    const costOf = (belongs: typeof ties) => {
      const network = buildNetwork({
        nodes: [plainNode('p', 'Programme'), ...members],
        ties: belongs,
        position: 1,
      });
      return openLens(network, everything).passageCost(network.indexOf('p') ?? -1);
    };
    expect(costOf(ties)).toBe(costOf(ties.slice(0, 3)));
    expect(costOf(ties)).toBeGreaterThan(0);
  });

  it('sees actors that do not exist on the day, and no hidden ones', () => {
    const past = { ...unbounded, untilLatest: everything.asOf - 1 };
    const nodes = [
      plainNode('hidden', 'Company', { audience: ['someone'] }),
      plainNode('past', 'Company', { bounds: past }),
    ];
    const lens = openLens(buildNetwork({ nodes, ties: [], position: 1 }), {
      ...everything,
      viewer: stranger,
    });
    expect([lens.seesNode(0), lens.seesNode(1)]).toEqual([false, true]);
    expect([...lens.nodes]).toEqual([0, 0]);
    expect(lens.nodePresence(1)).toBe('ABSENT');
  });
});

describe('arrangeNetwork', () => {
  it('makes of columns, in whatever order ties begin, the network that is built of the same facts', () => {
    const property = fc.property(
      generatedNetwork(8, 30),
      fc.infiniteStream(fc.nat(1_000)),
      (network, draws) => {
        const built = buildNetwork({ ...network, position: 3 });
        const places = Array.from({ length: built.tieCount }, (_, tie) => tie);
        const key = new Map<number, number>(places.map((tie) => [tie, Number(draws.next().value)]));
        // Actors one after the other in an order of their own; the ties of each as they stood.
        const order = Int32Array.from(
          places.sort((a, b) => {
            const [one, other] = [built.tieFrom[a] ?? 0, built.tieFrom[b] ?? 0];
            const keyOf = (node: number) => key.get(built.outStart[node] ?? 0) ?? 0;
            return keyOf(one) - keyOf(other) || one - other || a - b;
          }),
        );
        const arranged = arrangeNetwork(
          {
            ...built,
            nodeIds: Array.from({ length: built.nodeCount }, (_, node) => built.idOf(node)),
            tieIdOf: (tie) => built.tieIdOf(order[tie] ?? -1),
            tieKind: Uint8Array.from(order, (tie) => built.tieKind[tie] ?? 0),
            tieFlags: Uint8Array.from(order, (tie) => built.tieFlags[tie] ?? 0),
            tieFrom: order.map((tie) => built.tieFrom[tie] ?? 0),
            tieTo: order.map((tie) => built.tieTo[tie] ?? 0),
            tieCost: order.map((tie) => built.tieCost[tie] ?? 0),
            tieBounds: Uint16Array.from(order, (tie) => built.tieBounds[tie] ?? 0),
            tieAudience: Uint32Array.from(order, (tie) => built.tieAudience[tie] ?? 0),
          },
          3,
        );
        expect(nodesOf(arranged)).toEqual(nodesOf(built));
        expect(tiesOf(arranged)).toEqual(tiesOf(built));
        expect([arranged.outStart, arranged.inStart, arranged.inTies]).toEqual([
          built.outStart,
          built.inStart,
          built.inTies,
        ]);
        const numbers = (of: Network) => tiesOf(built).map(({ id, from }) => tieNumberOf(of, id, from));
        expect(numbers(arranged)).toEqual(numbers(built));
        expect(arranged.indexOf('n/a')).toBe(built.indexOf('n/a'));
      },
    );
    fc.assert(property, { numRuns: 200 });
  });
});
