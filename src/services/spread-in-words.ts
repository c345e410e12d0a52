/** Simulations in words: what was simulated, what came out, how one actor comes to adopt. */
import type { LocalisedText } from '../model/entity.js';
import { amount, percentage, withInterval } from './figures-in-words.js';
import { inBoth, quoted, together } from './in-words.js';
import { assumedInWords, modelInWords, recordedInWords, scenarioLabel } from './propagation-in-words.js';
import type { SpreadActor, SpreadAnswer, SpreadQuestion } from './spread.js';

/** The whole answer. */
export function spreadInWords(answer: SpreadAnswer, question: SpreadQuestion): LocalisedText {
  const { propagation, seeds, spread } = answer;
  const able = propagation.nodeOf.length;
  const { runs, adopters, without, effect } = spread;
  return together(
    scenarioLabel,
    modelInWords(question),
    recordedInWords(propagation),
    inBoth((language) => {
      const expected = withInterval(adopters, language);
      const most = question.maxSteps;
      const steps =
        most === undefined ? '' : language === 'it' ? ` in ${most} passi` : ` within ${most} steps`;
      return language === 'it'
        ? `Con ${seeds.length} semi, in ${amount(runs, 'it')} simulazioni (seme casuale ${question.randomSeed}), adottano${steps} in media ${expected} organizzazioni delle ${amount(able, 'it')} che potrebbero, comprese quelle da cui si comincia.`
        : `With ${seeds.length} seeds, in ${amount(runs, 'en')} simulations (random seed ${question.randomSeed}), ${expected} of the ${amount(able, 'en')} organisations that could adopt do so on average${steps}, those that begin among them.`;
    }),
    without === null || effect === null
      ? null
      : inBoth((language) =>
          language === 'it'
            ? `Senza i semi: ${withInterval(without, 'it')}; i semi ne aggiungono ${withInterval(effect, 'it')}.`
            : `Without the seeds: ${withInterval(without, 'en')}; the seeds add ${withInterval(effect, 'en')}.`,
        ),
    assumedInWords(propagation),
  );
}

/** How one actor comes to adopt; `way` names the actors of its likeliest path, itself last, and is empty where it begins. */
export function actorInWords(
  { start, probability, medianStep }: Omit<SpreadActor, 'node' | 'id'>,
  name: string,
  way: readonly string[],
): LocalisedText {
  return inBoth((language) => {
    const who = quoted(name, language);
    if (start === 'SEED') return language === 'it' ? `${who} è un seme.` : `${who} is a seed.`;
    if (start === 'RECORDED') {
      return language === 'it'
        ? `Di ${who} è già registrata l’adozione.`
        : `${who} is recorded as having adopted already.`;
    }
    const [share, low, high] = [probability.mean, probability.low, probability.high].map((value) =>
      percentage(value, language),
    );
    const path = way.map((one) => quoted(one, language)).join(' → ');
    return language === 'it'
      ? `${who} adotta nel ${share} delle simulazioni (intervallo del 95 %: da ${low} a ${high}), quando adotta per lo più entro il passo ${medianStep}. La via più probabile: ${path}. Scenario, non previsione.`
      : `${who} adopts in ${share} of the simulations (95 % interval: ${low} to ${high}), where it does mostly by step ${medianStep}. The likeliest way: ${path}. A scenario, not a forecast.`;
  });
}
