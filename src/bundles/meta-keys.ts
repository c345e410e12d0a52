/**
 * The keys of network files that are not properties or roles of the ontology. No property or role may be
 * named like the keys of the thing it belongs to; a test compares them.
 */

export const rootKeys = [
  'network',
  'title',
  'edition',
  'uses',
  'citing',
  'fiction',
  'sources',
  'actors',
  'records',
  'ties',
] as const;

/** Keys of actors, records and ties alike. */
export const factKeys = ['since', 'until', 'modality', 'origin', 'visibility', 'cites'] as const;

/** Keys of actors and records besides their properties and roles. */
export const nodeKeys = ['kind', 'name', 'also', ...factKeys] as const;

/** Keys of sources: their kind goes without saying. */
export const sourceKeys = ['name', 'also', ...factKeys] as const;

/** Keys of ties besides their properties. */
export const tieKeys = ['kind', 'from', 'to', 'key', 'strength', ...factKeys] as const;

export const citationKeys = ['source', 'lines', 'entry', 'words', 'about', 'derivation'] as const;

/** What a citation may be about, besides properties and roles. */
export const citableKeys = ['name', 'also', 'since', 'until', 'modality'] as const;

/** The key of the record that keeps the edition of the file itself. */
export const networkFileKey = 'network-file';

/** The key of the record that keeps how far a load in batches has come. */
export const networkLoadKey = 'network-load';

/** Keys of records that the hub keeps by itself; what each of them stands for. */
export const hubKeys: ReadonlyMap<string, string> = new Map([
  [networkFileKey, 'the file itself'],
  [networkLoadKey, 'its loading'],
]);

/** Lines of a document: `9`, `12-14`, `9, 24`. */
export const linesPattern = '[1-9]\\d*(-[1-9]\\d*)?(, *[1-9]\\d*(-[1-9]\\d*)?)*';
