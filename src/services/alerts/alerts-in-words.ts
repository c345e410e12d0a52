/** Why an actor was alerted, in Italian and English. */
import type { AlertReason, AlertTerm } from '../../model/alert.js';
import type { LocalisedText, NodeState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import { enumDeclaration, tieDeclaration } from '../../model/kinds.js';
import type { Language } from '../in-words.js';
import { inBoth, listed, quoted } from '../in-words.js';

/** Names what a reason names; null for what is not there, or may not be seen. */
export type NameOf = (id: NodeId) => string | null;

/** The nodes that a reason names. */
export function namedInReason(reason: AlertReason): readonly NodeId[] {
  if (reason.kind === 'FOLLOWS') return [reason.followed];
  if (reason.kind !== 'FILTER') return [];
  return reason.terms.flatMap((term) => (term.term === 'TERRITORY' ? [term.territory, term.place] : []));
}

/** By id, the names of nodes that were found. */
export function namesIn(states: readonly (NodeState | null)[]): NameOf {
  const names = new Map(states.flatMap((state) => (state === null ? [] : [[state.id, state.name] as const])));
  return (id) => names.get(id) ?? null;
}

export function reasonInWords(reason: AlertReason, nameOf: NameOf): LocalisedText {
  switch (reason.kind) {
    case 'INVITED':
      return { it: 'Siete invitati ad adottare una pratica.', en: 'You are invited to adopt a practice.' };
    case 'ADDRESSED':
      return { it: 'È rivolta a voi.', en: 'It is addressed to you.' };
    case 'FOLLOWS': {
      const name = nameOf(reason.followed);
      return inBoth((language) => {
        const whom = name === null ? hidden[language] : quoted(name, language);
        return language === 'it' ? `Seguite ${whom}.` : `You follow ${whom}.`;
      });
    }
    case 'FILTER':
      return inBoth((language) => {
        const terms = reason.terms.map((term) => termInWords(term, nameOf, language)).join('; ');
        return language === 'it'
          ? `Corrisponde al vostro filtro: ${terms}.`
          : `Matched by your filter: ${terms}.`;
      });
    case 'ALERTED_BEFORE':
      return { it: 'Ne avevate già ricevuto un avviso.', en: 'You had been alerted about it before.' };
    case 'OBLIGED':
      return { it: "L'obbligo è vostro.", en: 'The obligation is yours.' };
  }
}

const hidden: LocalisedText = { it: 'chi non è mostrato', en: 'one who is not shown' };

function termInWords(term: AlertTerm, nameOf: NameOf, language: Language): string {
  const italian = language === 'it';
  switch (term.term) {
    case 'FORM':
      return `${italian ? 'tipo' : 'form'} ${valueName('OpportunityForm', term.value, language)}`;
    case 'SECTOR':
      return `${italian ? 'settore' : 'sector'} ${valueName('Sector', term.value, language)}`;
    case 'TERRITORY': {
      const name = nameOf(term.territory);
      const territory = name === null ? hidden[language] : quoted(name, language);
      const place = term.place === term.territory ? null : nameOf(term.place);
      return `${place === null ? '' : `${quoted(place, language)}, `}in ${territory}`;
    }
    case 'HOPS': {
      const { found, most, channels } = term;
      const within = italian
        ? `chi la pubblica vi raggiunge in ${found} ${found === 1 ? 'passo' : 'passi'} (al massimo ${most})`
        : `its publisher reaches you in ${found} ${found === 1 ? 'step' : 'steps'} (at most ${most})`;
      if (channels === null) return within;
      const labels = listed(
        channels.map((kind) => quoted(tieDeclaration(kind).label[language], language)),
        language,
      );
      return italian ? `${within} lungo i legami ${labels}` : `${within} along ties ${labels}`;
    }
  }
}

function valueName(name: string, value: string, language: Language): string {
  return quoted(enumDeclaration(name).values[value]?.[language] ?? value, language);
}
