/** Simulations, seed plans and calibration over HTTP, against direct calls of the algorithms on the invented supply chain. */
import { expect, it } from 'vitest';
import type { Hub } from '../../src/app.js';
import { parseDay } from '../../src/model/time.js';
import { openLens } from '../../src/network/lens.js';
import { adoptersOnly } from '../../src/network/propagation/adopters-only.js';
import { compareChoices } from '../../src/network/propagation/compare.js';
import { influenceGraph } from '../../src/network/propagation/influence-graph.js';
import { planSeeds } from '../../src/network/propagation/opim-c.js';
import { simulate } from '../../src/network/propagation/simulate.js';
import { spreadOf } from '../../src/network/propagation/spread.js';
import type { CalibrationQuery, SeedPlanQuery, SeedPlanQueryVariables } from '../generated/graphql.js';
import type { SpreadQuery, SpreadQueryVariables } from '../generated/graphql.js';
import { CalibrationDocument, SeedPlanDocument, SpreadDocument } from '../generated/graphql.js';
import { operator } from '../store/things.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

type Spread = Extract<SpreadQuery['spread'], { readonly __typename: 'Spread' }>;
type Plan = Extract<SeedPlanQuery['seedPlan'], { readonly __typename: 'SeedPlan' }>;
type Calibration = Extract<CalibrationQuery['calibration'], { readonly __typename: 'InfluenceCalibration' }>;

const network = 'filiera-immaginaria';
const rules = 'in-cerchio-casalecchio';
const officina = `${network}/officina-reno`;
const forno = `${network}/forno-monte`;
const traineeship = `${rules}/tirocinio`;
/** Whose adoption of a traineeship the file records. */
const trainers = [
  'fonderia-samoggia',
  'impianti-setta',
  'latteria-savigno',
  'minuteria-olivetta',
  'officina-reno',
  'torneria-lavino',
].map((key) => `${network}/${key}`);
const asOf = '2026-11-24';
const fiction = { asOf, includeFiction: true };
const certain = [{ kind: 'SUPPLIES', probability: 1 }] as const;

const keyOf = (actor: { readonly id: string } | null) => actor?.id.split('/')[1] ?? '';

/** The network as the hub holds it, and the graph that priors make of it. */
function graphOf(hub: Hub) {
  const whole = hub.feed.network();
  const day = parseDay(asOf) ?? 0;
  const lens = openLens(whole, { viewer: operator, asOf: day, includeProposed: false, includeFiction: true });
  const { graph, numberOf } = adoptersOnly(influenceGraph(lens, {}));
  const numbers = (ids: readonly string[]) =>
    Int32Array.from(ids, (id) => numberOf[whole.indexOf(id) ?? -1] ?? -1);
  return { graph, numbers };
}

