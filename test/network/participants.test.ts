import { describe, expect, it } from 'vitest';
import type { TopologyTie } from '../../src/model/entity.js';
import { participantsOf } from '../../src/network/algorithms/participants.js';
import { membersOf, placesServed, seatedAt, seatsOf } from '../../src/network/algorithms/seats.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { plainNode, plainTie, stranger, today } from './generated-network.js';

const nodes = [
  plainNode('firm'),
  plainNode('office', 'Institution'),
  plainNode('plural', 'Group'),
  plainNode('supplier'),
  plainNode('board', 'GoverningBody'),
  plainNode('programme', 'Programme'),
  plainNode('town', 'Municipality'),
  plainNode('hamlet', 'Municipality'),
  plainNode('district', 'Territory'),
];

const hidden: Partial<TopologyTie> = { audience: ['n/other'] };

function lensOf(ties: readonly TopologyTie[]) {
  const network = buildNetwork({ nodes, ties, position: 1 });
  const lens = openLens(network, {
    viewer: stranger,
    asOf: today,
    includeProposed: false,
    includeFiction: false,
  });
  const number = (id: string) => network.indexOf(id) ?? -1;
  const names = (numbers: readonly number[]) => numbers.map((node) => network.idOf(node));
  return { network, lens, number, names };
}

function participants(ties: readonly TopologyTie[]) {
  const { network, lens, number } = lensOf(ties);
  const found = [...participantsOf(lens, number('programme'))];
  return found.map(([node, by]) => [network.idOf(node), by.map((tie) => network.tieKindOf(tie))]);
}

describe('those who take part in a programme', () => {
  it('are its members, funders and others, by all their ties to it, groups among them', () => {
    expect(
      participants([
        plainTie('firm', 'MEMBER_OF', 'programme'),
        plainTie('firm', 'FUNDS', 'programme'),
        plainTie('plural', 'MEMBER_OF', 'programme'),
        plainTie('supplier', 'SUPPLIES', 'firm'),
      ]),
    ).toEqual([
      ['firm', ['FUNDS', 'MEMBER_OF']],
      ['plural', ['MEMBER_OF']],
    ]);
  });

  it('are those on a body that governs it, by their seat and the tie of the body; the body itself is not', () => {
    expect(
      participants([
        plainTie('board', 'GOVERNS', 'programme'),
        plainTie('office', 'SITS_ON', 'board'),
        plainTie('firm', 'SITS_ON', 'board', hidden),
      ]),
    ).toEqual([['office', ['SITS_ON', 'GOVERNS']]]);
  });

  it('are those it collaborates with, whichever way the tie was entered', () => {
    expect(
      participants([
        plainTie('programme', 'COLLABORATES_WITH', 'office'),
        plainTie('firm', 'COLLABORATES_WITH', 'programme'),
      ]),
    ).toEqual([
      ['firm', ['COLLABORATES_WITH']],
      ['office', ['COLLABORATES_WITH']],
    ]);
  });

  it('are not those whom it only addresses or serves, nor those whose tie is hidden', () => {
    expect(
      participants([
        plainTie('programme', 'ADDRESSES', 'firm'),
        plainTie('programme', 'SERVES', 'town'),
        plainTie('office', 'COORDINATES', 'programme', hidden),
      ]),
    ).toEqual([]);
  });
});

describe('seats, members and places', () => {
  it('go into the places inside those that are served, and leave out groups and what is hidden', () => {
    const { lens, number, names } = lensOf([
      plainTie('programme', 'SERVES', 'district'),
      plainTie('programme', 'SERVES', 'plural'),
      plainTie('town', 'PART_OF', 'district'),
      plainTie('hamlet', 'PART_OF', 'district', hidden),
      plainTie('firm', 'SEATED_IN', 'town'),
      plainTie('firm', 'SEATED_IN', 'hamlet'),
      plainTie('office', 'SEATED_IN', 'town', hidden),
      plainTie('firm', 'MEMBER_OF', 'programme'),
      plainTie('plural', 'MEMBER_OF', 'programme'),
    ]);
    expect(names(placesServed(lens, number('programme')))).toEqual(['district', 'town']);
    expect(names(seatedAt(lens, number('town')))).toEqual(['firm']);
    expect(names(seatsOf(lens, number('firm')))).toEqual(['hamlet', 'town']);
    expect(names(membersOf(lens, number('programme')))).toEqual(['firm']);
  });
});
