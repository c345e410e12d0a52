/** Markdown for texts that come from data: whatever a name holds, it reads as itself. */

/** A text whose characters mean nothing to Markdown; lines become spaces. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~#]/gu, (character) => `\\${character}`)
    .replaceAll(/&(?=#?\w+;)/gu, '\\&');
}

/** A text shown letter by letter: numbers and addresses. */
export function verbatim(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const room = fence.length > 1 ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

/** A web address one can follow; letter by letter where it is none. */
export function webLink(address: string): string {
  return /^https?:\/\/[^\s<>]+$/u.test(address) ? `<${address}>` : verbatim(address);
}

/** An item of a list with items of its own below; those that are empty are left out. */
export function bullet(head: string, details: readonly string[] = []): string {
  return [`- ${head}`, ...details.filter((detail) => detail !== '').map((detail) => `  - ${detail}`)].join(
    '\n',
  );
}

/** A heading with what stands under it; nothing where nothing does. */
export function section(level: number, title: string, blocks: readonly string[]): readonly string[] {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, ...filled];
}

/** Items as one block. */
export function list(items: readonly string[]): string {
  return items.join('\n');
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return rows.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