describeOnStores('how practices spread', (hub) => {
  const answerTo = (question: Partial<SpreadQueryVariables>) =>
    ask(hub().address, SpreadDocument, { seeds: [forno], first: 100, ...fiction, ...question }).then(
      (data) => data.spread,
    );
  const spread = async (question: Partial<SpreadQueryVariables> = {}): Promise<Spread> => {
    const found = await answerTo(question);
    if (found.__typename !== 'Spread') throw new Error(found.message);
    return found;
  };
  const planTo = (question: SeedPlanQueryVariables) =>
    ask(hub().address, SeedPlanDocument, { ...fiction, ...question }).then((data) => data.seedPlan);
  const plan = async (question: SeedPlanQueryVariables): Promise<Plan> => {
    const found = await planTo(question);
    if (found.__typename !== 'SeedPlan') throw new Error(found.message);
    return found;
  };
  const calibrated = async (minimum?: number): Promise<Calibration> => {
    const more = minimum === undefined ? {} : { minimum };
    const { calibration } = await ask(hub().address, CalibrationDocument, { ...fiction, ...more });
    if (calibration.__typename !== 'InfluenceCalibration') throw new Error(calibration.message);
    return calibration;
  };

  it('are simulated as the algorithm does, from those recorded and the seeds', async () => {
    const found = await spread({ practice: traineeship, calibrated: false });
    const { graph, numbers } = graphOf(hub());
    const tally = simulate(graph, {
      model: { kind: 'INDEPENDENT_CASCADE' },
      seeds: numbers([forno]),
      initial: numbers(trainers),
      runs: 1000,
      randomSeed: 1,
      counterfactual: true,
    });
    if (tally === null) throw new Error('the simulation gave up');
    const expected = spreadOf(tally);
    expect(found.recordedCount).toBe(6);
    expect(found.adopters).toEqual(expected.adopters);
    expect(found.adoptersWithoutSeeds).toEqual(expected.without);
    expect(found.effect).toEqual(expected.effect);
    expect(found.totalCount).toBe(expected.probability.filter((share) => share > 0).length);
    const [number = -1] = numbers([`${network}/mensa-reno`]);
    const mensa = found.nodes.find(({ actor }) => keyOf(actor) === 'mensa-reno');
    expect(mensa?.probability.mean).toBe(expected.probability[number]);
    expect(mensa?.probabilityWithoutSeeds?.mean).toBe(expected.probabilityWithout?.[number]);
    expect(mensa?.medianStep).toBe(expected.medianStep[number]);
  });

  it('come out the same again, in one thread or by parts in several, and otherwise with another random seed', async () => {
    const short = await spread({ calibrated: false });
    expect(await spread({ calibrated: false, randomSeed: 1 })).toEqual(short);
    expect((await spread({ calibrated: false, randomSeed: 2 })).adopters).not.toEqual(short.adopters);
    const { graph, numbers } = graphOf(hub());
    const tally = simulate(graph, {
      model: { kind: 'LINEAR_THRESHOLD' },
      seeds: numbers([officina]),
      runs: 20_000,
      randomSeed: 7,
    });
    if (tally === null) throw new Error('the simulation gave up');
    const model = 'LINEAR_THRESHOLD' as const;
    const long = { seeds: [officina], model, runs: 20_000, randomSeed: 7, calibrated: false };
    const found = await spread(long);
    expect(found.adopters).toEqual(spreadOf(tally).adopters);
  });

  it('reach just the neighbours in the chain in one step of certain influence', async () => {
    const found = await spread({ seeds: [officina], channels: [...certain], maxSteps: 1, runs: 2 });
    expect(found.adopters).toEqual({ mean: 10, low: 10, high: 10 });
    expect(found.nodes.map(({ actor }) => keyOf(actor))).toEqual([
      'birrificio-setta',
      'cablaggi-casalecchio',
      'dolciaria-lavino',
      'fonderia-samoggia',
      'imballaggi-colle',
      'mensa-reno',
      'officina-reno',
      'software-gessi',
      'torneria-lavino',
      'utensili-monteveglio',
    ]);
    expect(found.byKind).toEqual([{ kind: 'Company', size: 38, adopters: { mean: 10 } }]);
    // Officina has a second seat, in Bologna, and counts in both.
    const places = found.byMunicipality.map(({ municipality, adopters }) => [
      keyOf(municipality),
      adopters.mean,
    ]);
    expect(places).toContainEqual(['bologna', 1]);
    expect(places).toContainEqual(['zola-predosa', 4]);
    expect(found.byProgramme.map(({ programme, adopters }) => [keyOf(programme), adopters.mean])).toEqual([
      [rules, 4],
      ['insieme-per-il-lavoro', 1],
    ]);
    expect(found.assumed).toMatchObject([{ kind: 'SUPPLIES', probability: 1, source: 'GIVEN' }]);
  });

  it('are explained by the likeliest path, tie by tie, and called a scenario in both languages', async () => {
    const found = await spread({ seeds: [officina], channels: [...certain], runs: 2 });
    const steel = found.nodes.find(({ actor }) => keyOf(actor) === 'acciai-setta');
    expect(steel?.medianStep).toBe(2);
    expect(steel?.path?.steps.map(({ from, to, tie }) => [keyOf(from), keyOf(to), tie?.kind])).toEqual([
      ['officina-reno', 'fonderia-samoggia', 'SUPPLIES'],
      ['fonderia-samoggia', 'acciai-setta', 'SUPPLIES'],
    ]);
    expect(steel?.path?.steps[1]?.sentence?.en).toBe(
      '“Acciai Immaginari Setta” supplies “Fonderia Immaginaria Samoggia” (since 2017; presumed)',
    );
    expect(steel?.explanation?.it).toContain('Scenario, non previsione');
    expect(found.explanation.it).toContain('Scenario, non previsione');
    expect(found.explanation.en).toContain('A scenario, not a forecast');
    expect(found.explanation.en).toContain('given by whoever asks: “supplies” 100%');
    expect(found.explanation.en).toContain('random seed 1');
    expect(found.nodes.find(({ start }) => start === 'SEED')?.path).toBeNull();
  });

  it('say where a path is longer than the steps simulated', async () => {
    const channels = [
      { kind: 'SUPPLIES', probability: 0.9 },
      { kind: 'COLLABORATES_WITH', probability: 0.1 },
    ] as const;
    // A day on which they had a project together.
    const question = { seeds: [officina], channels: [...channels], maxSteps: 1, asOf: '2025-10-15' };
    const ginestra = (await spread(question)).nodes.find(({ actor }) => keyOf(actor) === 'coop-ginestra');
    // By its project with the company in one step; likelier by way of the boxes, in two.
    expect(ginestra?.medianStep).toBe(1);
    expect(ginestra?.path?.steps).toHaveLength(2);
    expect(ginestra?.path?.exceedsSteps).toBe(true);
  });

  it('pass through a shared municipality where that is a channel', async () => {
    const channels = [{ kind: 'TRAINS', probability: 0.5 }] as const;
    const found = await spread({
      seeds: [`${network}/vivaio-lagune`],
      channels: [...channels],
      territory: 1,
      maxSteps: 1,
      runs: 2,
    });
    const birrificio = found.nodes.find(({ actor }) => keyOf(actor) === 'birrificio-setta');
    expect(birrificio?.path?.steps[0]).toMatchObject({ place: { id: 'italia/sasso-marconi' }, tie: null });
    expect(birrificio?.path?.steps[0]?.sentence?.it).toContain('hanno sede entrambi');
    expect(found.assumed.at(-1)).toMatchObject({ kind: null, probability: 1, source: 'GIVEN' });
  });

  it('are paged on the snapshot they began on', async () => {
    const all = await spread({ practice: traineeship });
    const first = await spread({ practice: traineeship, first: 7 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor;
    const rest = await spread({ practice: traineeship, after });
    expect(rest.restarted).toBe(false);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it('use what trials say of a channel, and say so', async () => {
    const supplies = (await calibrated()).channels.find(({ kind }) => kind === 'SUPPLIES');
    const assumed = (await spread()).assumed.find(({ kind }) => kind === 'SUPPLIES');
    expect(supplies?.basis).toBe('ESTIMATED');
    expect(assumed).toMatchObject({ probability: supplies?.probability, source: 'CALIBRATED' });
    const priors = await spread({ calibrated: false });
    expect(priors.assumed.find(({ kind }) => kind === 'SUPPLIES')).toMatchObject({
      probability: 0.1,
      source: 'PRIOR',
    });
  });

  it('stay without fiction unless asked for', async () => {
    const found = await answerTo({ includeFiction: false });
    expect(found).toMatchObject({ refusal: 'UNKNOWN_ACTOR' });
  });

  it.each<[string, Partial<SpreadQueryVariables>, string, string]>([
    ['no seeds', { seeds: [] }, 'NO_SEEDS', 'expected at least one seed, found none'],
    ['an unknown seed', { seeds: ['x/y'] }, 'UNKNOWN_ACTOR', '"x/y"'],
    ['a place as a seed', { seeds: ['italia/bologna'] }, 'CANNOT_ADOPT', '"italia/bologna"'],
    ['an unknown practice', { practice: officina }, 'UNKNOWN_PRACTICE', officina],
    ['one run', { runs: 1 }, 'OUT_OF_RANGE', 'expected runs from 2 to 20000, found 1'],
    ['too many runs', { runs: 20_001 }, 'OUT_OF_RANGE', 'found 20001'],
    ['a negative random seed', { randomSeed: -1 }, 'OUT_OF_RANGE', 'found -1'],
    ['no steps', { maxSteps: 0 }, 'OUT_OF_RANGE', 'expected maxSteps from 1 to 1000, found 0'],
    ['nobody needed', { model: 'COMPLEX_CONTAGION', needed: 0 }, 'OUT_OF_RANGE', 'found 0'],
    [
      'a probability above 1',
      { channels: [{ kind: 'SUPPLIES', probability: 1.5 }] },
      'OUT_OF_RANGE',
      'expected the probability of SUPPLIES from 0 to 1, found 1.5',
    ],
    ['a negative territory', { territory: -0.1 }, 'OUT_OF_RANGE', 'found -0.1'],
    [
      'a channel twice',
      { channels: [...certain, ...certain] },
      'UNFIT_CHANNEL',
      'expected each channel once, found SUPPLIES again',
    ],
    [
      'a channel without direction',
      { channels: [{ kind: 'FUNDS', probability: 0.2 }] },
      'UNFIT_CHANNEL',
      'expected a flow for FUNDS',
    ],
    [
      'a date before the first tie',
      { channels: [{ kind: 'SUPPLIES' }], asOf: '1900-01-01' },
      'NOTHING_THERE',
      'on 1900-01-01, found none',
    ],
  ])('are refused with %s', async (_, question, refusal, message) => {
    const found = await answerTo(question);
    expect(found).toMatchObject({ refusal });
    expect(found.__typename === 'PropagationRefused' ? found.message : '').toContain(message);
  });

  it('are planned as the algorithm does, certified, and judged beside plain choices', async () => {
    const found = await plan({ k: 3, practice: traineeship, calibrated: false });
    const { graph, numbers } = graphOf(hub());
    const forced = numbers(trainers);
    const expected = planSeeds(graph, {
      model: 'INDEPENDENT_CASCADE',
      k: 3,
      epsilon: 0.1,
      delta: 0.01,
      randomSeed: 1,
      forced,
      leastSets: 2 ** 16,
    });
    if (expected === null) throw new Error('the plan gave up');
    const seeds = found.nodes.map(({ actor }) => actor?.id ?? '');
    expect(numbers(seeds)).toEqual(expected.seeds);
    expect(found.nodes.map(({ gain }) => gain)).toEqual([...expected.gains]);
    expect(found.certificate).toMatchObject({
      ratio: expected.ratio,
      gainAtLeast: expected.gainAtLeast,
      bestAtMost: expected.bestAtMost,
      isReached: true,
    });
    expect(found.certificate?.ratio).toBeCloseTo(
      (found.certificate?.gainAtLeast ?? 0) / (found.certificate?.bestAtMost ?? 1),
      12,
    );
    const judged = compareChoices(graph, {
      model: { kind: 'INDEPENDENT_CASCADE' },
      choices: found.compared.map(({ seeds: chosen }) => numbers(chosen.map(({ id }) => id))),
      forced,
      runs: 1000,
      randomSeed: 1,
    });
    expect(found.compared.map(({ choice }) => choice)).toEqual(['PLAN', 'DEGREE', 'PAGE_RANK', 'NOBODY']);
    expect(found.compared.map(({ adopters }) => adopters)).toEqual(judged?.map(({ adopters }) => adopters));
    expect(seeds.filter((id) => trainers.includes(id))).toEqual([]);
    expect(found.explanation.en).toContain('A scenario, not a forecast');
  });

  it('are planned among candidates, with some forced and some excluded', async () => {
    const best = (await plan({ k: 1, candidates: { kinds: ['Company'] } })).nodes[0]?.actor?.id ?? '';
    const other = await plan({ k: 2, candidates: { kinds: ['Company'] }, excluded: [best] });
    expect(other.candidateCount).toBe(37);
    expect(other.nodes.map(({ actor }) => actor?.kind)).toEqual(['Company', 'Company']);
    expect(other.nodes.map(({ actor }) => actor?.id)).not.toContain(best);
    const forced = await plan({ k: 2, candidates: { kinds: ['Company'] }, forced: [best] });
    expect(forced.nodes.map(({ actor }) => actor?.id)).not.toContain(best);
    const [own] = forced.compared.filter(({ choice }) => choice === 'NOBODY');
    expect(own?.adopters.mean).toBeGreaterThanOrEqual(1);
  });

  it('are planned within a budget', async () => {
    const candidates = { kinds: ['Company' as const] };
    const found = await plan({ budget: 4, costs: [{ actor: officina, cost: 5 }], candidates });
    expect(found.nodes.map(({ cost }) => cost)).toEqual([1, 1, 1, 1]);
    expect(found.spent).toBe(4);
    expect(found.nodes.map(({ actor }) => actor?.id)).not.toContain(officina);
    expect(found.certificate?.target).toBeCloseTo(1 - Math.exp(-0.5) - 0.1, 9);
  });

  it('are planned by trying where several examples are needed, without a certificate', async () => {
    const found = await plan({ k: 2, model: 'COMPLEX_CONTAGION', candidates: { ids: [officina, forno] } });
    expect(found.certificate).toBeNull();
    expect(found.certificateInWords.it).toContain('Nessuna garanzia');
    expect(new Set(found.nodes.map(({ actor }) => actor?.id))).toEqual(new Set([forno, officina]));
  });

  it.each<[string, SeedPlanQueryVariables, string]>([
    ['neither k nor a budget', {}, 'NOT_TOGETHER'],
    ['both k and a budget', { k: 1, budget: 1 }, 'NOT_TOGETHER'],
    ['a budget for complex contagion', { budget: 1, model: 'COMPLEX_CONTAGION' }, 'NOT_TOGETHER'],
    ['no seeds', { k: 0 }, 'OUT_OF_RANGE'],
    ['more seeds than candidates', { k: 3, candidates: { ids: [officina, forno] } }, 'TOO_FEW_CANDIDATES'],
    ['an epsilon of 1', { k: 1, epsilon: 1 }, 'OUT_OF_RANGE'],
    ['a delta of 0', { k: 1, delta: 0 }, 'OUT_OF_RANGE'],
    ['a negative budget', { budget: -1 }, 'OUT_OF_RANGE'],
    ['a negative cost', { budget: 1, costs: [{ actor: officina, cost: -1 }] }, 'OUT_OF_RANGE'],
    ['an unknown forced one', { k: 1, forced: ['x/y'] }, 'UNKNOWN_ACTOR'],
    ['an unknown excluded one', { k: 1, excluded: ['x/y'] }, 'UNKNOWN_ACTOR'],
    ['an unknown place of candidates', { k: 1, candidates: { within: 'x/y' } }, 'UNFIT_FILTER'],
    ['too long a time limit', { k: 1, timeLimit: 121 }, 'OUT_OF_RANGE'],
    ['too little time', { k: 50, epsilon: 0.001, runs: 20_000, timeLimit: 0.001 }, 'OUT_OF_TIME'],
  ])('are refused a plan with %s', async (_, question, refusal) => {
    expect(await planTo(question)).toMatchObject({ refusal });
  });

  it('are calibrated on the examples that the file records', async () => {
    const found = await calibrated();
    // Seven of those with a `via` whose example is recorded too; four name somebody of whom it is not.
    expect(found.followed).toBe(7);
    expect(found.leftOut.withoutExample).toBe(4);
    const supplies = found.channels.find(({ kind }) => kind === 'SUPPLIES');
    expect(supplies).toMatchObject({ prior: 0.1, basis: 'ESTIMATED' });
    expect(supplies?.observed?.low).toBeLessThan(supplies?.probability ?? 0);
    const demanding = (await calibrated(1000)).channels.find(({ kind }) => kind === 'SUPPLIES');
    expect(demanding).toMatchObject({ probability: 0.1, basis: 'PRIOR' });
    expect(demanding?.observed).not.toBeNull();
    expect(demanding?.explanation.it).toContain('resta l’ipotesi di partenza');
    expect(found.explanation.en).toContain('association, not cause');
  });

  it('are not calibrated for what is unknown, or without a minimum', async () => {
    const refused = async (question: object) =>
      (await ask(hub().address, CalibrationDocument, { ...fiction, ...question })).calibration;
    expect(await refused({ practice: 'x/y' })).toMatchObject({ refusal: 'UNKNOWN_PRACTICE' });
    expect(await refused({ programme: traineeship })).toMatchObject({ refusal: 'UNKNOWN_PROGRAMME' });
    expect(await refused({ minimum: 0 })).toMatchObject({ refusal: 'OUT_OF_RANGE' });
  });
});
