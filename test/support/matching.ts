/** Asymmetric matchers with the type of what they match: vitest's own are `any`. */
import { expect } from 'vitest';

export const containing = (text: string): unknown => expect.stringContaining(text);
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const anyText = (): unknown => expect.any(String);
export const listWith = (...items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
