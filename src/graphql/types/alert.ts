/** Alerts: what an actor was told, why, and along which ties. */
import { ArgsType, Ctx, Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { AlertCause, AlertPath, AlertReason as Reason } from '../../model/alert.js';
import { alertCauses, alertReasonKinds } from '../../model/alert.js';
import type { LocalisedText as Text } from '../../model/entity.js';
import { nearDays } from '../../services/alerts/deadlines.js';
import { namedInReason, namesIn, reasonInWords } from '../../services/alerts/alerts-in-words.js';
import type { MatchingOpportunity as Matching } from '../../services/alerts/opportunities-for.js';
import { together } from '../../services/in-words.js';
import type { DatedScope } from '../../services/reading.js';
import type { InboxEntry } from '../../store/stored-alerts.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { loadAll } from '../loaders.js';
import { PageArgs, connectionOf, largestPage } from '../paging.js';
import { Actor, actorObject } from './actor.js';
import { recordObject } from './objects.js';
import { Invitation, Opportunity } from './records.js';
import { Introduction, introductionObject } from './traversal.js';
import { LocalisedText } from './values.js';

const AlertCauseEnum = enumOf(
  'AlertCause',
  'What an alert is about.',
  alertCauses,
  (value) =>
    ({
      OPPORTUNITY_PUBLISHED: 'An opportunity was published.',
      OPPORTUNITY_CHANGED: 'An opportunity was changed, or opened again.',
      OPPORTUNITY_FILLED: 'An opportunity was filled.',
      OPPORTUNITY_WITHDRAWN: 'An opportunity was withdrawn, closed or removed.',
      DEADLINE_NEAR: `The last day of an opportunity is ${nearDays} days away, or fewer.`,
      INVITATION: 'An invitation was sent.',
      OBLIGATION_DUE: 'An obligation falls due.',
    })[value],
);

const AlertReasonEnum = enumOf(
  'AlertReasonKind',
  'Why an actor was alerted.',
  alertReasonKinds,
  (value) =>
    ({
      INVITED: 'It is the one invited.',
      ADDRESSED: 'The opportunity is addressed to it.',
      FOLLOWS: 'A preference of its follows the publisher or the programme.',
      FILTER: 'The filter of a preference of its is met in all its terms.',
      ALERTED_BEFORE: 'It had been alerted about the same before.',
      OBLIGED: 'It owes what falls due.',
    })[value],
);

@ObjectType({ description: 'One reason for an alert.' })
export class AlertReason {
  readonly reason: Reason;
  readonly scope: DatedScope;
  @Field(() => AlertReasonEnum, { description: 'Which.', simple: true }) kind: string;

  constructor(reason: Reason, scope: DatedScope) {
    this.reason = reason;
    this.scope = scope;
    this.kind = reason.kind;
  }

  @Field(() => Actor, {
    nullable: true,
    description: 'Whom the preference follows; null for other reasons, and where you may not see it.',
  })
  async followed(@Ctx() context: Context): Promise<Actor | null> {
    if (this.reason.kind !== 'FOLLOWS') return null;
    return actorObject(await context.loaders.node.load(this.reason.followed), this.scope);
  }

  @Field(() => LocalisedText, { description: 'The same in words, with the terms of a filter that were met.' })
  async sentence(@Ctx() context: Context): Promise<Text> {
    const named = await loadAll(context.loaders.node, namedInReason(this.reason));
    return reasonInWords(this.reason, namesIn(named));
  }
}

/** What an alert and a matching opportunity have in common: reasons, and a path of which all is shown or nothing. */
@ObjectType()
abstract class Explained {
  readonly told: { readonly reasons: readonly Reason[]; readonly path: AlertPath | null };
  readonly scope: DatedScope;

  constructor(told: Explained['told'], scope: DatedScope) {
    this.told = told;
    this.scope = scope;
  }

  @Field(() => [AlertReason], { description: 'Why, strongest reason first.' })
  reasons(): AlertReason[] {
    return this.told.reasons.map((reason) => new AlertReason(reason, this.scope));
  }

  @Field(() => LocalisedText, { description: 'The reasons in words.' })
  async sentence(@Ctx() context: Context): Promise<Text> {
    return together(...(await Promise.all(this.reasons().map((reason) => reason.sentence(context)))));
  }

  @Field(() => Introduction, {
    nullable: true,
    description:
      'The best introduction from who publishes or invites, as it was then; null where there was none, and where you may not see all of it now.',
  })
  async introduction(@Ctx() context: Context): Promise<Introduction | null> {
    const { path } = this.told;
    return path === null || (await this.hidesPath(context)) ? null : introductionObject(path, this.scope);
  }

  protected async hidesPath({ loaders }: Context): Promise<boolean> {
    const steps = this.told.path?.steps ?? [];
    const ties = await loadAll(
      loaders.tie,
      steps.map(({ tie }) => tie),
    );
    return ties.includes(null);
  }
}

@ObjectType({ description: 'Something that an actor was told.' })
export class Alert extends Explained {
  readonly __typename = 'Alert';
  readonly entry: InboxEntry;

  @Field(() => ID, { description: 'Opaque.', simple: true }) id: string;
  @Field(() => String, {
    description: 'Its place in the inbox, sealed: an `after` of `alerts`, list and subscription.',
    simple: true,
  })
  cursor: string;
  @Field(() => AlertCauseEnum, { description: 'What it is about.', simple: true }) cause: AlertCause;
  @Field(() => String, { description: 'When it was decided: ISO 8601 instant in UTC.', simple: true })
  decidedAt: string;
  @Field(() => String, {
    nullable: true,
    description: 'When it was marked as read; null where it is not.',
    simple: true,
  })
  readAt: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When it was dismissed; null where it is not.',
    simple: true,
  })
  dismissedAt: string | null;

  constructor(entry: InboxEntry, cursor: string, scope: DatedScope) {
    super(entry, scope);
    this.entry = entry;
    this.id = alertId(entry);
    this.cursor = cursor;
    this.cause = entry.cause;
    this.decidedAt = entry.decidedAt;
    this.readAt = entry.readAt;
    this.dismissedAt = entry.dismissedAt;
  }

  @Field(() => Opportunity, {
    nullable: true,
    description:
      'The opportunity as it is now; null where it is about something else, is gone, or you may not see it.',
  })
  async opportunity(@Ctx() context: Context): Promise<Opportunity | null> {
    const record = recordObject(await context.loaders.node.load(this.entry.subject), this.scope);
    return record instanceof Opportunity ? record : null;
  }

  @Field(() => Invitation, {
    nullable: true,
    description:
      'The invitation as it is now; null where it is about something else, is gone, or you may not see it.',
  })
  async invitation(@Ctx() context: Context): Promise<Invitation | null> {
    const record = recordObject(await context.loaders.node.load(this.entry.subject), this.scope);
    return record instanceof Invitation ? record : null;
  }

  @Field(() => Boolean, {
    description:
      'Whether a part is not shown, since it is gone or you may not see it now: what it is about, a reason, the introduction.',
  })
  async withheld(@Ctx() context: Context): Promise<boolean> {
    const named = [this.entry.subject, ...this.entry.reasons.flatMap(namedInReason)];
    const found = await loadAll(context.loaders.node, named);
    return found.includes(null) || this.hidesPath(context);
  }
}

