/**
 * Alerts, written: decisions and inboxes as part of a change; marks by themselves. Decisions are made by whichever hub comes first, so
 * one node is locked for all: of two that decide the same, the second sees what the first has written.
 */
import type { AlertDecisionId } from '../../model/alert.js';
import type { Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { Changed } from '../judge.js';
import type { Change } from '../store.js';
import type { InboxEntry, Marks } from '../stored-alerts.js';
import type { Run } from './connection.js';
import { cypher, plain } from './cypher.js';
import type { Parameter } from './cypher.js';
import { entriesOf } from './read-alerts.js';
import { textIn } from './row.js';
import { inBatches } from './write-graph.js';

/** The decisions that are not stored yet; nothing is written of them before their positions are known. */
export async function applyAlerts(run: Run, { alerts = [] }: Change): Promise<readonly Changed[]> {
  if (alerts.length === 0) return [];
  await run(cypher`MERGE (d:ReteAlerts { id: 'alerts' }) SET d._lock = true REMOVE d._lock`);
  const ids = alerts.map(({ id }) => id);
  const rows = await run(cypher`MATCH (d:AlertDecision) WHERE d.id IN ${ids} RETURN d.id AS id`);
  const stored = new Set(rows.map((row) => textIn(row, 'id')));
  return alerts
    .filter(({ id }) => !stored.has(id))
    .map((after): Changed => ({ about: 'ALERTS', before: null, after }));
}

/** Puts decisions where they can be found, and an entry into the inbox of each recipient. `first` is the position of the first change. */
export async function deliverAlerts(run: Run, changes: readonly Changed[], first: Position): Promise<void> {
  const decisions: Parameter[] = [];
  const alerts: Parameter[] = [];
  for (const [index, changed] of changes.entries()) {
    if (changed.about !== 'ALERTS' || changed.after === null) continue;
    const { id, cause, subject, causedAt, day, recipients } = changed.after;
    const position = first + index;
    decisions.push({ id, position, cause, subject, causedAt, day });
    for (const { recipient, reasons, path } of recipients) {
      alerts.push({ recipient, position, _told: JSON.stringify({ reasons, path }) });
    }
  }
  if (decisions.length === 0) return;
  await run(cypher`UNWIND ${decisions} AS row CREATE (d:AlertDecision) SET d = row`);
  await inBatches(alerts, (rows) => run(cypher`UNWIND ${rows} AS row CREATE (a:Alert) SET a = row`));
}

/** As `StoredAlerts.mark`. */
export async function markAlerts(
  run: Run,
  recipient: NodeId,
  decisions: readonly AlertDecisionId[],
  { read, dismissed, at }: Marks,
): Promise<readonly InboxEntry[]> {
  const chosen = cypher`
    MATCH (d:AlertDecision) WHERE d.id IN ${[...new Set(decisions)]}
    MATCH (a:Alert { recipient: ${recipient}, position: d.position })`;
  const mark = async (property: 'readAt' | 'dismissedAt', wanted: boolean | null): Promise<void> => {
    if (wanted === null) return;
    const name = plain(`a.${property}`);
    // A mark that is there keeps its instant.
    await run(cypher`${chosen} SET ${name} = ${wanted ? cypher`coalesce(${name}, ${at})` : plain('null')}`);
  };
  await mark('readAt', read);
  await mark('dismissedAt', dismissed);
  return entriesOf(run, cypher`${chosen} WITH a`);
}

/** As `StoredAlerts.setDecidedThrough`. */
export async function setDecidedThrough(run: Run, position: Position): Promise<void> {
  await run(cypher`
    MERGE (d:ReteAlerts { id: 'alerts' }) ON CREATE SET d.decidedThrough = 0
    SET d._lock = true REMOVE d._lock
    WITH d WHERE d.decidedThrough < ${position}
    SET d.decidedThrough = ${position}`);
}
