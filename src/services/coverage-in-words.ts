/** Coverage in words: how many are covered, by whom one is, and what can be done about who is not. */
import type { LocalisedText } from '../model/entity.js';
import type { CoverageGap } from './coverage-gaps.js';
import type { Coverage, CoverageQuestion, CoveredActor } from './coverage.js';
import { quoted, together } from './in-words.js';

type Asked = Pick<CoverageQuestion, 'direction' | 'hops'>;

/** How many of those asked about are covered; and that what no source states is not a no. */
export function coverageInWords(found: Coverage, { direction, hops }: Asked): LocalisedText {
  const { targetCount, sources, covered, uncovered } = found;
  if (targetCount === 0) {
    return {
      it: 'Nessun attore noto corrisponde a chi andrebbe raggiunto: non è detto che non ce ne siano.',
      en: 'No known actor matches those to be covered: that is not to say that there are none.',
    };
  }
  if (sources.length === 0) {
    return {
      it: `Nessun attore noto corrisponde ai punti di partenza: nessuno dei ${targetCount} considerati ne ha uno. Non è detto che non ce ne siano.`,
      en: `No known actor matches the sources: none of the ${targetCount} considered has one. That is not to say that there are none.`,
    };
  }
  const isOut = direction === 'OUT';
  return together(
    {
      it: `Attori considerati: ${targetCount}; punti di partenza: ${sources.length}. Entro ${steps(hops, 'it')} ${isOut ? 'da almeno uno di essi' : 'verso almeno uno di essi'}: ${covered.length}; gli altri: ${uncovered.length}.`,
      en: `Actors considered: ${targetCount}; sources: ${sources.length}. Within ${steps(hops, 'en')} ${isOut ? 'from at least one of them' : 'to at least one of them'}: ${covered.length}; the others: ${uncovered.length}.`,
    },
    uncovered.length === 0
      ? null
      : {
          it: 'Conta solo ciò che una fonte dice: un contatto che nessuna fonte nomina può esserci.',
          en: 'Only what a source states counts: there may be contact that no source names.',
        },
  );
}

/** The nearest source of one who is covered, and how many cover it. */
export function coveredInWords(
  actor: CoveredActor,
  names: { readonly actor: string; readonly nearest: string },
  found: Coverage,
  { direction, hops }: Asked,
): LocalisedText {
  const others = actor.hops === 0 ? found.sources.length - 1 : found.sources.length;
  const count = {
    it: `Punti di partenza ${direction === 'OUT' ? 'che ci arrivano' : 'a cui arriva'} entro ${steps(hops, 'it')}: ${actor.sourceCount} su ${others}.`,
    en: `Sources ${direction === 'OUT' ? 'that reach it' : 'that it reaches'} within ${steps(hops, 'en')}: ${actor.sourceCount} of ${others}.`,
  };
  if (actor.hops === 0) {
    return together(
      {
        it: `${quoted(names.actor, 'it')} è tra i punti di partenza.`,
        en: `${quoted(names.actor, 'en')} is one of the sources.`,
      },
      count,
    );
  }
  const [from, to] =
    direction === 'OUT' ? [names.nearest, names.actor] : ([names.actor, names.nearest] as const);
  return together(
    {
      it: `Da ${quoted(from, 'it')} a ${quoted(to, 'it')}: ${steps(actor.hops, 'it')}.`,
      en: `From ${quoted(from, 'en')} to ${quoted(to, 'en')}: ${steps(actor.hops, 'en')}.`,
    },
    count,
  );
}

/** Why one is not covered, and by what it can be reached all the same; the proposal, where there is one, apart. */
export function uncoveredInWords(
  name: string,
  gap: CoverageGap,
  found: Coverage,
  { direction, hops }: Asked,
  proposal: LocalisedText | null,
): LocalisedText {
  const isOut = direction === 'OUT';
  if (found.sources.length === 0) {
    const nobody = {
      it: `Per ${quoted(name, 'it')} non è noto alcun punto di partenza.`,
      en: `No source is known for ${quoted(name, 'en')}.`,
    };
    return together(nobody, proposal);
  }
  const none = {
    it: isOut
      ? `Nessuno dei punti di partenza (${found.sources.length}) arriva a ${quoted(name, 'it')} entro ${steps(hops, 'it')}.`
      : `${quoted(name, 'it')} non arriva ad alcuno dei punti di partenza (${found.sources.length}) entro ${steps(hops, 'it')}.`,
    en: isOut
      ? `None of the sources (${found.sources.length}) reaches ${quoted(name, 'en')} within ${steps(hops, 'en')}.`
      : `${quoted(name, 'en')} reaches none of the sources (${found.sources.length}) within ${steps(hops, 'en')}.`,
  };
  return together(none, waysInWords(gap), proposal);
}

function waysInWords({ way, introductions }: CoverageGap): LocalisedText {
  const best = introductions[0]?.steps.length ?? 0;
  switch (way) {
    case 'LONGER':
      return {
        it: `Ci sono presentazioni più lunghe; la migliore è di ${steps(best, 'it')}.`,
        en: `There are longer introductions; the best has ${steps(best, 'en')}.`,
      };
    case 'PLACES':
      return {
        it: `Si arriva solo per via dei luoghi; la presentazione migliore è di ${steps(best, 'it')}.`,
        en: `Only ties to places lead there; the best introduction has ${steps(best, 'en')}.`,
      };
    case 'NONE':
      return { it: 'Nessuna presentazione nota.', en: 'No introduction is known.' };
  }
}

function steps(count: number, language: 'it' | 'en'): string {
  if (language === 'it') return count === 1 ? '1 passo' : `${count} passi`;
  return count === 1 ? '1 step' : `${count} steps`;
}
