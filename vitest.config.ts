import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Otherwise two copies of graphql meet, and instanceof GraphQLSchema fails.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
