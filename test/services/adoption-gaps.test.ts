/** How much work it is to tell whom a programme could still win: counted, not timed. */
import { expect, it } from 'vitest';
import type { TopologyNode, TopologyTie } from '../../src/model/entity.js';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import { unbounded } from '../../src/model/time.js';
import type { Lens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { adoptionGaps } from '../../src/services/adoption-gaps.js';
import type { Reading } from '../../src/services/reading.js';
import { createReading } from '../../src/services/reading.js';
import type { Store } from '../../src/store/store.js';
import { node, operator } from '../store/things.js';

const fact = { version: 1, bounds: unbounded, onlyWhenAsked: false, fiction: false, audience: [] };
const actor = (id: string, kind: ActorKind): TopologyNode => ({ ...fact, id, kind });
const joins = (kind: TieKind, from: string, to: string): TopologyTie => ({
  ...fact,
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  cost: 1,
});
const scope = { asOf: 0, includeProposed: false, includeFiction: false };

/** A programme that serves one municipality, in which all companies have their seat; every tenth is a member. */
function inOnePlace(companies: number) {
  const names = Array.from({ length: companies }, (_, place) => `company-${String(place).padStart(5, '0')}`);
  const network = buildNetwork({
    position: 1,
    nodes: [
      actor('programme', 'Programme'),
      actor('town', 'Municipality'),
      ...names.map((name) => actor(name, 'Company')),
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ties: [
      joins('SERVES', 'programme', 'town'),
      ...names.map((name) => joins('SEATED_IN', name, 'town')),
      ...names.filter((_, place) => place % 10 === 0).map((name) => joins('MEMBER_OF', name, 'programme')),
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
  const programme = { ...node('programme', 'Programme'), version: 1 };
  const store = {
    nodes: () => Promise.resolve([programme]),
    recordsOf: () => Promise.resolve(new Map()),
  } as unknown as Store;
  const reading = createReading(operator, store, network);
  let looks = 0;
  const lens: Lens = {
    ...reading.lens(scope),
    usesTie: (tie) => {
      looks++;
      return reading.lens(scope).usesTie(tie);
    },
  };
  const counted: Reading = { ...reading, lens: () => lens };
  return { counted, looks: () => looks };
}

async function firstGapOf(companies: number) {
  const { counted, looks } = inOnePlace(companies);
  const found = await adoptionGaps(counted, {
    scope,
    programme: 'programme',
    where: 'TERRITORY',
    tiers: 1,
    members: false,
  });
  if (!found.ok) throw new Error(found.message);
  const [first] = found.value.gaps;
  return { count: found.value.gaps.length, neighbours: first?.membersInSamePlace, looks: looks() };
}

it('looks at each tie a few times, however many have their seat in one place', async () => {
  const few = await firstGapOf(100);
  const many = await firstGapOf(1000);
  expect(few).toMatchObject({ count: 90, neighbours: expect.arrayContaining(['company-00090']) as unknown });
  expect(many.count).toBe(900);
  expect(many.neighbours).toHaveLength(100);
  // Asking anew for each company who else is in its place would make it a hundred times as much.
  expect(many.looks).toBeLessThan(11 * few.looks);
  expect(many.looks).toBeLessThan(10 * 1000);
});
