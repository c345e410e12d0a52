/** The pages of the packaged networks, and the networks they are written from. */
import { readNetworks } from '../../scripts/emit/networks/known-networks.js';
import { networksPages } from '../../scripts/emit/networks-pages.js';
import type { LocalisedText } from '../../src/model/entity.js';

export const known = readNetworks(new URL('../../seeds/', import.meta.url));

/** What the pages hold, by path from the root of the repository. */
export const pages: ReadonlyMap<string, string> = new Map(
  networksPages(known).map(({ path, content }) => [path, content()]),
);

export const languages = ['it', 'en'] as const;

export function pathOf(namespace: string): string {
  return `docs/networks/${namespace}.md`;
}

export function isLocalised(value: unknown): value is LocalisedText {
  return typeof value === 'object' && value !== null && 'it' in value && 'en' in value;
}
