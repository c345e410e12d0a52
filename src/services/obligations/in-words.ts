/** How an obligation stands, in Italian and English. */
import type { LocalisedText, Qualifier } from '../../model/entity.js';
import { dawn, dusk, formatDay } from '../../model/time.js';
import type { Label } from '../../model/vocabulary.js';
import type { Doubt, Excuse, Obligation } from '../../rules/obligation.js';
import { parametersOf } from '../../rules/parameters-of.js';
import type { JoinerPolicy } from '../../rules/parameters.js';
import { inBoth, quoted, together } from '../in-words.js';
import type { StatusCount } from './list.js';
import type { Owed } from './rows.js';

export const statusLabels: Readonly<Record<Obligation['status'], Label>> = {
  MET: { it: 'Adempiuto', en: 'Met' },
  AT_RISK: { it: 'A rischio', en: 'At risk' },
  MISSED: { it: 'Mancato', en: 'Missed' },
  NOT_DUE: { it: 'Non ancora dovuto', en: 'Not due yet' },
  UNDETERMINED: { it: 'Non determinato', en: 'Undetermined' },
};

const doubts: Readonly<Record<Doubt, Label>> = {
  PERIOD_UNSTATED: {
    it: 'Il testo o le registrazioni non dicono da quando corre il periodo.',
    en: 'Neither the text nor the records say from when the period runs.',
  },
  RECORDS_INCOMPLETE: {
    it: 'È registrato meno di quanto serve, e il programma non ha dichiarato complete le sue registrazioni.',
    en: 'Less is recorded than is needed, and the programme has not declared its records complete.',
  },
  MEMBER_FOR_PART: {
    it: 'Non è certo che sia stato aderente per tutto il periodo.',
    en: 'It is not certain to have been a member for the whole period.',
  },
  RULE_FOR_PART: {
    it: 'La regola o il programma non valevano per tutto il periodo.',
    en: 'The rule or the programme was not in force for the whole period.',
  },
  CLASS_UNKNOWN: {
    it: "Non si sa a quale classe appartenga, e da essa dipende se l'impegno lo riguarda.",
    en: 'It is not known to which class it belongs, and on that depends whether the rule binds it.',
  },
  MEMBERS_UNNAMED: {
    it: 'È un plurale: nessuno dice chi ne fa parte.',
    en: 'It is a plural: nobody says who is in it.',
  },
  CONTRADICTED: {
    it: 'Chi ne risponde e ciò che è registrato, o due che ne rispondono, dicono cose opposte.',
    en: 'A responsible person and the records, or two responsible persons, say opposite things.',
  },
  DATES_TOO_COARSE: {
    it: 'Ciò che è registrato può stare dentro o fuori del periodo, o lo attraversa.',
    en: 'What is recorded may lie within the period or outside it, or goes beyond it.',
  },
  NUMBER_NOT_EXACT: {
    it: 'Il numero chiesto non è esatto, e vi si avvicina.',
    en: 'The number asked for is not exact, and what is there comes near it.',
  },
};

const excuses: Readonly<Record<Excuse, Label>> = {
  JOINED_IN_PERIOD: {
    it: 'È entrato a periodo iniziato, e per questo periodo la regola non gli chiede nulla.',
    en: 'It joined within the period, and the rule asks nothing of it in this one.',
  },
  EXCUSED: { it: 'Chi ne risponde lo ha dispensato.', en: 'A responsible person has excused it.' },
};

const policies: Readonly<Record<JoinerPolicy | 'UNSTATED', Label>> = {
  PRO_RATA: {
    it: 'Chi entra a periodo iniziato deve la quota dei giorni, per difetto.',
    en: 'Who joins within a period owes the share of the days, rounded down.',
  },
  FROM_NEXT_PERIOD: {
    it: 'Chi entra a periodo iniziato è tenuto dal periodo seguente.',
    en: 'Who joins within a period is bound from the next one.',
  },
  IN_FULL: {
    it: 'Chi entra a periodo iniziato è tenuto per intero.',
    en: 'Who joins within a period is bound in full.',
  },
  UNSTATED: {
    it: 'Che cosa debba chi entra o esce a periodo iniziato, la regola non dice.',
    en: 'What is owed by who joins or leaves within a period, the rule does not say.',
  },
};

const onWord: Label = { it: 'Così dice chi ne risponde.', en: 'So a responsible person says.' };

/** How it stands and why, without naming whom it is about. */
export function standingInWords(owed: Owed): LocalisedText {
  const { obligation } = owed;
  const { doubt, excuse, basis } = obligation;
  return together(
    inBoth((language) => `${labelOf(obligation)[language]}.`),
    counted(owed),
    doubt === null ? null : doubts[doubt],
    excuse === null ? null : excuses[excuse],
    basis === 'WORD' && doubt === null && excuse === null ? onWord : null,
  );
}

