/** Adoption gaps in words: how somebody stands to the members of a programme, and what can be said of its adoptions. */
import type { LocalisedText } from '../model/entity.js';
import type { AdoptionGap, AdoptionGaps } from './adoption-gaps.js';
import type { Language } from './in-words.js';
import { inBoth, listed, quoted, together } from './in-words.js';

/** What the words name. */
export interface GapNames {
  readonly actor: string;
  /** The nearest member in the chain; null where nobody is near. */
  readonly member: string | null;
  readonly places: readonly string[];
}

/** One who is not known to have adopted anything: where it stands, and what the records say. */
export function gapInWords(gap: AdoptionGap, names: GapNames, found: AdoptionGaps): LocalisedText {
  return together(
    standingInWords(gap, names, found),
    placesInWords(names),
    nothingAdopted(quotedIn(names.actor), found),
  );
}

/** How many were looked at, of how many nothing is recorded, and whether that means no. */
export function gapsInWords(found: AdoptionGaps): LocalisedText {
  const { considered, gaps } = found;
  if (considered === 0) return nobodyKnown(found);
  return together(
    {
      it: `Imprese e cooperative considerate: ${considered}; senza adozioni registrate${ofPractice(found, 'it')}: ${gaps.length}.`,
      en: `Companies and cooperatives considered: ${considered}; without a recorded adoption${ofPractice(found, 'en')}: ${gaps.length}.`,
    },
    found.recordsComplete
      ? {
          it: `${quoted(found.programme.name, 'it')} dichiara complete le registrazioni delle adozioni: ciò che non è registrato non è avvenuto.`,
          en: `${quoted(found.programme.name, 'en')} declares its records of adoptions complete: what is not recorded did not happen.`,
        }
      : notComplete(found),
  );
}

function nobodyKnown({ programme, where }: AdoptionGaps): LocalisedText {
  return where === 'CHAIN'
    ? {
        it: `Nelle filiere delle aderenti a ${quoted(programme.name, 'it')} non si conosce alcuna impresa o cooperativa: non è detto che non ce ne siano.`,
        en: `No company or cooperative is known in the supply chains of the members of ${quoted(programme.name, 'en')}: that is not to say that there are none.`,
      }
    : {
        it: `Nel territorio di ${quoted(programme.name, 'it')} non si conosce la sede di alcuna impresa o cooperativa: non è detto che non ce ne siano.`,
        en: `No seat of a company or cooperative is known in the territory of ${quoted(programme.name, 'en')}: that is not to say that there are none.`,
      };
}

function standingInWords(gap: AdoptionGap, names: GapNames, found: AdoptionGaps): LocalisedText | null {
  if (gap.isMember) {
    return inBoth((language) => {
      const [actor, programme] = [quoted(names.actor, language), quoted(found.programme.name, language)];
      return language === 'it'
        ? `${actor} aderisce a ${programme}.`
        : `${actor} is a member of ${programme}.`;
    });
  }
  const { member } = names;
  if (gap.near === null || member === null) return null;
  const isSupplier = gap.near.as === 'SUPPLIERS';
  return {
    it: `${quoted(names.actor, 'it')} è nella filiera di ${quoted(member, 'it')}, tra ${isSupplier ? 'i fornitori' : 'i clienti'} di livello ${gap.tier}.`,
    en: `${quoted(names.actor, 'en')} is in the supply chain of ${quoted(member, 'en')}, among the ${isSupplier ? 'suppliers' : 'customers'} of tier ${gap.tier}.`,
  };
}

function placesInWords({ actor, places }: GapNames): LocalisedText | null {
  if (places.length === 0) return null;
  return inBoth((language) => {
    const names = listed(
      places.map((place) => quoted(place, language)),
      language,
    );
    return language === 'it'
      ? `${quoted(actor, 'it')} ha sede nel territorio di ${names}.`
      : `${quoted(actor, 'en')} has a seat in ${names}.`;
  });
}

function nothingAdopted(actor: (language: Language) => string, found: AdoptionGaps): LocalisedText {
  if (!found.recordsComplete) {
    return together(
      {
        it: `Di ${actor('it')} non è registrata alcuna adozione${ofPractice(found, 'it')}.`,
        en: `No adoption${ofPractice(found, 'en')} by ${actor('en')} is recorded.`,
      },
      notComplete(found),
    );
  }
  return inBoth((language) => {
    const programme = quoted(found.programme.name, language);
    const practice = found.practice === null ? null : quoted(found.practice.name, language);
    if (language === 'it') {
      const what = practice === null ? `alcuna pratica di ${programme}` : `la pratica ${practice}`;
      return `${actor('it')} non ha adottato ${what}: ${programme} dichiara complete le sue registrazioni.`;
    }
    const what =
      practice === null ? `adopted no practice of ${programme}` : `not adopted the practice ${practice}`;
    return `${actor('en')} has ${what}: ${programme} declares its records complete.`;
  });
}

function notComplete({ programme, practice }: AdoptionGaps): LocalisedText {
  if (practice !== null && practice.references['programmes']?.includes(programme.id) !== true) {
    return {
      it: `La pratica non è di ${quoted(programme.name, 'it')}: se sia stata adottata altrove non è detto.`,
      en: `The practice is not one of ${quoted(programme.name, 'en')}: whether it was adopted elsewhere is not said.`,
    };
  }
  return {
    it: `${quoted(programme.name, 'it')} non dichiara complete le sue registrazioni: non si può dire che non ce ne siano state.`,
    en: `${quoted(programme.name, 'en')} does not declare its records complete: it cannot be said that there was none.`,
  };
}

function ofPractice({ practice }: AdoptionGaps, language: Language): string {
  if (practice === null) return '';
  return `${language === 'it' ? ' della pratica' : ' of the practice'} ${quoted(practice.name, language)}`;
}

function quotedIn(name: string): (language: Language) => string {
  return (language) => quoted(name, language);
}
