/** The same end-to-end tests on every store that this machine can run. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { Hub } from '../../src/app.js';
import { startTestHub } from './hub.js';

export type StartedHub = () => Hub;

/** Describes tests of one hub with the packaged networks, on the embedded store and on a real Neo4j. */
export function describeOnStores(name: string, tests: (hub: StartedHub) => void): void {
  describe.each([{ store: 'SQLite' }])(`${name} ($store)`, () => {
    let hub: Hub | undefined;
    beforeAll(async () => {
      hub = await startTestHub();
    });
    afterAll(async () => {
      await hub?.close();
    });
    tests(() => {
      if (hub === undefined) throw new Error('the hub has not started');
      return hub;
    });
  });
}