@ObjectType({
  description:
    'How far an inbox has been told: there is nothing more up to here. Comes after what was there at the beginning, and then every half minute without news.',
  simpleResolvers: true,
})
export class AlertProgress {
  readonly __typename = 'AlertProgress';
  @Field(() => String, { description: 'A valid `after`, which may be later than the last alert.' })
  cursor!: string;
}

@ObjectType({ description: 'An inbox, oldest first.', simpleResolvers: true })
export class AlertConnection extends connectionOf<Alert>('Alert', () => Alert) {
  @Field(() => Int, { description: 'How many of the whole inbox are neither read nor dismissed.' })
  unreadCount!: number;
}

@ArgsType()
export class AlertsArgs {
  @Field(() => ID, { description: 'Whose inbox: an actor that you speak for.' }) for!: string;
  @Field(() => Int, {
    nullable: true,
    description: `The first so many; at most ${largestPage}. 25 if neither first nor last is given.`,
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: `The last so many; at most ${largestPage}.` })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those neither read nor dismissed.' })
  unreadOnly!: boolean;
}

@InputType({ description: 'Which alerts are read or dismissed, or no longer so.' })
export class MarkAlertsInput {
  @Field(() => ID, { description: 'Whose inbox: an actor that you speak for.' }) for!: string;
  @Field(() => [ID], { description: `The alerts; at most ${largestPage}.` }) ids!: string[];
  @Field(() => Boolean, { nullable: true, description: 'Read, or not; as it is where missing.' })
  read?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Dismissed, or not; as it is where missing.' })
  dismissed?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Comes back as it is.' })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'The alerts that were marked.', simpleResolvers: true })
export class AlertsMarked {
  readonly __typename = 'AlertsMarked';
  @Field(() => [Alert], {
    description: 'As they are now, oldest first; those that are none of the inbox are left out.',
  })
  alerts!: Alert[];
  @Field(() => Int, { description: 'How many of the whole inbox are neither read nor dismissed.' })
  unreadCount!: number;
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
}

const AlertsRefusalEnum = enumOf(
  'AlertsRefusal',
  'Why nothing was marked.',
  ['NOT_YOUR_INBOX'] as const,
  () => 'You do not speak for its owner.',
);

@ObjectType({ description: 'Why nothing was marked.', simpleResolvers: true })
export class AlertsRefused {
  readonly __typename = 'AlertsRefused';
  @Field(() => AlertsRefusalEnum, { description: 'Why.' }) refusal!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
}

const named = (value: { readonly __typename: string }) => value.__typename;

export const AlertNewsUnion = createUnionType({
  name: 'AlertNews',
  description: 'What one who follows an inbox is told.',
  types: () => [Alert, AlertProgress] as const,
  resolveType: named,
});

export const MarkAlertsOutcome = createUnionType({
  name: 'MarkAlertsOutcome',
  description: 'The alerts that were marked, or why none was.',
  types: () => [AlertsMarked, AlertsRefused] as const,
  resolveType: named,
});

@ObjectType({ description: 'An open opportunity that concerns an actor now.' })
export class MatchingOpportunity extends Explained {
  @Field(() => Opportunity, { description: 'The opportunity.', simple: true }) opportunity: Opportunity;

  constructor({ match }: Matching, opportunity: Opportunity, scope: DatedScope) {
    super(match, scope);
    this.opportunity = opportunity;
  }
}

@ArgsType()
export class OpportunitiesForArgs extends PageArgs {
  @Field(() => ID, { description: 'An actor that you speak for.' }) for!: string;
}

@ObjectType({ description: 'Open opportunities that concern an actor, by deadline.', simpleResolvers: true })
export class MatchingOpportunityConnection extends connectionOf<MatchingOpportunity>(
  'MatchingOpportunity',
  () => MatchingOpportunity,
) {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
}

/** The id of an alert: of its decision, in the inbox of one recipient. */
export function alertId({ decision, recipient }: Pick<InboxEntry, 'decision' | 'recipient'>): string {
  return `${decision}.${recipient}`;
}

/** The decision of an alert's id; null where it is of another inbox, or none. */
export function decisionIn(id: string, recipient: string): string | null {
  const end = id.indexOf('.');
  return end > 0 && id.slice(end + 1) === recipient ? id.slice(0, end) : null;
}
