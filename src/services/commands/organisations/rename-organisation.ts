/** Renaming an actor: the old name stays as a former one, so that it is still found by it. */
import type { AlternativeName } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { actorKinds } from '../../../model/kinds.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import { inputOf } from '../input-of.js';

export interface Renaming {
  readonly organisation: NodeId;
  readonly name: string;
  readonly expectedVersion?: number;
}

export function renameOrganisation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: Renaming,
  options: CommandOptions,
): Promise<CommandResult> {
  const { organisation, name, expectedVersion } = asked;
  return commitCommand(deps, viewer, {
    operation: 'renameOrganisation',
    input: inputOf(asked, options),
    subject: organisation,
    options,
    plan: async (reading) => {
      const before = await reading.node(organisation, actorKinds);
      reading.expectVersion(before, expectedVersion);
      if (before.name === name) {
        throw refused('CONFLICT', `expected another name than ${name}, which it has`, {
          related: [organisation],
        });
      }
      const alternativeNames = renamed(before.name, name, before.alternativeNames);
      return {
        nodes: [await changedNode(reading, before, { name, alternativeNames }, ['name', 'also'])],
      };
    },
  });
}

function renamed(old: string, name: string, others: readonly AlternativeName[]): readonly AlternativeName[] {
  const kept = others.filter((other) => other.name !== name && other.name !== old);
  return [...kept, { name: old, form: 'FORMER' }];
}
