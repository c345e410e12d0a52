import { expect, test } from 'vitest';
import { mostBytes } from '../../src/bundles/decode-text.js';
import { bundleOf, head, problemsOf, problemsOfFiles } from './checking.js';

function problemsOfBytes(bytes: Uint8Array): readonly string[] {
  return problemsOfFiles([{ name: 'f', bytes }]).map((problem) => problem.slice('f:'.length));
}

test('refuses UTF-16, with and without a byte order mark', () => {
  const little = Buffer.from(head, 'utf16le');
  const found = (encoding: string) => [
    `1:1: expected a text in UTF-8, found ${encoding}: save the file as UTF-8`,
  ];
  expect(problemsOfBytes(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual(
    found('UTF-16 (little-endian)'),
  );
  const big = Buffer.from(little).swap16();
  expect(problemsOfBytes(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toEqual(
    found('UTF-16 (big-endian)'),
  );
  expect(problemsOfBytes(little)).toEqual(found('what looks like UTF-16'));
  expect(problemsOfBytes(big)).toEqual(found('what looks like UTF-16'));
});

test('tells the place of bytes that are no UTF-8: a file saved as Latin-1', () => {
  const bytes = Buffer.from(`${head}actors:\n  citta: { kind: Company, name: Città }\n`, 'latin1');
  expect(problemsOfBytes(bytes)).toEqual([
    '8:37: expected a text in UTF-8, found bytes that are not: save the file as UTF-8',
  ]);
});

test('tells the place of a NUL byte', () => {
  expect(problemsOfBytes(Buffer.from('network: mi\0ne\n'))).toEqual([
    '1:12: expected a text, found a NUL byte: is this a text file in UTF-8?',
  ]);
});

test('takes a UTF-8 byte order mark and Windows line ends', () => {
  const text = `\uFEFF${head.replaceAll('\n', '\r\n')}actors:\r\n  città:\r\n    kind: Company\r\n`;
  expect(problemsOf(text)[0]).toBe(
    '8:3: expected a key, lower-case letters, digits and single hyphens, at most 80, found città',
  );
  expect(bundleOf(`\uFEFF${head.replaceAll('\n', '\r\n')}`).title.it).toBe('Mia');
});

test('refuses a file that is too large before reading it', () => {
  expect(problemsOfBytes(new Uint8Array(mostBytes + 1))).toEqual([
    `1:1: expected at most ${mostBytes} bytes, found ${mostBytes + 1}`,
  ]);
});

test('refuses aliases that unfold without end, once and at once', () => {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const names =
      level === 0
        ? '[x]'
        : `[${Array(9)
            .fill(`*l${level - 1}`)
            .join(', ')}]`;
    return `  l${level}: &l${level} ${names}`;
  });
  expect(problemsOf(`${head}actors:\n${levels.join('\n')}\n`)).toEqual([
    expect.stringMatching(/^\d+:\d+: expected at most 10000 values reached through aliases, found more$/u),
  ]);
});

test('takes an alias for what it stands for', () => {
  const text = `${head}actors:
  a: { kind: Company, name: A, cites: &said [{ lines: 4 }] }
  b: { kind: Company, name: B, cites: *said }
`;
  expect(bundleOf(text).nodes.map(({ citations }) => citations[0]?.lines)).toEqual([
    undefined,
    '4',
    '4',
    undefined,
  ]);
});

test('refuses nesting without end', () => {
  expect(problemsOf('['.repeat(200_000))).toEqual([
    '1:1: expected a few levels of nesting, found more than can be read',
  ]);
});

test.each(['"a\\0b"', '"\\ud800"', '"\\e[31m"'])('refuses what no store keeps alike: %s', (name) => {
  const text = `${head}actors:\n  a: { kind: Company, name: ${name}, cites: [{ lines: 1 }] }\n`;
  expect(problemsOf(text)).toEqual([
    '8:29: expected a text of characters that can be shown, found a control character or half a character',
  ]);
});
