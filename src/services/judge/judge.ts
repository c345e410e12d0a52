/** Asks a rule: finds it, checks that the question fits its form, and has its evaluator judge. */
import { show } from '../../model/check.js';
import type { NodeState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import { isActorKind } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import { dawn, dusk, formatDay, presenceOn } from '../../model/time.js';
import type { RuleForm } from '../../rules/parameters.js';
import type { DatedScope, Reading } from '../reading.js';
import { judgeClassification } from './judge-classification.js';
import type { GivenFacts } from './judge-classification.js';
import { judgeMinimum, judgeProgramme } from './judge-obligation.js';
import { judgePhases } from './judge-phases.js';
import { judgeBands, judgeListedValue } from './judge-value.js';
import type { Verdict } from './verdict.js';

/** What a rule is asked; which parts it takes depends on its form. */
export interface RuleQuestion {
  readonly actor?: NodeId;
  readonly facts?: GivenFacts;
  readonly score?: number;
  readonly value?: string;
  readonly phases?: readonly NodeId[];
  /** A day of the calendar period asked about; the period of the day of asking where missing. */
  readonly within?: Day;
}

type Part = keyof RuleQuestion;

/** For each form the parts it takes, and of which it needs at least one. */
const partsOf: Readonly<Record<RuleForm, readonly Part[]>> = {
  CLASSIFICATION: ['actor', 'facts'],
  ORDERED_PHASES: ['phases'],
  BANDS: ['score'],
  LISTED_VALUES: ['value'],
  MINIMUM_PER_PERIOD: ['actor', 'within'],
  INTERVAL: [],
  TARGET_IN_PERIOD: [],
};

/**
 * What a rule makes of a question on the day of the scope. Refused: `UNKNOWN_RULE`, `UNKNOWN_ACTOR`, `UNKNOWN_FACT`,
 * `UNKNOWN_PHASE`, `MALFORMED` where the question does not fit the form, `OFF_SCALE`, and `NOT_IN_FORCE` on a day on
 * which there is no such rule or programme.
 */
export async function judge(
  reading: Reading,
  ruleId: NodeId,
  question: RuleQuestion,
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const [rule, actor] = await reading.store.nodes(reading.viewer, [ruleId, question.actor ?? ruleId]);
  if (rule?.kind !== 'Rule') {
    return failure('UNKNOWN_RULE', `expected the id of a known rule, found ${show(ruleId)}`);
  }
  const [programme] = await reading.store.nodes(reading.viewer, rule.references['programme'] ?? []);
  const form = rule.properties['form'] as RuleForm;
  const refusal =
    misfit(form, question) ??
    outOfTime(rule, programme ?? null, scope) ??
    (question.actor === undefined ? null : unknownActor(question.actor, actor ?? null, scope));
  if (refusal !== null) return refusal;
  switch (form) {
    case 'CLASSIFICATION':
      return judgeClassification(reading, rule, question, scope);
    case 'ORDERED_PHASES':
      return judgePhases(reading, rule, question.phases ?? []);
    case 'BANDS':
      return judgeBands(rule, question.score ?? NaN);
    case 'LISTED_VALUES':
      return judgeListedValue(rule, question.value ?? '');
    case 'MINIMUM_PER_PERIOD':
      return judgeMinimum(reading, rule, question.actor ?? '', question.within ?? scope.asOf, scope);
    case 'INTERVAL':
    case 'TARGET_IN_PERIOD':
      return judgeProgramme(reading, rule, scope);
  }
}

function misfit(form: RuleForm, question: RuleQuestion): Failure | null {
  const allowed = partsOf[form];
  const given = Object.keys(question) as Part[];
  const misplaced = given.find((part) => !allowed.includes(part));
  const wanted = allowed.length === 0 ? 'nothing but the day' : allowed.join(' or ');
  if (misplaced !== undefined) {
    return failure('MALFORMED', `a rule of form ${form} expects ${wanted}, found ${misplaced}`);
  }
  if (allowed.length > 0 && given.length === 0) {
    return failure('MALFORMED', `a rule of form ${form} expects ${wanted}, found nothing`);
  }
  if (form === 'MINIMUM_PER_PERIOD' && question.actor === undefined) {
    return failure('MALFORMED', `a rule of form ${form} expects actor, found only within`);
  }
  return null;
}

function outOfTime(rule: NodeState, programme: NodeState | null, scope: DatedScope): Failure | null {
  for (const fact of [programme, rule]) {
    if (fact === null) continue;
    const bounds = factBounds(fact);
    if (presenceOn(bounds, scope.asOf) !== 'ABSENT') continue;
    const from = bounds.sinceEarliest === dawn ? '' : ` from ${formatDay(bounds.sinceEarliest)} on`;
    const until = bounds.untilLatest === dusk ? '' : ` until ${formatDay(bounds.untilLatest)}`;
    return failure(
      'NOT_IN_FORCE',
      `expected a day on which ${show(fact.name)} holds:${from}${until}; found ${formatDay(scope.asOf)}`,
    );
  }
  return null;
}

function unknownActor(id: NodeId, actor: NodeState | null, scope: DatedScope): Failure | null {
  if (actor === null || !isActorKind(actor.kind)) {
    return failure('UNKNOWN_ACTOR', `expected the id of a known actor, found ${show(id)}`);
  }
  return actor.fiction && !scope.includeFiction
    ? failure('UNKNOWN_ACTOR', `${show(id)} is invented: expected includeFiction: true, found false`)
    : null;
}
