/** The files that are written from the sources and committed; `npm run emit -- --check` compares them. */
import { schemaText } from '../../src/graphql/schema.js';
import { coverageFile } from './coverage-file.js';
import { eventsPage } from './events-page.js';
import { wideRowsBytes } from './kernel-bytes.js';
import { networkFileSchema } from './network-file-schema.js';
import { packagedNetworksPages } from './networks-pages.js';
import { ontologyPage } from './ontology-page.js';

export interface EmittedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: () => string | Promise<string>;
}

export const emittedFiles: readonly EmittedFile[] = [
  {
    path: 'schema/network-file.schema.json',
    content: () => `${JSON.stringify(networkFileSchema(), null, 2)}\n`,
  },
  { path: 'schema/schema.graphql', content: schemaText },
  { path: 'docs/ONTOLOGY.md', content: ontologyPage },
  { path: 'docs/EVENTS.md', content: eventsPage },
  { path: 'seeds/coverage.yaml', content: coverageFile },
  { path: 'src/network/wasm/wide-rows-bytes.ts', content: wideRowsBytes },
  ...packagedNetworksPages(),
];
