/** Rules are data: an invented programme with a rule of every form is loaded and judged, with no line of code about it. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { applyLoad, planLoad } from '../../src/services/load.js';
import type { Store } from '../../src/store/store.js';
import { JudgeDocument, StandingsDocument } from '../generated/graphql.js';
import type { RuleQuestionInput } from '../generated/graphql.js';
import { answerOf, ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';
import { containing } from '../support/matching.js';

const programme = 'orti-condivisi/orti';

async function loadSixth(store: Store): Promise<void> {
  const name = 'sixth-programme.yaml';
  const bytes = await readFile(new URL(name, import.meta.url));
  const plan = await planLoad(store, localOperator, [{ name, bytes }]);
  if (!plan.ok) throw new Error(plan.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const applied = await applyLoad(store, localOperator, plan.value);
  if (!applied.ok) throw new Error(applied.message);
}

describeOnStores(
  'an invented sixth programme',
  (hub) => {
    const judged = async (rule: string, question: RuleQuestionInput = {}, asOf = '2025-12-31') => {
      const data = await ask(hub().address, JudgeDocument, {
        rule: `orti-condivisi/${rule}`,
        question,
        asOf,
      });
      if (data.judge.__typename !== 'RuleVerdict') throw new Error(data.judge.message);
      return data.judge;
    };
    const refused = async (rule: string, question: RuleQuestionInput, asOf = '2025-12-31') => {
      const data = await ask(hub().address, JudgeDocument, { rule, question, asOf });
      if (data.judge.__typename !== 'RuleRefused') throw new Error(`found ${data.judge.outcome}`);
      return data.judge;
    };
    const lines = (verdict: Awaited<ReturnType<typeof judged>>) => verdict.citations.map((one) => one.lines);

    it('classes companies by its table, by what is recorded on the day', async () => {
      const classed = async (company: string, asOf?: string) => {
        const { outcome, because } = await judged('classi', { actor: `orti-condivisi/${company}` }, asOf);
        return `${outcome} ${because}`;
      };
      expect(await classed('alfa', '2025-01-09')).toBe('NEITHER DERIVED');
      expect(await classed('alfa', '2025-01-10')).toBe('MEMBER STATED');
      expect(await classed('alfa', '2025-06-01')).toBe('LEAD STATED');
      expect(await classed('beta')).toBe('MEMBER STATED');
      expect(await classed('gamma')).toBe('UNDETERMINED TEXT_SILENT');
      expect(await classed('delta')).toBe('NEITHER DERIVED');
    });

    it('does not take a record that is missing for a no once the records are not declared complete', async () => {
      const verdict = await judged('classi', { actor: 'orti-condivisi/delta' }, '2026-01-01');
      expect(verdict).toMatchObject({ outcome: 'UNDETERMINED', determined: false, because: 'FACT_UNKNOWN' });
      expect(verdict.missing).toEqual(['gave', 'awarded']);
      const given = [{ name: 'gave', holds: false }];
      const asked = await judged('classi', { actor: 'orti-condivisi/delta', facts: given }, '2026-01-01');
      expect(asked.missing).toEqual(['awarded']);
    });

    it('counts its members by the class the rule gives, those it leaves open in a group of their own', async () => {
      const { programmes } = await ask(hub().address, StandingsDocument, { programme, asOf: '2025-12-31' });
      expect(programmes.nodes[0]?.standings.map(({ standing, count }) => [standing, count])).toEqual([
        ['LEAD', 1],
        ['MEMBER', 1],
        ['NEITHER', 1],
        ['UNDETERMINED', 1],
      ]);
      const list = `query ($asOf: Day) {
        leads: companies(filter: { programme: "${programme}", membershipClasses: [LEAD] }, asOf: $asOf) { totalCount nodes { name } }
        open: companies(filter: { programme: "${programme}", membershipClasses: [UNDETERMINED, NEITHER] }, asOf: $asOf) { totalCount nodes { name } }
        all: companies(filter: { programme: "${programme}" }, asOf: $asOf) { aggregate(by: MEMBERSHIP_CLASS) { key count } }
      }`;
      const { data } = await answerOf<Record<string, unknown>, object>(hub().address, list, {
        asOf: '2025-12-31',
      });
      expect(data).toEqual({
        leads: { totalCount: 1, nodes: [{ name: 'Vivaio Alfa' }] },
        open: { totalCount: 2, nodes: [{ name: 'Attrezzi Gamma' }, { name: 'Concimi Delta' }] },
        all: {
          aggregate: ['LEAD', 'MEMBER', 'NEITHER', 'UNDETERMINED'].map((key) => ({ key, count: 1 })),
        },
      });
    });

    it('puts numbers into its bands, the ends as they are written', async () => {
      const band = async (score: number) => (await judged('misure', { score })).outcome;
      expect(await band(0)).toBe('piccolo');
      expect(await band(10)).toBe('piccolo');
      expect(await band(10.5)).toBe('medio');
      expect(await band(50)).toBe('UNDETERMINED');
      expect(await band(59)).toBe('UNDETERMINED');
      expect(await band(60)).toBe('grande');
      expect(await band(100)).toBe('grande');
      expect(lines(await judged('misure', { score: 60 }))).toEqual(['23-24']);
      for (const score of [-1, 100.5]) {
        const { reason, message } = await refused('orti-condivisi/misure', { score });
        expect(reason).toBe('OFF_SCALE');
        expect(message).toContain('from 0 to 100');
      }
    });

    it('knows what is on its list and what is not', async () => {
      expect((await judged('semi-ammessi', { value: 'chickpea' })).outcome).toBe('cece');
      expect(await judged('semi-ammessi', { value: 'mais' })).toMatchObject({
        outcome: 'NOT_LISTED',
        determined: false,
        because: 'NOT_NAMED',
      });
    });

    it('offers what may be meant, and chooses none', async () => {
      expect(await judged('semi-ammessi', { value: 'favva' })).toMatchObject({
        outcome: 'UNDETERMINED',
        because: 'NOT_NAMED',
        candidates: [{ value: 'fava' }],
      });
    });

    it('follows its phases, which may be skipped', async () => {
      const phases = (...keys: string[]) => keys.map((key) => `orti-condivisi/${key}`);
      expect(await judged('fasi', { phases: [] })).toMatchObject({
        outcome: 'IN_ORDER',
        next: { name: 'Semina' },
      });
      expect(await judged('fasi', { phases: phases('semina', 'raccolta') })).toMatchObject({
        outcome: 'SKIPPED',
        skipped: [{ name: 'Cura' }],
        explanation: { en: containing('may be skipped') },
      });
      expect((await refused('orti-condivisi/fasi', { phases: phases('alfa') })).reason).toBe('UNKNOWN_PHASE');
    });

    it('says whether a minimum in a period is met', async () => {
      const quarter = async (company: string, asOf: string) => {
        const verdict = await judged('due-doni-al-trimestre', { actor: `orti-condivisi/${company}` }, asOf);
        return `${verdict.outcome} ${verdict.period?.certain ?? ''}`;
      };
      expect(await quarter('alfa', '2025-01-31')).toBe('NOT_DUE 1');
      expect(await quarter('alfa', '2025-03-31')).toBe('MET 2');
      expect(await quarter('beta', '2025-03-30')).toBe('AT_RISK 1');
      // Of a period that is over, in records that are complete through it, and in ones that are not.
      const first = { actor: 'orti-condivisi/beta', within: '2025-02-15' };
      expect(await judged('due-doni-al-trimestre', first, '2025-12-31')).toMatchObject({
        outcome: 'MISSED',
        period: { first: '2025-01-01', last: '2025-03-31', certain: 1 },
      });
      const later = { actor: 'orti-condivisi/beta', within: '2026-02-15' };
      expect(await judged('due-doni-al-trimestre', later, '2026-04-01')).toMatchObject({
        outcome: 'UNDETERMINED',
        because: 'RECORDS_INCOMPLETE',
      });
    });

    it('says whether a target is reached, and when something falls due again', async () => {
      expect(await judged('tre-adozioni', {}, '2025-12-31')).toMatchObject({
        outcome: 'MET',
        period: { first: '2025-01-01', last: '2025-12-31', wanted: 3, certain: 3 },
      });
      const meeting = await judged('riunione-ogni-tre-mesi', {}, '2025-12-31');
      expect(meeting).toMatchObject({ outcome: 'MISSED', period: { last: '2025-07-15' } });
      expect((await judged('riunione-ogni-tre-mesi', {}, '2025-04-16')).outcome).toBe('NOT_DUE');
    });

    it('refuses what a rule cannot be asked, and days before the programme began', async () => {
      expect(await refused('orti-condivisi/alfa', {})).toMatchObject({ reason: 'UNKNOWN_RULE' });
      expect(await refused('orti-condivisi/classi', { score: 3 })).toMatchObject({ reason: 'MALFORMED' });
      expect(await refused('orti-condivisi/classi', {})).toMatchObject({ reason: 'MALFORMED' });
      expect(await refused('orti-condivisi/classi', { actor: 'orti-condivisi/nobody' })).toMatchObject({
        reason: 'UNKNOWN_ACTOR',
      });
      const facts = [{ name: 'awarde', holds: true }];
      const misspelt = await refused('orti-condivisi/classi', { facts });
      expect(misspelt).toMatchObject({
        reason: 'UNKNOWN_FACT',
        message: containing('awarded?'),
      });
      const early = await refused('orti-condivisi/misure', { score: 1 }, '2023-12-31');
      expect(early).toMatchObject({ reason: 'NOT_IN_FORCE', message: containing('2024-01-01') });
    });
  },
  { seeds: false, prepare: loadSixth },
);
