/** Judges obligations and targets by what is recorded: is the minimum met, is a meeting due, is the target reached. */
import type { Label } from '../../model/vocabulary.js';
import type { LocalisedText, NodeState, Qualifier } from '../../model/entity.js';
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
import { belongsTo, practicesOf } from '../rule-facts.js';
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
  if (bound.length === 0) {
    const unsure = memberships.some(({ value }) => value === undetermined);
    return success(notBound(rule, parameters.lines, unsure));
  }
  const known = await knownEvents(reading, programme, parameters.counts, actor, 'MEMBER', scope);
  const found = minimumPerPeriod(parameters, {
    ...known,
    within,
    memberships: bound.map(({ tie }) => factBounds(tie)),
  });
  return success(verdictOf(rule, parameters, found, known, 'AT_LEAST'));
}

/** Whether what is to happen again and again is due. */
export async function judgeInterval(
  reading: Reading,
  rule: NodeState,
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const parameters = parametersOf('INTERVAL', rule.properties['parameters']);
  const subject = rule.references['about']?.[0] ?? programmeOf(rule);
  const known = await knownEvents(reading, programmeOf(rule), parameters.counts, subject, 'PROGRAMME', scope);
  const found = interval(parameters, { ...known, from: null });
  return success(verdictOf(rule, parameters, found, known, 'EXACT'));
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
  const known = await knownEvents(reading, programmeOf(rule), parameters.counts, subject, 'PROGRAMME', scope);
  const { qualifier } = parameters.quantity;
  return success(verdictOf(rule, parameters, targetInPeriod(parameters, known), known, qualifier));
}

interface RecordedEvents extends KnownEvents {
  readonly records: readonly NodeState[];
}

/** More than happens to any one subject. */
const everything = { size: 10_000, direction: 'FORWARD', from: null } as const;

/**
 * The records that a rule counts about a subject, up to the day of asking. A member may belong to several programmes, so a
 * record about one must say that it is of this programme; what is about a body or practice of the programme is, unless it
 * says otherwise.
 */
async function knownEvents(
  reading: Reading,
  programme: NodeId,
  counts: Counted,
  subject: NodeId,
  of: 'MEMBER' | 'PROGRAMME',
  scope: DatedScope,
): Promise<RecordedEvents> {
  const [keeping, found] = await Promise.all([
    recordKeepingOf(reading, programme, scope),
    reading.store.recordsOf(reading.viewer, {
      scope: { asOf: null, includeProposed: false, includeFiction: scope.includeFiction },
      nodes: [subject],
      kinds: [counts.record as NodeKind],
      roles: [counts.role],
      page: everything,
    }),
  ]);
  const all = (found.get(subject)?.items ?? []).map(({ item }) => item);
  const practices = await practicesOf(reading, all);
  const isOwn = (record: NodeState) => {
    const practice = practices.get(record.references['practice']?.[0] ?? '');
    return belongsTo(record, practice, programme) || (of === 'PROGRAMME' && !namesAnother(record, programme));
  };
  const records = all.filter(
    (record) =>
      record.modality === 'IN_FORCE' &&
      isOwn(record) &&
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

function namesAnother(record: NodeState, programme: NodeId): boolean {
  const named = record.references['programme'];
  return named !== undefined && !named.includes(programme);
}

/** Kinds of record that last: their first day is when something came to be. The others are done from then to the end. */
const lasting: ReadonlySet<string> = new Set(['Award', 'Adoption']);

/** The days on which it may have happened; what is known to have gone on for a while lies in a period only as a whole. */
function occurrenceOf(record: NodeState): Occurrence {
  const began = record.since === 'UNKNOWN' ? null : daysOf(record.since);
  if (began === null) return { earliest: dawn, latest: dusk };
  const ended = lasting.has(record.kind) || record.until === 'UNKNOWN' ? null : daysOf(record.until);
  return { earliest: began.earliest, latest: Math.max(began.latest, ended?.latest ?? began.latest) };
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
    it: 'Ciò che è registrato può stare dentro o fuori del periodo, o lo attraversa.',
    en: 'What is recorded may lie within the period or outside it, or goes beyond it.',
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
  qualifier: Qualifier,
): Verdict {
  const { period, wanted, certain, possible, doubt } = found;
  return {
    ...blank,
    rule,
    outcome: found.status,
    label: labels[found.status],
    determined: found.status !== 'UNDETERMINED',
    reason: (doubt as VerdictReason | null) ?? origin,
    explanation: explain(found, qualifier),
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

function asked(wanted: number, qualifier: Qualifier): LocalisedText {
  const words = { EXACT: ['', ''], ABOUT: ['circa ', 'about '], AT_LEAST: ['almeno ', 'at least '] } as const;
  const [it, en] = words[qualifier];
  return { it: `${it}${wanted}`, en: `${en}${wanted}` };
}

function explain(
  { status, doubt, period, wanted, certain, possible }: Obligation,
  qualifier: Qualifier,
): LocalisedText {
  const days =
    period === null || period.first <= dawn || period.last >= dusk
      ? null
      : { first: formatDay(period.first), last: formatDay(period.last) };
  const maybe = possible > certain;
  const when = {
    it: days === null ? 'Finora' : `Dal ${days.first} al ${days.last}`,
    en: days === null ? 'So far' : `From ${days.first} to ${days.last}`,
  };
  const most = {
    it: maybe ? `, al massimo ${possible}` : '',
    en: maybe ? `, at the most ${possible}` : '',
  };
  const why = doubt === null ? null : (doubts[doubt] ?? null);
  const { it, en } = asked(wanted, qualifier);
  return {
    it: `${labels[status].it}. ${when.it}: ${certain} registrati con certezza${most.it}, su ${it}.${why === null ? '' : ` ${why.it}`}`,
    en: `${labels[status].en}. ${when.en}: ${certain} recorded for sure${most.en}, of ${en}.${why === null ? '' : ` ${why.en}`}`,
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
