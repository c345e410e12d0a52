/** Every answer says how far it goes; a question that brings a position is answered no earlier. */
import { describe, expect, it } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { node, put, tie } from '../store/things.js';
import { answerOf, answerOverWebSocket } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { startTestHub } from '../support/hub.js';
import { describeOnNeo4j } from '../support/neo4j.js';

const tokenShape = /^[\w-]{119}$/u;
const whoIsReached = '{ reach(from: ["test/a"]) { nodes { actor { id } } } }';

describe('positions (SQLite)', () => {
  it('go with every answer, over HTTP and WebSocket, and are the same until something changes', async () => {
    const hub = await startTestHub({ seeds: false });
    try {
      const before = positionOf(await answerOf(hub.address, '{ __typename }', {}));
      expect(before).toMatch(tokenShape);
      expect(positionOf(await answerOverWebSocket(hub.address, '{ __typename }'))).toBe(before);
      expect(positionOf(await answerOf(hub.address, '{ nothing }', {}))).toBe(before);
      const { last } = await put(hub.store, { nodes: [node('test/a', 'Company')] });
      await hub.feed.waitFor(last, 10_000);
      const after = positionOf(await answerOf(hub.address, '{ __typename }', {}));
      expect(after).not.toBe(before);
      for (const sent of [before, after]) {
        const answer = await answerOf(
          hub.address,
          '{ __typename }',
          {},
          { headers: { 'rete-position': sent } },
        );
        expect(answer.extensions).toEqual({ position: after });
        expect((await besideQuery(hub.address, sent)).extensions).toEqual({ position: after });
      }
    } finally {
      await hub.close();
    }
  });

  it('are refused where they are none, or of another hub, each with a code of its own', async () => {
    const [hub, other] = [await startTestHub({ seeds: false }), await startTestHub({ seeds: false })];
    try {
      await put(other.store, { nodes: [node('test/a', 'Company')] });
      const foreign = positionOf(await answerOf(other.address, '{ __typename }', {}));
      const codes = async (position: string) => {
        const headers = { 'rete-position': position };
        const answers = [
          await answerOf(hub.address, '{ __typename }', {}, { headers }),
          await besideQuery(hub.address, position),
          await answerOverWebSocket(hub.address, '{ __typename }', { extensions: { position } }),
        ];
        return answers.map(({ errors }) => errors?.[0]?.extensions?.code);
      };
      expect(await codes('made up')).toEqual(Array(3).fill('POSITION_MALFORMED'));
      expect(await codes(foreign)).toEqual(Array(3).fill('POSITION_ANOTHER_HISTORY'));
    } finally {
      await hub.close();
      await other.close();
    }
  });
});

describeOnNeo4j('positions (two hubs on Neo4j)', (lease) => {
  it('let a client read at one hub what it wrote at the other', async () => {
    const { uri, user, password, database } = lease();
    const open = () =>
      openNeo4jStore({ uri, user, password, ...(database === undefined ? {} : { database }) });
    const a = await startTestHub({ store: await open(), seeds: false });
    const b = await startTestHub({ store: await open(), seeds: false });
    try {
      const actors = [node('test/a', 'Company'), node('test/b', 'Company')];
      await put(a.store, { nodes: actors });
      for (const [version, ties] of [[tie('SUPPLIES', 'test/a', 'test/b')], []].entries()) {
        const removedTies = version === 0 ? [] : ['test/SUPPLIES:test/a>test/b'];
        const { last } = await put(a.store, { ties, removedTies });
        await a.feed.waitFor(last, 10_000);
        const position = positionOf(await answerOf(a.address, '{ __typename }', {}));
        const headers = { 'rete-position': position };
        const answer = await answerOf(b.address, whoIsReached, {}, { headers });
        const reached = version === 0 ? [{ actor: { id: 'test/b' } }] : [];
        expect(answer).toEqual({
          data: { reach: { nodes: reached } },
          extensions: { position: expect.stringMatching(tokenShape) as string },
        });
      }
    } finally {
      await a.close();
      await b.close();
    }
  });
});

function positionOf({ extensions }: Answer<unknown>): string {
  const position = extensions?.['position'];
  if (typeof position !== 'string') throw new Error('the answer has no position');
  return position;
}

async function besideQuery(address: string, position: string): Promise<Answer<unknown>> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }', extensions: { position } }),
  });
  return (await response.json()) as Answer<unknown>;
}
