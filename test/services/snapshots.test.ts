/** Snapshots that cursors pin. */
import { expect, test } from 'vitest';
import { buildNetwork } from '../../src/network/build-network.js';
import { createSnapshots } from '../../src/services/snapshots.js';

const network = (position: number) => buildNetwork({ nodes: [], ties: [], position });

function snapshots(most = 3) {
  let now = 0;
  let made = 0;
  const kept = createSnapshots({
    keptMilliseconds: 100,
    most,
    clock: () => now,
    randomToken: () => `token-${made++}`,
  });
  return { ...kept, passes: (milliseconds: number) => void (now += milliseconds) };
}

test('a snapshot is found by its token until its time is up, which each pinning begins anew', () => {
  const { pin, find, passes } = snapshots();
  const first = network(1);
  const token = pin(first);
  passes(90);
  expect(pin(first)).toBe(token);
  passes(90);
  expect(find(token)).toBe(first);
  passes(11);
  expect(find(token)).toBeNull();
});

test('no more are kept than there is room for: the one pinned longest ago goes first', () => {
  const { pin, find } = snapshots(2);
  const [a, b, c] = [network(1), network(2), network(3)];
  const [tokenA, tokenB] = [pin(a), pin(b)];
  pin(a);
  const tokenC = pin(c);
  expect(find(tokenA)).toBe(a);
  expect(find(tokenB)).toBeNull();
  expect(find(tokenC)).toBe(c);
});

test('a token that was never given finds nothing', () => {
  expect(snapshots().find('made-up')).toBeNull();
});
