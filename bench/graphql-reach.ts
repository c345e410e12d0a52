/**
 * Three hops by kinds on a day: counts by hop and the 20 strongest, through GraphQL over HTTP, and the same question in Cypher
 * through the driver, each timed at its client, on the same network in the real Neo4j; and as a hub asks it that has its traversals in
 * the database. The answers must be the same. A fifth of the usual synthetic network; `--full` takes all of it. Needs
 * `npm run build` first.
 */
import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { passageCost } from '../src/model/contact.js';
import { usualSize } from '../src/services/synthetic/synthetic-network.js';
import type { BootedNeo4j } from '../scripts/neo4j/boot.js';
import type { HubProcess } from './hub-process.js';
import { startHubProcess } from './hub-process.js';
import type { Timed } from './kernel.js';
import { bootLoadedNeo4j } from './loaded-hub.js';
import { medianOf, ratio } from './measure.js';
import { reportResult } from './report.js';
import { benchDay, openRandom } from './synthetic.js';

const share = process.argv.includes('--full') ? 1 : 0.2;
const size = {
  actors: usualSize.actors * share,
  ties: usualSize.ties * share,
  municipalities: usualSize.municipalities * share,
  seed: usualSize.seed,
};
const rounds = 5;
const searches = 5;
const strongest = 20;
const kinds = ['REFERS_TO', 'COLLABORATES_WITH', 'SUPPLIES'];
const asOf = new Date(benchDay * 86_400_000).toISOString().slice(0, 10);

interface Answer {
  readonly countsByHop: readonly number[];
  readonly strongest: readonly (readonly [id: string, hops: number, name: string])[];
}

const question = `query ($from: [ID!]!, $kinds: [TieKind!], $asOf: Day) {
  reach(from: $from, hops: 3, kinds: $kinds, asOf: $asOf, includeFiction: true, first: ${strongest}) {
    countsByHop { hops count } nodes { hops actor { id name } }
  }
}`;

/** What counts on the day; the costs of ties, their bounds and whether they are only proposed stand in the database as numbers. */
const counts = (fact: string) =>
  `${fact}._sinceEarliest <= $day AND ${fact}._untilLatest >= $day AND NOT ${fact}._whenAsked`;

/** A layer goes on only from those whom the layer before reached more cheaply: listing all chains takes many times as long. */
const layer = (hop: number) => `
  CALL (layer${hop - 1}) {
    UNWIND layer${hop - 1} AS step
    WITH step, step.node AS near
    MATCH (near)-[t:REFERS_TO|COLLABORATES_WITH|SUPPLIES]-(far:Actor)
    WHERE far <> near AND (NOT t:REFERS_TO OR startNode(t) = near) AND ${counts('t')} AND ${counts('far')}
    WITH far, min(step.base + t._cost) AS cost
    RETURN collect({ node: far, cost: cost, hops: ${hop} }) AS found
  }
  CALL (met${hop - 1}, found) {
    UNWIND met${hop - 1} + found AS one
    WITH one.node AS node, min(one.hops) AS hops,
      min(CASE WHEN one.hops < ${hop} THEN one.cost END) AS known,
      min(CASE WHEN one.hops = ${hop} THEN one.cost END) AS fresh
    WITH node, hops, known, fresh, fresh IS NOT NULL AND (known IS NULL OR fresh < known) AS better
    WITH node, hops, better, CASE WHEN better THEN fresh ELSE known END AS cost
    RETURN collect({ node: node, cost: cost, hops: hops }) AS met${hop},
      collect(CASE WHEN better AND NOT node:Group
        THEN { node: node, base: cost + coalesce(CASE WHEN node:Programme OR node:GoverningBody THEN $passages[node.id] END, 0) }
      END) AS layer${hop}
  }
  WITH met${hop}, layer${hop}`;

const statement = `
  MATCH (source:Actor { id: $source }) WHERE ${counts('source')}
  WITH [{ node: source, cost: 0, hops: 0 }] AS met0, [{ node: source, base: 0 }] AS layer0
  ${[1, 2, 3].map(layer).join('\n')}
  CALL (met3) {
    UNWIND met3 AS one
    WITH one.hops AS hops, count(*) AS count WHERE hops > 0 ORDER BY hops
    RETURN collect([hops, count]) AS countsByHop
  }
  CALL (met3) {
    UNWIND met3 AS one
    WITH one WHERE one.hops > 0 ORDER BY one.cost, one.node.id LIMIT ${strongest}
    RETURN collect([one.node.id, one.hops, one.node.name]) AS strongest
  }
  RETURN countsByHop, strongest`;

const server = await bootLoadedNeo4j(size, share === 1 ? 2048 : 512);
try {
  await compare(server);
} finally {
  await server.stop();
}

