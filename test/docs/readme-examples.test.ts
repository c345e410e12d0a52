/** The questions of the README, sent as they stand: each answer must be in what the hub says. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../../src/app.js';
import { ask } from '../support/client.js';
import { startTestHub } from '../support/hub.js';

interface Example {
  readonly title: string;
  readonly question: string;
  readonly answer: unknown;
}

/** A heading in bold, a question, and the answer right after it. */
const examplePattern = /^\*\*(.+?)\*\*[\s\S]*?^```graphql\n([\s\S]*?)^```\n\n```json\n([\s\S]*?)^```/gmu;

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(examplePattern)].map(
  ([, title = '', question = '', answer = '']): Example => ({
    title,
    question,
    answer: JSON.parse(answer) as unknown,
  }),
);

describe('an example of the README', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  it('is there for every question that shows an answer', () => {
    const answers = readme.match(/^```json$/gmu) ?? [];
    expect(examples).toHaveLength(answers.length);
  });

  it.each(examples)('answers: $title', async ({ question, answer }) => {
    const data = await ask<unknown, object>(hub.address, question, {});
    // The answers are shown without what is wrapped around them.
    if (!holds(data, answer)) expect(data).toEqual(answer);
  });
});

function holds(data: unknown, answer: unknown): boolean {
  if (isDeepStrictEqual(data, answer)) return true;
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).some((part) => holds(part, answer));
}
