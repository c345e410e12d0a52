/** Random network files without a mistake, whatever the ontology declares. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { enteredRecordKinds } from '../../src/bundles/outline.js';
import { nameForms } from '../../src/bundles/tree-reading.js';
import type { ActorKind, NodeKind } from '../../src/model/kinds.js';
import {
  actorKinds,
  enumValues,
  nodeDeclaration,
  referencesOf,
  tieDeclaration,
  tieKinds,
} from '../../src/model/kinds.js';
import { modalities } from '../../src/model/time.js';
import type { PropertyDeclaration } from '../../src/model/vocabulary.js';

type Plain = Readonly<Record<string, unknown>>;

const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((one) => one.trim() !== '');
const date = fc.constantFrom(1999, '2004-02', '2004-02-29', '2020-12-31');

/** Rules are left out: their parameters have a meaning, which tests of their own generate. */
const freeRecordKinds = enteredRecordKinds.filter((kind) => kind !== 'Rule');

/** A file of this namespace as YAML text. It is fictional, so that facts may go without citations. */
export function generatedFile(namespace: string): fc.Arbitrary<string> {
  return fc
    .record({
      kinds: fc.array(fc.constantFrom(...actorKinds), { minLength: 1, maxLength: 8 }),
      recordKinds: fc.array(fc.constantFrom(...freeRecordKinds), { maxLength: 5 }),
    })
    .chain(({ kinds, recordKinds }) => {
      const actors = kinds.map((kind, index) => ({ key: `a${index}`, kind }));
      // Records may name each other in any order; each is made for one whose required roles somebody can fill.
      const records = recordKinds
        .map((kind, index) => ({ key: `r${index}`, kind }))
        .filter(({ kind }) => canBeFilled(kind, actors));
      return fc.record({
        actors: recordOf(actors.map(({ key, kind }) => [key, actor(kind, key)])),
        records: recordOf(records.map(({ key, kind }) => [key, record(kind, actors)])),
        ties: ties(actors),
      });
    })
    .map((parts) =>
      stringify({
        network: namespace,
        title: { it: 'Finta', en: 'Made up' },
        edition: '1',
        fiction: true,
        sources: { said: { form: 'FICTION', name: 'Imagination', published: 2001 } },
        ...parts,
      }),
    );
}

interface Known {
  readonly key: string;
  readonly kind: ActorKind;
}

function actor(kind: ActorKind, key: string): fc.Arbitrary<Plain> {
  return fc
    .tuple(
      fc.record({ kind: fc.constant(kind), name: text }),
      fact,
      fc.record(
        { also: fc.array(fc.record({ name: text, form: fc.constantFrom(...nameForms) }), { maxLength: 2 }) },
        { requiredKeys: [] },
      ),
      properties(nodeDeclaration(kind).properties, key),
    )
    .map((parts) => Object.assign({}, ...parts) as Plain);
}

function record(kind: NodeKind, actors: readonly Known[]): fc.Arbitrary<Plain> {
  const roles = Object.entries(referencesOf(kind)).flatMap(([role, declared]) => {
    const keys = actors.flatMap((one) => (declared.to.includes(one.kind) ? [one.key] : []));
    if (keys.length === 0) return [];
    const some =
      declared.many === true
        ? fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 5 })
        : fc.constantFrom(...keys);
    return [[role, some] as const];
  });
  return fc
    .tuple(
      fc.record({ kind: fc.constant(kind) }),
      fact,
      recordOf(roles),
      properties(nodeDeclaration(kind).properties, ''),
      // Who may see it need not follow from its kind, for it may name no programme.
      fc.constant({ visibility: 'PUBLIC' }),
    )
    .map((parts) => Object.assign({}, ...parts) as Plain);
}

function canBeFilled(kind: NodeKind, actors: readonly Known[]): boolean {
  return Object.values(referencesOf(kind)).every(
    ({ required, to }) => required !== true || actors.some((one) => to.includes(one.kind)),
  );
}

