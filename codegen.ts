import type { CodegenConfig } from '@graphql-codegen/cli';

/** Makes the typed client that the end-to-end tests use, from the emitted schema and the operations beside it. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['schema/operations/*.graphql'],
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        scalars: {
          Day: 'string',
          Date: 'string',
          Since: 'string',
          Until: 'string',
          JSON: 'unknown',
          UUID: 'string',
        },
        strictScalars: true,
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
