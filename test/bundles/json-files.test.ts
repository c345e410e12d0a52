import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileProblem } from '../../src/bundles/problem.js';
import { reporter } from '../../src/bundles/problem.js';
import { longestYaml, parseTree } from '../../src/bundles/parse-tree.js';
import { parseJsonTree } from '../../src/bundles/json-tree.js';
import type { Tree } from '../../src/bundles/yaml-tree.js';
import { parseYamlTree } from '../../src/bundles/yaml-tree.js';

/** JSON values with the texts and numbers that escapes, folding and number forms make difficult. */
const value = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 });

test('a JSON text has the tree that the reader of YAML makes of it, place by place', () => {
  fc.assert(
    fc.property(value, fc.nat(3), (json, indent) => {
      const text = JSON.stringify(json, null, indent);
      expect(read(parseJsonTree, text)).toEqual(read(parseYamlTree, text));
    }),
    { numRuns: 300 },
  );
});

test.each([
  '{"a": 1, "b": {"a": 2, "a": 3}}',
  '{"a": "\\u0000"}',
  '{"a": "\\ud800 x"}',
  '{"a": ["", " ", "\\""]}',
  '{"a":1,\n "a":2}',
])('says of %s what the reader of YAML says', (text) => {
  expect(read(parseJsonTree, text)).toEqual(read(parseYamlTree, text));
});

test.each([
  ['{"a": tru}', '1:7: expected a value, found "tru}"'],
  ['{"a": 019}', '1:8: expected , or } after the value of a, found "19}"'],
  ['{"a": 1,}', '1:9: expected a key in quotes, found "}"'],
  ['{"a" 1}', '1:6: expected : after the key a, found "1}"'],
  ['{"a": [1 2]}', '1:10: expected , or ] after an item of a list, found "2]}"'],
  ['{"a": 1} x', '1:10: expected the end of the file, found "x"'],
  ['{"a": "b', '1:7: expected a text that ends with ", found none'],
  ['{\n"a": "b\n"}', '2:8: expected a text on one line, found a line break or control character in it'],
  ['{"a": "\\x41"}', '1:8: expected an escape such as \\n or \\u00e8, found "\\\\x41\\"}"'],
  ['{"a": 1', '1:8: expected , or } after the value of a, found the end of the file'],
  ['['.repeat(200), '1:102: expected at most 100 levels of nesting, found more'],
])('what is no JSON in a long text is told with its place: %j', (start, problem) => {
  const fault = parseJsonTree(start, () => undefined);
  expect(
    fault?.type === 'fault' ? `${fault.place.line}:${fault.place.column}: ${fault.message}` : fault,
  ).toBe(problem);
});

test('a short text that only looks like JSON is read as YAML', () => {
  const problems: FileProblem[] = [];
  const tree = parseTree('{ a: 1, b: [x] } # braces', reporter('file', problems));
  expect(problems).toEqual([]);
  expect(tree?.type).toBe('map');
});

test('a long text must be JSON', () => {
  const problems: FileProblem[] = [];
  expect(parseTree(`# ${'x'.repeat(longestYaml)}`, reporter('file', problems))).toBe(null);
  expect(parseTree(`{ a: "${'x'.repeat(longestYaml)}" }`, reporter('file', problems))).toBe(null);
  expect(problems.map(({ column, message }) => `${column}: ${message}`)).toEqual([
    `1: expected JSON, found a text of more than ${longestYaml} characters in another form`,
    `3: expected a key in quotes, found ${JSON.stringify(`a: "${'x'.repeat(8)}`)}`,
  ]);
});

type Parse = (text: string, report: ReturnType<typeof reporter>) => Tree | object | null;

function read(
  parse: Parse,
  text: string,
): { readonly tree: unknown; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const tree = parse(text, reporter('file', problems));
  return { tree: tree === null ? null : plain(tree as Tree), problems };
}

/** A tree with everything in it as plain values. */
function plain(tree: Tree): unknown {
  const { type, place } = tree;
  switch (tree.type) {
    case 'map':
      return {
        type,
        place,
        entries: tree.entries.map((entry) => ({
          key: entry.key,
          place: entry.place,
          value: plain(entry.value),
        })),
      };
    case 'list':
      return { type, place, items: tree.items.map(plain) };
    case 'scalar':
      return { type, place, value: tree.value, text: tree.text };
  }
}
