/**
 * The tree of a network file that is written as JSON, which large files are: a reader of YAML takes many times as long and as
 * much memory. The text is checked once from end to end; maps and lists are then read from it when somebody asks for them, so
 * that a long list costs a few bytes an item beside the text. Grammar: https://www.rfc-editor.org/rfc/rfc8259
 */
import { afterString, afterValue, checkJson, skipBlank, stringIn } from './json-syntax.js';
import type { Place, Report } from './problem.js';
import type { Entry, ListTree, MapTree, ScalarTree, Tree } from './yaml-tree.js';

/** Maps and lists of a longer text are read once and kept; of the shorter maps, only the last few. */
const keptLength = 2000;
const mostRecent = 4;

/** No JSON: what was expected and what came, and where. */
export interface NoJson {
  readonly type: 'fault';
  readonly place: Place;
  readonly message: string;
}

/** The tree of a text; null where something is wrong with it though it is JSON, which is reported. */
export function parseJsonTree(text: string, report: Report): Tree | NoJson | null {
  const placeAt = placesIn(text);
  const checked = checkJson(
    text,
    (offset, message) => report(placeAt(offset), message),
    (offset) => placeAt(offset).line,
  );
  if (typeof checked === 'object') {
    return { type: 'fault', place: placeAt(checked.offset), message: checked.fault };
  }
  return checked ? treeAt({ text, placeAt, recent: [] }, skipBlank(text, 0)) : null;
}

interface Source {
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  /** Maps read last: whoever reads one asks for its entries many times. */
  readonly recent: { readonly offset: number; readonly entries: readonly Entry[] }[];
}

/** Knows where it stands; classes, because a million closures would be half of what this file saves. */
class Placed {
  protected readonly source: Source;
  protected readonly offset: number;

  constructor(source: Source, offset: number) {
    this.source = source;
    this.offset = offset;
  }

  get place(): Place {
    return this.source.placeAt(this.offset);
  }
}

class JsonMap extends Placed implements MapTree {
  readonly type = 'map';
  private kept: readonly Entry[] | null = null;

  get entries(): readonly Entry[] {
    if (this.kept !== null) return this.kept;
    const { text, recent } = this.source;
    for (const { offset, entries } of recent) if (offset === this.offset) return entries;
    const entries: Entry[] = [];
    let at = skipBlank(text, this.offset + 1);
    while (text[at] !== '}') {
      const afterKey = afterString(text, at);
      const value = skipBlank(text, skipBlank(text, afterKey) + 1);
      entries.push(new JsonEntry(this.source, at, stringIn(text, at, afterKey), treeAt(this.source, value)));
      at = nextItem(text, afterValue(text, value));
    }
    if (at - this.offset > keptLength) {
      this.kept = entries;
    } else {
      if (recent.length === mostRecent) recent.shift();
      recent.push({ offset: this.offset, entries });
    }
    return entries;
  }
}

class JsonEntry extends Placed implements Entry {
  readonly key: string;
  readonly value: Tree;

  constructor(source: Source, offset: number, key: string, value: Tree) {
    super(source, offset);
    this.key = key;
    this.value = value;
  }
}

class JsonList extends Placed implements ListTree {
  readonly type = 'list';
  private kept: readonly Tree[] | null = null;

  get items(): readonly Tree[] {
    if (this.kept !== null) return this.kept;
    const { text } = this.source;
    const items: Tree[] = [];
    let at = skipBlank(text, this.offset + 1);
    while (text[at] !== ']') {
      items.push(treeAt(this.source, at));
      at = nextItem(text, afterValue(text, at));
    }
    if (at - this.offset > keptLength) this.kept = items;
    return items;
  }
}

class JsonScalar extends Placed implements ScalarTree {
  readonly type = 'scalar';
  readonly value: string | number | boolean | null;
  readonly text: string;

  constructor(source: Source, offset: number, value: string | number | boolean | null, text: string) {
    super(source, offset);
    this.value = value;
    this.text = text;
  }
}

/** The tree of the value that begins at an offset of a checked text. */
function treeAt(source: Source, offset: number): Tree {
  const { text } = source;
  const first = text[offset];
  if (first === '{') return new JsonMap(source, offset);
  if (first === '[') return new JsonList(source, offset);
  if (first === '"') {
    const value = stringIn(text, offset, afterString(text, offset));
    return new JsonScalar(source, offset, value, value);
  }
  if (first === 'n') return new JsonScalar(source, offset, null, '');
  const word = text.slice(offset, afterValue(text, offset));
  if (first === 't' || first === 'f') return new JsonScalar(source, offset, first === 't', word);
  return new JsonScalar(source, offset, Number(word), word);
}

/** The offset of the next key or item, or of the closing bracket. */
function nextItem(text: string, afterItem: number): number {
  const at = skipBlank(text, afterItem);
  return text[at] === ',' ? skipBlank(text, at + 1) : at;
}

/** Finds places by offset. O(length) once, then O(log lines). */
function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
