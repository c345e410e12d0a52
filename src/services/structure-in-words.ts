/** What holds a network together and what breaks, in Italian and English. */
import type { LocalisedText } from '../model/entity.js';
import type { Bridge, CutPoint } from '../network/algorithms/cut-points.js';
import { inBoth, quoted, together } from './in-words.js';
import type { Structure } from './structure.js';
import type { TieQuestion } from './traverse.js';

export function structureInWords(
  { densities, joined, cuts }: Structure,
  { territory }: Pick<TieQuestion, 'territory'>,
): LocalisedText {
  const { actorCount, all } = densities;
  if (actorCount === 0) {
    return { it: "In questa data non c'è nessun attore.", en: 'On this date there is no actor.' };
  }
  const largest = joined.sizes[0] ?? 0;
  return together(
    {
      it: `Attori: ${actorCount}, gruppi esclusi; legami: ${all.ties}${territory ? '' : ', quelli con i luoghi esclusi'}.`,
      en: `Actors: ${actorCount}, groups left out; ties: ${all.ties}${territory ? '' : ', those to places left out'}.`,
    },
    joined.sizes.length === 1
      ? { it: 'Una catena di legami li unisce tutti.', en: 'Chains of ties join them all.' }
      : {
          it: `Si dividono in ${joined.sizes.length} componenti, tra cui non passa contatto; la più grande ha ${actors(largest).it}.`,
          en: `They fall into ${joined.sizes.length} components between which no contact passes; the largest has ${actors(largest).en}.`,
        },
    cuts.actors.length === 0
      ? {
          it: "Non c'è nessun attore senza cui altri resterebbero separati.",
          en: 'There is no actor without whom others would be cut off.',
        }
      : {
          it: `Attori senza cui altri resterebbero separati: ${cuts.actors.length}.`,
          en: `Actors without whom others would be cut off: ${cuts.actors.length}.`,
        },
    {
      it: `Coppie unite da un solo passaggio: ${cuts.bridges.length}.`,
      en: `Pairs that are the only passage between two sides: ${cuts.bridges.length}.`,
    },
  );
}

/** What breaks if an actor leaves. */
export function cutPointInWords(name: string, { pieces, cutOff }: CutPoint): LocalisedText {
  const shown = pieces.slice(0, 10).join(', ') + (pieces.length > 10 ? ', …' : '');
  return inBoth((language) =>
    language === 'it'
      ? `Senza ${quoted(name, 'it')} chi ora vi è unito si dividerebbe in ${pieces.length} parti (attori: ${shown}); separati dalla più grande: ${actors(cutOff).it}.`
      : `Without ${quoted(name, 'en')} those now joined with it would fall into ${pieces.length} pieces (actors: ${shown}); cut off from the largest: ${actors(cutOff).en}.`,
  );
}

/** What breaks if two are no longer joined. */
export function bridgeInWords(names: readonly [string, string], { sides, cutOff }: Bridge): LocalisedText {
  return inBoth((language) => {
    const [first, second] = [quoted(names[0], language), quoted(names[1], language)];
    return language === 'it'
      ? `Tra ${first} e ${second} passa l'unico collegamento tra due parti (attori: ${sides[0]} dal lato di ${first}, ${sides[1]} dal lato di ${second}); senza, separati: ${actors(cutOff).it}.`
      : `Between ${first} and ${second} runs the only passage between two sides (actors: ${sides[0]} with ${first}, ${sides[1]} with ${second}); without it, cut off: ${actors(cutOff).en}.`;
  });
}

function actors(count: number): LocalisedText {
  return count === 1 ? { it: '1 attore', en: '1 actor' } : { it: `${count} attori`, en: `${count} actors` };
}
