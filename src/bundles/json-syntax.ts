/** The grammar of JSON, without making anything of it: where its values end, and what is wrong with them. */
import { unstorable } from './storable.js';

/** The first thing that no JSON text has. */
export interface JsonFault {
  readonly offset: number;
  /** What was expected and what came. */
  readonly fault: string;
}

export type Complaint = (offset: number, message: string) => void;

const deepest = 100;
const quote = 0x22;
const backslash = 0x5c;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const escapeForm = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;

/**
 * Checks a text from end to end. True where it is sound; a fault where it is no JSON; false where it is JSON and something is wrong
 * with it all the same, which is complained of: a key that comes twice, a text that cannot be stored, too deep a nesting. O(length).
 */
export function checkJson(
  text: string,
  complain: Complaint,
  lineOf: (offset: number) => number,
): boolean | JsonFault {
  const state: Checking = { text, complain, lineOf, sound: true };
  try {
    const end = skipBlank(text, checkValue(state, skipBlank(text, 0), 0));
    if (end < text.length) throw new Fault(end, `the end of the file, found ${found(text, end)}`);
  } catch (error) {
    if (error instanceof Fault) return { offset: error.offset, fault: `expected ${error.message}` };
    throw error;
  }
  return state.sound;
}

/** The offset of the next character that is not blank. */
export function skipBlank(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at++;
  }
}

/** The offset after a string that begins here, in a text that has been checked. */
export function afterString(text: string, offset: number): number {
  let end = text.indexOf('"', offset + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** The offset after a value that begins here, in a text that has been checked. */
export function afterValue(text: string, offset: number): number {
  let depth = 0;
  let at = offset;
  do {
    const first = text[at];
    if (first === '"') at = afterString(text, at);
    else if (first === '{' || first === '[') {
      depth++;
      at++;
    } else if (first === '}' || first === ']') {
      depth--;
      at++;
    } else if (first === ',' || first === ':') at++;
    else at = afterWord(text, at);
    if (depth > 0) at = skipBlank(text, at);
  } while (depth > 0);
  return at;
}

interface Checking {
  readonly text: string;
  readonly complain: Complaint;
  readonly lineOf: (offset: number) => number;
  sound: boolean;
}

class Fault extends Error {
  readonly offset: number;

  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
  }
}

/** Checks the value that begins here; the offset after it. */
function checkValue(state: Checking, offset: number, depth: number): number {
  const { text } = state;
  if (depth > deepest) throw new Fault(offset, `at most ${deepest} levels of nesting, found more`);
  switch (text[offset]) {
    case '{':
      return checkMap(state, offset, depth);
    case '[':
      return checkList(state, offset, depth);
    case '"':
      return checkString(state, offset);
    default:
      return checkWord(text, offset);
  }
}

function checkMap(state: Checking, offset: number, depth: number): number {
  const { text } = state;
  const first = new Map<string, number>();
  let at = skipBlank(text, offset + 1);
  if (text[at] === '}') return at + 1;
  for (;;) {
    if (text[at] !== '"') throw new Fault(at, `a key in quotes, found ${found(text, at)}`);
    const end = checkString(state, at);
    const key = stringIn(text, at, end);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    else {
      fail(state, at, `expected each key once, found ${key} again (first in line ${state.lineOf(earlier)})`);
    }
    at = skipBlank(text, end);
    if (text[at] !== ':') throw new Fault(at, `: after the key ${key}, found ${found(text, at)}`);
    at = skipBlank(text, checkValue(state, skipBlank(text, at + 1), depth + 1));
    if (text[at] === '}') return at + 1;
    if (text[at] !== ',') throw new Fault(at, `, or } after the value of ${key}, found ${found(text, at)}`);
    at = skipBlank(text, at + 1);
  }
}

function checkList(state: Checking, offset: number, depth: number): number {
  const { text } = state;
  let at = skipBlank(text, offset + 1);
  if (text[at] === ']') return at + 1;
  for (;;) {
    at = skipBlank(text, checkValue(state, at, depth + 1));
    if (text[at] === ']') return at + 1;
    if (text[at] !== ',') throw new Fault(at, `, or ] after an item of a list, found ${found(text, at)}`);
    at = skipBlank(text, at + 1);
  }
}

function checkString(state: Checking, offset: number): number {
  const { text } = state;
  let at = offset + 1;
  let plain = true;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) break;
    if (code === backslash) {
      escapeForm.lastIndex = at;
      if (!escapeForm.test(text))
        throw new Fault(at, `an escape such as \\n or \\u00e8, found ${found(text, at)}`);
      at = escapeForm.lastIndex;
      plain = false;
      continue;
    }
    if (Number.isNaN(code)) throw new Fault(offset, 'a text that ends with ", found none');
    if (code < 0x20) throw new Fault(at, 'a text on one line, found a line break or control character in it');
    if (code >= 0x7f) plain = false;
    at++;
  }
  if (!plain && unstorable.test(stringIn(text, offset, at + 1))) {
    fail(
      state,
      offset,
      'expected a text of characters that can be shown, found a control character or half a character',
    );
  }
  return at + 1;
}

function checkWord(text: string, offset: number): number {
  for (const word of ['true', 'false', 'null'])
    if (text.startsWith(word, offset)) return offset + word.length;
  numberForm.lastIndex = offset;
  if (numberForm.test(text)) return numberForm.lastIndex;
  throw new Fault(offset, `a value, found ${found(text, offset)}`);
}

/** The value of the string between two offsets. */
export function stringIn(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  if (!inner.includes('\\')) return inner;
  const value: unknown = JSON.parse(text.slice(start, end));
  return String(value);
}

/** The offset after a number, `true`, `false` or `null`. */
function afterWord(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const code = text.charCodeAt(at);
    // Letters, digits, + - .
    const inside =
      (code >= 0x30 && code <= 0x39) ||
      code === 0x2b ||
      code === 0x2d ||
      code === 0x2e ||
      (code | 0x20) >= 0x61;
    if (!inside || (code | 0x20) > 0x7a || Number.isNaN(code)) return at;
    at++;
  }
}

function isEscaped(text: string, offset: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(offset - 1 - slashes) === backslash) slashes++;
  return slashes % 2 === 1;
}

function fail(state: Checking, offset: number, message: string): void {
  state.sound = false;
  state.complain(offset, message);
}

function found(text: string, offset: number): string {
  return offset >= text.length
    ? 'the end of the file'
    : JSON.stringify(text.slice(offset, offset + 12).split('\n')[0]);
}
