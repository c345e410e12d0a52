/** Writes measurements into `bench/RESULTS.md`: one section a benchmark, replaced by its latest run. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const file = 'bench/RESULTS.md';
const heading =
  '# Measurements\n\nMedian of five, each beside its peer in the same run. Read the ratios: the machines are shared and noisy.\n';

export interface Result {
  /** Names the section; stable. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What to know about the figures: above all, of a row that falls short, what was tried. */
  readonly notes?: readonly string[];
}

export function reportResult(result: Result): void {
  const table = [result.columns, result.columns.map(() => '---'), ...result.rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const notes = (result.notes ?? []).map((note) => `- ${note}\n`).join('');
  const section = `## ${result.title}\n\n<!-- ${result.name} -->\n\n${table}\n\n${notes === '' ? '' : `${notes}\n`}${machine()}\n`;
  const written = existsSync(file) ? readFileSync(file, 'utf8') : heading;
  const sections = written.split(/^(?=## )/mu);
  const place = sections.findIndex((text) => text.includes(`<!-- ${result.name} -->`));
  if (place === -1) sections.push(section);
  else sections[place] = section;
  writeFileSync(file, `${sections.map((text) => text.trim()).join('\n\n')}\n`);
  process.stdout.write(`${section}\n`);
}

function machine(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores, ${memory} GiB.`;
}
