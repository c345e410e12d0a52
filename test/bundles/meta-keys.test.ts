import { expect, test } from 'vitest';
import { nodeKeys, tieKeys } from '../../src/bundles/meta-keys.js';
import { nodeDeclaration, nodeKinds, referencesOf, tieDeclaration, tieKinds } from '../../src/model/kinds.js';

test.each(nodeKinds)(
  'no property or role of %s is named like a key of the format, or like another',
  (kind) => {
    const own = [...Object.keys(nodeDeclaration(kind).properties), ...Object.keys(referencesOf(kind))];
    expect(own.filter((name) => nodeKeys.some((key) => key === name))).toEqual([]);
    expect(own.filter((name, place) => own.indexOf(name) !== place)).toEqual([]);
  },
);

test.each(tieKinds)('no property of %s is named like a key of the format', (kind) => {
  const own = Object.keys(tieDeclaration(kind).properties);
  expect(own.filter((name) => tieKeys.some((key) => key === name))).toEqual([]);
});
