/** The states that commands write: new facts, and stored ones changed, each with what states it. */
import { statedOn } from '../../bundles/stated-on.js';
import type {
  Citation,
  NodeContent,
  NodeState,
  Properties,
  TieContent,
  TieState,
} from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import { compareText, tieId } from '../../model/ids.js';
import type { NodeKind, TieKind } from '../../model/kinds.js';
import { tieDeclaration } from '../../model/kinds.js';
import type { Modality, Since, Until } from '../../model/time.js';
import type { Audience } from '../../model/viewer.js';
import { audienceOf, hubItself } from '../../model/viewer.js';
import { audienceOfNode, audienceOfTie } from './audience-of.js';
import type { CommandReading } from './command-reading.js';
import { wholeScope } from './command-reading.js';
import { stated } from './declared.js';

/** What a command says of a new fact, whatever it is. */
export interface FactGiven {
  readonly network: string;
  readonly since?: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  readonly properties?: Properties;
  /** Who may see it; the ontology's default where missing. */
  readonly audience?: Audience;
}

export interface NodeGiven extends FactGiven {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly name?: string;
  readonly alternativeNames?: NodeContent['alternativeNames'];
  readonly references?: Readonly<Record<string, readonly NodeId[]>>;
}

export interface TieGiven extends FactGiven {
  readonly kind: TieKind;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly strength?: number;
  /** Tells it apart from others of its kind between the two; see `CommandReading.newKey`. */
  readonly key: string;
}

/** A new actor or record. Invented where its network, or what it names, is. */
export async function newNode(reading: CommandReading, given: NodeGiven): Promise<NodeContent> {
  const references = given.references ?? {};
  const named = Object.values(references).flat();
  const draft: NodeContent = {
    id: given.id,
    kind: given.kind,
    name: given.name ?? '',
    alternativeNames: given.alternativeNames ?? [],
    references,
    ...(await factOf(reading, given, named)),
  };
  const audience = given.audience ?? (await audienceOfNode(reading, draft));
  return { ...draft, audience, ...(await statedBy(reading, { ...draft, audience })) };
}

/** A new tie. Where it has no direction of its own its ends are put in the order of their ids. */
export async function newTie(reading: CommandReading, given: TieGiven): Promise<TieContent> {
  const { kind, network, key, strength = null } = given;
  const swap = tieDeclaration(kind).symmetric === true && compareText(given.from, given.to) > 0;
  const [from, to] = swap ? [given.to, given.from] : [given.from, given.to];
  const draft: TieContent = {
    id: tieId(network, kind, from, to, key),
    kind,
    from,
    to,
    strength,
    record: null,
    ...(await factOf(reading, given, [from, to])),
  };
  const audience = given.audience ?? (await audienceOfTie(reading, draft));
  return { ...draft, audience, ...(await statedBy(reading, { ...draft, audience })) };
}

/** A stored actor or record as it is to be. `about` names the parts that change: what said otherwise of them is cited no longer. */
export async function changedNode(
  reading: CommandReading,
  state: NodeState,
  changes: Partial<NodeContent>,
  about: readonly string[],
): Promise<NodeContent> {
  const { version: _, ...before } = state;
  const after = { ...before, ...changes };
  return { ...after, ...(await statedAnew(reading, after, about)) };
}

/** A stored tie as it is to be, likewise. */
export async function changedTie(
  reading: CommandReading,
  state: TieState,
  changes: Partial<TieContent>,
  about: readonly string[],
): Promise<TieContent> {
  const { version: _, ...before } = state;
  const after = { ...before, ...changes };
  return { ...after, ...(await statedAnew(reading, after, about)) };
}

/** The audience of those named and of nobody else. */
export function onlyFor(members: readonly NodeId[] | undefined): { readonly audience?: Audience } {
  return members === undefined ? {} : { audience: audienceOf(members) };
}

type FactOf = Omit<TieContent, 'id' | 'kind' | 'from' | 'to' | 'strength' | 'record'>;

async function factOf(reading: CommandReading, given: FactGiven, named: readonly NodeId[]): Promise<FactOf> {
  return {
    network: given.network,
    since: given.since ?? 'UNKNOWN',
    until: given.until ?? 'UNKNOWN',
    modality: given.modality ?? 'IN_FORCE',
    origin: 'STATED',
    statedOn: [],
    audience: given.audience ?? [],
    fiction: await isInvented(reading, given.network, named),
    properties: given.properties ?? {},
    citations: [],
  };
}

async function isInvented(
  { store }: CommandReading,
  network: string,
  named: readonly NodeId[],
): Promise<boolean> {
  const states = await store.nodes(hubItself, named);
  if (states.some((state) => state?.fiction === true)) return true;
  const one = { size: 1, direction: 'FORWARD', from: null } as const;
  const { items } = await store.find(hubItself, { scope: wholeScope, networks: [network] }, one);
  return items[0]?.item.fiction === true;
}

async function statedBy(
  reading: CommandReading,
  fact: NodeContent | TieContent,
): Promise<Pick<NodeContent, 'citations' | 'statedOn'>> {
  const { citation, published } = await stated(reading, fact);
  return { citations: [citation], statedOn: published === null ? [] : [published] };
}

async function statedAnew(
  reading: CommandReading,
  fact: NodeContent | TieContent,
  about: readonly string[],
): Promise<Pick<NodeContent, 'citations' | 'statedOn'>> {
  const { citation, published } = await stated(reading, fact);
  const citations = [
    ...fact.citations.flatMap((earlier) => stillAbout(earlier, about)),
    about.length === 0 ? citation : { ...citation, about: [...about] },
  ];
  const sources = citations.map(({ source }) => source);
  const states = await reading.store.nodes(hubItself, sources);
  const dates = new Map(
    states.flatMap((state) => (state === null ? [] : [[state.id, state.properties['published']]])),
  );
  dates.set(citation.source, published ?? undefined);
  return { citations, statedOn: statedOn(citations, (source) => dates.get(source)) };
}

function stillAbout(citation: Citation, changed: readonly string[]): readonly Citation[] {
  if (citation.about === undefined) return [citation];
  const about = citation.about.filter((part) => !changed.includes(part));
  return about.length === 0 ? [] : [{ ...citation, about }];
}
