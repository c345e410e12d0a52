/** Filters on ties. Those on the ties' own properties come from the ontology. */
import { Field, InputType, ArgsType } from 'type-graphql';
import type { ActorKind, TieKind } from '../../model/kinds.js';
import { tieProperties } from '../../model/kinds.js';
import type { PropertyDeclaration } from '../../model/vocabulary.js';
import type { PropertyFilter } from '../../store/store.js';
import { ActorKindEnum, DirectionEnum, TieKindEnum, ontologyEnums } from '../enums.js';
import { PageArgs } from '../paging.js';

@InputType({ description: "Conditions on the ties' own properties; all hold at once." })
export class TiePropertiesInput {}

const filtered = [...tieProperties()].flatMap(([name, property]) => {
  const type = filterType(property);
  return type === null ? [] : [{ name, type, label: property.label.en }];
});

for (const { name, type, label } of filtered) {
  Field(() => [type], { nullable: true, description: `${label}: one of these.` })(
    TiePropertiesInput.prototype,
    name,
  );
}

@ArgsType()
export class TiesArgs extends PageArgs {
  @Field(() => [TieKindEnum], { nullable: true, description: 'Of one of these kinds.' }) kinds?:
    | TieKind[]
    | null;
  @Field(() => DirectionEnum, { nullable: true, description: 'BOTH where missing.' }) direction?:
    | 'OUT'
    | 'IN'
    | 'BOTH'
    | null;
  @Field(() => [ActorKindEnum], { nullable: true, description: 'Kinds of the actor at the other end.' })
  otherKinds?: ActorKind[] | null;
  @Field(() => TiePropertiesInput, { nullable: true, description: "Conditions on the ties' own properties." })
  where?: TiePropertiesInput | null;
}

/** The port's filters for an input. */
export function tieFilters(input: TiePropertiesInput | null | undefined): readonly PropertyFilter[] {
  const given: Readonly<Record<string, unknown>> = { ...input };
  return filtered.flatMap(({ name }) => {
    const values = given[name];
    return Array.isArray(values) ? [{ property: name, op: 'IN' as const, values: values as string[] }] : [];
  });
}

/** Only what can be compared for equality is filtered by. */
function filterType(property: PropertyDeclaration): object | null {
  if (property.type === 'enum') {
    return Object.entries(ontologyEnums).find(([name]) => name === property.enum)?.[1] ?? null;
  }
  return property.type === 'string' || property.type === 'date'
    ? String
    : property.type === 'boolean'
      ? Boolean
      : null;
}
