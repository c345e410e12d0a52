/** The two forms of rule that are tables: classifications and bands. What the text leaves open stands in them as not said. */
import { nodeDeclaration, tieDeclaration } from '../../../src/model/kinds.js';
import type { RecordKind, TieKind } from '../../../src/model/kinds.js';
import { bandOf } from '../../../src/rules/bands.js';
import type { Band, BandScale } from '../../../src/rules/bands.js';
import type { Evidence, Parameters } from '../../../src/rules/parameters.js';
import { undetermined } from '../../../src/rules/parameters.js';
import { listed } from '../../../src/services/in-words.js';
import { linePlaces } from './citing.js';
import { escaped, list, table } from './markdown.js';
import { notSaid, numberInWords, yesOrNo } from './values.js';
import type { Writing } from './writing.js';
import { say, tell } from './writing.js';

/** The table from the top, with the facts that its conditions ask for and what shows each of them. */
export function classificationLines(
  writing: Writing,
  { subject, facts, rows, outcomes }: Parameters<'CLASSIFICATION'>,
): readonly string[] {
  const { language } = writing;
  const factNames = Object.keys(facts);
  const outcomeOf = (outcome: string): string => {
    const label = outcomes[outcome];
    if (outcome === undetermined)
      return say(writing, { it: 'non detto (indeterminato)', en: 'not said (undetermined)' });
    return label === undefined ? escaped(outcome) : tell(writing, label);
  };
  const mark = (origin: string): string =>
    origin === 'DERIVED' ? ` — _${say(writing, { it: 'dedotto', en: 'derived' })}_` : '';
  const shown = Object.values(facts).flatMap(({ label, evidence = [] }) =>
    evidence.length === 0 ? [] : [`- ${tell(writing, label)}: ${evidenceWords(writing, evidence)}`],
  );
  const reasons = rows.flatMap(({ then: outcome, because, lines, origin }) =>
    because === undefined
      ? []
      : [`- ${outcomeOf(outcome)}${mark(origin)}: ${tell(writing, because)} ${linePlaces(writing, lines)}`],
  );
  return [
    table(
      [
        ...factNames.map((name) => tell(writing, facts[name]?.label ?? { it: name, en: name })),
        `${tell(writing, subject)}: ${say(writing, { it: 'esito', en: 'outcome' })}`,
        say(writing, { it: 'Righe', en: 'Lines' }),
      ],
      rows.map(({ when, then: outcome, lines, origin }) => [
        ...factNames.map((name) => {
          const wanted = when[name];
          return wanted === undefined ? '—' : yesOrNo(wanted, language);
        }),
        `${outcomeOf(outcome)}${mark(origin)}`,
        linePlaces(writing, lines).slice(1, -1),
      ]),
    ),
    say(writing, {
      it: 'Si legge dall’alto; «—» vuol dire che non conta. Dove un fatto non è detto, anche l’esito non lo è.',
      en: 'Read from the top; “—” means that it does not matter. Where a fact is not said, neither is the outcome.',
    }),
    ...(reasons.length === 0 ? [] : [list(reasons)]),
    ...(shown.length === 0
      ? []
      : [say(writing, { it: 'Che cosa mostra ciascun fatto:', en: 'What shows each fact:' }), list(shown)]),
  ];
}

/** Bands with their ends, and the points between them that the text leaves open. */
export function bandLines(writing: Writing, scale: BandScale): readonly string[] {
  const { language } = writing;
  const ends = scale.bands.flatMap(({ above, from, below, upTo }) =>
    [above, from, below, upTo].filter((end) => end !== undefined),
  );
  const open = [...new Set(ends)]
    .sort((a, b) => a - b)
    .filter((end) => bandOf(scale, end).kind === 'BETWEEN');
  return [
    table(
      [
        tell(writing, scale.subject),
        say(writing, { it: 'Fascia', en: 'Band' }),
        say(writing, { it: 'Righe', en: 'Lines' }),
      ],
      scale.bands.map((band) => [
        `${endsInWords(writing, band)} ${tell(writing, scale.unit)}`,
        `${tell(writing, band.label)}${band.origin === 'DERIVED' ? ` — _${say(writing, { it: 'dedotto', en: 'derived' })}_` : ''}`,
        linePlaces(writing, band.lines).slice(1, -1),
      ]),
    ),
    ...(open.length === 0
      ? []
      : [
          `${say(writing, { it: 'A esattamente', en: 'At exactly' })} ${listed(
            open.map((end) => numberInWords(end, language)),
            language,
          )} ${tell(writing, scale.unit)}: ${say(writing, notSaid)}.`,
        ]),
  ];
}

function endsInWords(writing: Writing, { above, from, below, upTo }: Band): string {
  const number = (value: number): string => numberInWords(value, writing.language);
  const parts = [
    ...(above === undefined ? [] : [`${say(writing, { it: 'più di', en: 'more than' })} ${number(above)}`]),
    ...(from === undefined ? [] : [`${say(writing, { it: 'da', en: 'from' })} ${number(from)}`]),
    ...(below === undefined ? [] : [`${say(writing, { it: 'meno di', en: 'less than' })} ${number(below)}`]),
    ...(upTo === undefined ? [] : [`${say(writing, { it: 'fino a', en: 'up to' })} ${number(upTo)}`]),
  ];
  return listed(parts, writing.language);
}

function evidenceWords(writing: Writing, evidence: readonly Evidence[]): string {
  const words = evidence.map((one) =>
    'tie' in one
      ? tell(writing, tieDeclaration(one.tie as TieKind).label)
      : tell(writing, nodeDeclaration(one.record as RecordKind).label),
  );
  const or = say(writing, { it: 'oppure', en: 'or' });
  return [...new Set(words)].join(` ${or} `);
}
