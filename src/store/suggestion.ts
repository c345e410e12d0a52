/** How near a typed text is to a name: what every store ranks its suggestions by. */
import { editDistance } from '../model/text.js';

/**
 * The edit distance between a folded text and the nearest of these folded names: the whole name, or one of its words.
 * Null where none is within `limit` edits. O(|text| · |names|).
 */
export function suggestionDistance(
  foldedText: string,
  foldedNames: readonly string[],
  limit: number,
): number | null {
  let best = limit + 1;
  for (const name of foldedNames) {
    best = Math.min(best, editDistance(foldedText, name, limit));
    const words = name.split(' ');
    if (words.length === 1) continue;
    for (const word of words) best = Math.min(best, editDistance(foldedText, word, limit));
  }
  return best > limit ? null : best;
}
