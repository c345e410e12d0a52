/** How a company that is not in the graph would be approached: explained ways whose last step is only what was said. */
import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { ApproachToDocument } from '../generated/graphql.js';
import type { ApproachToQueryVariables } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const insieme = 'insieme-per-il-lavoro/insieme-per-il-lavoro';
const cna = 'insieme-per-il-lavoro/cna';

/** An invented programme with two members that a baker may share something with, and one that has nobody. */
async function addPeers(store: Store): Promise<void> {
  const invented = { fiction: true } as const;
  await put(store, {
    nodes: [
      node('test/rete', 'Programme', invented),
      node('test/forno', 'Company', { ...invented, properties: { sector: 'MANUFACTURING' } }),
      node('test/officina', 'Company', { ...invented, properties: { sector: 'MANUFACTURING' } }),
      node('test/bar', 'Company', { ...invented, properties: { sector: 'HOSPITALITY' } }),
      node('test/estranea', 'Company', { ...invented, properties: { sector: 'MANUFACTURING' } }),
      node('test/sola', 'Programme', { since: '2020' }),
    ],
    ties: [
      tie('MEMBER_OF', 'test/forno', 'test/rete', invented),
      tie('MEMBER_OF', 'test/bar', 'test/rete', invented),
      tie('MEMBER_OF', 'test/officina', 'test/rete', invented),
      tie('SEATED_IN', 'test/officina', 'italia/zola-predosa', invented),
      tie('SEATED_IN', 'test/bar', 'italia/sasso-marconi', invented),
      tie('SEATED_IN', 'test/estranea', 'italia/sasso-marconi', invented),
    ],
  });
}

