/** Rules in words, each with its table, bands, list or limits, and the lines these rest on. */
import type { LocalisedText, NodeContent } from '../../../src/model/entity.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import type { Counted, RuleForm } from '../../../src/rules/parameters.js';
import { parametersOf } from '../../../src/rules/parameters-of.js';
import { listed } from '../../../src/services/in-words.js';
import { linePlaces } from './citing.js';
import { list, section } from './markdown.js';
import { nodeItem } from './node-item.js';
import { ofKind } from './record-sections.js';
import { bandLines, classificationLines } from './rule-tables.js';
import { enumLabel, numberInWords } from './values.js';
import type { Writing } from './writing.js';
import { mention, quotedName, say, tell } from './writing.js';

export function ruleSection(writing: Writing): readonly string[] {
  const title = say(writing, { it: 'Regole', en: 'Rules' });
  return section(
    3,
    title,
    ofKind(writing, 'Rule').flatMap((rule) => [
      list([nodeItem(writing, rule)]),
      ...parameterBlocks(writing, rule),
    ]),
  );
}

/** " — _dedotto_" for what a rule's text does not say itself. */
export function derivedMark(writing: Writing, origin: 'STATED' | 'DERIVED'): string {
  return origin === 'DERIVED' ? ` — _${say(writing, { it: 'dedotto', en: 'derived' })}_` : '';
}

function parameterBlocks(writing: Writing, rule: NodeContent): readonly string[] {
  const stored = rule.properties['parameters'];
  if (stored === undefined || stored === null) return [];
  switch (rule.properties['form'] as RuleForm) {
    case 'CLASSIFICATION':
      return classificationLines(writing, parametersOf('CLASSIFICATION', stored));
    case 'BANDS':
      return bandLines(writing, parametersOf('BANDS', stored));
    case 'ORDERED_PHASES':
      return [orderedPhases(writing, rule, stored)];
    case 'LISTED_VALUES':
      return [listedValues(writing, stored)];
    case 'MINIMUM_PER_PERIOD':
      return [minimum(writing, stored)];
    case 'INTERVAL':
      return [interval(writing, stored)];
    case 'TARGET_IN_PERIOD':
      return [target(writing, stored)];
  }
}

function orderedPhases(writing: Writing, rule: NodeContent, stored: unknown): string {
  const { mayBeSkipped, lines, origin } = parametersOf('ORDERED_PHASES', stored);
  const phases = rule.references['about'] ?? [];
  const skipping = mayBeSkipped
    ? say(writing, { it: 'Una fase può essere saltata', en: 'A phase may be skipped' })
    : say(writing, { it: 'Nessuna fase può essere saltata', en: 'No phase may be skipped' });
  return list([
    ...phases.map((id, place) => `${place + 1}. ${mention(writing, id)}`),
    '',
    `${skipping}${derivedMark(writing, origin)} ${linePlaces(writing, lines)}.`,
  ]);
}

function listedValues(writing: Writing, stored: unknown): string {
  const { subject, values, closed, other, isCondition } = parametersOf('LISTED_VALUES', stored);
  const whole = closed
    ? say(writing, { it: "l'elenco è completo", en: 'the list is complete' })
    : say(writing, { it: "l'elenco non è chiuso", en: 'the list is open' });
  const rest = values.find(({ value }) => value === other);
  const binding = [
    ...(rest === undefined
      ? []
      : [
          `${say(writing, { it: 'ciò che non nomina è', en: 'what it does not name is' })} ${quotedName(writing, rest.label[writing.language])}`,
        ]),
    ...(isCondition
      ? []
      : [
          say(writing, {
            it: 'è raccontato, non posto come condizione',
            en: 'it is told, not set as a condition',
          }),
        ]),
  ];
  return list([
    `${tell(writing, subject)} — ${[whole, ...binding].join('; ')}:`,
    '',
    ...values.map(
      ({ label, lines, origin }) =>
        `- ${tell(writing, label)}${derivedMark(writing, origin)} ${linePlaces(writing, lines)}`,
    ),
  ]);
}

const periods = {
  YEAR: { it: 'in ogni anno solare', en: 'in each calendar year' },
  HALF_YEAR: { it: 'in ogni semestre', en: 'in each half-year' },
  QUARTER: { it: 'in ogni trimestre', en: 'in each quarter' },
  MONTH: { it: 'in ogni mese', en: 'in each month' },
} as const;

function minimum(writing: Writing, stored: unknown): string {
  const {
    counts,
    appliesTo,
    minimum: least,
    period,
    lines,
    origin,
  } = parametersOf('MINIMUM_PER_PERIOD', stored);
  const { language } = writing;
  const bound =
    appliesTo === undefined
      ? say(writing, { it: 'vale per chiunque aderisca', en: 'it binds every member' })
      : `${say(writing, { it: 'vale per', en: 'it binds' })}: ${listed(
          appliesTo.map((one) => enumLabel('MembershipClass', one, language)),
          language,
        )}`;
  const atLeast = say(writing, { it: 'almeno', en: 'at least' });
  return `${countedWords(writing, counts)}: ${atLeast} ${numberInWords(least, language)} ${say(writing, periods[period])}; ${bound}${derivedMark(writing, origin)} ${linePlaces(writing, lines)}.`;
}

function interval(writing: Writing, stored: unknown): string {
  const { counts, months, onRequestOf, lines, origin } = parametersOf('INTERVAL', stored);
  const every = say(writing, {
    it: `almeno uno ogni ${months} mesi`,
    en: `at least one every ${months} months`,
  });
  const asked = onRequestOf === undefined ? '' : `; ${say(writing, requested(onRequestOf))}`;
  return `${countedWords(writing, counts)}: ${every}${asked}${derivedMark(writing, origin)} ${linePlaces(writing, lines)}.`;
}

function requested(members: number): LocalisedText {
  return members === 1
    ? { it: 'e quando lo chiede almeno un membro', en: 'and when at least one member asks' }
    : {
        it: `e quando lo chiedono almeno ${members} membri`,
        en: `and when at least ${members} members ask`,
      };
}

function target(writing: Writing, stored: unknown): string {
  const { counts, quantity, period, lines, origin } = parametersOf('TARGET_IN_PERIOD', stored);
  const { language } = writing;
  const meant = {
    EXACT: { it: '', en: '' },
    ABOUT: { it: 'circa ', en: 'about ' },
    AT_LEAST: { it: 'almeno ', en: 'at least ' },
  }[quantity.qualifier];
  const since =
    period.since === undefined
      ? say(writing, { it: 'da quando corrano non è detto', en: 'from when they run is not said' })
      : say(writing, { it: `dal ${period.since}`, en: `from ${period.since}` });
  const within = say(writing, { it: `in ${period.months} mesi`, en: `in ${period.months} months` });
  return `${countedWords(writing, counts)}: ${say(writing, meant)}${numberInWords(quantity.value, language)} ${within}; ${since}${derivedMark(writing, origin)} ${linePlaces(writing, lines)}.`;
}

/** Which records count: "Progetti di inclusione". */
function countedWords(writing: Writing, { record }: Counted): string {
  const kept = nodeDeclaration(
    record as 'Award' | 'Contribution' | 'InclusionProject' | 'Adoption' | 'Gathering',
  );
  return tell(writing, kept.plural);
}
