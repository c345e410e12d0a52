/** Text as it is compared. */
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, fold, matchesFolded, nearest, tokensOf } from '../../src/model/text.js';

describe('folding', () => {
  it.each([
    ["Cingia de' Botti", 'cingia de botti'],
    ['Cingia de’ Botti', 'cingia de botti'],
    ['S. Martino d/L.', 's martino d l'],
    ['Città metropolitana', 'citta metropolitana'],
    ['Con.Ca.S.S.', 'con ca s s'],
    ['ﬁliera № 2', 'filiera no 2'],
    [' – ', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('done twice changes nothing more', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(tokensOf(text).join(' ')).toBe(fold(text));
      }),
    );
  });
});

describe('matching', () => {
  it.each([
    ['mar lago', 'san martino del lago', true],
    ['artino', 'san martino del lago', false],
    ['lago san', 'san martino del lago', true],
    ['lago mare', 'san martino del lago', false],
  ])('%s in %s: %s', (query, name, expected) => {
    expect(matchesFolded(query, name)).toBe(expected);
  });
});

describe('edit distance', () => {
  it.each([
    ['casalmaggiore', 'casalmagiore', 1],
    ['gussola', 'gussloa', 1],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  it('is symmetric, 0 only between equals, and cut off just above the limit', () => {
    assert(
      property(string({ maxLength: 8 }), string({ maxLength: 8 }), (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        for (const limit of [0, 1, 2]) expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
    );
  });

  it('is cut off just above the limit, however far apart the texts are', () => {
    expect(editDistance('abcd', 'wxyz', 1)).toBe(2);
    expect(editDistance('aaxxx', 'aayyy', 1)).toBe(2);
    expect(editDistance('xa', 'ybc', 1)).toBe(2);
  });

  it('finds the key that was meant, and none where none is near', () => {
    expect(nearest('SERVS', ['SERVES', 'SUPPLIES'])).toBe('SERVES');
    expect(nearest('xyzzy', ['SERVES', 'SUPPLIES'])).toBeNull();
  });
});
