/** Pieces of the sentences about scenarios: numbers, intervals, and what was assumed. */
import type { LocalisedText } from '../model/entity.js';
import { tieDeclaration } from '../model/kinds.js';
import { percentage } from './figures-in-words.js';
import type { Language } from './in-words.js';
import { inBoth, listed, quoted } from './in-words.js';
import type { Assumptions, AssumedChannel, PropagationQuestion } from './spread-question.js';

/** What every simulated figure is. */
export const scenarioLabel: LocalisedText = {
  it: 'Scenario, non previsione.',
  en: 'A scenario, not a forecast.',
};

/** Who begins because records say so. */
export function recordedInWords({ practice, recorded, recordedOutside }: Assumptions): LocalisedText {
  if (practice === null) {
    return {
      it: 'Non è indicata una pratica: nessuno comincia per adozioni già registrate.',
      en: 'No practice is named: nobody begins because of recorded adoptions.',
    };
  }
  return inBoth((language) => {
    const name = quoted(practice.name, language);
    const outside =
      recordedOutside === 0
        ? ''
        : language === 'it'
          ? ` Altri ${recordedOutside} che l’hanno adottata non contano: comuni, gruppi, o chi in questa data non c’è.`
          : ` ${recordedOutside} more that adopted it do not count: municipalities, groups, or those not there on this date.`;
    return language === 'it'
      ? `In questa data risulta registrata l’adozione di ${name} da parte di ${recorded.length} organizzazioni.${outside}`
      : `On this date ${recorded.length} organisations are recorded as having adopted ${name}.${outside}`;
  });
}

/** The probabilities that were assumed, and where they come from. */
export function assumedInWords({ assumed }: Assumptions): LocalisedText {
  const sources = ['PRIOR', 'CALIBRATED', 'GIVEN'] as const;
  return inBoth((language) => {
    const parts = sources.flatMap((source) => {
      const channels = assumed.filter((channel) => channel.source === source);
      if (channels.length === 0) return [];
      const named = channels.map(
        (channel) => `${channelName(channel, language)} ${percentage(channel.probability, language)}`,
      );
      return [`${sourceWords[source][language]}: ${listed(named, language)}.`];
    });
    const opening =
      language === 'it' ? 'Probabilità per canale assunte' : 'Probabilities assumed for each channel';
    return `${opening} – ${parts.join(' ')}`;
  });
}

/** How behaviour is taken to spread. */
export function modelInWords({ model }: Pick<PropagationQuestion, 'model'>): LocalisedText {
  switch (model.kind) {
    case 'INDEPENDENT_CASCADE':
      return {
        it: 'Modello: cascata indipendente, in cui chi adotta ha una sola occasione di convincere ciascun vicino.',
        en: 'Model: independent cascade, in which an adopter has one chance to convince each neighbour.',
      };
    case 'LINEAR_THRESHOLD':
      return {
        it: 'Modello: soglia lineare, in cui si adotta quando il peso dei vicini che hanno adottato raggiunge una soglia estratta a sorte.',
        en: 'Model: linear threshold, in which one adopts when the weight of the neighbours that did reaches a threshold drawn at random.',
      };
    case 'COMPLEX_CONTAGION': {
      const { needed } = model;
      return {
        it: `Modello: contagio complesso, in cui servono ${needed} vicini diversi che convincono.`,
        en: `Model: complex contagion, in which ${needed} different neighbours must convince.`,
      };
    }
  }
}

export function channelName({ kind }: Pick<AssumedChannel, 'kind'>, language: Language): string {
  if (kind === null) return language === 'it' ? 'stesso comune' : 'same municipality';
  return quoted(tieDeclaration(kind).label[language], language);
}

const sourceWords: Readonly<Record<AssumedChannel['source'], LocalisedText>> = {
  PRIOR: { it: 'ipotesi di partenza', en: 'priors' },
  CALIBRATED: { it: 'stimate da inviti e adozioni registrati', en: 'calibrated on recorded trials' },
  GIVEN: { it: 'indicate da chi chiede', en: 'given by whoever asks' },
};
