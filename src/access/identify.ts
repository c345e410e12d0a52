/** Who asks. `app.ts` takes one `identify` for HTTP and WebSocket; until authentication comes it is this one. */
import type { IncomingMessage } from 'node:http';
import type { Failure } from '../model/failure.js';
import type { Principal } from '../model/viewer.js';

/** Says who sent a request, from nothing but the request itself. */
export type Identify = (request: IncomingMessage) => Promise<Principal | Failure> | Principal | Failure;

/** The person at the machine the hub runs on. The hub listens on loopback unless told otherwise. */
export const localOperator: Principal = {
  name: 'local-operator',
  role: 'OPERATOR',
  organisations: [],
  programmes: [],
};

export const identifyLocalOperator: Identify = () => localOperator;

export function isFailure(outcome: Principal | Failure): outcome is Failure {
  return 'ok' in outcome;
}
