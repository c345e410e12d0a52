/**
 * The schema that no ontology changes, as the steps that led to it. A step that has been published never changes; a new
 * one is added at the end. Steps can be run again: Neo4j changes schemas in transactions of their own, and a hub that
 * stopped between two of them starts the step anew.
 */
import { cypher, plain, quoted } from './cypher.js';
import type { Cypher } from './cypher.js';
import { textIndex } from './graph-names.js';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly Cypher[];
}

/** Begins the names of the constraints and indexes that the hub makes. */
export const prefix = 'rete_';

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'nodes, log, idempotency keys',
    statements: [
      cypher`CREATE CONSTRAINT rete_log IF NOT EXISTS FOR (log:ReteLog) REQUIRE log.id IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_node IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_actor IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_event IF NOT EXISTS FOR (e:Event) REQUIRE e.position IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_mutation IF NOT EXISTS FOR (e:Event) REQUIRE e.mutation IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_key IF NOT EXISTS FOR (k:IdempotencyKey) REQUIRE k.key IS UNIQUE`,
      cypher`CREATE INDEX rete_key_age IF NOT EXISTS FOR (k:IdempotencyKey) ON (k.recordedAt)`,
      // Names are folded: words of letters and digits, with one space between.
      cypher`CREATE FULLTEXT INDEX ${plain(textIndex)} IF NOT EXISTS FOR (n:Node) ON EACH [n._names]
        OPTIONS { indexConfig: { ${plain(quoted('fulltext.analyzer'))}: 'whitespace' } }`,
      cypher`MERGE (log:ReteLog { id: 'log' }) ON CREATE SET log.head = 0`,
    ],
  },
  {
    version: 2,
    name: 'jobs',
    statements: [
      cypher`CREATE CONSTRAINT rete_job IF NOT EXISTS FOR (j:Job) REQUIRE j.id IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_job_result IF NOT EXISTS FOR (r:JobResult) REQUIRE r.job IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_jobs IF NOT EXISTS FOR (d:ReteJobs) REQUIRE d.id IS UNIQUE`,
      cypher`CREATE INDEX rete_job_of IF NOT EXISTS FOR (j:Job) ON (j.principal, j.askedAt)`,
      cypher`CREATE INDEX rete_job_in IF NOT EXISTS FOR (j:Job) ON (j.status)`,
    ],
  },
  {
    version: 3,
    name: 'log by subject, secrets',
    statements: [
      cypher`CREATE INDEX rete_event_of IF NOT EXISTS FOR (e:Event) ON (e.subject)`,
      cypher`CREATE CONSTRAINT rete_secret IF NOT EXISTS FOR (s:ReteSecret) REQUIRE s.key IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_secrets IF NOT EXISTS FOR (s:ReteSecrets) REQUIRE s.id IS UNIQUE`,
      cypher`MERGE (s:ReteSecrets { id: 'secrets' })`,
    ],
  },
  {
    version: 4,
    name: 'alerts',
    statements: [
      cypher`CREATE CONSTRAINT rete_alerts IF NOT EXISTS FOR (d:ReteAlerts) REQUIRE d.id IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_alert_decision IF NOT EXISTS FOR (d:AlertDecision) REQUIRE d.id IS UNIQUE`,
      cypher`CREATE INDEX rete_alert_decision_at IF NOT EXISTS FOR (d:AlertDecision) ON (d.position)`,
      cypher`CREATE INDEX rete_alert_decision_about IF NOT EXISTS FOR (d:AlertDecision) ON (d.subject)`,
      cypher`CREATE INDEX rete_alert IF NOT EXISTS FOR (a:Alert) ON (a.recipient, a.position)`,
      cypher`CREATE INDEX rete_alert_at IF NOT EXISTS FOR (a:Alert) ON (a.position)`,
      // What was recorded before anybody could be alerted alerts nobody.
      cypher`MATCH (log:ReteLog { id: 'log' })
        MERGE (d:ReteAlerts { id: 'alerts' }) ON CREATE SET d.decidedThrough = log.head`,
    ],
  },
  {
    version: 5,
    name: 'deliveries',
    statements: [
      cypher`CREATE CONSTRAINT rete_delivery IF NOT EXISTS FOR (d:Delivery) REQUIRE d.channel IS UNIQUE`,
      cypher`CREATE CONSTRAINT rete_dead_letter IF NOT EXISTS FOR (l:DeadLetter) REQUIRE l.key IS UNIQUE`,
      cypher`CREATE INDEX rete_dead_letter_of IF NOT EXISTS FOR (l:DeadLetter) ON (l.channel)`,
    ],
  },
];
