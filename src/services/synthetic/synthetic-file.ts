/** The synthetic network as a network file: JSON, one actor and one tie a line, in pieces, so that no part of it need be kept. */
import { formatDay } from '../../model/time.js';
import type { SyntheticNetwork, SyntheticTie } from './synthetic-network.js';

export const syntheticNamespace = 'sintetica';

/** SHA-256 of the file of the usual size and seed: who measures on it can tell that it is the same. */
export const publishedChecksum = 'a4559f30b0ca95ebbcd88cbffcd206923bb6e86dcb5a6a3862271770a20fb9cb';

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
    yield `${JSON.stringify(keyOf(actor))}:${JSON.stringify(actorOf(network, actor))}${end}`;
  }
  yield '},\n"ties":[\n';
  let before = '';
  for (const tie of network.ties()) {
    yield `${before}${JSON.stringify(tieOf(tie))}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

function keyOf(actor: number): string {
  return `a${String(actor).padStart(6, '0')}`;
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

function tieOf({ kind, from, to, ordinal, strength, term, audience, proposed }: SyntheticTie): object {
  return {
    kind,
    from: keyOf(from),
    to: keyOf(to),
    ...(ordinal === 1 ? {} : { key: `n${ordinal}` }),
    ...(strength === null ? {} : { strength: strength / 100 }),
    ...(term === null
      ? {}
      : { since: formatDay(term.since), until: term.until === null ? 'OPEN' : formatDay(term.until) }),
    ...(proposed ? { modality: 'PROPOSED' } : {}),
    ...(audience === null ? {} : { visibility: { programme: keyOf(audience) } }),
  };
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
