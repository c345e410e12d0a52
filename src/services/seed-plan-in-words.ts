/** Seed plans in words: whom to ask, what is proved, and how the plan compares. */
import type { LocalisedText } from '../model/entity.js';
import { amount, percentage, withInterval } from './figures-in-words.js';
import type { Language } from './in-words.js';
import { inBoth, listed, quoted, together } from './in-words.js';
import { assumedInWords, modelInWords, recordedInWords, scenarioLabel } from './propagation-in-words.js';
import type { JudgedChoice, PlannedSeed, SeedPlanAnswer, SeedPlanQuestion } from './seed-plan.js';

/** The whole answer; `names` are those of the first seeds, in order. */
export function seedPlanInWords(
  answer: SeedPlanAnswer,
  question: SeedPlanQuestion,
  names: readonly string[],
): LocalisedText {
  return together(
    scenarioLabel,
    askInWords(answer, names),
    certificateInWords(answer, question),
    comparisonInWords(answer, question),
    modelInWords(question),
    recordedInWords(answer.propagation),
    assumedInWords(answer.propagation),
  );
}

/** What is proved of the plan, term by term; that nothing is, and why, where nothing is. */
export function certificateInWords(
  { certificate, seeds }: Pick<SeedPlanAnswer, 'certificate' | 'seeds'>,
  { delta, epsilon }: Pick<SeedPlanQuestion, 'delta' | 'epsilon'>,
): LocalisedText {
  if (certificate === null) {
    return {
      it: 'Nessuna garanzia: nel contagio complesso i semi si scelgono per tentativi, e nulla dimostra quanto la scelta migliore potrebbe fare di più.',
      en: 'No certificate: with complex contagion seeds are chosen by trying, and nothing proves how much more the best choice could bring.',
    };
  }
  const { ratio, target, gainAtLeast, bestAtMost, isReached, sets } = certificate;
  return inBoth((language) => {
    const [share, wanted, sure] = [ratio, Math.max(0, target), 1 - delta].map((value) =>
      percentage(value, language),
    );
    const [least, most] = [amount(gainAtLeast, language), amount(bestAtMost, language)];
    if (language === 'it') {
      const end = isReached
        ? `Il traguardo era il ${wanted} (ε ${epsilon}).`
        : `Il traguardo del ${wanted} (ε ${epsilon}) non è raggiunto con gli insiemi consentiti.`;
      return `Dimostrato con probabilità di almeno il ${sure}, nel modello e con le probabilità assunte: ${seeds.length === 1 ? 'il seme ottiene' : `i ${seeds.length} semi ottengono`} almeno ${least} adozioni in più e nessuna scelta ne ottiene più di ${most}, quindi almeno il ${share} del meglio possibile. ${end} Insiemi estratti: ${amount(sets, 'it')}.`;
    }
    const end = isReached
      ? `The target was ${wanted} (ε ${epsilon}).`
      : `The target of ${wanted} (ε ${epsilon}) is not reached with the sets allowed.`;
    return `Proved with a probability of at least ${sure}, in the model and with the probabilities assumed: ${seeds.length === 1 ? 'the seed brings' : `the ${seeds.length} seeds bring`} at least ${least} more adoptions and no choice brings more than ${most}, so at least ${share} of the best possible. ${end} Sets drawn: ${amount(sets, 'en')}.`;
  });
}

/** One seed. */
export function seedInWords(
  { rank, gain, cost }: Omit<PlannedSeed, 'node' | 'id'>,
  name: string,
): LocalisedText {
  return inBoth((language) => {
    const who = quoted(name, language);
    const more = amount(gain, language);
    const price = cost === null ? '' : `, ${language === 'it' ? 'costo' : 'cost'} ${amount(cost, language)}`;
    return language === 'it'
      ? `${rank}. ${who}: adottanti in più oltre a quelli che portano i semi precedenti, compreso esso stesso: circa ${more}${price}. Scenario, non previsione.`
      : `${rank}. ${who}: adopters beyond those whom the seeds before it bring, itself among them: about ${more}${price}. A scenario, not a forecast.`;
  });
}

const namedAtMost = 10;

function askInWords({ seeds, candidates, spent }: SeedPlanAnswer, names: readonly string[]): LocalisedText {
  if (seeds.length === 0) {
    return {
      it: `Tra ${candidates} candidati non si può scegliere nessuno che aggiunga qualcosa.`,
      en: `Among ${candidates} candidates nobody can be chosen who adds anything.`,
    };
  }
  return inBoth((language) => {
    const first = names.slice(0, namedAtMost).map((name) => quoted(name, language));
    const rest = seeds.length - first.length;
    const more = rest <= 0 ? '' : language === 'it' ? ` e altri ${rest}` : ` and ${rest} more`;
    const paid =
      spent === null
        ? ''
        : language === 'it'
          ? `, con una spesa di ${amount(spent, 'it')}`
          : `, at a cost of ${amount(spent, 'en')}`;
    return language === 'it'
      ? `A chi chiedere per primi, tra ${candidates} candidati${paid}: ${first.join(', ')}${more}.`
      : `Whom to ask first, among ${candidates} candidates${paid}: ${first.join(', ')}${more}.`;
  });
}

function comparisonInWords(
  { compared }: SeedPlanAnswer,
  { runs, randomSeed }: SeedPlanQuestion,
): LocalisedText {
  return inBoth((language) => {
    const parts = compared.map(
      ({ choice, adopters }) => `${choiceWords[choice][language]} ${withInterval(adopters, language)}`,
    );
    const said = listed(parts, language);
    return language === 'it'
      ? `Adottanti attesi in ${amount(runs, 'it')} simulazioni indipendenti dalla scelta (seme casuale ${randomSeed}): ${said}.`
      : `Expected adopters in ${amount(runs, 'en')} simulations independent of the choice (random seed ${randomSeed}): ${said}.`;
  });
}

const choiceWords: Readonly<Record<JudgedChoice['choice'], Readonly<Record<Language, string>>>> = {
  PLAN: { it: 'con il piano', en: 'with the plan' },
  DEGREE: { it: 'scegliendo chi ha più legami', en: 'choosing those with most ties' },
  PAGE_RANK: { it: 'scegliendo per PageRank', en: 'choosing by PageRank' },
  NOBODY: { it: 'senza semi nuovi', en: 'without new seeds' },
};
