/** What metrics mean and how they were found, in Italian and English. */
import type { LocalisedText } from '../model/entity.js';
import type { Measured, Metric, MetricQuestion } from './metrics.js';
import { damping } from './metrics.js';
import type { Language } from './in-words.js';
import { inBoth, quoted, together } from './in-words.js';

const locales = { it: 'it-IT', en: 'en-GB' } as const;

/** Names of metrics, as sentences use them. */
export const metricNames: Readonly<Record<Metric, LocalisedText>> = {
  PAGE_RANK: { it: 'PageRank', en: 'PageRank' },
  BETWEENNESS: { it: 'intermediazione', en: 'betweenness' },
  SAMPLED_BETWEENNESS: { it: 'intermediazione stimata', en: 'sampled betweenness' },
  CORE: { it: 'profondità nel nucleo', en: 'core number' },
  DEGREE: { it: 'numero di vicini', en: 'number of neighbours' },
  COMMUNITY: { it: 'grandezza della comunità', en: 'size of the community' },
  COMPONENT: { it: 'grandezza della componente', en: 'size of the component' },
};

/** What the values of a metric are. */
export const metricMeanings: Readonly<Record<Metric, LocalisedText>> = {
  PAGE_RANK: {
    it: `La quota del tempo che un contatto passa presso ciascun attore, se va a caso di legame in legame e nel ${percent(1 - damping, 'it')} dei passi ricomincia da un attore qualsiasi. Anche i gruppi ricevono, e non trasmettono.`,
    en: `The share of time that contact spends with each actor, if it goes from tie to tie at random and begins anew at any actor in ${percent(1 - damping, 'en')} of the steps. Groups receive too, and do not pass on.`,
  },
  BETWEENNESS: {
    it: 'La quota delle presentazioni più brevi tra altri due attori che passano da ciascun attore.',
    en: 'The share of the shortest introductions between two others that pass through each actor.',
  },
  SAMPLED_BETWEENNESS: {
    it: 'La quota delle presentazioni più brevi tra altri due attori che passano da ciascun attore, stimata.',
    en: 'The share of the shortest introductions between two others that pass through each actor, estimated.',
  },
  CORE: {
    it: 'Il numero più alto k per cui un attore appartiene a un insieme in cui tutti hanno almeno k vicini.',
    en: 'The largest k for which an actor belongs to a set whose actors all have at least k neighbours in it.',
  },
  DEGREE: {
    it: "Con quanti altri attori ciascuno ha contatto, in un verso o nell'altro.",
    en: 'With how many others each actor has contact, either way.',
  },
  COMMUNITY: {
    it: 'Quanti attori ha la comunità di ciascuno: attori molto legati tra loro e poco con gli altri.',
    en: 'How many actors the community of each has: closely joined within, loosely with the rest.',
  },
  COMPONENT: {
    it: 'Quanti attori ha la componente di ciascuno: attori uniti da qualche catena di legami.',
    en: 'How many actors the component of each has: actors that some chain of ties joins.',
  },
};

/** What was measured, how it was found, and how sure it is. */
export function measuredInWords(measured: Measured, question: MetricQuestion): LocalisedText {
  const { order, iteration, sampling, division, parts } = measured;
  if (order.length === 0) {
    return {
      it: "In questa data non c'è nessun attore da misurare.",
      en: 'On this date there is no actor to measure.',
    };
  }
  return together(
    metricMeanings[question.metric],
    inBoth((language) =>
      language === 'it'
        ? `Attori con un valore: ${order.length}; i gruppi non ne hanno.`
        : `Actors with a value: ${order.length}; groups have none.`,
    ),
    iteration === null
      ? null
      : iteration.stopped === 'TOLERANCE'
        ? {
            it: `Il calcolo si è assestato dopo ${iteration.rounds} giri.`,
            en: `It settled after ${iteration.rounds} rounds.`,
          }
        : {
            it: `Il calcolo è stato fermato dopo ${iteration.rounds} giri, prima di assestarsi.`,
            en: `It was stopped after ${iteration.rounds} rounds, before it settled.`,
          },
    sampling === null
      ? null
      : {
          it: `Stima su ${sampling.samples} coppie estratte con il seme ${question.seed}: che anche un solo valore disti più di ${decimal(sampling.epsilon, 'it')} da quello esatto ha probabilità ${decimal(sampling.delta, 'it')} al massimo.`,
          en: `Estimated from ${sampling.samples} pairs drawn with the seed ${question.seed}: that any value is farther than ${decimal(sampling.epsilon, 'en')} from the exact one has a probability of at most ${decimal(sampling.delta, 'en')}.`,
        },
    parts === null
      ? null
      : division === null
        ? { it: `Componenti: ${parts.sizes.length}.`, en: `Components: ${parts.sizes.length}.` }
        : {
            it: `Comunità: ${parts.sizes.length}, con modularità ${decimal(division.quality, 'it')} (seme ${question.seed}).`,
            en: `Communities: ${parts.sizes.length}, of modularity ${decimal(division.quality, 'en')} (seed ${question.seed}).`,
          },
  );
}

/** Where one actor stands. */
export function placeInWords(
  name: string,
  place: { readonly value: number; readonly rank: number } | null,
  measured: Measured,
  metric: Metric,
): LocalisedText {
  const label = metricNames[metric];
  return inBoth((language) => {
    const who = quoted(name, language);
    if (place === null) {
      return language === 'it'
        ? `${who} non ha un valore: in questa data non c'è, oppure è un gruppo.`
        : `${who} has no value: it is not there on this date, or it is a group.`;
    }
    const value = decimal(place.value, language);
    const count = measured.order.length;
    return language === 'it'
      ? `${who}: ${label.it} ${value}, posizione ${place.rank} su ${count}.`
      : `${who}: ${label.en} ${value}, rank ${place.rank} of ${count}.`;
  });
}

/** A number with three significant digits. */
export function decimal(value: number, language: Language): string {
  const whole = Number.isInteger(value);
  const options = whole ? {} : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(locales[language], options).format(value);
}

function percent(share: number, language: Language): string {
  const options = { style: 'percent', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locales[language], options).format(share);
}
