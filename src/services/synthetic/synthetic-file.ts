/** The synthetic network as a network file: JSON, one actor and one tie a line, in pieces, so that no part of it need be kept. */
import { tieKinds } from '../../model/kinds.js';
import { formatDay } from '../../model/time.js';
import type { SyntheticNetwork, SyntheticTies } from './synthetic-network.js';
import { termOf } from './synthetic-network.js';

export const syntheticNamespace = 'sintetica';

const pieceLength = 1 << 16;

/** The text of the file, piece by piece. */
export function* syntheticFile(network: SyntheticNetwork): Iterable<string> {
  let piece = '';
  for (const line of linesOf(network)) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* linesOf(network: SyntheticNetwork): Iterable<string> {
  const { actors, ties, municipalities, seed } = network.options;
  const head = {
    network: syntheticNamespace,
    title: { it: 'Rete sintetica', en: 'Synthetic network' },
    edition: `${actors}-${ties}-${municipalities}-${seed}`,
    fiction: true,
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"actors":{\n`;
  for (let actor = 0; actor < actors; actor++) {
    const end = actor + 1 < actors ? ',\n' : '\n';
    yield `${JSON.stringify(actorKey(actor))}:${JSON.stringify(actorOf(network, actor))}${end}`;
  }
  yield '},\n"ties":[\n';
  const columns = network.ties();
  for (let tie = 0; tie < ties; tie++) {
    yield `${tie === 0 ? '' : ',\n'}${JSON.stringify(tieOf(columns, tie))}`;
  }
  yield '\n]}\n';
}

/** The key of an actor; keys are in the order of the numbers. */
export function actorKey(actor: number): string {
  return `a${String(actor).padStart(6, '0')}`;
}

/** The key that tells a tie from earlier ones of its kind between the two; in the order of the ordinals. */
export function tieKey(ordinal: number): string {
  return ordinal === 1 ? '' : `n${String(ordinal).padStart(7, '0')}`;
}

function actorOf(network: SyntheticNetwork, actor: number): object {
  const kind = network.kindOf(actor);
  switch (kind) {
    case 'Territory':
      return { kind, name: `Provincia ${placeName(actor)} ${actor + 1}`, form: 'PROVINCE' };
    case 'Municipality':
      return { kind, name: `${placeName(actor)} ${actor}`, population: network.populationOf(actor) };
    default:
      return {
        kind,
        name: `${firstWords[kind] ?? kind} ${placeName(Math.imul(actor, 7919) >>> 0)} ${actor}`,
      };
  }
}

function tieOf(columns: SyntheticTies, tie: number): object {
  const { kind, from, to, ordinal, strength, term, audience, proposed } = columns;
  const key = tieKey(ordinal[tie] ?? 1);
  const hundredths = strength[tie] ?? 0;
  const dates = term[tie] ?? 0;
  const programme = audience[tie] ?? -1;
  return {
    kind: tieKinds[kind[tie] ?? 0],
    from: actorKey(from[tie] ?? 0),
    to: actorKey(to[tie] ?? 0),
    ...(key === '' ? {} : { key }),
    ...(hundredths === 0 ? {} : { strength: hundredths / 100 }),
    ...(dates === 0 ? {} : datesOf(dates)),
    ...(proposed[tie] === 1 ? { modality: 'PROPOSED' } : {}),
    ...(programme < 0 ? {} : { visibility: { programme: actorKey(programme) } }),
  };
}

function datesOf(term: number): object {
  const { since, until } = termOf(term);
  return { since: formatDay(since), until: until === null ? 'OPEN' : formatDay(until) };
}

const firstWords: Readonly<Record<string, string>> = {
  Programme: 'Programma',
  Group: 'Gruppo',
  Company: 'Impresa',
  Cooperative: 'Cooperativa',
  Institution: 'Ente',
  ListeningPoint: "Punto d'ascolto",
};
const beginnings = ['Bosco', 'Colle', 'Fonte', 'Monte', 'Ponte', 'Rocca', 'Selva', 'Torre', 'Valle', 'Villa'];
const endings = [
  'alto',
  'basso',
  'bianco',
  'chiaro',
  'fiorito',
  'lungo',
  'nuovo',
  'rosso',
  'vecchio',
  'verde',
];

function placeName(number: number): string {
  return `${beginnings[number % 10] ?? ''} ${endings[Math.floor(number / 10) % 10] ?? ''}`;
}
