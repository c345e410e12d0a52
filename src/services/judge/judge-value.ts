/** Judges by bands and by lists: where a number falls, whether a value is one of those listed. */
import { show } from '../../model/check.js';
import type { LocalisedText, NodeState } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import { bandOf } from '../../rules/bands.js';
import { listedValue } from '../../rules/listed-values.js';
import { parametersOf } from '../../rules/parameters-of.js';
import type { Parameters } from '../../rules/parameters.js';
import { undetermined } from '../../rules/parameters.js';
import type { Verdict } from './verdict.js';
import { blank, citationsOn, undeterminedLabel } from './verdict.js';

type Band = Parameters<'BANDS'>['bands'][number];

/** The band of a score. One on a boundary that the text leaves open is undetermined; one off the scale is refused. */
export function judgeBands(rule: NodeState, score: number): Result<Verdict> {
  const parameters = parametersOf('BANDS', rule.properties['parameters']);
  const found = bandOf(parameters, score);
  if (found.kind === 'OFF_SCALE') {
    const least = found.least === null ? '' : ` from ${found.least}`;
    const most = found.most === null ? '' : ` to ${found.most}`;
    return failure('OFF_SCALE', `expected ${parameters.unit.en}${least}${most}, found ${score}`);
  }
  if (found.kind === 'BAND') {
    const { band } = found;
    return success({
      ...blank,
      rule,
      outcome: band.value,
      label: band.label,
      determined: true,
      reason: band.origin,
      explanation: explainBand(band, score, parameters.unit),
      citations: citationsOn(rule, [band.lines]),
    });
  }
  const neighbours = [found.below, found.above].flatMap((band) => band ?? []);
  const names = (language: 'it' | 'en') => neighbours.map((band) => `«${band.label[language]}»`).join(', ');
  return success({
    ...blank,
    rule,
    outcome: undetermined,
    label: undeterminedLabel,
    determined: false,
    reason: 'BOUNDARY_UNSTATED',
    explanation: {
      it: `Il testo non mette ${score} ${parameters.unit.it} in nessuna fascia. Fasce vicine: ${names('it')}.`,
      en: `The text puts ${score} ${parameters.unit.en} into no band. Neighbouring bands: ${names('en')}.`,
    },
    citations: citationsOn(
      rule,
      neighbours.map((band) => band.lines),
    ),
  });
}

/** Whether a value is one of those listed. What an open list does not name is undetermined. */
export function judgeListedValue(rule: NodeState, text: string): Result<Verdict> {
  const parameters = parametersOf('LISTED_VALUES', rule.properties['parameters']);
  if (text.trim() === '') return failure('MALFORMED', `expected a value, found ${show(text)}`);
  const found = listedValue(parameters, text);
  const lines = parameters.values.map((value) => value.lines);
  const listed = (language: 'it' | 'en') =>
    parameters.values.map(({ label }) => `«${label[language]}»`).join(', ');
  if (found.kind === 'LISTED') {
    const { value } = found;
    return success({
      ...blank,
      rule,
      outcome: value.value,
      label: value.label,
      determined: true,
      reason: value.origin,
      explanation: parameters.isCondition
        ? { it: `«${value.label.it}» è nell'elenco.`, en: `“${value.label.en}” is on the list.` }
        : {
            it: `«${value.label.it}» è nell'elenco; il testo lo racconta e non ne fa una condizione.`,
            en: `“${value.label.en}” is on the list; the text tells it and does not make it a condition.`,
          },
      citations: citationsOn(rule, [value.lines]),
    });
  }
  const closed = found.kind === 'NOT_LISTED';
  return success({
    ...blank,
    rule,
    outcome: closed ? 'NOT_LISTED' : undetermined,
    label: closed ? { it: "Non è nell'elenco", en: 'Not on the list' } : undeterminedLabel,
    determined: closed,
    reason: closed ? 'STATED' : 'TEXT_SILENT',
    explanation: closed
      ? { it: `L'elenco comprende solo ${listed('it')}.`, en: `The list has only ${listed('en')}.` }
      : {
          it: `L'elenco non è chiuso: nomina ${listed('it')}, e altro non è detto.`,
          en: `The list is not closed: it names ${listed('en')}, and of anything else nothing is said.`,
        },
    citations: citationsOn(rule, lines),
  });
}

function explainBand(band: Band, score: number, unit: LocalisedText): LocalisedText {
  const says = (words: { above: string; from: string; below: string; upTo: string }) =>
    [
      band.above === undefined ? [] : [`${words.above} ${band.above}`],
      band.from === undefined ? [] : [`${words.from} ${band.from}`],
      band.below === undefined ? [] : [`${words.below} ${band.below}`],
      band.upTo === undefined ? [] : [`${words.upTo} ${band.upTo}`],
    ]
      .flat()
      .join(', ');
  const it = says({ above: 'più di', from: 'da', below: 'meno di', upTo: 'fino a' });
  const en = says({ above: 'more than', from: 'from', below: 'less than', upTo: 'up to' });
  return {
    it: `${score} ${unit.it}: «${band.label.it}» (${it}).`,
    en: `${score} ${unit.en}: “${band.label.en}” (${en}).`,
  };
}
