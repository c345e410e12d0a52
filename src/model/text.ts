/**
 * Text as it is compared: the same folding, tokens and sort keys in every store, computed here and stored,
 * so that no answer depends on a database's collation.
 */

/**
 * Folds a text: compatibility decomposition (NFKD), marks removed, lower case, apostrophes and all other
 * punctuation turned into one space between words. "Cingia de' Botti" → "cingia de botti".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded, in order. */
export function tokensOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The key by which a name sorts: its folded form. Names that fold alike are told apart by id. */
export function sortKeyOf(name: string): string {
  return fold(name);
}

/**
 * True when every word of the query begins a word of the name. Both must be folded. Callers try each of an
 * actor's names: the words must all meet in the same one.
 */
export function matchesFolded(foldedQuery: string, foldedName: string): boolean {
  const spaced = ` ${foldedName}`;
  return foldedQuery.split(' ').every((word) => spaced.includes(` ${word}`));
}

/**
 * Edit distance with adjacent transpositions (optimal string alignment) between two short texts; `limit + 1` for
 * every distance above `limit`. O(|a|·|b|). Damerau 1964; Ukkonen 1985 for the cut-off.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(best);
      smallest = Math.min(smallest, best);
    }
    if (smallest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** How many edits a suggestion may be away from what was typed: a third of its length, at least two. */
export function suggestionLimit(foldedQuery: string): number {
  return Math.max(2, Math.floor(foldedQuery.length / 3));
}

/** The word of `known` nearest to `word`, where one is near enough to be what was meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const folded = fold(word).replaceAll(' ', '');
  let best: string | null = null;
  let bestDistance = suggestionLimit(folded) + 1;
  for (const candidate of known) {
    const distance = editDistance(folded, fold(candidate).replaceAll(' ', ''), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
