/** Judges obligations and targets by what is recorded: is the minimum met, is a meeting due, is the target reached. */
import type { NodeState } from '../../model/entity.js';
import { invariant } from '../../model/failure.js';
import type { Result } from '../../model/failure.js';
import { success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { dawn, dusk } from '../../model/time.js';
import { parametersOf } from '../../rules/parameters-of.js';
import { undetermined } from '../../rules/parameters.js';
import { standingInWords, statusLabels } from '../obligations/in-words.js';
import type { Owed, UnderRule } from '../obligations/rows.js';
import { owedUnder } from '../obligations/rows.js';
import type { DatedScope, Reading } from '../reading.js';
import type { Verdict } from './verdict.js';
import { blank, citationsOn, undeterminedLabel } from './verdict.js';

/**
 * How a member stands, as far as is known on the day of the scope, to a minimum in the calendar period that holds the day
 * `within`. Whether it binds the actor is told by its class on the last day of the period, or on that of the scope where
 * that is earlier.
 */
export async function judgeMinimum(
  reading: Reading,
  rule: NodeState,
  actor: NodeId,
  within: Day,
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const { lines } = parametersOf('MINIMUM_PER_PERIOD', rule.properties['parameters']);
  const period = { first: within, last: within };
  const [found] = await rowsOf(reading, rule, { among: [actor], within: period }, scope);
  const isUnsure = found?.obligation.doubt === 'CLASS_UNKNOWN';
  return success(found === undefined || isUnsure ? notBound(rule, lines, isUnsure) : verdictOf(found));
}

/** Whether what is to happen again and again is due, or how a target stands. */
export async function judgeProgramme(
  reading: Reading,
  rule: NodeState,
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const [found] = await rowsOf(reading, rule, { among: null, within: null }, scope);
  invariant(found, `rule ${rule.id} is in force and asks nothing of its programme`);
  return success(verdictOf(found));
}

async function rowsOf(
  reading: Reading,
  rule: NodeState,
  asked: Pick<UnderRule, 'among' | 'within'>,
  scope: DatedScope,
): Promise<readonly Owed[]> {
  const [programme] = await reading.store.nodes(reading.viewer, rule.references['programme'] ?? []);
  invariant(programme, `rule ${rule.id} has no programme`);
  const found = await owedUnder(reading, { ...asked, rule, programme }, scope);
  invariant(found.ok, 'one actor in one period has one row');
  return found.value;
}

function verdictOf(found: Owed): Verdict {
  const { rule, obligation } = found;
  const { status, doubt, period, wanted, certain, possible } = obligation;
  const { lines, origin } = parametersOf(
    rule.properties['form'] as 'MINIMUM_PER_PERIOD' | 'INTERVAL' | 'TARGET_IN_PERIOD',
    rule.properties['parameters'],
  );
  return {
    ...blank,
    rule,
    outcome: status,
    label: statusLabels[status],
    determined: status !== 'UNDETERMINED',
    reason: doubt ?? obligation.excuse ?? (obligation.basis === 'WORD' ? 'ASSESSED' : origin),
    explanation: standingInWords(found),
    citations: citationsOn(rule, [lines]),
    period: {
      first: period === null || period.first <= dawn ? null : period.first,
      last: period === null || period.last >= dusk ? null : period.last,
      wanted,
      certain,
      possible,
      records: found.records,
      completeThrough: found.completeThrough,
    },
  };
}

/** For those whom a rule does not bind, or perhaps does not. */
function notBound(rule: NodeState, lines: string, unsure: boolean): Verdict {
  return {
    ...blank,
    rule,
    outcome: unsure ? undetermined : 'NOT_BOUND',
    label: unsure ? undeterminedLabel : { it: 'Non è tenuto', en: 'Not bound' },
    determined: !unsure,
    reason: 'NOT_BOUND',
    explanation: unsure
      ? {
          it: "Non si sa a quale classe appartenga, e da essa dipende se l'impegno lo riguarda.",
          en: 'It is not known to which class it belongs, and on that depends whether the rule binds it.',
        }
      : {
          it: "Non risulta tra gli aderenti che l'impegno riguarda.",
          en: 'It is not recorded among the members whom the rule binds.',
        },
    citations: citationsOn(rule, [lines]),
  };
}
