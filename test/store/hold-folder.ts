/** A process of its own that opens the store in a folder, says how that went, and holds it until it is ended. */
import { StoreError } from '../../src/model/failure.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { node, put } from './things.js';

const [folder = '', id = ''] = process.argv.slice(2);

try {
  const store = await openSqliteStore({ folder });
  if (id !== '') await put(store, { nodes: [node(id, 'Company')] });
  process.stdout.write('OPEN\n');
  // Pending forever, so that the process lives and nothing closes the store.
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(
    error instanceof StoreError ? `${error.code} ${error.message}\n` : `${String(error)}\n`,
  );
  process.exitCode = 1;
}
