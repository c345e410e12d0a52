/** How a company takes part in a programme, as far as sources tell. */
import type { LocalisedText, NodeState, TieState } from '../model/entity.js';
import { absence, claimed, contactsIn, inBoth, listed, namesOf, quoted, together } from './in-words.js';
import type { Language } from './in-words.js';
import { programmeDoors } from './programme-contacts.js';
import type { Lookups, ProgrammeFacts } from './programme-facts.js';
import { distinct, programmeFacts } from './programme-facts.js';
import type { DatedScope } from './reading.js';
import { isOfCompanies, speaksOfCompanies } from './wording.js';

export interface TakingPart {
  readonly scope: DatedScope;
  /** Rules that class members, bind them, or list ways and conditions of taking part. */
  readonly rules: readonly NodeState[];
  readonly practices: readonly NodeState[];
  /** Pacts and partnership agreements, whatever their modality. */
  readonly agreements: readonly NodeState[];
  /** Contacts that a company may use: meant for companies, partners or everyone, or for nobody in particular. */
  readonly contacts: readonly NodeState[];
  /** Contacts meant for citizens; nothing says that others may not use them. */
  readonly meantForCitizens: readonly NodeState[];
  /** Contacts of which a source says that they are for citizens alone. */
  readonly notForCompanies: readonly NodeState[];
  /** Who proposed and coordinates it, and who looks after companies or works with them. */
  readonly whoLooksAfterCompanies: readonly TieState[];
  /** What the sources leave unsaid of all this, and of companies. */
  readonly openQuestions: readonly NodeState[];
  readonly explanation: LocalisedText;
}

/** The answer for a programme on the day of a scope; empty, and saying so, where it was not there. */
export async function takingPart(
  lookups: Lookups,
  programme: NodeState,
  scope: DatedScope,
): Promise<TakingPart> {
  const facts = await programmeFacts(lookups, programme, scope);
  const { contacts } = await programmeDoors(lookups, facts);
  const forCitizens = contacts.filter((contact) => contact.properties['audience'] === 'CITIZENS');
  const found = {
    scope: facts.scope,
    rules: rulesOfTakingPart(facts.records('Rule')),
    practices: facts.records('Practice'),
    agreements: facts.records('Agreement').filter(isPactOrPartnership),
    contacts: contacts.filter((contact) => contact.properties['audience'] !== 'CITIZENS'),
    meantForCitizens: forCitizens.filter((contact) => contact.properties['exclusive'] !== true),
    notForCompanies: forCitizens.filter((contact) => contact.properties['exclusive'] === true),
    whoLooksAfterCompanies: whoLooksAfterCompanies(facts),
  };
  const openQuestions = await questionsOfTakingPart(lookups, facts, [
    ...found.rules,
    ...found.practices,
    ...found.agreements,
  ]);
  return { ...found, openQuestions, explanation: explain(facts, found) };
}

/**
 * Open questions about one of some things or about companies, and those about the programme itself that speak of
 * companies. One batched read.
 */
async function questionsOfTakingPart(
  lookups: Lookups,
  facts: ProgrammeFacts,
  concerned: readonly NodeState[],
): Promise<readonly NodeState[]> {
  const questions = facts.records('OpenQuestion');
  const aboutIds = [...new Set(questions.flatMap((question) => question.references['about'] ?? []))];
  const about = await Promise.all(aboutIds.map((id) => lookups.node.load(id)));
  const ids = new Set([
    ...concerned.map(({ id }) => id),
    ...about.flatMap((state) => (state !== null && isOfCompanies(state) ? state.id : [])),
  ]);
  return questions.filter((question) => {
    const of = question.references['about'] ?? [];
    if (of.some((id) => ids.has(id))) return true;
    return of.includes(facts.programme.id) && speaksOfCompanies(question.properties['statement']);
  });
}

/**
 * Those rules of a programme that concern who takes part and how: tables that give a class of membership, lists of
 * values, and minima that bind members. Lists of the bands of another rule speak of people's scores, and are left out.
 */
export function rulesOfTakingPart(rules: readonly NodeState[]): readonly NodeState[] {
  const bands = new Set(rules.flatMap((rule) => valuesIn(rule, 'bands')));
  return rules.filter((rule) => {
    switch (rule.properties['form']) {
      case 'CLASSIFICATION':
        return parameter(rule, 'gives') === 'MEMBERSHIP_CLASS';
      case 'LISTED_VALUES': {
        const values = valuesIn(rule, 'values');
        return values.length === 0 || values.some((value) => !bands.has(value));
      }
      case 'MINIMUM_PER_PERIOD':
        return true;
      default:
        return false;
    }
  });
}

function isPactOrPartnership(agreement: NodeState): boolean {
  return agreement.properties['form'] === 'PACT' || agreement.properties['form'] === 'PARTNERSHIP';
}

