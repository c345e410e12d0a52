/** Brings a database file to the schema of this version and of this ontology. */
import { createHash } from 'node:crypto';
import { StoreError } from '../../model/failure.js';
import { indexedNodeProperties, nodeDeclaration, nodeKinds } from '../../model/kinds.js';
import { numberIn, textIn } from './connection.js';
import type { Connection } from './connection.js';
import { migrations } from './migrations.js';
import { comparableColumn } from './property-sql.js';
import { sql } from './sql.js';
import { sqliteCode } from './sqlite-error.js';

/** Marks the file as ours in its header: "rete". */
const applicationId = 0x72657465;
const indexPrefix = 'ontology_';

/** Refuses files that a newer version wrote or that are none of ours. `file` is named in errors. */
export function bringUpToDate(connection: Connection, file: string): void {
  // Looked at before anything is written: what is not ours stays as it is.
  refuseForeign(connection, file);
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  inTransaction(connection, () => {
    connection.exec(`
      PRAGMA application_id = ${applicationId};
      CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `);
    // A file that can be read and not written is noticed here, not by the first change.
    connection.run(sql`INSERT OR REPLACE INTO setting VALUES ('opened', ${new Date().toISOString()})`);
  });
  migrate(connection);
  indexProperties(connection, file);
}

function refuseForeign(connection: Connection, file: string): void {
  const tables = connection.all(sql`SELECT name FROM sqlite_schema`).map((row) => textIn(row, 'name'));
  if (tables.length === 0) return;
  const id = numberIn(connection.all(sql`PRAGMA application_id`)[0] ?? {}, 'application_id');
  if (id !== applicationId || !tables.includes('migration')) {
    throw new StoreError('INCOMPATIBLE', `${file}: a database, but not one of this hub`);
  }
  const written = Math.max(0, ...appliedVersions(connection));
  const newest = migrations.at(-1)?.version ?? 0;
  if (written > newest) {
    throw new StoreError(
      'INCOMPATIBLE',
      `${file}: written by a newer version of the hub (schema ${written}; this version knows ${newest})`,
    );
  }
}

function appliedVersions(connection: Connection): readonly number[] {
  return connection.all(sql`SELECT version FROM migration`).map((row) => numberIn(row, 'version'));
}

function migrate(connection: Connection): void {
  const applied = new Set(appliedVersions(connection));
  for (const migration of migrations) {
    if (applied.has(migration.version)) continue;
    inTransaction(connection, () => {
      connection.exec(migration.statements);
      connection.run(sql`INSERT INTO migration VALUES (${migration.version}, ${migration.name})`);
    });
  }
}

/** Unique and indexed properties of the ontology as indexes of the database, made anew when the ontology has changed. */
function indexProperties(connection: Connection, file: string): void {
  const statements = propertyIndexes();
  const digest = createHash('sha256').update(statements.join('\n')).digest('hex');
  const known = connection.all(sql`SELECT value FROM setting WHERE name = 'ontology'`)[0];
  if (known !== undefined && textIn(known, 'value') === digest) return;
  try {
    inTransaction(connection, () => {
      const old = connection.all(
        sql`SELECT name FROM sqlite_schema WHERE type = 'index' AND substr(name, 1, ${indexPrefix.length}) = ${indexPrefix}`,
      );
      for (const row of old) connection.exec(`DROP INDEX "${textIn(row, 'name')}"`);
      for (const statement of statements) connection.exec(statement);
      connection.run(sql`INSERT OR REPLACE INTO setting VALUES ('ontology', ${digest})`);
    });
  } catch (error) {
    const code = error instanceof StoreError ? sqliteCode(error.cause) : null;
    if (code === null || (code & 0xff) !== 19) throw error;
    const message = `${file}: holds two nodes with one value of a property that must be unique`;
    throw new StoreError('INCOMPATIBLE', message, { cause: error });
  }
}

function propertyIndexes(): readonly string[] {
  const statements: string[] = [];
  for (const [name, declared] of indexedNodeProperties()) {
    if (declared.list === true) continue;
    const column = comparableColumn('', name, declared);
    statements.push(`CREATE INDEX "${indexPrefix}${name}" ON node (${column}, id)`);
  }
  for (const kind of nodeKinds) {
    for (const [name, declared] of Object.entries(nodeDeclaration(kind).properties)) {
      if (declared.unique !== true) continue;
      const column = comparableColumn('', name, declared);
      statements.push(
        `CREATE UNIQUE INDEX "${indexPrefix}unique_${kind}_${name}" ON node (${column}) WHERE kind = '${kind}'`,
      );
    }
  }
  return statements;
}

function inTransaction(connection: Connection, work: () => void): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    work();
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