async function compare(of: BootedNeo4j): Promise<void> {
  const environment = { NEO4J_URI: of.uri, NEO4J_USER: of.user, NEO4J_PASSWORD: of.password };
  const driver = neo4j.driver(of.uri, neo4j.auth.basic(of.user, of.password), {
    disableLosslessIntegers: true,
  });
  const hub = await startHubProcess(environment);
  const inDatabase = await startHubProcess({ ...environment, RETE_TRAVERSALS: 'database' });
  try {
    const sources = await drawnSources(driver);
    const passages = await passagesOf(driver);
    const ways = [
      (source: string) => throughGraphql(hub, source),
      (source: string) => throughGraphql(inDatabase, source),
      (source: string) => throughDriver(driver, passages, source),
    ];
    const reached = await checkSame(ways, sources);
    const [throughHub, throughDatabase, cypher] = await timed(ways, sources);
    put(reached, throughHub, throughDatabase, cypher);
  } finally {
    await Promise.all([hub.stop(), inDatabase.stop(), driver.close()]);
  }
}

function put(reached: number, hub?: Timed, database?: Timed, cypher?: Timed): void {
  const each = (of?: Timed) => (of === undefined ? '–' : (medianOf(of) / searches).toFixed(1));
  reportResult({
    name: share === 1 ? 'graphql-reach-full' : 'graphql-reach',
    title: `Three hops through GraphQL and in Cypher: ${size.actors} actors, ${size.ties} ties in Neo4j`,
    columns: ['', 'ms a question', 'Cypher ÷ it', 'goal'],
    notes: [
      `Along ${kinds.join(', ')} on a day; ${reached} reached on average. The Cypher has the hub’s indexes, parameters, stored costs and bounds, is planned and warm, and is given what passages cost. The hub reads names from the same Neo4j.`,
    ],
    rows: [
      ['GraphQL over HTTP, traversed in the hub', each(hub), ratio(cypher, hub), '≥ 5×'],
      ['GraphQL over HTTP, traversed in the database', each(database), ratio(cypher, database), ''],
      ['peer: Cypher through the driver', each(cypher), '1.00×', ''],
    ],
  });
}

/** Milliseconds that all searches take, way after way in each round. */
async function timed(
  ways: readonly ((source: string) => Promise<Answer>)[],
  sources: readonly string[],
): Promise<readonly Timed[]> {
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [place, ask] of ways.entries()) {
      const began = performance.now();
      for (const source of sources) await ask(source);
      times[place]?.push(performance.now() - began);
    }
  }
  return times.map((each) => ({ rounds: each, sum: 0 }));
}

/** How many are reached on average. Asks twice, so that everything is planned and compiled. */
async function checkSame(
  ways: readonly ((source: string) => Promise<Answer>)[],
  sources: readonly string[],
): Promise<number> {
  let reached = 0;
  for (const source of [...sources, ...sources]) {
    const answers: Answer[] = [];
    for (const ask of ways) answers.push(await patiently(() => ask(source)));
    const [first, ...others] = answers;
    for (const other of others) {
      const [a, b] = [JSON.stringify(first), JSON.stringify(other)];
      if (a !== b) throw new Error(`the answers from ${source} differ:\n${a}\n${b}`);
    }
    for (const count of first?.countsByHop ?? []) reached += count;
  }
  return Math.round(reached / (2 * sources.length));
}

/** A cold server on a busy machine may plan for longer than a hub waits; what it has planned it keeps. */
async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

async function throughGraphql(hub: HubProcess, source: string): Promise<Answer> {
  const { reach } = (await hub.ask(question, { from: [source], kinds, asOf })) as {
    readonly reach: {
      readonly countsByHop: readonly { readonly count: number }[];
      readonly nodes: readonly {
        readonly hops: number;
        readonly actor: { readonly id: string; readonly name: string };
      }[];
    };
  };
  return {
    countsByHop: reach.countsByHop.map(({ count }) => count),
    strongest: reach.nodes.map(({ hops, actor }) => [actor.id, hops, actor.name]),
  };
}

async function throughDriver(
  driver: Driver,
  passages: Readonly<Record<string, number>>,
  source: string,
): Promise<Answer> {
  const { records } = await driver.executeQuery(
    statement,
    { source, passages, day: benchDay },
    { routing: 'READ' },
  );
  const [record] = records;
  const byHop = record?.get('countsByHop') as readonly (readonly [number, number])[] | undefined;
  return {
    countsByHop: (byHop ?? []).map(([, count]) => count),
    strongest: (record?.get('strongest') as Answer['strongest'] | undefined) ?? [],
  };
}

/** Companies in contact with some. */
async function drawnSources(driver: Driver): Promise<readonly string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (n:Company)-[t:COLLABORATES_WITH|SUPPLIES]-() WHERE ${counts('t')} AND ${counts('n')}
     RETURN DISTINCT n.id AS id ORDER BY id`,
    { day: benchDay },
  );
  const random = openRandom(7);
  return Array.from({ length: searches }, () => String(records[random.below(records.length)]?.get('id')));
}

/** What passing through a programme or body adds: by its members on the day, groups not counted. */
async function passagesOf(driver: Driver): Promise<Readonly<Record<string, number>>> {
  const { records } = await driver.executeQuery(
    `MATCH (member:Actor)-[t:MEMBER_OF|SITS_ON]->(hub:Programme|GoverningBody)
     WHERE member <> hub AND NOT member:Group AND ${counts('t')} AND ${counts('member')}
     RETURN hub.id AS hub, count(DISTINCT member) AS members`,
    { day: benchDay },
  );
  return Object.fromEntries(
    records.map((record) => [String(record.get('hub')), passageCost(Number(record.get('members')))]),
  );
}
