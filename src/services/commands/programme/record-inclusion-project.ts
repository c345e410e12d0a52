/** Records a project of inclusion. It says nothing of the person: form, dates, a count, an opaque reference. */
import type { NodeId } from '../../../model/ids.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import type { Problem } from '../../../model/check.js';
import type { NodeState } from '../../../model/entity.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid, refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import type { CommandReading } from '../command-reading.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { checkWordless } from './about-a-case.js';
import { givenOnly } from './given.js';
import { checkHappened, checkLifetimes } from './lifetimes.js';

export interface RecordInclusionProject {
  readonly company: NodeId;
  readonly partners?: readonly NodeId[];
  readonly practice?: NodeId;
  readonly programme?: NodeId;
  readonly since: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  /** One of `ProjectForm`. */
  readonly form?: string;
  /** For how many. */
  readonly people?: number;
  /** What stands for the case with those who follow it. */
  readonly caseReference?: string;
  /** The programme's network, else the company's, where missing. */
  readonly network?: string;
}

/**
 * A project and the ties that it implies. `CONFLICT` where it has not begun, a practice is of other programmes, or one of those it
 * names was not there; `POSSIBLE_DUPLICATE` where the company has a project with this case reference; `INVALID` for words about a case.
 */
export function recordInclusionProject(
  deps: CommandDeps,
  viewer: Viewer,
  asked: RecordInclusionProject,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'recordInclusionProject',
    input: inputOf(asked, options),
    options,
    plan: (reading) => planned(reading, asked),
  });
}

async function planned(reading: CommandReading, asked: RecordInclusionProject): Promise<Plan> {
  checkWordless(reading.command.options);
  const { partners = [], since, until = 'UNKNOWN', modality, form, people, caseReference } = asked;
  checkPeople(asked);
  const company = await reading.node(asked.company);
  const parties = await reading.nodes(partners);
  const practice = asked.practice === undefined ? null : await reading.node(asked.practice, ['Practice']);
  const programme = asked.programme === undefined ? null : await reading.node(asked.programme, ['Programme']);
  checkPractice(practice, programme);
  checkHappened(reading, 'since', since, modality);
  checkLifetimes({ since, until }, [company, ...parties, ...some(practice), ...some(programme)]);
  await checkCaseIsNew(reading, asked);
  const network = asked.network ?? programme?.network ?? company.network;
  const project = await newNode(reading, {
    id: newId(network, reading.newKey('project')),
    kind: 'InclusionProject',
    network,
    since,
    until,
    ...givenOnly({ modality }),
    properties: givenOnly({ form, people, caseReference }),
    references: {
      company: [company.id],
      ...(parties.length === 0 ? {} : { partners: parties.map(({ id }) => id) }),
      ...(practice === null ? {} : { practice: [practice.id] }),
      ...(programme === null ? {} : { programme: [programme.id] }),
    },
  });
  return { nodes: [project] };
}

function checkPeople({ company, partners = [], form, people }: RecordInclusionProject): void {
  const least = form === 'GROUP' ? 2 : 1;
  const most = form === 'INDIVIDUAL' ? 1 : Infinity;
  const problems: Problem[] = [];
  if (people !== undefined && !(people >= least && people <= most)) {
    const expected = most === 1 ? '1 for an individual project' : `${least} or more`;
    problems.push({ at: 'people', message: `expected ${expected}, found ${people}` });
  }
  if (partners.includes(company)) {
    problems.push({ at: 'partners', message: `expected others than the company, found ${company}` });
  }
  if (problems.length > 0) throw invalid(problems);
}

function checkPractice(practice: NodeState | null, programme: NodeState | null): void {
  const programmes = practice?.references['programmes'] ?? [];
  if (practice === null || programme === null || programmes.length === 0) return;
  if (programmes.includes(programme.id)) return;
  throw refused(
    'CONFLICT',
    `expected a practice of ${programme.id}, found ${practice.id}, which is another's`,
    {
      related: [practice.id, programme.id],
    },
  );
}

async function checkCaseIsNew(
  reading: CommandReading,
  { company, caseReference }: RecordInclusionProject,
): Promise<void> {
  if (caseReference === undefined) return;
  const projects = await reading.recordsOf(company, { kinds: ['InclusionProject'], roles: ['company'] });
  const same = projects.find(({ properties }) => properties['caseReference'] === caseReference);
  if (same === undefined) return;
  throw refused('POSSIBLE_DUPLICATE', 'expected a case reference that no project of this company has', {
    related: [same.id],
  });
}

function some(state: NodeState | null): readonly NodeState[] {
  return state === null ? [] : [state];
}
