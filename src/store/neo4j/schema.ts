/** Brings a database to the schema of this version and of this ontology. */
import { createHash } from 'node:crypto';
import { StoreError } from '../../model/failure.js';
import { nodeDeclaration, nodeKinds, tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { Connection } from './connection.js';
import { anyOf, cypher, plain, quoted } from './cypher.js';
import type { Cypher } from './cypher.js';
import { comparableName, roles, roleType } from './graph-names.js';
import { graphPropertiesVersion, nodeProperties, tieProperties } from './graph-properties.js';
import { migrations, prefix } from './migrations.js';
import { nodeIn, numberIn, textIn, tieIn, valueIn } from './row.js';
import { connect, disconnect } from './write-graph.js';

/** The oldest server that has the `CALL (x) { … }` of our statements. */
const oldestServer = [5, 23] as const;
const rewriteSize = 500;

/** Refuses servers that are too old and databases that a newer version wrote or that are none of ours. */
export async function bringUpToDate(connection: Connection): Promise<void> {
  await checkServer(connection);
  await checkOurs(connection);
  await migrate(connection);
  await deriveFromOntology(connection);
}

async function checkServer(connection: Connection): Promise<void> {
  const [row] = await connection.read((run) =>
    run(
      cypher`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`,
    ),
  );
  const version = row === undefined ? 'unknown' : textIn(row, 'version');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestServer;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StoreError(
    'INCOMPATIBLE',
    `expected Neo4j ${oldestServer.join('.')} or later (tried with 5.26), found ${version}`,
  );
}

async function checkOurs(connection: Connection): Promise<void> {
  const schema = await schemaVersion(connection);
  const newest = migrations.at(-1)?.version ?? 0;
  if (schema !== null) {
    if (schema <= newest) return;
    throw new StoreError(
      'INCOMPATIBLE',
      `the database was written by a newer version of the hub (schema ${schema}; this version knows ${newest})`,
    );
  }
  const [foreign] = await connection.read((run) =>
    run(cypher`MATCH (n) WHERE NOT n:ReteStore AND NOT n:ReteLog RETURN labels(n)[0] AS label LIMIT 1`),
  );
  if (foreign === undefined) return;
  throw new StoreError(
    'INCOMPATIBLE',
    `the database holds other data (a node labelled ${String(valueIn(foreign, 'label'))}): the hub needs one of its own`,
  );
}

/** Null where the database has no schema of ours. */
async function schemaVersion(connection: Connection): Promise<number | null> {
  const [row] = await connection.read((run) =>
    run(cypher`MATCH (s:ReteStore { id: 'store' }) RETURN s.schema AS schema`),
  );
  return row === undefined ? null : numberIn(row, 'schema');
}

async function migrate(connection: Connection): Promise<void> {
  const applied = (await schemaVersion(connection)) ?? 0;
  await connection.command(
    cypher`CREATE CONSTRAINT rete_store IF NOT EXISTS FOR (s:ReteStore) REQUIRE s.id IS UNIQUE`,
  );
  for (const migration of migrations) {
    if (migration.version <= applied) continue;
    for (const statement of migration.statements) await connection.command(statement);
    await connection.command(cypher`MERGE (s:ReteStore { id: 'store' }) SET s.schema = ${migration.version}`);
  }
}

/**
 * Constraints, indexes and computed properties that follow from the ontology, made anew when it has changed. What the ontology
 * no longer asks for is dropped.
 */
async function deriveFromOntology(connection: Connection): Promise<void> {
  const wanted = derivedSchema();
  const digest = digestOf(wanted);
  const [known] = await connection.read((run) =>
    run(cypher`MATCH (s:ReteStore { id: 'store' }) RETURN s.ontology AS ontology`),
  );
  if (known !== undefined && valueIn(known, 'ontology') === digest) return;
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ] as const) {
    const owned = kind === 'INDEX' ? plain('AND owningConstraint IS NULL') : plain('');
    const rows = await connection.command(
      cypher`SHOW ${plain(kinds)} YIELD * WHERE name STARTS WITH ${`${prefix}o_`} ${owned} RETURN name`,
    );
    for (const name of rows.map((row) => textIn(row, 'name')).filter((name) => !wanted.has(name))) {
      await connection.command(cypher`DROP ${plain(kind)} ${plain(quoted(name))} IF EXISTS`);
    }
  }
  await rewrite(connection);
  for (const statement of wanted.values()) await create(connection, statement);
  await connection.command(cypher`CALL db.awaitIndexes(300)`);
  await connection.command(cypher`MATCH (s:ReteStore { id: 'store' }) SET s.ontology = ${digest}`);
}

