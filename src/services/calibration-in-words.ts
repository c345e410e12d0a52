/** Calibrations in words: what the trials are, what they say of each kind of tie, what they leave open. */
import type { LocalisedText } from '../model/entity.js';
import { tieDeclaration } from '../model/kinds.js';
import type { CalibratedChannel, CalibrationAnswer } from './calibration.js';
import type { Language } from './in-words.js';
import { inBoth, listed, quoted, together } from './in-words.js';
import type { LeftOut } from './recorded-trials.js';
import { amount, percentage } from './figures-in-words.js';

/** The whole answer. */
export function calibrationInWords(answer: CalibrationAnswer): LocalisedText {
  const { invitations: by, followed, notFollowed } = answer;
  const estimated = answer.channels.filter(({ basis }) => basis === 'ESTIMATED').length;
  return together(
    aboutInWords(answer),
    {
      it: `Inviti registrati: ${by.ACCEPTED} accettati, ${by.DECLINED} declinati, ${by.EXPIRED} scaduti (contano come non accettati), ${by.OPEN} aperti (non dicono ancora nulla). Vicini di chi ha adottato, dove le registrazioni sono complete: ${followed} hanno seguito, ${notFollowed} no.`,
      en: `Recorded invitations: ${by.ACCEPTED} accepted, ${by.DECLINED} declined, ${by.EXPIRED} expired (counted as not accepted), ${by.OPEN} open (they say nothing yet). Neighbours of adopters, where records are complete: ${followed} followed, ${notFollowed} did not.`,
    },
    leftOutInWords(answer.leftOut),
    {
      it: `Tipi di legame stimati: ${estimated}; per gli altri ${answer.channels.length - estimated} il campione è sotto il minimo di ${answer.minimum} e resta l’ipotesi di partenza.`,
      en: `Kinds of tie estimated: ${estimated}; for the other ${answer.channels.length - estimated} the sample is below the minimum of ${answer.minimum} and the prior stays.`,
    },
    associationLabel,
  );
}

/** One kind of tie. */
export function channelInWords(channel: CalibratedChannel, minimum: number): LocalisedText {
  const { kind, prior, probability, basis, observed, sample, effectiveSample, open } = channel;
  return inBoth((language) => {
    const name = quoted(tieDeclaration(kind).label[language], language);
    const prob = percentage(probability, language);
    if (observed === null) {
      return language === 'it'
        ? `${name}: nessun tentativo concluso${stillOpen(open, language)}; resta l’ipotesi di partenza, ${percentage(prior, language)}.`
        : `${name}: no closed trial${stillOpen(open, language)}; the prior of ${percentage(prior, language)} stays.`;
    }
    const seen = percentage(observed.mean, language);
    const [low, high] = [percentage(observed.low, language), percentage(observed.high, language)];
    const size = amount(effectiveSample, language);
    if (language === 'it') {
      const told = `${seen} (intervallo del 95 %: da ${low} a ${high}), da ${sample} esposizioni concluse${stillOpen(open, language)} che valgono quanto ${size} separate`;
      return basis === 'ESTIMATED'
        ? `${name}: ${told}; sostituisce l’ipotesi di partenza, ${percentage(prior, language)}.`
        : `${name}: ${told}; sono meno di ${minimum}, quindi resta l’ipotesi di partenza, ${prob}.`;
    }
    const told = `${seen} (95 % interval: ${low} to ${high}), from ${sample} closed exposures${stillOpen(open, language)} that tell as much as ${size} apart`;
    return basis === 'ESTIMATED'
      ? `${name}: ${told}; it replaces the prior of ${percentage(prior, language)}.`
      : `${name}: ${told}; that is fewer than ${minimum}, so the prior of ${prob} stays.`;
  });
}

/** What an estimate does not say. */
export const associationLabel: LocalisedText = {
  it: 'È un’associazione, non una causa: chi è legato può adottare anche per altri motivi comuni.',
  en: 'This is association, not cause: those who are tied may also adopt for other reasons they share.',
};

function aboutInWords({
  practice,
  programme,
}: Pick<CalibrationAnswer, 'practice' | 'programme'>): LocalisedText {
  return inBoth((language) => {
    const of = practice === null ? null : quoted(practice.name, language);
    const by = programme === null ? null : quoted(programme.name, language);
    if (language === 'it') {
      const what = of === null ? 'tutte le pratiche' : `la pratica ${of}`;
      return `Tentativi di diffondere ${what}${by === null ? '' : ` di ${by}`}.`;
    }
    const what = of === null ? 'all practices' : `the practice ${of}`;
    return `Trials of passing on ${what}${by === null ? '' : ` of ${by}`}.`;
  });
}

function leftOutInWords(leftOut: LeftOut): LocalisedText | null {
  const reasons = (Object.keys(leftOutWords) as (keyof LeftOut)[]).filter((reason) => leftOut[reason] > 0);
  if (reasons.length === 0) return null;
  return inBoth((language) => {
    const parts = reasons.map((reason) => `${leftOut[reason]} ${leftOutWords[reason][language]}`);
    return language === 'it'
      ? `Non contano: ${listed(parts, language)}.`
      : `Not counted: ${listed(parts, language)}.`;
  });
}

function stillOpen(open: number, language: Language): string {
  if (open === 0) return '';
  return language === 'it' ? ` (e ${open} aperte)` : ` (and ${open} open)`;
}

const leftOutWords: Readonly<Record<keyof LeftOut, LocalisedText>> = {
  withoutChannel: {
    it: 'tra due che nessun legame di influenza univa in quella data',
    en: 'between two whom no tie that passes influence joined on the day',
  },
  withoutExample: {
    it: 'grazie a chi non risulta avere adottato la pratica in una data nota',
    en: 'because of somebody not recorded as having adopted the practice on a known date',
  },
  unattributed: {
    it: 'di vicini che hanno adottato senza che si dica grazie a chi',
    en: 'of neighbours that adopted without a word on because of whom',
  },
  undated: {
    it: 'con date che non dicono chi è venuto prima',
    en: 'with dates that leave open who came first',
  },
  unkept: {
    it: 'adozioni in programmi che non dichiarano complete le registrazioni: di chi non ha seguito non si sa',
    en: 'adoptions in programmes that do not declare their records complete: who did not follow is unknown',
  },
};
