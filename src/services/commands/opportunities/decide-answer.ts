/** What becomes of an answer: accepted, declined, withdrawn, and how it came out. */
import { mayChange } from '../../../access/may.js';
import type { NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid, refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { hasPlacesLeft, standing } from './change-opportunity.js';
import { inRole, placesTakenOf, statusOf } from './opportunity-given.js';

interface OfAnswer {
  readonly answer: NodeId;
  readonly expectedVersion?: number;
}

export type DecideAnswer = OfAnswer & { readonly accept: boolean };
export type RecordOutcome = OfAnswer & { readonly outcome: string };

/** The publisher, or who coordinates its programme, accepts or declines. Accepting takes a place; the last one fills the opportunity. */
export function decideAnswer(
  deps: CommandDeps,
  viewer: Viewer,
  asked: DecideAnswer,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: asked.accept ? 'acceptAnswer' : 'declineAnswer',
    subject: asked.answer,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const answer = await answerIn(reading, asked, ['OPEN']);
      const opportunity = await opportunityOf(reading, answer);
      if (!mayChange(viewer, opportunity)) {
        throw refused('NOT_ALLOWED', `expected the right to decide for the publisher, found none`);
      }
      if (!asked.accept) return { nodes: [await withStatus(reading, answer, 'DECLINED')] };
      const status = statusOf(opportunity);
      if (status !== 'OPEN' || !hasPlacesLeft(opportunity.properties)) {
        throw refused(
          'LIMIT',
          `${opportunity.id}: expected an open opportunity with a place left, found none`,
          {
            related: [opportunity.id],
          },
        );
      }
      const taken = placesTakenOf(opportunity.properties) + 1;
      const isFull = !hasPlacesLeft({ ...opportunity.properties, placesTaken: taken });
      return {
        nodes: [
          await withStatus(reading, answer, 'ACCEPTED'),
          await standing(reading, opportunity, isFull ? 'FILLED' : 'OPEN', taken),
        ],
      };
    },
  });
}

/** Who answered takes it back. What was accepted gives its place back, and a filled opportunity is open again. */
export function withdrawAnswer(
  deps: CommandDeps,
  viewer: Viewer,
  asked: OfAnswer,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'withdrawAnswer',
    subject: asked.answer,
    input: inputOf(asked, options),
    options,
    plan: async (reading): Promise<Plan> => {
      const answer = await answerIn(reading, asked, ['OPEN', 'ACCEPTED']);
      const from = await reading.node(inRole(answer, 'from') ?? '');
      if (!mayChange(viewer, from)) {
        throw refused('NOT_ALLOWED', `expected the right to speak for ${from.id}, found none`);
      }
      const withdrawn = await withStatus(reading, answer, 'WITHDRAWN');
      if (statusOf(answer) !== 'ACCEPTED') return { nodes: [withdrawn] };
      const opportunity = await opportunityOf(reading, answer);
      const status = statusOf(opportunity);
      if (status !== 'OPEN' && status !== 'FILLED') return { nodes: [withdrawn] };
      const taken = Math.max(0, placesTakenOf(opportunity.properties) - 1);
      return {
        nodes: [withdrawn, await standing(reading, opportunity, 'OPEN', taken)],
        // The place is given back by the answer, whoever may change the opportunity.
        consequent: [opportunity.id],
      };
    },
  });
}

/** How an accepted answer came out; said anew where it turns out otherwise. */
export function recordOutcome(
  deps: CommandDeps,
  viewer: Viewer,
  asked: RecordOutcome,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'recordOutcome',
    subject: asked.answer,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const answer = await answerIn(reading, asked, ['ACCEPTED']);
      const properties = { ...answer.properties, outcome: asked.outcome };
      return { nodes: [await changedNode(reading, answer, { properties }, ['outcome'])] };
    },
  });
}

async function answerIn(
  reading: CommandReading,
  asked: OfAnswer,
  statuses: readonly string[],
): Promise<NodeState> {
  const answer = await reading.node(asked.answer, ['OpportunityAnswer']);
  reading.expectVersion(answer, asked.expectedVersion);
  const status = statusOf(answer);
  if (statuses.includes(status)) return answer;
  throw refused(
    'CONFLICT',
    `${answer.id}: expected an answer that is ${statuses.join(' or ')}, found one that is ${status}`,
    {
      related: [answer.id],
    },
  );
}

async function opportunityOf(reading: CommandReading, answer: NodeState): Promise<NodeState> {
  const id = inRole(answer, 'opportunity');
  if (id === null) throw invalid([{ at: 'opportunity', message: `${answer.id} names no opportunity` }]);
  return reading.node(id, ['Opportunity']);
}

async function withStatus(reading: CommandReading, answer: NodeState, status: string) {
  return changedNode(reading, answer, { properties: { ...answer.properties, status } }, ['status']);
}
