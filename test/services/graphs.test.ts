import { expect, it } from 'vitest';
import type { Result } from '../../src/model/failure.js';
import { failure, success } from '../../src/model/failure.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { createGraphs } from '../../src/services/graphs.js';
import { createReading } from '../../src/services/reading.js';
import type { Store } from '../../src/store/store.js';
import { memberOf, operator } from '../store/things.js';

const network = buildNetwork({ nodes: [], ties: [], position: 1 });
const store = {} as Store;
const reading = createReading(operator, store, network);

it('keeps an answer of the same viewer, snapshot and key, and of no other', async () => {
  const graphs = createGraphs({ mostGraphs: 1, mostAnswers: 8 });
  let made = 0;
  const make = () => Promise.resolve(++made);
  expect(await graphs.answer(reading, 'a', make)).toBe(1);
  expect(await graphs.answer(createReading(operator, store, network), 'a', make)).toBe(1);
  expect(await graphs.answer(reading, 'b', make)).toBe(2);
  expect(await graphs.answer(createReading(memberOf('x'), store, network), 'a', make)).toBe(3);
  const later = buildNetwork({ nodes: [], ties: [], position: 2 });
  expect(await graphs.answer(createReading(operator, store, later), 'a', make)).toBe(4);
});

it('keeps no failure: who asks again has it tried again', async () => {
  const graphs = createGraphs({ mostGraphs: 1, mostAnswers: 8 });
  const busy: Result<string> = failure('TOO_BUSY', 'expected a free thread, found none');
  expect(await graphs.answer(reading, 'refused', () => Promise.resolve(busy))).toEqual(busy);
  const done: Result<string> = success('done');
  expect(await graphs.answer(reading, 'refused', () => Promise.resolve(done))).toEqual(done);
  const broken = graphs.answer(reading, 'thrown', () => Promise.reject(new Error('lost')));
  await expect(broken).rejects.toThrow('lost');
  expect(await graphs.answer(reading, 'thrown', () => Promise.resolve('found'))).toBe('found');
});
