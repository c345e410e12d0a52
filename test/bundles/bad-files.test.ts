import { expect, test } from 'vitest';
import { badFiles } from './bad-files.js';
import { problemsOf } from './checking.js';

test.each(badFiles)('says what is wrong with $mistake', ({ text, problems }) => {
  expect(problemsOf(text)).toEqual(problems);
});

test('tells all problems of all files at once, in the order of files and places', async () => {
  const { file, head, problemsOfFiles } = await import('./checking.js');
  const bad = `${head}actors:
  b: { kind: Company, name: B, size: HUGE, cites: [{ lines: 1 }] }
  a: { kind: Compny, name: A, cites: [{ lines: 1 }] }
`;
  const problems = problemsOfFiles([
    file('z.yaml', bad.replace('network: mine', 'network: zeta')),
    file('a.yaml', bad),
  ]);
  expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
    'z.yaml:8:38',
    'z.yaml:9:14',
    'a.yaml:8:38',
    'a.yaml:9:14',
  ]);
});
