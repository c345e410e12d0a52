/** The synthetic network as the arrays that a network is arranged from: the same actors and ties as in its file. */
import { createHash } from 'node:crypto';
import { tieCost } from '../../model/contact.js';
import { nodeId, tieId } from '../../model/ids.js';
import { actorKinds, tieKinds } from '../../model/kinds.js';
import type { Bounds } from '../../model/time.js';
import { boundsOf, formatDay } from '../../model/time.js';
import type { NetworkColumns } from '../../network/arrange-network.js';
import { onlyWhenAskedFlag } from '../../network/network.js';
import { actorKey, syntheticNamespace, tieKey } from './synthetic-file.js';
import type { SyntheticNetwork } from './synthetic-network.js';
import { termCount, termOf } from './synthetic-network.js';

/** `checksumOf` the network of the usual size and seed. */
export const publishedChecksum = 'aee0b7f38a9945ddc8d2da772f878f54dbd0115753905ad815233a912e44973f';

/**
 * Actors by number, ties in the order of their ids. That everything is fiction is left out of the flags, so that questions that do
 * not ask for fiction can be measured. O(actors + ties).
 */
export function syntheticColumnsOf(network: SyntheticNetwork): NetworkColumns {
  const { actors } = network.options;
  const nodeIds = Array.from({ length: actors }, (_, actor) => nodeId(syntheticNamespace, actorKey(actor)));
  const { kind, from, to, ordinal, strength, term, audience, proposed } = network.ties();
  const programmes = Array.from(nodeIds.keys()).filter((actor) => network.kindOf(actor) === 'Programme');
  const firstProgramme = programmes[0] ?? 0;
  const costs = tieKinds.map((of) =>
    Int32Array.from({ length: 101 }, (_, hundredths) =>
      tieCost(of, hundredths === 0 ? null : hundredths / 100),
    ),
  );
  return {
    nodeIds,
    tieIdOf: (tie) =>
      tieId(
        syntheticNamespace,
        tieKinds[kind[tie] ?? 0] ?? '',
        nodeIds[from[tie] ?? 0] ?? '',
        nodeIds[to[tie] ?? 0] ?? '',
        tieKey(ordinal[tie] ?? 1),
      ),
    nodeKind: Uint8Array.from(nodeIds, (_, actor) => actorKinds.indexOf(network.kindOf(actor))),
    nodeFlags: new Uint8Array(actors),
    nodeBounds: new Uint16Array(actors),
    nodeAudience: new Uint16Array(actors),
    tieKind: kind,
    tieFlags: proposed.map((yes) => (yes === 1 ? onlyWhenAskedFlag : 0)),
    tieFrom: from,
    tieTo: to,
    tieCost: Int32Array.from(kind, (of, tie) => costs[of]?.[strength[tie] ?? 0] ?? 0),
    tieBounds: term.map((of, tie) => (of === 0 || proposed[tie] === 0 ? of : of + termCount)),
    tieAudience: Uint16Array.from(audience, (programme) =>
      programme < 0 ? 0 : 1 + programme - firstProgramme,
    ),
    bounds: boundsTable(),
    audiences: [[], ...programmes.map((programme) => [nodeIds[programme] ?? ''])],
  };
}

/** SHA-256 of the columns' bytes, little-endian, in hexadecimal: who measures on a network can tell that it is the same. */
export function checksumOf(columns: NetworkColumns): string {
  const hash = createHash('sha256');
  const {
    nodeKind,
    tieKind,
    tieFlags,
    tieFrom,
    tieTo,
    tieCost: costs,
    tieBounds,
    tieAudience,
    bounds,
  } = columns;
  for (const column of [nodeKind, tieKind, tieFlags, tieFrom, tieTo, costs, tieBounds, tieAudience, bounds]) {
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  }
  return hash.digest('hex');
}

/** Unbounded, the terms of ties in force, those of proposed ones. */
function boundsTable(): Int32Array {
  const bounds: Bounds[] = [
    boundsOf({ since: 'UNKNOWN', until: 'UNKNOWN', modality: 'IN_FORCE', statedOn: [] }),
  ];
  for (const modality of ['IN_FORCE', 'PROPOSED'] as const) {
    for (let term = 1; term <= termCount; term++) {
      const { since, until } = termOf(term);
      const stated = {
        since: formatDay(since),
        until: until === null ? ('OPEN' as const) : formatDay(until),
      };
      bounds.push(boundsOf({ ...stated, modality, statedOn: [] }));
    }
  }
  return Int32Array.from(
    bounds.flatMap(({ sinceEarliest, sinceLatest, untilEarliest, untilLatest }) => [
      sinceEarliest,
      sinceLatest,
      untilEarliest,
      untilLatest,
    ]),
  );
}
