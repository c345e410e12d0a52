/** `rete serve`: starts the hub. */
import { Command } from 'commander';
import { serve } from '../main.js';

export function serveCommand(environment: Readonly<Record<string, string | undefined>>): Command {
  return new Command('serve')
    .description('start the hub; settings come from the environment (see README)')
    .action(() => serve(environment));
}
