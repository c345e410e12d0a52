/** Opening a campaign, with its first ring. */
import type { NodeContent, Properties } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { namespaceOf } from '../../../model/ids.js';
import type { TieKind } from '../../../model/kinds.js';
import type { EdtfDate } from '../../../model/time.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { Problem } from '../../../model/check.js';
import { campaignOf, isInTime, usualTerms } from '../../campaigns/campaign.js';
import type { Reading } from '../../reading.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { invalid, refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import type { FirstRing, PlanningDeps } from './first-ring.js';
import { chooseFirst } from './first-ring.js';
import type { NotInvited } from './send-by-hand.js';
import { barringOf, sendByHand } from './send-by-hand.js';

export interface CampaignTerms {
  /** All kinds of tie that pass influence where missing. */
  readonly channels?: readonly TieKind[];
  readonly territoryPercent?: number;
  readonly hops?: number;
  readonly maxOpenPerCompany?: number;
  readonly maxPerInviter?: number;
  readonly coolingOffMonths?: number;
  readonly answerDays?: number;
  readonly adoptersInvite?: boolean;
  readonly randomSeed?: number;
}

export interface OpenCampaign {
  readonly title: string;
  readonly programme: NodeId;
  readonly practice: NodeId;
  readonly terms: CampaignTerms;
  /** Today where missing; a later day lets it wait. */
  readonly since?: EdtfDate;
  /** The last day on which it invites. */
  readonly until?: EdtfDate;
  /** Nobody where missing: then those who adopted before are the first ring, where the terms say so. */
  readonly first?: FirstRing;
  readonly includeFiction: boolean;
  readonly network?: string;
  readonly key?: string;
}

export interface OpenedCampaign {
  readonly result: CommandResult;
  /** Who of the first ring was left out, and why; empty where this answers a repeat. */
  readonly notInvited: readonly NotInvited[];
}

/**
 * A running campaign and the invitations of its first ring, in one change. `CONFLICT` where nobody of the first ring may be invited
 * or there is no plan, `LIMIT` where somebody else invites one of them at the same time.
 */
export async function openCampaign(
  deps: CommandDeps,
  viewer: Viewer,
  asked: OpenCampaign,
  options: CommandOptions,
  planning: { readonly deps: PlanningDeps; readonly reading: Reading },
): Promise<OpenedCampaign> {
  let notInvited: readonly NotInvited[] = [];
  const result = await commitCommand(deps, viewer, {
    operation: 'openCampaign',
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const { programme, practice, first, includeFiction } = asked;
      notInvited = [];
      checkTerms(asked.terms);
      await reading.node(programme, ['Programme']);
      await reading.node(practice, ['Practice']);
      const network = asked.network ?? namespaceOf(programme);
      const draft = await newNode(reading, {
        id: newId(network, reading.newKey('campaign', asked.key)),
        kind: 'Campaign',
        name: asked.title,
        network,
        since: asked.since ?? formatDay(reading.today),
        ...(asked.until === undefined ? {} : { until: asked.until }),
        properties: propertiesOf(asked.terms),
        references: { programme: [programme], practice: [practice] },
      });
      const opened: NodeContent = { ...draft, fiction: draft.fiction || includeFiction };
      if (first === undefined) {
        if (asked.terms.adoptersInvite === true) return { nodes: [opened] };
        throw invalid([{ at: 'first', message: 'expected a first ring, or adoptersInvite; found neither' }]);
      }
      if (!isInTime(campaignOf(opened), reading.today)) {
        const message = `expected a campaign that invites today, for its first ring; found ${opened.since} to ${opened.until}`;
        throw invalid([{ at: 'since', message }]);
      }
      const barring = await barringOf(reading, opened);
      const barred = new Set(
        barring.invitations.map(({ invitee }) => invitee).filter((id) => barring.barredBy(id) !== null),
      );
      const scope = { asOf: reading.today, includeProposed: false, includeFiction: opened.fiction };
      const chosen = await chooseFirst(planning.deps, planning.reading, first, campaignOf(opened), scope, [
        ...barred,
      ]);
      const campaign: NodeContent =
        chosen.plan === null
          ? opened
          : { ...opened, properties: { ...opened.properties, plan: chosen.plan } };
      const sent = await sendByHand(reading, campaign, chosen.actors, barring);
      notInvited = sent.notInvited;
      if (sent.invitations.length === 0) throw nobody(sent.notInvited);
      return { nodes: [campaign, ...sent.invitations], preconditions: sent.preconditions };
    },
  });
  return { result, notInvited };
}

/** The refusal where each of those named may not be invited. */
export function nobody(notInvited: readonly NotInvited[]) {
  const told = notInvited.slice(0, 5).map(({ actor, reason }) => `${actor} (${reason})`);
  return refused('CONFLICT', `expected somebody who may be invited, found only ${told.join(', ')}`, {
    related: notInvited.map(({ actor }) => actor),
  });
}

const ranges = {
  territoryPercent: [0, 100],
  hops: [0, 20],
  maxOpenPerCompany: [1, 100],
  maxPerInviter: [1, 10_000],
  coolingOffMonths: [0, 120],
  answerDays: [1, 366],
  randomSeed: [0, 2 ** 32 - 1],
} as const;

function checkTerms(terms: CampaignTerms): void {
  const problems: Problem[] = [];
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = terms[name as keyof typeof ranges];
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) continue;
    problems.push({ at: name, message: `expected a whole number from ${least} to ${most}, found ${value}` });
  }
  const hasChannels = terms.channels?.length !== 0 || (terms.territoryPercent ?? 0) > 0;
  if (!hasChannels && terms.hops !== 0) {
    problems.push({ at: 'channels', message: 'expected a channel, or hops of 0; found none' });
  }
  if (problems.length > 0) throw invalid(problems);
}

function propertiesOf({ channels, ...terms }: CampaignTerms): Properties {
  const { hops, maxOpenPerCompany, coolingOffMonths, answerDays, randomSeed } = usualTerms;
  return {
    status: 'RUNNING',
    hops,
    maxOpenPerCompany,
    coolingOffMonths,
    answerDays,
    randomSeed,
    ...terms,
    ...(channels === undefined ? {} : { channels: [...new Set(channels)] }),
  };
}