/** Statements by the names of what they make; a name says all that its statement does. */
function derivedSchema(): ReadonlyMap<string, Cypher> {
  const wanted = new Map<string, Cypher>();
  const add = (parts: readonly string[], statement: (name: Cypher) => Cypher): void => {
    const name = `${prefix}o_${parts.join('_')}`;
    wanted.set(name, statement(plain(quoted(name))));
  };
  for (const kind of tieKinds) {
    add(
      ['tie', kind],
      (name) => cypher`
      CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[t${anyOf([kind])}]-() REQUIRE t.id IS UNIQUE`,
    );
  }
  for (const kind of nodeKinds) {
    for (const [property, declared] of Object.entries(nodeDeclaration(kind).properties)) {
      const stored = plain(`n.${quoted(comparableName(property, declared))}`);
      if (declared.unique === true) {
        add(
          ['unique', kind, property],
          (name) => cypher`
          CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n${anyOf([kind])}) REQUIRE ${stored} IS UNIQUE`,
        );
      } else if (declared.indexed === true && declared.list !== true) {
        add(
          ['index', kind, property],
          (name) => cypher`
          CREATE INDEX ${name} IF NOT EXISTS FOR (n${anyOf([kind])}) ON (${stored})`,
        );
      }
    }
  }
  return wanted;
}

function digestOf(wanted: ReadonlyMap<string, Cypher>): string {
  const declared = [
    graphPropertiesVersion,
    [...wanted.keys()],
    nodeKinds.map((kind) => [kind, nodeDeclaration(kind).properties]),
    tieKinds.map((kind) => [kind, tieDeclaration(kind).properties, tieDeclaration(kind).strength]),
    roles.map(roleType),
  ];
  return createHash('sha256').update(JSON.stringify(declared)).digest('hex');
}

async function create(connection: Connection, statement: Cypher): Promise<void> {
  try {
    await connection.command(statement);
  } catch (error) {
    if (!(error instanceof StoreError) || !/constraint/iu.test(error.message)) throw error;
    const message = `a constraint cannot be made, since what is stored breaks it: ${error.message}`;
    throw new StoreError('INCOMPATIBLE', message, { cause: error });
  }
}

/** Computes the properties of everything stored anew from the whole states. O(stored), once per change of the ontology. */
async function rewrite(connection: Connection): Promise<void> {
  for (let after = ''; ;) {
    const last = await connection.write(async (run) => {
      const rows = await run(cypher`
        MATCH (n:Node) WHERE n.id > ${after}
        RETURN n._state AS state ORDER BY n.id LIMIT ${rewriteSize}`);
      const states = rows.map(nodeIn);
      const properties = states.map((state) => ({ id: state.id, properties: nodeProperties(state) }));
      await run(cypher`
        UNWIND ${properties} AS row MATCH (n:Node { id: row.id }) SET n = row.properties`);
      await disconnect(
        run,
        states.map(({ id }) => id),
      );
      await connect(run, states);
      return states.at(-1)?.id;
    });
    if (last === undefined) break;
    after = last;
  }
  for (const kind of tieKinds) {
    for (let after = ''; ;) {
      const last = await connection.write(async (run) => {
        const rows = await run(cypher`
          MATCH ()-[t${anyOf([kind])}]->() WHERE t.id > ${after}
          RETURN t._state AS state ORDER BY t.id LIMIT ${rewriteSize}`);
        const states = rows.map(tieIn);
        const properties = states.map((state) => ({ id: state.id, properties: tieProperties(state) }));
        await run(cypher`
          UNWIND ${properties} AS row
          MATCH ()-[t${anyOf([kind])} { id: row.id }]->() SET t = row.properties`);
        return states.at(-1)?.id;
      });
      if (last === undefined) break;
      after = last;
    }
  }
}
