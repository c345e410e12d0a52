/** How behaviour spreads: who may adopt, and with what probability one who adopted brings another to it. */
import type { TieKind } from '../../model/kinds.js';
import { tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { Flow } from '../../model/vocabulary.js';
import type { FlowGraph } from '../flow-graph.js';
import { sharedUint8 } from '../shared-arrays.js';
import { passesBackward, passesForward } from '../kind-tables.js';
import type { Lens } from '../lens.js';
import { influenceRows } from './influence-rows.js';
import type { SharedPlaces } from './shared-places.js';
import { sharedPlaces } from './shared-places.js';

/** Only actors that may adopt have edges, so influence passes only from adopter to adopter. Plain data: workers may have it. */
export interface InfluenceGraph extends FlowGraph {
  /** Per edge, in (0, 1]: that its channels bring its end to adopt, once its beginning has. `tie` is the likeliest channel. */
  readonly probability: Float64Array;
  /** The same, per place of `inFrom`: rows of edges to an actor are gone through one after the other. */
  readonly inProbability: Float64Array;
  /** Per actor, 1 where it may adopt and the lens shows it. Dead ends among them do not pass on what reached them. */
  readonly mayAdopt: Uint8Array;
  /** The channel "same territory"; null where it was not asked for. */
  readonly places: SharedPlaces | null;
}

/** How a kind of tie passes influence, where it is not as the ontology says. */
export interface ChannelOverride {
  readonly flow?: Flow;
  readonly probability?: number;
}

export interface InfluenceOptions {
  /** The kinds of tie that are channels; all where missing. */
  readonly kinds?: readonly TieKind[];
  readonly channels?: Readonly<Partial<Record<TieKind, ChannelOverride>>>;
  /** The probability of the channel "same territory" between two actors of one municipality; no channel where missing or 0. */
  readonly territory?: number;
  /** Whether an actor may adopt and pass on; where missing, those of `adopterKinds`. */
  readonly mayAdopt?: (node: number) => boolean;
}

/** The kinds that adopt unless asked otherwise: organisations. Places, programmes, bodies and groups do not act by themselves. */
export const adopterKinds = ['ListeningPoint', 'Cooperative', 'Company', 'Institution'] as const;

/**
 * The graph along which behaviour spreads, as a lens shows the network. Parallel channels from one actor to another
 * are merged into one edge of probability 1 − ∏(1 − p). O(actors + ties + seats).
 */
export function influenceGraph(lens: Lens, options: InfluenceOptions): InfluenceGraph {
  const { network } = lens;
  const { nodeCount, tieCount, tieKind, tieFrom, tieTo } = network;
  const adopts = new Set<string>(adopterKinds);
  const isAdopter = options.mayAdopt ?? ((node: number) => adopts.has(network.kindOf(node)));
  const mayAdopt = sharedUint8(nodeCount);
  const deadEnd = sharedUint8(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    mayAdopt[node] = Number(lens.nodes[node] === 1 && isAdopter(node));
    deadEnd[node] = Number(lens.isDeadEnd(node));
  }

  const { flows, probabilities } = channelTables(options);
  const usable = new Uint8Array(tieCount);
  let arcs = 0;
  for (let tie = 0; tie < tieCount; tie++) {
    const flow = flows[tieKind[tie]!]!;
    const from = tieFrom[tie]!;
    const to = tieTo[tie]!;
    if (flow === 0 || from === to || mayAdopt[from] === 0 || mayAdopt[to] === 0) continue;
    if (!lens.usesTie(tie)) continue;
    usable[tie] = flow;
    arcs += flow === passesForward + passesBackward ? 2 : 1;
  }
  const from = new Int32Array(arcs);
  const to = new Int32Array(arcs);
  const ties = new Int32Array(arcs);
  const probability = new Float64Array(arcs);
  let arc = 0;
  const put = (start: number, end: number, tie: number) => {
    from[arc] = start;
    to[arc] = end;
    ties[arc] = tie;
    probability[arc++] = probabilities[tieKind[tie]!]!;
  };
  for (let tie = 0; tie < tieCount; tie++) {
    if ((usable[tie]! & passesForward) !== 0) put(tieFrom[tie]!, tieTo[tie]!, tie);
    if ((usable[tie]! & passesBackward) !== 0) put(tieTo[tie]!, tieFrom[tie]!, tie);
  }

  const present = sharedUint8(nodeCount);
  present.set(lens.nodes);
  const rows = influenceRows({ nodeCount, from, to, probability, tie: ties });
  const places = (options.territory ?? 0) > 0 ? sharedPlaces(lens, mayAdopt, options.territory!) : null;
  return { nodeCount, present, deadEnd, mayAdopt, places, ...rows };
}

/** The channels that a choice leaves, with the probability of each: what the answer says it used. In the ontology's order. */
export function channelProbabilities(options: InfluenceOptions): ReadonlyMap<TieKind, number> {
  const { flows, probabilities } = channelTables(options);
  const used = tieKinds.map(
    (kind, number) => [kind, flows[number] === 0 ? 0 : probabilities[number]!] as const,
  );
  return new Map(used.filter(([, probability]) => probability > 0));
}

function channelTables(options: InfluenceOptions): {
  readonly flows: Uint8Array;
  readonly probabilities: Float64Array;
} {
  const named = options.kinds === undefined ? null : new Set<TieKind>(options.kinds);
  const influenceOf = (kind: TieKind) => ({
    ...tieDeclaration(kind).influence,
    ...options.channels?.[kind],
  });
  const probabilities = Float64Array.from(tieKinds, (kind) => influenceOf(kind).probability);
  const flows = Uint8Array.from(tieKinds, (kind, number) => {
    const isChannel = (named === null || named.has(kind)) && probabilities[number]! > 0;
    return isChannel ? directionsOf[influenceOf(kind).flow] : 0;
  });
  return { flows, probabilities };
}

const directionsOf: Readonly<Record<Flow, number>> = {
  FORWARD: passesForward,
  BACKWARD: passesBackward,
  BOTH: passesForward + passesBackward,
  NONE: 0,
};
