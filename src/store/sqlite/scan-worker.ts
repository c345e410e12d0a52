/** The thread of long reads: streams a page at a time, so that no read transaction lasts. */
import { workerData } from 'node:worker_threads';
import { connect } from './connection.js';
import type { Connection } from './connection.js';
import { scanPage } from './scan-page.js';
import type { ScanPage, ScanRequest } from './scan-page.js';
import { serveThread } from '../../threads/serve-thread.js';

const { file } = workerData as { readonly file: string };
let connection: Connection | null = null;

serveThread(
  (request: ScanRequest): ScanPage => {
    if (connection === null) {
      connection = connect(file, { readOnly: true });
      connection.exec('PRAGMA cache_size = -65536');
    }
    return scanPage(connection, request);
  },
  () => connection?.close(),
);
