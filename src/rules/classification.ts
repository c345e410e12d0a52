/** The classification table: what facts, known or not, make of what they are about. */
import type { Parameters } from './parameters.js';
import { undetermined } from './parameters.js';

export type ClassificationTable = Parameters<'CLASSIFICATION'>;
export type ClassificationRow = ClassificationTable['rows'][number];

export interface Classification {
  /** A value of the table, or `UNDETERMINED`. */
  readonly outcome: string;
  /**
   * `ROW`: the text gives it, and `rows` say where. `TEXT_SILENT`: the facts are known and the text gives no outcome for
   * them. `FACT_UNKNOWN`: the outcome depends on facts nobody knows, the `missing` ones.
   */
  readonly reason: 'ROW' | 'TEXT_SILENT' | 'FACT_UNKNOWN';
  /** The rows that apply whatever the unknown facts turn out to be, in the order of the table. */
  readonly rows: readonly ClassificationRow[];
  /** Unknown facts that could still change the outcome, in the order of the table. */
  readonly missing: readonly string[];
}

/** Most facts that a table may have: unknown ones are tried both ways. */
export const mostFacts = 12;

/**
 * Reads the table with these facts; one that is not given is unknown. The outcome is determined only where every way
 * in which the unknown facts may turn out gives the same one. O(2^unknown · rows).
 */
export function classify(
  table: ClassificationTable,
  facts: Readonly<Record<string, boolean | null>>,
): Classification {
  const unknown = Object.keys(table.facts).filter(
    (name) => !Object.hasOwn(facts, name) || facts[name] === null,
  );
  const used = unknown.filter((name) => table.rows.some((row) => Object.hasOwn(row.when, name)));
  const rows = completions(facts, used).map((known) => firstRow(table, known));
  const outcomes = new Set(rows.map((row) => row?.then ?? undetermined));
  const applying = table.rows.filter((row) => rows.includes(row));
  if (outcomes.size > 1) {
    const missing = used.filter((name) => matters(table, facts, used, name));
    return { outcome: undetermined, reason: 'FACT_UNKNOWN', rows: applying, missing };
  }
  const [outcome = undetermined] = outcomes;
  const reason = outcome === undetermined ? 'TEXT_SILENT' : 'ROW';
  return { outcome, reason, rows: applying, missing: [] };
}

type Known = Readonly<Record<string, boolean | null>>;

function firstRow(table: ClassificationTable, known: Known): ClassificationRow | null {
  const holds = (row: ClassificationRow) =>
    Object.entries(row.when).every(([name, wanted]) => known[name] === wanted);
  return table.rows.find(holds) ?? null;
}

/** The facts with the unknown ones turned out in every way. */
function completions(facts: Known, unknown: readonly string[]): readonly Known[] {
  return unknown.reduce<readonly Known[]>(
    (all, name) =>
      all.flatMap((known) => [
        { ...known, [name]: true },
        { ...known, [name]: false },
      ]),
    [facts],
  );
}

/** Whether turning one unknown fact around ever changes the outcome. */
function matters(
  table: ClassificationTable,
  facts: Known,
  unknown: readonly string[],
  name: string,
): boolean {
  const others = unknown.filter((other) => other !== name);
  const outcome = (known: Known) => firstRow(table, known)?.then ?? undetermined;
  return completions(facts, others).some(
    (known) => outcome({ ...known, [name]: true }) !== outcome({ ...known, [name]: false }),
  );
}
