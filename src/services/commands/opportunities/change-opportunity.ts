/** Changing an opportunity, and ending it. */
import type { NodeContent, NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import type { OpportunityDetails } from './opportunity-given.js';
import { checkDetails, placesOf, placesTakenOf, statusOf, withDetails } from './opportunity-given.js';

interface OfOpportunity {
  readonly opportunity: NodeId;
  readonly expectedVersion?: number;
}

export interface ChangeOpportunity extends OfOpportunity {
  readonly title?: string;
  readonly details: OpportunityDetails;
  /** The whole new list; missing: as it is. */
  readonly where?: readonly NodeId[];
  readonly addressedTo?: readonly NodeId[];
}

export type OpportunityEnd = 'FILLED' | 'WITHDRAWN' | 'CLOSED';

export interface EndOpportunity extends OfOpportunity {
  readonly end: OpportunityEnd;
}

/** Changes what is given and leaves the rest. One that is filled is open again where it now has places left. */
export function changeOpportunity(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangeOpportunity,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'changeOpportunity',
    subject: asked.opportunity,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const before = await opportunityIn(reading, asked);
      const status = statusOf(before);
      if (status === 'WITHDRAWN' || status === 'CLOSED') throw hasEnded(before);
      const given = withDetails(before.properties, asked.details);
      checkDetails(given, asked.details, reading.today);
      const left = hasPlacesLeft(given);
      const reopened = status === 'FILLED' && left && asked.details.places !== undefined;
      const changes: Partial<NodeContent> = {
        name: asked.title ?? before.name,
        properties: reopened ? { ...given, status: 'OPEN' } : given,
        references: {
          ...before.references,
          ...(asked.where === undefined ? {} : { where: asked.where }),
          ...(asked.addressedTo === undefined ? {} : { addressedTo: asked.addressedTo }),
        },
        ...(reopened ? { until: 'UNKNOWN' } : {}),
      };
      const parts = [
        ...(asked.title === undefined ? [] : ['name']),
        ...Object.keys(asked.details),
        ...(reopened ? ['status', 'until'] : []),
        ...(asked.where === undefined ? [] : ['where']),
        ...(asked.addressedTo === undefined ? [] : ['addressedTo']),
      ];
      if (parts.length === 0) throw refused('INVALID', 'expected something to change, found nothing');
      return { nodes: [await changedNode(reading, before, changes, parts)] };
    },
  });
}

/** Ends an open opportunity today; a filled one may still be withdrawn or closed. */
export function endOpportunity(
  deps: CommandDeps,
  viewer: Viewer,
  asked: EndOpportunity,
  options: CommandOptions,
): Promise<CommandResult> {
  const operation = {
    FILLED: 'fillOpportunity',
    WITHDRAWN: 'withdrawOpportunity',
    CLOSED: 'closeOpportunity',
  };
  return commitCommand(deps, viewer, {
    operation: operation[asked.end],
    subject: asked.opportunity,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const before = await opportunityIn(reading, asked);
      const status = statusOf(before);
      if (status === asked.end || status === 'WITHDRAWN' || status === 'CLOSED') throw hasEnded(before);
      return { nodes: [await standing(reading, before, asked.end, placesTakenOf(before.properties))] };
    },
  });
}

/** An opportunity that stands so from today on, with so many places taken. */
export async function standing(
  reading: CommandReading,
  before: NodeState,
  status: 'OPEN' | OpportunityEnd,
  placesTaken: number,
): Promise<NodeContent> {
  const properties = { ...before.properties, status, ...(placesTaken === 0 ? {} : { placesTaken }) };
  const { placesTaken: _, ...free } = properties;
  const until = status === 'OPEN' ? 'UNKNOWN' : formatDay(reading.today);
  return changedNode(reading, before, { properties: placesTaken === 0 ? free : properties, until }, [
    'status',
    'placesTaken',
    'until',
  ]);
}

/** Whether one more fits; where it does not say how many places there are, always. */
export function hasPlacesLeft(properties: NodeContent['properties']): boolean {
  const places = placesOf(properties);
  return places === null || placesTakenOf(properties) < places;
}

async function opportunityIn(reading: CommandReading, asked: OfOpportunity): Promise<NodeState> {
  const state = await reading.node(asked.opportunity, ['Opportunity']);
  reading.expectVersion(state, asked.expectedVersion);
  return state;
}

function hasEnded(opportunity: NodeState) {
  const message = `${opportunity.id}: expected an opportunity that has not ended so, found one that is ${statusOf(opportunity)}`;
  return refused('CONFLICT', message, { related: [opportunity.id] });
}
