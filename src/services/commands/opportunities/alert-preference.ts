/** What an actor wants to be told of: whom it follows, and a filter. */
import { mayChange } from '../../../access/may.js';
import type { AlertFilter } from '../../../model/alert-filter.js';
import { alertFilterProblem } from '../../../model/alert-filter.js';
import type { JsonValue } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { invalid, refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { changedNode, newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';

export interface SetAlertPreference {
  readonly subscriber: NodeId;
  /** The preference to be replaced; a new one is made where missing. */
  readonly preference?: NodeId;
  readonly expectedVersion?: number;
  /** Publishers and programmes. */
  readonly follows?: readonly NodeId[];
  readonly filter?: AlertFilter;
}

export interface RemoveAlertPreference {
  readonly preference: NodeId;
  readonly expectedVersion?: number;
}

/** Preferences of one actor. */
const mostPreferences = 20;

/** A preference as it is to be, whole: what is not given is no more. It counts for what is published from now on. */
export function setAlertPreference(
  deps: CommandDeps,
  viewer: Viewer,
  asked: SetAlertPreference,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'setAlertPreference',
    ...(asked.preference === undefined ? {} : { subject: asked.preference }),
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const { follows = [], filter } = asked;
      const subscriber = await reading.node(asked.subscriber);
      if (!mayChange(viewer, subscriber)) {
        throw refused('NOT_ALLOWED', `expected the right to speak for ${subscriber.id}, found none`);
      }
      await checkTerms(reading, asked);
      const properties: Record<string, JsonValue> = filter === undefined ? {} : { filter: { ...filter } };
      const references = { subscriber: [subscriber.id], ...(follows.length === 0 ? {} : { follows }) };
      if (asked.preference !== undefined) {
        const before = await preferenceIn(reading, asked.preference, asked.expectedVersion);
        if (before.references['subscriber']?.[0] !== subscriber.id) {
          throw refused(
            'CONFLICT',
            `${before.id}: expected a preference of ${subscriber.id}, found another's`,
          );
        }
        return {
          nodes: [await changedNode(reading, before, { properties, references }, ['filter', 'follows'])],
        };
      }
      const kept = await reading.recordsOf(subscriber.id, {
        kinds: ['AlertPreference'],
        roles: ['subscriber'],
      });
      if (kept.length >= mostPreferences) {
        throw refused('LIMIT', `expected fewer than ${mostPreferences} preferences, found ${kept.length}`);
      }
      const preference = await newNode(reading, {
        id: newId(subscriber.network, reading.newKey('preference')),
        kind: 'AlertPreference',
        network: subscriber.network,
        since: formatDay(reading.today),
        properties,
        references,
      });
      return { nodes: [preference] };
    },
  });
}

/** Takes a preference away. What was decided by it stays. */
export function removeAlertPreference(
  deps: CommandDeps,
  viewer: Viewer,
  asked: RemoveAlertPreference,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'removeAlertPreference',
    subject: asked.preference,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const before = await preferenceIn(reading, asked.preference, asked.expectedVersion);
      return { removedNodes: [before.id] };
    },
  });
}

async function preferenceIn(reading: CommandReading, id: NodeId, expected: number | undefined) {
  const state = await reading.node(id, ['AlertPreference']);
  reading.expectVersion(state, expected);
  return state;
}

async function checkTerms(reading: CommandReading, { follows = [], filter }: SetAlertPreference) {
  if (follows.length === 0 && filter === undefined) {
    const message = 'expected somebody to follow, or a filter; found neither';
    throw invalid([{ at: 'follows', message }]);
  }
  const problem = filter === undefined ? null : alertFilterProblem({ ...filter });
  if (problem !== null) throw invalid([{ at: 'filter', message: problem }]);
  await reading.nodes(filter?.territories ?? [], ['Municipality', 'Territory']);
}
