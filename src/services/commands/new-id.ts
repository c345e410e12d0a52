/** Ids of what is made by commands: those of a repeat are the same. */
import { createHash } from 'node:crypto';
import type { NodeId } from '../../model/ids.js';
import { isKey, nodeId } from '../../model/ids.js';
import { invalid } from './command.js';

/** A UUID (version 8, RFC 9562) that these parts decide. */
export function uuidOf(parts: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id of a new actor or record in a network; throws `Refused` where one of the two is no key. */
export function newId(network: string, key: string): NodeId {
  checkKey('network', network);
  checkKey('key', key);
  return nodeId(network, key);
}

function checkKey(at: string, key: string): void {
  if (isKey(key)) return;
  const message = `expected a key, lower-case letters, digits and single hyphens, at most 80; found ${JSON.stringify(key)}`;
  throw invalid([{ at, message }]);
}
