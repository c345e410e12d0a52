/** Who can reach whom: reach, introductions and drawings over HTTP, on the packaged networks. */
import { expect, it } from 'vitest';
import {
  NeighbourhoodDocument,
  PathsDocument,
  ReachDocument,
  SubgraphDocument,
} from '../generated/graphql.js';
import { ask, errorOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const archdiocese = 'insieme-per-il-lavoro/arcidiocesi';
const listeningPoints = 'insieme-per-il-lavoro/punti-di-ascolto';
const energheia = 'activity-cr/energheia';
const asOf = '2017-10-05';

describeOnStores('traversals', (hub) => {
  it('reach the listening points from the archdiocese, which trains them', async () => {
    const { reach } = await ask(hub().address, ReachDocument, {
      from: [archdiocese],
      hops: 1,
      asOf,
      first: 100,
    });
    expect(reach.nodes.map(({ actor }) => actor?.id)).toContain(listeningPoints);
    expect(reach.countsByHop).toEqual([{ hops: 1, count: reach.totalCount }]);
  });

  it('list those reached strongest first, page after page, each once', async () => {
    const all = await ask(hub().address, ReachDocument, { from: [archdiocese], hops: 3, asOf, first: 100 });
    const strengths = all.reach.nodes.map(({ strength }) => strength);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(all.reach.totalCount).toBeGreaterThan(20);
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page: typeof all = await ask(hub().address, ReachDocument, {
        from: [archdiocese],
        hops: 3,
        asOf,
        first: 7,
        after,
      });
      paged.push(...page.reach.nodes);
      after = page.reach.pageInfo.hasNextPage ? page.reach.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.reach.nodes.slice(0, paged.length));
    expect(paged).toHaveLength(Math.min(all.reach.totalCount, paged.length));
  });

  it('never pass through a group', async () => {
    const { reach } = await ask(hub().address, ReachDocument, {
      from: [archdiocese],
      hops: 8,
      asOf,
      first: 100,
    });
    for (const { actor } of reach.nodes) {
      const { paths } = await ask(hub().address, PathsDocument, {
        from: archdiocese,
        to: actor?.id ?? '',
        k: 1,
        maxHops: 8,
        asOf,
      });
      const between = paths[0]?.steps.slice(1).map((step) => step.from?.id) ?? [];
      expect(between).not.toContain(listeningPoints);
    }
  });

  it('follow contact backwards when asked who can reach somebody', async () => {
    const { reach } = await ask(hub().address, ReachDocument, {
      from: [listeningPoints],
      direction: 'REACHED_BY',
      hops: 1,
      asOf,
      first: 100,
    });
    expect(reach.nodes.map(({ actor }) => actor?.id)).toContain(archdiocese);
  });

  it('keep to the kinds of tie, the strength and the targets asked for', async () => {
    const trained = await ask(hub().address, ReachDocument, { from: [archdiocese], kinds: ['TRAINS'], asOf });
    expect(new Set(trained.reach.nodes.map(({ hops }) => hops))).toEqual(new Set([1]));
    const strong = await ask(hub().address, ReachDocument, {
      from: [archdiocese],
      hops: 4,
      minStrength: 0.5,
      asOf,
      first: 100,
    });
    expect(strong.reach.totalCount).toBeGreaterThan(0);
    expect(strong.reach.nodes.every(({ strength }) => strength >= 0.5)).toBe(true);
    const unions = await ask(hub().address, ReachDocument, {
      from: [archdiocese],
      hops: 4,
      target: { text: 'cgil' },
      asOf,
    });
    expect(unions.reach.nodes.map(({ actor }) => actor?.name)).toEqual(['CGIL – Bologna']);
  });

  it('explain an introduction step by step, in Italian and English, with sources', async () => {
    const { paths } = await ask(hub().address, PathsDocument, {
      from: archdiocese,
      to: listeningPoints,
      k: 1,
      asOf,
    });
    const [best] = paths;
    expect(best?.hops).toBe(1);
    expect(best?.steps[0]?.sentence?.en).toContain('(certain; last stated: 5 October 2017)');
    expect(best?.steps[0]?.sentence?.it).toContain('(validità certa; ultima attestazione: 5 ottobre 2017)');
    expect(best?.steps[0]?.tie?.citations[0]?.lines).toBeTruthy();
    expect(best?.steps[0]?.tie?.citations[0]?.source?.name).toBeTruthy();
  });

  it('give several introductions, best first, no two through the same actors', async () => {
    const { paths } = await ask(hub().address, PathsDocument, {
      from: archdiocese,
      to: 'insieme-per-il-lavoro/cgil',
      k: 5,
      asOf,
    });
    expect(paths.length).toBeGreaterThan(1);
    const strengths = paths.map(({ strength }) => strength);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    const ways = paths.map(({ steps }) => steps.map((step) => step.to?.id).join(' '));
    expect(new Set(ways).size).toBe(ways.length);
    for (const { steps } of paths) {
      expect(steps[0]?.from?.id).toBe(archdiocese);
      expect(steps.at(-1)?.to?.id).toBe('insieme-per-il-lavoro/cgil');
    }
  });

  it('find no introduction between networks that nothing joins', async () => {
    const { paths } = await ask(hub().address, PathsDocument, { from: energheia, to: archdiocese });
    expect(paths).toEqual([]);
  });

  it('draw the surroundings, flat, and say when something was left out', async () => {
    const whole = await ask(hub().address, NeighbourhoodDocument, { ids: [energheia], hops: 1 });
    expect(whole.neighbourhood.truncated).toBe(false);
    const ids = new Set(whole.neighbourhood.nodes.map(({ actor }) => actor?.id));
    expect(ids).toContain('activity-cr/activity-cr');
    for (const tie of whole.neighbourhood.ties) expect(ids.has(tie.fromId) && ids.has(tie.toId)).toBe(true);
    const cut = await ask(hub().address, NeighbourhoodDocument, { ids: [energheia], hops: 1, limit: 2 });
    expect(cut.neighbourhood).toMatchObject({ truncated: true });
    expect(cut.neighbourhood.nodes).toHaveLength(2);
    expect(cut.neighbourhood.nodes[0]?.actor?.id).toBe(energheia);
  });

  it('draw the ties among actors', async () => {
    const { subgraph } = await ask(hub().address, SubgraphDocument, {
      ids: [energheia, 'activity-cr/sportello-casalmaggiore'],
    });
    expect(subgraph.ties).toEqual([
      { kind: 'MANAGES', fromId: energheia, toId: 'activity-cr/sportello-casalmaggiore' },
    ]);
  });

  it('refuse what they cannot answer, saying what was expected', async () => {
    const { address } = hub();
    expect(await errorOf(address, ReachDocument, { from: ['nobody'] })).toMatchObject({
      message: 'expected the id of a known actor, found "nobody"',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(await errorOf(address, ReachDocument, { from: [archdiocese], hops: 9 })).toMatchObject({
      message: 'expected hops from 1 to 8, found 9',
    });
    expect(await errorOf(address, ReachDocument, { from: [archdiocese], minStrength: 0 })).toMatchObject({
      message: 'expected minStrength above 0 and at most 1, found 0',
    });
    expect(await errorOf(address, ReachDocument, { from: [archdiocese], after: 'x' })).toMatchObject({
      message: 'expected a cursor that this list gave, found "x"',
    });
    expect(await errorOf(address, PathsDocument, { from: archdiocese, to: archdiocese, k: 0 })).toMatchObject(
      {
        message: 'expected k from 1 to 10, found 0',
      },
    );
    expect(
      await errorOf(address, PathsDocument, { from: archdiocese, to: archdiocese, k: 11 }),
    ).toMatchObject({
      message: 'expected k from 1 to 10, found 11',
    });
    expect(await errorOf(address, PathsDocument, { from: archdiocese, to: 'nobody', k: 1 })).toMatchObject({
      message: 'expected the id of a known actor, found "nobody"',
    });
    const towards = { from: [archdiocese], target: { ids: [archdiocese, 'nobody'] } };
    expect(await errorOf(address, ReachDocument, towards)).toMatchObject({
      message: 'expected the id of a known actor, found "nobody"',
    });
    expect(await errorOf(address, NeighbourhoodDocument, { ids: [archdiocese], limit: 501 })).toMatchObject({
      message: 'expected limit from 1 to 500, found 501',
    });
  });
});
