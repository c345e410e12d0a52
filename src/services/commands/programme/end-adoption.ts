/** Records that an actor has given up a practice. */
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { ended } from './ended.js';

export interface EndAdoption {
  readonly adoption: NodeId;
  readonly expectedVersion?: number;
  readonly until: EdtfDate;
}

/** `CONFLICT` where it has ended already, or the day lies outside the lives of those it names. */
export function endAdoption(
  deps: CommandDeps,
  viewer: Viewer,
  { adoption, ...asked }: EndAdoption,
  options: CommandOptions,
): Promise<CommandResult> {
  return ended(deps, viewer, { operation: 'endAdoption', kind: 'Adoption', id: adoption, ...asked }, options);
}
