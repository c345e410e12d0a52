/** WebAssembly as a module of TypeScript, which needs no file beside it wherever the hub is built. */
import { readFileSync } from 'node:fs';
import { main } from 'assemblyscript/asc';

const source = 'wide-rows.ts';
const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory'];

/** Compiles assembly/wide-rows.ts. */
export async function wideRowsBytes(): Promise<string> {
  const compiled: Uint8Array[] = [];
  const problems: string[] = [];
  const { error } = await main([source, '--outFile', 'out.wasm', ...options], {
    readFile: (name) =>
      name === source ? readFileSync(new URL(`../../assembly/${source}`, import.meta.url), 'utf8') : null,
    writeFile: (_, content) => {
      compiled.push(Buffer.from(content));
    },
    listFiles: () => [],
    stderr: { write: (text) => problems.push(String(text)) },
  });
  if (error !== null) throw new Error(`assembly/${source} does not compile: ${problems.join('')}`);
  const base64 = Buffer.concat(compiled).toString('base64');
  return `/** assembly/${source}, compiled by \`npm run emit\`; in base64. */\nexport const wideRowsBytes =\n  '${base64}';\n`;
}
