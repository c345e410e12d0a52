/** Where alerts may be sent to, as far as can be told from the address alone. */
import { isIP } from 'node:net';
import { bareHost, isLoopbackAddress, isPublicAddress } from './public-address.js';

export interface AddressRules {
  /** Also http, and also this machine: for tests and development. */
  readonly allowLoopback: boolean;
}

const longestAddress = 1000;
/** One address and nothing that could be read as a second one, a name or a header: a part of RFC 5321. */
const mailAddress =
  /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;

/** What is wrong with an address of mail; null where nothing is. */
export function mailProblem(address: string): string | null {
  return address.length <= 254 && mailAddress.test(address)
    ? null
    : `expected an address such as lavoro@cooperativa.example, found ${JSON.stringify(address)}`;
}

/** What is wrong with an address of a webhook; null where nothing is. Names are looked up when something is sent. */
export function webhookProblem(address: string, { allowLoopback }: AddressRules): string | null {
  const expected = `expected a public https address without user, password and fragment, found ${JSON.stringify(address)}`;
  const url = address.length <= longestAddress ? parsed(address) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') return expected;
  const host = bareHost(url);
  const isOurs = host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
  if (isOurs) return allowLoopback && isWeb(url) ? null : expected;
  if (url.protocol !== 'https:') return expected;
  if (isIP(host) !== 0) return isPublicAddress(host) ? null : expected;
  return host.includes('.') ? null : expected;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
