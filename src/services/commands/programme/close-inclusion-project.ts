/** Closes a project of inclusion, with how it ended. */
import type { NodeId } from '../../../model/ids.js';
import type { EdtfDate } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import type { CommandReading } from '../command-reading.js';
import { changedNode } from '../fact.js';
import { checkWordless } from './about-a-case.js';
import { givenOnly } from './given.js';
import { checkHappened, checkLifetimes, checkNotEnded } from './lifetimes.js';

export interface CloseInclusionProject {
  readonly project: NodeId;
  readonly expectedVersion?: number;
  readonly until: EdtfDate;
  /** One of `ProjectOutcome`. */
  readonly outcome?: string;
}

/** `CONFLICT` where it has ended already, or the day is yet to come or outside the lives of its parties. */
export function closeInclusionProject(
  deps: CommandDeps,
  viewer: Viewer,
  asked: CloseInclusionProject,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'closeInclusionProject',
    input: inputOf(asked, options),
    options,
    subject: asked.project,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: CloseInclusionProject): Promise<Plan> {
  checkWordless(reading.command.options);
  const { until, outcome, expectedVersion } = asked;
  const project = await reading.node(asked.project, ['InclusionProject']);
  reading.expectVersion(project, expectedVersion);
  checkNotEnded(project);
  checkHappened(reading, 'until', until);
  checkLifetimes({ since: 'UNKNOWN', until }, await reading.nodes(Object.values(project.references).flat()));
  const properties = { ...project.properties, ...givenOnly({ outcome }) };
  return { nodes: [await changedNode(reading, project, { until, properties }, ['until', 'outcome'])] };
}