function ties(actors: readonly Known[]): fc.Arbitrary<readonly Plain[]> {
  const possible = tieKinds
    .filter((kind) => tieDeclaration(kind).impliedOnly !== true)
    .flatMap((kind) =>
      actors.flatMap((from) =>
        actors
          .filter((to) => from.key !== to.key)
          .filter(
            (to) =>
              tieDeclaration(kind).from.includes(from.kind) && tieDeclaration(kind).to.includes(to.kind),
          )
          .map((to) => ({ kind, from: from.key, to: to.key })),
      ),
    );
  if (possible.length === 0) return fc.constant([]);
  const pair = ({ kind, from, to }: (typeof possible)[number]): string =>
    `${kind} ${(tieDeclaration(kind).symmetric === true ? [from, to].toSorted() : [from, to]).join(' ')}`;
  return fc
    .uniqueArray(fc.constantFrom(...possible), { selector: pair, maxLength: 10 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((ends) =>
          fc
            .tuple(
              fc.constant(ends),
              fact,
              fc.record({ strength: fc.constantFrom(0.25, 1) }, { requiredKeys: [] }),
              properties(tieDeclaration(ends.kind).properties, ''),
            )
            .map((parts) => Object.assign({}, ...parts) as Plain),
        ),
      ),
    );
}

const fact: fc.Arbitrary<Plain> = fc.record(
  {
    since: fc.oneof(date, fc.constant('UNKNOWN')),
    until: fc.constantFrom('2021', 'UNKNOWN', 'OPEN'),
    modality: fc.constantFrom(...modalities),
    cites: fc.array(
      fc.record({ source: fc.constant('said'), lines: fc.constant('9, 12-14'), words: fc.array(text) }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

const filter = fc.constantFrom({ forms: ['CALL', 'EVENT'] }, { hops: 2, channels: ['SUPPLIES'] });

/** Some of the properties, the required ones always; unique ones differ by `key`. */
function properties(
  declared: Readonly<Record<string, PropertyDeclaration>>,
  key: string,
): fc.Arbitrary<Plain> {
  const values = Object.entries(declared).map(
    // Of alert preferences, whose terms are checked.
    ([name, property]) => [name, name === 'filter' ? filter : value(property, key)] as const,
  );
  const required = Object.keys(declared).filter((name) => declared[name]?.required === true);
  return fc.record(Object.fromEntries(values), { requiredKeys: required });
}

function value(declared: PropertyDeclaration, key: string): fc.Arbitrary<unknown> {
  const one = single(declared, key);
  return declared.list === true ? fc.array(one, { minLength: 1, maxLength: 3 }) : one;
}

function single(declared: PropertyDeclaration, key: string): fc.Arbitrary<unknown> {
  switch (declared.type) {
    case 'string':
      if (declared.pattern === undefined) return text;
      if (declared.unique === true) return fc.constant(key.replace(/\D/gu, '').padStart(6, '9'));
      // What looks ahead cannot be drawn from: opaque references may be UUIDs.
      if (declared.pattern.includes('(?')) return fc.uuid();
      return fc.stringMatching(new RegExp(`^(?:${declared.pattern})$`, 'u'));
    case 'localised':
      return fc.record({ it: text, en: text });
    case 'integer':
      return fc.integer();
    case 'boolean':
      return fc.boolean();
    case 'date':
      return date;
    case 'enum':
      return fc.constantFrom(...enumValues(declared.enum ?? ''));
    case 'money':
      return fc.constantFrom('0.05 EUR', 'about 14000000 EUR', 'at least 3.5 CHF');
    case 'quantity':
      return fc.constantFrom(132000, 'about 1.5', 'at least 5');
    case 'json':
      return fc.dictionary(fc.constantFrom('a', 'b'), fc.array(fc.integer()));
  }
}

function recordOf(entries: readonly (readonly [string, fc.Arbitrary<unknown>])[]): fc.Arbitrary<Plain> {
  return fc.record(Object.fromEntries(entries));
}
