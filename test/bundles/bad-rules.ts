/** One bad rule for each kind of mistake, with everything that is to be said about it: "line:column: message". */
import { head } from './checking.js';

export interface BadRule {
  readonly mistake: string;
  /** What follows the rule's `form`: from line 25 on, four spaces in. */
  readonly rule: string;
  readonly problems: readonly string[];
}

/** What rules can be about; the rule itself stands in line 21. */
export const ruleFile = (
  form: string,
  rule: string,
  cites = '[{ lines: 5-9 }, { lines: 10 }]',
): string => `${head}actors:
  orti: { kind: Programme, name: Orti, cites: [{ lines: 1 }] }
  altri: { kind: Programme, name: Altri, cites: [{ lines: 1 }] }
  consiglio: { kind: GoverningBody, name: Consiglio, cites: [{ lines: 1 }] }
records:
  semina: { kind: Phase, ordinal: 1, programme: orti, cites: [{ lines: 1 }] }
  cura: { kind: Phase, ordinal: 2, programme: orti, cites: [{ lines: 1 }] }
  altrove: { kind: Phase, ordinal: 1, programme: altri, cites: [{ lines: 1 }] }
  donare: { kind: Practice, name: Donare, cites: [{ lines: 1 }] }
  ospitare: { kind: Practice, name: Ospitare, cites: [{ lines: 1 }] }
  meta: { kind: Target, name: Meta, programme: orti, cites: [{ lines: 1 }] }
  # The rule
  # under test

  regola:
    kind: Rule
    programme: orti
    form: ${form}
${rule.replace(/^(?=.)/gmu, '    ')}
    cites: ${cites}
`;

const it = '{ it: Cosa, en: Thing }';

/** A table with these rows, which begin in line 33. */
const table = (rows: string, gives = 'OTHER', outcomes = `{ YES: ${it}, NO: ${it} }`): string => `parameters:
  subject: ${it}
  gives: ${gives}
  facts:
    gave: { label: ${it} }
    met: { label: ${it} }
  outcomes: ${outcomes}
  rows:
${rows.replace(/^(?=.)/gmu, '    ')}`;

/** A table of one fact with this evidence, in line 28. */
const evidence = (one: string): string => `parameters:
  subject: ${it}
  gives: OTHER
  facts: { gave: { label: ${it}, evidence: [${one}] } }
  outcomes: { YES: ${it} }
  rows: [{ when: { gave: true }, then: YES, lines: 9 }]`;

/** Bands, from line 29 on. */
const bands = (...some: readonly string[]): string => `parameters:
  subject: ${it}
  unit: ${it}
  bands:
${some.map((ends) => `    - { label: ${it}, lines: '9', ${ends} }`).join('\n')}`;

/** Values, from line 29 on. */
const values = (...some: readonly string[]): string => `parameters:
  subject: ${it}
  closed: true
  values:
${some.map((one) => `    - { lines: 9, ${one} }`).join('\n')}`;

