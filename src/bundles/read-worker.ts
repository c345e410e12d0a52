/** The thread that reads network files. */
import { serveThread } from '../threads/serve-thread.js';
import type { FirstLook } from './file-reader.js';
import type { ReadBundles } from './read-bundles.js';
import { readHere } from './read-here.js';
import type { ReaderRequest } from './read-in-thread.js';

const reader = readHere();

serveThread(
  (request: ReaderRequest): FirstLook | ReadBundles =>
    request.task === 'FIRST_LOOK'
      ? reader.firstLook(request.files)
      : reader.read(request.names, request.stored),
  () => undefined,
);
