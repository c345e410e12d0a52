/** Ends an agreement, and with it the ties that it implies. */
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { ended } from './ended.js';

export interface EndAgreement {
  readonly agreement: NodeId;
  readonly expectedVersion?: number;
  /** Its last day; it may be announced. */
  readonly until: EdtfDate;
}

/** `CONFLICT` where it has ended already, or the day lies outside the lives of its parties. */
export function endAgreement(
  deps: CommandDeps,
  viewer: Viewer,
  { agreement, ...asked }: EndAgreement,
  options: CommandOptions,
): Promise<CommandResult> {
  return ended(
    deps,
    viewer,
    { operation: 'endAgreement', kind: 'Agreement', id: agreement, ...asked },
    options,
  );
}
