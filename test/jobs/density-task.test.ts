import { expect, it } from 'vitest';
import { openJobPool } from '../../src/jobs/pool.js';
import { density } from '../../src/network/algorithms/density.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { contactTaskOf } from '../../src/network/contact-task.js';
import { openLens } from '../../src/network/lens.js';
import { everything, plainNode, plainTie, stranger } from '../network/generated-network.js';

it('a thread counts the ties that a viewer sees on a day, without ids', async () => {
  const network = buildNetwork({
    nodes: ['a', 'b', 'c', 'd'].map((id) => plainNode(id, 'Company', { audience: id === 'd' ? ['x'] : [] })),
    ties: [
      plainTie('a', 'SUPPLIES', 'b'),
      plainTie('b', 'SUPPLIES', 'a'),
      plainTie('b', 'REFERS_TO', 'c'),
      plainTie('a', 'SUPPLIES', 'd'),
    ],
    position: 1,
  });
  const lens = { ...everything, viewer: stranger };
  const choice = { territory: false, kinds: ['SUPPLIES' as const] };
  const pool = openJobPool({ threads: 1, mostWaiting: 1 });
  try {
    const graph = contactTaskOf(network, lens, choice);
    const found = await pool.run('density', { graph, options: {} }, { timeLimit: 60_000 });
    expect(found).toEqual({ ok: true, value: density(openLens(network, lens), choice) });
    expect(found).toMatchObject({ value: { actorCount: 3, all: { ties: 2, reciprocity: 1 } } });
  } finally {
    await pool.close();
  }
});
