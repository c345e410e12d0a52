/** Records that an actor has taken up a practice, and because of whom. */
import type { NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import type { Modality, Since, Until } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { invalid, refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import type { CommandReading } from '../command-reading.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId, uuidOf } from '../new-id.js';
import { givenOnly } from './given.js';
import { checkHappened, checkLifetimes, daysIn } from './lifetimes.js';
import { namedIn } from './named-in.js';

export interface DeclareAdoption {
  readonly adopter: NodeId;
  readonly practice: NodeId;
  /** Because of whom, where it is known. */
  readonly via?: NodeId;
  /** The campaign that spread it; of the same practice. */
  readonly campaign?: NodeId;
  readonly since: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  readonly key?: string;
  /** That of the practice where missing. */
  readonly network?: string;
}

/** See `adoptionPlan`. */
export function declareAdoption(
  deps: CommandDeps,
  viewer: Viewer,
  asked: DeclareAdoption,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'declareAdoption',
    input: inputOf(asked, options),
    options,
    plan: (reading) => adoptionPlan(reading, asked),
  });
}

/**
 * The change by which an adoption is recorded, for whatever command records one. `CONFLICT` where the actor has taken the practice up
 * and not given it up, the campaign spreads another, it has not happened yet, or one of those it names was not there; `TAKEN`, when it
 * is written, where somebody else records it at the same time.
 */
export async function adoptionPlan(reading: CommandReading, asked: DeclareAdoption): Promise<Plan> {
  const { practice, adopter, via, campaign, since, until = 'UNKNOWN', modality } = asked;
  if (via === adopter) {
    throw invalid([{ at: 'via', message: `expected another than the adopter, found ${via}` }]);
  }
  const { states, references } = await namedIn(reading, { practice, adopter, via, campaign });
  const [own] = states;
  if (own?.kind !== 'Practice') await reading.node(practice, ['Practice']);
  checkCampaign(
    states.find(({ id }) => id === campaign),
    practice,
  );
  checkHappened(reading, 'since', since, modality);
  checkLifetimes({ since, until }, states);
  const earlier = await reading.recordsOf(adopter, { kinds: ['Adoption'], roles: ['adopter'] });
  const same = earlier.filter((record) => record.references['practice']?.includes(practice) === true);
  checkGivenUp(same, asked);
  const network = asked.network ?? own?.network ?? '';
  const adoption = await newNode(reading, {
    id: asked.key === undefined ? freeId(network, asked, same) : newId(network, asked.key),
    kind: 'Adoption',
    network,
    since,
    until,
    ...givenOnly({ modality }),
    references,
  });
  return { nodes: [adoption] };
}

/** Of two who record it at the same time, one finds it taken. */
function freeId(network: string, { adopter, practice }: DeclareAdoption, same: readonly NodeState[]): NodeId {
  const taken = new Set(same.map(({ id }) => id));
  for (let number = 0; ; number++) {
    const id = newId(network, uuidOf(['Adoption', adopter, practice, String(number)]));
    if (!taken.has(id)) return id;
  }
}

function checkCampaign(campaign: NodeState | undefined, practice: NodeId): void {
  const spread = campaign?.references['practice']?.[0];
  if (campaign === undefined || spread === practice) return;
  throw refused('CONFLICT', `expected a campaign for ${practice}, found one for ${spread ?? 'nothing'}`, {
    related: [campaign.id],
  });
}

function checkGivenUp(
  same: readonly NodeState[],
  { adopter, practice, modality = 'IN_FORCE' }: DeclareAdoption,
) {
  const going = same.find((record) => record.modality === modality && daysIn(record.until) === null);
  if (going === undefined) return;
  throw refused(
    'CONFLICT',
    `expected a practice not taken up, found that ${adopter} has taken up ${practice}`,
    {
      related: [going.id],
    },
  );
}
