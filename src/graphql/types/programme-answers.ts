/** What every programme answers: how a company takes part, where a person in difficulty goes, who pays. */
import { Ctx, Field, Float, Int, ObjectType } from 'type-graphql';
import type { NodeState, Qualifier, TieState } from '../../model/entity.js';
import type { Funding as FundingValue, Share } from '../../services/funding.js';
import type { HelpForPeople as HelpValue } from '../../services/help-for-people.js';
import type { DatedScope } from '../../services/reading.js';
import type { TakingPart as TakingPartValue } from '../../services/taking-part.js';
import type { Context } from '../context.js';
import { QualifierEnum } from '../enums.js';
import { Actor, ListeningPoint, actorObject } from './actor.js';
import { AccessRule, Agreement, ContactPoint, Contribution, Fund } from './programme-records.js';
import { Instrument, OpenQuestion, Rule } from './programme-records.js';
import { Opportunity, Practice } from './records.js';
import { Tie } from './tie.js';
import { LocalisedText } from './values.js';

const foreseen =
  'Planned, proposed and conditional facts are among them, with their modality, whatever the scope: people ask what is foreseen. Empty on a day on which the programme was not there.';

@ObjectType({
  description: `How a company takes part in a programme, as far as sources tell. ${foreseen}`,
  simpleResolvers: true,
})
export class TakingPart {
  @Field(() => [Rule], {
    description:
      'Its rules that class members, bind them, or list ways and conditions of taking part, oldest first.',
  })
  rules!: Rule[];
  @Field(() => [Practice], { description: 'What a company can do in it.' }) practices!: Practice[];
  @Field(() => [Agreement], { description: 'Pacts and partnership agreements, whatever their modality.' })
  agreements!: Agreement[];
  @Field(() => [ContactPoint], {
    description:
      'Contacts a company may use: of or about the programme, its desks or those who run it, meant for companies, partners or everyone, or for nobody in particular.',
  })
  contacts!: ContactPoint[];
  @Field(() => [ContactPoint], {
    description: 'Contacts meant for citizens; nothing says that others may not use them.',
  })
  meantForCitizens!: ContactPoint[];
  @Field(() => [ContactPoint], {
    description: 'Contacts of which a source says that they are for citizens alone.',
  })
  notForCompanies!: ContactPoint[];
  @Field(() => [Tie], {
    description: 'Who proposed and coordinates it, and who looks after companies or works with them.',
  })
  whoLooksAfterCompanies!: Tie[];
  @Field(() => [OpenQuestion], {
    description:
      'What its sources leave unsaid of its rules, practices and agreements, and of companies that take part.',
  })
  openQuestions!: OpenQuestion[];
  @Field(() => LocalisedText, { description: 'The answer in words; it says plainly what is not stated.' })
  explanation!: LocalisedText;
}

@ObjectType({ description: 'A desk through which a programme works.', simpleResolvers: true })
export class ProgrammeDesk {
  @Field(() => ListeningPoint, { description: 'The desk.' }) desk!: ListeningPoint;
  @Field(() => [Tie], { description: "The ties that make it the programme's." }) through!: Tie[];
  @Field(() => [Actor], { description: 'Who runs it.' }) managers!: Actor[];
  @Field(() => [AccessRule], { description: 'How it can be used on the day, by channel.' })
  access!: AccessRule[];
  @Field(() => [ContactPoint], { description: 'Its contacts.' }) contacts!: ContactPoint[];
}

@ObjectType({
  description: `Where a person in difficulty goes, as far as sources tell. ${foreseen}`,
  simpleResolvers: true,
})
export class HelpForPeople {
  @Field(() => [ProgrammeDesk], { description: 'The desks through which it works, by name.' })
  desks!: ProgrammeDesk[];
  @Field(() => [ContactPoint], { description: 'Contacts meant for citizens or for everyone.' })
  contacts!: ContactPoint[];
  @Field(() => [Tie], {
    description:
      'Who receives people: those with reception as their task, and listening points that work for it.',
  })
  receivedBy!: Tie[];
  @Field(() => [Tie], {
    description:
      'Who is near people and not said to receive them: a Caritas, the community network, who looks after relations with people, Caritas and listening points, and to whom listening points belong.',
  })
  community!: Tie[];
  @Field(() => [Tie], {
    description: 'The people it addresses; companies and administrations are not among them.',
  })
  addressed!: Tie[];
  @Field(() => [Instrument], { description: 'What it works with.' }) instruments!: Instrument[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'What access rules say of the cost; null where none says, or they differ.',
  })
  freeOfCharge!: boolean | null;
  @Field(() => LocalisedText, { description: 'The answer in words; it says plainly what is not stated.' })
  explanation!: LocalisedText;
}

