/** Values of the data in words: money and numbers as their source means them, dates as precise as they are. */
import type { Fact, LocalisedText, PropertyValue } from '../../../src/model/entity.js';
import { enumDeclaration } from '../../../src/model/kinds.js';
import type { PropertyDeclaration } from '../../../src/model/vocabulary.js';
import { beginning, dateInWords, ending, modalityWords } from '../../../src/services/explain.js';
import type { Language } from '../../../src/services/in-words.js';
import { listed } from '../../../src/services/in-words.js';
import { moneyOf } from '../../../src/services/money.js';
import { escaped, webLink } from './markdown.js';

/** What nobody says: the same words everywhere, and never a no. */
export const notSaid: LocalisedText = { it: 'non detto', en: 'not said' };

/** A property's value, as Markdown; null where it is not stated. */
export function valueInWords(
  property: PropertyDeclaration,
  value: PropertyValue | undefined,
  language: Language,
): string | null {
  if (value === undefined || value === null) return null;
  if (property.list === true && Array.isArray(value)) {
    const one = { ...property, list: false };
    return listed(
      (value as readonly PropertyValue[]).flatMap((item) => valueInWords(one, item, language) ?? []),
      language,
    );
  }
  switch (property.type) {
    case 'enum':
      return enumLabel(property.enum ?? '', textOf(value), language);
    case 'boolean':
      return yesOrNo(value === true, language);
    case 'date':
      return dateInWords(textOf(value), language);
    case 'money':
      return moneyInWords(value, language);
    case 'quantity':
      return quantityInWords(value, language);
    case 'integer':
      return numberInWords(Number(value), language);
    case 'localised':
      return escaped(fieldOf(value, language));
    case 'string':
      return /^https?:/u.test(textOf(value)) ? webLink(textOf(value)) : escaped(textOf(value));
    case 'json':
      return null;
  }
}

/** The label of an enumeration's value, as Markdown. */
export function enumLabel(name: string, value: string, language: Language): string {
  return escaped(enumDeclaration(name).values[value]?.[language] ?? value);
}

export function yesOrNo(yes: boolean, language: Language): string {
  return language === 'it' ? (yes ? 'sì' : 'no') : yes ? 'yes' : 'no';
}

/** "circa 132.000", "about 132,000"; null where the value is no quantity. */
export function quantityInWords(value: PropertyValue | undefined, language: Language): string | null {
  if (typeof value !== 'object' || value === null || !('value' in value)) return null;
  const number = numberInWords(Number(value['value']), language);
  return `${qualifierWords(textOf(value['qualifier']), language)}${number}`;
}

/** "almeno 5 €", "€60,000"; null where the value is no money. Cents are shown where there are any. */
export function moneyInWords(value: PropertyValue | undefined, language: Language): string | null {
  const money = moneyOf(value);
  if (money === null || money.cents === null || money.currency === null) return null;
  const amount = new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: money.cents % 100 === 0 ? 0 : 2,
    useGrouping: 'always',
  }).format(money.cents / 100);
  return `${qualifierWords(money.qualifier ?? 'EXACT', language)}${amount.replaceAll('\u00a0', ' ')}`;
}

export function numberInWords(number: number, language: Language): string {
  return new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', { useGrouping: 'always' }).format(
    number,
  );
}

/** When a fact holds, as far as it is stated; null where nothing is. */
export function whenInWords({ since, until }: Fact, language: Language): string | null {
  if (since !== 'UNKNOWN' && since === until) return onDate(since, language);
  const parts = [
    ...(since === 'UNKNOWN' ? [] : [`${beginning(since, language)}${precisionOf(since, language)}`]),
    ...(until === 'UNKNOWN'
      ? []
      : until === 'OPEN'
        ? [language === 'it' ? 'senza termine' : 'with no end']
        : [`${ending(until, language)}${precisionOf(until, language)}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** How a fact is claimed that is not in force, and whether it was derived: " — _in programma_"; empty for what is stated as it is. */
export function marksOf({ modality, origin }: Fact, language: Language): string {
  const claim = modalityWords[modality];
  const marks = [
    ...(claim === null ? [] : [claim[language]]),
    ...(origin === 'DERIVED' ? [language === 'it' ? 'dedotto' : 'derived'] : []),
  ];
  return marks.length === 0 ? '' : ` — ${marks.map((mark) => `_${mark}_`).join(', ')}`;
}

function onDate(date: string, language: Language): string {
  const words = `${dateInWords(date, language)}${precisionOf(date, language)}`;
  if (language === 'en') return `${date.length === 10 ? 'on' : 'in'} ${words}`;
  if (date.length !== 10) return `${date.length === 4 ? 'nel' : 'a'} ${words}`;
  return `${/-(08|11)$/u.test(date) ? "l'" : 'il '}${words}`;
}

/** Says how much of a date the source gives, where that is not a day. */
function precisionOf(date: string, language: Language): string {
  if (date.length === 10) return '';
  if (date.length === 7) return language === 'it' ? ' (il giorno non è detto)' : ' (the day is not said)';
  return language === 'it' ? ' (mese e giorno non sono detti)' : ' (month and day are not said)';
}

function qualifierWords(qualifier: string, language: Language): string {
  if (qualifier === 'ABOUT') return language === 'it' ? 'circa ' : 'about ';
  if (qualifier === 'AT_LEAST') return language === 'it' ? 'almeno ' : 'at least ';
  return '';
}

function fieldOf(value: PropertyValue, key: string): string {
  return typeof value === 'object' && value !== null
    ? textOf((value as Record<string, PropertyValue>)[key])
    : '';
}

function textOf(value: PropertyValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
