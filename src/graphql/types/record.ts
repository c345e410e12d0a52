/** The `Record` interface: what is known about actors besides their ties. */
import { Args, Field, InterfaceType } from 'type-graphql';
import type { NodeState } from '../../model/entity.js';
import type { RecordKind } from '../../model/kinds.js';
import { recordDeclaration } from '../../model/kinds.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { factBounds } from '../../model/entity.js';
import { presenceOn } from '../../model/time.js';
import { PresenceEnum, RecordKindEnum } from '../enums.js';
import { ScopeArgs, narrowed } from '../scope.js';
import type { DatedScope } from '../../services/reading.js';
import { Fact, Node, factFields, nameOfType } from './fact.js';
import { AlternativeName } from './values.js';

@InterfaceType('Record', {
  description:
    'Something known about actors besides their ties: a contribution, an award, a phase, an opportunity, …',
  implements: [Node, Fact],
  resolveType: nameOfType,
})
export abstract class StoredRecord {
  readonly __typename: RecordKind;
  readonly state: NodeState;
  readonly scope: DatedScope;

  id!: string;
  since!: string;
  until!: string;
  modality!: string;
  origin!: string;
  fiction!: boolean;
  network!: string;

  @Field(() => RecordKindEnum, { description: 'What kind of record it is.' }) recordKind!: RecordKind;
  @Field(() => String, { nullable: true, description: 'Its title, where it has one.' }) name!: string | null;

  @Field(() => [AlternativeName], { description: 'Other titles by which its sources name it.' })
  alternativeNames!: AlternativeName[];

  constructor(state: NodeState, kind: RecordKind, scope: DatedScope) {
    this.__typename = kind;
    this.state = state;
    this.scope = scope;
    Object.assign(this, state.properties, factFields(state, scope), {
      id: state.id,
      recordKind: kind,
      name: state.name === '' ? null : state.name,
      alternativeNames: state.alternativeNames,
    });
  }

  @Field(() => PresenceEnum, { description: 'How it stands to the day asked about.' })
  presence(@Args(() => ScopeArgs) args: ScopeArgs): string {
    return presenceOn(factBounds(this.state), narrowed(this.scope, args).asOf);
  }

  /** The one who stands in a role; null where nobody does, or nobody the viewer may see. */
  protected async one<Type>(role: string, context: Context): Promise<Type | null> {
    const [first] = await this.many<Type>(role, context);
    return first ?? null;
  }

  /** Those who stand in a role, in the order of the source. */
  protected async many<Type>(role: string, context: Context): Promise<Type[]> {
    const states = await loadAll(context.loaders.node, this.state.references[role] ?? []);
    return states.flatMap((state) => {
      const object = context.object(state, this.scope);
      return object === null ? [] : [object as Type];
    });
  }
}

/** What every record type is declared with. */
export const of = (kind: RecordKind) => ({
  implements: StoredRecord,
  description: recordDeclaration(kind).description,
  simpleResolvers: true,
});
