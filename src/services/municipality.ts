/** Which municipality is meant: by id, ISTAT code or name, on a date. */
import type { NodeState, TieState } from '../model/entity.js';
import { factBounds } from '../model/entity.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { fold } from '../model/text.js';
import { presenceOn } from '../model/time.js';
import { show } from '../model/check.js';
import type { DatedScope, Reading } from './reading.js';

export interface MunicipalityReference {
  readonly id?: NodeId;
  readonly istatCode?: string;
  readonly name?: string;
}

export interface FoundMunicipality {
  /** The municipality of the date asked about. */
  readonly municipality: NodeState;
  /** The one that was named; another one where it has been merged since. */
  readonly named: NodeState;
  /** How the named one became the other, oldest first. */
  readonly succession: readonly TieState[];
}

export interface MunicipalityFailure extends Failure<
  'MALFORMED' | 'UNKNOWN_CODE' | 'UNKNOWN_ID' | 'UNKNOWN_NAME' | 'AMBIGUOUS_NAME'
> {
  /** What may have been meant; none is chosen. */
  readonly candidates: readonly NodeState[];
}

/** Longest chain of mergers that is followed. */
const mostMergers = 10;
const mostCandidates = 5;

/**
 * The municipality meant, as of the date of the scope: a merged one leads to its successor. A name must be one of a
 * municipality's names, but for case, accents and punctuation; otherwise candidates come back and none is chosen.
 */
export async function findMunicipality(
  reading: Reading,
  reference: MunicipalityReference,
  scope: DatedScope,
): Promise<Result<FoundMunicipality, MunicipalityFailure>> {
  const named = await namedMunicipality(reading, reference, scope);
  if (!named.ok) return named;
  const succession: TieState[] = [];
  let municipality = named.value;
  while (succession.length < mostMergers) {
    const step = await successionStep(reading, municipality, scope);
    if (step === null) break;
    succession.push(step.tie);
    municipality = step.successor;
  }
  return success({ municipality, named: named.value, succession });
}

/** Scope in which a municipality is found whether or not it exists on the day. */
function anyTime({ includeFiction }: DatedScope) {
  return { asOf: null, includeProposed: false, includeFiction } as const;
}

async function namedMunicipality(
  reading: Reading,
  reference: MunicipalityReference,
  scope: DatedScope,
): Promise<Result<NodeState, MunicipalityFailure>> {
  const given = [reference.id, reference.istatCode, reference.name].filter((part) => part !== undefined);
  if (given.length !== 1) {
    return refuse('MALFORMED', `expected one of id, istatCode and name, found ${given.length}`);
  }
  if (reference.id !== undefined) return byId(reading, reference.id, scope);
  if (reference.istatCode !== undefined) return byCode(reading, reference.istatCode, scope);
  return byName(reading, reference.name ?? '', scope);
}

async function byId(
  reading: Reading,
  id: NodeId,
  scope: DatedScope,
): Promise<Result<NodeState, MunicipalityFailure>> {
  const [found] = await reading.store.nodes(reading.viewer, [id]);
  if (found?.kind === 'Municipality' && found.fiction && !scope.includeFiction) {
    return refuse('UNKNOWN_ID', `${show(id)} is invented: expected includeFiction: true, found false`);
  }
  if (found?.kind === 'Municipality') return success(found);
  const came = found === null || found === undefined ? '' : `, which is of kind ${found.kind}`;
  return refuse('UNKNOWN_ID', `expected the id of a known municipality, found ${show(id)}${came}`);
}

async function byCode(
  reading: Reading,
  code: string,
  scope: DatedScope,
): Promise<Result<NodeState, MunicipalityFailure>> {
  if (!/^\d{6}$/u.test(code)) {
    return refuse('MALFORMED', `expected an ISTAT code of six digits, found ${show(code)}`);
  }
  const page = await reading.store.find(
    reading.viewer,
    {
      scope: anyTime(scope),
      kinds: ['Municipality'],
      where: [{ property: 'istatCode', op: 'IN', values: [code] }],
    },
    { size: 1, direction: 'FORWARD', from: null },
  );
  const found = page.items[0]?.item;
  return found === undefined
    ? refuse('UNKNOWN_CODE', `no municipality known here has, or had, the ISTAT code ${code}`)
    : success(found);
}

async function byName(
  reading: Reading,
  name: string,
  scope: DatedScope,
): Promise<Result<NodeState, MunicipalityFailure>> {
  const folded = fold(name);
  if (folded === '') return refuse('MALFORMED', `expected the name of a municipality, found ${show(name)}`);
  const page = await reading.store.find(
    reading.viewer,
    { scope: anyTime(scope), kinds: ['Municipality'], text: name },
    { size: 100, direction: 'FORWARD', from: null },
  );
  const matching = page.items.map(({ item }) => item);
  const exact = matching.filter((item) => namesOf(item).some((known) => fold(known) === folded));
  const [only, ...others] = exact;
  if (only !== undefined && others.length === 0) return success(only);
  const unknown = `no municipality known here is called ${show(name)}`;
  if (exact.length > 0) {
    return refuse('AMBIGUOUS_NAME', `${exact.length} municipalities are called ${show(name)}`, few(exact));
  }
  // None is chosen, not even a single one: another municipality may be meant that is not known here.
  if (matching.length > 0) return refuse('UNKNOWN_NAME', unknown, few(matching));
  const candidates = await reading.store.suggest(reading.viewer, {
    scope: anyTime(scope),
    text: name,
    kinds: ['Municipality'],
    limit: mostCandidates,
  });
  return refuse('UNKNOWN_NAME', unknown, candidates);
}

function few(states: readonly NodeState[]): readonly NodeState[] {
  return states.slice(0, mostCandidates);
}

function namesOf(state: NodeState): readonly string[] {
  return [state.name, ...state.alternativeNames.map((alternative) => alternative.name)];
}

/** The tie by which a municipality ceased before the day, and what it became; null where it still is. */
async function successionStep(
  reading: Reading,
  municipality: NodeState,
  scope: DatedScope,
): Promise<{ readonly tie: TieState; readonly successor: NodeState } | null> {
  // A succession joins two whose lives do not overlap, so it is judged by its own dates, not by theirs.
  const found = await reading.store.tiesOf(reading.viewer, {
    scope: anyTime(scope),
    actors: [municipality.id],
    direction: 'OUT',
    kinds: ['SUCCEEDED_BY'],
    page: { size: 10, direction: 'FORWARD', from: null },
  });
  const ties = found.get(municipality.id)?.items.map(({ item }) => item) ?? [];
  const tie = ties.find((candidate) => presenceOn(factBounds(candidate), scope.asOf) !== 'ABSENT');
  if (tie === undefined) return null;
  const [successor] = await reading.store.nodes(reading.viewer, [tie.to]);
  return successor === null || successor === undefined ? null : { tie, successor };
}

function refuse(
  kind: MunicipalityFailure['kind'],
  message: string,
  candidates: readonly NodeState[] = [],
): MunicipalityFailure {
  return { ...failure(kind, message), candidates };
}
