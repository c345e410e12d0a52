/** How campaigns stand, and what companies are asked. */
import { ArgsType, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Burden } from '../../services/campaigns/burden.js';
import type { InvitationStatus } from '../../services/campaigns/invitation.js';
import { invitationStatuses } from '../../services/campaigns/invitation.js';
import type {
  CampaignProgress as ProgressValue,
  ExpectedProgress as ExpectedValue,
} from '../../services/campaigns/progress.js';
import { mostRuns, mostSeconds } from '../../services/spread-question.js';
import type { DatedScope } from '../../services/reading.js';
import type { Context } from '../context.js';
import { ontologyEnums } from '../enums.js';
import { PageArgs, connectionOf } from '../paging.js';
import { DateScalar } from '../scalars.js';
import { Actor } from './actor.js';
import { AssumedChannel, Estimate, assumedObjects } from './propagation.js';
import { LocalisedText } from './values.js';

@ObjectType({ description: 'How many invitations stand in one way.', simpleResolvers: true })
export class InvitationCount {
  @Field(() => ontologyEnums.InvitationStatus, { description: 'How they stand.' }) status!: InvitationStatus;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'One ring of a campaign.', simpleResolvers: true })
export class RingProgress {
  @Field(() => Int, { description: '0 for the first ring.' }) ring!: number;
  @Field(() => Int, { description: 'Invitations to it.' }) invited!: number;
  @Field(() => [InvitationCount], { description: 'The same by how they stand now, every status once.' })
  counts!: InvitationCount[];
  @Field(() => Int, { description: 'Who adopted in this ring or in one before.' }) adopters!: number;
}

@ObjectType({ description: 'Adopters to be expected by a ring.', simpleResolvers: true })
export class ExpectedRing {
  @Field(() => Int, { description: '0 for the first ring.' }) ring!: number;
  @Field(() => Estimate, { description: 'Adopters in this ring or in one before, over the runs.' })
  adopters!: Estimate;
}

@ObjectType({
  description:
    'What a simulation from those who adopted in the first ring would have one expect: a scenario, not a forecast.',
  simpleResolvers: true,
})
export class ExpectedProgress {
  readonly __typename = 'ExpectedProgress';
  @Field(() => Int, { description: 'With how many adopters it begins.' }) beginners!: number;
  @Field(() => Int, { description: 'Simulated runs.' }) runs!: number;
  @Field(() => Int, { description: 'Their random seed.' }) randomSeed!: number;
  @Field(() => [AssumedChannel], { description: 'The probabilities assumed, and where they come from.' })
  assumed!: AssumedChannel[];
  @Field(() => [ExpectedRing], { description: 'By ring, from 0 to the last that the campaign may reach.' })
  rings!: ExpectedRing[];
  @Field(() => LocalisedText, { description: 'How to read it.' }) explanation!: LocalisedText;
}

@ArgsType()
export class ExpectedArgs {
  @Field(() => Int, { defaultValue: 1000, description: `Simulated runs: 2 to ${mostRuns}.` }) runs!: number;
  @Field(() => Int, {
    defaultValue: 10,
    description: `Seconds that each ring may take: 1 to ${mostSeconds}.`,
  })
  timeLimit!: number;
}

@ObjectType({
  description: 'How far a campaign has come, as far as you may see its invitations and adoptions.',
  simpleResolvers: true,
})
export class CampaignProgress {
  value!: ProgressValue;
  @Field(() => [RingProgress], { description: 'From ring 0 to the last that anybody was invited to.' })
  rings!: RingProgress[];
}

@ArgsType()
export class BurdenArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only invitations of campaigns of this programme.' })
  programme?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only what these received; at most 100.' })
  actors?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only what was sent from its first day on.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only what was sent until its last day.' })
  to?: string | null;
}

@ObjectType({ description: 'What a company was asked, and how it answered.' })
export class CompanyBurden {
  constructor(
    readonly value: Burden,
    readonly scope: DatedScope,
  ) {}

  @Field(() => Actor, { nullable: true, description: 'The company; null where it has gone since.' })
  async actor(@Ctx() context: Context) {
    return context.object(await context.loaders.node.load(this.value.actor), this.scope);
  }
  @Field(() => Int, { description: 'Invitations received.' })
  received(): number {
    return this.value.received;
  }
  @Field(() => Int, { description: 'Those accepted or declined.' })
  answered(): number {
    return this.value.answered;
  }
  @Field(() => [InvitationCount], { description: 'Those received by how they stand now, every status once.' })
  counts(): InvitationCount[] {
    return countsOf(this.value.byStatus);
  }
}

@ObjectType({
  description: 'Companies by what they were asked, most asked first, then by id.',
  simpleResolvers: true,
})
export class BurdenConnection extends connectionOf<CompanyBurden>('CompanyBurden', () => CompanyBurden) {
  @Field(() => Int, { description: 'How many companies.' }) totalCount!: number;
}

export function progressObject(value: ProgressValue): CampaignProgress {
  const rings = value.rings.map(({ ring, invited, byStatus, adopters }) =>
    Object.assign(new RingProgress(), { ring, invited, adopters, counts: countsOf(byStatus) }),
  );
  return Object.assign(new CampaignProgress(), { value, rings });
}

export function expectedObject({
  beginners,
  runs,
  randomSeed,
  assumed,
  rings,
}: ExpectedValue): ExpectedProgress {
  return Object.assign(new ExpectedProgress(), {
    beginners,
    runs,
    randomSeed,
    assumed: assumedObjects(assumed),
    rings: rings.map((ring) => Object.assign(new ExpectedRing(), ring)),
    explanation: scenario,
  });
}

function countsOf(byStatus: Readonly<Record<InvitationStatus, number>>): InvitationCount[] {
  return invitationStatuses.map((status) =>
    Object.assign(new InvitationCount(), { status, count: byStatus[status] }),
  );
}

const scenario: LocalisedText = {
  it: 'Uno scenario simulato, non una previsione: ogni adottante ha una sola occasione di convincere ciascun vicino, con le probabilità indicate. I limiti di inviti aperti e i tempi di risposta non sono simulati.',
  en: 'A simulated scenario, not a forecast: each adopter has one chance to convince each neighbour, with the probabilities told. Limits of open invitations and the time that answers take are not simulated.',
};
