/** Checks parameters whose shape is right by what they mean: names that must be known, values that must not collide. */
import { expectedOneOf, show } from '../model/check.js';
import type { JsonValue } from '../model/entity.js';
import type { NodeKind } from '../model/kinds.js';
import { actorKinds, enumValues, isRecordKind, nodeDeclaration, referencesOf } from '../model/kinds.js';
import { daysOf } from '../model/time.js';
import { isEmpty, overlap } from './bands.js';
import { mostFacts } from './classification.js';
import { namesOf } from './listed-values.js';
import { parametersOf } from './parameters-of.js';
import type { Counted, Evidence, Parameters, RuleForm } from './parameters.js';
import { undetermined } from './parameters.js';
import type { RulePath, RuleProblem } from './shape-problems.js';

/** Problems of parameters of the right shape; `about` are the kinds of what the rule is about. */
export function checkMeaning(
  form: RuleForm,
  parameters: JsonValue,
  path: RulePath,
  about: readonly NodeKind[],
): readonly RuleProblem[] {
  switch (form) {
    case 'CLASSIFICATION':
      return checkTable(parametersOf(form, parameters), path);
    case 'ORDERED_PHASES':
      return [];
    case 'BANDS':
      return checkBands(parametersOf(form, parameters), path);
    case 'LISTED_VALUES':
      return checkValues(parametersOf(form, parameters), path);
    case 'MINIMUM_PER_PERIOD': {
      const { counts, appliesTo = [] } = parametersOf(form, parameters);
      return [
        ...checkRecords(counts, actorKinds, [...path, 'counts']),
        ...appliesTo.flatMap((one, at) =>
          oneOf(one, enumValues('MembershipClass'), [...path, 'appliesTo', at]),
        ),
      ];
    }
    case 'INTERVAL': {
      const bodies = about.filter((kind) => kind === 'GoverningBody' || kind === 'Programme');
      const wanted: readonly NodeKind[] = bodies.length > 0 ? bodies : ['GoverningBody', 'Programme'];
      return checkRecords(parametersOf(form, parameters).counts, wanted, [...path, 'counts']);
    }
    case 'TARGET_IN_PERIOD': {
      const { counts, period } = parametersOf(form, parameters);
      const { since } = period;
      const isDate = since === undefined || daysOf(since) !== null;
      return [
        ...checkRecords(counts, ['Practice'], [...path, 'counts']),
        ...(isDate
          ? []
          : problem(
              [...path, 'period', 'since'],
              `expected a date (2017, 2017-05 or 2017-05-22), found ${show(since)}`,
            )),
      ];
    }
  }
}

function checkTable(table: Parameters<'CLASSIFICATION'>, path: RulePath): readonly RuleProblem[] {
  const facts = Object.keys(table.facts);
  const given = [...Object.keys(table.outcomes), undetermined];
  const known = [...enumValues('MembershipClass'), 'NEITHER'];
  const outcomes = table.gives === 'MEMBERSHIP_CLASS' ? Object.keys(table.outcomes) : [];
  const many = `expected at most ${mostFacts} facts, found ${facts.length}`;
  return [
    ...(facts.length > mostFacts ? problem([...path, 'facts'], many) : []),
    ...Object.entries(table.facts).flatMap(([name, { evidence = [] }]) =>
      evidence.flatMap((one, at) => checkEvidence(one, [...path, 'facts', name, 'evidence', at])),
    ),
    ...table.rows.flatMap((row, at) => [
      ...Object.keys(row.when).flatMap((name) =>
        oneOf(name, facts, [...path, 'rows', at, 'when', name], true),
      ),
      ...oneOf(row.then, given, [...path, 'rows', at, 'then']),
      ...checkReached(table.rows, at, [...path, 'rows', at]),
    ]),
    ...outcomes.flatMap((outcome) => oneOf(outcome, known, [...path, 'outcomes', outcome], true)),
  ];
}

/** A row below one that asks for less can never apply. */
function checkReached(
  rows: Parameters<'CLASSIFICATION'>['rows'],
  at: number,
  path: RulePath,
): readonly RuleProblem[] {
  const when = rows[at]?.when ?? {};
  const before = rows
    .slice(0, at)
    .findIndex((row) => Object.entries(row.when).every(([name, wanted]) => when[name] === wanted));
  if (before === -1) return [];
  return problem(path, `expected a row that can apply, found that row ${before + 1} always comes before it`);
}

