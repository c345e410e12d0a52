/** Registering an actor: an organisation of whatever kind, with its seats. */
import type { AlternativeName, NodeContent, NodeState, Properties } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { ActorKind } from '../../../model/kinds.js';
import { actorKinds } from '../../../model/kinds.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { refused } from '../command.js';
import { wholeScope } from '../command-reading.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { newNode, newTie, onlyFor } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { areSimilar, tellingWords } from './similar-names.js';

export interface NewOrganisation {
  readonly kind: ActorKind;
  readonly name: string;
  readonly alternativeNames?: readonly AlternativeName[];
  readonly properties?: Properties;
  readonly network: string;
  readonly key?: string;
  readonly since?: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  /** Those who may see it; everybody where missing. */
  readonly onlyFor?: readonly NodeId[];
  readonly seats?: readonly NewSeat[];
  /** Registers it although another one has a name like it. */
  readonly evenIfSimilar?: boolean;
}

export interface NewSeat {
  readonly place: NodeId;
  readonly seatType?: string;
  readonly since?: Since;
}

export const places = ['Municipality', 'Territory'] as const;

export function registerOrganisation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: NewOrganisation,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'registerOrganisation',
    input: inputOf(asked, options),
    options,
    plan: (reading) => registered(reading, asked),
  });
}

/** The organisation with its seats; throws `Refused` where there may be one like it already. */
export async function registered(
  reading: CommandReading,
  asked: NewOrganisation,
): Promise<Plan & { readonly nodes: readonly [NodeContent] }> {
  const { kind, name, network, seats = [] } = asked;
  if (asked.evenIfSimilar !== true) await refuseSimilar(reading, kind, name);
  const organisation = await newNode(reading, {
    id: newId(network, reading.newKey('organisation', asked.key)),
    kind,
    name,
    network,
    ...given(asked, ['alternativeNames', 'properties', 'since', 'until', 'modality']),
    ...onlyFor(asked.onlyFor),
  });
  await reading.nodes(
    seats.map(({ place }) => place),
    places,
  );
  const ties = await Promise.all(
    seats.map(({ place, seatType, since = asked.since ?? 'UNKNOWN' }) =>
      newTie(reading, {
        kind: 'SEATED_IN',
        from: organisation.id,
        to: place,
        network,
        since,
        key: '',
        properties: seatType === undefined ? {} : { seatType },
        audience: organisation.audience,
      }),
    ),
  );
  return { nodes: [organisation], ties };
}

/** Those whose name, or another of whose names, may be of the same organisation, best first; at most ten. */
async function similarTo(
  { store, viewer }: CommandReading,
  kind: ActorKind,
  name: string,
): Promise<readonly NodeState[]> {
  const isPlace = (one: ActorKind) => places.some((place) => place === one);
  const kinds = isPlace(kind) ? [kind] : actorKinds.filter((one) => !isPlace(one));
  const words = tellingWords(name).join(' ');
  const [matching, near] = await Promise.all([
    store.find(
      viewer,
      { scope: wholeScope, kinds, text: words },
      { size: 100, direction: 'FORWARD', from: null },
    ),
    store.suggest(viewer, { scope: wholeScope, kinds, text: name, limit: 20 }),
  ]);
  const candidates = new Map(
    [...near, ...matching.items.map(({ item }) => item)].map((one) => [one.id, one]),
  );
  return [...candidates.values()]
    .filter((one) => [one, ...one.alternativeNames].some((other) => areSimilar(name, other.name)))
    .slice(0, 10);
}

async function refuseSimilar(reading: CommandReading, kind: ActorKind, name: string): Promise<void> {
  if (name.trim() === '') return;
  const similar = await similarTo(reading, kind, name);
  if (similar.length === 0) return;
  const names = similar.map((one) => `${one.name} (${one.id})`).join(', ');
  throw refused(
    'POSSIBLE_DUPLICATE',
    `expected a name that nobody has, found ${name}, which is like ${names}: say evenIfSimilar where it is another one`,
    { related: similar.map(({ id }) => id) },
  );
}

function given<Asked extends object, Name extends keyof Asked>(
  asked: Asked,
  names: readonly Name[],
): Partial<Pick<Asked, Name>> {
  return Object.fromEntries(
    names.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]])),
  ) as Partial<Pick<Asked, Name>>;
}
