/**
 * Checks states against the ontology. Services call it before they write and stores before they commit, so a
 * thing that the ontology does not allow is nowhere. Every problem is reported, each with what was expected
 * and what came.
 */
import { alertFilterProblem } from './alert-filter.js';
import type { JsonValue, NodeContent, TieContent } from './entity.js';
import { qualifiers } from './entity.js';
import { mostPairedParties, pairedParties } from './implied.js';
import { enumValues, isActorKind, isRecordKind, isTieKind, nodeDeclaration, nodeKinds } from './kinds.js';
import { recordDeclaration, referencesOf, tieDeclaration, tieKinds } from './kinds.js';
import { nearest } from './text.js';
import { daysOf } from './time.js';
import type { PropertyDeclaration } from './vocabulary.js';

export interface Problem {
  /** Where in the state: `properties.population`, `references.contributor`, `since`, … */
  readonly at: string;
  readonly message: string;
}

/** Problems of a node, apart from what its references point to (see `checkReference`). */
export function checkNode(node: NodeContent): readonly Problem[] {
  if (!isActorKind(node.kind) && !isRecordKind(node.kind)) {
    return [{ at: 'kind', message: expectedOneOf(String(node.kind), nodeKinds) }];
  }
  const problems: Problem[] = [...checkDates(node)];
  if (isActorKind(node.kind) && node.name.trim() === '') {
    problems.push({ at: 'name', message: 'expected a name, found none' });
  }
  problems.push(...checkProperties(node.properties, nodeDeclaration(node.kind).properties, node.kind));
  if (node.kind === 'AlertPreference' && node.properties['filter'] !== undefined) {
    const message = alertFilterProblem(node.properties['filter']);
    if (message !== null) problems.push({ at: 'properties.filter', message });
  }
  const roles = referencesOf(node.kind);
  for (const [role, ids] of Object.entries(node.references)) {
    const declared = roles[role];
    if (declared === undefined) {
      const message = `${node.kind} has no role ${role}; ${expectedOneOf(role, Object.keys(roles))}`;
      problems.push({ at: `references.${role}`, message });
    } else if (declared.many !== true && ids.length > 1) {
      problems.push({ at: `references.${role}`, message: `expected one, found ${ids.length}` });
    } else if (new Set(ids).size < ids.length) {
      problems.push({ at: `references.${role}`, message: 'expected each one once, found one twice' });
    }
  }
  for (const [role, declared] of Object.entries(roles)) {
    if (declared.required === true && (node.references[role] ?? []).length === 0) {
      problems.push({ at: `references.${role}`, message: `${node.kind} needs ${role}, found none` });
    }
  }
  if (isRecordKind(node.kind)) {
    for (const implication of recordDeclaration(node.kind).implies ?? []) {
      if (!('among' in implication)) continue;
      const count = pairedParties(node, implication.among).length;
      if (count > mostPairedParties) {
        const message = `expected at most ${mostPairedParties} parties, found ${count}: make more of them members of a Programme`;
        problems.push({ at: `references.${implication.among[0] ?? ''}`, message });
      }
    }
  }
  return problems;
}

/** Why a node of kind `target` may not stand in this role; null where it may. */
export function checkReference(kind: NodeContent['kind'], role: string, target: string): string | null {
  const declared = referencesOf(kind)[role];
  if (declared === undefined || declared.to.includes(target)) return null;
  return `${role} of ${kind} expects ${listOf(declared.to)}, found ${target}`;
}

/** Problems of a tie whose ends are of these kinds. */
export function checkTie(tie: TieContent, fromKind: string, toKind: string): readonly Problem[] {
  if (!isTieKind(tie.kind)) return [{ at: 'kind', message: expectedOneOf(String(tie.kind), tieKinds) }];
  const declared = tieDeclaration(tie.kind);
  const problems: Problem[] = [...checkDates(tie)];
  if (!declared.from.includes(fromKind)) {
    problems.push({
      at: 'from',
      message: `${tie.kind} begins at ${listOf(declared.from)}, not at ${fromKind}`,
    });
  }
  if (!declared.to.includes(toKind)) {
    problems.push({ at: 'to', message: `${tie.kind} ends at ${listOf(declared.to)}, not at ${toKind}` });
  }
  if (declared.impliedOnly === true && tie.record === null) {
    const message = `${tie.kind} is implied by records and cannot be entered by hand`;
    problems.push({ at: 'kind', message });
  }
  if (tie.strength !== null && !(tie.strength > 0 && tie.strength <= 1)) {
    problems.push({
      at: 'strength',
      message: `expected a number above 0 and at most 1, found ${tie.strength}`,
    });
  }
  problems.push(...checkProperties(tie.properties, declared.properties, tie.kind));
  return problems;
}

