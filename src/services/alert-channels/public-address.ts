/** Which addresses the hub may be made to talk to: those of the public internet, and no other. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All that can be reached from everywhere, and nothing else: https://www.iana.org/assignments/ipv6-address-space */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by its number, and answered by the cloud's own machinery: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16 */
const machinery = new Set(['168.63.129.16']);

/**
 * True for an address of the public internet: not private, loopback, link-local, shared by a carrier, multicast, reserved, or one that
 * stands for an address of the other family.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || machinery.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}

/** True for the addresses by which this machine reaches itself. */
export function isLoopbackAddress(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.parse(address).range() === 'loopback';
}

/** The host of a web address without the brackets of IPv6. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/u, '$1');
}
