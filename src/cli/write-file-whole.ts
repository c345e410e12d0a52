/** Writes a file that is there only when it is whole. */
import { access, link, open, unlink } from 'node:fs/promises';
import type { Terminal } from './terminal.js';
import { exitCodes } from './terminal.js';

/** Runs what makes the file; where it ends with anything but 0, no file is left. Only its user may read it. */
export async function writeFileWhole(
  path: string,
  terminal: Terminal,
  make: (write: (bytes: Uint8Array) => Promise<void>) => Promise<number>,
): Promise<number> {
  const part = `${path}.part`;
  try {
    if (await exists(path)) {
      terminal.complain(`${path}: expected no such file, found one: give another name, or move it away`);
      return exitCodes.problems;
    }
    await unlink(part).catch(() => undefined);
    const file = await open(part, 'wx', 0o600);
    try {
      const code = await make(async (bytes) => {
        await file.appendFile(bytes);
      });
      if (code !== exitCodes.done) return code;
      await file.sync();
    } finally {
      await file.close();
    }
    // Unlike renaming, this replaces nothing that has come meanwhile.
    await link(part, path);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
    terminal.complain(`${path}: cannot be written; ${error.message}`);
    return exitCodes.problems;
  } finally {
    await unlink(part).catch(() => undefined);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
