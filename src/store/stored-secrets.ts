/** The part of the port that keeps what must not leave the hub: keys that all its instances share. They are not part of backups. */

export interface Secret {
  /** Tells it from others of its name; not secret. */
  readonly id: string;
  /** Empty where it was forgotten, or is kept elsewhere. */
  readonly value: string;
  /** ISO 8601 instant in UTC, with milliseconds. */
  readonly madeAt: string;
}

/** Secrets of a name are ordered by (made, id), newest first: the first one is in use, each other was replaced by the one before it. */
export interface StoredSecrets {
  /** Those of this name; where there is none, this one is kept first. All who race get the same. */
  getOrMake(name: string, made: Secret): Promise<readonly Secret[]>;
  /**
   * Keeps this one too, unless one of its id is there, and empties the values of those that were replaced before an instant.
   * Gives all of the name.
   */
  add(name: string, secret: Secret, forgetReplacedBefore: string): Promise<readonly Secret[]>;
}