export const badRules: Readonly<Record<string, readonly BadRule[]>> = {
  CLASSIFICATION: [
    { mistake: 'no parameters', rule: 'name: Regola', problems: ['21:3: expected parameters, found none'] },
    {
      mistake: 'parameters that are no map',
      rule: 'parameters: yes',
      problems: ['25:17: expected a map, found "yes"'],
    },
    {
      mistake: 'parameters left empty',
      rule: 'parameters:',
      problems: ['25:16: expected a value, found nothing: leave out what no source states'],
    },
    {
      mistake: 'a misspelt key',
      rule: table(`- { when: { gave: true }, then: YES, line: 9 }`),
      problems: [
        '33:11: expected lines, found none',
        '33:46: rows has no key line; expected one of when, then, lines, origin, because; found "line". Did you mean lines?',
      ],
    },
    {
      mistake: 'a misspelt word',
      rule: table(`- { when: { gave: true }, then: YES, lines: 9 }`, 'MEMBERSHIP_CLAS', `{ YES: ${it} }`),
      problems: [
        '27:14: expected one of MEMBERSHIP_CLASS, OTHER; found "MEMBERSHIP_CLAS". Did you mean MEMBERSHIP_CLASS?',
      ],
    },
    {
      mistake: 'a text in one language',
      rule: table(`- { when: { gave: true }, then: YES, lines: 9, because: { it: Perché } }`),
      problems: ['33:65: expected a text in both languages, {it: …, en: …}, found {"it":"Perché"}'],
    },
    {
      mistake: 'a condition that is neither true nor false',
      rule: table(`- { when: { gave: maybe }, then: YES, lines: 9 }`),
      problems: ['33:27: expected true or false, found "maybe"'],
    },
    {
      mistake: 'an outcome without a label, and a fact that is not declared',
      rule: table(
        `- { when: { gave: true }, then: YEP, lines: 9 }\n- { when: { mett: true }, then: NO, lines: 9 }`,
      ),
      problems: [
        '33:41: expected one of YES, NO, UNDETERMINED; found "YEP". Did you mean YES?',
        '34:21: expected one of gave, met; found "mett". Did you mean met?',
      ],
    },
    {
      mistake: 'a row that never applies',
      rule: table(
        `- { when: { gave: true }, then: YES, lines: 9 }\n- { when: { gave: true, met: true }, then: NO, lines: 9 }`,
      ),
      problems: ['34:11: expected a row that can apply, found that row 1 always comes before it'],
    },
    {
      mistake: 'a class that is none',
      rule: table(
        `- { when: { gave: true }, then: SOCIO, lines: 9 }`,
        'MEMBERSHIP_CLASS',
        `{ SOCIO: ${it}, NEITHER: ${it} }`,
      ),
      problems: [
        '31:19: expected one of SOCIA, SOSTENITRICE, LEAD, SIGNATORY, COLLABORATOR, PARTNER, MEMBER, SUPPORTER, NEITHER; found "SOCIO". Did you mean SOCIA?',
      ],
    },
    {
      mistake: 'lines that the rule does not cite',
      rule: table(
        `- { when: { gave: true }, then: YES, lines: '4, 9' }\n- { when: { met: true }, then: NO, lines: 9-5 }`,
      ),
      problems: [
        '33:53: expected lines that the rule cites (5-9, 10), found 4, 9',
        '34:51: expected lines from the first to the last, found 9-5',
      ],
    },
    {
      mistake: 'lines that are none',
      rule: table(`- { when: { gave: true }, then: YES, lines: nine }`),
      problems: [`33:53: expected lines such as 9, 12-14 or '9, 24', found "nine"`],
    },
    {
      mistake: 'too many facts',
      rule: `parameters:
  subject: ${it}
  gives: OTHER
  facts: { ${Array.from({ length: 13 }, (_, at) => `f${at}: { label: ${it} }`).join(', ')} }
  outcomes: { YES: ${it} }
  rows: [{ when: { f0: true }, then: YES, lines: 9 }]`,
      problems: ['28:14: expected at most 12 facts, found 13'],
    },
    {
      mistake: 'a fact that is named as none can be',
      rule: evidence('{ tie: MEMBER_OF }').replace('gave: {', '1st: {').replace('gave: true', 'met: true'),
      problems: [
        '28:16: expected a word such as SOCIA or persone-fragili, beginning with a letter, found "1st"',
      ],
    },
    {
      mistake: 'evidence of a tie that is none',
      rule: evidence('{ tie: MEMBER }'),
      problems: [
        '28:74: expected one of PART_OF, SEATED_IN, SUCCEEDED_BY, UNIT_OF, SERVES, MANAGES, ORGANISES, HOSTS, SUPPLIES, MEMBER_OF, PROPOSED, COORDINATES, CONTRIBUTES_TO, ADDRESSES, COLLABORATES_WITH, LIAISES_WITH, FUNDS, SITS_ON, GOVERNS, REFERS_TO, TRAINS, REPRESENTS; found "MEMBER". Did you mean MEMBER_OF?',
      ],
    },
    {
      mistake: 'evidence without a role',
      rule: evidence('{ record: Award }'),
      problems: ['28:67: expected role, found none'],
    },
    {
      mistake: 'evidence in a role that the kind has not',
      rule: evidence('{ record: Award, role: recipent }'),
      problems: [
        '28:90: expected one of recipient, grantor, programme; found "recipent". Did you mean recipient?',
      ],
    },
    {
      mistake: 'evidence of a form that the kind has not, and of a practice it names nowhere',
      rule: evidence(
        '{ record: Contribution, role: contributor, forms: [DONATION], practiceIsInclusionAction: true }',
      ),
      problems: [
        '28:118: expected one of GRANT, CO_FINANCING, DONATION_IN_MONEY, DONATION_IN_KIND; found "DONATION"',
        '28:156: expected a kind of record that names a practice, found Contribution',
      ],
    },
  ],
  ORDERED_PHASES: [
    {
      mistake: 'no phases',
      rule: `parameters: { mayBeSkipped: false, lines: 9 }`,
      problems: ['21:3: expected in about the phases in their order, two or more; found none'],
    },
    {
      mistake: 'one phase only, and no word on skipping',
      rule: `about: [semina]\nparameters: { lines: 9 }`,
      problems: [
        '25:12: expected in about the phases in their order, two or more; found 1',
        '26:17: expected mayBeSkipped, found none',
      ],
    },
    {
      mistake: 'what is no phase, and the phase of another programme',
      rule: `about: [semina, donare, altrove]\nparameters: { mayBeSkipped: false, lines: 9 }`,
      problems: [
        '25:21: expected a Phase, found mine/donare (Practice)',
        '25:29: expected a phase of mine/orti, found mine/altrove, a phase of mine/altri',
      ],
    },
    {
      mistake: 'a phase that is not there is one problem, not more',
      rule: `about: [semina, donare, curra]\nparameters: { mayBeSkipped: false, lines: 9 }`,
      problems: ['25:29: expected a key of this file, found curra. Did you mean cura?'],
    },
  ],
  BANDS: [
    {
      mistake: 'bands that overlap, at their ends too',
      rule: bands('value: low, upTo: 10', 'value: middle, from: 10, below: 20', 'value: high, above: 19'),
      problems: [
        '30:11: expected bands that do not overlap, found that middle takes in what low does',
        '31:11: expected bands that do not overlap, found that high takes in what middle does',
      ],
    },
    {
      mistake: 'an end both in and out',
      rule: bands('value: low, upTo: 10, below: 10'),
      problems: ['29:11: expected below or upTo, found both'],
    },
    {
      mistake: 'a band of nothing',
      rule: bands('value: none, above: 10, below: 10'),
      problems: ['29:11: expected a band that takes in something, found none'],
    },
    {
      mistake: 'a value twice, and one that stands for none',
      rule: bands('value: low, below: 1', 'value: low, from: 1, below: 2', 'value: UNDETERMINED, from: 2'),
      problems: [
        '30:64: expected each value once, found low again',
        '31:64: expected another word, found UNDETERMINED, which stands for no value',
      ],
    },
    {
      mistake: 'a scale upside down',
      rule: `${bands('value: low, below: 1')}\n  scale: { least: 5, most: 1 }`,
      problems: ['30:14: expected most above least, found 1 and 5'],
    },
    {
      mistake: 'an end that is no number',
      rule: bands("value: low, below: '1'"),
      problems: ['29:76: expected a number, found "1"'],
    },
  ],
  LISTED_VALUES: [
    {
      mistake: 'a value twice, and a name twice',
      rule: values(
        'value: fava, label: { it: Fava, en: Broad bean }',
        'value: fava, label: { it: Altra, en: Other }',
        'value: bean, label: { it: Fagiolo, en: BROAD BEAN }',
      ),
      problems: [
        '30:30: expected each value once, found fava again',
        '31:11: expected names of its own, found that fava is called the same',
      ],
    },
    {
      mistake: 'no value at all',
      rule: `parameters: { subject: ${it}, closed: true, values: [] }`,
      problems: ['25:75: expected at least one item, found []'],
    },
  ],
  MINIMUM_PER_PERIOD: [
    {
      mistake: 'less than one, in a period that is none, for a class that is none',
      rule: `parameters: { counts: { record: Award, role: recipient }, minimum: 0, period: YEARLY, lines: 9 }`,
      problems: [
        '25:72: expected at least 1, found 0',
        '25:83: expected one of YEAR, HALF_YEAR, QUARTER, MONTH; found "YEARLY". Did you mean YEAR?',
      ],
    },
    {
      mistake: 'a class that is none, in a role of which no actor is in',
      rule: `parameters:
  counts: { record: Adoption, role: practice }
  appliesTo: [SOCIA, SOCIO]
  minimum: 1
  period: YEAR
  lines: 9`,
      problems: [
        '26:41: expected one of adopter, via; found "practice"',
        '27:26: expected one of SOCIA, SOSTENITRICE, LEAD, SIGNATORY, COLLABORATOR, PARTNER, MEMBER, SUPPORTER; found "SOCIO". Did you mean SOCIA?',
      ],
    },
    {
      mistake: 'a period left out, and records that nobody can keep complete',
      rule: `parameters: { counts: { record: Agreement, role: parties }, minimum: 1.5, lines: 9 }`,
      problems: [
        '25:17: expected period, one of YEAR, HALF_YEAR, QUARTER, MONTH; found none',
        '25:37: expected one of Award, Contribution, InclusionProject, Adoption, Gathering; found "Agreement"',
        '25:74: expected a whole number, found 1.5',
      ],
    },
  ],
  INTERVAL: [
    {
      mistake: 'of nobody',
      rule: `parameters: { counts: { record: Gathering, role: body }, months: 3, lines: 9 }`,
      problems: ['21:3: expected in about exactly one GoverningBody or Programme, found none'],
    },
    {
      mistake: 'of two, in a role in which a programme cannot be',
      rule: `about: [consiglio, orti]\nparameters: { counts: { record: Adoption, role: adopter }, months: 3, lines: 9 }`,
      problems: [
        '25:12: expected in about exactly one GoverningBody or Programme, found 2',
        '26:37: expected a kind of record that names a GoverningBody or Programme, found Adoption',
      ],
    },
    {
      mistake: 'of a practice',
      rule: `about: donare\nparameters: { counts: { record: Gathering, role: body }, months: 3, lines: 9 }`,
      problems: ['25:12: expected a GoverningBody or Programme, found mine/donare (Practice)'],
    },
  ],
  TARGET_IN_PERIOD: [
    {
      mistake: 'of two practices, from a day that is none',
      rule: `about: [donare, meta, ospitare]
parameters:
  counts: { record: Adoption, role: practice }
  quantity: { value: 3, qualifier: ABOUT }
  period: { months: 12, since: 2025-02-30 }
  lines: 9`,
      problems: [
        '25:12: expected in about exactly one Practice, found 2',
        '29:36: expected a date (2017, 2017-05 or 2017-05-22), found "2025-02-30"',
      ],
    },
  ],
};
