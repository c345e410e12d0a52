/** Which names may be of one and the same organisation. */
import { editDistance, fold } from '../../../model/text.js';

/** Words that say what an organisation is by law, and small words: they tell nobody from anybody. */
const commonWords = new Set(
  'a aps associazione coop cooperativa cooperative d da dei del della delle di e ente ets fondazione gli i il impresa l la le lo odv onlus onlus scarl scs sociale sociali societa spa srl sas snc p r s'.split(
    ' ',
  ),
);

/** The words by which a name is told from others, folded and sorted; all its words where it has no such. */
export function tellingWords(name: string): readonly string[] {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !commonWords.has(word));
  return (telling.length === 0 ? words : telling).sort();
}

/**
 * True where two names have the same telling words, in whatever order, or differ in spelling by at most one letter in six (and
 * at least one, in names of four letters and more).
 */
export function areSimilar(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one).join(' '), tellingWords(other).join(' ')];
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 4) return false;
  const limit = Math.max(1, Math.floor(length / 6));
  return editDistance(a, b, limit) <= limit;
}
