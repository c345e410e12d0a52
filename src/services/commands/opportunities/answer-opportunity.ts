/** Answering an opportunity: an organisation is interested, or refers a case by an opaque reference. */
import { mayChange } from '../../../access/may.js';
import type { NodeId } from '../../../model/ids.js';
import { namespaceOf } from '../../../model/ids.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { invalid, refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { changedNode, newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId, uuidOf } from '../new-id.js';
import { answerers, inRole, requireOpen, statusOf } from './opportunity-given.js';

export interface AnswerOpportunity {
  readonly opportunity: NodeId;
  /** The organisation that answers. */
  readonly from: NodeId;
  readonly form: 'INTEREST' | 'REFERRAL';
  /** Of a referral: what the case is called where it is kept. Says nothing of the person. */
  readonly caseReference?: string;
}

/**
 * An answer that waits for the publisher. An organisation has one answer of interest to an opportunity and one referral for each case;
 * one that was withdrawn may be given again.
 */
export function answerOpportunity(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AnswerOpportunity,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'answerOpportunity',
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      checkReference(asked);
      const opportunity = await reading.node(asked.opportunity, ['Opportunity']);
      const from = await reading.node(asked.from, answerers);
      if (!mayChange(viewer, from)) {
        throw refused('NOT_ALLOWED', `expected the right to speak for ${from.id}, found none`);
      }
      requireOpen(opportunity, reading.today);
      const publisher = inRole(opportunity, 'publisher');
      if (publisher === from.id) {
        throw refused('CONFLICT', `expected an answer from another than the publisher, found ${from.id}`);
      }
      const { network } = opportunity;
      const key = uuidOf(['answer', opportunity.id, from.id, asked.form, asked.caseReference ?? '']);
      const id = newId(network, key);
      const [earlier = null] = await reading.store.nodes(viewer, [id]);
      const answered = { status: 'OPEN', answeredOn: formatDay(reading.today) };
      if (earlier !== null) {
        reading.seenNodes([earlier]);
        if (statusOf(earlier) !== 'WITHDRAWN') {
          throw refused(
            'CONFLICT',
            `expected an answer that is not given yet, found ${id}, ${statusOf(earlier)}`,
            {
              related: [id],
            },
          );
        }
        const properties = { ...earlier.properties, ...answered };
        return { nodes: [await changedNode(reading, earlier, { properties }, ['status', 'answeredOn'])] };
      }
      const programme = inRole(opportunity, 'programme');
      const answer = await newNode(reading, {
        id,
        kind: 'OpportunityAnswer',
        network: namespaceOf(id),
        since: formatDay(reading.today),
        properties: {
          form: asked.form,
          ...answered,
          ...(asked.caseReference === undefined ? {} : { caseReference: asked.caseReference }),
        },
        references: {
          opportunity: [opportunity.id],
          from: [from.id],
          publisher: publisher === null ? [] : [publisher],
          ...(programme === null ? {} : { programme: [programme] }),
        },
      });
      return { nodes: [answer] };
    },
  });
}

function checkReference({ form, caseReference }: AnswerOpportunity): void {
  if ((form === 'REFERRAL') === (caseReference !== undefined)) return;
  const message =
    form === 'REFERRAL'
      ? 'a referral needs the reference of the case, found none'
      : 'expected no reference, since interest is of the organisation itself; found one';
  throw invalid([{ at: 'caseReference', message }]);
}