function whoLooksAfterCompanies(facts: ProgrammeFacts): readonly TieState[] {
  const { programme, participants, runners } = facts;
  const ofCompanies = (id: string) => {
    const actor = facts.actor(id);
    return actor !== null && isOfCompanies(actor);
  };
  return distinct([...facts.ties, ...facts.deeds]).filter(({ kind, from, to, properties }) => {
    if (kind === 'COORDINATES' || kind === 'PROPOSED') return to === programme.id;
    if (kind === 'LIAISES_WITH') {
      return (from === programme.id || participants.has(from)) && ofCompanies(to);
    }
    if (kind !== 'COLLABORATES_WITH') return false;
    const isItsOwn = from === programme.id || to === programme.id;
    if (isItsOwn && speaksOfCompanies(properties['task'])) return true;
    const ofIt = (id: string) => id === programme.id || runners.has(id);
    return (ofIt(from) && ofCompanies(to)) || (ofIt(to) && ofCompanies(from));
  });
}

function explain(
  facts: ProgrammeFacts,
  found: Omit<TakingPart, 'scope' | 'openQuestions' | 'explanation'>,
): LocalisedText {
  if (facts.running !== 'RUNNING') return absence(facts.programme, facts.running);
  return together(
    found.rules.length === 0
      ? {
          it: "Le fonti non dicono a quali condizioni un'impresa partecipa.",
          en: 'The sources state no conditions for a company to take part.',
        }
      : {
          it: `Chi partecipa e come lo dicono le regole: ${rulesInWords(found.rules, 'it')}.`,
          en: `Who takes part and how is told by the rules: ${rulesInWords(found.rules, 'en')}.`,
        },
    found.practices.length === 0
      ? null
      : {
          it: `Un'impresa può: ${namesOf(found.practices, 'it')}.`,
          en: `A company can: ${namesOf(found.practices, 'en')}.`,
        },
    found.agreements.length === 0
      ? null
      : {
          it: `Accordi: ${namesOf(found.agreements, 'it')}.`,
          en: `Agreements: ${namesOf(found.agreements, 'en')}.`,
        },
    contactsInWords(found.contacts),
    found.meantForCitizens.length === 0
      ? null
      : {
          it: `Sono pensati per i cittadini, e nulla dice che altri non li possano usare: ${contactsIn(found.meantForCitizens, 'it')}.`,
          en: `Meant for citizens, and nothing says that others may not use them: ${contactsIn(found.meantForCitizens, 'en')}.`,
        },
    found.notForCompanies.length === 0
      ? null
      : {
          it: `Non sono per le imprese, ma per i cittadini: ${contactsIn(found.notForCompanies, 'it')}.`,
          en: `Not for companies but for citizens: ${contactsIn(found.notForCompanies, 'en')}.`,
        },
    whoInWords(facts, found.whoLooksAfterCompanies),
  );
}

function rulesInWords(rules: readonly NodeState[], language: Language): string {
  const noCondition = language === 'it' ? ' (non è una condizione)' : ' (not a condition)';
  return listed(
    rules.map((rule) => {
      const name = `${quoted(rule.name, language)}${claimed(rule.modality, language)}`;
      return parameter(rule, 'isCondition') === false ? `${name}${noCondition}` : name;
    }),
    language,
  );
}

function contactsInWords(contacts: readonly NodeState[]): LocalisedText {
  if (contacts.length === 0) {
    return {
      it: "Le fonti non indicano alcun contatto per un'impresa.",
      en: 'The sources state no contact for a company.',
    };
  }
  const forCompanies = contacts.some((contact) => contact.properties['audience'] === 'COMPANIES');
  const meant = forCompanies
    ? null
    : {
        it: 'Le fonti non indicano un contatto riservato alle imprese.',
        en: 'The sources state no contact meant for companies in particular.',
      };
  return together(
    {
      it: `Un'impresa può usare: ${contactsIn(contacts, 'it')}.`,
      en: `A company may use: ${contactsIn(contacts, 'en')}.`,
    },
    meant,
  );
}

function whoInWords(facts: ProgrammeFacts, ties: readonly TieState[]): LocalisedText {
  // The programme itself is no answer to who looks after companies for it.
  const organisations = ties.filter((tie) => tie.from !== facts.programme.id);
  if (organisations.length === 0) {
    return {
      it: 'Chi curi i rapporti con le imprese non è detto.',
      en: 'Who looks after relations with companies is not said.',
    };
  }
  const names = inBoth((language) =>
    listed(
      organisations.flatMap((tie) => {
        const other = isOfCompaniesEnd(facts, tie.from) ? tie.to : tie.from;
        const name = facts.actor(other)?.name;
        return name === undefined ? [] : [`${quoted(name, language)}${claimed(tie.modality, language)}`];
      }),
      language,
    ),
  );
  return {
    it: `Se ne occupano, per le imprese o per tutto il programma: ${names.it}.`,
    en: `It is looked after, for companies or as a whole, by: ${names.en}.`,
  };
}

function isOfCompaniesEnd(facts: ProgrammeFacts, id: string): boolean {
  const actor = facts.actor(id);
  return actor !== null && isOfCompanies(actor);
}

function parameter(rule: NodeState, name: string): unknown {
  const parameters: unknown = rule.properties['parameters'];
  return isObject(parameters) ? parameters[name] : undefined;
}

/** The values of a rule's bands or list. */
function valuesIn(rule: NodeState, list: 'bands' | 'values'): readonly string[] {
  const entries = parameter(rule, list);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) =>
    isObject(entry) && typeof entry['value'] === 'string' ? [entry['value']] : [],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
