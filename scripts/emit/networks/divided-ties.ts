/** Which part of a page tells which tie. Every tie has exactly one. */
import type { TieContent } from '../../../src/model/entity.js';
import type { NodeKind } from '../../../src/model/kinds.js';
import type { KnownNetworks, PublicNetwork } from './known-networks.js';

const parts = ['PARTICIPANTS', 'BODIES', 'DESKS', 'LEADERS', 'PLACES', 'ADDRESSED', 'RELATIONS'] as const;
export type TiePart = (typeof parts)[number];

/** The ties of a network by the part of the page that tells them, in the order of the file. */
export function dividedTies(
  network: PublicNetwork,
  known: KnownNetworks,
): Readonly<Record<TiePart, readonly TieContent[]>> {
  const kindOf = (id: string): NodeKind | undefined => known.nodes.get(id)?.kind;
  const of = (part: TiePart): readonly TieContent[] =>
    network.ties.filter((tie) => partOf(tie, kindOf(tie.from), kindOf(tie.to)) === part);
  return {
    PARTICIPANTS: of('PARTICIPANTS'),
    BODIES: of('BODIES'),
    DESKS: of('DESKS'),
    LEADERS: of('LEADERS'),
    PLACES: of('PLACES'),
    ADDRESSED: of('ADDRESSED'),
    RELATIONS: of('RELATIONS'),
  };
}

function partOf(tie: TieContent, from: NodeKind | undefined, to: NodeKind | undefined): TiePart {
  if ((tie.kind === 'MEMBER_OF' || tie.kind === 'CONTRIBUTES_TO') && to === 'Programme')
    return 'PARTICIPANTS';
  if (from === 'GoverningBody' || to === 'GoverningBody') return 'BODIES';
  if (from === 'ListeningPoint' || to === 'ListeningPoint') return 'DESKS';
  switch (tie.kind) {
    case 'PROPOSED':
    case 'COORDINATES':
    case 'ORGANISES':
    case 'MANAGES':
    case 'HOSTS':
      return 'LEADERS';
    case 'PART_OF':
    case 'SEATED_IN':
    case 'SERVES':
    case 'SUCCEEDED_BY':
      return 'PLACES';
    case 'ADDRESSES':
      return 'ADDRESSED';
    default:
      return 'RELATIONS';
  }
}
