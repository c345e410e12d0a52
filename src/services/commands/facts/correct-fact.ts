/** Correcting what is recorded of an actor, a record or a tie. */
import type { AlternativeName, NodeContent, TieContent } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { isActorKind } from '../../../model/kinds.js';
import type { NodeKind } from '../../../model/kinds.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { invalid, refused, unknown } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { changedNode, changedTie } from '../fact.js';
import { inputOf } from '../input-of.js';
import { tieByHand } from '../ties/change-tie.js';
import type { GivenProperties } from './given-properties.js';
import { withGiven } from './given-properties.js';

/** What is missing stays as it is. */
export interface Correction {
  /** Of an actor, a record or a tie. */
  readonly id: string;
  readonly expectedVersion?: number;
  readonly name?: string;
  readonly alternativeNames?: readonly AlternativeName[];
  readonly since?: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  /** Of ties; null for the default of the kind. */
  readonly strength?: number | null;
  /** Of an actor or record of this kind; of a tie where it says no kind. */
  readonly properties?: { readonly kind: NodeKind | null; readonly given: GivenProperties };
  /** Who stands in a role from now on. */
  readonly references?: readonly { readonly role: string; readonly ids: readonly NodeId[] }[];
}

/** Why must be said. What the corrected parts were cited for is cited no longer; the log keeps it. */
export function correctFact(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Correction,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'correctFact',
    input: inputOf(asked, options),
    subject: asked.id,
    options,
    plan: async (reading) => {
      requireReason(options);
      const [node = null] = await reading.store.nodes(reading.viewer, [asked.id]);
      if (node !== null) return { nodes: [await correctedNode(reading, asked)] };
      const [tie = null] = await reading.store.ties(reading.viewer, [asked.id]);
      if (tie === null) throw unknown(asked.id, 'an actor, a record or a tie');
      return { ties: [await correctedTie(reading, asked)] };
    },
  });
}

export function requireReason({ reason }: CommandOptions): void {
  if (reason !== undefined) return;
  throw invalid([{ at: 'reason', message: 'expected why, found nothing' }]);
}

async function correctedNode(reading: CommandReading, asked: Correction): Promise<NodeContent> {
  const before = await reading.node(asked.id);
  reading.expectVersion(before, asked.expectedVersion);
  refuseHubRecords(before);
  const { properties, references = [] } = asked;
  refuseParts(before.kind, asked, ['strength']);
  if (properties !== undefined && properties.kind !== before.kind) {
    const came = properties.kind === null ? 'those of a tie' : `those of ${properties.kind}`;
    throw invalid([{ at: 'properties', message: `expected properties of ${before.kind}, found ${came}` }]);
  }
  const roles = Object.fromEntries(references.map(({ role, ids }) => [role, ids]));
  const named = Object.entries({ ...before.references, ...roles }).filter(([, ids]) => ids.length > 0);
  const changes: Partial<NodeContent> = {
    ...parts(asked, ['name', 'alternativeNames', 'since', 'until', 'modality']),
    properties: withGiven(before.properties, properties?.given ?? {}),
    references: Object.fromEntries(named),
  };
  return changedNode(reading, before, changes, about(asked));
}

async function correctedTie(reading: CommandReading, asked: Correction): Promise<TieContent> {
  const before = await tieByHand(reading, { ...asked, tie: asked.id });
  const { properties } = asked;
  refuseParts(before.kind, asked, ['name', 'alternativeNames', 'references']);
  if (properties !== undefined && properties.kind !== null) {
    const message = `expected properties of a tie, found those of ${properties.kind}`;
    throw invalid([{ at: 'properties', message }]);
  }
  const changes: Partial<TieContent> = {
    ...parts(asked, ['since', 'until', 'modality', 'strength']),
    properties: withGiven(before.properties, properties?.given ?? {}),
  };
  return changedTie(reading, before, changes, about(asked));
}

function refuseParts(kind: string, asked: Correction, names: readonly (keyof Correction)[]): void {
  const found = names.find((name) => asked[name] !== undefined);
  if (found === undefined) return;
  throw invalid([{ at: found, message: `expected nothing here for ${kind}` }]);
}

/** The parts that citations can be about. */
function about({ name, alternativeNames, since, until, modality, properties, references = [] }: Correction) {
  return [
    ...Object.entries({ name, also: alternativeNames, since, until, modality }).flatMap(([part, value]) =>
      value === undefined ? [] : [part],
    ),
    ...Object.keys(properties?.given ?? {}),
    ...references.map(({ role }) => role),
  ];
}

function parts<Name extends keyof Correction>(
  asked: Correction,
  names: readonly Name[],
): Partial<Pick<Correction, Name>> {
  return Object.fromEntries(
    names.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]])),
  ) as Partial<Pick<Correction, Name>>;
}

/** Refuses a record of a kind that the hub keeps by itself. */
export function refuseHubRecords(node: NodeContent): void {
  if (isActorKind(node.kind) || (node.kind !== 'NetworkFile' && node.kind !== 'NetworkLoad')) return;
  throw refused('NOT_ALLOWED', `${node.id}: expected something that people state, found a ${node.kind}`, {
    related: [node.id],
  });
}
