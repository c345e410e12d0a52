/**
 * The schema, as the steps that led to it. A step that has been published never changes; a new one is added at the
 * end. Each runs once, in a transaction of its own, and is recorded in `migration`.
 *
 * Nodes and ties are kept whole, as JSON, beside columns computed from them by `model/`. Inside the file they are joined by
 * small numbers (`seq`), since their ids are long. `guard` holds, for every node, the audiences a viewer must all belong to: its own and
 * those of whatever it names in a role, directly or not. Days are days since 1970-01-01; `since_day` is null where unknown.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: string;
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'nodes, ties, log',
    statements: `
      CREATE TABLE audience (
        id INTEGER PRIMARY KEY,
        members TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE TABLE audience_member (
        member TEXT NOT NULL,
        audience INTEGER NOT NULL REFERENCES audience (id),
        PRIMARY KEY (member, audience)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE node (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        actor INTEGER NOT NULL,
        version INTEGER NOT NULL,
        network TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        since_day INTEGER,
        since_earliest INTEGER NOT NULL,
        since_latest INTEGER NOT NULL,
        until_earliest INTEGER NOT NULL,
        until_latest INTEGER NOT NULL,
        when_asked INTEGER NOT NULL,
        fiction INTEGER NOT NULL,
        audience INTEGER REFERENCES audience (id),
        state TEXT NOT NULL
      ) STRICT;
      CREATE INDEX node_sorted ON node (sort_key, id);
      CREATE INDEX node_of_kind ON node (kind, sort_key, id);
      CREATE INDEX node_of_network ON node (network, id);

      CREATE TABLE name (
        seq INTEGER PRIMARY KEY,
        node INTEGER NOT NULL REFERENCES node (seq),
        folded TEXT NOT NULL,
        length INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX name_of_node ON name (node);
      CREATE INDEX name_of_length ON name (length);
      CREATE VIRTUAL TABLE name_text USING fts5 (
        folded, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='2 3'
      );
      CREATE VIRTUAL TABLE name_word USING fts5vocab (name_text, 'row');

      CREATE TABLE reference (
        node INTEGER NOT NULL REFERENCES node (seq),
        role TEXT NOT NULL,
        target INTEGER NOT NULL REFERENCES node (seq),
        PRIMARY KEY (node, role, target)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reference_to ON reference (target, role, node);

      CREATE TABLE guard (
        node INTEGER NOT NULL REFERENCES node (seq),
        audience INTEGER NOT NULL REFERENCES audience (id),
        PRIMARY KEY (node, audience)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE tie (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        from_node INTEGER NOT NULL REFERENCES node (seq),
        to_node INTEGER NOT NULL REFERENCES node (seq),
        version INTEGER NOT NULL,
        network TEXT NOT NULL,
        cost INTEGER NOT NULL,
        since_earliest INTEGER NOT NULL,
        since_latest INTEGER NOT NULL,
        until_earliest INTEGER NOT NULL,
        until_latest INTEGER NOT NULL,
        when_asked INTEGER NOT NULL,
        fiction INTEGER NOT NULL,
        audience INTEGER REFERENCES audience (id),
        state TEXT NOT NULL
      ) STRICT;
      CREATE INDEX tie_from ON tie (from_node, kind);
      CREATE INDEX tie_to ON tie (to_node, kind);
      CREATE INDEX tie_of_network ON tie (network, id);

      CREATE TABLE node_citation (
        node INTEGER NOT NULL REFERENCES node (seq),
        source INTEGER NOT NULL REFERENCES node (seq),
        PRIMARY KEY (node, source)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX node_citation_of ON node_citation (source);
      CREATE TABLE tie_citation (
        tie INTEGER NOT NULL REFERENCES tie (seq),
        source INTEGER NOT NULL REFERENCES node (seq),
        PRIMARY KEY (tie, source)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX tie_citation_of ON tie_citation (source);

      CREATE TABLE event (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        type TEXT NOT NULL,
        payload_version INTEGER NOT NULL,
        principal TEXT NOT NULL,
        reason TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        about TEXT NOT NULL,
        subject TEXT NOT NULL,
        before TEXT,
        after TEXT
      ) STRICT;

      CREATE TABLE written (
        principal TEXT NOT NULL,
        operation TEXT NOT NULL,
        key TEXT NOT NULL,
        input_hash TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        result TEXT NOT NULL,
        PRIMARY KEY (principal, operation, key)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    version: 2,
    name: 'jobs',
    statements: `
      CREATE TABLE job (
        id TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        principal TEXT NOT NULL,
        status TEXT NOT NULL,
        instance TEXT,
        asked_at TEXT NOT NULL,
        ended_at TEXT,
        progress REAL NOT NULL DEFAULT 0,
        beats INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX job_of ON job (principal, asked_at, id);
      CREATE INDEX job_in ON job (status, asked_at, id);

      CREATE TABLE job_result (
        job TEXT PRIMARY KEY REFERENCES job (id),
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    version: 3,
    name: 'log by subject, secrets',
    statements: `
      CREATE INDEX event_of ON event (subject, position);

      CREATE TABLE secret (
        name TEXT NOT NULL,
        id TEXT NOT NULL,
        value TEXT NOT NULL,
        made_at TEXT NOT NULL,
        PRIMARY KEY (name, id)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    version: 4,
    name: 'alerts',
    statements: `
      CREATE TABLE alert_decision (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL UNIQUE,
        cause TEXT NOT NULL,
        subject TEXT NOT NULL,
        caused_at INTEGER,
        day TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX alert_decision_about ON alert_decision (subject, position);

      CREATE TABLE alert (
        recipient TEXT NOT NULL,
        position INTEGER NOT NULL,
        told TEXT NOT NULL,
        read_at TEXT,
        dismissed_at TEXT,
        PRIMARY KEY (recipient, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX alert_of ON alert (position);
      CREATE INDEX alert_unread ON alert (recipient, position)
        WHERE read_at IS NULL AND dismissed_at IS NULL;

      CREATE INDEX event_of_record ON event (position)
        WHERE type IN ('RecordAdded', 'RecordChanged', 'RecordRemoved');

      INSERT INTO setting
        SELECT 'alerts_decided_through', CAST(coalesce(max(position), 0) AS TEXT) FROM event;
    `,
  },
  {
    version: 5,
    name: 'deliveries',
    statements: `
      CREATE TABLE delivery (
        channel TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        state TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE dead_letter (
        channel TEXT NOT NULL,
        id TEXT NOT NULL,
        failed_at INTEGER NOT NULL,
        replay INTEGER NOT NULL,
        letter TEXT NOT NULL,
        PRIMARY KEY (channel, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dead_letter_of ON dead_letter (channel, replay, failed_at, id);
    `,
  },
];
