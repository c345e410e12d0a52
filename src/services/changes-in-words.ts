/** What changed between two days, in Italian and English. */
import type { LocalisedText } from '../model/entity.js';
import { tieDeclaration } from '../model/kinds.js';
import { formatDay } from '../model/time.js';
import type { Move } from '../network/algorithms/metric-change.js';
import type { Changes, ChangesQuestion, Moved } from './changes-between.js';
import { inBoth, listed, quoted, together } from './in-words.js';
import type { Correction } from './corrections.js';
import { decimal, metricNames } from './metrics-in-words.js';

export function changesInWords(changes: Changes, { from, to }: ChangesQuestion): LocalisedText {
  const { change, begunCount, endedCount, before, after, corrections } = changes;
  const [first, second] = [formatDay(from), formatDay(to)];
  const corrected = corrections.corrections.length;
  return together(
    before + after === 0
      ? noTies(changes, first, second)
      : {
          it: `Legami che valevano il ${first}: ${before}; il ${second}: ${after}. Cominciati: ${begunCount}; finiti: ${endedCount}. Quelli di cui nessuna fonte dice quando cominciarono o finirono contano in entrambi i giorni.`,
          en: `Ties that held on ${first}: ${before}; on ${second}: ${after}. Begun: ${begunCount}; ended: ${endedCount}. Those of which no source tells when they began or ended count on both days.`,
        },
    {
      it: `Attori comparsi: ${change.actorsBegun.count}; scomparsi: ${change.actorsEnded.count}.`,
      en: `Actors that came: ${change.actorsBegun.count}; that went: ${change.actorsEnded.count}.`,
    },
    {
      it: `Legami corretti tra quanto registrato dopo il ${first} e fino al ${second}: ${corrected}.`,
      en: `Ties corrected in what was recorded after ${first} and until ${second}: ${corrected}.`,
    },
    corrections.complete
      ? null
      : {
          it: 'Del registro è stata letta solo la prima parte: le correzioni possono essere di più.',
          en: 'Only the first part of the log was read: there may be more corrections.',
        },
  );
}

function noTies({ firstBeginning }: Changes, first: string, second: string): LocalisedText {
  return together(
    {
      it: `Né il ${first} né il ${second} valeva qualche legame.`,
      en: `No tie held on ${first} or on ${second}.`,
    },
    firstBeginning === null
      ? null
      : {
          it: `Il primo di cui si sa quando cominciò è del ${formatDay(firstBeginning)}, o di poco dopo.`,
          en: `The first of which it is known when it began is of ${formatDay(firstBeginning)}, or of soon after.`,
        },
  );
}

/** How often a tie was corrected, when last, and in what. */
export function correctionInWords({ kind, times, recordedAt, changed }: Correction): LocalisedText {
  return inBoth((language) => {
    const label = quoted(tieDeclaration(kind).label[language], language);
    const day = recordedAt.slice(0, 10);
    const what = listed(changed, language);
    if (language === 'it') {
      return `${label}: ${times === 1 ? 'corretto il' : `corretto ${times} volte, l'ultima il`} ${day} (${what}).`;
    }
    return `${label}: corrected ${times === 1 ? 'on' : `${times} times, last on`} ${day} (${what}).`;
  });
}

/** How a metric moved over the whole network. */
export function movedInWords({ metric, compared, rose, fell, tolerance }: Moved): LocalisedText {
  return inBoth((language) => {
    const label = metricNames[metric][language];
    // What rounding may do is no news; what sampling may do is.
    const least = tolerance < 1e-6 ? '' : decimal(tolerance, language);
    return language === 'it'
      ? `Di ${compared} attori misurati in entrambi i giorni (${label}), il valore è salito per ${rose} e sceso per ${fell}${least && `, di più di ${least}`}.`
      : `Of ${compared} actors measured on both days (${label}), the value rose for ${rose} and fell for ${fell}${least && `, by more than ${least}`}.`;
  });
}

export function moveInWords(name: string, metric: Moved['metric'], move: Move): LocalisedText {
  return inBoth((language) => {
    const label = metricNames[metric][language];
    const [before, after] = [decimal(move.before, language), decimal(move.after, language)];
    return language === 'it'
      ? `${quoted(name, 'it')}: ${label} da ${before} a ${after}, posizione da ${move.rankBefore} a ${move.rankAfter}.`
      : `${quoted(name, 'en')}: ${label} from ${before} to ${after}, rank from ${move.rankBefore} to ${move.rankAfter}.`;
  });
}
