/** Checks a rule before it is stored: its parameters by their shape, then by what they mean, then whom it is about. */
import type { JsonValue } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { NodeKind } from '../model/kinds.js';
import type { LineRange } from './cited-lines.js';
import { areCited, parseLines } from './cited-lines.js';
import { checkMeaning } from './check-meaning.js';
import type { RuleForm } from './parameters.js';
import { parameterShapes } from './parameters.js';
import type { RulePath, RuleProblem } from './shape-problems.js';
import { shapeProblems } from './shape-problems.js';

/** A rule as far as it can be told before it is stored. */
export interface RuleDraft {
  readonly form: RuleForm;
  /** Undefined where it has none. */
  readonly parameters: JsonValue | undefined;
  /** The programme whose rule it is; null where it is not known. */
  readonly programme: NodeId | null;
  /** What it is about, in order; null for one of which the kind is not known. */
  readonly about: readonly (Subject | null)[];
  /** The lines that its citations name; null where nothing need be cited, in fiction. */
  readonly citedLines: readonly LineRange[] | null;
}

export interface Subject {
  readonly id: NodeId;
  readonly kind: NodeKind;
  /** The programmes it names as its own. */
  readonly programmes: readonly NodeId[];
}

/** Every problem of a rule; what its parameters mean is looked at once their shape is right. */
export function checkRule(rule: RuleDraft): readonly RuleProblem[] {
  const about = checkAbout(rule);
  if (rule.parameters === undefined) {
    return [{ path: [], message: 'expected parameters, found none' }, ...about];
  }
  const path = ['parameters'];
  const shape = shapeProblems(parameterShapes[rule.form], rule.parameters, path);
  if (shape.length > 0) return [...shape, ...about];
  const kinds = rule.about.flatMap((subject) => subject?.kind ?? []);
  return [
    ...checkLines(rule.parameters, path, rule.citedLines),
    ...checkMeaning(rule.form, rule.parameters, path, kinds),
    ...about,
  ];
}

/** Every `lines`, however deep; a fact may be called so too, and is none. */
function checkLines(
  value: JsonValue,
  path: RulePath,
  cited: readonly LineRange[] | null,
): readonly RuleProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, JsonValue]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const here = [...path, step];
    if (key !== 'lines' || typeof inner === 'object') return checkLines(inner, here, cited);
    const lines = parseLines(`${inner}`);
    if (lines === null) {
      return [{ path: here, message: `expected lines from the first to the last, found ${inner}` }];
    }
    if (cited === null || areCited(lines, cited)) return [];
    const known = cited.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
    const message = `expected lines that the rule cites (${known.join(', ') || 'none'}), found ${inner}`;
    return [{ path: here, message }];
  });
}

function checkAbout(rule: RuleDraft): readonly RuleProblem[] {
  switch (rule.form) {
    case 'ORDERED_PHASES':
      return checkPhases(rule);
    case 'INTERVAL':
      return checkOnly(rule, ['GoverningBody', 'Programme'], []);
    case 'TARGET_IN_PERIOD':
      return checkOnly(rule, ['Practice'], ['Target']);
    default:
      return [];
  }
}

function checkPhases({ about, programme }: RuleDraft): readonly RuleProblem[] {
  const problems = about.flatMap((subject, at): readonly RuleProblem[] => {
    if (subject === null) return [];
    const { id, kind, programmes } = subject;
    const path = ['about', at];
    if (kind !== 'Phase') return [{ path, message: `expected a Phase, found ${id} (${kind})` }];
    if (programme === null || programmes.length === 0 || programmes.includes(programme)) return [];
    return [
      { path, message: `expected a phase of ${programme}, found ${id}, a phase of ${programmes.join(', ')}` },
    ];
  });
  if (about.length >= 2) return problems;
  const message = `expected in about the phases in their order, two or more; found ${about.length || 'none'}`;
  return [...problems, { path: ['about'], message }];
}

/** Exactly one of these kinds, with any number of those besides. */
function checkOnly(
  { about }: RuleDraft,
  kinds: readonly NodeKind[],
  besides: readonly NodeKind[],
): readonly RuleProblem[] {
  const wanted = kinds.join(' or ');
  const strangers = about.flatMap((subject, at): readonly RuleProblem[] => {
    if (subject === null || [...kinds, ...besides].includes(subject.kind)) return [];
    const message = `expected a ${[wanted, ...besides].join(' or ')}, found ${subject.id} (${subject.kind})`;
    return [{ path: ['about', at], message }];
  });
  // One of an unknown kind may be the one that is looked for.
  if (strangers.length > 0 || about.includes(null)) return strangers;
  const count = about.filter((subject) => subject !== null && kinds.includes(subject.kind)).length;
  if (count === 1) return [];
  return [{ path: ['about'], message: `expected in about exactly one ${wanted}, found ${count || 'none'}` }];
}
