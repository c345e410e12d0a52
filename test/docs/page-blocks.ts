/** Pages taken apart for tests: the two languages, and in each the pieces that a reader takes as one fact. */

export interface PageParts {
  readonly it: string;
  readonly en: string;
}

/** The Italian and the English part of a page. */
export function partsOf(page: string): PageParts {
  const [, rest = ''] = page.split('\n## In italiano\n');
  const [it = '', en = ''] = rest.split('\n## In English\n');
  return { it, en };
}

/** Items of lists with what is indented below them, rows of tables, and other lines, each as one text. */
export function blocksOf(part: string): readonly string[] {
  const blocks: string[] = [];
  for (const line of part.split('\n')) {
    if (line.startsWith('  ') && blocks.length > 0) blocks.push(`${blocks.pop() ?? ''}\n${line}`);
    else blocks.push(line);
  }
  return blocks;
}

/** Whether a text shows these lines or entries, each by itself: `9` is not shown by `19` or by `9-12`. */
export function showsPlaces(text: string, places: readonly string[]): boolean {
  return places.every((place) => {
    const literal = place.replaceAll(/[.*+?^$()|[\]{}\\]/gu, String.raw`\$&`);
    return new RegExp(String.raw`(?<![\w-])${literal}(?![\w-])`, 'u').test(text);
  });
}