/** Why a value does not fit a property's declaration; null where it does. */
export function checkValue(value: unknown, declared: PropertyDeclaration): string | null {
  if (declared.list !== true) return checkSingle(value, declared);
  if (!Array.isArray(value)) return `expected a list, found ${show(value)}`;
  for (const item of value) {
    const problem = checkSingle(item, declared);
    if (problem !== null) return problem;
  }
  return null;
}

/** "expected one of A, B, C; found X. Did you mean A?" */
export function expectedOneOf(found: string, allowed: readonly string[]): string {
  const near = nearest(found, allowed);
  const question = near === null ? '' : `. Did you mean ${near}?`;
  return allowed.length === 0
    ? `expected nothing here, found ${show(found)}`
    : `expected one of ${allowed.join(', ')}; found ${show(found)}${question}`;
}

/** A value as messages show it: JSON, cut short. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function checkProperties(
  values: Readonly<Record<string, JsonValue>>,
  declared: Readonly<Record<string, PropertyDeclaration>>,
  kind: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(values)) {
    const property = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const problem =
      property === undefined
        ? `${kind} has no property ${name}; ${expectedOneOf(name, Object.keys(declared))}`
        : checkValue(value, property);
    if (problem !== null) problems.push({ at: `properties.${name}`, message: problem });
  }
  for (const [name, property] of Object.entries(declared)) {
    if (property.required === true && !Object.hasOwn(values, name)) {
      problems.push({ at: `properties.${name}`, message: `${kind} needs ${name}, found none` });
    }
  }
  return problems;
}

function checkDates(fact: NodeContent | TieContent): readonly Problem[] {
  const problems: Problem[] = [];
  const since = fact.since === 'UNKNOWN' ? null : daysOf(fact.since);
  const until = fact.until === 'UNKNOWN' || fact.until === 'OPEN' ? null : daysOf(fact.until);
  if (since === null && fact.since !== 'UNKNOWN') {
    problems.push({
      at: 'since',
      message: `expected a date (2017, 2017-05 or 2017-05-22) or UNKNOWN, found ${show(fact.since)}`,
    });
  }
  if (until === null && fact.until !== 'UNKNOWN' && fact.until !== 'OPEN') {
    problems.push({
      at: 'until',
      message: `expected a date (2017, 2017-05 or 2017-05-22), UNKNOWN or OPEN, found ${show(fact.until)}`,
    });
  }
  if (since !== null && until !== null && until.latest < since.earliest) {
    problems.push({ at: 'until', message: `ends ${fact.until}, before it begins, ${fact.since}` });
  }
  return problems;
}

function checkSingle(value: unknown, declared: PropertyDeclaration): string | null {
  switch (declared.type) {
    case 'string': {
      if (typeof value !== 'string' || value.trim() === '') return `expected a text, found ${show(value)}`;
      if (declared.pattern === undefined || new RegExp(`^(?:${declared.pattern})$`, 'u').test(value))
        return null;
      return `expected ${declared.form ?? declared.pattern}, found ${show(value)}`;
    }
    case 'localised':
      return isRecord(value) && isText(value['it']) && isText(value['en']) && Object.keys(value).length === 2
        ? null
        : `expected a text in both languages, {it: …, en: …}, found ${show(value)}`;
    case 'integer':
      return Number.isSafeInteger(value) ? null : `expected a whole number, found ${show(value)}`;
    case 'boolean':
      return typeof value === 'boolean' ? null : `expected true or false, found ${show(value)}`;
    case 'date':
      return typeof value === 'string' && daysOf(value) !== null
        ? null
        : `expected a date (2017, 2017-05 or 2017-05-22), found ${show(value)}`;
    case 'enum': {
      const allowed = enumValues(declared.enum ?? '');
      return typeof value === 'string' && allowed.includes(value)
        ? null
        : expectedOneOf(String(value), allowed);
    }
    case 'money':
      return isRecord(value) &&
        Number.isSafeInteger(value['cents']) &&
        typeof value['currency'] === 'string' &&
        /^[A-Z]{3}$/.test(value['currency']) &&
        isQualifier(value['qualifier'])
        ? null
        : `expected an amount, {cents, currency, qualifier}, found ${show(value)}`;
    case 'quantity':
      return isRecord(value) && Number.isFinite(value['value']) && isQualifier(value['qualifier'])
        ? null
        : `expected a quantity, {value, qualifier}, found ${show(value)}`;
    case 'json':
      return null;
  }
}

function isQualifier(value: unknown): boolean {
  return qualifiers.some((qualifier) => qualifier === value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(kinds: readonly string[]): string {
  return kinds.length === 1 ? (kinds[0] ?? '') : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}`;
}