describeOnStores(
  'approaching a company that is not in the graph',
  (hub) => {
    const approach = async (variables: Partial<ApproachToQueryVariables>) => {
      const all = { programme: insieme, prospect: {}, ...variables };
      return (await ask(hub().address, ApproachToDocument, all)).approach;
    };
    const found = async (variables: Partial<ApproachToQueryVariables>) => {
      const answer = await approach(variables);
      if (answer.__typename !== 'Approach') throw new Error(`expected ways, found ${answer.__typename}`);
      return answer;
    };

    it('goes through its association, by a last step that is a hypothesis', async () => {
      const { ways, explanation } = await found({
        prospect: { name: 'Forno Nuovo', associations: [cna] },
      });
      const [best] = ways;
      expect(best).toMatchObject({
        via: 'ASSOCIATION',
        hops: 2,
        door: { name: 'CNA Bologna' },
        steps: [{ tie: { tieKind: 'MEMBER_OF' } }],
        lastStep: { hypothetical: true },
      });
      // Collaborators are members (0.6), and a membership that was only said is assumed to be worth as much.
      expect(best?.strength).toBeCloseTo(0.36, 5);
      expect(best?.lastStep.strength).toBeCloseTo(0.6, 5);
      expect(best?.lastStep.sentence.it).toContain(
        "L'impresa «Forno Nuovo» aderisce a «CNA Bologna» (ipotesi",
      );
      expect(best?.lastStep.sentence.en).toContain('hypothesis');
      expect(explanation.it).toContain("all'impresa «Forno Nuovo» passa per «CNA Bologna»");
    });

    it('goes through the municipality where it settles, over the territory where need be', async () => {
      const { ways, municipality } = await found({
        prospect: { municipality: { name: 'zola predosa' } },
        k: 1,
      });
      expect(municipality).toEqual({ name: 'Zola Predosa' });
      expect(ways).toMatchObject([
        {
          via: 'MUNICIPALITY',
          hops: 3,
          steps: [{ tie: { tieKind: 'SERVES' } }, { tie: { tieKind: 'PART_OF' } }],
        },
      ]);
      expect(ways[0]?.strength).toBeCloseTo(0.7 * 0.4 * 0.4, 5);
    });

    it('leads by the administration and its job desk where the company settles in the city', async () => {
      const { ways } = await found({ prospect: { municipality: { istatCode: '037006' } }, k: 10 });
      const ties = ways.map(({ steps }) => steps.map((step) => step.tie?.tieKind));
      expect(ties).toContainEqual(['CONTRIBUTES_TO']);
      expect(ties).toContainEqual(['CONTRIBUTES_TO', 'UNIT_OF']);
      // A longer way may be the stronger one: strength decides, not length.
      const strengths = ways.map(({ strength }) => strength);
      expect(strengths).toEqual(strengths.toSorted((one, other) => other - one));
      const hops = ways.map((way) => way.hops);
      expect(hops).not.toEqual(hops.toSorted((one, other) => one - other));
    });

    it('ranks all ways by strength, whatever their door, and gives as many as asked', async () => {
      const prospect = { municipality: { name: 'Zola Predosa' }, associations: [cna] };
      const { ways } = await found({ prospect, k: 4 });
      expect(ways.map(({ via }) => via)).toEqual([
        'ASSOCIATION',
        'MUNICIPALITY',
        'MUNICIPALITY',
        'MUNICIPALITY',
      ]);
      const strengths = ways.map(({ strength }) => strength);
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    });

    it('keeps within the steps asked, the last one among them', async () => {
      const prospect = { municipality: { name: 'Zola Predosa' } };
      expect((await found({ prospect, maxHops: 2 })).ways).toEqual([]);
      expect((await found({ prospect, maxHops: 3 })).ways.map(({ hops }) => hops)).toEqual([3]);
    });

    it('shows the groups by way of which the programme plans to act, and leads through none', async () => {
      const { approached, plannedVia, boards, ways, closed, explanation } = await found({
        prospect: { sector: 'TRADE', associations: ['insieme-per-il-lavoro/rappresentanze-di-categoria'] },
      });
      const settling = 'Aziende che pensano o hanno dichiarato di insediarsi nel territorio metropolitano';
      expect(approached.map(({ to }) => to.name)).toEqual([settling]);
      expect(explanation.it).toContain(
        `Il programma prevede di rivolgersi a: «${settling}» (in programma). Prevede di muoversi con: `,
      );
      expect(plannedVia.map(({ to, modality }) => `${to.name}: ${modality}`).sort()).toEqual([
        'I sindaci del territorio: PLANNED',
        'Le rappresentanze di categoria delle aziende: PLANNED',
      ]);
      expect(ways).toEqual([]);
      expect(boards).toEqual([{ from: { name: 'Board di imprese' } }]);
      expect(closed[0]?.explanation.it).toContain('è un gruppo');
      expect(explanation.it).toContain('Nessuna via nota');
      expect(explanation.it).toContain('Nessuna impresa di questo settore è nota come membro');
      expect(explanation.en).toContain('No known way');
    });

    it('says which door stays closed, and why', async () => {
      const { ways, closed } = await found({
        prospect: { associations: ['impresasolidale-sondrio/unione-artigiani', insieme, cna] },
      });
      expect(ways[0]?.door.name).toBe('CNA Bologna');
      expect(closed.map(({ door, explanation }) => [door.name, explanation.it])).toEqual([
        ['Unione Artigiani', expect.stringContaining('nessuna catena di legami noti')],
        ['Insieme per il lavoro', expect.stringContaining('è il programma stesso')],
      ]);
    });

    it('tries members of its sector or municipality; invented ones only when asked', async () => {
      const variables = {
        programme: 'test/rete',
        prospect: { sector: 'MANUFACTURING', municipality: { name: 'Sasso Marconi' } } as const,
      };
      const { ways } = await found({ ...variables, includeFiction: true });
      const peers = ways.filter(({ via }) => via !== 'MUNICIPALITY').map(({ via, door }) => [via, door.name]);
      expect(peers).toEqual([
        ['PEER_BY_MUNICIPALITY', 'test/bar'],
        ['PEER_BY_SECTOR', 'test/forno'],
        ['PEER_BY_SECTOR', 'test/officina'],
      ]);
      expect((await found(variables)).ways).toEqual([]);
    });

    it('prefers a member that shares both, and gives each door one way before any has two', async () => {
      const { ways } = await found({
        programme: 'test/rete',
        prospect: { sector: 'MANUFACTURING', municipality: { name: 'Zola Predosa' } },
        includeFiction: true,
        k: 4,
      });
      const [best] = ways;
      expect(best).toMatchObject({ via: 'PEER_BY_BOTH', door: { name: 'test/officina' } });
      expect(best?.lastStep.strength).toBeCloseTo(0.36, 5);
      expect(best?.lastStep.sentence.it).toContain(
        'dello stesso settore di «test/officina», e ha o avrà sede',
      );
      const doors = ways.map(({ door }) => door.name);
      expect(doors.filter((name) => name === 'test/officina')).toHaveLength(1);
      expect(doors).toContain('test/forno');
      // The municipality has more than one way, and every other door comes first.
      expect(new Set(doors).size).toBe(3);
    });

    it('stores nothing', async () => {
      await found({ prospect: { name: 'Forno Fantasma', associations: [cna] } });
      const query = '{ search(text: "Forno Fantasma") { results { totalCount } } }';
      expect(await ask(hub().address, query, {})).toEqual({ search: { results: { totalCount: 0 } } });
    });

    it('says when the programme had not begun', async () => {
      const { ways, explanation } = await found({
        programme: 'test/sola',
        prospect: { municipality: { name: 'Bologna' } },
        asOf: '2019-05-05',
      });
      expect(ways).toEqual([]);
      expect(explanation.en).toContain('had not begun yet');
    });

    it('offers candidates for a municipality that is not known, and chooses none', async () => {
      expect(
        await approach({ prospect: { municipality: { name: 'Zola Predossa' }, associations: [cna] } }),
      ).toEqual({
        __typename: 'MunicipalityNotFound',
        reason: 'UNKNOWN_NAME',
        candidates: [{ name: 'Zola Predosa' }],
      });
    });

    it.each([
      [{ prospect: { name: 'Forno Nuovo' } }, 'NOTHING_GIVEN', []],
      [{ prospect: { associations: [] } }, 'NOTHING_GIVEN', []],
      [
        { prospect: { associations: ['nessuna', cna, 'italia/bologna'] } },
        'UNKNOWN_ASSOCIATION',
        ['nessuna', 'italia/bologna'],
      ],
      [{ programme: cna, prospect: { sector: 'TRADE' } }, 'UNKNOWN_PROGRAMME', [cna]],
      [{ prospect: { sector: 'TRADE' }, k: 11 }, 'OUT_OF_RANGE', []],
      [{ prospect: { sector: 'TRADE' }, maxHops: 1 }, 'OUT_OF_RANGE', []],
    ] as const)('refuses %j as %s', async (variables, refusal, ids) => {
      const answer = await approach(variables as Partial<ApproachToQueryVariables>);
      expect(answer).toMatchObject({ __typename: 'ApproachRefused', refusal, ids });
      expect(answer).toHaveProperty('message', expect.stringContaining('expected'));
    });
  },
  { prepare: addPeers },
);
