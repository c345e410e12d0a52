/** Judges obligations and targets by what is recorded: is the minimum met, is a meeting due, is the target reached. */
import type { Label } from '../../model/vocabulary.js';
import type { LocalisedText, NodeState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { NodeKind } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import { dawn, daysOf, dusk, formatDay } from '../../model/time.js';
import { interval } from '../../rules/interval.js';
import { minimumPerPeriod } from '../../rules/minimum-per-period.js';
import type { KnownEvents, Obligation, Occurrence } from '../../rules/obligation.js';
import { parametersOf } from '../../rules/parameters-of.js';
import type { Counted } from '../../rules/parameters.js';
import { undetermined } from '../../rules/parameters.js';
import { targetInPeriod } from '../../rules/target-in-period.js';
import { standingsIn } from '../membership.js';
import type { DatedScope, Reading } from '../reading.js';
import { recordKeepingOf } from '../record-keeping.js';
import type { Verdict, VerdictReason } from './verdict.js';
import { blank, citationsOn, undeterminedLabel } from './verdict.js';

/**
 * How a member stands, as far as is known on the day of the scope, to a minimum in the calendar period that holds the day
 * `within`. Whether it binds the actor is asked for that day, or the day of the scope where that is earlier.
 */
export async function judgeMinimum(
  reading: Reading,
  rule: NodeState,
  actor: NodeId,
  within: Day,
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const parameters = parametersOf('MINIMUM_PER_PERIOD', rule.properties['parameters']);
  const programme = programmeOf(rule);
  const then = { ...scope, asOf: Math.min(within, scope.asOf) };
  const memberships = (await standingsIn(reading, programme, then)).filter(({ tie }) => tie.from === actor);
  const bound = memberships.filter(({ value }) => parameters.appliesTo?.includes(value) !== false);
  const known = await knownEvents(reading, programme, parameters.counts, actor, scope);
  if (bound.length === 0) {
    const unsure = memberships.some(({ value }) => value === undetermined);
    return success(notBound(rule, parameters.lines, unsure));
  }
  const found = minimumPerPeriod(parameters, {
    ...known,
    within,
    memberships: bound.map(({ tie }) => factBounds(tie)),
  });
  return success(verdictOf(rule, parameters, found, known));
}

/** Whether what is to happen again and again is due. */
export async function judgeInterval(
  reading: Reading,
  rule: NodeState,
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const parameters = parametersOf('INTERVAL', rule.properties['parameters']);
  const subject = rule.references['about']?.[0] ?? programmeOf(rule);
  const known = await knownEvents(reading, programmeOf(rule), parameters.counts, subject, scope);
  const found = interval(parameters, { ...known, from: null });
  return success(verdictOf(rule, parameters, found, known));
}

/** How a target stands. */
export async function judgeTarget(
  reading: Reading,
  rule: NodeState,
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const parameters = parametersOf('TARGET_IN_PERIOD', rule.properties['parameters']);
  const about = await reading.store.nodes(reading.viewer, rule.references['about'] ?? []);
  const subject = about.find((node) => node !== null && node.kind !== 'Target')?.id ?? programmeOf(rule);
  const known = await knownEvents(reading, programmeOf(rule), parameters.counts, subject, scope);
  return success(verdictOf(rule, parameters, targetInPeriod(parameters, known), known));
}

interface RecordedEvents extends KnownEvents {
  readonly records: readonly NodeState[];
}

/** More than happens to any one subject. */
const all = { size: 10_000, direction: 'FORWARD', from: null } as const;

/** The records that a rule counts about a subject, up to the day of asking. */
async function knownEvents(
  reading: Reading,
  programme: NodeId,
  counts: Counted,
  subject: NodeId,
  scope: DatedScope,
): Promise<RecordedEvents> {
  const [keeping, found] = await Promise.all([
    recordKeepingOf(reading, programme, scope),
    reading.store.recordsOf(reading.viewer, {
      scope: { asOf: null, includeProposed: false, includeFiction: scope.includeFiction },
      nodes: [subject],
      kinds: [counts.record as NodeKind],
      roles: [counts.role],
      page: all,
    }),
  ]);
  const records = (found.get(subject)?.items ?? [])
    .map(({ item }) => item)
    .filter(
      (record) =>
        record.modality === 'IN_FORCE' &&
        isOf(record, programme, subject) &&
        occurrenceOf(record).earliest <= scope.asOf &&
        (counts.forms === undefined || counts.forms.some((form) => form === record.properties['form'])),
    );
  return {
    on: scope.asOf,
    records,
    occurrences: records.map(occurrenceOf),
    completeThrough: (from: Day) => keeping.completeThrough(counts.record, from),
  };
}

/** A record that names a programme counts for that one; one that names none counts by its subject. */
function isOf(record: NodeState, programme: NodeId, subject: NodeId): boolean {
  const named = record.references['programme'];
  return named === undefined || named.includes(programme) || subject === programme;
}

function occurrenceOf(record: NodeState): Occurrence {
  const days = record.since === 'UNKNOWN' ? null : daysOf(record.since);
  return days ?? { earliest: dawn, latest: dusk };
}

function programmeOf(rule: NodeState): NodeId {
  return rule.references['programme']?.[0] ?? '';
}

const labels: Readonly<Record<Obligation['status'], Label>> = {
  MET: { it: 'Adempiuto', en: 'Met' },
  AT_RISK: { it: 'A rischio', en: 'At risk' },
  MISSED: { it: 'Mancato', en: 'Missed' },
  NOT_DUE: { it: 'Non ancora dovuto', en: 'Not due yet' },
  UNDETERMINED: undeterminedLabel,
};

const doubts: Readonly<Record<string, Label>> = {
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
  DATES_TOO_COARSE: {
    it: 'Ciò che è registrato può stare dentro o fuori del periodo.',
    en: 'What is recorded may lie within the period or outside it.',
  },
  NUMBER_NOT_EXACT: {
    it: 'Il numero chiesto non è esatto, e vi si avvicina.',
    en: 'The number asked for is not exact, and what is there comes near it.',
  },
};

function verdictOf(
  rule: NodeState,
  { lines, origin }: { readonly lines: string; readonly origin: 'STATED' | 'DERIVED' },
  found: Obligation,
  known: RecordedEvents,
): Verdict {
  const { period, wanted, certain, possible, doubt } = found;
  return {
    ...blank,
    rule,
    outcome: found.status,
    label: labels[found.status],
    determined: found.status !== 'UNDETERMINED',
    reason: (doubt as VerdictReason | null) ?? origin,
    explanation: explain(found),
    citations: citationsOn(rule, [lines]),
    period: {
      first: period === null || period.first <= dawn ? null : period.first,
      last: period === null || period.last >= dusk ? null : period.last,
      wanted,
      certain,
      possible,
      records: known.records,
      completeThrough: period === null ? null : known.completeThrough(period.first),
    },
  };
}

function explain({ status, doubt, period, wanted, certain, possible }: Obligation): LocalisedText {
  const days =
    period === null || period.first <= dawn || period.last >= dusk
      ? null
      : { first: formatDay(period.first), last: formatDay(period.last) };
  const maybe = possible > certain;
  const it = [
    days === null ? [] : [`Dal ${days.first} al ${days.last}`],
    [`registrati con certezza ${certain}${maybe ? `, al massimo ${possible}` : ''} su ${wanted}`],
  ];
  const en = [
    days === null ? [] : [`From ${days.first} to ${days.last}`],
    [`recorded for sure ${certain}${maybe ? `, at the most ${possible}` : ''} of ${wanted}`],
  ];
  const why = doubt === null ? null : (doubts[doubt] ?? null);
  return {
    it: `${labels[status].it}. ${it.flat().join(': ')}.${why === null ? '' : ` ${why.it}`}`,
    en: `${labels[status].en}. ${en.flat().join(': ')}.${why === null ? '' : ` ${why.en}`}`,
  };
}

/** For those whom a rule does not bind, or perhaps does not. */
function notBound(rule: NodeState, lines: string, unsure: boolean): Verdict {
  return {
    ...blank,
    rule,
    outcome: unsure ? undetermined : 'NOT_BOUND',
    label: unsure ? undeterminedLabel : { it: 'Non è tenuto', en: 'Not bound' },
    determined: !unsure,
    reason: 'NOT_BOUND',
    explanation: unsure
      ? {
          it: "Non si sa a quale classe appartenga, e da essa dipende se l'impegno lo riguarda.",
          en: 'It is not known to which class it belongs, and on that depends whether the rule binds it.',
        }
      : {
          it: "Non risulta tra gli aderenti che l'impegno riguarda.",
          en: 'It is not recorded among the members whom the rule binds.',
        },
    citations: citationsOn(rule, [lines]),
  };
}
