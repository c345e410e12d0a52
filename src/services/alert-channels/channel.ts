/** A channel by which alerts leave the hub, as its record states it. */
import type { NodeState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { RecordKind } from '../../model/kinds.js';

export const channelKind: RecordKind = 'AlertChannel';

export interface Channel {
  readonly id: NodeId;
  readonly subscriber: NodeId;
  readonly form: 'EMAIL' | 'WEBHOOK';
  readonly address: string;
  readonly frequency: 'AT_ONCE' | 'DAILY' | 'WEEKLY';
  readonly language: 'IT' | 'EN';
  readonly status: 'UNCONFIRMED' | 'CONFIRMED' | 'PAUSED' | 'UNSUBSCRIBED' | 'STOPPED';
  /** The address that whoever receives there confirmed; mail is sent to no other. */
  readonly confirmedAddress: string | null;
  /** How often the secret of a webhook has been changed. */
  readonly secretVersion: number;
  /** The day of the last change, YYYY-MM-DD; null where there was none. */
  readonly secretSince: string | null;
}

/** The channel that a record states; the store has checked it against the ontology. */
export function channelOf({ id, references, properties }: NodeState): Channel {
  return {
    id,
    subscriber: references['subscriber']?.[0] ?? '',
    form: properties['form'] as Channel['form'],
    address: properties['address'] as string,
    frequency: properties['frequency'] as Channel['frequency'],
    language: properties['language'] as Channel['language'],
    status: properties['status'] as Channel['status'],
    confirmedAddress: (properties['confirmedAddress'] ?? null) as string | null,
    secretVersion: Number(properties['secretVersion'] ?? 0),
    secretSince: (properties['secretSince'] ?? null) as string | null,
  };
}
