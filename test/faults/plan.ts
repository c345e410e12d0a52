/**
 * How much a run asks for, and the one seed that all its choices follow from. `RETE_FAULTS=long` asks for what docs/RELIABILITY.md
 * tells of, anything else for what the gate has time for; `RETE_FAULTS_SEED` repeats a run.
 */
import { it } from 'vitest';

/** A number in [0, 1). */
export type Random = () => number;

export const isLong = process.env['RETE_FAULTS'] === 'long';

const seed = Number(process.env['RETE_FAULTS_SEED'] ?? Date.now() % 1_000_000_007);
const patience = isLong ? 6 * 3_600_000 : 120_000;

/** What the form of this run asks for. */
export function sized<Size>(sizes: { readonly short: Size; readonly long: Size }): Size {
  return isLong ? sizes.long : sizes.short;
}

/** A test whose choices all come from one seed, which is told where it fails. */
export function itHolds(name: string, test: (random: Random) => Promise<void>): void {
  it(
    name,
    async () => {
      try {
        await test(randomFrom(seed));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(`${message}\nThe same again: RETE_FAULTS_SEED=${seed}`, { cause: error });
      }
    },
    patience,
  );
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** A UUID of version 4 that follows from the seed. */
export function uuidFrom(random: Random): string {
  const digits = Array.from({ length: 32 }, () => between(random, 0, 15).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** Says so on the terminal where somebody waits for a long run. */
export function told(text: string): void {
  if (isLong) process.stderr.write(`${new Date().toISOString()} ${text}\n`);
}

/** Mulberry32. */
function randomFrom(start: number): Random {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
