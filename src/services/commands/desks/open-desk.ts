/** Opening a desk: where it is, whom it serves, who runs it, how it is used and reached. */
import type { NodeId } from '../../../model/ids.js';
import type { TieKind } from '../../../model/kinds.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { newTie } from '../fact.js';
import { inputOf } from '../input-of.js';
import type { NewOrganisation } from '../organisations/register-organisation.js';
import { places, registered } from '../organisations/register-organisation.js';
import type { Contact } from '../organisations/set-contacts.js';
import { checkContacts, newContacts } from '../organisations/set-contacts.js';
import type { Access } from './desk-access.js';
import { checkAccess, newAccess } from './desk-access.js';

export interface NewDesk extends Omit<NewOrganisation, 'kind' | 'since' | 'until' | 'modality'> {
  /** Its first day. */
  readonly on: EdtfDate;
  /** Municipalities and territories. */
  readonly serves: readonly NodeId[];
  readonly managedBy?: readonly NodeId[];
  readonly access?: readonly Access[];
  readonly contacts?: readonly Contact[];
}

export function openDesk(
  deps: CommandDeps,
  viewer: Viewer,
  asked: NewDesk,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'openDesk',
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const { on, serves, managedBy = [], access = [], contacts = [], ...organisation } = asked;
      checkAccess(access);
      checkContacts(contacts);
      await reading.nodes(serves, places);
      await reading.nodes(managedBy);
      const { nodes, ties = [] } = await registered(reading, {
        ...organisation,
        kind: 'ListeningPoint',
        since: on,
      });
      const [desk] = nodes;
      const tied = (kind: TieKind, from: NodeId, to: NodeId) => {
        const { network, audience } = desk;
        return newTie(reading, { kind, from, to, network, since: on, key: '', audience });
      };
      const joined = await Promise.all([
        ...[...new Set(serves)].map((place) => tied('SERVES', desk.id, place)),
        ...[...new Set(managedBy)].map((manager) => tied('MANAGES', manager, desk.id)),
      ]);
      const records = await Promise.all([
        newAccess(reading, desk, access, on),
        newContacts(reading, desk, contacts, on),
      ]);
      return { nodes: [desk, ...records.flat()], ties: [...ties, ...joined] };
    },
  });
}
