/**
 * Simulations, plans and calibration as if what the viewer may not see were not there: to the last digit, though the hidden
 * comes first in the order by which actors are numbered and draws are made.
 */
import { describe, expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import type { Change } from '../../src/store/store.js';
import { node, put, tie } from '../store/things.js';
import { saidOf } from '../support/client.js';
import { startTestHub } from '../support/hub.js';

const identify: Identify = (request) =>
  request.headers.authorization === 'operator'
    ? localOperator
    : { name: 'somebody', role: 'PUBLIC', organisations: [], programmes: [] };

const companies = ['test/b', 'test/c', 'test/d', 'test/e'];
const practice = { practice: ['test/practice'] };
const invitation = (id: string, status: string, inviter: string, invitee: string, audience: string[]) =>
  node(id, 'Invitation', {
    audience,
    since: '2025-01-10',
    properties: { status },
    references: { ...practice, inviter: [inviter], invitee: [invitee] },
  });

const shown: Partial<Change> = {
  nodes: [
    node('test/programme', 'Programme'),
    node('test/practice', 'Practice', { references: { programmes: ['test/programme'] } }),
    ...companies.map((id) => node(id, 'Company')),
    node('test/adoption', 'Adoption', { references: { ...practice, adopter: ['test/b'] } }),
    invitation('test/invitation', 'DECLINED', 'test/b', 'test/c', []),
  ],
  ties: [
    tie('SUPPLIES', 'test/b', 'test/c'),
    tie('SUPPLIES', 'test/c', 'test/d'),
    tie('SUPPLIES', 'test/d', 'test/e'),
    tie('MEMBER_OF', 'test/c', 'test/programme'),
  ],
};

const secret = ['test/programme'];
const hidden: Partial<Change> = {
  nodes: [
    node('test/a', 'Company', { audience: secret }),
    node('test/adoption-secret', 'Adoption', {
      audience: secret,
      references: { ...practice, adopter: ['test/e'] },
    }),
    // Public by itself, but it names somebody hidden.
    node('test/adoption-of-hidden', 'Adoption', { references: { ...practice, adopter: ['test/a'] } }),
    invitation('test/invitation-secret', 'ACCEPTED', 'test/c', 'test/d', secret),
    invitation('test/invitation-by-hidden', 'ACCEPTED', 'test/a', 'test/d', []),
  ],
  ties: [
    tie('SUPPLIES', 'test/a', 'test/d'),
    tie('SUPPLIES', 'test/a', 'test/e'),
    tie('COLLABORATES_WITH', 'test/b', 'test/e', { audience: secret }),
  ],
};

const questions: readonly string[] = [
  `{ spread(seeds: ["test/c"], practice: "test/practice", channels: [{ kind: SUPPLIES, probability: 0.4 }, { kind: COLLABORATES_WITH, probability: 0.4 }], runs: 500) {
    ... on Spread { totalCount recordedCount adopters { mean low high } effect { mean } byProgramme { size adopters { mean } } explanation { it }
      nodes { actor { id } probability { mean } probabilityWithoutSeeds { mean } path { probability steps { tie { id } } } } } } }`,
  `{ seedPlan(k: 1, model: LINEAR_THRESHOLD) { ... on SeedPlan { candidateCount certificate { ratio gainAtLeast bestAtMost sets }
    compared { choice adopters { mean low high } seeds { id } } nodes { gain actor { id } } } } }`,
  `{ seedPlan(k: 1, model: COMPLEX_CONTAGION, forced: ["test/b"]) { ... on SeedPlan { nodes { gain actor { id } } compared { adopters { mean } } } } }`,
  '{ calibration(minimum: 1) { ... on InfluenceCalibration { trials invitations { accepted declined } channels { kind probability sample observed { mean } } } } }',
];

describe('how practices spread, for one who may not see all', () => {
  it('is what it is where the hidden never was', async () => {
    const fill = (...changes: readonly Partial<Change>[]) =>
      startTestHub({
        seeds: false,
        identify,
        prepare: async (store) => {
          await put(store, {
            nodes: changes.flatMap(({ nodes = [] }) => nodes),
            ties: changes.flatMap(({ ties = [] }) => ties),
          });
        },
      });
    const [full, without] = await Promise.all([fill(shown, hidden), fill(shown)]);
    const asked = (address: string, query: string, authorization: string) =>
      saidOf<unknown, object>(address, query, {}, { headers: { authorization } });
    try {
      for (const query of questions) {
        const answer = await asked(full.address, query, 'public');
        expect(answer.errors, query).toBeUndefined();
        expect(answer, query).toEqual(await asked(without.address, query, 'public'));
        // The question must be able to tell the two networks apart.
        expect(answer, query).not.toEqual(await asked(full.address, query, 'operator'));
      }
    } finally {
      await Promise.all([full.close(), without.close()]);
    }
  });
});
