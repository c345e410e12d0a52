/**
 * What the parameters of a rule say, form by form. A rule is data: its form names one evaluator of this folder, and
 * everything a programme says for itself (values, labels, limits, the lines they rest on) stands in its parameters.
 */
import { z } from 'zod';
import { enumValues, recordKinds, tieKinds } from '../model/kinds.js';

/** A text in both languages. */
export const label = z.strictObject({ it: z.string().regex(/\S/u), en: z.string().regex(/\S/u) });
/** Files may write 9 for '9'. */
const written = (text: z.ZodString) =>
  z.preprocess((found) => (typeof found === 'number' ? String(found) : found), text);
/** Lines of the rule's own citations: `9`, `12-14`, `9, 24`. */
const lines = written(
  z
    .string()
    .regex(/^[1-9]\d*(-[1-9]\d*)?(, *[1-9]\d*(-[1-9]\d*)?)*$/u, "expected lines such as 9, 12-14 or '9, 24'"),
);
/** A value as answers name it: SOCIA, persone-fragili. */
const value = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]*$/u,
    'expected a word such as SOCIA or persone-fragili, beginning with a letter',
  );
/** Whether the text says it, or it was concluded from the text: `because`, or a citation's derivation, says how. */
const origin = z.enum(['STATED', 'DERIVED']).default('STATED');

/** The outcome of a table where the text gives none. */
export const undetermined = 'UNDETERMINED';

/** What the record of a programme must be to show a fact about the actor in a role. */
const recordEvidence = z.strictObject({
  record: z.enum(recordKinds as readonly [string, ...string[]]),
  role: z.string().min(1),
  /** Only records of these forms. */
  forms: z.array(z.string()).min(1).optional(),
  /** Only records whose practice is, or is not, an inclusion action. */
  practiceIsInclusionAction: z.boolean().optional(),
});
const tieEvidence = z.strictObject({ tie: z.enum(tieKinds as readonly [string, ...string[]]) });
const evidence = z.union([recordEvidence, tieEvidence]);

/**
 * A table of facts that are true, false or unknown, read from the top: the first row whose conditions all hold
 * gives the outcome. `UNDETERMINED` marks what the text leaves without an outcome.
 */
const classification = z.strictObject({
  /** What is classed: a company, an action, … for labels only. */
  subject: label,
  /** What the outcome means to the hub: a class of membership, or nothing it knows. */
  gives: z.enum(['MEMBERSHIP_CLASS', 'OTHER']),
  facts: z.record(value, z.strictObject({ label, evidence: z.array(evidence).min(1).optional() })),
  rows: z
    .array(
      z.strictObject({
        when: z.record(value, z.boolean()),
        // oxlint-disable-next-line unicorn/no-thenable -- a row is data and is never awaited
        then: value,
        lines,
        origin,
        because: label.optional(),
      }),
    )
    .min(1),
  outcomes: z.record(value, label),
});

/** Phases one after the other: those that the rule is `about`, in that order. */
const orderedPhases = z.strictObject({ mayBeSkipped: z.boolean(), lines, origin });

/** `above` and `below` leave the end out, `from` and `upTo` take it in; a band has at most one of each pair. */
const band = z
  .strictObject({
    value,
    label,
    above: z.number().optional(),
    from: z.number().optional(),
    below: z.number().optional(),
    upTo: z.number().optional(),
    lines,
    origin,
  })
  .refine((one) => one.above === undefined || one.from === undefined, 'expected above or from, found both')
  .refine((one) => one.below === undefined || one.upTo === undefined, 'expected below or upTo, found both');
const bands = z.strictObject({
  subject: label,
  unit: label,
  /** The numbers that make sense; outside them a score is refused, between bands it is undetermined. */
  scale: z.strictObject({ least: z.number().optional(), most: z.number().optional() }).optional(),
  bands: z.array(band).min(1),
});

const listedValues = z.strictObject({
  subject: label,
  values: z
    .array(
      z.strictObject({
        value,
        label,
        /** Other words by which the text names it. */
        also: z.array(z.string().min(1)).min(1).optional(),
        lines,
        origin,
      }),
    )
    .min(1),
  /** Whether the text lists all there are. */
  closed: z.boolean(),
  /** The listed value that stands for anything not named: "other". Only of an open list. */
  other: value.optional(),
  /** Whether whoever takes part must have one of the values; false: the text only tells it. */
  isCondition: z.boolean().default(true),
});

/** Which of the programme's records count, for whom or what: the one in `role`. */
const counted = z.strictObject({
  record: z.enum(enumValues('KeptRecords') as readonly [string, ...string[]]),
  role: z.string().min(1),
  forms: z.array(z.string()).min(1).optional(),
});

/** The last so many days in which what is not met is at risk; a quarter of the period where the text says nothing. */
const warnDays = z.int().min(1).optional();

/** What a minimum asks of those who join within a period; nobody can tell where it is missing. */
export const joinerPolicies = ['PRO_RATA', 'FROM_NEXT_PERIOD', 'IN_FULL'] as const;

const minimumPerPeriod = z.strictObject({
  counts: counted,
  /** Classes of membership it binds; all members where missing. */
  appliesTo: z.array(value).min(1).optional(),
  minimum: z.int().min(1),
  period: z.enum(['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH']),
  joiners: z.enum(joinerPolicies).optional(),
  warnDays,
  lines,
  origin,
});

/** Something at least every so many months: to the body or programme that the rule is `about`. */
const interval = z.strictObject({
  counts: counted,
  months: z.int().min(1),
  /** It also falls due when this many members ask. */
  onRequestOf: z.int().min(1).optional(),
  warnDays,
  lines,
  origin,
});

/** A number to be reached within a period: of records that name what the rule is `about`. */
const targetInPeriod = z.strictObject({
  counts: counted,
  quantity: z.strictObject({
    value: z.int().min(1),
    qualifier: z.enum(['EXACT', 'ABOUT', 'AT_LEAST']),
  }),
  period: z.strictObject({
    months: z.int().min(1),
    /** The day it runs from; where the text does not say it, nothing can be judged. */
    since: written(z.string()).optional(),
  }),
  warnDays,
  lines,
  origin,
});

/** The shape of the parameters of each form of rule. */
export const parameterShapes = {
  CLASSIFICATION: classification,
  ORDERED_PHASES: orderedPhases,
  BANDS: bands,
  LISTED_VALUES: listedValues,
  MINIMUM_PER_PERIOD: minimumPerPeriod,
  INTERVAL: interval,
  TARGET_IN_PERIOD: targetInPeriod,
} as const;

export type RuleForm = keyof typeof parameterShapes;

export function isRuleForm(form: unknown): form is RuleForm {
  return typeof form === 'string' && Object.hasOwn(parameterShapes, form);
}

export type Parameters<Form extends RuleForm> = z.output<(typeof parameterShapes)[Form]>;
export type Evidence = z.output<typeof evidence>;
export type Counted = z.output<typeof counted>;
export type JoinerPolicy = (typeof joinerPolicies)[number];
