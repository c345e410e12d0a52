/** What counts as recurring: over small invented circles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeState } from '../../src/model/entity.js';
import type { NodeKind } from '../../src/model/kinds.js';
import type { ProgrammeCircle } from '../../src/services/programme-circles.js';
import { recurringActors, recurringKinds } from '../../src/services/recurrences.js';
import { node, tie } from '../store/things.js';

const state = (id: string, kind: NodeKind, form?: string): NodeState => ({
  ...node(id, kind, {
    properties: form === undefined ? {} : { [kind === 'Cooperative' ? 'type' : 'form']: form },
  }),
  version: 1,
});
const circle = (name: string, ...members: readonly (readonly [NodeState, boolean])[]): ProgrammeCircle => ({
  programme: state(name, 'Programme'),
  truncated: false,
  members: members.map(([actor, tied]) => ({
    actor,
    belonging: {
      ties: tied ? [{ ...tie('CONTRIBUTES_TO', actor.id, name), version: 1 }] : [],
      records: [],
      through: [],
    },
  })),
});

const diocese = state('diocese', 'Institution', 'DIOCESE');
const school = (id: string) => state(id, 'Institution', 'SCHOOL');
const coop = (id: string, type?: string) => state(id, 'Cooperative', type);

describe('recurring actors', () => {
  it('are joined to two programmes, not just named by their networks', () => {
    const found = recurringActors([circle('a', [diocese, true]), circle('b', [diocese, true])]);
    expect(found.map(({ actor }) => actor.id)).toEqual(['diocese']);
    expect(recurringActors([circle('a', [diocese, true]), circle('b', [diocese, false])])).toEqual([]);
  });
});

describe('recurring kinds', () => {
  const keys = (circles: readonly ProgrammeCircle[]) =>
    recurringKinds(circles).map(({ kind, form }) => `${kind} ${form ?? '*'}`);

  it('are those of different organisations too, in two programmes and not twice in one', () => {
    expect(keys([circle('a', [school('x'), true]), circle('b', [school('y'), true])])).toEqual([
      'Institution SCHOOL',
    ]);
    expect(keys([circle('a', [school('x'), true], [school('y'), true]), circle('b')])).toEqual([]);
  });

  it('are a kind as a whole beside its types, but for institutions', () => {
    const circles = [circle('a', [coop('x', 'B'), true]), circle('b', [coop('y', 'CONSORTIUM'), true])];
    expect(keys(circles)).toEqual(['Cooperative *']);
    const others = [
      circle('a', [state('x', 'Institution'), true]),
      circle('b', [state('y', 'Institution'), true]),
    ];
    expect(keys(others)).toEqual([]);
  });

  it('count plurals as what their source calls them, apart from organisations', () => {
    const group = (name: string) => state(name, 'Group');
    const found = recurringKinds([
      circle(
        'a',
        [group('Altre imprese'), true],
        [group('59 Comuni'), true],
        [group('Dipendenti delle imprese'), true],
      ),
      circle('b', [state('forno', 'Company'), true], [group('Amministrazioni comunali'), true]),
      circle('c', [group('I servizi sociali'), true], [group('Aziende del territorio'), false]),
      circle('d', [group('Servizi Sociali territoriali'), true]),
    ]);
    const told = found.map(({ kind, form, occurrences }) => [
      kind,
      form,
      occurrences.map(({ actors, groups }) => [...actors, ...groups].map(({ id }) => id)),
    ]);
    expect(told).toEqual([
      ['Company', null, [['Altre imprese'], ['forno'], ['Aziende del territorio']]],
      ['Institution', 'SOCIAL_SERVICE', [['I servizi sociali'], ['Servizi Sociali territoriali']]],
      ['Municipality', null, [['59 Comuni'], ['Amministrazioni comunali']]],
    ]);
  });

  it('leave out groups, bodies, places and programmes', () => {
    const kinds: readonly NodeKind[] = ['Group', 'GoverningBody', 'Programme', 'Territory'];
    const all = kinds.map((kind) => [state(kind, kind), true] as const);
    expect(keys([circle('a', ...all), circle('b', ...all)])).toEqual([]);
  });

  it('are in most programmes first, and tell those that are only named', () => {
    const found = recurringKinds([
      circle('a', [diocese, true], [school('x'), false]),
      circle('b', [diocese, true], [school('y'), true]),
      circle('c', [school('z'), true]),
    ]);
    expect(found.map(({ form }) => form)).toEqual(['SCHOOL', 'DIOCESE']);
    expect(found[0]?.occurrences.map(({ onlyNamed }) => onlyNamed.map(({ id }) => id))).toEqual([
      ['x'],
      [],
      [],
    ]);
  });

  it('do not depend on the order of the members', () => {
    const member = fc.tuple(
      fc.constantFrom(diocese, school('x'), school('y'), coop('p'), coop('q', 'A')),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(member, { selector: ([actor]) => actor.id }),
        fc.uniqueArray(member, { selector: ([actor]) => actor.id }),
        (a, b) => {
          const forward = recurringKinds([circle('a', ...a), circle('b', ...b)]);
          const backward = recurringKinds([circle('a', ...a.toReversed()), circle('b', ...b.toReversed())]);
          expect(backward).toEqual(forward);
        },
      ),
    );
  });
});
