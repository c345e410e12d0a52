/** A connection to the database file: statements prepared once, rows with checked values, the store's errors. */
import { DatabaseSync } from '@photostructure/sqlite';
import type { StatementSyncInstance } from '@photostructure/sqlite';
import { invariant } from '../../model/failure.js';
import { storeErrorOf } from './sqlite-error.js';
import type { Sql, SqlValue } from './sql.js';

export type Row = Readonly<Record<string, SqlValue>>;

export interface Connection {
  /** The rows a statement yields. */
  all(statement: Sql): readonly Row[];
  /** Runs a statement; the rowid of the row it inserted last. */
  run(statement: Sql): number;
  /** Runs statements without parameters. */
  exec(text: string): void;
  /** Several reads of one state of the database. */
  together<Value>(read: () => Value): Value;
  inTransaction(): boolean;
  close(): void;
}

export interface ConnectionOptions {
  readonly readOnly: boolean;
  /** Called once for each statement of `all`. */
  readonly onStatement?: () => void;
}

/** Texts of statements come from a bounded set, but lists of conditions make it large; the oldest are let go. */
const mostStatements = 300;

export function connect(file: string, options: ConnectionOptions): Connection {
  const database = guarded(file, () => new DatabaseSync(file, { readOnly: options.readOnly, timeout: 5000 }));
  const statements = new Map<string, StatementSyncInstance>();

  let latest: { readonly text: string; readonly statement: StatementSyncInstance } | null = null;

  const prepared = (text: string): StatementSyncInstance => {
    // The rows of a load are written by one statement, one after the other.
    if (latest?.text === text) return latest.statement;
    const statement = lookedUp(text);
    latest = { text, statement };
    return statement;
  };
  const lookedUp = (text: string): StatementSyncInstance => {
    const known = statements.get(text);
    if (known !== undefined) {
      statements.delete(text);
      statements.set(text, known);
      return known;
    }
    const made = database.prepare(text);
    statements.set(text, made);
    const oldest = statements.size > mostStatements ? statements.keys().next().value : undefined;
    if (oldest !== undefined) statements.delete(oldest);
    return made;
  };

  return {
    all: (statement) =>
      guarded(file, () => {
        options.onStatement?.();
        const rows: readonly Row[] = prepared(statement.text).all(...statement.values);
        return rows;
      }),
    run: (statement) =>
      guarded(file, () => Number(prepared(statement.text).run(...statement.values).lastInsertRowid)),
    exec: (text) => guarded(file, () => database.exec(text)),
    together: (read) => {
      guarded(file, () => database.exec('BEGIN'));
      try {
        return read();
      } finally {
        guarded(file, () => database.exec('COMMIT'));
      }
    },
    inTransaction: () => database.isTransaction,
    close: () => {
      statements.clear();
      latest = null;
      database.close();
    },
  };
}

/** A column that holds a text. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  invariant(typeof value === 'string', `column ${column} holds a text, not ${String(value)}`);
  return value;
}

/** A column that holds a number. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  invariant(typeof value === 'number', `column ${column} holds a number, not ${String(value)}`);
  return value;
}

/** A column that may be null. */
export function valueIn(row: Row, column: string): SqlValue {
  const value = row[column];
  invariant(value !== undefined, `there is a column ${column}`);
  return value;
}

/** Rows by the value of a column, in their order. */
export function grouped(rows: readonly Row[], column: string): ReadonlyMap<SqlValue, readonly Row[]> {
  const groups = new Map<SqlValue, Row[]>();
  for (const row of rows) {
    const value = valueIn(row, column);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  return groups;
}

function guarded<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw storeErrorOf(error, file);
  }
}
