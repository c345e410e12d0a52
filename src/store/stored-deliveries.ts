/** The part of the port that is about outgoing mail and webhooks. */
import type { DeadLetter, DeliveryContent, DeliveryState } from '../model/delivery.js';
import type { NodeId } from '../model/ids.js';

/**
 * How channels stand, and their dead letters. Writing these makes no event. It asks no viewer: whoever shows anything of it looks
 * first whether its viewer may see the channel.
 */
export interface StoredDeliveries {
  /** How each of these channels stands, in their order; null where nothing is kept of one. */
  find(channels: readonly NodeId[]): Promise<readonly (DeliveryState | null)[]>;
  /**
   * Keeps this state where the stored one has the version `expected` (0: none is stored), and with it buries and raises letters.
   * False where another version is stored: then nothing is written. Of all who race from one version, one wins.
   */
  put(state: DeliveryContent, expected: number, letters?: LettersMoved): Promise<boolean>;
  /** A channel's dead letters that nobody has asked to send again, oldest first by (failed, id), at most `limit`. */
  deadLetters(channel: NodeId, limit: number): Promise<DeadLetters>;
  /** Those that are to be sent again, likewise. */
  toReplay(channel: NodeId, limit: number): Promise<DeadLetters>;
  /** Asks to send these dead letters again, or all of the channel where null; how many there were. */
  replay(channel: NodeId, ids: readonly string[] | null): Promise<number>;
  /** Forgets all about a channel. */
  remove(channel: NodeId): Promise<void>;
}

export interface LettersMoved {
  readonly buried: readonly DeadLetter[];
  /** Ids of letters of the channel that are dead no more. */
  readonly raised: readonly string[];
}

export interface DeadLetters {
  readonly items: readonly DeadLetter[];
  /** How many there are in all. */
  readonly total: number;
}
