/** What may be there only once. */
import type { NodeId, TieId } from '../model/ids.js';
import { nodeDeclaration, tieDeclaration } from '../model/kinds.js';
import type { Report } from './problem.js';
import type { NodeDraft } from './read-node.js';
import type { TieDraft } from './read-tie.js';

/** The line in which each tie stands, by id. */
export type TieLines = Map<TieId, number>;

/** Reports a tie that has the id of an earlier one; takes note of it otherwise. */
export function refuseRepeatedTie({ content, places }: TieDraft, lines: TieLines, report: Report): void {
  const { id, kind, from, to } = content;
  const earlier = lines.get(id);
  if (earlier === undefined) {
    lines.set(id, places.whole.line);
    return;
  }
  const both = tieDeclaration(kind).symmetric === true ? `${from} and ${to}` : `${from} to ${to}`;
  report(
    places.whole,
    `expected each tie once, found ${kind} of ${both} again (first in line ${earlier}): ` +
      'if they are two, tell them apart with a key',
  );
}

/** Who has each value that must be unique, over all files. */
export type Taken = Map<string, { readonly id: NodeId; readonly file: string; readonly line: number }>;

/** Reports values that must be unique and that another node has; takes note of the others. */
export function refuseTaken(drafts: readonly NodeDraft[], taken: Taken, file: string, report: Report): void {
  for (const { content, places } of drafts) {
    for (const [name, declared] of Object.entries(nodeDeclaration(content.kind).properties)) {
      const value = content.properties[name];
      if (declared.unique !== true || value === undefined) continue;
      const place = places.parts.get(`properties.${name}`) ?? places.whole;
      const holder = taken.get(`${content.kind} ${name} ${JSON.stringify(value)}`);
      if (holder === undefined) {
        taken.set(`${content.kind} ${name} ${JSON.stringify(value)}`, {
          id: content.id,
          file,
          line: place.line,
        });
      } else {
        report(
          place,
          `expected ${name} of each ${content.kind} once, found ${JSON.stringify(value)} again ` +
            `(first ${holder.id}, ${holder.file === file ? '' : `${holder.file} `}line ${holder.line})`,
        );
      }
    }
  }
}
