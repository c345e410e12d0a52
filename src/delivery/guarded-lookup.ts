/** Looking up the addresses of a host so that what was judged is what is connected to. */
import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from '../services/alert-channels/public-address.js';

/** All addresses of a name. */
export type Resolve = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[]) => void,
) => void;

export const resolveHost: Resolve = (host, done) => lookUp(host, { all: true }, done);

class InternalAddressError extends Error {
  override readonly name = 'InternalAddressError';
}

/**
 * A look-up for one request. It gives an answer only where every address of the host is one that the hub may talk to; Node connects to
 * what it gives and asks no second time, so a name cannot turn into another address in between.
 */
export function guardedLookup(allowLoopback: boolean, resolve: Resolve): LookupFunction {
  return (host, { all }, done) =>
    resolve(host, (error, found) => {
      if (error !== null) return done(error, '', 0);
      const [first] = found;
      if (first === undefined || !found.every(({ address }) => isAllowed(address, allowLoopback))) {
        // The address is not told: it would say what the hub's own network looks like.
        return done(new InternalAddressError(`expected ${host} to have public addresses only`), '', 0);
      }
      return all === true ? done(null, [...found]) : done(null, first.address, first.family);
    });
}

/** For hosts that are addresses already, which Node connects to without a look-up. */
export function isInternalLiteral(host: string, allowLoopback: boolean): boolean {
  return isIP(host) !== 0 && !isAllowed(host, allowLoopback);
}

function isAllowed(address: string, allowLoopback: boolean): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
}
