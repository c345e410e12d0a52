/** `rete check FILE…` */
import { Command } from 'commander';
import { formatProblem } from '../bundles/problem.js';
import { checkFiles } from '../services/check-files.js';
import { readFiles } from './read-files.js';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';

export function checkCommand(terminal: Terminal, end: (code: number) => void): Command {
  return new Command('check')
    .description(
      'Check network files by themselves, without a hub. Give the files of the networks they use, too.',
    )
    .argument('<files...>', 'network files (YAML)')
    .action(async (files: readonly string[]) => {
      end(await check(files, terminal));
    });
}

async function check(names: readonly string[], terminal: Terminal): Promise<number> {
  const files = await readFiles(names, terminal);
  if (files === null) return exitCodes.problems;
  const checked = checkFiles(files);
  if (!checked.ok) {
    for (const problem of checked.problems) terminal.complain(formatProblem(problem));
    return exitCodes.problems;
  }
  for (const bundle of checked.value) {
    terminal.print(
      `${bundle.file}: ${bundle.namespace}, edition ${bundle.edition}: ` +
        `${bundle.nodes.length - 1} actors and records, ${bundle.ties.length} ties`,
    );
  }
  return exitCodes.done;
}
