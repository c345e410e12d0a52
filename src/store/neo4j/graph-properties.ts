/** The properties that nodes and relationships have in the graph, computed from whole states. */
import { tieCost } from '../../model/contact.js';
import type { Fact, JsonValue, NodeState, Properties, TieState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import { nodeDeclaration, tieDeclaration } from '../../model/kinds.js';
import { fold, sortKeyOf } from '../../model/text.js';
import { countsOnlyWhenAsked, daysOf, yearOf } from '../../model/time.js';
import type { PropertyDeclaration } from '../../model/vocabulary.js';
import type { Parameter } from './cypher.js';
import { comparableName } from './graph-names.js';

export type GraphProperties = Readonly<Record<string, Parameter>>;

/** Raised whenever this file computes something else than before from the same states: stored properties are then made anew. */
export const graphPropertiesVersion = 2;

/**
 * What a reader of the graph enjoys (the state's own fields and properties), the whole state as JSON in `_state`, and
 * what questions are decided by: `_sortKey`, `_names` (folded), bounds in days since 1970-01-01, `_audience` (absent
 * where everyone sees it), of ties `_cost` (−ln strength in millionths).
 */
export function nodeProperties(state: NodeState): GraphProperties {
  const names = [state.name, ...state.alternativeNames.map(({ name }) => name)];
  const since = state.since === 'UNKNOWN' ? null : (daysOf(state.since)?.earliest ?? null);
  return {
    ...readable(state.properties, nodeDeclaration(state.kind).properties),
    ...common(state),
    id: state.id,
    kind: state.kind,
    version: state.version,
    name: state.name,
    alternativeNames: names.slice(1),
    _sortKey: sortKeyOf(state.name),
    _names: names.map(fold).filter((name) => name !== ''),
    _sinceDay: since,
    _sinceYear: since === null ? null : yearOf(since),
    _state: JSON.stringify(state),
  };
}

export function tieProperties(state: TieState): GraphProperties {
  return {
    ...readable(state.properties, tieDeclaration(state.kind).properties),
    ...common(state),
    id: state.id,
    version: state.version,
    strength: state.strength,
    record: state.record,
    _cost: tieCost(state.kind, state.strength),
    _sources: sourcesOf(state),
    _state: JSON.stringify(state),
  };
}

/** The sources a fact cites, each once, in order. */
export function sourcesOf(fact: Fact): readonly string[] {
  return [...new Set(fact.citations.map(({ source }) => source))];
}

function common(fact: Fact): GraphProperties {
  const bounds = factBounds(fact);
  return {
    network: fact.network,
    since: fact.since,
    until: fact.until,
    modality: fact.modality,
    origin: fact.origin,
    fiction: fact.fiction,
    _audience: fact.audience.length === 0 ? null : fact.audience,
    _whenAsked: countsOnlyWhenAsked(fact.modality, fact.since),
    _sinceEarliest: bounds.sinceEarliest,
    _sinceLatest: bounds.sinceLatest,
    _untilEarliest: bounds.untilEarliest,
    _untilLatest: bounds.untilLatest,
  };
}

function readable(
  values: Properties,
  declared: Readonly<Record<string, PropertyDeclaration>>,
): Record<string, Parameter> {
  const properties: Record<string, Parameter> = {};
  for (const [name, declaration] of Object.entries(declared)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    if (declaration.list === true && isList(value)) {
      for (const [key, items] of listed(name, value, declaration)) properties[key] = items;
    } else {
      Object.assign(properties, parts(name, value, declaration));
    }
  }
  return properties;
}

/** Of a list, each part becomes a list of its own. */
function listed(
  name: string,
  values: readonly JsonValue[],
  declaration: PropertyDeclaration,
): ReadonlyMap<string, readonly Parameter[]> {
  const lists = new Map<string, Parameter[]>([[comparableName(name, declaration), []]]);
  for (const value of values) {
    for (const [key, part] of Object.entries(parts(name, value, declaration))) {
      const list = lists.get(key) ?? [];
      list.push(part);
      lists.set(key, list);
    }
  }
  return lists;
}

/** A value as the flat properties a graph can hold. */
function parts(name: string, value: JsonValue, declaration: PropertyDeclaration): Record<string, Parameter> {
  const comparable = comparableName(name, declaration);
  switch (declaration.type) {
    case 'money':
      return {
        [comparable]: field(value, 'cents'),
        [`${name}Currency`]: field(value, 'currency'),
        [`${name}Qualifier`]: field(value, 'qualifier'),
      };
    case 'quantity':
      return { [comparable]: field(value, 'value'), [`${name}Qualifier`]: field(value, 'qualifier') };
    case 'localised':
      return { [`${name}It`]: field(value, 'it'), [`${name}En`]: field(value, 'en') };
    case 'json':
      return { [name]: JSON.stringify(value) };
    default:
      return { [comparable]: typeof value === 'object' ? JSON.stringify(value) : value };
  }
}

function field(value: JsonValue, name: string): Parameter {
  if (typeof value !== 'object' || value === null || isList(value)) return null;
  return value[name] ?? null;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
