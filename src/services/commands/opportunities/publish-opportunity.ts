/** Publishing an opportunity. */
import type { NodeId } from '../../../model/ids.js';
import { namespaceOf } from '../../../model/ids.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { newNode, onlyFor } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import type { OpportunityDetails } from './opportunity-given.js';
import { checkDetails, publishers, withDetails } from './opportunity-given.js';

export interface PublishOpportunity {
  readonly title: string;
  readonly details: OpportunityDetails & { readonly form: string };
  readonly publisher: NodeId;
  readonly programme?: NodeId;
  /** Municipalities and territories. */
  readonly where?: readonly NodeId[];
  /** Those it is for in particular: they are alerted whatever they prefer. */
  readonly addressedTo?: readonly NodeId[];
  /** Those who may see it; everybody where missing. */
  readonly onlyFor?: readonly NodeId[];
  /** Of its programme, or else of its publisher, where missing. */
  readonly network?: string;
  readonly key?: string;
}

/** An opportunity that is open from today on. Those it concerns are alerted by what the log tells of it. */
export function publishOpportunity(
  deps: CommandDeps,
  viewer: Viewer,
  asked: PublishOpportunity,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'publishOpportunity',
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const { publisher, programme, where = [], addressedTo = [] } = asked;
      await reading.node(publisher, publishers);
      if (programme !== undefined) await reading.node(programme, ['Programme']);
      const network = asked.network ?? namespaceOf(programme ?? publisher);
      const properties = withDetails({ status: 'OPEN' }, asked.details);
      checkDetails(properties, asked.details, reading.today);
      const opportunity = await newNode(reading, {
        id: newId(network, reading.newKey('opportunity', asked.key)),
        kind: 'Opportunity',
        name: asked.title,
        network,
        since: formatDay(reading.today),
        properties,
        references: {
          publisher: [publisher],
          ...(programme === undefined ? {} : { programme: [programme] }),
          ...(where.length === 0 ? {} : { where }),
          ...(addressedTo.length === 0 ? {} : { addressedTo }),
        },
        ...onlyFor(asked.onlyFor),
      });
      return { nodes: [opportunity] };
    },
  });
}