function checkEvidence(evidence: Evidence, path: RulePath): readonly RuleProblem[] {
  if (!('record' in evidence)) return [];
  const roles = isRecordKind(evidence.record) ? referencesOf(evidence.record) : {};
  const needless = evidence.practiceIsInclusionAction !== undefined && !Object.hasOwn(roles, 'practice');
  return [
    ...checkRecords(evidence, actorKinds, path),
    ...(needless
      ? problem(
          [...path, 'practiceIsInclusionAction'],
          `expected a kind of record that names a practice, found ${evidence.record}`,
        )
      : []),
  ];
}

/** The role must name one of these kinds, and the forms be those of the kind of record. */
function checkRecords(
  counted: Pick<Counted, 'record' | 'role' | 'forms'>,
  kinds: readonly NodeKind[],
  path: RulePath,
): readonly RuleProblem[] {
  if (!isRecordKind(counted.record)) return [];
  const roles = Object.entries(referencesOf(counted.record)).flatMap(([role, { to }]) =>
    kinds.some((kind) => to.includes(kind)) ? [role] : [],
  );
  const declared = nodeDeclaration(counted.record).properties['form']?.enum;
  const forms = declared === undefined ? [] : enumValues(declared);
  const nobody = `expected a kind of record that names a ${kinds.join(' or ')}, found ${counted.record}`;
  return [
    ...(roles.length === 0
      ? problem([...path, 'record'], nobody)
      : oneOf(counted.role, roles, [...path, 'role'])),
    ...(counted.forms ?? []).flatMap((form, at) => oneOf(form, forms, [...path, 'forms', at])),
  ];
}

function checkBands({ scale, bands }: Parameters<'BANDS'>, path: RulePath): readonly RuleProblem[] {
  const least = scale?.least ?? -Infinity;
  const most = scale?.most ?? Infinity;
  const backwards = `expected most above least, found ${most} and ${least}`;
  return [
    ...(least < most ? [] : problem([...path, 'scale'], backwards)),
    ...bands.flatMap((band, at) => {
      const here = [...path, 'bands', at];
      const other = bands.slice(0, at).find((earlier) => overlap(earlier, band));
      const both = `expected bands that do not overlap, found that ${band.value} takes in what ${other?.value ?? ''} does`;
      return [
        ...(isEmpty(band)
          ? problem(here, `expected a band that takes in something, found ${band.value}`)
          : []),
        ...(other === undefined ? [] : problem(here, both)),
        ...checkValue(band.value, bands.slice(0, at), [undetermined], [...here, 'value']),
      ];
    }),
  ];
}

function checkValues(
  { values, other: rest, closed }: Parameters<'LISTED_VALUES'>,
  path: RulePath,
): readonly RuleProblem[] {
  return [...checkOther(values, rest, closed, path), ...checkNames(values, path)];
}

/** The value that stands for anything else is one of the list, which then is open. */
function checkOther(
  values: Parameters<'LISTED_VALUES'>['values'],
  other: string | undefined,
  closed: boolean,
  path: RulePath,
): readonly RuleProblem[] {
  if (other === undefined) return [];
  const here = [...path, 'other'];
  const known = values.map(({ value }) => value);
  if (!known.includes(other)) return problem(here, expectedOneOf(other, known));
  return closed ? problem(here, `expected an open list beside other, found a closed one`) : [];
}

function checkNames(values: Parameters<'LISTED_VALUES'>['values'], path: RulePath): readonly RuleProblem[] {
  return values.flatMap((value, at) => {
    const here = [...path, 'values', at];
    const earlier = values.slice(0, at);
    const repeated = checkValue(value.value, earlier, [undetermined, 'NOT_LISTED'], [...here, 'value']);
    if (repeated.length > 0) return repeated;
    const names = namesOf(value);
    const other = earlier.find((one) => namesOf(one).some((name) => names.includes(name)));
    if (other === undefined) return [];
    return problem(here, `expected names of its own, found that ${other.value} is called the same`);
  });
}

/** Answers tell values apart, and from the words that stand for none. */
function checkValue(
  value: string,
  earlier: readonly { readonly value: string }[],
  reserved: readonly string[],
  path: RulePath,
): readonly RuleProblem[] {
  if (reserved.includes(value)) {
    return problem(path, `expected another word, found ${value}, which stands for no value`);
  }
  const isRepeated = earlier.some((one) => one.value === value);
  return isRepeated ? problem(path, `expected each value once, found ${value} again`) : [];
}

function oneOf(
  found: string,
  allowed: readonly string[],
  path: RulePath,
  atKey = false,
): readonly RuleProblem[] {
  if (allowed.includes(found)) return [];
  return [{ path, ...(atKey ? { atKey: true } : {}), message: expectedOneOf(found, allowed) }];
}

function problem(path: RulePath, message: string): readonly RuleProblem[] {
  return [{ path, message }];
}
