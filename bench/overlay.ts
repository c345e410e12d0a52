/**
 * Changes laid over the synthetic network: what one costs, what a traversal over many of them costs beside the same network
 * without any, and what folding them costs whoever waits meanwhile. No peers: the measure is the clean network in the same run.
 */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { openFolding } from '../src/events/folding.js';
import { systemTimers } from '../src/events/timers.js';
import { openJobPool } from '../src/jobs/pool.js';
import type { TopologyTie } from '../src/model/entity.js';
import { viewerOf } from '../src/model/viewer.js';
import { tieKinds } from '../src/model/kinds.js';
import { arrangeNetwork } from '../src/network/arrange-network.js';
import { reach } from '../src/network/algorithms/reach.js';
import { foldNetwork } from '../src/network/fold-network.js';
import { openLens } from '../src/network/lens.js';
import type { LiveNetwork, TopologyChange } from '../src/network/live-network.js';
import { openLiveNetwork } from '../src/network/live-network.js';
import type { Network } from '../src/network/network.js';
import { boundsAt, tablesOf } from '../src/network/tables.js';
import { networkBuilder } from '../src/services/network-builder.js';
import { median } from './measure.js';
import { reportResult } from './report.js';
import {
  actorCount,
  benchDay,
  firstOrganisation,
  openRandom,
  syntheticColumns,
  tieCount,
} from './synthetic.js';

const rounds = 3;
const searches = 3;
const share = 0.01;

const base = arrangeNetwork(syntheticColumns(), 1);
const random = openRandom(11);
const viewer = viewerOf({ name: 'public', role: 'PUBLIC', organisations: [], programmes: [] });
const live = openLiveNetwork(base, tablesOf(base));
const perTie = transactions(live, tieChanges(share * tieCount));
const overlaid = live.take(2);
const perActor = transactions(live, actorChanges(1_000));
const clean = foldNetwork(overlaid);

const whole = compared(clean, overlaid, 100);
const near = compared(clean, overlaid, 3);
const fold = await folded(overlaid);

reportResult({
  name: 'overlay',
  title: `Changes over the network: ${actorCount} actors, ${tieCount} ties, ${share * 100} % of the ties changed`,
  columns: ['', 'measured', 'goal'],
  notes: [
    'Median of three rounds of three searches, the two networks in turn. The ids of the synthetic network are made when asked for, which is much of a fold and of its pauses.',
  ],
  rows: [
    ['a changed tie, a transaction of its own: median', `${perTie.toFixed(1)} µs`, ''],
    ['an added actor with one tie, likewise', `${perActor.toFixed(1)} µs`, ''],
    [
      `whole-network reach by lens ÷ clean (${whole.milliseconds.toFixed(1)} ms)`,
      `${whole.ratio.toFixed(2)}×`,
      '≤ 1.3×',
    ],
    [`3 hops by lens ÷ clean (${near.milliseconds.toFixed(2)} ms)`, `${near.ratio.toFixed(2)}×`, '≤ 1.3×'],
    ['a fold in a thread, until it is taken up', `${fold.milliseconds.toFixed(0)} ms`, ''],
    ['longest pause of the event loop meanwhile', `${fold.pause.toFixed(1)} ms`, ''],
  ],
});

/** Microseconds for each, applied and taken as a state of its own. */
function transactions(to: LiveNetwork, all: readonly (readonly TopologyChange[])[]): number {
  const times = all.map((changes, place) => {
    const began = performance.now();
    for (const change of changes) to.apply(change);
    to.take(place);
    return (performance.now() - began) * 1_000;
  });
  return median(times);
}

/** Ties that get another strength, drawn from all. */
function tieChanges(count: number): readonly (readonly TopologyChange[])[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(random.below(tieCount));
  return Array.from(drawn, (tie) => {
    const after = { ...tieOf(base, tie), cost: (base.tieCost[tie] ?? 0) + 1 };
    return [{ about: 'TIE', id: after.id, from: after.from, after }];
  });
}

function actorChanges(count: number): readonly (readonly TopologyChange[])[] {
  return Array.from({ length: count }, (_, place) => {
    const id = `${base.idOf(random.below(actorCount))}-new${place}`;
    const other = base.idOf(firstOrganisation + random.below(actorCount - firstOrganisation));
    const fact = {
      version: 1,
      bounds: boundsAt(base.bounds, 0),
      onlyWhenAsked: false,
      fiction: false,
      audience: [],
    };
    const tie = { ...fact, id: `${id}>${other}`, kind: 'REFERS_TO', from: id, to: other, cost: 1 } as const;
    return [
      { about: 'ACTOR', id, after: { ...fact, id, kind: 'Company' } },
      { about: 'TIE', id: tie.id, from: null, after: tie },
    ];
  });
}

function tieOf(network: Network, tie: number): TopologyTie {
  const flags = network.tieFlags[tie] ?? 0;
  return {
    id: network.tieIdOf(tie),
    kind: tieKinds[network.tieKind[tie] ?? 0] ?? 'SUPPLIES',
    version: 1,
    from: network.idOf(network.tieFrom[tie] ?? 0),
    to: network.idOf(network.tieTo[tie] ?? 0),
    cost: network.tieCost[tie] ?? 0,
    bounds: boundsAt(network.bounds, network.tieBounds[tie] ?? 0),
    onlyWhenAsked: (flags & 1) !== 0,
    fiction: (flags & 2) !== 0,
    audience: network.audiences[network.tieAudience[tie] ?? 0] ?? [],
  };
}

/** The same searches on both, one after the other in each round. */
function compared(without: Network, withOverlay: Network, hops: number) {
  const sources = Array.from({ length: searches }, () => {
    return firstOrganisation + random.below(actorCount - firstOrganisation);
  });
  const searchIn = (network: Network) => {
    const lens = openLens(network, { viewer, asOf: benchDay, includeProposed: false, includeFiction: false });
    return () => {
      const began = performance.now();
      let reached = 0;
      for (const source of sources) {
        reached += reach(lens, { sources: [source], direction: 'OUT', hops, territory: false }).nodes.length;
      }
      return { took: performance.now() - began, reached };
    };
  };
  const [searchClean, searchOverlaid] = [searchIn(without), searchIn(withOverlay)];
  const times = Array.from({ length: rounds + 2 }, () => [searchClean(), searchOverlaid()] as const);
  for (const [one, other] of times) {
    if (one.reached !== other.reached)
      throw new Error(`the overlay reaches ${other.reached}, not ${one.reached}`);
  }
  // The first rounds warm up.
  const [cleanTime, overlaidTime] = [0, 1].map((which) =>
    median(times.slice(2).map((pair) => pair[which === 0 ? 0 : 1].took)),
  );
  return { ratio: (overlaidTime ?? 0) / (cleanTime ?? 1), milliseconds: (overlaidTime ?? 0) / searches };
}

async function folded(network: Network) {
  const pool = openJobPool({ threads: 1, mostWaiting: 4 });
  const projection = { changeCount: () => 0 } as Parameters<typeof openFolding>[0]['projection'];
  const report = (fault: unknown) => process.stderr.write(`${String(fault)}\n`);
  const parts = { projection, timers: systemTimers, report, folded: () => {} };
  const settle = () => openFolding(parts, { fold: networkBuilder(pool).fold }).settled(network);
  try {
    await settle();
    const pauses: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const began = performance.now();
      await settle();
      times.push(performance.now() - began);
      delay.disable();
      pauses.push(delay.max / 1e6);
    }
    return { milliseconds: median(times), pause: median(pauses) };
  } finally {
    await pool.close();
  }
}
