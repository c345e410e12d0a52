/** `rete serve`: starts the hub. */
import { Command } from 'commander';

export function serveCommand(environment: Readonly<Record<string, string | undefined>>): Command {
  return new Command('serve')
    .description('start the hub; settings come from the environment (see README)')
    .action(async () => {
      // Imported only here: the other commands need not wait for the whole hub to be read.
      const { serve } = await import('../main.js');
      await serve(environment);
    });
}
