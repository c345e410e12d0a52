/** Coverage over HTTP, with expectations worked out by hand from the packaged networks. */
import { expect, it } from 'vitest';
import type { CoverageQueryVariables } from '../generated/graphql.js';
import { CoverageDocument } from '../generated/graphql.js';
import { ask, errorOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const asOf = '2026-11-24';
const casalasco = 'activity-cr/casalasco';
const casalmaggiore = 'activity-cr/sportello-casalmaggiore';
const otherDesk = 'activity-cr/sportello-comuni-casalaschi';
const district = 'in-cerchio-casalecchio/distretto-di-casalecchio';
const municipalities = (within: string) => ({ kinds: ['Municipality' as const], within });

type Named = { readonly id: string } | null;
const keyOf = (actor: Named) => actor?.id.split('/')[1] ?? '';

describeOnStores('coverage', (hub) => {
  const coverage = async (question: CoverageQueryVariables) => {
    const answer = await ask(hub().address, CoverageDocument, { asOf, first: 100, ...question });
    if (answer.coverage.__typename !== 'Coverage') throw new Error(answer.coverage.message);
    return answer.coverage;
  };
  const refused = async (question: CoverageQueryVariables) => {
    const answer = await ask(hub().address, CoverageDocument, { asOf, ...question });
    if (answer.coverage.__typename !== 'CoverageRefused') throw new Error('expected a refusal');
    return answer.coverage;
  };
  const desks = { ids: [casalmaggiore, otherDesk] };

  it('finds all seventeen municipalities of the Casalasco served, sixteen by one desk', async () => {
    const found = await coverage({ targets: municipalities(casalasco), sources: desks, hops: 1 });
    expect(found).toMatchObject({
      targetCount: 17,
      sourceCount: 2,
      coveredCount: 17,
      uncoveredCount: 0,
      countsByHop: [{ hops: 1, count: 17 }],
    });
    const nearest = (key: string) =>
      found.covered.nodes.find(({ actor }) => keyOf(actor) === key)?.nearestSource?.id;
    expect(nearest('casalmaggiore')).toBe(casalmaggiore);
    expect(nearest('spineda')).toBe(otherDesk);
    expect(found.sources.nodes).toEqual([
      { coveredCount: 16, actor: { id: otherDesk } },
      { coveredCount: 1, actor: { id: casalmaggiore } },
    ]);
    expect(found.covered.nodes[0]?.explanation).toEqual({
      it: 'Da «Sportello lavoro ACTIVITY.CR per gli altri sedici comuni casalaschi» a «Calvatone»: 1 passo. Punti di partenza che ci arrivano entro 1 passo: 1 su 2.',
      en: 'From “Sportello lavoro ACTIVITY.CR per gli altri sedici comuni casalaschi” to “Calvatone”: 1 step. Sources that reach it within 1 step: 1 of 2.',
    });
  });

  it('finds all but one uncovered by the other desk, one tie away, and says who could introduce', async () => {
    const found = await coverage({
      targets: municipalities(casalasco),
      sources: { ids: [casalmaggiore] },
      hops: 1,
    });
    expect(found).toMatchObject({ coveredCount: 1, uncoveredCount: 16 });
    // Both desks are organised by the consortium: desk, consortium, other desk, municipality.
    for (const { way, introductions, proposal } of found.uncovered.nodes) {
      expect(way).toBe('LONGER');
      expect(introductions.length).toBeGreaterThan(0);
      expect(introductions.length).toBeLessThanOrEqual(3);
      const [best] = introductions;
      expect(best?.steps[0]?.from?.id).toBe(casalmaggiore);
      const strengths = introductions.map(({ strength }) => strength);
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
      expect(proposal).toBeNull();
    }
  });

  it('finds nobody covered where no desk is known, and proposes one yet to be found', async () => {
    const found = await coverage({
      targets: municipalities(district),
      sources: { kinds: ['ListeningPoint'], within: district },
    });
    expect(found).toMatchObject({ targetCount: 4, sourceCount: 0, coveredCount: 0, uncoveredCount: 4 });
    expect(found.explanation.it).toContain('Non è detto che non ce ne siano.');
    expect(found.uncovered.nodes[0]).toMatchObject({
      way: 'NONE',
      introductions: [],
      proposal: {
        proposal: true,
        kind: 'SERVES',
        fromKind: 'ListeningPoint',
        from: null,
        to: { id: 'italia/monte-san-pietro' },
        sentence: {
          it: 'Proposta, non un fatto: [punto di ascolto da individuare] è al servizio di «Monte San Pietro». Nessuna fonte lo dice.',
          en: 'A proposal, not a fact: [listening point, yet to be found] serves “Monte San Pietro”. No source states it.',
        },
      },
    });
  });

  it('reaches the district from the desk of the city only by way of places', async () => {
    const found = await coverage({
      targets: municipalities(district),
      sources: { kinds: ['ListeningPoint'] },
    });
    expect(found).toMatchObject({ sourceCount: 3, coveredCount: 0 });
    const [first] = found.uncovered.nodes;
    expect(first).toMatchObject({ way: 'PLACES', proposal: null });
    expect(first?.introductions[0]?.steps.map(({ from }) => keyOf(from))).toEqual([
      'sportello-lavoro',
      'bologna',
      'area-metropolitana-bologna',
    ]);
    const byPlaces = await coverage({
      targets: municipalities(district),
      sources: { kinds: ['ListeningPoint'] },
      hops: 3,
      territory: true,
    });
    expect(byPlaces).toMatchObject({ coveredCount: 4, countsByHop: [{ hops: 3, count: 4 }] });
  });

  it('proposes the desk that covers most where none leads to a municipality', async () => {
    const found = await coverage({
      targets: { ids: ['italia/bologna', 'italia/calvatone'] },
      sources: desks,
      hops: 1,
    });
    expect(found.covered.nodes.map(({ actor }) => keyOf(actor))).toEqual(['calvatone']);
    expect(found.uncovered.nodes).toMatchObject([
      { way: 'NONE', proposal: { kind: 'SERVES', from: { id: otherDesk }, to: { id: 'italia/bologna' } } },
    ]);
  });

  it('proposes only kinds of tie that were asked for', async () => {
    const [only] = (
      await coverage({
        targets: { ids: ['italia/sondrio'] },
        sources: { ids: ['activity-cr/energheia'] },
        kinds: ['SUPPLIES'],
      })
    ).uncovered.nodes;
    expect(only).toMatchObject({ proposal: { kind: 'SUPPLIES' } });
    const [none] = (
      await coverage({ targets: { ids: ['italia/sondrio'] }, sources: desks, kinds: ['SITS_ON'] })
    ).uncovered.nodes;
    expect(none).toMatchObject({ way: 'NONE', proposal: null });
  });

  it('follows contact the other way: whom it can reach covers an actor', async () => {
    const forward = { sources: { ids: ['insieme-per-il-lavoro/insieme-per-il-lavoro'] }, hops: 1 };
    const targets = { kinds: ['Municipality' as const] };
    const [out, back] = await Promise.all([
      coverage({ targets, ...forward, direction: 'REACHES' }),
      coverage({ targets, ...forward, direction: 'REACHED_BY' }),
    ]);
    // All their ties let contact pass both ways.
    expect(back.covered.nodes.map(({ actor }) => actor?.id)).toEqual(
      out.covered.nodes.map(({ actor }) => actor?.id),
    );
    expect(back.covered.nodes[0]?.explanation?.en).toMatch(/^From “[^”]*” to “Insieme per il lavoro”/u);
  });

  it('leaves presumed ties out when asked for certain ones', async () => {
    const question = { targets: municipalities(casalasco), sources: desks, hops: 1 };
    const certain = await coverage({ ...question, certainty: 'CERTAIN' });
    // No source says until when a desk serves: none is certain years later.
    expect(certain.coveredCount).toBe(0);
    expect(certain.uncovered.nodes[0]).toMatchObject({ way: 'NONE', proposal: { kind: 'SERVES' } });
  });

  it('counts groups only where they are named', async () => {
    const sources = { ids: ['insieme-per-il-lavoro/arcidiocesi'] };
    const all = await coverage({ targets: {}, sources, hops: 1, asOf: '2017-10-05' });
    expect(all.covered.nodes.map(({ actor }) => keyOf(actor))).not.toContain('punti-di-ascolto');
    const named = await coverage({ targets: { kinds: ['Group'] }, sources, hops: 1, asOf: '2017-10-05' });
    expect(named.covered.nodes.map(({ actor }) => keyOf(actor))).toContain('punti-di-ascolto');
  });

  it('gives those covered page by page, each once, also from a cursor of another day refused', async () => {
    const question = { targets: municipalities(casalasco), sources: desks, hops: 1 };
    const all = (await coverage(question)).covered.nodes.map(({ actor }) => actor?.id);
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof coverage>> = await coverage({ ...question, first: 5, after });
      paged.push(...page.covered.nodes.map(({ actor }) => actor?.id));
      after = page.covered.pageInfo.hasNextPage ? page.covered.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
    const first = await coverage({ ...question, first: 5 });
    const error = await errorOf(hub().address, CoverageDocument, {
      ...question,
      asOf: '2022-01-01',
      after: first.covered.pageInfo.endCursor,
    });
    expect(error.message).toContain('found one of another list');
  });

  it('refuses what it cannot answer, and says what was expected', async () => {
    const question = { targets: municipalities(casalasco), sources: desks };
    expect(await refused({ ...question, hops: 9 })).toMatchObject({
      refusal: 'OUT_OF_RANGE',
      message: 'expected hops from 1 to 8, found 9',
    });
    expect(await refused({ ...question, sources: { ids: ['nobody/here'] } })).toMatchObject({
      refusal: 'UNKNOWN_ACTOR',
    });
    expect(await refused({ ...question, targets: { within: casalmaggiore } })).toMatchObject({
      refusal: 'UNKNOWN_ACTOR',
    });
    expect(await refused({ ...question, targets: { systems: ['ECONOMIC'] } })).toMatchObject({
      refusal: 'PROGRAMME_NEEDED',
    });
  });
});
