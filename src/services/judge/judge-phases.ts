/** Judges phases: whether they were gone through in order, which were skipped, which comes next. */
import { show } from '../../model/check.js';
import type { LocalisedText, NodeState } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import { followPhases } from '../../rules/ordered-phases.js';
import type { PhasesFollowed } from '../../rules/ordered-phases.js';
import { parametersOf } from '../../rules/parameters-of.js';
import type { Parameters } from '../../rules/parameters.js';
import type { Reading } from '../reading.js';
import type { Verdict } from './verdict.js';
import { blank, citationsOn } from './verdict.js';

/**
 * `IN_ORDER`, with the phase that comes next; `SKIPPED`, with those left out, where phases may not be skipped; or
 * `OUT_OF_ORDER` where one was taken twice or after a later one. Phases that the rule does not order are refused.
 */
export async function judgePhases(
  reading: Reading,
  rule: NodeState,
  taken: readonly NodeId[],
): Promise<Result<Verdict>> {
  const parameters = parametersOf('ORDERED_PHASES', rule.properties['parameters']);
  const phases = rule.references['about'] ?? [];
  const stranger = taken.find((phase) => !phases.includes(phase));
  if (stranger !== undefined) {
    return failure('UNKNOWN_PHASE', `expected phases among ${phases.join(', ')}; found ${show(stranger)}`);
  }
  const found = followPhases(phases, parameters, taken);
  const outcome = !found.inOrder ? 'OUT_OF_ORDER' : found.skipped.length > 0 ? 'SKIPPED' : 'IN_ORDER';
  const states = await reading.store.nodes(reading.viewer, phases);
  const names = new Map(states.flatMap((state) => (state === null ? [] : [[state.id, state.name] as const])));
  const named = (ids: readonly NodeId[]) => ids.map((id) => `«${names.get(id) ?? id}»`).join(', ');
  return success({
    ...blank,
    rule,
    outcome,
    label: labels[outcome],
    determined: true,
    reason: parameters.origin,
    explanation: explain(outcome, parameters, found, named),
    citations: citationsOn(rule, [parameters.lines]),
    skipped: found.skipped,
    next: found.next,
  });
}

type Outcome = 'IN_ORDER' | 'SKIPPED' | 'OUT_OF_ORDER';

const labels: Readonly<Record<Outcome, LocalisedText>> = {
  IN_ORDER: { it: 'In ordine', en: 'In order' },
  SKIPPED: { it: 'Una o più fasi saltate', en: 'One or more phases skipped' },
  OUT_OF_ORDER: { it: 'Fuori ordine', en: 'Out of order' },
};

function explain(
  outcome: Outcome,
  { mayBeSkipped, origin }: Parameters<'ORDERED_PHASES'>,
  { skipped, repeated, outOfOrder, next }: PhasesFollowed,
  named: (ids: readonly NodeId[]) => string,
): LocalisedText {
  if (outcome === 'OUT_OF_ORDER') {
    const astray = [...new Set([...repeated, ...outOfOrder])];
    return {
      it: `${named(astray)}: due volte, o dopo una fase che viene dopo.`,
      en: `${named(astray)}: twice, or after a phase that follows.`,
    };
  }
  if (outcome === 'SKIPPED') {
    const names = named(skipped);
    if (mayBeSkipped)
      return { it: `Saltate: ${names}. Si possono saltare.`, en: `Skipped: ${names}. They may be skipped.` };
    const derived = origin === 'DERIVED';
    const one = skipped.length === 1;
    return {
      it: `${one ? 'Manca' : 'Mancano'} ${names}: ${one ? 'viene' : 'vengono'} prima e non si ${one ? 'può' : 'possono'} saltare${derived ? ', come si ricava dal testo, che non lo scrive' : ''}.`,
      en: `${names} ${one ? 'is' : 'are'} missing: ${one ? 'it comes' : 'they come'} first and may not be skipped${derived ? ', as follows from the text, which does not write it' : ''}.`,
    };
  }
  return next === null
    ? { it: 'Tutte le fasi sono compiute.', en: 'All phases are done.' }
    : { it: `Viene ora ${named([next])}.`, en: `Next comes ${named([next])}.` };
}