/** The same with who owes what, what is missing and when it falls due. */
export function owedInWords(owed: Owed): LocalisedText {
  const { actor, rule } = owed;
  const names = inBoth((language) => {
    const what = rule.name === '' ? '' : `, ${quoted(rule.name, language)}`;
    return `${quoted(actor.name, language)}${what}:`;
  });
  return together(names, standingInWords(owed), missing(owed), due(owed), requested(owed), joining(owed));
}

/** A list in words: how many stand how. */
export function countsInWords(counts: readonly StatusCount[]): LocalisedText {
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return { it: 'Non risulta dovuto nulla.', en: 'Nothing is known to be owed.' };
  return inBoth((language) => {
    const said = some.map(({ status, count }) => `${statusLabels[status][language].toLowerCase()} ${count}`);
    return `${language === 'it' ? 'Impegni' : 'Obligations'}: ${said.join(', ')}.`;
  });
}

function labelOf({ status, excuse }: Obligation): Label {
  return excuse === null ? statusLabels[status] : { it: 'Non dovuto', en: 'Not due' };
}

function counted({ rule, obligation }: Owed): LocalisedText {
  const { period, wanted, certain, possible } = obligation;
  const days = period === null || period.first <= dawn || period.last >= dusk ? null : period;
  const when =
    days === null
      ? { it: 'Finora', en: 'So far' }
      : {
          it: `Dal ${formatDay(days.first)} al ${formatDay(days.last)}`,
          en: `From ${formatDay(days.first)} to ${formatDay(days.last)}`,
        };
  const most =
    possible > certain
      ? { it: `, al massimo ${possible}`, en: `, at the most ${possible}` }
      : { it: '', en: '' };
  const { it, en } = numberAsked(wanted, qualifierOf(rule));
  return {
    it: `${when.it}: ${certain} registrati con certezza${most.it}, su ${it}.`,
    en: `${when.en}: ${certain} recorded for sure${most.en}, of ${en}.`,
  };
}

function numberAsked(wanted: number, qualifier: Qualifier): LocalisedText {
  const words = { EXACT: ['', ''], ABOUT: ['circa ', 'about '], AT_LEAST: ['almeno ', 'at least '] } as const;
  const [it, en] = words[qualifier];
  return { it: `${it}${wanted}`, en: `${en}${wanted}` };
}

function qualifierOf({ properties: { form, parameters } }: Owed['rule']): Qualifier {
  if (form === 'TARGET_IN_PERIOD') return parametersOf(form, parameters).quantity.qualifier;
  return form === 'MINIMUM_PER_PERIOD' ? 'AT_LEAST' : 'EXACT';
}

function missing({ obligation: { status, excuse, wanted, certain } }: Owed): LocalisedText | null {
  const count = wanted - certain;
  if (status === 'MET' || status === 'UNDETERMINED' || excuse !== null || count <= 0) return null;
  return { it: count === 1 ? 'Ne manca 1.' : `Ne mancano ${count}.`, en: `${count} missing.` };
}

function due({ obligation, warnDays }: Owed): LocalisedText | null {
  const { status, excuse, period, warnsFrom } = obligation;
  if (period === null || period.last >= dusk || excuse !== null) return null;
  const last = formatDay(period.last);
  if (status === 'AT_RISK') return { it: `Scade il ${last}.`, en: `Due by ${last}.` };
  if (status !== 'NOT_DUE' || warnsFrom === null) return null;
  const from = formatDay(warnsFrom);
  return warnDays === null
    ? {
        it: `Scade il ${last}; a rischio dal ${from}, ultimo quarto del periodo.`,
        en: `Due by ${last}; at risk from ${from}, the last quarter of the period.`,
      }
    : {
        it: `Scade il ${last}; a rischio dal ${from}, come dice la regola.`,
        en: `Due by ${last}; at risk from ${from}, as the rule says.`,
      };
}

function requested({ rule, requests, obligation: { status, requestedOn } }: Owed): LocalisedText | null {
  if (rule.properties['form'] !== 'INTERVAL' || status === 'MET') return null;
  if (parametersOf('INTERVAL', rule.properties['parameters']).onRequestOf === undefined) return null;
  if (requestedOn === null) {
    return {
      it: 'È dovuto anche quando viene chiesto; non risulta alcuna richiesta senza seguito.',
      en: 'It also falls due when asked for; no request is known that has not been answered.',
    };
  }
  const day = formatDay(requestedOn);
  return {
    it: `È dovuto perché è stato chiesto (richieste: ${requests.length}, dal ${day}); entro quando, la regola non dice.`,
    en: `It is due because it was asked for (requests: ${requests.length}, from ${day}); by when, the rule does not say.`,
  };
}

function joining({ rule, joiners, obligation: { doubt, excuse } }: Owed): LocalisedText | null {
  if (rule.properties['form'] !== 'MINIMUM_PER_PERIOD') return null;
  const isForPart = doubt === 'MEMBER_FOR_PART' || excuse === 'JOINED_IN_PERIOD';
  return isForPart ? policies[joiners ?? 'UNSTATED'] : null;
}
