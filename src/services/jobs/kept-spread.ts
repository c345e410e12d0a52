/** A simulated spread as it is kept: by ids, since the numbers of actors change with the network. */
import type { LocalisedText } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import { shareEstimate } from '../../network/propagation/intervals.js';
import type { PropagationDeps } from '../propagation.js';
import type { Reading } from '../reading.js';
import { spreadInWords } from '../spread-in-words.js';
import type { AssumedChannel } from '../spread-question.js';
import { prepare } from '../spread-question.js';
import type { SpreadActor, SpreadAnswer, SpreadQuestion } from '../spread.js';

export interface KeptSpread extends Pick<
  SpreadAnswer,
  'spread' | 'byKind' | 'byProgramme' | 'byMunicipality'
> {
  readonly seeds: readonly NodeId[];
  readonly others: readonly NodeId[];
  readonly assumed: readonly AssumedChannel[];
  /** Id, why it begins, in how many runs it adopts, in how many without the seeds, median step. */
  readonly actors: readonly (readonly [NodeId, SpreadActor['start'], number, number | null, number])[];
  readonly explanation: LocalisedText;
}

export function keepSpread({ network }: Reading, question: SpreadQuestion, answer: SpreadAnswer): KeptSpread {
  const { propagation, spread, byKind, byProgramme, byMunicipality } = answer;
  const ids = (numbers: Int32Array) =>
    Array.from(numbers, (number) => network.idOf(propagation.nodeOf[number] ?? -1));
  const hits = (mean: number) => Math.round(mean * spread.runs);
  return {
    seeds: ids(answer.seeds),
    others: ids(answer.others),
    assumed: propagation.assumed,
    spread: {
      runs: spread.runs,
      adopters: spread.adopters,
      without: spread.without,
      effect: spread.effect,
    },
    actors: answer.actors.map(({ id, start, probability, probabilityWithout, medianStep }) => [
      id,
      start,
      hits(probability.mean),
      probabilityWithout === null ? null : hits(probabilityWithout.mean),
      medianStep,
    ]),
    byKind,
    byProgramme,
    byMunicipality,
    explanation: spreadInWords(answer, question),
  };
}

/**
 * The answer as it was, on the network as it is: figures are those of the run; the likeliest paths, which are found when asked for,
 * are those of now. Actors that are gone have none.
 */
export async function restoreSpread(
  deps: PropagationDeps,
  reading: Reading,
  question: SpreadQuestion,
  kept: KeptSpread,
): Promise<Result<SpreadAnswer & Pick<KeptSpread, 'explanation'>>> {
  const ready = await prepare(deps, reading, question);
  if (!ready.ok) return ready;
  const { numberOf } = ready.value;
  const numberFor = (id: NodeId) => numberOf[reading.network.indexOf(id) ?? -1] ?? -1;
  const numbers = (ids: readonly NodeId[]) => Int32Array.from(ids, numberFor).filter((number) => number >= 0);
  const { runs } = kept.spread;
  return success({
    propagation: { ...ready.value, assumed: kept.assumed },
    seeds: numbers(kept.seeds),
    others: numbers(kept.others),
    spread: kept.spread,
    actors: kept.actors.map(([id, start, hits, hitsWithout, medianStep]) => ({
      node: numberFor(id),
      id,
      start,
      probability: shareEstimate(hits, runs),
      probabilityWithout: hitsWithout === null ? null : shareEstimate(hitsWithout, runs),
      medianStep,
    })),
    byKind: kept.byKind,
    byProgramme: kept.byProgramme,
    byMunicipality: kept.byMunicipality,
    explanation: kept.explanation,
  });
}

export function actorsInSpread({ seeds, others, actors, byProgramme, byMunicipality }: KeptSpread): NodeId[] {
  const groups = [...byProgramme, ...byMunicipality].map(({ group }) => group);
  return [...seeds, ...others, ...actors.map(([id]) => id), ...groups];
}
