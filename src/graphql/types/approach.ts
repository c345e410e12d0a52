/** How a company that is not in the graph would be approached. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Approach as ApproachValue, ApproachFailure, Prospect, Way } from '../../services/approach.js';
import { doorKinds } from '../../services/approach.js';
import { closedInWords, lastStepInWords } from '../../services/approach-in-words.js';
import type { DatedScope } from '../../services/reading.js';
import { enumOf } from '../enums.js';
import { Actor, Municipality, Programme, actorObject } from './actor.js';
import { Tie } from './tie.js';
import { IntroductionStep } from './traversal.js';
import { LocalisedText } from './values.js';

const DoorKindEnum = enumOf(
  'DoorKind',
  'Why an actor may lead to a company that is not in the graph.',
  doorKinds,
  (value) =>
    ({
      ASSOCIATION: 'The company is said to be a member of it.',
      MUNICIPALITY: 'The company is said to have, or to be about to have, a seat in it.',
      PEER_BY_BOTH: 'A member company that shares both, sector and municipality.',
      PEER_BY_SECTOR: 'A member company of the sector that the company is said to be of.',
      PEER_BY_MUNICIPALITY: 'A member company with a seat in the municipality that was named.',
    })[value],
);

const ApproachRefusalEnum = enumOf(
  'ApproachRefusal',
  'Why a company cannot be approached as it was described.',
  ['UNKNOWN_PROGRAMME', 'UNKNOWN_ASSOCIATION', 'NOTHING_GIVEN', 'OUT_OF_RANGE'] as const,
  (value) =>
    ({
      UNKNOWN_PROGRAMME: 'The id is not that of a known programme.',
      UNKNOWN_ASSOCIATION: 'Some ids are not those of known organisations that have members.',
      NOTHING_GIVEN: 'Nothing was said of the company but perhaps its name.',
      OUT_OF_RANGE: 'A number is outside its range.',
    })[value],
);

@ObjectType({
  description: 'The last step of a way: what was said of the company. No source states it.',
  simpleResolvers: true,
})
export class HypotheticalStep {
  @Field(() => Boolean, { description: 'Always true: nothing of it is in the graph.' }) hypothetical!: true;
  @Field(() => Actor, { description: 'The door: the last known actor of the way.' }) from!: Actor;
  @Field(() => Float, {
    description:
      'Strength assumed for it, in (0, 1]: that of such ties in the ontology, 0.2 for peers, 0.36 for those that share both.',
  })
  strength!: number;
  @Field(() => LocalisedText, { description: 'What was said, and what is assumed, in words.' })
  sentence!: LocalisedText;
}

@ObjectType({
  description: 'A way from a programme to a company that is not in the graph.',
  simpleResolvers: true,
})
export class ApproachWay {
  @Field(() => DoorKindEnum, { description: 'Why its door may lead to the company.' }) via!: string;
  @Field(() => Actor, { description: 'The door: who is asked to introduce the programme to the company.' })
  door!: Actor;
  @Field(() => Float, {
    description: 'Strength of the whole way, the assumed last step among it, in (0, 1].',
  })
  strength!: number;
  @Field(() => Int, { description: 'Number of steps, the last one among them.' }) hops!: number;
  @Field(() => Float, {
    description:
      'The factor, in (0, 1], by which passing through programmes and bodies before the door weakens it.',
  })
  passages!: number;
  @Field(() => [IntroductionStep], { description: 'The known steps, from the programme to the door.' })
  steps!: IntroductionStep[];
  @Field(() => HypotheticalStep, { description: 'The step from the door to the company.' })
  lastStep!: HypotheticalStep;
}

@ObjectType({ description: 'A door to which no way leads, and why.', simpleResolvers: true })
export class ClosedDoor {
  @Field(() => DoorKindEnum, { description: 'Why it might have led to the company.' }) via!: string;
  @Field(() => Actor, { description: 'The door.' }) door!: Actor;
  @Field(() => LocalisedText, { description: 'Why no way leads through it.' }) explanation!: LocalisedText;
}

@ObjectType({
  description: 'How a programme would approach a company that is not in the graph. Nothing is stored.',
  simpleResolvers: true,
})
export class Approach {
  readonly __typename = 'Approach';
  @Field(() => Programme, { description: 'The programme.' }) programme!: Programme;
  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality that was named, as of the day; null where none was.',
  })
  municipality!: Municipality | null;
  @Field(() => [ApproachWay], {
    description:
      'The ways, strongest first, then shortest; empty where none is. No door has a second way among them while another has none.',
  })
  ways!: ApproachWay[];
  @Field(() => [ClosedDoor], { description: 'What was named and leads nowhere.' }) closed!: ClosedDoor[];
  @Field(() => [Tie], {
    description:
      'Planned ties of the programme with companies themselves, whatever the scope: whom it means to approach.',
  })
  approached!: Tie[];
  @Field(() => [Tie], {
    description:
      'Planned ties of the programme with others for the sake of companies, whatever the scope: with whom it means to approach them. Contact does not pass through groups, so no way leads through these.',
  })
  plannedVia!: Tie[];
  @Field(() => [Tie], {
    description: 'The bodies of companies that govern the programme: where a company may have a seat.',
  })
  boards!: Tie[];
  @Field(() => LocalisedText, { description: 'The answer in words; where there is no way, why.' })
  explanation!: LocalisedText;
}

@ObjectType({ description: 'No company can be approached as it was described.', simpleResolvers: true })
export class ApproachRefused {
  readonly __typename = 'ApproachRefused';
  @Field(() => ApproachRefusalEnum, { description: 'Why.' }) refusal!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
  @Field(() => [String], { description: 'The ids that are not known.' }) ids!: readonly string[];
}

export function approachObject(value: ApproachValue, prospect: Prospect, scope: DatedScope): Approach {
  const { programme, municipality } = value;
  return Object.assign(new Approach(), {
    programme: new Programme(programme, 'Programme', scope),
    municipality:
      municipality === null ? null : new Municipality(municipality.municipality, 'Municipality', scope),
    ways: value.ways.map((way) => wayObject(way, prospect, scope)),
    closed: value.closed.map((closed) =>
      Object.assign(new ClosedDoor(), {
        via: closed.door.kind,
        door: actorObject(closed.door.actor, scope),
        explanation: closedInWords(closed),
      }),
    ),
    approached: value.approached.map((tie) => new Tie(tie, value.plannedScope)),
    plannedVia: value.plannedVia.map((tie) => new Tie(tie, value.plannedScope)),
    boards: value.boards.map((tie) => new Tie(tie, value.plannedScope)),
    explanation: value.explanation,
  });
}

export function approachRefused(failure: ApproachFailure): ApproachRefused {
  return Object.assign(new ApproachRefused(), {
    refusal: failure.kind,
    message: failure.message,
    ids: failure.ids,
  });
}

function wayObject(way: Way, prospect: Prospect, scope: DatedScope): ApproachWay {
  const door = actorObject(way.door.actor, scope);
  const { steps, passages } = way.introduction;
  return Object.assign(new ApproachWay(), {
    via: way.door.kind,
    door,
    strength: way.strength,
    hops: steps.length + 1,
    passages,
    steps: steps.map((step) => new IntroductionStep(step, scope)),
    lastStep: Object.assign(new HypotheticalStep(), {
      hypothetical: true,
      from: door,
      strength: way.lastStrength,
      sentence: lastStepInWords(way, prospect),
    }),
  });
}
