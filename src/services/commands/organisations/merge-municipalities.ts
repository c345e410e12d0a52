/** Merging municipalities, into a new one or into one of them. Old ISTAT codes lead to the new one. */
import type { NodeContent, NodeState, Properties, TieContent } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { invalid } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { endBefore, firstDayOf, mayHoldOn } from '../dates.js';
import { changedNode, newNode, newTie } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { requireOpenEnd, succession } from './close-organisation.js';

export interface Merger {
  /** Those that are no more from the day on. */
  readonly municipalities: readonly NodeId[];
  readonly into:
    | { readonly existing: NodeId }
    | {
        readonly name: string;
        readonly properties: Properties;
        readonly network?: string;
        readonly key?: string;
      };
  /** The first day of the merged one. */
  readonly on: EdtfDate;
}

const municipality = ['Municipality'] as const;

/**
 * A new one lies in the territories in which all of the merged ones lay. Desks that served a merged one serve the new one only once
 * that is said: nobody states it.
 */
export function mergeMunicipalities(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Merger,
  options: CommandOptions,
): Promise<CommandResult> {
  const { into, on } = asked;
  return commitCommand(deps, viewer, {
    operation: 'mergeMunicipalities',
    input: inputOf(asked, options),
    ...('existing' in into ? { subject: into.existing } : {}),
    options,
    plan: async (reading) => {
      const merged = await reading.nodes(asked.municipalities, municipality);
      checkMerged(merged, into);
      merged.forEach(requireOpenEnd);
      const ended = await Promise.all(
        merged.map((one) => changedNode(reading, one, { until: endBefore(on) }, ['until'])),
      );
      if ('existing' in into) {
        const ties = await Promise.all(merged.map((one) => succession(reading, one, into.existing, on)));
        return { nodes: ended, ties };
      }
      const network = into.network ?? merged[0]?.network ?? '';
      const made = await newNode(reading, {
        id: newId(network, reading.newKey('municipality', into.key)),
        kind: 'Municipality',
        name: into.name,
        network,
        since: on,
        properties: into.properties,
      });
      const successions = merged.map((one) => {
        const ends = { from: one.id, to: made.id, network: one.network };
        return newTie(reading, { kind: 'SUCCEEDED_BY', ...ends, since: on, key: '' });
      });
      const ties = await Promise.all([...successions, ...(await inTerritories(reading, made, merged, on))]);
      return { nodes: [made, ...ended], ties };
    },
  });
}

function checkMerged(merged: readonly NodeState[], into: Merger['into']): void {
  const least = 'existing' in into ? 1 : 2;
  const message =
    merged.length < least
      ? `expected at least ${least} that are merged, found ${merged.length}`
      : 'existing' in into && merged.some(({ id }) => id === into.existing)
        ? `expected those that are no more, found ${into.existing}, into which they are merged`
        : null;
  if (message !== null) throw invalid([{ at: 'municipalities', message }]);
}

/** Ties into the territories that held all of them the day before. */
async function inTerritories(
  reading: CommandReading,
  made: NodeContent,
  merged: readonly NodeState[],
  on: EdtfDate,
): Promise<readonly Promise<TieContent>[]> {
  const before = firstDayOf(on, 'on') - 1;
  const held = await Promise.all(
    merged.map(async ({ id }) => {
      const ties = await reading.tiesOf(id, { direction: 'OUT', kinds: ['PART_OF'] });
      return new Set(ties.filter((tie) => mayHoldOn(tie, before)).map(({ to }) => to));
    }),
  );
  const [first = new Set<NodeId>(), ...others] = held;
  const common = [...first].filter((territory) => others.every((one) => one.has(territory)));
  return common.map((territory) =>
    newTie(reading, {
      kind: 'PART_OF',
      from: made.id,
      to: territory,
      network: made.network,
      since: on,
      key: '',
    }),
  );
}
