/** `rete generate --out FOLDER [--actors N] [--ties N] [--municipalities N] [--seed N]` */
import { Command, InvalidArgumentError } from 'commander';
import { generateNetwork } from '../services/generate-network.js';
import { publishedChecksum } from '../services/synthetic/synthetic-columns.js';
import { usualSize } from '../services/synthetic/synthetic-network.js';
import type { SyntheticOptions } from '../services/synthetic/synthetic-network.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';

/** What the numbers of actors, ties and municipalities may be at most: a file that can still be loaded. */
const most = { actors: 250_000, ties: 2_000_000, municipalities: 100_000, seed: 2 ** 32 - 1 };

export function generateCommand(terminal: Terminal, end: (code: number) => void): Command {
  const command = new Command('generate')
    .description(
      'Write an invented network of any size, for trials and measurements, as a file to be loaded.',
    )
    .requiredOption('--out <folder>', 'where to write it; made where it is missing');
  for (const name of ['actors', 'ties', 'municipalities', 'seed'] as const) {
    command.option(
      `--${name} <number>`,
      name === 'seed' ? 'the same number makes the same network' : `how many ${name}`,
      (text: string) => wholeNumber(text, most[name]),
      usualSize[name],
    );
  }
  return command.action(async ({ out, ...size }: SyntheticOptions & { readonly out: string }) => {
    const generated = await generateNetwork(size, out);
    if (!generated.ok) {
      terminal.complain(generated.message);
      return end(exitCodes.problems);
    }
    const { path, bytes, checksum, networkChecksum } = generated.value;
    terminal.print(`${path}: ${size.actors} actors, ${size.ties} ties, ${bytes} bytes`);
    terminal.print(`SHA-256 of the file: ${checksum}`);
    const published = networkChecksum === publishedChecksum ? ', as published' : '';
    terminal.print(`SHA-256 of the network: ${networkChecksum}${published}`);
    end(exitCodes.done);
  });
}

function wholeNumber(text: string, most: number): number {
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new InvalidArgumentError(`Expected a whole number from 0 to ${most}.`);
}
