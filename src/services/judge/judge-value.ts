/** Judges by bands and by lists: where a number falls, whether a value is one of those listed. */
import { show } from '../../model/check.js';
import type { LocalisedText, NodeState } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import { bandOf } from '../../rules/bands.js';
import { listedValue } from '../../rules/listed-values.js';
import type { ListedValue, ValueList } from '../../rules/listed-values.js';
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
      it: `Il testo non mette ${String(score).replace('.', ',')} ${parameters.unit.it} in nessuna fascia. Fasce vicine: ${names('it')}.`,
      en: `The text puts ${score} ${parameters.unit.en} into no band. Neighbouring bands: ${names('en')}.`,
    },
    citations: citationsOn(
      rule,
      neighbours.map((band) => band.lines),
    ),
  });
}

/**
 * Whether a value is one of those listed. What is not named by these words is never a no: it may be one of them by
 * another name. `NOT_LISTED` says that a closed list does not name it; candidates are offered and none is chosen.
 */
export function judgeListedValue(rule: NodeState, text: string): Result<Verdict> {
  const parameters = parametersOf('LISTED_VALUES', rule.properties['parameters']);
  if (text.trim() === '') return failure('MALFORMED', `expected a value, found ${show(text)}`);
  const found = listedValue(parameters, text);
  if (found.kind === 'NOT_NAMED') return success(notNamed(rule, parameters, text.trim(), found.near));
  const { value } = found;
  return success({
    ...blank,
    rule,
    outcome: value.value,
    label: value.label,
    determined: true,
    reason: value.origin,
    explanation:
      found.kind === 'OTHER'
        ? {
            it: `«${text.trim()}» non è tra ciò che l'elenco nomina; l'elenco ammette «${value.label.it}».`,
            en: `“${text.trim()}” is not among what the list names; the list admits “${value.label.en}”.`,
          }
        : explainListed(value, parameters.isCondition),
    citations: citationsOn(rule, [value.lines]),
  });
}

function explainListed({ label }: ListedValue, isCondition: boolean): LocalisedText {
  return isCondition
    ? { it: `«${label.it}» è nell'elenco.`, en: `“${label.en}” is on the list.` }
    : {
        it: `«${label.it}» è nell'elenco; il testo lo racconta e non ne fa una condizione.`,
        en: `“${label.en}” is on the list; the text tells it and does not make it a condition.`,
      };
}

function notNamed(
  rule: NodeState,
  { values, closed }: ValueList,
  text: string,
  near: readonly ListedValue[],
): Verdict {
  const named = (language: 'it' | 'en', some: readonly ListedValue[]) =>
    some.map(({ label }) => (language === 'it' ? `«${label.it}»` : `“${label.en}”`)).join(', ');
  const it = [
    `Il testo non nomina «${text}» con queste parole.`,
    near.length > 0
      ? `Forse si intende: ${named('it', near)}?`
      : closed
        ? `L'elenco comprende solo ${named('it', values)}.`
        : `L'elenco nomina ${named('it', values)} e non è chiuso.`,
  ];
  const en = [
    `The text does not name “${text}” by these words.`,
    near.length > 0
      ? `Perhaps ${named('en', near)} is meant?`
      : closed
        ? `The list has only ${named('en', values)}.`
        : `The list names ${named('en', values)} and is not closed.`,
  ];
  const isOff = closed && near.length === 0;
  return {
    ...blank,
    rule,
    outcome: isOff ? 'NOT_LISTED' : undetermined,
    label: isOff ? { it: "Non nominato nell'elenco", en: 'Not named on the list' } : undeterminedLabel,
    determined: false,
    reason: 'NOT_NAMED',
    explanation: { it: it.join(' '), en: en.join(' ') },
    citations: citationsOn(
      rule,
      values.map((value) => value.lines),
    ),
    candidates: near.map(({ value, label }) => ({ value, label })),
  };
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
  const number = String(score).replace('.', ',');
  const it = says({ above: 'più di', from: 'da', below: 'meno di', upTo: 'fino a' });
  const en = says({ above: 'more than', from: 'from', below: 'less than', upTo: 'up to' });
  return {
    it: `${number} ${unit.it}: «${band.label.it}» (${it}).`,
    en: `${score} ${unit.en}: “${band.label.en}” (${en}).`,
  };
}
