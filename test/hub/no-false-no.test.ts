/** What nobody says, what somebody may not see and what is invented never turns into a no, or into a yes. */
import { expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import type { Principal } from '../../src/model/viewer.js';
import { applyLoad, planLoad } from '../../src/services/load.js';
import type { Store } from '../../src/store/store.js';
import { JudgeDocument } from '../generated/graphql.js';
import type { RuleQuestionInput } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const somebody: Principal = { name: 'somebody', role: 'PUBLIC', organisations: [], programmes: [] };
const identify: Identify = (request) =>
  request.headers.authorization === 'public' ? somebody : localOperator;

/** A programme that keeps its records complete, and a member with one project that only its parties see. */
const kept = `network: prova
title: { it: Prova, en: Trial }
edition: '1'
citing: statuto
sources:
  statuto: { form: DOCUMENT, name: Statuto }
actors:
  rete: { kind: Programme, name: Rete di prova, cites: [{ lines: 1 }] }
  forno: { kind: Company, name: Forno, cites: [{ lines: 2 }] }
  officina: { kind: Company, name: Officina, cites: [{ lines: 2 }] }
  tante: { kind: Group, name: Tante imprese, cites: [{ lines: 2 }] }
records:
  classi:
    kind: Rule
    form: CLASSIFICATION
    programme: rete
    parameters:
      subject: { it: Impresa, en: Company }
      gives: MEMBERSHIP_CLASS
      facts:
        included: { label: { it: Ha incluso, en: It included }, evidence: [{ record: InclusionProject, role: company }] }
      rows:
        - { when: { included: true }, then: SOCIA, lines: '3' }
        - { when: { included: false }, then: SOSTENITRICE, lines: '3' }
      outcomes: { SOCIA: { it: Socia, en: Full member }, SOSTENITRICE: { it: Sostenitrice, en: Supporting member } }
    cites: [{ lines: 3 }]
  ogni-anno:
    kind: Rule
    form: MINIMUM_PER_PERIOD
    programme: rete
    parameters: { counts: { record: InclusionProject, role: company }, minimum: 1, period: YEAR, lines: '4' }
    cites: [{ lines: 4 }]
  registro: { kind: RecordKeeping, programme: rete, kinds: [InclusionProject], until: OPEN, cites: [{ lines: 5 }] }
  progetto-forno: { kind: InclusionProject, company: forno, programme: rete, since: 2024-03-01, until: 2024-05-01, cites: [{ lines: 6 }] }
  progetto-officina: { kind: InclusionProject, company: officina, programme: rete, since: 2023-11, until: 2025-06, cites: [{ lines: 6 }] }
ties:
  - { kind: MEMBER_OF, from: [forno, officina, tante], to: rete, since: 2020-01-01, until: OPEN, cites: [{ lines: 2 }] }
`;

const invented = `network: inventata
title: { it: Inventata, en: Invented }
edition: '1'
fiction: true
actors:
  gussola: { kind: Municipality, name: Gussola, istatCode: '099997' }
  vattelapesca: { kind: Municipality, name: Vattelapesca Immaginaria, istatCode: '099998' }
`;

async function load(store: Store): Promise<void> {
  const files = Object.entries({ kept, invented }).map(([name, text]) => ({
    name: `${name}.yaml`,
    bytes: new TextEncoder().encode(text),
  }));
  const plan = await planLoad(store, localOperator, files);
  if (!plan.ok) throw new Error(plan.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const applied = await applyLoad(store, localOperator, plan.value);
  if (!applied.ok) throw new Error(applied.message);
}

describeOnStores(
  'no false no',
  (hub) => {
    const judged = async (rule: string, question: RuleQuestionInput, viewer = 'operator') => {
      const variables = { rule: `prova/${rule}`, question, asOf: '2025-12-31' };
      const headers = { authorization: viewer };
      const { judge } = await ask(hub().address, JudgeDocument, variables, { headers });
      if (judge.__typename !== 'RuleVerdict') throw new Error(judge.message);
      return `${judge.outcome} ${judge.because}`;
    };
    const municipality = async (which: string, includeFiction: boolean) => {
      const query = `{ municipality(which: { ${which} }, includeFiction: ${includeFiction}) {
        ... on MunicipalityFound { municipality { istatCode } }
        ... on MunicipalityNotFound { reason candidates { name istatCode } } } }`;
      return (await ask<{ municipality: unknown }, object>(hub().address, query, {})).municipality;
    };

    it('tells who sees every record, and tells nothing to who does not', async () => {
      const forno = { actor: 'prova/forno' };
      const inYear = { ...forno, within: '2024-06-01' };
      expect(await judged('classi', forno)).toBe('SOCIA STATED');
      expect(await judged('classi', forno, 'public')).toBe('UNDETERMINED FACT_UNKNOWN');
      expect(await judged('ogni-anno', inYear)).toBe('MET STATED');
      expect(await judged('ogni-anno', inYear, 'public')).toBe('UNDETERMINED RECORDS_INCOMPLETE');
    });

    it('does not miss a project that goes through the year', async () => {
      const officina = { actor: 'prova/officina', within: '2024-06-01' };
      expect(await judged('ogni-anno', officina)).toBe('UNDETERMINED DATES_TOO_COARSE');
      expect(await judged('ogni-anno', { ...officina, within: '2022-06-01' })).toBe('MISSED STATED');
    });

    it('says nothing about a plural: nobody knows who is in it', async () => {
      expect(await judged('classi', { actor: 'prova/tante' })).toBe('UNDETERMINED FACT_UNKNOWN');
    });

    it('leaves invented municipalities out unless asked for', async () => {
      expect(await municipality('name: "Gussola"', false)).toEqual({ municipality: { istatCode: '019052' } });
      expect(await municipality('name: "Gusola"', false)).toEqual({
        reason: 'UNKNOWN_NAME',
        candidates: [{ name: 'Gussola', istatCode: '019052' }],
      });
      for (const which of [
        'name: "Vattelapesca Immaginaria"',
        'istatCode: "099998"',
        'id: "inventata/vattelapesca"',
      ]) {
        expect(await municipality(which, false), which).toMatchObject({ candidates: [] });
        expect(await municipality(which, true), which).toEqual({ municipality: { istatCode: '099998' } });
      }
      expect(await municipality('name: "Gussola"', true)).toMatchObject({ reason: 'AMBIGUOUS_NAME' });
    });
  },
  { prepare: load, identify },
);