@ObjectType({ description: 'What is given in one currency, and by whom.' })
export class FundingShare {
  readonly value: Share;
  readonly scope: DatedScope;
  @Field(() => Int, { description: 'Number of contributions.', simple: true }) count: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Whole cents; null: no amount is stated.',
    simple: true,
  })
  cents: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code.', simple: true })
  currency: string | null;
  @Field(() => QualifierEnum, {
    nullable: true,
    description: 'EXACT only where every amount is.',
    simple: true,
  })
  qualifier: Qualifier | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Its part, from 0 to 1, of all that is given in that currency; null where any amount is missing.',
    simple: true,
  })
  share: number | null;

  constructor(value: Share, scope: DatedScope) {
    this.value = value;
    this.scope = scope;
    this.count = value.count;
    this.cents = value.cents;
    this.currency = value.currency;
    this.qualifier = value.qualifier;
    this.share = value.share;
  }

  @Field(() => Actor, { nullable: true, description: 'Who.' })
  async contributor(@Ctx() context: Context): Promise<Actor | null> {
    const { contributor } = this.value;
    return contributor === null
      ? null
      : actorObject(await context.loaders.node.load(contributor), this.scope);
  }
}

@ObjectType({ description: 'A sum of amounts in one currency.', simpleResolvers: true })
export class FundingTotal {
  @Field(() => Int, { description: 'Number of contributions.' }) count!: number;
  @Field(() => Float, { description: 'Whole cents.' }) cents!: number;
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => QualifierEnum, { description: 'EXACT only where every amount is.' }) qualifier!: Qualifier;
}

@ObjectType({ description: 'A fund of a programme, and whether its total adds up.', simpleResolvers: true })
export class ProgrammeFund {
  @Field(() => Fund, { description: 'The fund: what it may pay for, its stated total, its modality.' })
  fund!: Fund;
  @Field(() => FundingTotal, {
    nullable: true,
    description: 'The sum of the contributions to it; null where there is none, or an amount is missing.',
  })
  given!: FundingTotal | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that is the total its source states; null where either is missing.',
  })
  agrees!: boolean | null;
}

@ObjectType({
  description: `Who pays for a programme, as far as sources tell. ${foreseen}`,
  simpleResolvers: true,
})
export class Funding {
  @Field(() => [Contribution], { description: 'What it is given, oldest first.' })
  contributions!: Contribution[];
  @Field(() => [FundingShare], { description: 'By contributor and currency.' }) shares!: FundingShare[];
  @Field(() => [FundingTotal], { description: 'By currency; contributions without an amount are not in it.' })
  totals!: FundingTotal[];
  @Field(() => Int, {
    description:
      'How many contributions are of no stated amount: where there are any, totals are only of what is stated.',
  })
  withoutAmount!: number;
  @Field(() => [Opportunity], {
    description: 'Calls that are foreseen to bring it more money and have not yet.',
  })
  toCome!: Opportunity[];
  @Field(() => [ProgrammeFund], { description: 'Its funds, oldest first.' }) funds!: ProgrammeFund[];
  @Field(() => [Instrument], { description: 'Instruments whose cost to a company is stated.' })
  costToCompany!: Instrument[];
  @Field(() => [Contribution], {
    description: 'What those who run it are given and no source says is for it: other money, not its own.',
  })
  notForIt!: Contribution[];
  @Field(() => LocalisedText, { description: 'The answer in words; it says plainly what is not stated.' })
  explanation!: LocalisedText;
}

export function takingPartObject(value: TakingPartValue, context: Context): TakingPart {
  const { records, ties } = objectsIn(value.scope, context);
  return Object.assign(new TakingPart(), {
    rules: records(value.rules),
    practices: records(value.practices),
    agreements: records(value.agreements),
    contacts: records(value.contacts),
    meantForCitizens: records(value.meantForCitizens),
    notForCompanies: records(value.notForCompanies),
    whoLooksAfterCompanies: ties(value.whoLooksAfterCompanies),
    openQuestions: records(value.openQuestions),
    explanation: value.explanation,
  });
}

export function helpObject(value: HelpValue, context: Context): HelpForPeople {
  const { records, ties } = objectsIn(value.scope, context);
  return Object.assign(new HelpForPeople(), {
    desks: value.desks.map((one) =>
      Object.assign(new ProgrammeDesk(), {
        desk: new ListeningPoint(one.desk, 'ListeningPoint', value.scope),
        through: ties(one.through),
        managers: records(one.managers),
        access: records(one.access),
        contacts: records(one.contacts),
      }),
    ),
    contacts: records(value.contacts),
    receivedBy: ties(value.receivedBy),
    community: ties(value.community),
    addressed: ties(value.addressed),
    instruments: records(value.instruments),
    freeOfCharge: value.freeOfCharge,
    explanation: value.explanation,
  });
}

export function fundingObject(value: FundingValue, context: Context): Funding {
  const { records } = objectsIn(value.scope, context);
  return Object.assign(new Funding(), {
    contributions: records(value.contributions),
    shares: value.shares.map((share) => new FundingShare(share, value.scope)),
    totals: value.totals.map((total) => Object.assign(new FundingTotal(), total)),
    funds: value.funds.map(({ fund, given, agrees }) =>
      Object.assign(new ProgrammeFund(), { fund: context.object(fund, value.scope), given, agrees }),
    ),
    withoutAmount: value.withoutAmount,
    toCome: records(value.toCome),
    costToCompany: records(value.costToCompany),
    notForIt: records(value.notForIt),
    explanation: value.explanation,
  });
}

function objectsIn(scope: DatedScope, context: Context) {
  return {
    records: (states: readonly NodeState[]) => states.map((state) => context.object(state, scope)),
    ties: (states: readonly TieState[]) => states.map((state) => new Tie(state, scope)),
  };
}
