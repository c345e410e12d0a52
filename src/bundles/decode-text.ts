/** From the bytes of a network file to its text. */
import type { Report } from './problem.js';
import { fileStart } from './problem.js';

/** Larger files are refused before they are read. */
export const mostBytes = 256 * 1024 * 1024;

/** The text of a file, without a byte order mark; null where it is no UTF-8 text, which is reported. */
export function decodeText(bytes: Uint8Array, report: Report): string | null {
  if (bytes.length > mostBytes) {
    report(fileStart, `expected at most ${mostBytes} bytes, found ${bytes.length}`);
    return null;
  }
  const encoding = foreignEncoding(bytes);
  if (encoding !== null) {
    report(fileStart, `expected a text in UTF-8, found ${encoding}: save the file as UTF-8`);
    return null;
  }
  const text = wholeText(bytes);
  if (text !== null) return text;
  forEachLine(bytes, (line, number) => {
    const bad = firstBadColumn(line);
    if (bad === null) return;
    report({ line: number, column: bad.column }, bad.message);
  });
  return null;
}

/** Null where somewhere in it is something that no text has. */
function wholeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function foreignEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  // Without a byte order mark, every other byte of a mostly Latin text is zero.
  if (bytes.length >= 4 && (first === 0) !== (second === 0) && (bytes[2] === 0) !== (bytes[3] === 0)) {
    return 'what looks like UTF-16';
  }
  return null;
}

function forEachLine(bytes: Uint8Array, visit: (line: Uint8Array, number: number) => void): void {
  let start = 0;
  for (let number = 1; start <= bytes.length; number++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    visit(bytes.subarray(start, end), number);
    start = end + 1;
  }
}

function firstBadColumn(line: Uint8Array): { readonly column: number; readonly message: string } | null {
  const zero = line.indexOf(0);
  if (zero !== -1) {
    const column = new TextDecoder().decode(line.subarray(0, zero)).length + 1;
    return { column, message: 'expected a text, found a NUL byte: is this a text file in UTF-8?' };
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    return null;
  } catch {
    const column = Math.max(0, new TextDecoder().decode(line).indexOf('\uFFFD')) + 1;
    return { column, message: 'expected a text in UTF-8, found bytes that are not: save the file as UTF-8' };
  }
}
