/** GraphQL enumerations: those of the ontology, and the few that only the schema needs. */
import { registerEnumType } from 'type-graphql';
import type { EnumName } from '../model/kinds.js';
import {
  actorKinds,
  enumDeclaration,
  enumNames,
  enumValues,
  nodeDeclaration,
  recordKinds,
} from '../model/kinds.js';
import { tieDeclaration, tieKinds } from '../model/kinds.js';
import { origins, qualifiers } from '../model/entity.js';
import { modalities } from '../model/time.js';
import { undetermined } from '../rules/parameters.js';
import { standings } from '../services/membership.js';

type EnumObject = Readonly<Record<string, string>>;

/** The enumerations that the ontology declares, by name, in the form that decorators take. */
export const ontologyEnums: Readonly<Record<EnumName, EnumObject>> = Object.fromEntries(
  enumNames.map((name) => {
    const declared = enumDeclaration(name);
    return [
      name,
      enumOf(name, declared.description, enumValues(name), (value) => declared.values[value]?.en ?? value),
    ];
  }),
) as Record<EnumName, EnumObject>;

export const ActorKindEnum = enumOf(
  'ActorKind',
  'The kinds of actor.',
  actorKinds,
  (kind) => nodeDeclaration(kind).description,
);

export const RecordKindEnum = enumOf(
  'RecordKind',
  'The kinds of record.',
  recordKinds,
  (kind) => nodeDeclaration(kind).description,
);

export const TieKindEnum = enumOf(
  'TieKind',
  'The kinds of tie.',
  tieKinds,
  (kind) => tieDeclaration(kind).description,
);

export const ModalityEnum = enumOf(
  'Modality',
  'What a fact claims.',
  modalities,
  (value) =>
    ({
      IN_FORCE: 'It holds.',
      PLANNED: 'It is planned; it counts from the day announced, and without a day only when asked for.',
      PROPOSED: 'It is proposed; it counts only when asked for.',
      CONDITIONAL: 'It holds under a condition; it counts only when asked for.',
    })[value],
);

export const OriginEnum = enumOf(
  'Origin',
  'Where a fact comes from.',
  origins,
  (value) => ({ STATED: 'A source states it.', DERIVED: 'It follows from facts that sources state.' })[value],
);

export const QualifierEnum = enumOf(
  'Qualifier',
  'How a source means a number.',
  qualifiers,
  (value) => ({ EXACT: 'Exactly.', ABOUT: 'About.', AT_LEAST: 'At least.' })[value],
);

export const PresenceEnum = enumOf(
  'Presence',
  'How a fact stands to the day asked about.',
  ['ABSENT', 'PRESUMED', 'CERTAIN'] as const,
  (value) =>
    ({
      ABSENT: 'It does not hold.',
      PRESUMED: 'Nothing contradicts that it holds, and no source makes it certain.',
      CERTAIN: 'It holds.',
    })[value],
);

export const DirectionEnum = enumOf(
  'TieDirection',
  "A tie's direction as seen from an actor.",
  ['OUT', 'IN', 'BOTH'] as const,
  (value) => ({ OUT: 'From the actor.', IN: 'To the actor.', BOTH: 'Either way.' })[value],
);

export const ReachDirectionEnum = enumOf(
  'ReachDirection',
  'Which way contact is followed.',
  ['REACHES', 'REACHED_BY'] as const,
  (value) => ({ REACHES: 'Whom the actors can reach.', REACHED_BY: 'Who can reach the actors.' })[value],
);

export const CertaintyEnum = enumOf(
  'Certainty',
  'How sure ties are at the least on the day asked about.',
  ['PRESUMED', 'CERTAIN'] as const,
  (value) =>
    ({
      PRESUMED: 'Those that are certain, and those that nothing contradicts.',
      CERTAIN: 'Only those that are certain.',
    })[value],
);

export const ActorOrderFieldEnum = enumOf(
  'ActorOrderField',
  'By what a list of actors is ordered.',
  ['NAME', 'SINCE'] as const,
  (value) => ({ NAME: 'By name.', SINCE: 'By when they came into being; unknown last.' })[value],
);

export const RecordOrderFieldEnum = enumOf(
  'RecordOrderField',
  'By what a list of records is ordered.',
  ['NAME', 'SINCE'] as const,
  (value) => ({ NAME: 'By title.', SINCE: 'By when they begin; unknown last.' })[value],
);

export const ActorGroupingEnum = enumOf(
  'ActorGrouping',
  'By what actors are counted.',
  ['KIND', 'PROGRAMME', 'TERRITORY', 'YEAR', 'SECTOR', 'MEMBERSHIP_CLASS'] as const,
  (value) =>
    ({
      KIND: 'By kind.',
      PROGRAMME: 'By programme they are members of; an actor counts in each.',
      TERRITORY: 'By the place they are seated in or a part of; an actor counts in each.',
      YEAR: 'By the year they came into being.',
      SECTOR: 'By economic sector.',
      MEMBERSHIP_CLASS:
        "By standing in the programme of the list's filter: classes that sources state, else what its rule gives on the day.",
    })[value],
);

export const MembershipStandingEnum = enumOf(
  'MembershipStanding',
  'As what an actor belongs to a programme on a day: a class of membership, or why there is none.',
  standings,
  (value) =>
    value === 'NEITHER'
      ? 'None of the classes of the programme applies.'
      : value === undetermined
        ? 'No source states a class, and no rule gives one: the text is silent, or a fact is unknown.'
        : (enumDeclaration('MembershipClass').values[value]?.en ?? value),
);

export const RecordGroupingEnum = enumOf(
  'RecordGrouping',
  'By what records are counted and summed.',
  ['KIND', 'PROGRAMME', 'PARTY', 'YEAR', 'FORM'] as const,
  (value) =>
    ({
      KIND: 'By kind.',
      PROGRAMME: 'By programme.',
      PARTY: 'By the actor in the main role: who contributes, adopts, receives, publishes.',
      YEAR: 'By the year in which they begin.',
      FORM: 'By form.',
    })[value],
);

/** An enumeration of plain words, registered with a description for each. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  describe: (value: Value) => string,
): Readonly<Record<Value, Value>> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map((value) => [value, { description: describe(value) }]),
    ) as Record<Value, { description: string }>,
  });
  return object;
}
