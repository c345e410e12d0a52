import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../src/model/failure.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { fictionFlag, onlyWhenAskedFlag } from '../../src/network/network.js';
import { foldNetwork } from '../../src/network/fold-network.js';
import { openProjection } from '../../src/network/projection.js';
import type { Log, Stored } from './generated-log.js';
import { generatedLog, logOf, nothing, topologyOf } from './generated-log.js';
import { contentsOf } from './network-contents.js';

const rebuilt = (stored: Stored, position: number) => buildNetwork({ ...topologyOf(stored), position });

const transactionsOf = ({ events, states }: Log) =>
  states.slice(1).map(({ position }) => events.filter((event) => event.last === position));

describe('openProjection', () => {
  it('equals, after each transaction, the network rebuilt from everything stored', () => {
    const property = fc.property(generatedLog(12), (log) => {
      const projection = openProjection(0);
      projection.endLoad();
      for (const [index, transaction] of transactionsOf(log).entries()) {
        projection.apply(transaction);
        const { position, stored } = log.states[index + 1] ?? { position: -1, stored: nothing };
        expect(contentsOf(foldNetwork(projection.snapshot()))).toEqual(contentsOf(rebuilt(stored, position)));
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('equals the store at the barrier, whenever each thing was streamed', () => {
    // Each thing is read at a time of its own between P and Q, which is the worst that a stream in pages can do.
    const property = fc.property(
      generatedLog(12),
      fc.nat(),
      fc.nat(),
      fc.infiniteStream(fc.nat()),
      fc.boolean(),
      (log, startDraw, endDraw, draws, isInterleaved) => {
        const start = startDraw % log.states.length;
        const end = start + (endDraw % (log.states.length - start));
        const during = log.states.slice(start, end + 1);
        const ids = new Set(during.flatMap(({ stored }) => [...stored.nodes.keys(), ...stored.ties.keys()]));
        const projection = openProjection(log.states[start]?.position ?? 0);
        const transactions = transactionsOf(log).slice(start, end);
        const applyNext = () => {
          const next = transactions.shift();
          if (next !== undefined) projection.apply(next);
        };
        for (const id of ids) {
          // Pages may even come when some events are applied already.
          if (isInterleaved && (draws.next().value ?? 0) % 3 === 0) applyNext();
          const at = during[(draws.next().value ?? 0) % during.length]?.stored;
          const { nodes, ties } = topologyOf(at ?? nothing);
          projection.add({
            nodes: nodes.filter((node) => node.id === id),
            ties: ties.filter((tie) => tie.id === id),
          });
        }
        while (transactions.length > 0) applyNext();
        projection.endLoad();
        const { position, stored } = log.states[end] ?? { position: -1, stored: nothing };
        expect(contentsOf(foldNetwork(projection.snapshot()))).toEqual(contentsOf(rebuilt(stored, position)));
      },
    );
    fc.assert(property, { numRuns: 1_000 });
  });

  it('does not put back what was streamed ahead of the log', () => {
    const put = (draw: number) => [{ subject: 'ACTOR', which: 0, action: 'PUT', draw }] as const;
    const { events, states } = logOf([put(0), put(1), put(3)]);
    const projection = openProjection(1);
    projection.add(topologyOf(states[3]?.stored ?? nothing));
    projection.apply(events.slice(1, 2));
    expect(projection.snapshot().nodeFlags[0]).toBe(onlyWhenAskedFlag + fictionFlag);
  });

  it('keeps its arrays when only records change, and moves its position', () => {
    const log = logOf([
      [{ subject: 'ACTOR', which: 0, action: 'PUT', draw: 0 }],
      [{ subject: 'RECORD', which: 0, action: 'PUT', draw: 0 }],
      [{ subject: 'RECORD', which: 0, action: 'REMOVE', draw: 0 }],
    ]);
    const projection = openProjection(0);
    projection.apply(log.events.slice(0, 1));
    const before = projection.snapshot();
    projection.apply(log.events.slice(1));
    const after = projection.snapshot();
    expect([before.position, after.position]).toEqual([1, 3]);
    expect(after.tieKind).toBe(before.tieKind);
    expect(projection.snapshot()).toBe(after);
  });

  it('refuses a gap, a repetition, a part of a transaction and a page after the load, and stays as it was', () => {
    const both = [
      { subject: 'ACTOR', which: 0, action: 'PUT', draw: 0 },
      { subject: 'ACTOR', which: 1, action: 'PUT', draw: 0 },
    ] as const;
    const { events } = logOf([both, [{ subject: 'ACTOR', which: 2, action: 'PUT', draw: 0 }]]);
    const projection = openProjection(0);
    projection.endLoad();
    expect(() => projection.apply(events.slice(2))).toThrow('expected event 1');
    expect(() => projection.apply(events.slice(0, 1))).toThrow('not whole');
    expect(projection.snapshot()).toMatchObject({ position: 0, nodeCount: 0 });
    expect(() => openProjection(1).apply(events.slice(1, 2))).toThrow('of the transaction from 2');
    projection.apply(events.slice(0, 2));
    expect(() => projection.apply(events)).toThrow('expected event 3');
    expect(() => projection.add(topologyOf(logOf([both]).states[1]?.stored ?? nothing))).toThrow(
      InvariantError,
    );
    expect(projection.position()).toBe(2);
  });
});
