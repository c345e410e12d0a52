/** Reads the file of a backup line by line, and refuses what is not whole. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import type { BackupCounts, BackupHead, BackupLine } from './backup-format.js';
import { backupEnd, backupFormat, backupHead, backupLine } from './backup-format.js';

/** What is wrong with a backup. Caught where the file is read; it does not leave `services/backup`. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
}

export interface OpenBackup {
  readonly head: BackupHead;
  /** Everything but head and end, in the order of the file. Ends only where the file is whole; throws `BadBackup` otherwise. */
  readonly lines: AsyncIterable<BackupLine>;
}

/** Throws `BadBackup` where the file cannot be read, or its head says that it is none that this version reads. */
export async function openBackup(path: string): Promise<OpenBackup> {
  const texts = linesIn(path);
  const first = await texts.next();
  const head = backupHead.safeParse(first.done === true ? null : parsed(first.value));
  if (!head.success) throw new BadBackup('expected a backup of a hub, found something else');
  if (head.data.format > backupFormat) {
    throw new BadBackup(
      `expected format ${backupFormat} or earlier, found ${head.data.format}: a newer version of the hub made it`,
    );
  }
  return { head: head.data, lines: checkedLines(String(first.value), texts) };
}

async function* checkedLines(
  head: string,
  texts: AsyncGenerator<string, undefined>,
): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256').update(`${head}\n`);
  const counts = { events: 0, keys: 0, results: 0, marks: 0 };
  let number = 1;
  for (;;) {
    const next = await texts.next();
    number++;
    if (next.done === true)
      throw new BadBackup(`the file is cut off: it ends without its end, after line ${number - 1}`);
    const value = parsed(next.value);
    const line = backupLine.safeParse(value);
    if (line.success) {
      hash.update(`${next.value}\n`);
      count(line.data, counts);
      yield line.data;
      continue;
    }
    const end = backupEnd.safeParse(value);
    if (!end.success) throw new BadBackup(`line ${number} is no part of a backup`);
    if (end.data.end.sha256 !== hash.digest('hex')) {
      throw new BadBackup(
        'the checksum at its end is not that of its lines: the file has been changed or damaged',
      );
    }
    requireCounts(end.data.end.counts, counts);
    if ((await texts.next()).done !== true) throw new BadBackup('there is more after its end');
    return;
  }
}

function requireCounts(expected: BackupCounts, found: BackupCounts): void {
  if (JSON.stringify(expected) === JSON.stringify(found)) return;
  throw new BadBackup(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

function count(line: BackupLine, counts: { -readonly [Name in keyof BackupCounts]: number }): void {
  if ('event' in line) counts.events++;
  else if ('key' in line) counts.keys++;
  else if ('mark' in line) counts.marks++;
  else counts.results++;
}

async function* linesIn(path: string): AsyncGenerator<string, undefined> {
  const text = createGunzip();
  const unzipped = pipeline(createReadStream(path), text);
  unzipped.catch(() => undefined);
  try {
    let rest = '';
    text.setEncoding('utf8');
    for await (const chunk of text as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
    await unzipped;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new BadBackup(`the file cannot be read to its end: ${said}`, { cause: error });
  } finally {
    text.destroy();
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
