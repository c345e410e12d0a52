/** What recurs across programmes, and who works with whom in each. */
import { Field, ObjectType } from 'type-graphql';
import type { NodeState, TieState } from '../../model/entity.js';
import type { RecurringActor as ActorValue, Recurrences as Value } from '../../services/recurrences.js';
import type { RecurringKind as KindValue } from '../../services/recurrences.js';
import type { DatedScope } from '../../services/reading.js';
import type { WorkingWith as WorkingValue } from '../../services/works-with.js';
import type { Context } from '../context.js';
import { ActorKindEnum } from '../enums.js';
import { Actor, Group, Programme } from './actor.js';
import { Distinction } from './programme-records.js';
import { StoredRecord } from './record.js';
import { Tie } from './tie.js';
import { LocalisedText } from './values.js';

@ObjectType({ description: 'What joins an actor to one programme.', simpleResolvers: true })
export class ActorOccurrence {
  @Field(() => Programme, { description: 'The programme.' }) programme!: Programme;
  @Field(() => [Tie], { description: 'The ties between the two.' }) ties!: Tie[];
  @Field(() => [StoredRecord], { description: 'The records of the programme that name the actor in a role.' })
  records!: StoredRecord[];
}

@ObjectType({ description: 'An actor of two programmes or more.', simpleResolvers: true })
export class RecurringActor {
  @Field(() => Actor, { description: 'The actor.' }) actor!: Actor;
  @Field(() => [ActorOccurrence], { description: 'What joins it to each programme, by name.' })
  occurrences!: ActorOccurrence[];
}

@ObjectType({ description: 'The actors of one kind in one programme.', simpleResolvers: true })
export class KindOccurrence {
  @Field(() => Programme, { description: 'The programme.' }) programme!: Programme;
  @Field(() => [Actor], { description: 'Those of the kind that belong to it, by name.' }) actors!: Actor[];
  @Field(() => [Group], { description: "Plurals of the kind by their source's wording, by name." })
  groups!: Group[];
  @Field(() => [Actor], {
    description:
      'Those of the actors that no tie or record joins to it, nor to those who are joined and organise, manage or host them: its network only names them.',
  })
  onlyNamed!: Actor[];
}

@ObjectType({
  description: 'A kind of organisation, narrowed by form or type, that two programmes or more have.',
  simpleResolvers: true,
})
export class RecurringKind {
  @Field(() => ActorKindEnum, { description: 'The kind of actor.' }) kind!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Value of InstitutionForm, ListeningPointForm or CooperativeType; null for the kind as a whole.',
  })
  form!: string | null;
  @Field(() => LocalisedText, { description: 'The form in words, or the kind.' }) label!: LocalisedText;
  @Field(() => [KindOccurrence], { description: 'Those of it in each programme, by name of the programme.' })
  occurrences!: KindOccurrence[];
}

@ObjectType({
  description:
    'What recurs across the programmes of the scope. An actor belongs to a programme where a tie joins them or one of its records names it; for kinds also where the same network file states both.',
  simpleResolvers: true,
})
export class Recurrences {
  @Field(() => [Programme], { description: 'The programmes compared, by name.' }) programmes!: Programme[];
  @Field(() => [RecurringActor], {
    description: 'Organisations and municipalities joined to two programmes or more, by name; may be none.',
  })
  organisations!: RecurringActor[];
  @Field(() => [RecurringActor], { description: 'Groups joined to two programmes or more, by name.' })
  groups!: RecurringActor[];
  @Field(() => [RecurringKind], {
    description: 'Kinds of organisation in two programmes or more, those in most programmes first.',
  })
  kinds!: RecurringKind[];
  @Field(() => [Distinction], {
    description: 'All comparisons of mentions that look alike, with verdict and reason.',
  })
  distinctions!: Distinction[];
  @Field(() => [Distinction], {
    description: 'Those of them across networks that no source shows to be one: what only seems to recur.',
  })
  seemToRecur!: Distinction[];
  @Field(() => Boolean, { description: 'Whether some were left out because there are too many.' })
  truncated!: boolean;
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
}

@ObjectType({
  description: 'Who works with the actors asked about, in one programme.',
  simpleResolvers: true,
})
export class WorkingWith {
  @Field(() => Programme, { description: 'The programme.' }) programme!: Programme;
  @Field(() => [Actor], { description: 'The actors asked about that belong to it, by name.' })
  sought!: Actor[];
  @Field(() => [Actor], { description: 'Who works with them, by name; the programme itself may be one.' })
  partners!: Actor[];
  @Field(() => [Tie], { description: 'The ties between them.' }) ties!: Tie[];
  @Field(() => [Tie], {
    description:
      'Ties to the programme of others whom the same lines of a source name beside those asked about: they share a part in it.',
  })
  alongside!: Tie[];
  @Field(() => Boolean, { description: 'Whether some were left out because there are too many.' })
  truncated!: boolean;
  @Field(() => LocalisedText, { description: 'The answer in words; says plainly where there is nothing.' })
  explanation!: LocalisedText;
}

export function recurrencesObject(value: Value, scope: DatedScope, context: Context): Recurrences {
  const { nodes, programme, ties } = objectsIn(scope, context);
  const actor = ({ actor: state, occurrences }: ActorValue) => ({
    actor: context.object(state, scope),
    occurrences: occurrences.map((one) => ({
      programme: programme(one.programme),
      ties: ties(one.belonging.ties),
      records: nodes(one.belonging.records),
    })),
  });
  const kind = (one: KindValue) => ({
    ...one,
    occurrences: one.occurrences.map((occurrence) => ({
      programme: programme(occurrence.programme),
      actors: nodes(occurrence.actors),
      groups: nodes(occurrence.groups),
      onlyNamed: nodes(occurrence.onlyNamed),
    })),
  });
  return Object.assign(new Recurrences(), {
    programmes: value.programmes.map(programme),
    organisations: value.organisations.map(actor),
    groups: value.groups.map(actor),
    kinds: value.kinds.map(kind),
    distinctions: nodes(value.distinctions),
    seemToRecur: nodes(value.seemToRecur),
    truncated: value.truncated,
    explanation: value.explanation,
  });
}

export function workingWithObject(value: WorkingValue, scope: DatedScope, context: Context): WorkingWith {
  const { nodes, programme, ties } = objectsIn(scope, context);
  return Object.assign(new WorkingWith(), {
    programme: programme(value.programme),
    sought: nodes(value.sought),
    partners: nodes(value.partners),
    ties: ties(value.ties),
    alongside: ties(value.alongside),
    truncated: value.truncated,
    explanation: value.explanation,
  });
}

function objectsIn(scope: DatedScope, context: Context) {
  return {
    nodes: (states: readonly NodeState[]) => states.map((state) => context.object(state, scope)),
    programme: (state: NodeState) => new Programme(state, 'Programme', scope),
    ties: (states: readonly TieState[]) => states.map((state) => new Tie(state, scope)),
  };
}
