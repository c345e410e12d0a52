/** Where a command reads its surroundings and writes what it has to say. */
export interface Terminal {
  /** Environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes a line of the answer: standard output. */
  print(line: string): void;
  /** Writes a line about what went wrong: standard error. */
  complain(line: string): void;
}

/** What a command ends with. */
export const exitCodes = {
  done: 0,
  /** The command ran and found problems. */
  problems: 1,
  /** It was called in a way it does not know. */
  usage: 2,
} as const;
