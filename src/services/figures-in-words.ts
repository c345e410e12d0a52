/** Numbers in sentences, as the two languages write them. */
import type { Estimate } from '../network/propagation/intervals.js';
import type { Language } from './in-words.js';

/** At most one decimal. */
export function amount(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** A share as a percentage, with as many digits as tell it from nothing. */
export function percentage(share: number, language: Language): string {
  const options = { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, options).format(share);
}

/** "12,4 (95 %: da 11,9 a 12,9)". */
export function withInterval({ mean, low, high }: Estimate, language: Language): string {
  const [middle, least, most] = [mean, low, high].map((value) => amount(value, language));
  return language === 'it'
    ? `${middle} (intervallo del 95 %: da ${least} a ${most})`
    : `${middle} (95 % interval: ${least} to ${most})`;
}
