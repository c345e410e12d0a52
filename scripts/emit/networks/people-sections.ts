/** Who takes part, who leads, who decides, whom it is for: the parts of a page about ties between people and programme. */
import type { NodeContent, TieContent } from '../../../src/model/entity.js';
import { nodeDeclaration, tieDeclaration } from '../../../src/model/kinds.js';
import type { TiePart } from './divided-ties.js';
import { grouped } from '../../../src/model/grouped.js';
import { bullet, list, section } from './markdown.js';
import { nodeItem } from './node-item.js';
import { tieItems, tieParticulars } from './tie-items.js';
import { enumLabel, quantityInWords } from './values.js';
import type { Writing } from './writing.js';
import { nameOf, programmesOf, say, tell } from './writing.js';

type Ties = Readonly<Record<TiePart, readonly TieContent[]>>;

/** Participants by class and system, those named and those only counted told apart. */
export function participantSection(writing: Writing, { PARTICIPANTS }: Ties): readonly string[] {
  const groups = grouped(PARTICIPANTS, (tie) => headingOf(writing, tie));
  const title = say(writing, { it: 'Chi partecipa', en: 'Who takes part' });
  return section(
    3,
    title,
    [...groups].flatMap(([heading, ties]) => [
      `**${heading}** — ${countsOf(writing, ties)}`,
      list(ties.map((tie) => participantItem(writing, tie))),
    ]),
  );
}

export function leaderSection(writing: Writing, { LEADERS }: Ties): readonly string[] {
  const title = say(writing, {
    it: 'Chi propone, coordina, organizza, gestisce, ospita',
    en: 'Who proposes, coordinates, organises, manages, hosts',
  });
  return section(3, title, [list(tieItems(writing, LEADERS))]);
}

/** Each body with what is said of it, its members and who coordinates it. */
export function bodySection(writing: Writing, { BODIES }: Ties): readonly string[] {
  const bodies = writing.network.nodes.filter(({ kind }) => kind === 'GoverningBody');
  const title = say(writing, { it: 'Organi', en: 'Bodies' });
  const ofBody = (body: NodeContent): readonly TieContent[] =>
    BODIES.filter(({ from, to }) => from === body.id || to === body.id);
  const elsewhere = BODIES.filter((tie) => !bodies.some(({ id }) => id === tie.from || id === tie.to));
  return section(3, title, [
    list([
      ...bodies.map((body) =>
        nodeItem(writing, body, {
          more: [...withoutDash(tieItems(writing, ofBody(body))), ...unnamedMembers(writing, body, BODIES)],
        }),
      ),
      ...tieItems(writing, elsewhere),
    ]),
  ]);
}

export function addressedSection(writing: Writing, { ADDRESSED }: Ties): readonly string[] {
  const title = say(writing, { it: 'A chi si rivolge', en: 'Whom it is for' });
  return section(3, title, [list(tieItems(writing, ADDRESSED))]);
}

/** "59 (numero dichiarato, non elencati)": how many a plural is, and how many of them are named. */
export function countOfGroup(writing: Writing, group: NodeContent): string {
  const count = quantityInWords(group.properties['statedCount'], writing.language);
  const named = new Set(
    writing.network.ties
      .filter(({ kind, to }) => kind === 'MEMBER_OF' && to === group.id)
      .map(({ from }) => from),
  ).size;
  const stated =
    count === null
      ? say(writing, { it: 'quanti non è detto', en: 'how many is not said' })
      : `${count} (${say(writing, { it: 'numero dichiarato', en: 'stated number' })})`;
  const enumerated =
    named === 0
      ? say(writing, { it: 'non elencati', en: 'not listed' })
      : `${say(writing, { it: 'nominati', en: 'named' })}: ${named}`;
  return count !== null && named === 0
    ? `${count} (${say(writing, { it: 'numero dichiarato, non elencati', en: 'stated number, not listed' })})`
    : `${stated}, ${enumerated}`;
}

function headingOf(writing: Writing, { kind, to, properties }: TieContent): string {
  const { language } = writing;
  const { membershipClass, system } = properties;
  const several = programmesOf(writing.network).length > 1 ? `${nameOf(writing, to)}: ` : '';
  if (kind === 'CONTRIBUTES_TO') {
    return `${several}${say(writing, { it: 'Opera nel programma, senza adesione detta', en: 'Does a part of the work, no membership stated' })}`;
  }
  const classLabel =
    typeof membershipClass === 'string'
      ? enumLabel('MembershipClass', membershipClass, language)
      : say(writing, { it: 'Classe non detta', en: 'Class not said' });
  const systemLabel = typeof system === 'string' ? [enumLabel('System', system, language)] : [];
  const word = say(writing, { it: 'sistema', en: 'system' });
  return [`${several}${classLabel}`, ...systemLabel.map((label) => `${word}: ${label}`)].join(' · ');
}

function countsOf(writing: Writing, ties: readonly TieContent[]): string {
  const ids = [...new Set(ties.map(({ from }) => from))];
  const plurals = ids.filter((id) => writing.known.nodes.get(id)?.kind === 'Group').length;
  const named = ids.length - plurals;
  return [
    ...(named === 0 ? [] : [`${say(writing, { it: 'nominati', en: 'named' })}: ${named}`]),
    ...(plurals === 0 ? [] : [`${say(writing, { it: 'al plurale', en: 'as plurals' })}: ${plurals}`]),
  ].join(', ');
}

function participantItem(writing: Writing, tie: TieContent): string {
  const node = writing.known.nodes.get(tie.from);
  const kind = node === undefined ? '' : tell(writing, nodeDeclaration(node.kind).label);
  const beside = node?.kind === 'Group' ? countOfGroup(writing, node) : kind;
  const particulars = tieParticulars(writing, tie, ['membershipClass', 'system']);
  return bullet(
    `**${nameOf(writing, tie.from)}** · ${beside}${particulars.startsWith(' ') ? '' : ' '}${particulars}`,
  );
}

function unnamedMembers(writing: Writing, body: NodeContent, ties: readonly TieContent[]): readonly string[] {
  if (ties.some(({ kind, to }) => kind === 'SITS_ON' && to === body.id)) return [];
  const label = tieDeclaration('SITS_ON').label;
  return [
    `${say(writing, { it: 'Chi vi partecipa', en: 'Who sits on it' })} (${tell(writing, label)}): ${say(writing, { it: 'non detto', en: 'not said' })}`,
  ];
}

function withoutDash(items: readonly string[]): readonly string[] {
  return items.map((item) => item.replace(/^- /u, ''));
}
