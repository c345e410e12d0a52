/** The hub's program as it ships: in a long run what `npm run build` made, else the same made in a second, without checking types. */
import { cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { isLong } from './plan.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of its modules. What is made goes into `folder`, from where the packages must be found. */
export async function builtHub(folder: string): Promise<string> {
  if (isLong) return join(root, 'dist');
  const source = join(root, 'src');
  const names = await readdir(source, { recursive: true });
  await build({
    entryPoints: names.filter((name) => name.endsWith('.ts')).map((name) => join(source, name)),
    outdir: folder,
    outbase: source,
    target: 'es2023',
    logLevel: 'error',
    tsconfig: join(root, 'tsconfig.json'),
  });
  for (const name of names.filter((other) => other.endsWith('.mjs'))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await cp(join(source, name), join(folder, name));
  }
  return folder;
}

/** A program of this folder, so made; the path of its file. */
export async function builtProgram(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.js`);
  await build({
    entryPoints: [join(root, 'test', 'faults', `${name}.ts`)],
    outfile,
    format: 'esm',
    logLevel: 'error',
  });
  return outfile;
}

/** Where such folders are made. */
export const buildFolder = join(root, 'node_modules', '.cache');
