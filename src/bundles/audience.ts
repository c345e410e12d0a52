/** Who sees what a file states, where the file does not say it: the ontology's default for the kind. */
import type { NodeContent, TieContent } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { isActorKind, isTieKind, nodeDeclaration, tieDeclaration } from '../model/kinds.js';
import type { DefaultVisibility } from '../model/vocabulary.js';
import type { Audience } from '../model/viewer.js';
import { audienceOf, everyone } from '../model/viewer.js';
import type { StatedVisibility } from './read-fact.js';

/** What the files and the store know, for finding programmes and their coordinators. */
export interface Lookup {
  node(id: NodeId): NodeContent | undefined;
  /** The actors that coordinate a programme, as far as is known. */
  coordinatorsOf(programme: NodeId): Iterable<NodeId>;
}

export const coordinating: TieKind = 'COORDINATES';

const programmeKind = 'Programme';

/** The audience of a node, or a text that says what is missing to tell it. */
export function nodeAudience(
  node: NodeContent,
  stated: StatedVisibility | null,
  lookup: Lookup,
): Audience | string {
  return resolveAudience(stated, defaultVisibility(node), node.kind, {
    parties: () => partiesOf(node, lookup),
    programmes: () => programmesOf(node, lookup),
    lookup,
  });
}

/** The audience of a tie entered by hand, likewise. */
export function tieAudience(
  tie: TieContent,
  stated: StatedVisibility | null,
  lookup: Lookup,
): Audience | string {
  const ends = [tie.from, tie.to];
  const isProgramme = (id: NodeId): boolean => lookup.node(id)?.kind === programmeKind;
  return resolveAudience(
    stated,
    isTieKind(tie.kind) ? tieDeclaration(tie.kind).visibility : undefined,
    tie.kind,
    {
      parties: () => ends.filter((id) => !isProgramme(id)),
      programmes: () => ends.filter(isProgramme),
      lookup,
    },
  );
}

/** Who sees a node of its kind, and of its form where the kind tells them apart. */
function defaultVisibility({ kind, properties }: NodeContent): DefaultVisibility | undefined {
  const { visibility, visibilityBy } = nodeDeclaration(kind);
  const form = properties[visibilityBy?.property ?? ''];
  return (typeof form === 'string' ? visibilityBy?.levels[form] : undefined) ?? visibility;
}

interface Concerned {
  parties(): readonly NodeId[];
  programmes(): readonly NodeId[];
  readonly lookup: Lookup;
}

function resolveAudience(
  stated: StatedVisibility | null,
  level: DefaultVisibility | undefined,
  kind: string,
  concerned: Concerned,
): Audience | string {
  if (stated !== null) return 'public' in stated ? everyone : audienceOf(stated.audience);
  switch (level ?? 'PUBLIC') {
    case 'PUBLIC':
      return everyone;
    case 'PROGRAMME': {
      const programmes = concerned.programmes();
      return programmes.length > 0
        ? audienceOf(programmes)
        : `${kind} is for the members of its programme: expected a programme, or visibility; found neither`;
    }
    case 'PARTIES': {
      const coordinators = concerned
        .programmes()
        .flatMap((programme) => [...concerned.lookup.coordinatorsOf(programme)]);
      const members = [...concerned.parties(), ...coordinators];
      return members.length > 0
        ? audienceOf(members)
        : `${kind} is for its parties: expected a party, or visibility; found neither`;
    }
  }
}

/** The actors a record names; not its programmes, whose members are more than its parties. */
function partiesOf(node: NodeContent, lookup: Lookup): readonly NodeId[] {
  if (isActorKind(node.kind)) return [node.id];
  return Object.values(node.references)
    .flat()
    .filter((id) => {
      const kind = lookup.node(id)?.kind;
      return kind !== undefined && isActorKind(kind) && kind !== programmeKind;
    });
}

/** The programmes a record names, or those of the records it names: an invitation's are its campaign's. */
function programmesOf(node: NodeContent, lookup: Lookup, depth = 2): readonly NodeId[] {
  if (node.kind === programmeKind) return [node.id];
  if (depth === 0) return [];
  const named = Object.values(node.references)
    .flat()
    .flatMap((id) => lookup.node(id) ?? [])
    .filter((other) => other.kind === programmeKind || !isActorKind(other.kind));
  const direct = named.filter((other) => other.kind === programmeKind);
  return direct.length > 0
    ? direct.map((programme) => programme.id)
    : named.flatMap((record) => programmesOf(record, lookup, depth - 1));
}
