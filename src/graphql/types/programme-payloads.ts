/** What mutations of a programme's life give. */
import { Field, ObjectType } from 'type-graphql';
import type { NodeState, TieState } from '../../model/entity.js';
import type { Context } from '../context.js';
import { CommandPayload, outcomeUnion } from './mutation.js';
import { Agreement, Assessment, Contribution, Gathering, MeetingRequest } from './programme-records.js';
import { Phase, RecordKeeping } from './programme-records.js';
import type { StoredRecord } from './record.js';
import { Adoption, Award, InclusionProject } from './records.js';
import { Tie } from './tie.js';

@ObjectType({ description: 'A membership that was begun, ended or changed.' })
export class MembershipPayload extends CommandPayload {
  readonly __typename = 'MembershipPayload';
  tieId!: string;
}

@ObjectType({ description: 'A phase that was opened or closed.', simpleResolvers: true })
export class PhasePayload extends CommandPayload {
  readonly __typename = 'PhasePayload';
  @Field(() => Phase, { nullable: true, description: 'It, as it is now; null where it has gone since.' })
  phase!: Phase | null;
  @Field(() => Phase, { nullable: true, description: 'The one opened after it, where it was advanced.' })
  next!: Phase | null;
}

export const MembershipOutcome = outcomeUnion('Membership', () => MembershipPayload);
export const PhaseOutcome = outcomeUnion('Phase', () => PhasePayload);

/** The answers of commands that make or end one record: what was written of it, with the ties that it implies. */
export const recordAnswers = {
  InclusionProject: answerOf('project', () => InclusionProject),
  Award: answerOf('award', () => Award),
  Contribution: answerOf('contribution', () => Contribution),
  Gathering: answerOf('gathering', () => Gathering),
  MeetingRequest: answerOf('request', () => MeetingRequest),
  RecordKeeping: answerOf('recordKeeping', () => RecordKeeping),
  Assessment: answerOf('assessment', () => Assessment),
  Agreement: answerOf('agreement', () => Agreement),
  Adoption: answerOf('adoption', () => Adoption),
} as const;

function answerOf(field: string, type: () => new (...args: never[]) => StoredRecord) {
  const { name } = type();
  @ObjectType(`${name}Payload`, { description: `What was written: ${name}.`, simpleResolvers: true })
  class RecordPayload extends CommandPayload {
    readonly __typename = `${name}Payload`;
    @Field(() => [Tie], { description: 'The ties that it implies and that changed with it.' })
    ties!: readonly Tie[];
  }
  const description = 'It, as it is now; null where it has gone since.';
  Field(type, { nullable: true, description, simple: true })(RecordPayload.prototype, field);
  return {
    union: outcomeUnion(`Recorded${name}`, () => RecordPayload),
    payload(state: NodeState | null, ties: readonly TieState[], context: Context): RecordPayload {
      const scope = { ...context.scope, includeFiction: state?.fiction ?? false };
      return Object.assign(new RecordPayload(), {
        [field]: context.object(state, scope),
        ties: ties.map((tie) => new Tie(tie, scope)),
      });
    },
  };
}
