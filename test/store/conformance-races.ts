/** Writers at the same time: one winner, limits kept, positions without gaps. */
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/model/event.js';
import type { Store } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import { attempt, node, put, tie } from './things.js';

const writers = 32;
const rounds = 3;

export function racesSuite(bench: Bench): void {
  describe('races', () => {
    /** How the writers fared: `WON` for each that wrote, else why not. */
    const race = async (write: (writer: number) => Promise<string>): Promise<Record<string, number>> => {
      const fates = await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
      const counts: Record<string, number> = {};
      for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
      return counts;
    };

    it('32 writers on one version: exactly one wins', async () => {
      const store = await bench.open();
      await put(store, { nodes: [node('a', 'Company')] });
      for (let round = 1; round <= rounds; round++) {
        const counts = await race((writer) =>
          attempt(
            store,
            { nodes: [node('a', 'Company', { name: `round ${round} writer ${writer}` })] },
            { preconditions: [{ kind: 'VERSION', of: 'NODE', id: 'a', version: round }] },
          ),
        );
        expect(counts).toEqual({ written: 1, STALE: writers - 1 });
      }
    });

    it('32 writers on one absence: exactly one wins', async () => {
      const store = await bench.open();
      const counts = await race((writer) =>
        attempt(
          store,
          { nodes: [node('a', 'Company', { name: `writer ${writer}` })] },
          { preconditions: [{ kind: 'VERSION', of: 'NODE', id: 'a', version: 0 }] },
        ),
      );
      expect(counts).toEqual({ written: 1, STALE: writers - 1 });
    });

    it('32 writers on one unique key: exactly one wins', async () => {
      const store = await bench.open();
      for (let round = 0; round < rounds; round++) {
        const counts = await race((writer) => {
          const properties = { istatCode: `00000${round}` };
          return attempt(store, { nodes: [node(`town-${round}-${writer}`, 'Municipality', { properties })] });
        });
        expect(counts).toEqual({ written: 1, TAKEN: writers - 1 });
      }
    });

    it('32 writers on one limit: exactly as many as it allows', async () => {
      const store = await bench.open();
      await put(store, { nodes: [node('a', 'Company'), node('practice', 'Practice')] });
      const counts = await race((writer) =>
        attempt(
          store,
          {
            nodes: [
              node(`adoption-${writer}`, 'Adoption', {
                references: { adopter: ['a'], practice: ['practice'] },
              }),
            ],
          },
          {
            preconditions: [{ kind: 'LIMIT', node: 'a', recordKind: 'Adoption', role: 'adopter', below: 5 }],
          },
        ),
      );
      expect(counts).toEqual({ written: 5, LIMIT: writers - 5 });
    });

    it('32 writers on one limit for one practice: exactly one, and other practices are free', async () => {
      const store = await bench.open();
      const practices = [node('hire', 'Practice'), node('donate', 'Practice')];
      await put(store, { nodes: [node('a', 'Company'), ...practices] });
      const counts = await race((writer) => {
        const practice = writer % 2 === 0 ? 'hire' : 'donate';
        const references = { adopter: ['a'], practice: [practice] };
        return attempt(
          store,
          { nodes: [node(`adoption-${writer}`, 'Adoption', { references })] },
          {
            preconditions: [
              {
                kind: 'LIMIT',
                node: 'a',
                recordKind: 'Adoption',
                role: 'adopter',
                references: [{ roles: ['practice'], ids: [practice] }],
                below: 1,
              },
            ],
          },
        );
      });
      expect(counts).toEqual({ written: 2, LIMIT: writers - 2 });
    });

    it('32 repeats of one key at the same time: written once', async () => {
      const store = await bench.open();
      const idempotency = { operation: 'add', key: 'k', inputHash: 'h' };
      const change = { nodes: [node('a', 'Company')] };
      const results = await Promise.all(
        Array.from({ length: writers }, () => put(store, change, { idempotency })),
      );
      expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(results.map(({ first, last }) => `${first}-${last}`))).toEqual(new Set(['1-1']));
      expect(await store.head()).toBe(1);
    });

    it('removal against a new reference: never a reference to nothing', async () => {
      const store = await bench.open();
      for (let round = 0; round < rounds; round++) {
        const [from, to] = [`from-${round}`, `to-${round}`];
        await put(store, { nodes: [node(from, 'Company'), node(to, 'Company')] });
        const fates = await Promise.all([
          attempt(store, { ties: [tie('SUPPLIES', from, to)] }),
          attempt(store, { removedNodes: [to] }),
        ]);
        expect([
          ['written', 'STILL_REFERENCED'],
          ['MISSING_REFERENCE', 'written'],
        ]).toContainEqual(fates);
      }
    });

    it('positions have no gaps and no transaction is mixed, with a fifth of the writes refused', async () => {
      const store = await bench.open();
      await put(store, { nodes: [node('hub', 'Company')] });
      let written = 1;
      const counts = await race(async (writer) => {
        for (let turn = 0; turn < 10; turn++) {
          const size = 1 + ((writer + turn) % 3);
          const nodes = Array.from({ length: size }, (_, index) =>
            node(`n-${writer}-${turn}-${index}`, 'Company'),
          );
          const refused = (writer + turn) % 5 === 0;
          const ties = refused ? [tie('SUPPLIES', 'hub', 'nobody')] : [];
          const fate = await attempt(store, { nodes, ties });
          if (fate !== (refused ? 'MISSING_REFERENCE' : 'written')) return `${fate} instead`;
          if (!refused) written += size;
        }
        return 'done';
      });
      expect(counts).toEqual({ done: writers });
      const events = await everyEvent(store);
      expect(await store.head()).toBe(written);
      expect(events.map(({ position }) => position)).toEqual(
        Array.from({ length: written }, (_, index) => index + 1),
      );
      for (const event of events) {
        const siblings = events.slice(event.first - 1, event.last);
        expect(siblings.every(({ first, last }) => first === event.first && last === event.last)).toBe(true);
      }
    });

    it('a follower reading while writers write misses nothing', async () => {
      const store = await bench.open();
      const seen: LogEvent[] = [];
      let writing = true;
      const follower = (async () => {
        for (;;) {
          const more = writing;
          const events = await store.events(seen.at(-1)?.position ?? 0, 7);
          seen.push(...events);
          if (events.length === 0 && !more) return;
          if (events.length === 0) await new Promise((resolve) => setImmediate(resolve));
        }
      })();
      await race(async (writer) => {
        for (let turn = 0; turn < 3; turn++)
          await put(store, { nodes: [node(`n-${writer}-${turn}`, 'Company')] });
        return 'done';
      });
      writing = false;
      await follower;
      expect(seen.map(({ position }) => position)).toEqual(
        Array.from({ length: writers * 3 }, (_, index) => index + 1),
      );
    });
  });
}

async function everyEvent(store: Store): Promise<readonly LogEvent[]> {
  const events: LogEvent[] = [];
  for (;;) {
    const more = await store.events(events.at(-1)?.position ?? 0, 50);
    if (more.length === 0) return events;
    expect(more.at(-1)?.position).toBe(more.at(-1)?.last);
    events.push(...more);
  }
}
