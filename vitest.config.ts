import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { CountsReporter } from './test/support/counts-reporter.js';

export default defineConfig({
  resolve: {
    // Otherwise two copies of graphql meet, and instanceof GraphQLSchema fails.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j-global-setup.ts'],
    reporters: ['default', new CountsReporter()],
    // Tests wait for databases and processes more than they compute; the usual is one core fewer than there are.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
