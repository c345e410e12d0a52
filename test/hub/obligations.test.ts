/** Who owes what: a coordinator's list of an invented programme in which every way of standing occurs. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { applyLoad, planLoad } from '../../src/services/load.js';
import type { Store } from '../../src/store/store.js';
import { ObligationsDocument } from '../generated/graphql.js';
import type { ObligationsQueryVariables } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { containing } from '../support/matching.js';
import { describeOnStores } from '../support/stores.js';

const programme = 'impegni/rete';
const idOf = (key: string) => `impegni/${key}`;

async function loadObligations(store: Store): Promise<void> {
  const name = 'obligations.yaml';
  const bytes = await readFile(new URL(name, import.meta.url));
  const plan = await planLoad(store, localOperator, [{ name, bytes }]);
  if (!plan.ok) throw new Error(plan.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const applied = await applyLoad(store, localOperator, plan.value);
  if (!applied.ok) throw new Error(applied.message);
}

describeOnStores(
  'obligations',
  (hub) => {
    type Asked = Partial<ObligationsQueryVariables>;
    const answer = async (asked: Asked) =>
      (await ask(hub().address, ObligationsDocument, { programme, first: 100, ...asked })).obligations;
    const listed = async (asked: Asked) => {
      const found = await answer(asked);
      if (found.__typename !== 'ObligationConnection') throw new Error(found.message);
      return found;
    };
    const refused = async (asked: Asked) => {
      const found = await answer(asked);
      if (found.__typename !== 'ObligationsRefused') throw new Error(`found ${found.totalCount}`);
      return found;
    };
    const in2024 = { rules: [idOf('annuale')], from: '2024-01-01', to: '2024-12-31', asOf: '2025-11-01' };
    const standing = async (asked: Asked) =>
      (await listed(asked)).nodes.map(({ actor, state, because }) => `${actor.name}: ${state} ${because}`);

    it('lists what was missed first, then what nobody can tell, what is not due and what is met', async () => {
      expect(await standing(in2024)).toEqual([
        // What goes on from 2023 into 2024 may have been done in either.
        'Beta: UNDETERMINED DATES_TOO_COARSE',
        'Nuova: UNDETERMINED MEMBER_FOR_PART',
        'Tante imprese: UNDETERMINED MEMBERS_UNNAMED',
        'Uscita: UNDETERMINED MEMBER_FOR_PART',
        'Delta: NOT_DUE EXCUSED',
        'Alfa: MET STATED',
        'Gamma: MET ASSESSED',
      ]);
      expect(await standing({ ...in2024, from: '2025-01-01', to: '2025-12-31' })).toEqual([
        'Alfa: AT_RISK STATED',
        'Beta: AT_RISK STATED',
        'Gamma: AT_RISK STATED',
        'Nuova: AT_RISK STATED',
        'Tante imprese: UNDETERMINED MEMBERS_UNNAMED',
        'Delta: NOT_DUE EXCUSED',
      ]);
    });

    it('says what was missed once the records are complete, and not before the end', async () => {
      const asked = {
        rules: [idOf('annuale')],
        members: [idOf('gamma')],
        from: '2025-06-01',
        to: '2025-06-01',
      };
      const states = async (asOf: string) =>
        (await listed({ ...asked, asOf })).nodes.map(({ state }) => state);
      expect(await states('2025-09-30')).toEqual(['NOT_DUE']);
      expect(await states('2025-10-01')).toEqual(['AT_RISK']);
      expect(await states('2025-12-31')).toEqual(['AT_RISK']);
      expect(await states('2026-01-01')).toEqual(['MISSED']);
      const after = await listed({ ...asked, from: '2026-01-01', to: '2026-12-31', asOf: '2027-01-01' });
      expect(after.nodes).toMatchObject([{ state: 'UNDETERMINED', because: 'RECORDS_INCOMPLETE' }]);
    });

    it('shows the evidence: records with dates and sources, memberships, words and who said them', async () => {
      const { nodes } = await listed(in2024);
      const [alfa, gamma] = ['Alfa', 'Gamma'].map((name) => nodes.find(({ actor }) => actor.name === name));
      expect(alfa).toMatchObject({
        first: '2024-01-01',
        dueOn: '2024-12-31',
        wanted: 1,
        certain: 1,
        missing: 0,
        records: [
          { id: idOf('progetto-alfa'), since: '2024-03-01', citations: [{ source: { name: 'Statuto' } }] },
        ],
        ties: [{ since: '2023-01-01' }],
        assessments: [],
        completeThrough: '2025-12-31',
        citations: [{ lines: '5' }],
        ruleVersion: { version: 1, editions: ['seconda edizione'] },
      });
      expect(gamma).toMatchObject({
        certain: 0,
        missing: 1,
        records: [],
        assessments: [
          {
            outcome: 'FULFILLED',
            citations: [{ source: { publisher: 'Segreteria', capacity: { en: 'keeper of the records' } } }],
          },
        ],
        explanation: { it: containing('Così dice chi ne risponde'), en: containing('a responsible person') },
      });
    });

    it('says what joiners owe, by the policy of the rule, and that nothing is said', async () => {
      const quarter = { members: [idOf('nuova')], from: '2024-07-01', to: '2024-12-31', asOf: '2025-01-15' };
      const rows = (await listed({ ...quarter, rules: [idOf('trimestrale')] })).nodes;
      // It joined on the first day of the quarter: it was a member for the whole of it.
      expect(rows.map(({ first, state }) => `${first} ${state}`)).toEqual([
        '2024-07-01 MISSED',
        '2024-10-01 MISSED',
      ]);
      expect(rows[0]).toMatchObject({ joiners: 'FROM_NEXT_PERIOD', missing: 2 });
      const year = (await listed({ ...quarter, rules: [idOf('annuale')] })).nodes[0];
      expect(year).toMatchObject({ joiners: null, because: 'MEMBER_FOR_PART' });
      expect(year?.explanation.en).toContain('the rule does not say');
    });

    it('warns as early as the rule says, else in the last quarter of the period', async () => {
      const [own] = (
        await listed({ rules: [idOf('trimestrale')], members: [idOf('beta')], asOf: '2025-06-20' })
      ).nodes;
      expect(own).toMatchObject({ state: 'NOT_DUE', warnDays: 10, atRiskFrom: '2025-06-21' });
      expect(own?.explanation.en).toContain('as the rule says');
      const [usual] = (
        await listed({ rules: [idOf('annuale')], members: [idOf('beta')], asOf: '2025-06-20' })
      ).nodes;
      expect(usual).toMatchObject({ state: 'NOT_DUE', warnDays: null, atRiskFrom: '2025-10-01' });
      expect(usual?.explanation.en).toContain('the last quarter');
      expect(
        (await standing({ dueWithinDays: 10, asOf: '2025-06-20', rules: [idOf('trimestrale')] })).length,
      ).toBe(6);
      expect(await standing({ dueWithinDays: 9, asOf: '2025-06-20', rules: [idOf('trimestrale')] })).toEqual(
        [],
      );
    });

    it('follows meetings from one to the next: in time, late, running', async () => {
      const asked = { rules: [idOf('riunioni')], asOf: '2025-08-15' };
      const rows = (await listed({ ...asked, from: '2024-01-01', to: '2025-12-31' })).nodes;
      expect(rows.map(({ first, dueOn, state }) => `${first} ${dueOn} ${state}`)).toEqual([
        '2024-07-31 2025-01-31 MISSED',
        '2025-03-01 2025-09-01 AT_RISK',
        '2024-01-31 2024-07-31 MET',
      ]);
      expect(rows[0]?.actor.id).toBe(idOf('tavolo'));
      expect(rows[0]?.explanation.it).toContain('anche quando viene chiesto');
      expect((await listed(asked)).nodes.map(({ first }) => first)).toEqual(['2025-03-01']);
    });

    it('counts by state for the programme and for each rule, whatever is listed', async () => {
      const found = await listed({ asOf: '2025-11-01', states: ['MISSED'] });
      const said = (counts: readonly { readonly state: string; readonly count: number }[]) =>
        Object.fromEntries(counts.flatMap(({ state, count }) => (count === 0 ? [] : [[state, count]])));
      expect(said(found.counts)).toEqual({ MISSED: 1, AT_RISK: 5, UNDETERMINED: 2, NOT_DUE: 6 });
      expect(
        Object.fromEntries(found.countsByRule.map(({ rule, counts }) => [rule.id, said(counts)])),
      ).toEqual({
        [idOf('annuale')]: { AT_RISK: 4, UNDETERMINED: 1, NOT_DUE: 1 },
        [idOf('trimestrale')]: { UNDETERMINED: 1, NOT_DUE: 5 },
        [idOf('riunioni')]: { MISSED: 1 },
        [idOf('obiettivo')]: { AT_RISK: 1 },
      });
      expect(found.totalCount).toBe(1);
      expect(found.nodes).toMatchObject([{ actor: { id: idOf('tavolo') }, dueOn: '2025-09-01' }]);
      expect(found.explanation.it).toContain('mancato 1, a rischio 5');
    });

    it('gives the same ids whenever it is asked, one for each rule, actor and period', async () => {
      const [early, late] = [await listed({ ...in2024, asOf: '2024-02-01' }), await listed(in2024)];
      const ids = new Map(late.nodes.map(({ actor, id }) => [actor.id, id]));
      for (const { actor, id } of early.nodes) expect(ids.get(actor.id)).toBe(id);
      const all = await listed({ from: '2023-01-01', to: '2025-12-31', asOf: '2025-11-01' });
      expect(new Set(all.nodes.map(({ id }) => id)).size).toBe(all.totalCount);
      expect(early.nodes[0]?.ruleVersion).toEqual(late.nodes[0]?.ruleVersion);
    });

    it('comes in pages that join on', async () => {
      const asked = { from: '2023-01-01', to: '2025-12-31', asOf: '2025-11-01' };
      const whole = await listed(asked);
      const ids: string[] = [];
      for (let after: string | null | undefined = null; ;) {
        const page = await listed({ ...asked, first: 7, after });
        ids.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(whole.totalCount).toBeGreaterThan(14);
      expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    });

    it('owes nothing before the programme began', async () => {
      const before = { rules: [idOf('annuale')], from: '2020-01-01', to: '2022-12-31', asOf: '2025-11-01' };
      expect(await standing(before)).toEqual([]);
      expect((await listed(before)).explanation.en).toBe('Nothing is known to be owed.');
    });

    it('says why it does not answer', async () => {
      expect(await refused({ programme: idOf('alfa') })).toMatchObject({ reason: 'UNKNOWN_PROGRAMME' });
      expect(await refused({ rules: [idOf('altro-anno')] })).toMatchObject({
        reason: 'UNKNOWN_RULE',
        message: containing(idOf('annuale')),
      });
      expect(await refused({ from: '2025-02-01', to: '2025-01-01' })).toMatchObject({ reason: 'MALFORMED' });
      expect(await refused({ dueWithinDays: -1 })).toMatchObject({ reason: 'MALFORMED' });
    });

    it('tells of an actor what it owes across programmes, and of a programme what is owed under its rules', async () => {
      interface Found {
        nodes: {
          id: string;
          obligations: {
            totalCount: number;
            nodes: { programme: { name: string }; actor: { id: string } }[];
          };
        }[];
      }
      const query = `query ($ids: [ID!]!, $asOf: Day) { nodes(ids: $ids) { id ... on Actor { obligations(asOf: $asOf, first: 100) {
        ... on ObligationConnection { totalCount nodes { programme { name } actor { id } } } } } } }`;
      const ids = ['alfa', 'tavolo', 'rete', 'altra'].map(idOf);
      const { nodes } = await ask<Found, object>(hub().address, query, { ids, asOf: '2025-11-01' });
      const [alfa, tavolo, rete, altra] = nodes.map(({ obligations }) => obligations);
      expect(alfa?.nodes.map((row) => row.programme.name).toSorted()).toEqual(['Altra rete', 'Rete', 'Rete']);
      expect(alfa?.nodes.every((row) => row.actor.id === idOf('alfa'))).toBe(true);
      expect(tavolo?.nodes.map((row) => row.actor.id)).toEqual([idOf('tavolo')]);
      expect(rete?.totalCount).toBe((await listed({ asOf: '2025-11-01' })).totalCount);
      expect(altra?.totalCount).toBe(1);
    });
  },
  { seeds: false, prepare: loadObligations },
);
