/** A Neo4j that is away, slow, silent, locked or restarted: clear errors, recovery, nothing written twice, no hang. */
import neo4j from 'neo4j-driver';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Store } from '../../src/store/store.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import type { TcpProxy } from '../support/tcp-proxy.js';
import { attempt, node, operator, put, tie } from './things.js';

vi.setConfig({ testTimeout: 120_000 });

/** Short, but long enough for a busy machine. */
const timeouts = { connect: 1000, acquire: 1000, retry: 1500, read: 3000, write: 4000 };

describeOnNeo4j('Neo4j in trouble', (lease) => {
  let proxy: TcpProxy;
  let store: Store;

  const openThrough = (port: number, more: { readonly password?: string } = {}): Promise<Store> => {
    const { user, password, database } = lease();
    const uri = `bolt://127.0.0.1:${port}`;
    return openNeo4jStore({
      uri,
      user,
      password,
      timeouts,
      ...(database === undefined ? {} : { database }),
      ...more,
    });
  };

  beforeAll(async () => {
    // A server that has just been booted makes the schema, and plans its first statements, more slowly than that.
    const { uri, user, password, database } = lease();
    const where = database === undefined ? {} : { database };
    const first = await openNeo4jStore({ uri, user, password, ...where });
    await put(first, { nodes: [node('a', 'Company'), node('p', 'Programme')] });
    await put(first, { ties: [tie('MEMBER_OF', 'a', 'p')] });
    await put(first, { nodes: [node('a', 'Company', { name: 'new' })] });
    await first.nodes(operator, ['a']);
    await first.close();
  });
  beforeEach(async () => {
    await lease().empty();
    proxy = await startTcpProxy(Number(new URL(lease().uri).port));
    store = await openThrough(proxy.port);
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
  });

  it('says UNAVAILABLE while it is away, for reads, writes and the ping, and recovers by itself', async () => {
    await put(store, { nodes: [node('a', 'Company')] });
    proxy.cut();
    await expect(store.nodes(operator, ['a'])).rejects.toMatchObject({
      name: 'StoreError',
      code: 'UNAVAILABLE',
    });
    await expect(put(store, { nodes: [node('b', 'Company')] })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await expect(store.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    proxy.restore();
    const [a, b] = await store.nodes(operator, ['a', 'b']);
    expect([a?.id, b]).toEqual(['a', null]);
    await put(store, { nodes: [node('c', 'Company')] });
  });

  it('says UNAVAILABLE where nothing listens, CREDENTIALS where the password is wrong', async () => {
    const { port } = proxy;
    await expect(openThrough(1)).rejects.toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
    await expect(openThrough(port, { password: 'wrong' })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'CREDENTIALS',
    });
  });

  it('says TIMEOUT when it goes silent, does not hang, and recovers with fresh connections', async () => {
    await put(store, { nodes: [node('a', 'Company')] });
    proxy.silence();
    // More than the pool has connections: each of them is lost.
    const questions = [
      put(store, { nodes: [node('b', 'Company')] }),
      ...Array.from({ length: 110 }, () => store.head()),
    ];
    const fates = await Promise.allSettled(questions);
    for (const fate of fates) {
      const code: unknown = expect.stringMatching(/^(?:TIMEOUT|UNAVAILABLE)$/u);
      expect(fate).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', code } });
    }
    proxy.restore();
    const [a] = await store.nodes(operator, ['a']);
    expect(a?.id).toBe('a');
  });

  it('closes while the server is silent', async () => {
    proxy.silence();
    const question = store.head();
    const closed = store.close();
    await expect(question).rejects.toMatchObject({ name: 'StoreError' });
    await closed;
    await expect(store.head()).rejects.toMatchObject({ code: 'CLOSED' });
  });

  it('answers when it is only slow', async () => {
    proxy.delay(50);
    await put(store, { nodes: [node('a', 'Company')] });
    const [a] = await store.nodes(operator, ['a']);
    expect(a?.version).toBe(1);
  });

  it('says TIMEOUT when another transaction holds a lock too long, and writes once it is free', async () => {
    await put(store, { nodes: [node('a', 'Company')] });
    const { uri, user, password } = lease();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const session = driver.session();
    const holder = session.beginTransaction();
    try {
      await holder.run(`MATCH (n:Node { id: 'a' }) SET n.held = true`);
      await expect(put(store, { nodes: [node('a', 'Company', { name: 'new' })] })).rejects.toMatchObject({
        name: 'StoreError',
        code: 'TIMEOUT',
      });
    } finally {
      await holder.rollback();
      await session.close();
      await driver.close();
    }
    await put(store, { nodes: [node('a', 'Company', { name: 'new' })] });
    expect((await store.events(0, 10)).map(({ type }) => type)).toEqual(['ActorAdded', 'ActorChanged']);
  });

  describe('the reply to a commit is lost', () => {
    it('writes once and gives the first result, with an absence expected', async () => {
      for (let round = 0; round < 5; round++) {
        const before = await store.head();
        proxy.cutNextCommitReply();
        const written = await put(
          store,
          { nodes: [node(`a${round}`, 'Company'), node(`b${round}`, 'Company')] },
          { preconditions: [{ kind: 'VERSION', of: 'NODE', id: `a${round}`, version: 0 }] },
        );
        expect(proxy.repliesCut()).toBe(round + 1);
        expect(written).toMatchObject({ first: before + 1, last: before + 2, added: 2, repeated: false });
        expect(await store.head()).toBe(before + 2);
      }
    });

    it('writes once and gives the first result, with an idempotency key', async () => {
      const options = { idempotency: { operation: 'add', key: 'k', inputHash: 'h' } };
      await put(store, { nodes: [node('a', 'Company'), node('p', 'Programme')] });
      proxy.cutNextCommitReply();
      const written = await put(store, { ties: [tie('MEMBER_OF', 'a', 'p')] }, options);
      expect(proxy.repliesCut()).toBe(1);
      expect(written).toMatchObject({ first: 3, last: 3, added: 1, repeated: false });
      expect(await put(store, { ties: [tie('MEMBER_OF', 'a', 'p')] }, options)).toEqual({
        ...written,
        repeated: true,
      });
      expect(await store.head()).toBe(3);
    });

    it('counts no removal as missing, and no version twice', async () => {
      await put(store, { nodes: [node('a', 'Company'), node('b', 'Company')] });
      proxy.cutNextCommitReply();
      expect(await put(store, { removedNodes: ['b'] })).toMatchObject({ removed: 1, first: 3, last: 3 });
      proxy.cutNextCommitReply();
      const change = { nodes: [node('a', 'Company', { name: 'new' })] };
      expect(await put(store, change)).toMatchObject({ changed: 1, first: 4, last: 4 });
      expect(proxy.repliesCut()).toBe(2);
      expect(await attempt(store, { removedNodes: ['b'] })).toBe('NOT_FOUND');
    });
  });
});
